# SPDX-License-Identifier: MIT
"""The header of a flat image, and every way in which it can be wrong."""

import check_image
import pytest

BRANCH = 0x5 << 26 | 16


def image(code=BRANCH, offset=0x80000, size=4096, flags=2, magic=b"ARM\x64", length=4096) -> bytes:
    return check_image.HEADER.pack(code, 0, offset, size, flags, 0, 0, 0, magic, 0).ljust(length, b"\0")


@pytest.mark.parametrize("load", [0x80000, 0x40280000])
def test_right_image__nothing_found(load):
    assert check_image.faults(image(), load) == []


@pytest.mark.parametrize(("wrong", "fault"), [
    (image(magic=b"ARMd"[::-1]), "no magic number"),
    (image(code=0xd503201f), "the first instruction is no branch"),
    (image(offset=0), "0x0 above a multiple of 2 MiB is not the load address 0x80000"),
    (image(size=4095), "4095 bytes by its header, 4096 by its file"),
    (image(flags=8), "flags 0x8"),
])
def test_wrong_image__named(wrong, fault):
    assert check_image.faults(wrong, 0x80000) == [fault]


def test_no_image__1(tmp_path, monkeypatch):
    monkeypatch.setattr(check_image, "load_address", lambda elf: 0x80000)
    short, right = tmp_path / "short.bin", tmp_path / "right.bin"
    short.write_bytes(b"x")
    right.write_bytes(image())
    assert [check_image.main(["k.elf", str(file)]) for file in (short, right)] == [1, 0]
