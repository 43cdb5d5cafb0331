# SPDX-License-Identifier: MIT
"""Interrupts in a device tree: from a node through `interrupt-parent`, `interrupts-extended` and every `interrupt-map` to the controller of
the machine, and what the cells mean there (Devicetree Specification 0.4, chapter 2.4; the bindings of ARM's and Broadcom's controllers)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .device_tree import BCM_BANK_LINES, BCM_BANKS, FIRST_PRIVATE, FIRST_SHARED, PRIVATE, SHARED
from .fdt import Node
from .model import CONTROLLER_KINDS
from .tree_bus import Handles, is_enabled

_TRIGGERS = {0: "level", 1: "edge", 2: "edge", 3: "edge", 4: "level", 8: "level"}   # 0: the tree does not say
_FLAG_MASK = 0xF
_LINES_MAX = 1020
_MAPS_MAX = 8   # one behind the other


@dataclass(frozen=True)
class Wire:
    """What a node pulls: a controller, and cells that say which of its inputs."""

    controller: Node
    cells: tuple[int, ...]


@dataclass(frozen=True)
class MapRow:
    """One row of an `interrupt-map`: what is compared with the masked cells of a child, and where it goes."""

    child: tuple[int, ...]
    controller: Node
    unit: tuple[int, ...]
    cells: tuple[int, ...]


def machine_controllers(tree: Node) -> tuple[str, list[Node]] | None:
    """The kind of the machine's controller and the node of each of its parts; None if the kernel has no driver for what there is."""
    there = [node for node in tree.walk() if "interrupt-controller" in node.properties and is_enabled(node)]
    for kind, facts in CONTROLLER_KINDS.items():
        parts = [next((node for node in there if set(words) & set(node.strings("compatible"))), None) for words in facts.compatible]
        if parts and all(parts):
            return kind, parts
    return None


