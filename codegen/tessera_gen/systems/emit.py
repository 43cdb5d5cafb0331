# SPDX-License-Identifier: MIT
"""Writes what follows from manifests and systems: authority headers, process tables and the facts for the build."""

from __future__ import annotations

from typing import Any

from ..boards.model import Board
from ..names import upper
from ..output import OutputSet
from . import isolation, process_table, reference
from .context import context, plans
from .model import Plan, Profile, Service, System, SystemsModel
from .picture import draw

_AUTHORITY = "generated/include/tessera/authority"


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    model: SystemsModel = models["systems"]
    facts = context(models)
    for service in model.services:
        if service.start == "boot":
            _emit_authority(service, facts.first_slot, outputs)
        if service.limits:
            outputs.render(f"generated/include/tessera/limits/{service.name}.h", "systems/limits.h.j2", [service.source], service=service)
    for profile in model.profiles:
        if profile.slots:
            _emit_profile_authority(profile, model, facts, outputs)
    _emit_file_views(model, outputs)
    drawn: set[str] = set()
    for plan in plans(models):
        process_table.emit(plan, models["kernel"], facts.table, outputs)
        if plan.system.has_picture and plan.system.name not in drawn:
            drawn.add(plan.system.name)
            _emit_picture(plan, outputs)
    for system in model.systems:
        if system.probe:
            isolation.emit([plan for plan in plans(models) if plan.system == system], facts, models["kernel"], outputs)
    reference.emit(model, plans(models), facts.first_slot, outputs)
    _emit_build(model, models["boards"], plans(models), outputs)


def _emit_picture(plan: Plan, outputs: OutputSet) -> None:
    sources = [*plan.system.sources, *(record.service.source for record in plan.records)]
    outputs.render(f"generated/system/{plan.system.name}/graph.svg", "systems/graph.svg.j2", sources, picture=draw(plan))


def _emit_authority(service: Service, first_slot: int, outputs: OutputSet) -> None:
    rows = [{"constant": f"AUTHORITY_{upper(service.name)}_{upper(name)}", "slot": first_slot + index, "text": text}
            for index, (_, name, text) in enumerate(service.slot_names)]
    outputs.render(f"{_AUTHORITY}/{service.name}.h", "systems/authority.h.j2", [service.source], rows=rows, rights=[], constants=[],
                   enum=f"authority_{service.name}",
                   comment=f"// Slots that service {service.name} finds filled at its start, with the authority that its manifest names.")


def _emit_profile_authority(profile: Profile, model: SystemsModel, facts: Any, outputs: OutputSet) -> None:
    prefix = upper(profile.name)
    rows, rights = [], []
    for index, protocol in enumerate(profile.slots):
        names = facts.port_rights(protocol, profile.rights(protocol) or ())
        rows.append({"constant": f"AUTHORITY_{prefix}_{upper(protocol)}", "slot": facts.first_slot + index,
                     "text": f"{protocol}: {', '.join(profile.rights(protocol) or ())}"})
        rights.append({"constant": f"AUTHORITY_{prefix}_{upper(protocol)}_RIGHTS",
                       "mask": " | ".join(f"RIGHT_{upper(name)}" for name in names)})
    spawn = profile.spawn
    if spawn.own_memory_bytes < spawn.memory_bytes:
        rows.append({"constant": f"AUTHORITY_{prefix}_PAGES", "slot": facts.first_slot + len(profile.slots),
                     "text": "the pages of its memory, from who starts it"})
    constants = [(f"{prefix}_PRIORITY", spawn.priority), (f"{prefix}_MEMORY_BYTES", spawn.memory_bytes),
                 (f"{prefix}_OWN_MEMORY_BYTES", spawn.own_memory_bytes),
                 (f"{prefix}_MEMORY_MAX_BYTES", profile.memory_bytes), (f"{prefix}_STACK_BYTES", spawn.stack_bytes),
                 (f"{prefix}_CSPACE_SLOTS", spawn.cspace_slots), (f"{prefix}_CSPACE_SLOTS_MAX", profile.cspace_slots),
                 (f"{prefix}_SLOTS_END", facts.first_slot + len(profile.slots))]
    outputs.render(f"{_AUTHORITY}/{profile.name}.h", "systems/authority.h.j2", [profile.source], rows=rows, rights=rights,
                   constants=constants, enum=f"authority_{profile.name}",
                   comment=f"// Slots of every program of profile {profile.name}; each may be empty, or hold fewer rights.")


def _emit_file_views(model: SystemsModel, outputs: OutputSet) -> None:
    least = [{"program": None, "rules": profile.files} for profile in model.profiles if profile.files]
    of_their_own = [service for service in model.services if service.files]
    views = least + [{"program": service.name, "rules": service.files} for service in of_their_own]
    sources = [profile.source for profile in model.profiles if profile.files] + [service.source for service in of_their_own]
    for suffix in ("h", "c"):
        outputs.render(f"generated/user/file_views/file_views.{suffix}", f"systems/file_views.{suffix}.j2", sources, views=views)


def _emit_build(model: SystemsModel, boards: tuple[Board, ...], planned: list[Plan], outputs: OutputSet) -> None:
    systems = [_build_facts(model, system, [plan for plan in planned if plan.system == system]) for system in model.systems]
    uefi = {board.arch: board.uefi for board in boards if board.uefi}
    sources = [board.sources[0] for board in boards] + sorted({row.source for row in uefi.values()}) + [system.source for system in model.systems]
    outputs.render("generated/build.cmake", "systems/build.cmake.j2", sources, boards=boards, systems=systems, uefi=uefi)


def _bundle(plan: Plan) -> list[str]:
    first, *others = plan.records
    binaries = dict.fromkeys(record.service.binary for record in others)
    return [f"root=@program:{first.service.binary}", *(f"{binary}=@program:{binary}" for binary in binaries)]


def _build_facts(model: SystemsModel, system: System, planned: list[Plan]) -> dict[str, Any]:
    bundles = [(plan.board.name, _bundle(plan)) for plan in planned]
    disk = [f"{path}=idl/systems/{system.disk_folder}/{path}" for path in system.disk_files]
    disk += [f"bin/{name}=@program:{model.service(name).binary}" for name in system.disk_programs]
    disk += [f"{path}=@package|{package.name}|{package.version}|{inner}"
             for package in system.disk_packages for path, inner in package.files]
    disk += [f"{path}=@port|{port}|{product}" for port, files in system.disk_ports for path, product in files]
    return {"name": system.name, "doc": system.doc, "kind": system.purpose, "boards": system.boards, "bundles": bundles,
            "disk": sorted(disk)}
