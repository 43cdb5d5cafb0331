# SPDX-License-Identifier: MIT
"""What an argument's rule means: as C conditions for the reader, and as words for comments and pages."""

from __future__ import annotations

from . import model as m

_UNITS = {"size": "bytes", "time_ns": "nanoseconds", "vaddr": "an address", "slot_index": "a slot", "bool": "0 or 1"}


def hexadecimal(value: int) -> str:
    return str(value) if value <= 0xFFFF else hex(value)


def conditions(argument: m.Argument) -> list[tuple[str, str]]:
    """C conditions under which a word argument is refused, each with its error, in check order."""
    value = f"arguments->{argument.name}"
    found: list[tuple[str, str]] = []
    found += [(text.format(value=value), error) for text, error in _range(argument)]
    if argument.is_page_aligned:
        found.append((f"({value} & (arch_page_bytes() - 1)) != 0", "BAD_ALIGNMENT"))
    if argument.align > 1:
        found.append((f"{value} % {argument.align} != 0", "BAD_ALIGNMENT"))
    if argument.range_of is not None:
        found.append((f"{value} > arch_user_end() - arguments->{argument.range_of.name}", "BAD_RANGE"))
    return found


def range_error(argument: m.Argument) -> str:
    """The error of a value beyond the argument's bounds."""
    return {"slot_index": "BAD_SLOT", "bool": "BAD_ARGUMENT"}.get(argument.type, "BAD_RANGE")


def _range(argument: m.Argument) -> list[tuple[str, str]]:
    if argument.type == "enum":
        if argument.enum.is_dense:
            return [(f"{{value}} > {argument.enum.values[-1].constant}", "BAD_ARGUMENT")]
        return [(f"!is_{argument.enum.name}({{value}})", "BAD_ARGUMENT")]
    if argument.type == "bits":
        is_any = len(argument.allowed) == len(argument.enum.values)
        allowed = "RIGHTS_ALL" if is_any else " | ".join(value.constant for value in argument.allowed)
        return [(f"({{value}} & ~(uint64_t)({allowed})) != 0", "BAD_ARGUMENT")]
    tests = []
    maximum = "CSPACE_SLOTS_MAX - 1" if argument.type == "slot_index" else _c_maximum(argument)
    if argument.minimum == 1:
        tests.append("{value} == 0")
    elif argument.minimum > 1:
        tests.append(f"{{value}} < {_c_number(argument.minimum)}")
    if argument.maximum < m.U64_MAX:
        tests.append(f"{{value}} > {maximum}")
    if argument.is_below_user_end:
        tests.append("{value} >= arch_user_end()")
    return [(" || ".join(tests), range_error(argument))] if tests else []


def _c_maximum(argument: m.Argument) -> str:
    return argument.limit.constant if argument.limit else _c_number(argument.maximum)


def _c_number(value: int) -> str:
    return str(value) if value <= 0xFFFF else f"0x{value:x}u"


def refusals(argument: m.Argument) -> list[str]:
    """The errors that a wrong value of this argument is answered with, in check order."""
    if argument.is_capability:
        found = ["BAD_SLOT", "PEER_GONE"] + (["WRONG_OBJECT"] if argument.objects != ("any",) else [])
        return found + (["ACCESS_DENIED"] if argument.needs else [])
    return list(dict.fromkeys(error for _, error in conditions(argument)))


def size_text(item: m.Object) -> str:
    """The memory that an object takes, in words."""
    return {"bytes": f"{item.size} bytes", "pages": f"{item.size} pages", "slots": f"{item.size} bytes a slot",
            "variable": "as asked for", "none": "none"}[item.size_kind]


def describe(argument: m.Argument) -> str:
    """The rule and the doc of an argument in one line: "1 to 64", "address in user space, page-aligned; where it goes"."""
    return "; ".join(part for part in (rule(argument), argument.doc) if part)


def rule(argument: m.Argument) -> str:
    if argument.is_capability:
        return _capability_rule(argument)
    parts = []
    if argument.type in ("enum", "bits"):
        parts.append(_value_names(argument))
    elif argument.type in _UNITS:
        parts.append(_UNITS[argument.type])
    if argument.type not in ("bool", "slot_index", "enum", "bits"):
        parts.append(_bounds(argument))
    if argument.is_below_user_end:
        parts.append("below the end of user space")
    if argument.is_page_aligned:
        parts.append("a multiple of the page size")
    if argument.align > 1:
        parts.append(f"a multiple of {argument.align}")
    if argument.range_of is not None:
        parts.append(f"{argument.range_of.name} plus it must lie in user space")
    return ", ".join(part for part in parts if part)


def _value_names(argument: m.Argument) -> str:
    joint = " | " if argument.type == "bits" else ", "
    if argument.type == "bits" and len(argument.allowed) == len(argument.enum.values):
        return "bits of RIGHTS_ALL"
    return _shortened([value.constant for value in argument.allowed], joint)


def _shortened(names: list[str], joint: str) -> str:
    """All names, or the first and last of many."""
    return joint.join(names) if len(names) <= 8 else f"{names[0]} to {names[-1]}"


def _bounds(argument: m.Argument) -> str:
    if argument.limit:
        return f"{argument.minimum} to {argument.limit.constant}"
    if argument.maximum < m.U64_MAX:
        return f"{argument.minimum} to {hexadecimal(argument.maximum)}"
    return f"at least {argument.minimum}" if argument.minimum > 0 else ""


def _capability_rule(argument: m.Argument) -> str:
    text = " or ".join(argument.objects)
    if argument.needs:
        text += f" with {', '.join(right.name for right in argument.needs)}"
    return f"{text}, or 0 for none" if argument.is_optional else text


def describe_result(result: m.Result) -> str:
    parts = [_UNITS.get(result.type, ""), result.doc]
    if result.enum:
        parts[0] = "bits of RIGHTS_ALL" if result.enum.is_bits else _shortened([value.constant for value in result.enum.values], ", ")
    return "; ".join(part for part in parts if part)


def parameters(invocation: m.Invocation) -> list[str]:
    """Parameters of the user stub: target, arguments in spec order, then results."""
    items = [f"cap_t {invocation.object}"]
    items += [f"{'cap_t' if argument.is_capability else 'uint64_t'} {argument.name}" for argument in invocation.arguments]
    return items + [f"uint64_t *out_{result.name}" for result in invocation.results]


def handler_parameters(invocation: m.Invocation) -> list[str]:
    """Parameters of the kernel's handler: only what there is."""
    items = ["struct invocation *call"]
    items += [f"const struct {invocation.name}_arguments *arguments"] if invocation.arguments else []
    return items + ([f"struct {invocation.name}_results *out_results"] if invocation.results else [])


def laid_out(head: str, parts: list[str], tail: str, width: int = 110) -> str:
    """`head(part, part)tail` on one line, or with its parts on lines of their own beneath the bracket."""
    line = f"{head}({', '.join(parts)}){tail}"
    if len(line) <= width:
        return line
    lines, current = [], f"{head}("
    for index, part in enumerate(parts):
        text = part + (f"){tail}" if index == len(parts) - 1 else ",")
        if len(current) + 1 + len(text) > width and not current.endswith("("):
            lines.append(current)
            current = " " * (len(head) + 1) + text
        else:
            current += text if current.endswith("(") else f" {text}"
    return "\n".join([*lines, current])
