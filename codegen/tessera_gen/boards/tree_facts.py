# SPDX-License-Identifier: MIT
"""What a device tree says of its machine, in the words of a board's spec. A spec is compared with this, and a draft is made from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from .fdt import FdtError, Node
from .model import CONTROLLER_KINDS, POWER_COMPATIBLE, TIMER_COMPATIBLE, ControllerKind, Range
from .tree_bus import Handles, is_enabled, is_in_memory, is_pci, registers, without
from .tree_lines import Lines, machine_controllers
from .tree_pci import PciHost, pci_host

_TIMER_ORDER = ("sec-phys", "phys", "virt", "hyp-phys", "hyp-virt")   # of a timer's interrupts that have no names
_CLOCKS_MAX = 16   # one derived from the other


@dataclass(frozen=True)
class TreeCpu:
    node: Node
    id: int
    compatible: tuple[str, ...]
    method: str           # as a board's spec writes it; empty if the tree does not say
    release: int          # of a spin table


@dataclass(frozen=True)
class TreeController:
    kind: str
    nodes: tuple[Node, ...]
    compatible: tuple[str, ...]
    blocks: tuple[Range, ...]

    @property
    def facts(self) -> ControllerKind:
        return CONTROLLER_KINDS[self.kind]


@dataclass(frozen=True)
class TreePower:
    node: Node
    method: str
    conduit: str
    registers: tuple[Range, ...]


@dataclass(frozen=True)
class TreeClock:
    """`hz`: None if it is another's to set, and the tree does not tell."""

    name: str
    hz: int | None


@dataclass(frozen=True)
class TreeDevice:
    node: Node
    compatible: tuple[str, ...]
    registers: tuple[Range, ...]
    interrupts: tuple[tuple[int, str], ...]
    elsewhere: tuple[Node, ...]   # controllers that further interrupts go to
    clock: TreeClock | None
    register_shift: int
    pci: PciHost | None

    @property
    def bus(self) -> PciHost | None:
        """As far as a spec can say it."""
        return self.pci if self.pci and self.pci.is_plain else None


@dataclass(frozen=True)
class Overlap:
    """Registers of a node that have addresses of another before it. If the node is memory, of the first of `count` that have some of it."""

    node: Node
    part: Range
    other: Node
    other_part: Range
    count: int = 1

    def __str__(self) -> str:
        more = f" and of {self.count - 1} more" if self.count > 1 else ""
        return f"its registers at {self.part} overlap those of {self.other.path} at {self.other_part}{more}"


@dataclass
class TreeFacts:
    tree: Node
    cpus: list[TreeCpu] = field(default_factory=list)
    memory: list[Node] = field(default_factory=list)
    ram: list[Range] = field(default_factory=list)        # less what is reserved; none if the firmware is to fill it in
    controller: TreeController | None = None
    timer: Node | None = None
    timer_lines: dict[str, tuple[int, str]] = field(default_factory=dict)
    power: TreePower | None = None
    console: Node | None = None
    devices: list[TreeDevice] = field(default_factory=list)
    disabled: list[Node] = field(default_factory=list)    # devices that the tree switches off
    nameless: list[Node] = field(default_factory=list)    # registers that are compatible with nothing
    overlaps: list[Overlap] = field(default_factory=list)


def read_facts(tree: Node) -> TreeFacts:
    return _Reader(tree).facts()


class _Reader:
    def __init__(self, tree: Node) -> None:
        self._handles = Handles(tree)
        self._lines = Lines(tree, self._handles)
        self._found = TreeFacts(tree)

    def facts(self) -> TreeFacts:
        tree, found = self._found.tree, self._found
        found.cpus = [_cpu(node) for node in tree.walk() if node.strings("device_type") == ["cpu"] and is_enabled(node)]
        found.memory = [node for node in tree.walk() if node.strings("device_type") == ["memory"] and is_enabled(node)]
        found.ram = _ram(found)
        found.controller = _controller(tree)
        self._timer()
        found.power = _power(tree)
        found.console = _console(tree)
        self._devices()
        found.overlaps = _overlaps(found)
        return found

    def _timer(self) -> None:
        found = self._found
        found.timer = next((node for node in found.tree.walk() if set(TIMER_COMPATIBLE) & set(node.strings("compatible"))), None)
        if found.timer:
            names = found.timer.strings("interrupt-names") or _TIMER_ORDER
            found.timer_lines = dict(zip(names, self._lines.of(found.timer)))

    def _devices(self) -> None:
        """What has registers and is neither memory nor what the kernel drives itself."""
        found = self._found
        taken = [*(found.controller.nodes if found.controller else ()), *found.memory]
        reserved = found.tree.child("reserved-memory")
        parts: dict[Node, list[Range]] = {}
        for node in found.tree.walk():
            if node in taken or (reserved and node.path.startswith(reserved.path + "/")) or not is_in_memory(node) or "reg" not in node.properties:
                continue
            if not is_enabled(node):
                found.disabled.append(node)
            elif not node.strings("compatible"):
                found.nameless.append(node)
            else:
                parts[node] = registers(node)
        for node, own in parts.items():
            own = [part for part in own if not any(part.contains(inner) for other, inners in parts.items() for inner in inners
                                                   if other.path.startswith(node.path + "/"))]
            if own and not (found.power and node is found.power.node):
                found.devices.append(self._device(node, own))

    def _device(self, node: Node, own: list[Range]) -> TreeDevice:
        shift = node.word("reg-shift") or 0
        pci = pci_host(node, self._lines) if is_pci(node) else None
        lines = pci.interrupts if pci and pci.is_plain else tuple(dict.fromkeys(self._lines.of(node)))
        return TreeDevice(node, tuple(node.strings("compatible")), tuple(own), lines, tuple(self._lines.elsewhere(node)), self._clock(node),
                          shift, pci)

    def _clock(self, node: Node) -> TreeClock | None:
        """The first, which is the one that a device derives its own from."""
        for target, _ in self._handles.rows(node, "clocks", "#clock-cells"):
            return TreeClock(target.name, self._rate(target, _CLOCKS_MAX))
        hz = node.word("clock-frequency")
        return TreeClock(node.name, hz) if hz and not node.name.startswith("i2c") else None   # of an I2C bus it is the speed on the wires

    def _rate(self, clock: Node, left: int) -> int | None:
        words = clock.strings("compatible")
        if "fixed-clock" in words:
            return clock.number("clock-frequency") or None
        if "fixed-factor-clock" not in words:
            return None
        if left == 0:
            raise clock.wrong("it is derived from clocks without end")
        for target, _ in self._handles.rows(clock, "clocks", "#clock-cells"):
            hz, times, by = self._rate(target, left - 1), clock.word("clock-mult"), clock.word("clock-div")
            if not times or not by:
                raise clock.wrong("a fixed-factor-clock needs 'clock-mult' and 'clock-div'")
            return hz * times // by if hz else None
        return None


