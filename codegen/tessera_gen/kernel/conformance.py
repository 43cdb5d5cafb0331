# SPDX-License-Identifier: MIT
"""The conformance cases of invocations and system calls: each is a good call with one thing made wrong, and what it must answer."""

from __future__ import annotations

from dataclasses import dataclass

from . import model as m
from .describe import range_error

# A call on one of these is a message unless its method is the object's own, so no method is wrong for them.
_MESSAGE_OBJECTS = ("endpoint", "port")
_GONE = "gone"
_NARROW = 1 << 32


@dataclass(frozen=True)
class Case:
    """One row. `kind` and `base` are enumerators of kernel_cases.h; `value`, `object` and `rights` are C text."""

    name: str
    kind: str
    expected: str
    index: int = 0
    base: str = "ZERO"
    value: int = 0
    object: str = ""
    rights: tuple[m.Right, ...] = ()
    fixture: str = ""


@dataclass(frozen=True)
class Group:
    """The cases of one invocation."""

    invocation: m.Invocation
    object: m.Object
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class MethodCase:
    """A method number that its object does not have."""

    name: str
    object: m.Object
    method: int


@dataclass(frozen=True)
class SyscallCase:
    """A system call on a wrong target."""

    syscall: m.Syscall
    case: Case


def groups(model: m.KernelModel) -> list[Group]:
    return [Group(invocation, item, tuple(_cases(model, item, invocation)))
            for item in model.objects for invocation in item.invocations]


def method_cases(model: m.KernelModel) -> list[MethodCase]:
    """The first number after each object's methods, and the last that there can be."""
    found = []
    for item in model.objects:
        if item.name in (*_MESSAGE_OBJECTS, _GONE):
            continue
        first = max((invocation.method for invocation in item.invocations), default=-1) + 1
        for ordinal in sorted({first, 255}):
            found.append(MethodCase(f"{item.name}__method_{ordinal}_unknown__bad_method", item, item.number * 256 + ordinal))
    return found


def syscall_cases(model: m.KernelModel) -> list[SyscallCase]:
    found = []
    for syscall in model.syscalls:
        if not syscall.has_target:
            continue
        name = f"syscall_{syscall.name}"
        cases = _target_slots(model, name)
        if not syscall.takes_any:
            cases += [_wrong_object(name, "target", "TARGET_OBJECT", item, 0) for item in model.objects
                      if item.name not in (*syscall.objects, _GONE)]
        # A call on anything else is judged by the rights of the invocation.
        targets = _MESSAGE_OBJECTS if syscall.takes_any else syscall.objects
        for target in targets:
            item = model.object_by_name[target]
            cases += [_missing_right(f"{name}", f"{target}_", "TARGET_RIGHTS", item, right, 0, target)
                      for right in syscall.needs if _can_lack(item)]
        found += [SyscallCase(syscall, case) for case in cases]
    return found


def unknown_syscalls(model: m.KernelModel) -> list[int]:
    """Numbers without a system call: 0, the first ones, and those around every power of two up to the last that a trap can carry."""
    known = {syscall.number for syscall in model.syscalls}
    first = max(known) + 1
    edges = {(1 << bit) + step for bit in range(3, 17) for step in (-1, 0)}
    return sorted(number for number in edges | {0, first, first + 1} if number not in known and number <= 0xFFFF)


def largest(argument: m.Argument) -> int:
    """The largest good value of a word argument; of bits, all that are allowed."""
    if argument.type == "enum":
        return max(value.number for value in argument.enum.values)
    return argument.allowed_mask if argument.type == "bits" else argument.maximum


def count_by_status(model: m.KernelModel) -> dict[str, int]:
    """How many generated cases expect each status, in the order in which the statuses are checked."""
    expected = [case.expected for group in groups(model) for case in group.cases]
    expected += [item.case.expected for item in syscall_cases(model)]
    expected += ["BAD_METHOD"] * len(method_cases(model)) + ["BAD_SYSCALL"] * len(unknown_syscalls(model)) + ["OK"] * len(model.syscalls)
    return {error.name: expected.count(error.name) for error in model.errors if error.name in expected}


