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
TRIGGERS = {1: "edge", 2: "edge", 4: "level", 8: "level"}
_FLAG_MASK = 0xF
# Bindings of the BCM2835's and BCM2836's controllers.
_BCM_BANK_LINES, _BCM_BANKS, _BCM_GPU_SOURCE = 32, 3, 8


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
    bank, number = divmod(interrupt.line - FIRST_SHARED, _BCM_BANK_LINES)
    return f"{(bank + 1) % _BCM_BANKS} {number}"


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


def core_interrupts_of(controller: Controller, words: list[int]) -> list[tuple[int, str]]:
    """(line, trigger) of the words of an `interrupts` property of a core's own device, its timer say."""
    if controller.kind != "bcm2836":
        return interrupts_of(words)
    return [(source, _trigger(flags)) for source, flags in zip(words[0::2], words[1::2])]


def device_interrupts_of(controller: Controller, words: list[int]) -> list[tuple[int, str]]:
    """The same of any other device."""
    if controller.kind != "bcm2836":
        return interrupts_of(words)
    return [(FIRST_SHARED + (bank - 1) % _BCM_BANKS * _BCM_BANK_LINES + number, "level") for bank, number in zip(words[0::2], words[1::2])]


def _trigger(flags: int) -> str:
    return TRIGGERS.get(flags & _FLAG_MASK, f"unknown trigger {flags & _FLAG_MASK}")


def interrupts_of(words: list[int]) -> list[tuple[int, str]]:
    """(line, trigger) of the words of an `interrupts` property of a GIC; a rest that is no whole interrupt is left out."""
    found = []
    for kind, number, flags in zip(words[0::3], words[1::3], words[2::3]):
        line = number + (FIRST_SHARED if kind == SHARED else FIRST_PRIVATE)
        found.append((line, _trigger(flags)))
    return found
