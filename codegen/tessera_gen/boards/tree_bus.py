# SPDX-License-Identifier: MIT
"""Where the nodes of a device tree are in memory: `reg`, through the `ranges` of every bus above (Devicetree Specification 0.4, chapter 2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .fdt import Node, joined
from .model import Range

ADDRESS_BITS = 48   # what the processors have at most, and the schema of a board takes
_DEFAULT_CELLS = {"#address-cells": 2, "#size-cells": 1}
_PCI_ADDRESS_CELLS = 3


def is_enabled(node: Node) -> bool:
    """Whether neither it nor a node above is switched off."""
    here: Node | None = node
    while here is not None:
        if here.strings("status")[:1] not in ([], ["okay"], ["ok"]):
            return False
        here = here.parent
    return True


def is_pci(node: Node) -> bool:
    return node.strings("device_type") == ["pci"]


def bus_cells(bus: Node, name: str) -> int:
    """#address-cells or #size-cells of a bus whose children are in memory."""
    cells = bus.word(name)
    cells = _DEFAULT_CELLS[name] if cells is None else cells
    if not 1 <= cells <= 2:
        raise bus.wrong(f"'{name}' is {cells}; what is in memory has 1 or 2")
    return cells


def is_in_memory(node: Node) -> bool:
    """Whether its `reg` are addresses that the processor reaches: on the root, or on buses that say how theirs are."""
    bus = node.parent
    while bus is not None and bus.parent is not None:
        if "ranges" not in bus.properties or is_pci(bus):
            return False
        bus = bus.parent
    return bus is not None


def registers(node: Node) -> list[Range]:
    """As the processor sees them; what has no bytes left out."""
    if "reg" not in node.properties or not is_in_memory(node):
        return []
    address, size = bus_cells(node.parent, "#address-cells"), bus_cells(node.parent, "#size-cells")
    words, step = node.words("reg"), address + size
    if len(words) % step:
        raise node.wrong(f"'reg' has {len(words)} cells; each register has {address} of address and {size} of size")
    rows = [(joined(words[at:at + address]), joined(words[at + address:at + step])) for at in range(0, len(words), step)]
    return [_translated(node, base, size) for base, size in rows if size]


def _translated(node: Node, base: int, size: int) -> Range:
    bus = node.parent
    while bus.parent is not None:
        base = _through(node, bus, base, size)
        bus = bus.parent
    if base + size > 1 << ADDRESS_BITS:
        raise node.wrong(f"registers of {size:#x} bytes at {base:#x} end beyond {ADDRESS_BITS} bits")
    return Range(base, size)


def _through(node: Node, bus: Node, base: int, size: int) -> int:
    rows = list(bus_ranges(bus))
    if not rows:
        return base
    for child, parent, length in rows:
        if child <= base and base + size <= child + length:
            return parent + base - child
    raise node.wrong(f"registers of {size:#x} bytes at {base:#x} are in none of the ranges of {bus.path}")


def bus_ranges(bus: Node) -> Iterator[tuple[int, int, int]]:
    """(address on the bus, on its parent, bytes); none if the addresses are the same."""
    words = bus.words("ranges")
    parent = bus_cells(bus.parent, "#address-cells")
    child, size = bus_cells(bus, "#address-cells"), bus_cells(bus, "#size-cells")
    for row in _rows(bus, "ranges", words, child + parent + size):
        yield joined(row[:child]), joined(row[child:child + parent]), joined(row[child + parent:])


def _rows(node: Node, name: str, words: list[int], step: int) -> Iterator[list[int]]:
    if len(words) % step:
        raise node.wrong(f"'{name}' has {len(words)} cells, which are no whole rows of {step}")
    for at in range(0, len(words), step):
        yield words[at:at + step]


def pci_ranges(host: Node) -> Iterator[tuple[int, int, int, int]]:
    """(first cell, with the kind of space; address on the bus; as the processor sees it; bytes) of a PCI host."""
    words = host.words("ranges")
    if not words or host.parent is None:
        return
    if host.word("#address-cells") != _PCI_ADDRESS_CELLS:
        raise host.wrong(f"'#address-cells' of a PCI host is {host.word('#address-cells')}, not {_PCI_ADDRESS_CELLS}")
    parent, size = bus_cells(host.parent, "#address-cells"), bus_cells(host, "#size-cells")
    for row in _rows(host, "ranges", words, _PCI_ADDRESS_CELLS + parent + size):
        base, length = joined(row[_PCI_ADDRESS_CELLS:_PCI_ADDRESS_CELLS + parent]), joined(row[_PCI_ADDRESS_CELLS + parent:])
        bus = host.parent
        while length and bus.parent is not None:
            base = _through(host, bus, base, length)
            bus = bus.parent
        yield row[0], joined(row[1:_PCI_ADDRESS_CELLS]), base, length


class Handles:
    """Nodes by the number that others point to them with."""

    def __init__(self, root: Node) -> None:
        self._nodes: dict[int, Node] = {}
        for node in root.walk():
            handle = node.word("phandle")
            if handle is None:
                continue
            if handle in self._nodes:
                raise node.wrong(f"its 'phandle' {handle:#x} is that of {self._nodes[handle].path} too")
            self._nodes[handle] = node

    def at(self, node: Node, name: str, handle: int) -> Node:
        """The node that a property of `node` points to."""
        if handle not in self._nodes:
            raise node.wrong(f"'{name}' points to {handle:#x}, which no node is")
        return self._nodes[handle]

    def rows(self, node: Node, name: str, cells: str) -> Iterator[tuple[Node, list[int]]]:
        """(node, cells of its own) of a property in which each row is a handle and what the node with it wants to know."""
        words, at = node.words(name), 0
        while at < len(words):
            target = self.at(node, name, words[at])
            count = target.word(cells)
            if count is None:
                raise node.wrong(f"'{name}' points to {target.path}, which has no '{cells}'")
            if count > len(words) - at - 1:
                raise node.wrong(f"'{name}' is cut off: {target.path} takes {count} cells")
            yield target, words[at + 1:at + 1 + count]
            at += 1 + count


def without(parts: Iterable[Range], hole: Range) -> list[Range]:
    """What is left of the parts."""
    left = []
    for part in parts:
        if not part.overlaps(hole):
            left.append(part)
            continue
        if part.base < hole.base:
            left.append(Range(part.base, hole.base - part.base))
        if hole.end < part.end:
            left.append(Range(hole.end, part.end - hole.end))
    return left
