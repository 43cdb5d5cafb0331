# SPDX-License-Identifier: MIT
"""Which files the protocols become."""

from __future__ import annotations

from ..kernel.model import KernelModel
from ..output import OutputSet
from . import emit_conformance, language
from .model import Protocol, ProtocolModel


def emit(model: ProtocolModel, kernel: KernelModel, outputs: OutputSet) -> None:
    for protocol in model.protocols:
        if protocol.structs or protocol.enums or protocol.interfaces:
            _emit_code(protocol, model, outputs)
    interfaces = sorted((item for protocol in model.protocols for item in protocol.live_interfaces), key=lambda item: item.number)
    sources = [protocol.source for protocol in model.protocols if protocol.live_interfaces]
    outputs.render("generated/docs/reference/protocols.md", "protocols/protocols.md.j2", sources, model=model, interfaces=interfaces, c=language)
    emit_conformance.emit(model, kernel, outputs)


def _emit_code(protocol: Protocol, model: ProtocolModel, outputs: OutputSet) -> None:
    folder = f"generated/user/{protocol.library}/{protocol.library}"
    common = {"protocol": protocol, "model": model, "c": language}
    for suffix in ("h", "c"):
        outputs.render(f"{folder}.{suffix}", f"protocols/codec.{suffix}.j2", [protocol.source], **common)
        outputs.render(f"{folder}_trace.{suffix}", f"protocols/trace.{suffix}.j2", [protocol.source], **common)
    outputs.render(f"generated/docs/reference/protocol_{protocol.library}.md", "protocols/protocol.md.j2", [protocol.source], **common)
    if not protocol.live_interfaces:
        return
    for part in ("client", "server"):
        for suffix in ("h", "c"):
            outputs.render(f"{folder}_{part}.{suffix}", f"protocols/{part}.{suffix}.j2", [protocol.source], **common)
