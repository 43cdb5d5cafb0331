# SPDX-License-Identifier: MIT
"""Which files the kernel's specs become."""

from __future__ import annotations

from ..output import OutputSet
from . import conformance
from .describe import (conditions, describe, describe_result, handler_parameters, hexadecimal, laid_out, parameters, refusals,
                       rule, size_text)
from .model import Enum, FrameWord, KernelModel, Syscall

_INCLUDE = "generated/include/tessera"
_C_TYPES = {"word": "uint64_t", "byte": "uint8_t"}
_SIZE_NAMES = {"bytes": "BYTES", "pages": "PAGES", "slots": "SLOT_BYTES"}


def emit(model: KernelModel, outputs: OutputSet) -> None:
    """Everything that comes from idl/kernel alone."""
    _emit_headers(model, outputs)
    _emit_kernel(model, outputs)
    _emit_stubs(model, outputs)
    _emit_cases(model, outputs)
    _emit_pages(model, outputs)


def _sources(model: KernelModel, *kinds: str) -> list[str]:
    return [model.sources[kind] for kind in kinds]


def _emit_headers(model: KernelModel, outputs: OutputSet) -> None:
    """Constants and structures that kernel and programs share."""
    buffer = model.message_buffer
    extra = {
        "rights_all": sum(right.mask for right in model.rights),
        "size_names": _SIZE_NAMES,
        "c_types": _C_TYPES,
        "buffer_reserved": buffer.size - sum(field.size for field in buffer.fields),
    }
    for kind in ("errors", "rights", "objects", "syscalls", "faults", "layouts"):
        outputs.render(f"{_INCLUDE}/{kind}.h", f"kernel/{kind}.h.j2", _sources(model, kind), model=model, **extra)
    outputs.render(f"{_INCLUDE}/ipc_registers.h", "kernel/ipc_registers.h.j2", _sources(model, "syscalls"), model=model,
                   members=_frame_members(model))
    outputs.render(f"{_INCLUDE}/asm_constants.h", "kernel/asm_constants.h.j2",
                   _sources(model, "errors", "syscalls", "layouts"), model=model)
    for arch, registers in model.register_lists:
        outputs.render(f"{_INCLUDE}/registers_{arch}.h", "kernel/registers.h.j2", _sources(model, "syscalls"), arch=arch, registers=registers)
    for folder in ("generated/kernel", "generated/user/kernel"):
        outputs.render(f"{folder}/status.c", "kernel/status.c.j2", _sources(model, "errors"), model=model)
    for suffix in ("h", "c"):
        outputs.render(f"generated/user/kernel/names.{suffix}", f"kernel/names.{suffix}.j2", _sources(model, "objects", "faults"), model=model)


def _frame_members(model: KernelModel) -> list[tuple[str, FrameWord]]:
    """Members of struct ipc_registers with the frame word where each begins; word0 and up are one array."""
    members = []
    for word in model.frame:
        if word.name == "word0":
            members.append(("words[REGISTER_WORDS]", word))
        elif not word.name.startswith("word"):
            members.append((word.name, word))
    return members


def _emit_kernel(model: KernelModel, outputs: OutputSet) -> None:
    """Readers, rows and tables of the kernel."""
    extra = {
        "model": model,
        "describe": describe,
        "laid_out": laid_out,
        "conditions": conditions,
        "handler_parameters": handler_parameters,
        "sparse_enums": _sparse_enums(model),
        "trace_enums": _argument_enums(model),
        "result_words_max": max((len(invocation.results) for invocation in model.invocations), default=0),
    }
    for name, kind in (("invocations", "objects"), ("object_table", "objects"), ("syscall_table", "syscalls"), ("trace", "objects")):
        for suffix in ("h", "c"):
            outputs.render(f"generated/kernel/{name}.{suffix}", f"kernel/{name}.{suffix}.j2", _sources(model, kind), **extra)


def _argument_enums(model: KernelModel) -> list[Enum]:
    """Enums that arguments have, each once, in order of first use."""
    found = {argument.enum.name: argument.enum for invocation in model.invocations for argument in invocation.words if argument.enum}
    return list(found.values())


def _sparse_enums(model: KernelModel) -> list[Enum]:
    """Those whose numbers have gaps, so that a reader must look each value up."""
    return [enum for enum in _argument_enums(model) if not enum.is_bits and not enum.is_dense]


def _emit_stubs(model: KernelModel, outputs: OutputSet) -> None:
    """What programs call, one header per object."""
    for item in model.objects:
        if item.invocations:
            outputs.render(f"generated/user/kernel/{item.name}.h", "kernel/stubs.h.j2", _sources(model, "objects"), object=item,
                           describe=describe, describe_result=describe_result, laid_out=laid_out, parameters=parameters)


def _emit_cases(model: KernelModel, outputs: OutputSet) -> None:
    """The conformance suite of the kernel."""
    groups = conformance.groups(model)
    extra = {
        "model": model,
        "groups": groups,
        "invocation_cases": sum(len(group.cases) for group in groups),
        "method_cases": conformance.method_cases(model),
        "syscall_cases": conformance.syscall_cases(model),
        "unknown": conformance.unknown_syscalls(model),
        "good_object": _good_object,
        "largest": conformance.largest,
    }
    for suffix in ("h", "c"):
        outputs.render(f"generated/conformance/kernel_cases.{suffix}", f"kernel/kernel_cases.{suffix}.j2",
                       _sources(model, "objects", "rights", "syscalls"), **extra)


def _emit_pages(model: KernelModel, outputs: OutputSet) -> None:
    """The reference pages."""
    folder = "generated/docs/reference"
    owners = {right.name: [item.name for item in model.objects if right in item.rights] for right in model.rights}
    extra = {"model": model, "owners": owners, "hexadecimal": hexadecimal, "size": size_text}
    for kind in ("errors", "rights", "objects", "syscalls", "faults", "layouts"):
        outputs.render(f"{folder}/{kind}.md", f"kernel/{kind}.md.j2", _sources(model, kind), **extra)
    outputs.render(f"{folder}/kernel_cases.md", "kernel/kernel_cases.md.j2", _sources(model, "objects", "rights", "syscalls"), model=model,
                   groups=conformance.groups(model), counts=conformance.count_by_status(model))
    for item in model.objects:
        outputs.render(f"{folder}/object_{item.name}.md", "kernel/object.md.j2", _sources(model, "objects"), object=item, rule=rule,
                       size=size_text, refusals=refusals, describe_result=describe_result, laid_out=laid_out, parameters=parameters)


def _good_object(syscall: Syscall) -> str:
    """One type that the system call takes."""
    return "endpoint" if syscall.takes_any else syscall.objects[0]
