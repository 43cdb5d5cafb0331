# SPDX-License-Identifier: MIT
"""Reads idl/profiles, idl/services and idl/systems. Judges what can be judged within one file."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from ..boards.model import Board
from ..diagnostics import Diagnostics, Location, suggest
from ..kernel.model import KernelModel
from ..yaml_source import Document, load_yaml, parse_size, validate
from .model import DeviceWish, DmaWish, FileRule, GrantKind, Limit, Mount, Package, Probe, Profile, RamWish, Service, Spawn, System, SystemsModel, Use

_Item = TypeVar("_Item")
_UNITS_NS = {"ns": 1, "us": 1000, "ms": 1_000_000, "s": 1_000_000_000}


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> SystemsModel | None:
    """All manifests, or None if one of them is wrong by itself."""
    grants = load_yaml(root / "idl" / "profiles" / "grants.yaml", diagnostics)
    grants_are_right = grants is not None and validate(grants, "grants", diagnostics)
    profiles = _all(root, "profiles", "profile", _profile, diagnostics)
    services = _all(root, "services", "service", lambda document: _service(document, models["kernel"]), diagnostics)
    services = tuple(_as_the_kernel_makes_it(service, models["kernel"], diagnostics) if service.start == "first" else service
                     for service in services)
    boards = models["boards"]
    systems = _with_bases(_all(root, "systems", "system", lambda document: _system(document, root, boards), diagnostics), diagnostics)
    if not grants_are_right or diagnostics.has_errors:
        return None
    return SystemsModel(_grant_kinds(grants), profiles, services, systems)


def _grant_kinds(document: Document) -> tuple[GrantKind, ...]:
    return tuple(
        GrantKind(row["name"], row["object"], tuple(row["rights"]), row["doc"], document.value_location("grants", index, "rights"))
        for index, row in enumerate(document.data["grants"]))


def _all(root: Path, folder: str, kind: str, build: Callable[[Document], _Item], diagnostics: Diagnostics) -> tuple[_Item, ...]:
    items = []
    for document in _documents(root / "idl" / folder, diagnostics):
        if not validate(document, kind, diagnostics):
            continue
        wanted = Path(document.file).stem
        if document.data["name"] != wanted:
            where = document.value_location("name")
            diagnostics.error(where, f"a {kind} is called as its file is: '{wanted}', not '{document.data['name']}'")
            continue
        items.append(build(document))
    return tuple(items)


def _documents(folder: Path, diagnostics: Diagnostics) -> Iterator[Document]:
    for path in sorted(folder.glob("*.yaml")):
        if path.name == "grants.yaml":
            continue
        document = load_yaml(path, diagnostics)
        if document is not None:
            yield document


def _size(value: int | str) -> int:
    return parse_size(value) or 0


def _nanoseconds(text: str) -> int:
    number, unit = re.fullmatch(r"([0-9]+)([a-z]+)", text).groups()
    return int(number) * _UNITS_NS[unit]


def _wheres(document: Document) -> dict[str, Location]:
    return {key: document.value_location(key) for key in document.data}


def _profile(document: Document) -> Profile:
    data = document.data
    return Profile(
        name=data["name"], doc=data["doc"].strip(), provides=tuple(data["provides"]), grants=tuple(data["grants"]),
        uses=tuple((protocol, tuple(rights)) for protocol, rights in data["uses"].items()), slots=tuple(data.get("slots", [])),
        spawn=_spawn(data.get("spawn")),
        max_priority=data["max_priority"], memory_bytes=_size(data["memory"]), dma_bytes=_size(data.get("dma", 0)),
        cspace_slots=data["cspace_slots"], may_be_essential=data.get("essential", False), files=_files_seen(data), source=document.file,
        wheres=_wheres(document))


def _files_seen(data: dict[str, Any]) -> tuple[FileRule, ...]:
    return tuple(FileRule(row["path"], tuple(row["rights"])) for row in data.get("files", []))


def _spawn(data: dict[str, Any] | None) -> Spawn | None:
    if not data:
        return None
    memory = _size(data["memory"])
    return Spawn(data["priority"], memory, _size(data.get("own_memory", data["memory"])), _size(data["stack"]), data["cspace_slots"])


def _service(document: Document, kernel: KernelModel) -> Service:
    data = document.data
    restart = data.get("restart", {})
    return Service(
        name=data["name"], doc=data["doc"].strip(), binary=data.get("binary", data["name"]), profile=data["profile"],
        start=data.get("start", "boot"), provides=data.get("provides"), uses=_uses(document), devices=_devices(document),
        dma=_dma(document), ram=_ram(document, kernel), mounts=_mounts(document), limits=_limits(document),
        has_client_names=data.get("client_names", False), arguments=tuple(data.get("arguments", [])), priority=data.get("priority", 0), memory_bytes=_size(data.get("memory", 0)),
        stack_bytes=_size(data.get("stack", 0)), cspace_slots=data.get("cspace_slots", 0), restart=restart.get("policy", "never"),
        backoff_ns=_nanoseconds(restart.get("backoff", "0ns")), is_essential=data.get("essential", False),
        files=_files_seen(data), source=document.file, wheres=_wheres(document))


def _as_the_kernel_makes_it(service: Service, kernel: KernelModel, diagnostics: Diagnostics) -> Service:
    """The kernel makes the first process before anybody can read a manifest, so what it gives stands with its own constants."""
    for key in ("priority", "stack", "cspace_slots"):
        if key in service.wheres:
            diagnostics.error(service.where(key), f"'{key}' of the first process is the kernel's to say", "it stands in idl/kernel/layouts.yaml")
    constants = {constant.name: constant.value for constant in kernel.constants}
    return dataclasses.replace(service, priority=constants["root_priority"], stack_bytes=constants["root_stack_bytes"],
                               cspace_slots=constants["root_cspace_slots"])


def _uses(document: Document) -> tuple[Use, ...]:
    return tuple(
        Use(row["name"], row["protocol"], row.get("from"), tuple(row["rights"]), row.get("one_way", False), row.get("optional", False),
            document.value_location("uses", index, "name"),
            document.value_location("uses", index, "protocol"), document.value_location("uses", index, "from"),
            tuple(document.value_location("uses", index, "rights", number) for number in range(len(row["rights"]))))
        for index, row in enumerate(document.data.get("uses", [])))


def _devices(document: Document) -> tuple[DeviceWish, ...]:
    return tuple(
        DeviceWish(row["name"], tuple(row.get("compatible", row.get("drivers", {}))), tuple(row.get("drivers", {}).items()),
                   "compatible" in row and "drivers" in row, row.get("holds"), row.get("interrupts", 1),
                   row.get("fewer_interrupts", False), row.get("messages", 0), row.get("window", False),
                   row.get("prefers") == "console", row["doc"],
                   document.value_location("devices", index, "name"))
        for index, row in enumerate(document.data.get("devices", [])))


def _dma(document: Document) -> tuple[DmaWish, ...]:
    return tuple(
        DmaWish(row["name"], _size(row["size"]), row["doc"], document.value_location("dma", index, "name"))
        for index, row in enumerate(document.data.get("dma", [])))


def _ram(document: Document, kernel: KernelModel) -> RamWish | None:
    """There can be as many pieces as the kernel tells apart."""
    row = document.data.get("ram")
    pieces = next(constant.value for constant in kernel.constants if constant.name == "ram_ranges_max")
    return RamWish(row["name"], _size(row["least"]), pieces, row["doc"], document.value_location("ram", "name")) if row else None


def _mounts(document: Document) -> tuple[Mount, ...]:
    return tuple(
        Mount(row["path"], row["from"], document.value_location("mounts", index, "from"))
        for index, row in enumerate(document.data.get("mounts", [])))


def _limits(document: Document) -> tuple[Limit, ...]:
    return tuple(
        Limit(row["name"], _size(row["value"]), str(row["value"]).replace("KiB", " KiB").replace("MiB", " MiB").replace("  ", " "), row["doc"],
              document.value_location("limits", index, "name"))
        for index, row in enumerate(document.data.get("limits", [])))


def _system(document: Document, root: Path, boards: tuple[Board, ...]) -> System:
    """For all boards that are not without it, unless it names some."""
    data = document.data
    fitting = [board.name for board in boards if data["name"] not in board.without]
    disk, probe = data.get("disk", {}), data.get("probe")
    rows = data.get("services", [])
    return System(
        name=data["name"], doc=data["doc"].strip(), purpose=data["purpose"], root=data.get("root", ""),
        services=tuple(name for row in rows for name in _named(row)),
        choices=_rows(rows, "first_of"),
        where_used=tuple(name for names in _rows(rows, "where_used") for name in names),
        where_driven=_rows(rows, "where_driven"), undriven=tuple(data.get("undriven", [])),
        memory=tuple((name, _size(size)) for name, size in data.get("memory", {}).items()),
        boards=_in_order(data.get("boards", fitting), data.get("first_board")),
        first_board=data.get("first_board"), disk_folder=disk.get("folder"),
        disk_programs=tuple(disk.get("programs", [])), disk_files=_files(root, disk.get("folder")),
        disk_packages=tuple(_package(row) for row in disk.get("packages", [])),
        disk_ports=tuple((row["name"], tuple(row["files"].items())) for row in disk.get("ports", [])), based_on=data.get("based_on"),
        probe=Probe(probe["program"], probe["teller"]) if probe else None, source=document.file, wheres=_system_wheres(document))


def _in_order(boards: Sequence[str], first: str | None) -> tuple[str, ...]:
    """What a picture or a page shows of only one board, it shows of the first."""
    return tuple(sorted(boards, key=lambda name: name != first))


def _named(row: str | dict[str, str | list[str]]) -> tuple[str, ...]:
    """The services of a row, whatever it says about them."""
    names = row if isinstance(row, str) else next(iter(row.values()))
    return (names,) if isinstance(names, str) else tuple(names)


def _rows(rows: list[str | dict[str, Any]], key: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_named(row) for row in rows if isinstance(row, dict) and key in row)


def _system_wheres(document: Document) -> dict[str, Location]:
    """Of keys and of the names in lists: `services.log`, `disk.programs.hello`."""
    data, wheres = document.data, _wheres(document)
    for part, keys in (("disk", data.get("disk", {})), ("probe", data.get("probe", {})), ("memory", data.get("memory", {}))):
        wheres |= {f"{part}.{key}": document.value_location(part, key) for key in keys}
    lists = [(("services",), data), (("undriven",), data), (("boards",), data), (("disk", "programs"), data.get("disk", {}))]
    for path, holder in lists:
        for index, row in enumerate(holder.get(path[-1], [])):
            for name in _named(row):
                wheres[".".join((*path, name))] = document.value_location(*path, index)
    for key in ("packages", "ports"):
        for index in range(len(data.get("disk", {}).get(key, []))):
            wheres[f"disk.{key}.{index}"] = document.value_location("disk", key, index)
    return wheres


def _with_bases(systems: tuple[System, ...], diagnostics: Diagnostics) -> tuple[System, ...]:
    """A system that is based on another has its root and its services, and is for its boards unless it names some. With a probe it is
    the same system tried; without, it has its disk too unless it has its own, and services of its own beside the base's."""
    by_name = {system.name: system for system in systems}
    complete = []
    for system in systems:
        for key, other in _unfit(system):
            if key in system.wheres:
                diagnostics.error(system.where(key), f"'{key}' does not go {other}")
        base = by_name.get(system.based_on) if system.based_on else system
        if base is None or base.based_on:
            known = [other.name for other in systems if not other.based_on]
            diagnostics.error(system.where("based_on"), f"no system '{system.based_on}' to be based on", suggest(system.based_on, known))
            continue
        complete.append(_on_base(system, base, diagnostics) if system.based_on else system)
    return tuple(complete)


