# SPDX-License-Identifier: MIT
"""What templates and the other parts see of idl/kernel: frozen, with names resolved and numbers computed."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ..names import upper
from .slots import SlotLayout

WORD_BYTES = 8
U64_MAX = (1 << 64) - 1


@dataclass(frozen=True)
class Error:
    name: str
    number: int
    text: str
    doc: str

    @property
    def constant(self) -> str:
        return f"STATUS_{self.name}"


@dataclass(frozen=True)
class Right:
    name: str
    bit: int
    doc: str

    @property
    def constant(self) -> str:
        return f"RIGHT_{upper(self.name)}"

    @property
    def mask(self) -> int:
        return 1 << self.bit


@dataclass(frozen=True)
class EnumValue:
    constant: str
    name: str
    number: int
    doc: str


@dataclass(frozen=True)
class Enum:
    """Names of numbers. `is_bits`: the numbers are masks that may be combined (rights)."""

    name: str
    values: tuple[EnumValue, ...]
    is_bits: bool = False

    @property
    def is_dense(self) -> bool:
        """Numbers are 0, 1, 2 and so on, without a gap."""
        return [value.number for value in self.values] == list(range(len(self.values)))


@dataclass(frozen=True)
class Argument:
    """One argument. `index` counts words and capabilities apart; both in declaration order. `limit`: what `maximum` was named by."""

    name: str
    type: str
    doc: str
    index: int
    minimum: int = 0
    maximum: int = U64_MAX
    limit: Constant | None = None
    align: int = 1
    is_page_aligned: bool = False
    enum: Enum | None = None
    allowed: tuple[EnumValue, ...] = ()
    is_below_user_end: bool = False
    range_of: Argument | None = None
    objects: tuple[str, ...] = ()
    needs: tuple[Right, ...] = ()
    is_optional: bool = False

    @property
    def is_capability(self) -> bool:
        return self.type == "capability"

    @property
    def allowed_mask(self) -> int:
        mask = 0
        for value in self.allowed:
            mask |= value.number
        return mask


@dataclass(frozen=True)
class Result:
    name: str
    type: str
    doc: str
    index: int
    enum: Enum | None = None


@dataclass(frozen=True)
class DeclaredError:
    name: str
    doc: str


@dataclass(frozen=True)
class Invocation:
    name: str
    object: str
    method: int
    number: int
    doc: str
    needs: tuple[Right, ...]
    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]
    errors: tuple[DeclaredError, ...]
    returns: bool
    is_seldom: bool

    @property
    def constant(self) -> str:
        return f"METHOD_{upper(self.name)}"

    @property
    def words(self) -> tuple[Argument, ...]:
        return tuple(argument for argument in self.arguments if not argument.is_capability)

    @property
    def capabilities(self) -> tuple[Argument, ...]:
        return tuple(argument for argument in self.arguments if argument.is_capability)

    @property
    def needs_mask(self) -> int:
        return sum(right.mask for right in self.needs)


@dataclass(frozen=True)
class Object:
    """`size_kind`: variable, none, bytes, pages or slots; `size`: how many bytes, pages, or bytes per slot."""

    name: str
    number: int
    doc: str
    rights: tuple[Right, ...]
    size_kind: str
    size: int
    can_retype: bool
    can_copy: bool
    invocations: tuple[Invocation, ...]

    @property
    def constant(self) -> str:
        return f"OBJECT_{upper(self.name)}"

    @property
    def rights_mask(self) -> int:
        return sum(right.mask for right in self.rights)


@dataclass(frozen=True)
class BitField:
    name: str
    shift: int
    bits: int
    is_signed: bool
    doc: str

    @property
    def mask(self) -> int:
        return (1 << self.bits) - 1


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    doc: str

    @property
    def constant(self) -> str:
        return upper(self.name)


@dataclass(frozen=True)
class Syscall:
    """`objects`: types it takes. `takes_any`: every type. Neither: it has no target."""

    name: str
    number: int
    is_blocking: bool
    doc: str
    needs: tuple[Right, ...]
    objects: tuple[str, ...]
    takes_any: bool

    @property
    def constant(self) -> str:
        return f"SYSCALL_{upper(self.name)}"

    @property
    def has_target(self) -> bool:
        return self.takes_any or bool(self.objects)

    @property
    def needs_mask(self) -> int:
        return sum(right.mask for right in self.needs)


@dataclass(frozen=True)
class FrameWord:
    name: str
    index: int
    doc: str


@dataclass(frozen=True)
class Fault:
    """A fault or an event: what the kernel says in a message. `details`: known values of the detail word."""

    name: str
    number: int
    doc: str
    details: tuple[EnumValue, ...] = ()


@dataclass(frozen=True)
class Slot:
    name: str
    number: int
    doc: str


@dataclass(frozen=True)
class StructField:
    """`type`: word, byte or the name of a struct. `count` 0: not an array. `count_text` is how C writes it."""

    name: str
    type: str
    doc: str
    offset: int
    size: int
    count: int = 0
    count_text: str = ""


@dataclass(frozen=True)
class Struct:
    name: str
    doc: str
    fields: tuple[StructField, ...]
    size: int


@dataclass(frozen=True)
class KernelModel:
    slot_layout: SlotLayout
    errors: tuple[Error, ...]
    rights: tuple[Right, ...]
    enums: tuple[Enum, ...]
    objects: tuple[Object, ...]
    syscalls: tuple[Syscall, ...]
    frame: tuple[FrameWord, ...]
    registers: tuple[tuple[str, tuple[str, ...]], ...]
    register_lists: tuple[tuple[str, tuple[str, ...]], ...]
    info_word: tuple[BitField, ...]
    transfer_word: tuple[BitField, ...]
    limits: tuple[Constant, ...]
    message_buffer: Struct
    fault_words: tuple[FrameWord, ...]
    faults: tuple[Fault, ...]
    events: tuple[Fault, ...]
    startup_slots: tuple[Slot, ...]
    boot_slots: tuple[Slot, ...]
    constants: tuple[Constant, ...]
    structs: tuple[Struct, ...]
    sources: dict[str, str] = field(default_factory=dict)

    @cached_property
    def invocations(self) -> tuple[Invocation, ...]:
        return tuple(invocation for item in self.objects for invocation in item.invocations)

    @cached_property
    def error_names(self) -> frozenset[str]:
        return frozenset(error.name for error in self.errors)

    @cached_property
    def right_by_name(self) -> dict[str, Right]:
        return {right.name: right for right in self.rights}

    @cached_property
    def object_by_name(self) -> dict[str, Object]:
        return {item.name: item for item in self.objects}

    @cached_property
    def limit_by_name(self) -> dict[str, int]:
        return {limit.name: limit.value for limit in self.limits}

    def rights_mask(self, names: tuple[str, ...] | list[str]) -> int:
        return sum(self.right_by_name[name].mask for name in set(names))
