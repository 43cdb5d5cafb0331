# SPDX-License-Identifier: MIT
"""What templates and the other parts see of idl/proto: frozen, with every offset, size and number computed.

Offsets come from the capnp tool. Everything that follows from them is computed here, once: words and shifts, the largest encoding,
whether a struct travels in registers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..diagnostics import Location
from ..kernel.model import Right
from ..names import snake, upper

WORD_BITS = 64
WORD_BYTES = 8
ROOT_POINTER_WORDS = 1
LIST_TAG_WORDS = 1

# Kinds of fields.
BOOL, INTEGER, ENUM = "bool", "integer", "enum"
TEXT, DATA, STRUCT, LIST, TEXT_LIST, CAPABILITY = "text", "data", "struct", "list", "text_list", "capability"
SCALARS = (BOOL, INTEGER, ENUM)


def words_of_bytes(count: int) -> int:
    return (count + WORD_BYTES - 1) // WORD_BYTES


@dataclass(frozen=True)
class EnumValue:
    name: str
    number: int
    doc: str
    constant: str


@dataclass(frozen=True)
class Enum:
    """`is_bits`: the numbers are bit positions, and the constants masks."""

    id: str
    name: str
    library: str
    doc: str
    values: tuple[EnumValue, ...]
    is_bits: bool
    location: Location

    @property
    def c_name(self) -> str:
        return snake(self.name)

    @property
    def count_constant(self) -> str:
        return f"{upper(self.name)}_COUNT"

    @property
    def all_constant(self) -> str:
        return f"{upper(self.name)}_ALL"

    @property
    def all_mask(self) -> int:
        return sum(1 << value.number for value in self.values)


@dataclass(frozen=True)
class CapabilityType:
    """What a capability of a field must be: kernel object types (empty: any), or a port of a protocol's interface."""

    name: str
    library: str
    objects: tuple[str, ...]

    @property
    def is_interface(self) -> bool:
        return self.objects == ("endpoint", "port")


@dataclass(frozen=True)
class Field:
    """One field or parameter. Scalars have `offset_bits` in the data section; the others the index `pointer`."""

    name: str
    kind: str
    doc: str
    ordinal: int
    location: Location
    offset_bits: int = 0
    bits: int = 0
    is_signed: bool = False
    minimum: int = 0
    maximum: int = 0
    enum: Enum | None = None
    bits_of: Enum | None = None
    pointer: int = 0
    max_len: int = 0
    item_max_len: int = 0
    struct: Struct | None = None
    capability: CapabilityType | None = None
    rights: tuple[Right, ...] = ()
    is_move: bool = False

    @property
    def c_name(self) -> str:
        return snake(self.name)

    @property
    def is_scalar(self) -> bool:
        return self.kind in SCALARS

    @property
    def word(self) -> int:
        return self.offset_bits // WORD_BITS

    @property
    def shift(self) -> int:
        return self.offset_bits % WORD_BITS

    @property
    def mask(self) -> int:
        """The field's bits in its word."""
        return ((1 << self.bits) - 1) << self.shift

    @property
    def type_minimum(self) -> int:
        return -(1 << (self.bits - 1)) if self.is_signed else 0

    @property
    def type_maximum(self) -> int:
        return (1 << (self.bits - int(self.is_signed))) - 1

    @property
    def has_minimum(self) -> bool:
        return self.kind == INTEGER and self.minimum > self.type_minimum

    @property
    def has_maximum(self) -> bool:
        return self.kind == INTEGER and self.maximum < self.type_maximum

    @property
    def rights_mask(self) -> int:
        return sum(right.mask for right in self.rights)

    @property
    def pointee_words(self) -> int:
        """The most words that what the field points to takes."""
        if self.kind == TEXT:
            return words_of_bytes(self.max_len + 1)
        if self.kind == DATA:
            return words_of_bytes(self.max_len)
        if self.kind == STRUCT:
            return self.struct.max_words
        if self.kind == LIST:
            return LIST_TAG_WORDS + self.max_len * self.struct.max_words
        if self.kind == TEXT_LIST:
            return self.max_len * (1 + words_of_bytes(self.item_max_len + 1))
        return 0


