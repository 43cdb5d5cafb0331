#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks an AArch64 kernel's flat image: its first 64 bytes are the header of Linux's images, and say where its ELF file has it.

Exit status: 0 right, 1 wrong, 2 wrong usage.
"""

import argparse
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from elf_file import ElfFile  # noqa: E402

HEADER = struct.Struct("<2I6Q4sI")
MAGIC = b"ARM\x64"
ALIGNMENT = 1 << 21
PAGE_FLAGS = {1 << 1, 2 << 1}  # 4 KiB, 16 KiB; little-endian; to be put there and nowhere else


def load_address(elf: Path) -> int:
    return min(segment.paddr for segment in ElfFile(elf).load_segments)


def faults(image: bytes, load: int) -> list[str]:
    if len(image) < HEADER.size:
        return ["shorter than its header"]
    code, _, text_offset, size, flags, *_, magic, _ = HEADER.unpack_from(image)
    found = []
    if magic != MAGIC:
        found.append("no magic number")
    if code >> 26 != 0x5:
        found.append("the first instruction is no branch")
    if (load - text_offset) % ALIGNMENT:
        found.append(f"{text_offset:#x} above a multiple of 2 MiB is not the load address {load:#x}")
    if size != len(image):
        found.append(f"{size} bytes by its header, {len(image)} by its file")
    if flags not in PAGE_FLAGS:
        found.append(f"flags {flags:#x}")
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="check_image", allow_abbrev=False)
    parser.add_argument("elf", type=Path)
    parser.add_argument("image", type=Path)
    options = parser.parse_args(arguments)
    found = faults(options.image.read_bytes(), load_address(options.elf))
    for fault in found:
        print(f"{options.image}: {fault}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
