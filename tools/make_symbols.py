#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the kernel's symbol table for backtraces from a linked kernel.

Layout, little-endian: u32 count, u32 names_offset; then `count` rows by ascending address {u64 address, u32 name_offset,
u32 size_bytes}; then the names, each ended by a zero byte. Offsets count from the start of the table.
"""

import argparse
import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from elf_file import ElfFile, Symbol  # noqa: E402

HEADER = struct.Struct("<II")
ROW = struct.Struct("<QII")


def encode(functions: list[Symbol]) -> bytes:
    names_offset = HEADER.size + ROW.size * len(functions)
    rows, names = bytearray(), bytearray()
    for symbol in functions:
        rows += ROW.pack(symbol.value, names_offset + len(names), symbol.size)
        names += symbol.name.encode() + b"\0"
    return HEADER.pack(len(functions), names_offset) + bytes(rows) + bytes(names)


def decode(table: bytes) -> list[tuple[int, str]]:
    """The (address, name) pairs of a table."""
    count, _ = HEADER.unpack_from(table)
    pairs = []
    for i in range(count):
        address, name, _ = ROW.unpack_from(table, HEADER.size + i * ROW.size)
        pairs.append((address, table[name:table.index(b"\0", name)].decode()))
    return pairs


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("kernel", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    table = encode(ElfFile(arguments.kernel).functions())
    arguments.output.write_bytes(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