def _cases(model: m.KernelModel, item: m.Object, invocation: m.Invocation) -> list[Case]:
    name = invocation.name
    cases = [Case(f"{name}__good_call__ok", "SUCCESS", "OK")] if invocation.returns else []
    cases += _target_slots(model, name)
    cases += [_wrong_object(name, "target", "TARGET_OBJECT", other, 0) for other in model.objects
              if other.name not in (item.name, *_MESSAGE_OBJECTS, _GONE)]
    if _can_lack(item):
        cases += [_missing_right(name, "", "TARGET_RIGHTS", item, right, 0) for right in invocation.needs]
        cases += _needed_rights(item, invocation)
    cases += _shape(invocation)
    for argument in invocation.arguments:
        cases += _capability(model, name, argument) if argument.is_capability else _word(model, name, argument)
    cases += [Case(f"{name}__declared__{error.name.lower()}", "FIXTURE", error.name, fixture=f"fixture_{name}__{error.name}")
              for error in invocation.errors]
    return cases


def _can_lack(item: m.Object) -> bool:
    """Whether a capability with fewer rights can be had: minted, or, of an object whose size is given, made with fewer."""
    return item.can_copy or item.size_kind == "variable"


def _needed_rights(item: m.Object, invocation: m.Invocation) -> list[Case]:
    """The control beside the denials: with no more than the needed rights the call works."""
    if not invocation.needs or not invocation.returns:
        return []
    return [Case(f"{invocation.name}__needed_rights_only__ok", "TARGET_RIGHTS", "OK", object=item.name, rights=invocation.needs)]


def _beyond_cspace(model: m.KernelModel) -> list[int]:
    """The first slots that do not exist: beyond the cspace of the suite, which is in root's place, and beyond any."""
    return sorted({next(constant.value for constant in model.constants if constant.name == "root_cspace_slots"), model.limit_by_name["cspace_slots_max"]})


def _target_slots(model: m.KernelModel, name: str) -> list[Case]:
    return [
        Case(f"{name}__target_slot_0__bad_slot", "TARGET_SLOT", "BAD_SLOT"),
        Case(f"{name}__target_slot_empty__bad_slot", "TARGET_EMPTY", "BAD_SLOT"),
        *(Case(f"{name}__target_slot_{beyond}__bad_slot", "TARGET_SLOT", "BAD_SLOT", value=beyond) for beyond in _beyond_cspace(model)),
        Case(f"{name}__target_slot_above_32_bits__bad_slot", "TARGET_SLOT", "BAD_SLOT", base="GOOD", value=_NARROW),
        Case(f"{name}__target_slot_all_ones__bad_slot", "TARGET_SLOT", "BAD_SLOT", value=m.U64_MAX),
        Case(f"{name}__target_gone__peer_gone", "TARGET_GONE", "PEER_GONE"),
    ]


def _wrong_object(name: str, what: str, kind: str, item: m.Object, index: int) -> Case:
    return Case(f"{name}__{what}_is_{item.name}__wrong_object", kind, "WRONG_OBJECT", index=index, object=item.name)


def _missing_right(name: str, what: str, kind: str, item: m.Object, right: m.Right, index: int, target: str = "") -> Case:
    return Case(f"{name}__{what}{right.name}_right_missing__access_denied", kind, "ACCESS_DENIED", index=index, object=target or item.name,
                rights=tuple(other for other in item.rights if other != right))


def _shape(invocation: m.Invocation) -> list[Case]:
    name, words, capabilities = invocation.name, len(invocation.words), len(invocation.capabilities)
    cases = [Case(f"{name}__word_too_many__bad_message", "WORD_COUNT", "BAD_MESSAGE", value=words + 1),
             Case(f"{name}__capability_too_many__bad_message", "CAP_COUNT", "BAD_MESSAGE", value=capabilities + 1),
             Case(f"{name}__payload_in_buffer__bad_message", "IN_BUFFER", "BAD_MESSAGE")]
    if words > 0:
        cases.append(Case(f"{name}__word_missing__bad_message", "WORD_COUNT", "BAD_MESSAGE", value=words - 1))
    if capabilities > 0 and not invocation.capabilities[-1].is_optional:
        cases.append(Case(f"{name}__capability_missing__bad_slot", "CAP_COUNT", "BAD_SLOT", value=capabilities - 1))
    return cases


