# SPDX-License-Identifier: MIT
"""Reads idl/profiles, idl/services and idl/systems. Judges what can be judged within one file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from ..diagnostics import Diagnostics, Location
from ..yaml_source import Document, load_yaml, parse_size, validate
from .model import DeviceWish, DmaWish, GrantKind, Mount, Profile, Service, Spawn, System, SystemsModel, Use

_Item = TypeVar("_Item")
_UNITS_NS = {"ns": 1, "us": 1000, "ms": 1_000_000, "s": 1_000_000_000}


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> SystemsModel | None:
    """All manifests, or None if one of them is wrong by itself."""
    grants = load_yaml(root / "idl" / "profiles" / "grants.yaml", diagnostics)
    grants_are_right = grants is not None and validate(grants, "grants", diagnostics)
    profiles = _all(root, "profiles", "profile", _profile, diagnostics)
    services = _all(root, "services", "service", _service, diagnostics)
    boards = tuple(board.name for board in models["boards"])
    systems = _all(root, "systems", "system", lambda document: _system(document, root, boards), diagnostics)
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
        uses=tuple((protocol, tuple(rights)) for protocol, rights in data["uses"].items()), slots=tuple(data.get("slots", [])), spawn=_spawn(data.get("spawn")),
        max_priority=data["max_priority"], memory_bytes=_size(data["memory"]), dma_bytes=_size(data.get("dma", 0)),
        cspace_slots=data["cspace_slots"], may_be_essential=data.get("essential", False), source=document.file,
        wheres=_wheres(document))


def _spawn(data: dict[str, Any] | None) -> Spawn | None:
    return Spawn(data["priority"], _size(data["memory"]), _size(data["stack"]), data["cspace_slots"]) if data else None


def _service(document: Document) -> Service:
    data = document.data
    restart = data.get("restart", {})
    return Service(
        name=data["name"], doc=data["doc"].strip(), binary=data.get("binary", data["name"]), profile=data["profile"],
        start=data.get("start", "boot"), provides=data.get("provides"), uses=_uses(document), devices=_devices(document),
        dma=_dma(document), mounts=_mounts(document), has_client_names=data.get("client_names", False),
        arguments=tuple(data.get("arguments", [])), priority=data.get("priority", 0), memory_bytes=_size(data.get("memory", 0)),
        stack_bytes=_size(data.get("stack", 0)), cspace_slots=data.get("cspace_slots", 0), restart=restart.get("policy", "never"),
        backoff_ns=_nanoseconds(restart.get("backoff", "0ns")), is_essential=data.get("essential", False),
        source=document.file, wheres=_wheres(document))


def _uses(document: Document) -> tuple[Use, ...]:
    return tuple(
        Use(row["name"], row["protocol"], row.get("from"), tuple(row["rights"]), row.get("one_way", False),
            document.value_location("uses", index, "name"),
            document.value_location("uses", index, "protocol"), document.value_location("uses", index, "from"),
            tuple(document.value_location("uses", index, "rights", number) for number in range(len(row["rights"]))))
        for index, row in enumerate(document.data.get("uses", [])))


def _devices(document: Document) -> tuple[DeviceWish, ...]:
    return tuple(
        DeviceWish(row["name"], tuple(row["compatible"]), row.get("holds"), row.get("interrupts", 1), row["doc"],
                   document.value_location("devices", index, "name"))
        for index, row in enumerate(document.data.get("devices", [])))


def _dma(document: Document) -> tuple[DmaWish, ...]:
    return tuple(
        DmaWish(row["name"], _size(row["size"]), row["doc"], document.value_location("dma", index, "name"))
        for index, row in enumerate(document.data.get("dma", [])))


def _mounts(document: Document) -> tuple[Mount, ...]:
    return tuple(
        Mount(row["path"], row["from"], document.value_location("mounts", index, "from"))
        for index, row in enumerate(document.data.get("mounts", [])))


def _system(document: Document, root: Path, boards: tuple[str, ...]) -> System:
    data = document.data
    disk = data.get("disk", {})
    wheres = _wheres(document)
    for key in disk:
        wheres[f"disk.{key}"] = document.value_location("disk", key)
    for key in ("services", "boards"):
        for index, name in enumerate(data.get(key, [])):
            wheres[f"{key}.{name}"] = document.value_location(key, index)
    for index, name in enumerate(disk.get("programs", [])):
        wheres[f"disk.programs.{name}"] = document.value_location("disk", "programs", index)
    return System(
        name=data["name"], doc=data["doc"].strip(), purpose=data["purpose"], root=data["root"], services=tuple(data["services"]),
        boards=tuple(data.get("boards", boards)), has_board_list="boards" in data, disk_folder=disk.get("folder"),
        disk_programs=tuple(disk.get("programs", [])), disk_files=_files(root, disk.get("folder")), source=document.file, wheres=wheres)


def _files(root: Path, folder: str | None) -> tuple[str, ...]:
    """Files below the system's folder, as paths on its disk."""
    if folder is None:
        return ()
    base = root / "idl" / "systems" / folder
    return tuple(sorted(file.relative_to(base).as_posix() for file in base.rglob("*") if file.is_file()))
