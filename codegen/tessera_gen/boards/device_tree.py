# SPDX-License-Identifier: MIT
"""How a board's facts are written in a device tree: names of nodes, cells, and the three numbers of an interrupt."""

from __future__ import annotations

from .model import Device, Interrupt

# Devicetree bindings of the ARM GIC: kind of interrupt, number within the kind, trigger.
SHARED, PRIVATE = 0, 1
FIRST_SHARED, FIRST_PRIVATE = 32, 16
FLAGS = {"edge": 1, "level": 4}
TRIGGERS = {1: "edge", 2: "edge", 4: "level", 8: "level"}
_FLAG_MASK = 0xF


def node(device: Device) -> str:
    """Named after the kind of device, as the first word that it is compatible with says, and its address."""
    kind = device.compatible[0].split(",")[-1]
    return f"{kind}@{device.registers[0].base:x}"


def cells(number: int) -> str:
    return f"{number >> 32:#x} {number & 0xFFFFFFFF:#x}"


def strings(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def interrupt(interrupt: Interrupt) -> str:
    if interrupt.line >= FIRST_SHARED:
        return f"{SHARED} {interrupt.line - FIRST_SHARED} {FLAGS[interrupt.trigger]}"
    return f"{PRIVATE} {interrupt.line - FIRST_PRIVATE} {FLAGS[interrupt.trigger]}"


def interrupts_of(words: list[int]) -> list[tuple[int, str]]:
    """(line, trigger) of the words of an `interrupts` property; a rest that is no whole interrupt is left out."""
    found = []
    for kind, number, flags in zip(words[0::3], words[1::3], words[2::3]):
        line = number + (FIRST_SHARED if kind == SHARED else FIRST_PRIVATE)
        found.append((line, TRIGGERS.get(flags & _FLAG_MASK, f"unknown trigger {flags & _FLAG_MASK}")))
    return found