def _capability(model: m.KernelModel, name: str, argument: m.Argument) -> list[Case]:
    what, index = argument.name, argument.index
    cases = [Case(f"{name}__{what}_in_empty_slot__bad_slot", "CAP_EMPTY", "BAD_SLOT", index=index),
             *(Case(f"{name}__{what}_in_slot_{beyond}__bad_slot", "CAP_SLOT", "BAD_SLOT", index=index, value=beyond) for beyond in _beyond_cspace(model)),
             Case(f"{name}__{what}_in_slot_all_ones__bad_slot", "CAP_SLOT", "BAD_SLOT", index=index, value=0xFFFFFFFF),
             Case(f"{name}__{what}_gone__peer_gone", "CAP_GONE", "PEER_GONE", index=index)]
    if not argument.is_optional:
        cases.append(Case(f"{name}__{what}_in_slot_0__bad_slot", "CAP_SLOT", "BAD_SLOT", index=index))
    if argument.objects != ("any",):
        cases += [_wrong_object(name, what, "CAP_OBJECT", item, index) for item in model.objects
                  if item.name not in (*argument.objects, _GONE)]
        for item in (model.object_by_name[other] for other in argument.objects):
            label = f"{what}_" if len(argument.objects) == 1 else f"{what}_{item.name}_"
            cases += [_missing_right(name, label, "CAP_RIGHTS", item, right, index) for right in argument.needs if _can_lack(item)]
    return cases


def _word(model: m.KernelModel, name: str, argument: m.Argument) -> list[Case]:
    """Values that the rule refuses, nearest first: just beyond each bound, cut-off high bits, all ones."""
    what, index = argument.name, argument.index

    def case(label: str, value: int, error: str, base: str = "ZERO") -> Case:
        return Case(f"{name}__{what}_{label}__{error.lower()}", "WORD", error, index=index, base=base, value=value)

    cases = []
    if argument.type == "enum":
        known = {value.number for value in argument.enum.values}
        first = next(number for number in range(max(known) + 2) if number not in known)
        values = {first: str(first), max(known) + 1: str(max(known) + 1), _NARROW | max(known): "above_32_bits", m.U64_MAX: "all_ones"}
        cases += [case(label, value, "BAD_ARGUMENT") for value, label in values.items()]
    elif argument.type == "bits":
        cases += [case(f"bit_{bit}", 1 << bit, "BAD_ARGUMENT") for bit in _refused_bits(argument)]
    else:
        cases += [case(label, value, range_error(argument)) for label, value in _beyond_bounds(argument)]
    if argument.is_below_user_end:
        cases += [case("user_end", 0, "BAD_RANGE", "USER_END"), case("user_end_and_a_page", 1 << 16, "BAD_RANGE", "USER_END"),
                  case("kernel_half", 1 << 63, "BAD_RANGE"), case("all_ones", m.U64_MAX, "BAD_RANGE")]
    if argument.is_page_aligned:
        cases += [case("1_past_page", 1, "BAD_ALIGNMENT", "GOOD"), case("half_page", 0, "BAD_ALIGNMENT", "GOOD_HALF_PAGE")]
    if argument.align > 1:
        cases += [case("1_past_multiple", 1, "BAD_ALIGNMENT", "GOOD")]
        cases += [case("half_multiple", argument.align // 2, "BAD_ALIGNMENT", "GOOD")] if argument.align > 2 else []
    if argument.range_of is not None and argument.maximum == m.U64_MAX:
        cases += [case("to_user_end_from_0", 0, "BAD_RANGE", "USER_END"), case("wrapping_around", m.U64_MAX, "BAD_RANGE")]
    return cases


def _refused_bits(argument: m.Argument) -> list[int]:
    """Of the bits that are not allowed: the lowest, and the first beyond each width that it could be cut to."""
    refused = [bit for bit in range(64) if not argument.allowed_mask >> bit & 1]
    return sorted({refused[0]} | {bit for bit in (8, 16, 32, 63) if bit in refused})


def _beyond_bounds(argument: m.Argument) -> list[tuple[str, int]]:
    values: dict[int, str] = {}
    if argument.minimum > 0:
        values[argument.minimum - 1] = str(argument.minimum - 1)
    if argument.maximum < m.U64_MAX:
        values[argument.maximum + 1] = f"{argument.maximum + 1}" if argument.maximum < 1 << 16 else "1_past_max"
        values.setdefault(m.U64_MAX, "all_ones")
    if argument.maximum < _NARROW - 1:
        values.setdefault(_NARROW | argument.minimum, "above_32_bits")
    return [(label, value) for value, label in values.items()]