@dataclass(frozen=True)
class Struct:
    """A named struct, or the parameters or results of one method (`is_anonymous`). Fields are in ordinal order."""

    id: str
    name: str
    c_name: str
    library: str
    doc: str
    data_words: int
    pointer_words: int
    fields: tuple[Field, ...]
    text_order: tuple[str, ...]
    document_bytes: int
    is_anonymous: bool
    location: Location
    register_words: int

    @property
    def constant(self) -> str:
        return upper(self.c_name)

    @property
    def is_empty(self) -> bool:
        return not self.fields

    @cached_property
    def in_text_order(self) -> tuple[Field, ...]:
        by_name = {field.name: field for field in self.fields}
        return tuple(by_name[name] for name in self.text_order)

    @cached_property
    def scalars(self) -> tuple[Field, ...]:
        return tuple(field for field in self.fields if field.is_scalar)

    @cached_property
    def pointers(self) -> tuple[Field, ...]:
        """In the order of their pointers, which is the order of their objects on the wire."""
        return tuple(sorted((field for field in self.fields if not field.is_scalar), key=lambda field: field.pointer))

    @cached_property
    def capabilities(self) -> tuple[Field, ...]:
        return tuple(field for field in self.pointers if field.kind == CAPABILITY)

    @cached_property
    def lists(self) -> tuple[Field, ...]:
        return tuple(field for field in self.pointers if field.kind in (LIST, TEXT_LIST))

    @cached_property
    def section_words(self) -> int:
        return self.data_words + self.pointer_words

    @cached_property
    def max_words(self) -> int:
        """The most words of the struct with all that it points to, without a pointer to itself."""
        return self.section_words + sum(field.pointee_words for field in self.pointers)

    @property
    def message_words(self) -> int:
        return ROOT_POINTER_WORDS + self.max_words

    @cached_property
    def fits_registers(self) -> bool:
        """Only capability pointers, at most one, and a data section that fits."""
        only_capabilities = len(self.capabilities) == len(self.pointers) == self.pointer_words
        return only_capabilities and self.pointer_words <= 1 and self.data_words <= self.register_words

    @cached_property
    def bytes_field(self) -> Field | None:
        """The one pointer of a struct that is a data section and bytes: such messages have primitives of their own (tessera/wire_bytes.h)."""
        is_bytes = self.pointer_words == len(self.pointers) == 1 and self.pointers[0].kind == DATA
        return self.pointers[0] if is_bytes else None

    @cached_property
    def unused_masks(self) -> tuple[tuple[int, int], ...]:
        """(word, mask) of the bits of the data section that no field has."""
        used = [0] * self.data_words
        for field in self.scalars:
            used[field.word] |= field.mask
        full = (1 << WORD_BITS) - 1
        return tuple((word, full & ~mask) for word, mask in enumerate(used) if mask != full)


@dataclass(frozen=True)
class Method:
    name: str
    interface: str
    ordinal: int
    number: int
    doc: str
    params: Struct
    results: Struct
    needs: tuple[Right, ...]
    errors: tuple[str, ...]
    is_send: bool
    can_retry: bool
    may_block: bool
    must_fit_registers: bool
    is_removed: bool
    since: int
    location: Location

    @property
    def c_name(self) -> str:
        """Of the client's function; the server's table has `snake(name)`."""
        return f"{snake(self.interface)}_{snake(self.name)}"

    @property
    def member(self) -> str:
        return snake(self.name)

    @property
    def constant(self) -> str:
        return f"METHOD_{upper(self.c_name)}"

    @property
    def needs_mask(self) -> int:
        return sum(right.mask for right in self.needs)


@dataclass(frozen=True)
class Interface:
    """`number` is the high byte of its methods' numbers. `is_object`: handed out by a server, not connected by manifests."""

    id: str
    name: str
    library: str
    number: int
    doc: str
    is_object: bool
    is_removed: bool
    methods: tuple[Method, ...]
    location: Location

    @property
    def c_name(self) -> str:
        return snake(self.name)

    @property
    def constant(self) -> str:
        return f"INTERFACE_{upper(self.name)}"

    @cached_property
    def takes_bytes(self) -> bool:
        return any(method.params.bytes_field for method in self.live_methods)

    def has_short_call(self, method: Method) -> bool:
        """Makes the client's function one call, and waits, with no capability in either message (tessera/message_short.h)?"""
        is_one_call = self.is_object or not method.can_retry
        return is_one_call and not (method.is_send or method.params.capabilities or method.results.capabilities)

    @cached_property
    def live_methods(self) -> tuple[Method, ...]:
        return tuple(method for method in self.methods if not method.is_removed)


@dataclass(frozen=True)
class Constant:
    name: str
    constant: str
    value: int
    doc: str


@dataclass(frozen=True)
class Protocol:
    """One file of idl/proto. `structs` are in an order in which each comes after what it contains."""

    library: str
    source: str
    doc: str
    constants: tuple[Constant, ...]
    enums: tuple[Enum, ...]
    structs: tuple[Struct, ...]
    interfaces: tuple[Interface, ...]

    @cached_property
    def named_structs(self) -> tuple[Struct, ...]:
        return tuple(struct for struct in self.structs if not struct.is_anonymous)

    @cached_property
    def live_interfaces(self) -> tuple[Interface, ...]:
        return tuple(item for item in self.interfaces if not item.is_removed)

    @cached_property
    def imports(self) -> tuple[str, ...]:
        """Libraries whose types this one uses."""
        used = set()
        for struct in self.structs:
            for field in struct.fields:
                used.update(item.library for item in (field.enum, field.bits_of, field.struct) if item is not None)
        for interface in self.interfaces:
            for method in interface.methods:
                used.update((method.params.library, method.results.library))
        return tuple(sorted(used - {self.library}))


@dataclass(frozen=True)
class ProtocolModel:
    protocols: tuple[Protocol, ...]

    @cached_property
    def interface_by_name(self) -> dict[str, Interface]:
        return {item.name: item for protocol in self.protocols for item in protocol.interfaces}

    @cached_property
    def protocol_by_library(self) -> dict[str, Protocol]:
        return {protocol.library: protocol for protocol in self.protocols}

    @cached_property
    def struct_by_name(self) -> dict[str, Struct]:
        """Named structs by their name in the schema."""
        return {struct.name: struct for protocol in self.protocols for struct in protocol.named_structs}

    @cached_property
    def listed(self) -> frozenset[str]:
        """C names of the structs that are elements of some list."""
        return frozenset(field.struct.c_name for protocol in self.protocols for struct in protocol.structs
                         for field in struct.fields if field.kind == LIST)
