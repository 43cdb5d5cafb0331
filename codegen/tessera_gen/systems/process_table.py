# SPDX-License-Identifier: MIT
"""The process table of a plan: the text that the official tool reads and prints, and the message in the boot bundle."""

from __future__ import annotations

from typing import Any

from ..kernel.model import KernelModel
from ..output import OutputSet
from ..protocols import codec
from ..protocols.model import Struct
from .model import Grant, Plan, Record

# Kinds of grants that are another on the wire, told apart by a field of their own: enumerants cannot be added.
_KINDS = {"ports": "device", "ram": "dma"}
_RESTART = {"never": "never", "on_failure": "onFailure", "always": "always"}


def emit(plan: Plan, kernel: KernelModel, struct: Struct, outputs: OutputSet) -> None:
    folder = f"generated/system/{plan.system.name}/{plan.board.name}"
    value = table(plan, kernel)
    sources = [*plan.system.sources, plan.board.sources[0], *(record.service.source for record in plan.records)]
    outputs.render(f"{folder}/process_table.txt", "systems/process_table.txt.j2", sources, text=_text(value))
    outputs.add(f"{folder}/process_table.bin", codec.encode(struct, value))


def table(plan: Plan, kernel: KernelModel) -> dict[str, Any]:
    """The value of ProcessTable, fields by their names in idl/proto/process_table.capnp."""
    version = next(constant.value for constant in kernel.constants if constant.name == "abi_version")
    return {"version": version, "system": plan.system.name, "board": plan.board.name,
            "services": [_service(record, kernel) for record in plan.records]}


def _service(record: Record, kernel: KernelModel) -> dict[str, Any]:
    service = record.service
    empty = len(service.slot_names) - len(record.grants) if service.start == "boot" else 0
    row = {
        "name": service.name, "binary": service.binary, "arguments": list(record.arguments), "priority": service.priority,
        "maxPriority": service.priority, "memoryBytes": service.memory_bytes, "stackBytes": service.stack_bytes,
        "cspaceSlots": service.cspace_slots, "restart": _Name(_RESTART[service.restart]), "backoffNs": service.backoff_ns,
        "isProvider": service.provides is not None, "isEssential": service.is_essential,
        "grants": [_grant(grant, kernel) for grant in record.grants], "isRoot": record.index == 0}
    return row | {"emptySlots": empty} if empty else row


def _grant(grant: Grant, kernel: KernelModel) -> dict[str, Any]:
    is_ports = grant.kind == "ports"
    row = {"slot": grant.slot, "kind": _Name(_KINDS.get(grant.kind, grant.kind)), "rights": kernel.rights_mask(grant.rights), "target": grant.target,
            "badge": grant.badge, "base": grant.base, "sizeBytes": 0 if is_ports else grant.size, "line": grant.line, "name": grant.name}
    return row | ({"portCount": grant.size} if is_ports else {"piece": grant.piece} if grant.piece else {})


class _Name(str):
    """An enumerant: written without quotes."""


def _text(value: Any, indent: str = "") -> str:
    """Cap'n Proto's text form: one grant to a line, otherwise one field to a line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, _Name)):
        return str(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    deeper = indent + "  "
    if isinstance(value, dict):
        parts = [f"{key} = {_text(part, deeper)}" for key, part in value.items()]
        return _bracketed("()", parts, indent, is_long="slot" not in value)
    parts = [_text(part, deeper) for part in value]
    return _bracketed("[]", parts, indent, is_long=any(isinstance(part, dict) for part in value))


def _bracketed(brackets: str, parts: list[str], indent: str, is_long: bool) -> str:
    if not is_long:
        return brackets[0] + ", ".join(parts) + brackets[1]
    return brackets[0] + "\n" + ",\n".join(f"{indent}  {part}" for part in parts) + f"\n{indent}" + brackets[1]
