# SPDX-License-Identifier: MIT
"""Reads the parts of an ELF64 little-endian file that the build judges: segments, sections and symbols."""

import struct
from dataclasses import dataclass
from pathlib import Path

PT_LOAD, PT_DYNAMIC, PT_INTERP = 1, 2, 3
PF_X, PF_W, PF_R = 1, 2, 4
SHT_SYMTAB, SHT_NOBITS = 2, 8
SHF_WRITE, SHF_ALLOC, SHF_EXECINSTR = 1, 2, 4
SHN_UNDEF, SHN_LORESERVE = 0, 0xFF00
STT_NOTYPE, STT_FUNC = 0, 2
ET_EXEC = 2


class ElfError(Exception):
    """The file is not an ELF that we can read."""


@dataclass(frozen=True)
class Segment:
    type: int
    flags: int
    offset: int
    vaddr: int
    paddr: int
    file_size: int
    memory_size: int

    @property
    def permissions(self) -> str:
        return "".join(c if self.flags & f else "-" for c, f in (("R", PF_R), ("W", PF_W), ("X", PF_X)))


@dataclass(frozen=True)
class Section:
    name: str
    type: int
    flags: int
    address: int
    offset: int
    size: int


@dataclass(frozen=True)
class Symbol:
    name: str
    type: int
    section: int
    value: int
    size: int


class ElfFile:
    def __init__(self, path: str | Path):
        self.data = Path(path).read_bytes()
        if self.data[:6] != b"\x7fELF\x02\x01" or len(self.data) < 64:
            raise ElfError("not an ELF64 little-endian file")
        try:
            self._read()
        except (struct.error, IndexError) as error:
            raise ElfError(f"broken ELF headers: {error}") from error

    def _read(self) -> None:
        (self.type, _, _, self.entry, phoff, shoff, _, _, phentsize, phnum, shentsize, shnum, names) = struct.unpack_from(
            "<HHIQQQIHHHHHH", self.data, 16)
        self.segments = []
        for i in range(phnum):
            kind, flags, offset, vaddr, paddr, filesz, memsz, _ = struct.unpack_from(
                "<IIQQQQQQ", self.data, phoff + i * phentsize)
            self.segments.append(Segment(kind, flags, offset, vaddr, paddr, filesz, memsz))
        headers = [struct.unpack_from("<IIQQQQIIQQ", self.data, shoff + i * shentsize) for i in range(shnum)]
        strings = headers[names][4] if headers else 0
        self.sections = [Section(self._string(strings + h[0]), h[1], h[2], h[3], h[4], h[5]) for h in headers]
        self.symbols = []
        for header in headers:
            if header[1] == SHT_SYMTAB:
                self._read_symbols(header[4], header[5], headers[header[6]][4])

    def _read_symbols(self, offset: int, size: int, strings: int) -> None:
        for at in range(offset, offset + size, 24):
            name, info, _, section, value, length = struct.unpack_from("<IBBHQQ", self.data, at)
            self.symbols.append(Symbol(self._string(strings + name), info & 15, section, value, length))

    def _string(self, at: int) -> str:
        return self.data[at:self.data.index(b"\0", at)].decode("utf-8", "replace")

    @property
    def load_segments(self) -> list[Segment]:
        return [s for s in self.segments if s.type == PT_LOAD and s.memory_size]

    def section(self, name: str) -> Section | None:
        return next((s for s in self.sections if s.name == name), None)

    def content(self, section: Section) -> bytes:
        return b"" if section.type == SHT_NOBITS else self.data[section.offset:section.offset + section.size]

    def functions(self) -> list[Symbol]:
        """Symbols that can be an address in a backtrace, by address: functions, and labels of assembly code."""
        found = {}
        for symbol in self.symbols:
            if symbol.section == SHN_UNDEF or symbol.section >= SHN_LORESERVE or not symbol.name:
                continue
            if not self.sections[symbol.section].flags & SHF_EXECINSTR:
                continue
            label = symbol.type == STT_NOTYPE and symbol.name[0] not in "$."
            if symbol.type == STT_FUNC or label:
                known = found.get(symbol.value)
                if known is None or (known.type, known.size) < (symbol.type, symbol.size):
                    found[symbol.value] = symbol
        return [found[address] for address in sorted(found)]
