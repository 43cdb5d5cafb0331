# SPDX-License-Identifier: MIT
"""Which files the kernel's specs become."""

from __future__ import annotations

from ..output import OutputSet
from .model import KernelModel

_INCLUDE = "generated/include/tessera"
_C_TYPES = {"word": "uint64_t", "byte": "uint8_t"}
_SIZE_NAMES = {"bytes": "BYTES", "pages": "PAGES", "slots": "SLOT_BYTES"}


def emit(model: KernelModel, outputs: OutputSet) -> None:
    """Everything that comes from idl/kernel alone."""
    _emit_headers(model, outputs)


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
    outputs.render(f"{_INCLUDE}/asm_constants.h", "kernel/asm_constants.h.j2",
                   _sources(model, "errors", "syscalls", "layouts"), model=model)
    for folder in ("generated/kernel", "generated/user/kernel"):
        outputs.render(f"{folder}/status.c", "kernel/status.c.j2", _sources(model, "errors"), model=model)
