#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks a linked program or kernel: what was built, not what the linker script meant to build.

No segment is writable and executable, no code lies in a writable segment, nothing is left to a dynamic linker, the entry point is
code. With --page-size, segments of different permissions share no page. With --symbols, the kernel's symbol table inside the file
says what the file's own symbols say, so nothing moved between the two links.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import elf_file as elf  # noqa: E402
import make_symbols  # noqa: E402


def segment_faults(file: elf.ElfFile) -> list[str]:
    faults = []
    if file.type != elf.ET_EXEC:
        faults.append("it is not a statically linked executable at fixed addresses")
    if any(s.type in (elf.PT_INTERP, elf.PT_DYNAMIC) for s in file.segments):
        faults.append("it asks for a dynamic linker")
    if not file.load_segments:
        faults.append("it has nothing to load")
    for segment in file.load_segments:
        if segment.flags & elf.PF_W and segment.flags & elf.PF_X:
            faults.append(f"the segment at {segment.vaddr:#x} is writable and executable ({segment.permissions})")
    return faults


def holds(segment: elf.Segment, address: int) -> bool:
    return any(start <= address < start + segment.memory_size for start in (segment.vaddr, segment.paddr))


def section_faults(file: elf.ElfFile) -> list[str]:
    faults = []
    for section in file.sections:
        if not section.flags & elf.SHF_ALLOC or not section.size:
            continue
        owners = [s for s in file.load_segments if s.vaddr <= section.address < s.vaddr + s.memory_size]
        if not owners:
            faults.append(f"section {section.name} is in no segment")
        for segment in owners:
            if section.flags & elf.SHF_EXECINSTR and segment.flags & elf.PF_W:
                faults.append(f"code section {section.name} is in the writable segment at {segment.vaddr:#x}")
            if section.flags & elf.SHF_EXECINSTR and not segment.flags & elf.PF_X:
                faults.append(f"code section {section.name} is in the non-executable segment at {segment.vaddr:#x}")
            if section.flags & elf.SHF_WRITE and not segment.flags & elf.PF_W:
                faults.append(f"data section {section.name} is in the read-only segment at {segment.vaddr:#x}")
    # A kernel is entered at the physical address of its entry point.
    if not any(s.flags & elf.PF_X and holds(s, file.entry) for s in file.load_segments):
        faults.append(f"the entry point {file.entry:#x} is not in an executable segment")
    return faults


def page_faults(file: elf.ElfFile, page_size: int) -> list[str]:
    faults = []
    segments = sorted(file.load_segments, key=lambda s: s.vaddr)
    for low, high in zip(segments, segments[1:]):
        shared = (low.vaddr + low.memory_size - 1) // page_size >= high.vaddr // page_size
        if shared and low.flags != high.flags:
            faults.append(f"segments {low.permissions} at {low.vaddr:#x} and {high.permissions} at {high.vaddr:#x}"
                          f" share a page of {page_size} bytes")
    return faults


def symbol_faults(file: elf.ElfFile) -> list[str]:
    section = file.section(".symbols")
    if section is None or not section.size:
        return ["it has no symbol table for backtraces (.symbols)"]
    table = make_symbols.decode(file.content(section))
    actual = [(s.value, s.name) for s in file.functions()]
    if table != actual:
        wrong = next((pair for pair in zip(table, actual) if pair[0] != pair[1]), (len(table), len(actual)))
        return [f"functions moved between the two links: the table says {wrong[0]}, the file {wrong[1]}"]
    return []


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--page-size", type=int)
    parser.add_argument("--symbols", action="store_true")
    arguments = parser.parse_args()
    try:
        file = elf.ElfFile(arguments.file)
        faults = segment_faults(file) + section_faults(file)
        if arguments.page_size:
            faults += page_faults(file, arguments.page_size)
        if arguments.symbols:
            faults += symbol_faults(file)
    except (OSError, elf.ElfError) as error:
        faults = [str(error)]
    for fault in faults:
        print(f"{arguments.file}: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
