# SPDX-License-Identifier: MIT
"""What the templates see of a personality."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..names import upper

INTEGER_TYPES = {"int": "int32_t", "uint": "uint32_t", "long": "int64_t", "ulong": "uint64_t", "size": "uint64_t", "address": "uint64_t",
                 "fd": "int32_t", "dirfd": "int32_t"}
POINTERS = ("in", "out", "inout")
FIELD_TYPES = {"u8": ("uint8_t", 1), "u16": ("uint16_t", 2), "u32": ("uint32_t", 4), "u64": ("uint64_t", 8),
               "i16": ("int16_t", 2), "i32": ("int32_t", 4), "i64": ("int64_t", 8)}


@dataclass(frozen=True)
class Errno:
    name: str
    number: int
    text: str


@dataclass(frozen=True)
class Value:
    """`numbers`: by architecture."""

    name: str
    numbers: dict[str, int]


@dataclass(frozen=True)
class ValueSet:
    name: str
    is_bits: bool
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Field:
    name: str
    type: str
    count: int
    offset: int

    @property
    def c_type(self) -> str:
        return FIELD_TYPES[self.type][0]


@dataclass(frozen=True)
class Layout:
    fields: tuple[Field, ...]
    size: int


@dataclass(frozen=True)
class Struct:
    name: str
    layouts: dict[str, Layout]


@dataclass(frozen=True)
class Argument:
    """`length`, `count`: name of the argument that says how much memory a pointer leads to."""

    name: str
    kind: str
    index: int
    struct: str = ""
    length: str = ""
    count: str = ""
    is_optional: bool = False
    set: str = ""
    is_octal: bool = False

    @property
    def is_pointer(self) -> bool:
        return self.kind in POINTERS

    def c_type(self, personality: str) -> str:
        if self.kind == "path":
            return "const char *"
        if not self.is_pointer:
            return INTEGER_TYPES[self.kind]
        const = "const " if self.kind == "in" else ""
        return f"{const}struct {personality}_{self.struct} *" if self.struct else f"{const}void *"


@dataclass(frozen=True)
class Call:
    name: str
    numbers: dict[str, int]
    served: str
    doc: str
    waits: bool
    arguments: tuple[Argument, ...]
    errors: tuple[str, ...]

    @property
    def error(self) -> str:
        """What a call that is not served answers."""
        return self.errors[0] if self.served == "refused" else "ENOSYS"


@dataclass(frozen=True)
class Personality:
    name: str
    doc: str
    source: str
    architectures: tuple[str, ...]
    errnos: tuple[Errno, ...]
    statuses: tuple[tuple[str, str], ...]
    sets: tuple[ValueSet, ...]
    structs: tuple[Struct, ...]
    calls: tuple[Call, ...]

    @property
    def prefix(self) -> str:
        return upper(self.name)

    @cached_property
    def errno_by_name(self) -> dict[str, Errno]:
        return {errno.name: errno for errno in self.errnos}

    def calls_of(self, architecture: str) -> list[Call]:
        """In order of their numbers there."""
        return sorted((call for call in self.calls if architecture in call.numbers), key=lambda call: call.numbers[architecture])

    def served_calls(self, architecture: str) -> list[Call]:
        return [call for call in self.calls_of(architecture) if call.served == "library"]
