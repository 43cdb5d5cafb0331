# SPDX-License-Identifier: MIT
"""The draft of a board's spec made from a device tree: what the tree tells, CHANGE where it does not, and what was left out and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .draft_devices import WORD, DraftDevices, Row, Software, draft_devices
from .fdt import Node
from .model import Range, Route
from .tree_bus import without
from .tree_facts import TreeFacts, read_facts

CHANGE = "CHANGE"
_CORES_MAX, _RAM_MAX, _PAGE_BYTES = 64, 8, 4096   # the first two as the schema of a board says
_LOAD_OFFSET = _LOAD_ALIGNMENT = 0x200000
_LINES_STEP, _LINES_MAX = 32, 1020
_TIMER_SOURCES = (("virtual", "virt"), ("physical", "phys"))


@dataclass(frozen=True)
class Draft:
    """`problems`: what a tree that is right would not have. `undriven`: how many devices no driver of ours takes."""

    text: str
    problems: tuple[str, ...]
    undriven: int

    @property
    def changes(self) -> int:
        return sum(CHANGE in line for line in self.text.splitlines() if not line.startswith("#"))


def draft(tree: Node, name: str, software: Software) -> Draft:
    """The draft is complete if it has no CHANGE in it."""
    facts = read_facts(tree)
    devices = draft_devices(facts, software.drivers)
    title = _plain((tree.strings("model") or [name])[0])
    lines = ["# SPDX-License-Identifier: MIT", f"# Draft made from a device tree. It is complete when it says {CHANGE} nowhere.", "kind: board",
             f'title: "{title}"', f'doc: "{title}: {_plain(", ".join(tree.strings("compatible")))}."', "arch: aarch64", ""]
    lines += [_cpu(facts), "page_size: 4KiB", *_ram_and_boot(facts), "", *_controller(facts, devices), "", _timer(facts), "", *_power(facts), ""]
    lines += [f"console: {devices.names.get(facts.console.path, CHANGE) if facts.console else CHANGE}", "", *_clocks(devices), ""]
    lines += ["devices:" if devices.rows else "devices: []", *(line for row in devices.rows for line in _device(row, _held(row, devices)))]
    lines += [*_left_out(devices), *_without(devices, software), *_undriven(devices)]
    return Draft("\n".join(lines) + "\n", tuple(devices.problems), sum(len(row.devices) for row in devices.rows if not row.driver))


def _plain(text: str) -> str:
    return re.sub(r'["\\]|[^ -~]', " ", text)


def _words(words: Iterable[str]) -> str:
    return "[" + ", ".join(f'"{word}"' for word in dict.fromkeys(words) if WORD.fullmatch(word)) + "]"


def _range(part: Range) -> str:
    return f"{{base: {part.base:#x}, size: {part.size:#x}}}"


def _cpu(facts: TreeFacts) -> str:
    """The core that the tree names first is the one that boots."""
    cores = facts.cpus[:_CORES_MAX]
    words = _words(word for cpu in cores for word in cpu.compatible)
    if not cores or words == "[]":
        return f"cpu: {{model: {CHANGE}, compatible: [{CHANGE}], count: {max(1, len(cores))}}}"
    model = words.split('"')[1].split(",")[-1]
    parts = [f'model: "{model}"', f"compatible: {words}", f"count: {len(cores)}"]
    if [cpu.id for cpu in cores] != list(range(len(cores))):
        parts.append(f"ids: [{', '.join(f'{cpu.id:#x}' for cpu in cores)}]")
    return f"cpu: {{{', '.join(parts + _core_start(facts))}}}"


def _core_start(facts: TreeFacts) -> list[str]:
    methods, releases = {cpu.method for cpu in facts.cpus if cpu.method}, [cpu.release for cpu in facts.cpus]
    if methods == {"spin_table"} and len(releases) > 1:
        stride = releases[1] - releases[0]
        if releases == [releases[0] + stride * number for number in range(len(releases))] and stride >= 8:
            return [f"start: {{method: spin_table, release: {releases[0]:#x}, stride: {stride}}}"]
    return [] if methods <= {"psci"} or len(facts.cpus) == 1 else [f"start: {{method: {CHANGE}}}"]


def _ram_and_boot(facts: TreeFacts) -> list[str]:
    banks = facts.ram
    for overlap in facts.overlaps:
        if overlap.node in facts.memory:   # devices lie above what can be used
            banks = without(banks, Range(overlap.other_part.base, overlap.part.end - overlap.other_part.base))
    pages = [Range(-(-bank.base // _PAGE_BYTES) * _PAGE_BYTES, 0) for bank in banks]
    banks = [Range(page.base, (bank.end - page.base) // _PAGE_BYTES * _PAGE_BYTES) for page, bank in zip(pages, banks)]
    banks = [bank for bank in banks if bank.size > 0][:_RAM_MAX]
    load = next((address for bank in banks for address in _load_addresses(bank)), None)
    return ["ram:", *([f"  - {_range(bank)}" for bank in banks] or [f"  - {{base: {CHANGE}, size: {CHANGE}}}"]), "",
            f"boot: {{protocol: elf, load_address: {CHANGE if load is None else f'{load:#x}'}}}   # unless its loader wants it otherwise"]


def _load_addresses(bank: Range) -> Iterator[int]:
    """A little above the start, where loaders put the tree and firmware what is its own."""
    start = -(-bank.base // _LOAD_ALIGNMENT) * _LOAD_ALIGNMENT
    if start + 2 * _LOAD_OFFSET <= bank.end:
        yield start + _LOAD_OFFSET


def _controller(facts: TreeFacts, devices: DraftDevices) -> list[str]:
    there = facts.controller
    if there is None or len(there.blocks) < len(there.facts.blocks):
        return [f"interrupt_controller: {CHANGE}   # the tree has none that the kernel drives"]
    used = [line for row in devices.rows for device in row.devices for line, _ in device.interrupts]
    lines = -(-max(there.facts.first_shared_line + _LINES_STEP, *(line + 1 for line in used), 0) // _LINES_STEP) * _LINES_STEP
    return ["interrupt_controller:", f"  kind: {there.kind}", f"  compatible: {_words(there.compatible)}",
            *(f"  {name}: {_range(part)}" for name, part in zip(there.facts.blocks, there.blocks)),
            f"  lines: {min(lines, _LINES_MAX)}   # those that the tree speaks of; there may be more"]


def _timer(facts: TreeFacts) -> str:
    for source, name in _TIMER_SOURCES:
        if facts.timer and name in facts.timer_lines:
            line, trigger = facts.timer_lines[name]
            return f"timer: {{compatible: {_words(facts.timer.strings('compatible'))}, source: {source}, line: {line}, trigger: {trigger}}}"
    return f"timer: {CHANGE}   # the tree has none that the kernel drives"


def _power(facts: TreeFacts) -> list[str]:
    there = facts.power
    if there is None:
        return [f"power: {CHANGE}   # the tree does not tell how the machine is switched off"]
    if there.method == "psci":
        return [f"power: {{method: psci, conduit: {there.conduit if there.conduit in ('smc', 'hvc') else CHANGE}, exit_status: none}}   # semihosting in QEMU"]
    return ["power:", f"  method: {there.method}", f"  compatible: {_words(there.node.strings('compatible'))}",
            f"  registers: {_range(there.registers[0]) if there.registers else CHANGE}", "  exit_status: none   # semihosting in QEMU"]


def _clocks(devices: DraftDevices) -> list[str]:
    rows = [f"  - {{name: {name}, hz: {hz or CHANGE}}}" for name, hz in devices.clocks.items()]
    return ["clocks:", *rows] if rows else ["clocks: []"]


def _device(row: Row, held: list[str]) -> list[str]:
    first = row.first
    lines = [f"  - name: {row.name}", f'    doc: "{_plain(first.node.path)}"', f"    compatible: {_words(first.compatible)}",
             f"    registers: [{', '.join(_range(part) for part in first.registers)}]"]
    if first.bus:
        lines.append(f"    window: {_range(first.bus.windows[0])}")
    if first.interrupts:
        lines.append(f"    interrupts: [{', '.join(f'{{line: {line}, trigger: {trigger}}}' for line, trigger in first.interrupts)}]")
    if first.bus:
        lines.append(f"    routes: [{', '.join(_route(route) for route in first.bus.routes)}]")
    lines += [f"    clock: {row.clock}"] if row.clock else []
    lines += [f"    # clock: {_plain(row.clock_comment)}"] if row.clock_comment else []
    lines += [f"    register_shift: {first.register_shift}"] if first.register_shift else []
    lines += [f"    count: {len(row.devices)}"] if len(row.devices) > 1 else []
    lines += ["    shares_page: true"] if row.shares_page else []
    lines += ["    shares_line: true"] if row.shares_line else []
    return lines + held + ([f"    # driver: {row.driver.program}"] if row.driver else [])


def _route(route: Route) -> str:
    return f"{{slots: [{route.first_slot}, {route.last_slot}], first: {route.first}{', rotate: true' if route.is_rotated else ''}}}"


def _held(row: Row, devices: DraftDevices) -> list[str]:
    """What only a device that holds something is driven for: said where there is no choice, asked at the first where there is."""
    what = row.driver.holds if row.driver else None
    rows = [other for other in devices.rows if other.driver and other.driver.holds == what]
    if what is None or row is not rows[0]:
        return []
    if len(rows) == 1 and len(row.devices) == 1:
        return [f"    holds: {{0: {what}}}"]
    others = [other.name for other in rows[1:]]
    here = f"which of them, 0 to {len(row.devices) - 1}" if len(row.devices) > 1 else "0 if it is this one"
    return [f"    holds: {{{CHANGE}: {what}}}   # {here}{f'; or say so at {_either(others)}' if others else ''}"]


def _either(names: list[str]) -> str:
    return " or ".join(names)


def _left_out(devices: DraftDevices) -> list[str]:
    """As reasons why the spec and the tree differ."""
    rows = [f'    - {{of: ["{_plain(node.path)}"], fact: {fact}, doc: "{_plain(reason)}"}}' for node, fact, reason in devices.left_out]
    return ["", "tree:", "  differs:", *rows] if rows else []


def _without(devices: DraftDevices, software: Software) -> list[str]:
    """Systems that need what no device here is."""
    lacking = [name for name, services in software.needs.items()
               if not all(any(all(devices.has(need) for need in needs) for needs in alternatives) for alternatives in services)]
    return ["", f"without: [{', '.join(lacking)}]   # systems that need a device which nobody drives here"] if lacking else []


def _undriven(devices: DraftDevices) -> list[str]:
    rows = [f"#   {row.name}{f' ({len(row.devices)} of them)' if len(row.devices) > 1 else ''}: {', '.join(row.first.compatible)}"
            for row in devices.rows if not row.driver]
    return ["", "# No driver:", *rows] if rows else ["", "# Every device has a driver."]
