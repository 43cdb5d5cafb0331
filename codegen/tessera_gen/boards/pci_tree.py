# SPDX-License-Identifier: MIT
"""How a PCI bus stands in a device tree: its window of addresses, and which wire each device pulls by each pin (IEEE 1275's PCI binding)."""

from __future__ import annotations

from collections.abc import Iterator

from .device_tree import device_interrupts_of
from .fdt import Node
from .model import PINS, Board, Device, Interrupt

# The first cell of an address on the bus: the space in the top bits, and the device. The pin is counted from 1.
MEMORY_32, _SPACE_MASK = 0x0200_0000, 0x0300_0000
BUS_BYTES = 1 << 20   # of configuration space
SLOT_MASK, PIN_MASK = 0xF800, 7
_SLOT_SHIFT, _SLOTS = 11, 32
_ADDRESS_CELLS, _SIZE_CELLS = 3, 2


def lines(device: Device) -> Iterator[tuple[int, int, Interrupt]]:
    """(device of the bus as its cell has it, pin, interrupt) of every row of the map."""
    for slot, pin, interrupt in _routed(device):
        yield slot << _SLOT_SHIFT, pin + 1, interrupt


def _routed(device: Device) -> Iterator[tuple[int, int, Interrupt]]:
    for route in device.routes:
        for slot in range(route.first_slot, route.last_slot + 1):
            for pin in range(PINS):
                yield slot, pin, device.interrupts[route.interrupt(slot, pin)]


def differences(board: Board, device: Device, node: Node) -> list[str]:
    """What the spec says of the bus otherwise than the node."""
    found = []
    windows = _windows(node)
    if (device.window.base, device.window.size) not in windows:
        there = ", ".join(f"{base:#x} to {base + size - 1:#x}" for base, size in windows) or "nothing"
        found.append(f"{device.name}: the spec has a window of {device.window}, the tree {there}")
    mask, rows = node.words("interrupt-map-mask"), _rows(board, node)
    for slot, pin, interrupt in _routed(device):
        there = rows.get((slot << _SLOT_SHIFT & mask[0], pin + 1 & mask[3]) if len(mask) > _ADDRESS_CELLS else (0, 0))
        if there != (interrupt.line, interrupt.trigger):
            what = f"{there[0]} ({there[1]})" if there else "nothing"
            found.append(f"{device.name}: by pin {pin + 1} of device {slot} the spec has interrupt {interrupt.line} ({interrupt.trigger}), the tree {what}")
    return found


def _cells(node: Node, name: str, default: int) -> int:
    return (node.words(name) or [default])[0]


def _number(words: list[int]) -> int:
    value = 0
    for word in words:
        value = value << 32 | word
    return value


def _windows(node: Node) -> list[tuple[int, int]]:
    """(base, size) of the windows of 32-bit memory that the bus and the processor see at the same addresses."""
    parent = _cells(node.parent, "#address-cells", 2) if node.parent else 2
    words, step = node.words("ranges"), _ADDRESS_CELLS + parent + _SIZE_CELLS
    found = []
    for start in range(0, len(words) - step + 1, step):
        row = words[start:start + step]
        on_bus, base = _number(row[1:_ADDRESS_CELLS]), _number(row[_ADDRESS_CELLS:_ADDRESS_CELLS + parent])
        if row[0] & _SPACE_MASK == MEMORY_32 and on_bus == base:
            found.append((base, _number(row[_ADDRESS_CELLS + parent:])))
    return found


def _rows(board: Board, node: Node) -> dict[tuple[int, int], tuple[int, str]]:
    """(line, trigger) by device cell and pin; a row whose controller is not in the tree ends the map."""
    root = node
    while root.parent is not None:
        root = root.parent
    controllers = {other.words("phandle")[0]: other for other in root.walk() if other.words("phandle")}
    words, found, at = node.words("interrupt-map"), {}, 0
    while at + _ADDRESS_CELLS + 2 <= len(words) and words[at + _ADDRESS_CELLS + 1] in controllers:
        controller = controllers[words[at + _ADDRESS_CELLS + 1]]
        start = at + _ADDRESS_CELLS + 2 + _cells(controller, "#address-cells", 0)
        end = start + _cells(controller, "#interrupt-cells", 1)
        line = device_interrupts_of(board.controller, words[start:end])
        if line:
            found[words[at], words[at + _ADDRESS_CELLS]] = line[0]
        at = end
    return found
