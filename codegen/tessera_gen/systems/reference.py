# SPDX-License-Identifier: MIT
"""Reference pages of profiles, manifests and systems, and the dump of all authority in a system."""

from __future__ import annotations

import json
from typing import Any

from ..names import upper
from ..output import OutputSet
from .model import Grant, Plan, Profile, Service, SystemsModel

_DOCS = "generated/docs/reference"
_STARTED = {"boot": "at boot, by root", "first": "by the kernel, as the first process", "spawned": "from a file, by whoever wants to"}
_RESTART = {"never": "never", "on_failure": "when it fails", "always": "always"}


def emit(model: SystemsModel, plans: list[Plan], first_slot: int, outputs: OutputSet) -> None:
    for profile in model.profiles:
        _profile(profile, model, first_slot, outputs)
    for service in model.services:
        _service(service, model, first_slot, outputs)
    for system in model.systems:
        of_system = [plan for plan in plans if plan.system == system]
        _system(of_system[0], outputs)
        for plan in of_system if system.probe is None else ():
            path = f"generated/system/{system.name}/{plan.board.name}/authority.json"
            outputs.add(path, json.dumps(_authority(plan), indent=1) + "\n")


def _bytes(count: int) -> str:
    for unit, size in (("MiB", 1 << 20), ("KiB", 1 << 10)):
        if count % size == 0 and size <= count < 1024 * size:
            return f"{count // size} {unit}"
    return f"{count / (1 << 20):.1f} MiB" if count > 1 << 20 else f"{count} bytes"


def _slots(rows: list[tuple[str, str]], owner: str, first_slot: int) -> list[dict[str, Any]]:
    return [{"number": first_slot + index, "constant": f"AUTHORITY_{upper(owner)}_{upper(name)}", "text": text}
            for index, (name, text) in enumerate(rows)]


def _profile(profile: Profile, model: SystemsModel, first_slot: int, outputs: OutputSet) -> None:
    rows = [(protocol, f"{protocol}: {', '.join(profile.rights(protocol) or ())}") for protocol in profile.slots]
    services = [service.name for service in model.services if service.profile == profile.name]
    outputs.render(f"{_DOCS}/profile_{profile.name}.md", "systems/profile.md.j2", [profile.source], profile=profile, size=_bytes,
                   slots=_slots(rows, profile.name, first_slot), services=services)


def _service(service: Service, model: SystemsModel, first_slot: int, outputs: OutputSet) -> None:
    rows = [(name, text) for _, name, text in service.slot_names] if service.start == "boot" else []
    clients = [(client.name, use) for client in model.services for use in client.uses if _may_mean(use, service)]
    restart = _RESTART[service.restart]
    if service.backoff_ns:
        restart += f", after {service.backoff_ns // 1_000_000} ms, longer while it keeps failing"
    outputs.render(f"{_DOCS}/service_{service.name}.md", "systems/service.md.j2", [service.source], service=service, size=_bytes,
                   started=_STARTED[service.start], restart=restart, slots=_slots(rows, service.name, first_slot), clients=clients)


def _may_mean(use: Any, service: Service) -> bool:
    return service.provides == use.protocol and use.provider in (None, service.name)


def _system(plan: Plan, outputs: OutputSet) -> None:
    system = plan.system
    promised = sum(record.service.promised_bytes for record in plan.records)
    disk = sorted([*system.disk_files, *(f"bin/{name}" for name in system.disk_programs),
                   *(path for package in system.disk_packages for path, _ in package.files),
                   *(path for _, files in system.disk_ports for path, _ in files)])
    outputs.render(f"{_DOCS}/system_{system.name}.md", "systems/system.md.j2", list(system.sources), system=system, size=_bytes,
                   records=plan.records, promised=promised, disk=disk)


def _authority(plan: Plan) -> dict[str, Any]:
    """Everything that anybody in the system can do, slot by slot: for reviews and for tools."""
    return {"system": plan.system.name, "board": plan.board.name,
            "services": {record.service.name: [_grant(grant) for grant in record.grants] for record in plan.records}}


def _grant(grant: Grant) -> dict[str, Any]:
    row: dict[str, Any] = {"slot": grant.slot, "name": grant.name, "kind": grant.kind, "rights": list(grant.rights)}
    if grant.kind == "port":
        row |= {"service": grant.target_name, "protocol": grant.protocol, "badge": grant.badge}
    if grant.kind == "device":
        row |= {"device": grant.device, "base": f"{grant.base:#x}", "bytes": grant.size}
    if grant.kind == "ports":
        row |= {"device": grant.device, "base": f"{grant.base:#x}", "count": grant.size}
    if grant.kind == "interrupt":
        row |= {"device": grant.device, "line": grant.line}
    if grant.kind == "dma":
        row |= {"bytes": grant.size}
    return row