def _cpu(node: Node) -> TreeCpu:
    cells = (node.parent.word("#address-cells") if node.parent else None) or 1
    words = node.words("reg")
    if not words or len(words) != cells or cells > 2:
        raise node.wrong(f"the number of a core has {cells} cells, 'reg' {len(words)}")
    number = words[0] if cells == 1 else words[0] << 32 | words[1]
    method = next(iter(node.strings("enable-method") or (node.parent.strings("enable-method") if node.parent else [])), "")
    return TreeCpu(node, number, tuple(node.strings("compatible")), method.replace("-", "_"), node.number("cpu-release-addr") or 0)


def _ram(found: TreeFacts) -> list[Range]:
    """All banks, joined where they touch, less everything that is reserved."""
    banks: list[Range] = []
    for part, node in sorted(((part, node) for node in found.memory for part in registers(node)), key=lambda pair: pair[0]):
        if banks and banks[-1].overlaps(part):
            raise node.wrong(f"RAM {part} overlaps RAM {banks[-1]}")
        if banks and banks[-1].end == part.base:
            bank = banks.pop()
            part = Range(bank.base, bank.size + part.size)
        banks.append(part)
    for base, size in found.tree.reserved:
        banks = without(banks, Range(base, size)) if size else banks
    reserved = found.tree.child("reserved-memory")
    for node in reserved.children if reserved else ():
        for part in registers(node) if is_enabled(node) else ():
            banks = without(banks, part)
    return banks


def _controller(tree: Node) -> TreeController | None:
    there = machine_controllers(tree)
    if there is None:
        return None
    kind, nodes = there
    if len(nodes) == 1:
        blocks = registers(nodes[0])
    else:
        blocks = [part for node in nodes for part in registers(node)[:1]]
    return TreeController(kind, tuple(nodes), tuple(word for node in nodes for word in node.strings("compatible")), tuple(blocks))


def _power(tree: Node) -> TreePower | None:
    for method, words in POWER_COMPATIBLE.items():
        for node in tree.walk():
            if set(words) & set(node.strings("compatible")) and is_enabled(node):
                return TreePower(node, method, next(iter(node.strings("method")), ""), tuple(registers(node)))
    return None


def _console(tree: Node) -> Node | None:
    """Where `stdout-path` leads, by a path or an alias."""
    chosen, aliases = tree.child("chosen"), tree.child("aliases")
    told = (chosen.strings("stdout-path") if chosen else [])[:1]
    if not told:
        return None
    path = told[0].split(":")[0]
    if not path.startswith("/"):
        path = next(iter(aliases.strings(path) if aliases else []), path)
    console = next((node for node in tree.walk() if node.path == path), None)
    if console is None:
        raise FdtError(f"/chosen: 'stdout-path' leads to '{path}', which no node is")
    return console


def _overlaps(found: TreeFacts) -> list[Overlap]:
    parts = [(part, node) for node in (found.controller.nodes if found.controller else ()) for part in registers(node)]
    parts += [(part, found.power.node) for part in (found.power.registers if found.power else ())]
    parts += [(part, device.node) for device in found.devices for part in device.registers]
    parts.sort(key=lambda pair: pair[0].base)
    overlaps = []
    for bank in found.ram:
        inside = [(part, node) for part, node in parts if part.overlaps(bank)]
        overlaps += [Overlap(found.memory[0], bank, inside[0][1], inside[0][0], len(inside))] if inside else []
    before: tuple[Range, Node] | None = None
    for part, node in parts:
        if before and before[0].overlaps(part):
            overlaps.append(Overlap(node, part, before[1], before[0]))
        before = before if before and before[0].end > part.end else (part, node)
    return overlaps