def _unfit(system: System) -> tuple[tuple[str, str], ...]:
    """Keys that a system of its kind cannot have, and what they do not go with."""
    if system.based_on is None:
        return tuple((key, "without 'based_on'") for key in ("probe", "undriven", "memory"))
    based = (("root", "with 'based_on'"),)
    return (*based, *((key, "with 'probe'") for key in ("disk", "services", "undriven", "memory"))) if system.probe else based


def _on_base(system: System, base: System, diagnostics: Diagnostics) -> System:
    boards = system.boards if "boards" in system.wheres else tuple(name for name in base.boards if name in system.boards)
    if system.probe:
        return dataclasses.replace(system, root=base.root, services=base.services, choices=base.choices, where_used=base.where_used,
                                   where_driven=base.where_driven, boards=boards)
    for name in system.services:
        if name in base.services:
            diagnostics.error(system.where(f"services.{name}"), f"'{name}' is in system '{base.name}' already")
    disk = system if "disk" in system.wheres else base
    return dataclasses.replace(
        system, root=base.root, services=base.services + tuple(name for name in system.services if name not in base.services),
        choices=base.choices + system.choices, where_used=base.where_used + system.where_used,
        where_driven=base.where_driven + system.where_driven, boards=boards,
        disk_folder=disk.disk_folder, disk_programs=disk.disk_programs, disk_files=disk.disk_files,
        disk_packages=disk.disk_packages, disk_ports=disk.disk_ports)


def _package(row: dict[str, Any]) -> Package:
    named = [(f"{many['folder']}/{name}", many["file"]) for many in row.get("names", []) for name in many["names"]]
    return Package(row["name"], row["version"], (*row["files"].items(), *named))


def _files(root: Path, folder: str | None) -> tuple[str, ...]:
    """Files below the system's folder, as paths on its disk."""
    if folder is None:
        return ()
    base = root / "idl" / "systems" / folder
    return tuple(sorted(file.relative_to(base).as_posix() for file in base.rglob("*") if file.is_file()))
