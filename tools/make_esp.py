#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes a disk that UEFI firmware boots: a protective MBR, a GPT with one EFI system partition, in it a FAT32 file system with files.

Its bytes depend on names and contents only: identifiers are fixed, and every time stamp is that of FAT's first day. Entries are
PATH=FILE; a path's folders are made. The work is done by sgdisk, mkfs.fat and mtools.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402

SECTOR = 512
MIB = 1 << 20
FIRST = MIB                    # where the partition begins, as partitioning tools align it
GPT_END = 33 * SECTOR          # the second table, behind the partition
CLUSTERS = 65525               # as many make a FAT FAT32, so Microsoft's specification says
SPARE = 2 * MIB                # the FATs themselves, folders, the ends of clusters
FIRST_DAY = 315532800          # 1980-01-01, before which FAT has no time
DISK_ID = "7E55E2A0-0001-4000-8000-000000000001"
PARTITION_ID = "7E55E2A0-0002-4000-8000-000000000001"
VOLUME_ID = "7E55E2A0"
ENVIRONMENT = {"SOURCE_DATE_EPOCH": str(FIRST_DAY), "TZ": "UTC", "LC_ALL": "C", "MTOOLS_SKIP_CHECK": "1"}


class EspError(Exception):
    """The disk cannot be made."""


def run_tool(*command: str) -> None:
    # Two of them lie where only root's PATH leads on Debian.
    program = shutil.which(command[0], path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if program is None:
        raise EspError(f"{command[0]} is missing: install the package {machine.package_of(f'command:{command[0]}')}")
    result = subprocess.run([program, *command[1:]], env=os.environ | ENVIRONMENT, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise EspError(f"{' '.join(command)}: {(result.stderr or result.stdout).strip()}")


def folders_of(paths: list[str]) -> list[str]:
    """Every folder on the way to a file, each before what is in it."""
    found = {str(parent): None for path in paths for parent in reversed(PurePosixPath(path).parents[:-1])}
    return list(found)


def partition_bytes(entries: list[tuple[str, Path]]) -> int:
    """Room for the files, a multiple of a MiB, and never so little that it would not be FAT32."""
    content = sum(file.stat().st_size for _, file in entries)
    return -(-(max(content, CLUSTERS * SECTOR) + SPARE) // MIB) * MIB


def make_file_system(file: Path, entries: list[tuple[str, Path]], folder: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(partition_bytes(entries))
    run_tool("mkfs.fat", "--invariant", "-F", "32", "-s", "1", "-S", str(SECTOR), "-h", str(FIRST // SECTOR),
             "-i", VOLUME_ID, "-n", "TESSERA", str(file))
    for path in folders_of([path for path, _ in entries]):
        run_tool("mmd", "-i", str(file), f"::/{path}")
    for path, source in entries:
        copy = folder / "file"
        shutil.copyfile(source, copy)
        os.utime(copy, (FIRST_DAY, FIRST_DAY))
        run_tool("mcopy", "-m", "-i", str(file), str(copy), f"::/{path}")


def make_disk(output: Path, entries: list[tuple[str, Path]]) -> None:
    with tempfile.TemporaryDirectory(prefix="tessera-esp-") as name:
        folder = Path(name)
        partition, disk = folder / "partition", folder / "disk"
        make_file_system(partition, entries, folder)
        size = partition.stat().st_size
        with disk.open("wb") as stream:
            stream.truncate(-(-(FIRST + size + GPT_END) // MIB) * MIB)
        run_tool("sgdisk", "--clear", f"--new=1:{FIRST // SECTOR}:{(FIRST + size) // SECTOR - 1}", "--typecode=1:ef00",
                 "--change-name=1:EFI system partition", f"--partition-guid=1:{PARTITION_ID}", f"--disk-guid={DISK_ID}", str(disk))
        insert(partition, disk)
        shutil.move(disk, output)


def insert(partition: Path, disk: Path) -> None:
    """Only what is not zero, so that the disk takes little room on the host."""
    with partition.open("rb") as source, disk.open("r+b") as target:
        at = FIRST
        while chunk := source.read(64 << 10):
            if chunk.strip(b"\0"):
                target.seek(at)
                target.write(chunk)
            at += len(chunk)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("entries", nargs="+", metavar="PATH=FILE")
    arguments = parser.parse_args()
    entries = [(path, Path(file)) for path, _, file in (entry.partition("=") for entry in arguments.entries)]
    try:
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        make_disk(arguments.output, entries)
    except (OSError, EspError) as error:
        print(f"make_esp: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