class Lines:
    """Reads the interrupts of a tree's nodes."""

    def __init__(self, tree: Node, handles: Handles) -> None:
        self._handles = handles
        self._kind, self._parts = machine_controllers(tree) or ("", [])

    def of(self, node: Node) -> list[tuple[int, str]]:
        """(line, trigger) of those that go to the machine's controller."""
        return [self.line(node, wire) for wire in self.wires(node) if wire.controller in self._parts]

    def elsewhere(self, node: Node) -> list[Node]:
        """Other controllers that its interrupts go to."""
        return list({wire.controller.path: wire.controller for wire in self.wires(node) if wire.controller not in self._parts}.values())

    def wires(self, node: Node) -> Iterator[Wire]:
        if "interrupts-extended" in node.properties:
            for target, cells in self._handles.rows(node, "interrupts-extended", "#interrupt-cells"):
                yield self._end(node, target, self._unit(node, target), tuple(cells))
        elif node.words("interrupts"):
            parent = self._parent(node)
            step, words = _interrupt_cells(parent), node.words("interrupts")
            if step == 0 or len(words) % step:
                raise node.wrong(f"'interrupts' has {len(words)} cells; {parent.path} takes {step} for each")
            for at in range(0, len(words), step):
                yield self._end(node, parent, self._unit(node, parent), tuple(words[at:at + step]))

    def _parent(self, node: Node) -> Node:
        """The next node up that says, by itself or by a handle, who takes interrupts."""
        here = node
        while True:
            handle = here.word("interrupt-parent")
            if handle is not None:
                return self._handles.at(here, "interrupt-parent", handle)
            if here.parent is None:
                raise node.wrong("it has interrupts, and no node above says where they go")
            here = here.parent
            if "#interrupt-cells" in here.properties:
                return here

    @staticmethod
    def _unit(node: Node, target: Node) -> tuple[int, ...]:
        """The cells of the node's address that an interrupt map of its parent compares."""
        if "interrupt-map" not in target.properties:
            return ()
        count = target.word("#address-cells") or 0
        return tuple((node.words("reg") + [0] * count)[:count])

    def _end(self, node: Node, target: Node, unit: tuple[int, ...], cells: tuple[int, ...]) -> Wire:
        for _ in range(_MAPS_MAX):
            if "interrupt-map" not in target.properties:
                return Wire(target, cells)
            row = self._mapped(target, (*unit, *cells))
            if row is None:
                raise node.wrong(f"the interrupt map of {target.path} has no row for it")
            target, unit, cells = row.controller, row.unit, row.cells
        raise node.wrong("its interrupt goes through interrupt maps without end")

    def _mapped(self, nexus: Node, child: tuple[int, ...]) -> MapRow | None:
        mask = map_mask(nexus, len(child))
        wanted = tuple(word & bits for word, bits in zip(child, mask))
        return next((row for row in self.rows(nexus) if tuple(word & bits for word, bits in zip(row.child, mask)) == wanted), None)

    def rows(self, nexus: Node) -> Iterator[MapRow]:
        """Of an interrupt map."""
        words, at = nexus.words("interrupt-map"), 0
        width = (nexus.word("#address-cells") or 0) + _interrupt_cells(nexus)
        while at < len(words):
            if len(words) - at <= width:
                raise nexus.wrong("'interrupt-map' is cut off")
            target = self._handles.at(nexus, "interrupt-map", words[at + width])
            unit_at = at + width + 1
            cells_at = unit_at + (target.word("#address-cells") or 0)
            end = cells_at + _interrupt_cells(target)
            if end > len(words):
                raise nexus.wrong("'interrupt-map' is cut off")
            yield MapRow(tuple(words[at:at + width]), target, tuple(words[unit_at:cells_at]), tuple(words[cells_at:end]))
            at = end

    def is_of_machine(self, wire: Wire | MapRow) -> bool:
        return wire.controller in self._parts

    def line(self, node: Node, wire: Wire | MapRow) -> tuple[int, str]:
        """(line, trigger) as the board's spec numbers them; the wire goes to the machine's controller."""
        if self._kind == "bcm2836":
            return self._bcm_line(node, wire)
        if len(wire.cells) < 3:
            raise wire.controller.wrong(f"'#interrupt-cells' is {len(wire.cells)}; a GIC takes 3")
        sort, number, flags = wire.cells[:3]
        if sort not in (SHARED, PRIVATE):
            raise node.wrong(f"an interrupt of kind {sort}; a GIC has {SHARED} and {PRIVATE}")
        return _sound(node, number + (FIRST_SHARED if sort == SHARED else FIRST_PRIVATE), flags)

    def _bcm_line(self, node: Node, wire: Wire | MapRow) -> tuple[int, str]:
        if len(wire.cells) != 2:
            raise wire.controller.wrong(f"'#interrupt-cells' is {len(wire.cells)}; this controller takes 2")
        bank, number = wire.cells
        if wire.controller is self._parts[0]:
            return _sound(node, bank, number)
        if bank >= BCM_BANKS or number >= BCM_BANK_LINES:
            raise node.wrong(f"interrupt {number} of bank {bank}; there are {BCM_BANKS} banks of {BCM_BANK_LINES}")
        return FIRST_SHARED + (bank - 1) % BCM_BANKS * BCM_BANK_LINES + number, "level"


def _sound(node: Node, line: int, flags: int) -> tuple[int, str]:
    if line >= _LINES_MAX:
        raise node.wrong(f"interrupt {line}; a controller has at most {_LINES_MAX}")
    if flags & _FLAG_MASK not in _TRIGGERS:
        raise node.wrong(f"interrupt {line} with an unknown trigger {flags & _FLAG_MASK}")
    return line, _TRIGGERS[flags & _FLAG_MASK]


def map_mask(nexus: Node, width: int) -> list[int]:
    mask = nexus.words("interrupt-map-mask")
    if mask and len(mask) != width:
        raise nexus.wrong(f"'interrupt-map-mask' has {len(mask)} cells, not {width}")
    return mask or [0xFFFFFFFF] * width


def _interrupt_cells(node: Node) -> int:
    cells = node.word("#interrupt-cells")
    if cells is None or cells > 8:
        raise node.wrong("interrupts go to it, and it has no '#interrupt-cells'" if cells is None else f"'#interrupt-cells' is {cells}")
    return cells
