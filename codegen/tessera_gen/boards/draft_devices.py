# SPDX-License-Identifier: MIT
"""The devices of a draft: rows of a board's spec made from a tree's devices, their clocks, and what no row can say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .fdt import Node
from .model import Range
from .tree_facts import TreeDevice, TreeFacts

# What a row may have at most, as the schema of a board says.
_REGISTERS_MAX, _INTERRUPTS_MAX, _COUNT_MAX, _SHIFT_MAX, _NAME_MAX = 16, 32, 64, 3, 20
_PAGE_BYTES = 4096
WORD = re.compile(r"[A-Za-z0-9,._+-]+")


@dataclass(frozen=True)
class Driver:
    """`holds`: what a device must hold for it to be driven."""

    program: str
    holds: str | None = None


@dataclass(frozen=True)
class Need:
    """A device that a service cannot do without: compatible with one of the words, and holding that."""

    words: tuple[str, ...]
    holds: str | None = None


@dataclass(frozen=True)
class Software:
    """What there is for boards. `drivers`: by the word that a device is compatible with. `needs`: of each system, for each of its services,
    what it needs; of services that stand for each other, each has its own."""

    drivers: dict[str, Driver] = field(default_factory=dict)
    needs: dict[str, tuple[tuple[tuple[Need, ...], ...], ...]] = field(default_factory=dict)


@dataclass
class Row:
    """One device, or neighbours that are the same again."""

    devices: list[TreeDevice]
    name: str
    driver: Driver | None
    clock: str = ""
    clock_comment: str = ""
    shares_page: bool = False
    shares_line: bool = False

    @property
    def first(self) -> TreeDevice:
        return self.devices[0]


@dataclass
class DraftDevices:
    """`left_out`: nodes that no row stands for, the fact that differs for it, and why. `problems`: those where the tree must be wrong."""

    rows: list[Row] = field(default_factory=list)
    clocks: dict[str, int | None] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)   # of each device, by the path of its node
    left_out: list[tuple[Node, str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def has(self, need: Need) -> bool:
        return any(set(need.words) & set(row.first.compatible) and need.holds in (None, row.driver.holds if row.driver else None) for row in self.rows)


def draft_devices(facts: TreeFacts, drivers: dict[str, Driver]) -> DraftDevices:
    found = DraftDevices()
    _leave_out_overlaps(facts, found)
    gone = {node for node, fact, _ in found.left_out if fact == "there"}
    devices = []
    for device in sorted(facts.devices, key=lambda device: device.registers[0].base):
        reason = _unsayable(facts, device)
        if reason:
            found.left_out.append((device.node, "there", reason))
        elif device.node not in gone:
            devices.append(device)
    found.left_out += [(node, "there", "compatible with nothing") for node in facts.nameless]
    devices = list(_without_odd_lines(devices, found))
    for run in _runs(devices):
        found.rows.append(_row(run, devices, drivers, found))
    return found


def _leave_out_overlaps(facts: TreeFacts, found: DraftDevices) -> None:
    """Memory gives way to devices; of two devices the later one is left out."""
    for overlap in facts.overlaps:
        is_memory = overlap.node in facts.memory
        found.left_out += [(overlap.node, fact, str(overlap)) for fact in (("ram", "overlap") if is_memory else ("there", "overlap"))]
        found.problems.append(f"{overlap.node.path}: {overlap}; {'the memory is cut' if is_memory else 'left out'}")
    found.left_out = list(dict.fromkeys(found.left_out))


def _unsayable(facts: TreeFacts, device: TreeDevice) -> str:
    """Why no row of a spec can say it; empty if one can."""
    words = device.compatible
    if not all(WORD.fullmatch(word) for word in words) or len(set(words)) != len(words):
        return "the words that it is compatible with cannot stand in a spec"
    if len(device.registers) > _REGISTERS_MAX:
        return f"{len(device.registers)} registers; a spec holds {_REGISTERS_MAX}"
    if len(device.interrupts) > _INTERRUPTS_MAX:
        return f"{len(device.interrupts)} interrupts; a spec holds {_INTERRUPTS_MAX}"
    if device.register_shift > _SHIFT_MAX:
        return f"a register shift of {device.register_shift}; a spec holds {_SHIFT_MAX}"
    kernel = [*(facts.controller.blocks if facts.controller else ()), *(facts.power.registers[:1] if facts.power else ())]
    if _pages(device.registers) & _pages(tuple(kernel)):
        return "in a page of registers that are the kernel's"
    first = facts.controller.facts.first_shared_line if facts.controller else 0
    private = [line for line, _ in device.interrupts if line < first]
    return f"interrupt {private[0]} is one of each core's own" if private else ""


def _pages(parts: tuple[Range, ...]) -> set[int]:
    """Only the first and the last page of each: devices that overlap are gone already."""
    return {page for part in parts for page in (part.base // _PAGE_BYTES, (part.end - 1) // _PAGE_BYTES)}


def _without_odd_lines(devices: list[TreeDevice], found: DraftDevices) -> Iterator[TreeDevice]:
    """Less those that share a line with another that says otherwise how it is triggered."""
    triggers: dict[int, str] = {}
    for device in devices:
        odd = [line for line, trigger in device.interrupts if triggers.setdefault(line, trigger) != trigger]
        if odd:
            found.left_out.append((device.node, "there", f"interrupt {odd[0]} is triggered otherwise for another device"))
        else:
            yield device


def _runs(devices: list[TreeDevice]) -> list[list[TreeDevice]]:
    """Neighbours that are the same device again, each where the one before ends."""
    runs: list[list[TreeDevice]] = []
    for device in devices:
        if runs and len(runs[-1]) < _COUNT_MAX and _follows(device, runs[-1][-1]):
            runs[-1].append(device)
        else:
            runs.append([device])
    return runs


def _follows(device: TreeDevice, before: TreeDevice) -> bool:
    if (device.compatible, device.clock, device.register_shift, device.bus) != (before.compatible, before.clock, before.register_shift, None):
        return False
    registers = tuple(Range(part.end, part.size) for part in before.registers)
    return device.registers == registers and device.interrupts == tuple((line + len(before.interrupts), trigger) for line, trigger in before.interrupts)


def _row(run: list[TreeDevice], devices: list[TreeDevice], drivers: dict[str, Driver], found: DraftDevices) -> Row:
    first = run[0]
    name = _unique(plain_name(first.node.name), len(run), {*found.names.values(), *(row.name for row in found.rows)})
    found.names |= {device.node.path: f"{name}{copy}" if len(run) > 1 else name for copy, device in enumerate(run)}
    row = Row(run, name, next((drivers[word] for word in first.compatible if word in drivers), None))
    others = [device for device in devices if device is not first]
    row.shares_page = any(part.base % _PAGE_BYTES for part in first.registers) or any(_pages(first.registers) & _pages(other.registers) for other in others)
    lines = {line for device in run for line, _ in device.interrupts}
    row.shares_line = any(line in lines for other in devices if other not in run for line, _ in other.interrupts)
    if first.clock and (first.clock.hz or row.driver):
        row.clock = _clock_name(first, found.clocks)
    elif first.clock:
        row.clock_comment = f"{first.clock.name}, whose rate the tree does not tell"
    return row


def _clock_name(device: TreeDevice, clocks: dict[str, int | None]) -> str:
    """The clock's own, unless another of that name has another rate."""
    name = plain_name(device.clock.name)
    if clocks.setdefault(name, device.clock.hz) != device.clock.hz:
        name = _unique(name, 1, set(clocks))
        clocks[name] = device.clock.hz
    return name


def plain_name(text: str) -> str:
    word = re.sub(r"[^a-z0-9]+", "_", text.split("@")[0].lower()).strip("_")
    return (word if word[:1].isalpha() else f"device_{word}")[:_NAME_MAX].rstrip("_")


def _unique(name: str, count: int, names: set[str]) -> str:
    def is_free(candidate: str) -> bool:
        return not names & {candidate, *(f"{candidate}{copy}" for copy in range(count if count > 1 else 0))}

    candidate, number = name, 0
    while not is_free(candidate):
        number += 1
        candidate = f"{name}_{number}"
    return candidate
