# SPDX-License-Identifier: MIT
"""What a board's facts make of QEMU's command line."""

from pathlib import Path

import machine
import pytest

FACTS = {"binary": "qemu", "machine": "m", "cpu": "c", "cpus": 1, "memory_mib": 512, "args": [], "boot_protocol": "elf"}
CARD = {"disk_args": ["-drive", "if=sd,file={file}"], "disk_bytes": 4096}


def board(**facts) -> machine.Board:
    return machine.Board("fake", "none", FACTS | facts)


@pytest.mark.parametrize("size", [1, 4095, 4096])
def test_disk_of_a_fixed_size_is_padded(tmp_path, size):
    disk = tmp_path / "disk.tar"
    disk.write_bytes(b"x" * size)
    copy = machine.private_disk(disk, str(tmp_path))
    command = machine.qemu_command(board(**CARD), Path("k"), copy, None)
    assert f"if=sd,file={copy}" in command
    assert copy.stat().st_size == 4096
    assert copy.read_bytes()[:size] == disk.read_bytes()
    assert disk.stat().st_size == size


def test_disk_that_is_too_large_is_not_cut(tmp_path):
    disk = tmp_path / "disk.tar"
    disk.write_bytes(b"x" * 4097)
    with pytest.raises(machine.UsageError, match="the disk of board fake has 4096 bytes, fewer than disk.tar"):
        machine.qemu_command(board(**CARD), Path("k"), disk, None)
    assert disk.stat().st_size == 4097


@pytest.mark.parametrize(("protocol", "name"), [("elf", "fake-default.elf"), ("raw", "fake-default.bin")])
def test_loader_gets_the_file_that_it_reads(tmp_path, protocol, name):
    (tmp_path / "images").mkdir()
    (tmp_path / "images/fake-default.elf").touch()
    image = machine.find_image(board(boot_protocol=protocol), "default", tmp_path)
    assert (image.kernel.name, image.boot.name) == ("fake-default.elf", name)
