# SPDX-License-Identifier: MIT
"""The disk that UEFI boots: what is in it, that its bytes depend on nothing else, and what is said when it cannot be made."""

import struct
import subprocess
import uuid

import make_esp
import pytest

SYSTEM_PARTITION = uuid.UUID("c12a7328-f81f-11d2-ba4b-00a0c93ec93b")   # UEFI 2.10, table 5.7


@pytest.fixture
def entries(tmp_path):
    (tmp_path / "loader").write_bytes(b"MZ" + bytes(range(256)) * 40)
    (tmp_path / "kernel").write_bytes(b"\x7fELF" + bytes(100_000))
    return [("EFI/BOOT/BOOTX64.EFI", tmp_path / "loader"), ("tessera/kernel.elf", tmp_path / "kernel")]


def test_same_files_same_bytes(tmp_path, entries):
    for name in ("one", "two"):
        make_esp.make_disk(tmp_path / name, entries)
        entries[0][1].touch()   # a time stamp that must not matter
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_table_with_one_system_partition_that_holds_the_files(tmp_path, entries):
    make_esp.make_disk(tmp_path / "disk", entries)
    disk = (tmp_path / "disk").read_bytes()
    assert disk[510:512] == b"\x55\xaa" and disk[450] == 0xEE          # a protective MBR
    assert disk[512:520] == b"EFI PART"
    rows, = struct.unpack_from("<Q", disk, 512 + 72)
    kind, _, first, last = struct.unpack_from("<16s16sQQ", disk, rows * 512)
    assert uuid.UUID(bytes_le=kind) == SYSTEM_PARTITION
    assert disk[rows * 512 + 128:rows * 512 + 144] == bytes(16)         # and no second one
    partition = disk[first * 512:(last + 1) * 512]
    assert partition[82:90] == b"FAT32   "
    (tmp_path / "partition").write_bytes(partition)
    for path, file in entries:
        read = subprocess.run(["mtype", "-i", tmp_path / "partition", f"::/{path}"], capture_output=True, check=True).stdout
        assert read == file.read_bytes()


def test_a_disk_grows_with_its_files(tmp_path):
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(b"x")
    with large.open("wb") as stream:
        stream.truncate(100 << 20)
    assert make_esp.partition_bytes([("a", small)]) < 40 << 20 < 100 << 20 < make_esp.partition_bytes([("a", large)])


def test_folders_before_what_is_in_them():
    assert make_esp.folders_of(["EFI/BOOT/X.EFI", "tessera/k", "EFI/y"]) == ["EFI", "EFI/BOOT", "tessera"]


def test_a_missing_tool_is_told_with_its_package(tmp_path, entries, monkeypatch):
    monkeypatch.setattr(make_esp.shutil, "which", lambda name, path: None)
    with pytest.raises(make_esp.EspError, match="mkfs.fat is missing: install the package dosfstools"):
        make_esp.make_disk(tmp_path / "disk", entries)
    assert not (tmp_path / "disk").exists()
