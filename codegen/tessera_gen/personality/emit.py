# SPDX-License-Identifier: MIT
"""Which files a personality becomes."""

from __future__ import annotations

from ..output import OutputSet
from .model import Argument, Call, Field, Personality, Struct, ValueSet

DIRECTORY_SET = "at_directory"   # how a trace shows a dirfd that is none


def emit(personality: Personality, outputs: OutputSet) -> None:
    sources = [personality.source]
    name = personality.name
    extra = {"model": personality, "parameters": lambda call: _parameters(personality, call), "check": _check, "value": _value,
             "shown_sets": lambda arch: _shown_sets(personality, arch), "shown_structs": lambda arch: _shown_structs(personality, arch),
             "shown_fields": _shown_fields, "counting": _counting}
    for architecture in personality.architectures:
        folder = f"generated/personality/{architecture}/personality"
        outputs.render(f"{folder}/{name}_abi.h", "personality/abi.h.j2", sources, arch=architecture, **extra)
        outputs.render(f"{folder}/{name}_calls.h", "personality/calls.h.j2", sources, arch=architecture, **extra)
        outputs.render(f"{folder}/{name}_calls.c", "personality/calls.c.j2", sources, arch=architecture, **extra)
        outputs.render(f"{folder}/{name}_cases.h", "personality/cases.h.j2", sources, arch=architecture, **extra)
    outputs.render(f"generated/docs/reference/personality_{name}.md", "personality/coverage.md.j2", sources, model=personality,
                   counts=_counts(personality), numbers=_numbers)


def _counts(personality: Personality) -> list[tuple[str, list[tuple[str, int]]]]:
    """For each architecture how many calls are served how."""
    return [(architecture, [(served, sum(call.served == served for call in personality.calls_of(architecture)))
                            for served in ("library", "refused", "absent")]) for architecture in personality.architectures]


def _numbers(call: Call, architecture: str) -> str:
    return str(call.numbers[architecture]) if architecture in call.numbers else "-"


def _shown_sets(personality: Personality, architecture: str) -> list[ValueSet]:
    """Those whose names a trace on this architecture may show."""
    arguments = [argument for call in personality.served_calls(architecture) for argument in call.arguments]
    names = {argument.set for argument in arguments} | {DIRECTORY_SET for argument in arguments if argument.kind == "dirfd"}
    return [values for values in personality.sets if values.name in names]


def _shown_structs(personality: Personality, architecture: str) -> list[Struct]:
    names = {argument.struct for call in personality.served_calls(architecture) for argument in call.arguments}
    return [struct for struct in personality.structs if struct.name in names]


def _shown_fields(struct: Struct, architecture: str) -> list[Field]:
    return [field for field in struct.layouts[architecture].fields if not field.name.startswith("gap")]


def _counting(call: Call, argument: Argument) -> int:
    """The place of the argument that says how many structures there are; its own if there is one."""
    return next((other.index for other in call.arguments if other.name == argument.count), argument.index)


def _parameters(personality: Personality, call: Call) -> str:
    texts = []
    for argument in call.arguments:
        c_type = argument.c_type(personality.name)
        texts.append(f"{c_type}{'' if c_type.endswith('*') else ' '}{argument.name}")
    return ", ".join(texts) or "void"


def _value(personality: Personality, argument: Argument) -> str:
    """How C makes the argument of the register."""
    register = f"registers[{argument.index}]"
    c_type = argument.c_type(personality.name)
    return register if c_type == "uint64_t" else f"({c_type}){register}"


def _check(personality: Personality, call: Call, argument: Argument) -> str:
    """The expression that is 0 or the negative errno of what is wrong with the argument; empty if nothing can be."""
    register = f"registers[{argument.index}]"
    if argument.kind == "fd":
        return f"{personality.name}_check_descriptor((int32_t){register})"
    if argument.kind == "path":
        return f"{personality.name}_check_path({register})"
    if not argument.is_pointer:
        return ""
    places = {other.name: other.index for other in call.arguments}
    access = "READ" if argument.kind == "in" else "WRITE"
    if argument.length:
        amount = f"registers[{places[argument.length]}], 1"
    elif argument.count:
        amount = f"registers[{places[argument.count]}], sizeof(struct {personality.name}_{argument.struct})"
    else:
        amount = f"1, sizeof(struct {personality.name}_{argument.struct})"
    check = f"{personality.name}_check_memory({register}, {amount}, {personality.prefix}_ACCESS_{access})"
    return f"{register} == 0 ? 0 : {check}" if argument.is_optional else check
