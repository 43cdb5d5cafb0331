# SPDX-License-Identifier: MIT
"""A PC's spec against QEMU's map of the machine before firmware has run (`info mtree -f` of its monitor): PCs have no device tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..diagnostics import Location
from .model import Board, Range

_VIEWS = {"memory": ' AS "memory", root: system', "ports": ' AS "I/O", root: io'}
_REGION = re.compile(r"  ([0-9a-f]{16})-([0-9a-f]{16}) \(prio -?\d+, ([a-z/]+)\): ([^@]+?)(?: @[0-9a-f]+)?(?: KVM)?$")
_NOBODY = "io"   # what QEMU calls ports that no device has


@dataclass(frozen=True)
class Region:
    part: Range
    kind: str   # "ram", "rom" and "i/o" among them
    name: str


@dataclass(frozen=True)
class MachineMap:
    memory: tuple[Region, ...]
    ports: tuple[Region, ...]


@dataclass(frozen=True)
class MapDifference:
    where: Location
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


def parse_map(text: str) -> MachineMap | None:
    """None if it has not both views."""
    views: dict[str, tuple[Region, ...]] = {}
    for view in re.split(r"^FlatView #\d+\s*$", text.replace("\r", ""), flags=re.MULTILINE):
        lines = view.splitlines()
        for name, title in _VIEWS.items():
            if title in lines:
                views[name] = tuple(_region(*match.groups()) for match in map(_REGION.fullmatch, lines) if match)
    return MachineMap(views["memory"], views["ports"]) if all(views.get(name) for name in _VIEWS) else None


def _region(first: str, last: str, kind: str, name: str) -> Region:
    return Region(Range(int(first, 16), int(last, 16) - int(first, 16) + 1), kind, name)


def fixed(board: Board) -> tuple[list[tuple[str, Range]], list[tuple[str, Range]]]:
    """Registers and ports, with whose they are, that are where they are before firmware has run: not a bus's, nor those that switch the
    machine off, which it places."""
    memory = [(f"the interrupt controller's {name}", part) for name, part in board.controller.blocks]
    memory += [(device.name, part) for device in board.devices if device.window is None for part in device.registers]
    ports = [(device.name, part) for device in board.devices for part in device.ports] 
    ports += [("kernel_ports", part) for part in board.kernel_ports if part.base != board.power.control_port]
    return memory, ports


def map_differences(board: Board, machine: MachineMap) -> list[MapDifference]:
    """Of RAM, registers and ports that the spec has; and of memory that a device of QEMU has and the spec does not."""
    return sorted((*_ram(board, machine), *_registers(board, machine), *_ports(board, machine)), key=lambda one: one.where)


def _ram(board: Board, machine: MachineMap) -> Iterator[MapDifference]:
    for part in board.ram:
        if not any(region.kind == "ram" and region.part.contains(part) for region in machine.memory):
            yield MapDifference(part.where, f"the spec has RAM {part}, QEMU has not all of it")


def _registers(board: Board, machine: MachineMap) -> Iterator[MapDifference]:
    left = {region.part.base: region for region in machine.memory if region.kind == "i/o"}
    for name, part in fixed(board)[0]:
        region = left.pop(part.base, None)
        if region is None or part.end > region.part.end:
            there = f"{region.name} at {region.part}" if region else "nothing that begins there"
            yield MapDifference(part.where, f"{name}: the spec has {part}, QEMU {there}")
    for region in left.values():
        yield MapDifference(board.where("devices"), f"QEMU has {region.name} at {region.part}, the spec nothing")


def _ports(board: Board, machine: MachineMap) -> Iterator[MapDifference]:
    for name, part in fixed(board)[1]:
        owned = [port for port in range(part.base, part.end)
                 if any(region.name != _NOBODY and region.part.base <= port < region.part.end for region in machine.ports)]
        if len(owned) != part.size:
            yield MapDifference(part.where, f"{name}: the spec has ports {part}, QEMU has a device at {len(owned)} of the {part.size}")
