# SPDX-License-Identifier: MIT
"""How a board's facts are written in a device tree: names of nodes, cells, and the three numbers of an interrupt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .model import Board, Controller, Device, Interrupt, Range

# Devicetree bindings of the ARM GIC: kind of interrupt, number within the kind, trigger.
SHARED, PRIVATE = 0, 1
FIRST_SHARED, FIRST_PRIVATE = 32, 16
FLAGS = {"edge": 1, "level": 4}
# Bindings of the BCM2835's and BCM2836's controllers.
BCM_BANK_LINES, BCM_BANKS, _BCM_GPU_SOURCE = 32, 3, 8


def node(device: Device) -> str:
    """Named after the kind of device, as the first word that it is compatible with says, and its address."""
    kind = "pcie" if device.routes else device.compatible[0].split(",")[-1]
    return f"{kind}@{device.registers[0].base:x}"


def cells(number: int) -> str:
    return f"{number >> 32:#x} {number & 0xFFFFFFFF:#x}"


def strings(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def interrupt_writer(controller: Controller) -> Callable[[Interrupt], str]:
    """How the cells of an interrupt are written for this controller."""
    return _bcm_interrupt if controller.kind == "bcm2836" else _gic_interrupt


def _gic_interrupt(interrupt: Interrupt) -> str:
    if interrupt.line >= FIRST_SHARED:
        return f"{SHARED} {interrupt.line - FIRST_SHARED} {FLAGS[interrupt.trigger]}"
    return f"{PRIVATE} {interrupt.line - FIRST_PRIVATE} {FLAGS[interrupt.trigger]}"


def _bcm_interrupt(interrupt: Interrupt) -> str:
    """Of a core: its source and the trigger (bcm2836-l1-intc). Of a device: bank and number, the ARM's own being bank 0 (bcm2835-armctrl-ic)."""
    if interrupt.line < FIRST_SHARED:
        return f"{interrupt.line} {FLAGS[interrupt.trigger]}"
    bank, number = divmod(interrupt.line - FIRST_SHARED, BCM_BANK_LINES)
    return f"{(bank + 1) % BCM_BANKS} {number}"


@dataclass(frozen=True)
class ControllerNode:
    """An interrupt controller's node; `parent` is the label of the node that its own interrupt goes to."""

    label: str
    compatible: tuple[str, ...]
    cells: int
    blocks: tuple[Range, ...]
    parent: str = ""
    parent_interrupt: str = ""


def controllers(board: Board) -> list[ControllerNode]:
    """What devices point to is `interrupt_controller`; what the cores' own sources point to comes first."""
    controller = board.controller
    blocks = tuple(part for _, part in controller.blocks)
    if controller.kind != "bcm2836":
        return [ControllerNode("interrupt_controller", controller.compatible, 3, blocks)]
    return [ControllerNode("local_controller", controller.compatible[:1], 2, blocks[:1]),
            ControllerNode("interrupt_controller", controller.compatible[1:], 2, blocks[1:], "local_controller", f"{_BCM_GPU_SOURCE} 4")]
