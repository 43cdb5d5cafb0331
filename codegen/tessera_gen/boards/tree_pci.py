# SPDX-License-Identifier: MIT
"""How a PCI bus stands in a device tree: its window of addresses, and which wire each device pulls by each pin (IEEE 1275's PCI binding)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .fdt import Node
from .model import PINS, Device, Interrupt, Range, Route
from .tree_bus import pci_ranges
from .tree_lines import Lines, map_mask

# The first cell of an address on the bus: the space in the top bits, and the device. The pin is counted from 1.
MEMORY_32, _SPACE_MASK = 0x0200_0000, 0x0300_0000
BUS_BYTES = 1 << 20   # of configuration space
SLOT_MASK, PIN_MASK = 0xF800, 7
_SLOT_SHIFT, SLOTS = 11, 32
_ADDRESS_CELLS = 3


@dataclass(frozen=True)
class PciHost:
    """`pins`: (line, trigger) by (device of the bus, pin from 0 on); what the map does not say is missing."""

    windows: tuple[Range, ...]
    pins: dict[tuple[int, int], tuple[int, str]]
    interrupts: tuple[tuple[int, str], ...]

    @property
    def is_plain(self) -> bool:
        """Whether a spec can say it."""
        return bool(self.windows and self.routes)

    @property
    def routes(self) -> tuple[Route, ...]:
        """Of all devices, in runs of those that are alike; none if a spec cannot say it."""
        found: list[Route] = []
        for slot in range(SLOTS):
            row = [self.pins.get((slot, pin)) for pin in range(PINS)]
            fit = next((route for route in self._candidates(slot) if [self._line(route, slot, pin) for pin in range(PINS)] == row), None)
            if fit is None:
                return ()
            if found and (found[-1].first, found[-1].is_rotated) == (fit.first, fit.is_rotated):
                fit = Route(found.pop().first_slot, slot, fit.first, fit.is_rotated)
            found.append(fit)
        return tuple(found)

    def _candidates(self, slot: int) -> Iterator[Route]:
        for first in range(0, len(self.interrupts) - PINS + 1, PINS):
            for is_rotated in (True, False):
                yield Route(slot, slot, first, is_rotated)

    def _line(self, route: Route, slot: int, pin: int) -> tuple[int, str]:
        return self.interrupts[route.interrupt(slot, pin)]


def pci_host(node: Node, lines: Lines) -> PciHost:
    windows = tuple(Range(base, size) for first, on_bus, base, size in pci_ranges(node) if first & _SPACE_MASK == MEMORY_32 and on_bus == base)
    pins = _pins(node, lines) if "interrupt-map" in node.properties else {}
    return PciHost(windows, pins, tuple(sorted(set(pins.values()))))


def _pins(node: Node, lines: Lines) -> dict[tuple[int, int], tuple[int, str]]:
    mask = map_mask(node, _ADDRESS_CELLS + 1)
    rows = {}
    for row in lines.rows(node):
        if len(row.child) != _ADDRESS_CELLS + 1:
            raise node.wrong(f"a row of 'interrupt-map' begins with {len(row.child)} cells, not {_ADDRESS_CELLS + 1}")
        if lines.is_of_machine(row):
            rows[row.child[0] & mask[0], row.child[_ADDRESS_CELLS] & mask[_ADDRESS_CELLS]] = lines.line(node, row)
    keys = {(slot, pin): (slot << _SLOT_SHIFT & mask[0], pin + 1 & mask[_ADDRESS_CELLS]) for slot in range(SLOTS) for pin in range(PINS)}
    return {place: rows[key] for place, key in keys.items() if key in rows}


def rows_of(device: Device) -> Iterator[tuple[int, int, Interrupt]]:
    """(device of the bus as its cell has it, pin, interrupt) of every row of the map."""
    for slot, pin, interrupt in routed(device):
        yield slot << _SLOT_SHIFT, pin + 1, interrupt


def routed(device: Device) -> Iterator[tuple[int, int, Interrupt]]:
    """(device of the bus, pin from 0 on, interrupt)."""
    for route in device.routes:
        for slot in range(route.first_slot, route.last_slot + 1):
            for pin in range(PINS):
                yield slot, pin, device.interrupts[route.interrupt(slot, pin)]
