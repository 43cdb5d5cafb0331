# SPDX-License-Identifier: MIT
"""A board's spec against a device tree, both ways: every fact that both have must be the same, and each must have what the other has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..diagnostics import Location
from .fdt import Node
from .model import PINS, Board, Device, Range
from .tree_bus import registers
from .tree_facts import TreeCpu, TreeDevice, TreeFacts, read_facts
from .tree_pci import routed

# Which property of a node tells a fact, if it has it: what a difference points to.
_PROPERTIES = {
    "compatible": ("compatible",), "registers": ("reg",), "ram": ("reg",), "interrupts": ("interrupts-extended", "interrupts"),
    "timer": ("interrupts-extended", "interrupts"), "clock": ("clocks", "clock-frequency"), "register_shift": ("reg-shift",), "window": ("ranges",),
    "routes": ("interrupt-map",), "interrupt_controller": ("reg",), "power": ("method", "reg"), "console": ("stdout-path",), "overlap": ("reg",)}
_TIMER_NAMES = {"virtual": "virt", "physical": "phys"}   # of a timer's interrupts in a tree, by the source that a spec names


@dataclass(frozen=True)
class Difference:
    """`subject`: the device of the spec or the node of the tree that it is about. `path`: the node that tells otherwise, or nothing."""

    where: Location
    subject: str
    fact: str
    text: str
    path: str
    names: tuple[str, ...] = ()

    @property
    def properties(self) -> tuple[str, ...]:
        return self.names or _PROPERTIES.get(self.fact, ())

    def __str__(self) -> str:
        return f"{self.subject}: {self.text}"


def differences(board: Board, tree: Node) -> list[Difference]:
    """All of them in the spec's order, less those that the spec gives a reason for. A reason for nothing is one too, unless it comes from the
    board that this one is based on."""
    facts = read_facts(tree)
    found = [*_cpus(board, facts), *_machine(board, facts), *_devices(board, facts), *_overlaps(board, facts)]
    excused = {(row.subject, row.fact) for row in board.differs}
    told = {(one.subject, one.fact) for one in found}
    idle = [Difference(row.where, row.subject, row.fact, f"the spec gives a reason why '{row.fact}' differs, and it does not", "")
            for row in board.differs if (row.subject, row.fact) not in told and row.where.file == board.sources[0]]
    return sorted([one for one in found if (one.subject, one.fact) not in excused] + idle, key=lambda one: one.where)


def _show(parts: Iterable[Range]) -> str:
    return ", ".join(str(part) for part in parts) or "nothing"


def _show_lines(lines: Iterable[tuple[int, str]]) -> str:
    return ", ".join(f"{line} ({trigger})" for line, trigger in lines) or "nothing"


def _words(words: Iterable[str]) -> str:
    return ", ".join(words) or "nothing"


def _numbers(ids: Iterable[int]) -> str:
    return ", ".join(f"{number:#x}" for number in sorted(ids)) or "nothing"


def _cpus(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    there = [cpu.id for cpu in facts.cpus]
    if sorted(there) != sorted(board.cpu_ids):
        yield Difference(board.where("cpu.ids", "cpu.count"), "/cpus", "cpu", f"the spec has cores {_numbers(board.cpu_ids)}, the tree {_numbers(there)}", "/cpus")
    for cpu in facts.cpus:
        if not set(cpu.compatible) & set(board.cpu_compatible):
            yield Difference(board.where("cpu.compatible"), cpu.node.path, "cpu",
                             f"the spec says {_words(board.cpu_compatible)}, the tree {_words(cpu.compatible)}", cpu.node.path, ("compatible",))
        yield from _core_start(board, cpu)


def _core_start(board: Board, cpu: TreeCpu) -> Iterator[Difference]:
    start, where = board.core_start, board.where("cpu.start", "cpu")
    if board.cpu_count > 1 and cpu.method and cpu.method != start.method:
        yield Difference(where, cpu.node.path, "cpu", f"the spec starts cores by {start.method}, the tree by {cpu.method}", cpu.node.path, ("enable-method",))
    elif start.method == cpu.method == "spin_table" and cpu.id in board.cpu_ids:
        release = start.release + start.stride * board.cpu_ids.index(cpu.id)
        if cpu.release != release:
            yield Difference(where, cpu.node.path, "cpu", f"the spec has its release address at {release:#x}, the tree at {cpu.release:#x}",
                             cpu.node.path, ("cpu-release-addr",))


def _machine(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    if facts.ram and facts.ram != sorted(board.ram):
        path = facts.memory[0].path
        yield Difference(board.where("ram"), path, "ram", f"the spec has RAM {_show(sorted(board.ram))}, the tree {_show(facts.ram)}", path)
    yield from _controller(board, facts)
    yield from _timer(board, facts)
    yield from _power(board, facts)
    yield from _console(board, facts)


def _controller(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    where, there = board.where("interrupt_controller"), facts.controller
    path = there.nodes[0].path if there else ""
    if there is None or there.kind != board.controller.kind:
        text = f"the spec has a {board.controller.kind}, the tree {f'a {there.kind}' if there else 'none that the kernel drives'}"
        yield Difference(where, path or "/", "interrupt_controller", text, path, ("compatible",))
        return
    blocks = dict(zip(board.controller.facts.blocks, there.blocks))
    for number, (name, part) in enumerate(board.controller.blocks):
        if part != blocks.get(name):
            node = there.nodes[number if len(there.nodes) > 1 else 0].path
            yield Difference(part.where, node, "interrupt_controller", f"the spec has its {name} at {part}, the tree at {blocks.get(name, 'nothing')}", node)
    if not set(board.controller.compatible) <= set(there.compatible):
        yield Difference(where, path, "interrupt_controller", f"the spec says {_words(board.controller.compatible)}, the tree {_words(there.compatible)}",
                         path, ("compatible",))


def _timer(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    there = facts.timer
    if there is None or not set(board.timer.compatible) & set(there.strings("compatible")):
        words = _words(there.strings("compatible")) if there else "none"
        yield Difference(board.where("timer"), there.path if there else "/", "timer", f"the spec has a timer {_words(board.timer.compatible)}, the tree {words}",
                         there.path if there else "", ("compatible",))
    elif board.timer.interrupt:
        wanted, line = (board.timer.interrupt.line, board.timer.interrupt.trigger), facts.timer_lines.get(_TIMER_NAMES[board.timer.source])
        if wanted != line:
            yield Difference(board.where("timer"), there.path, "timer",
                             f"the spec has interrupt {_show_lines([wanted])}, the tree {_show_lines([line] if line else [])}", there.path)


def _power(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    where, there = board.where("power"), facts.power
    path = there.node.path if there else ""
    if there is None or there.method != board.power.method:
        yield Difference(where, path or "/", "power", f"the spec switches off by {board.power.method}, the tree has {there.method if there else 'nothing for that'}", path)
    elif there.method == "psci" and there.conduit != board.power.conduit:
        yield Difference(where, path, "power", f"the spec says {board.power.conduit}, the tree {there.conduit or 'nothing'}", path)
    elif board.power.registers and (board.power.registers,) != there.registers[:1]:
        yield Difference(where, path, "power", f"the spec has {board.power.registers}, the tree {_show(there.registers[:1])}", path)


def _console(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    device = next((device for device in facts.devices if device.node is facts.console), None)
    if facts.console and (device is None or device.registers[:1] != board.console.registers[:1]):
        yield Difference(board.where("console"), "/chosen", "console", f"the spec says {board.console.name}, the tree {facts.console.path}", "/chosen")


def _devices(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    """Those of the spec that are in memory: what is on a bus that is searched at boot stands in no tree."""
    left = {device.registers[0].base: device for device in facts.devices}
    for device in board.devices:
        if device.registers:
            there = left.pop(device.registers[0].base, None)
            yield from _device(device, there) if there else _missing(device, facts)
    for there in left.values():
        yield Difference(board.where("devices"), there.node.path, "there", f"the tree has {_words(there.compatible)} at {_show(there.registers)}, the spec nothing",
                         there.node.path)
    for node in facts.nameless:
        yield Difference(board.where("devices"), node.path, "there", "the tree has registers that are compatible with nothing", node.path)


def _missing(device: Device, facts: TreeFacts) -> Iterator[Difference]:
    base, words = device.registers[0].base, set(device.compatible)
    node = next((node for node in facts.disabled if words & set(node.strings("compatible")) and base in [part.base for part in registers(node)]), None)
    if node:
        yield Difference(device.where, device.name, "there", f"the tree has switched off {node.path}", node.path, ("status",))
    else:
        yield Difference(device.where, device.name, "there", f"the tree has nothing at {base:#x}, where the spec has {_words(device.compatible)}", "")


def _device(device: Device, there: TreeDevice) -> Iterator[Difference]:
    def differ(key: str, text: str) -> Difference:
        return Difference(device.wheres.get(key, device.where), device.name, key, text, there.node.path)

    if device.compatible != there.compatible:
        yield differ("compatible", f"the spec says {_words(device.compatible)}, the tree {_words(there.compatible)}")
    if device.registers != there.registers:
        yield differ("registers", f"the spec has {_show(device.registers)}, the tree {_show(there.registers)}")
    lines = tuple(dict.fromkeys((line.line, line.trigger) for line in device.interrupts))
    if device.routes or there.bus:
        yield from _bus(device, there)
    elif lines != there.interrupts:
        yield differ("interrupts", f"the spec has interrupt {_show_lines(lines)}, the tree {_show_lines(there.interrupts)}")
    if device.register_shift != there.register_shift:
        yield differ("register_shift", f"the spec has {device.register_shift}, the tree {there.register_shift}")
    yield from _clock(device, there)


def _clock(device: Device, there: TreeDevice) -> Iterator[Difference]:
    """A clock that a driver has no need of may be left out of the spec, and a tree may leave its rate to others."""
    if device.clock and there.clock is None or device.clock and there.clock.hz is not None and device.clock.hz != there.clock.hz:
        tree_has = f"one of {there.clock.hz} Hz" if there.clock else "none"
        yield Difference(device.wheres.get("clock", device.where), device.name, "clock", f"the spec has a clock of {device.clock.hz} Hz, the tree {tree_has}",
                         there.node.path)
    elif device.clock is None and there.clock and there.clock.hz:
        yield Difference(device.where, device.name, "clock", f"the spec has no clock, the tree one of {there.clock.hz} Hz", there.node.path)


def _bus(device: Device, there: TreeDevice) -> Iterator[Difference]:
    windows = there.pci.windows if there.pci else ()
    if device.window not in windows:
        yield Difference(device.wheres.get("window", device.where), device.name, "window",
                         f"the spec has a window of {device.window or 'nothing'}, the tree {_show(windows)}", there.node.path)
    wanted = {(slot, pin): (line.line, line.trigger) for slot, pin, line in routed(device)}
    pins = there.pci.pins if there.pci else {}
    for slot, pin in sorted(wanted.keys() | pins.keys()):
        one, other = wanted.get((slot, pin)), pins.get((slot, pin))
        if one != other:
            yield Difference(device.wheres.get("routes", device.where), device.name, "routes",
                             f"by pin {pin % PINS + 1} of device {slot} the spec has interrupt {_show_lines([one] if one else [])}, "
                             f"the tree {_show_lines([other] if other else [])}", there.node.path)


def _overlaps(board: Board, facts: TreeFacts) -> Iterator[Difference]:
    for overlap in facts.overlaps:
        yield Difference(board.where("devices"), overlap.node.path, "overlap", str(overlap), overlap.node.path)
