# SPDX-License-Identifier: MIT
"""What must hold within a board: nothing overlaps, everything is aligned, no interrupt has two owners, the kernel fits in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostics import Diagnostics
from .model import PINS, TRAMPOLINE_ALIGNMENT, TRAMPOLINE_END, Board, Device, Interrupt, Range

# The kernel's image starts at a multiple of this, so that every page size can map its sections.
LOAD_ALIGNMENT = 0x10000
PORTS = 0x10000


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """All boards; told at the line that is wrong, once even if boards share it."""
    constants = {constant.name: constant.value for constant in models["kernel"].constants}
    for board in models["boards"]:
        _check_ram(board, diagnostics)
        _check_trampoline(board, diagnostics)
        _check_regions(board, constants, diagnostics)
        _check_registers(board, diagnostics)
        _check_ports(board, diagnostics)
        _check_pages(board, diagnostics)
        _check_interrupts(board, diagnostics)
        _check_routes(board, diagnostics)
        _check_console(board, diagnostics)
        _check_told(board, diagnostics)


def page_name(board: Board) -> str:
    return f"{board.page_bytes // 1024} KiB"


def _check_ram(board: Board, diagnostics: Diagnostics) -> None:
    for part in dict.fromkeys((*board.ram, *board.ram_bounds)):
        for word, number in (("base", part.base), ("size", part.size)):
            if number % board.page_bytes:
                diagnostics.error(part.where, f"RAM {word} {number:#x} is not a multiple of the page size {page_name(board)}")
    for part in board.ram:
        if not any(bound.contains(part) for bound in board.ram_bounds):
            diagnostics.error(part.where, f"RAM {part} is not within the bounds of RAM")
    if board.load_address % LOAD_ALIGNMENT:
        diagnostics.error(board.load_where, f"load address {board.load_address:#x} of board '{board.name}' is not a multiple of 64 KiB")
    if not any(part.base <= board.load_address < part.end for part in board.ram):
        diagnostics.error(board.load_where, f"load address {board.load_address:#x} of board '{board.name}' is not in RAM")


def _check_trampoline(board: Board, diagnostics: Diagnostics) -> None:
    page = board.core_start.trampoline
    if page and (page.base % TRAMPOLINE_ALIGNMENT or page.end > TRAMPOLINE_END):
        diagnostics.error(page.where, f"trampoline {page.base:#x} of board '{board.name}' is not a page of 4 KiB below {TRAMPOLINE_END:#x}")


def _check_regions(board: Board, constants: dict[str, int], diagnostics: Diagnostics) -> None:
    """Root gets a capability for each region: pieces of RAM, one of which the kernel may cut in two, the boot bundle, device memory."""
    regions = constants["ram_ranges_max"] + 2 + len(board.windows)
    regions_max = constants["regions_max"]
    if regions > regions_max:
        diagnostics.error(board.load_where, f"board '{board.name}' has {regions} regions of memory; boot_info holds {regions_max}")


def _blocks(board: Board) -> list[tuple[str, Range]]:
    """Everything that has physical addresses, with what it is called in messages."""
    blocks = [(f"RAM {index}", part) for index, part in enumerate(board.ram_bounds)]
    blocks += [(f"interrupt controller's {name}", part) for name, part in board.controller.blocks]
    if board.power.registers:
        blocks.append(("power manager", board.power.registers))
    if board.core_start.trampoline:
        blocks.append(("trampoline", board.core_start.trampoline))
    blocks += [(f"'{device.name}'", part) for device in board.devices for part in device.memory]
    return blocks


def _overlaps(blocks: list[tuple[str, Range]]) -> Iterator[tuple[tuple[str, Range], tuple[str, Range]]]:
    """Pairs of blocks that touch the same byte, the later one of the file second."""
    ordered = sorted(enumerate(blocks), key=lambda item: (item[1][1].base, item[0]))
    for position, (first, one) in enumerate(ordered):
        for second, other in ordered[position + 1:]:
            if other[1].base >= one[1].end:
                break
            yield (one, other) if first < second else (other, one)


def _check_registers(board: Board, diagnostics: Diagnostics) -> None:
    for (name, part), (later, later_part) in _overlaps(_blocks(board)):
        diagnostics.error(later_part.where, f"{later} at {later_part} overlaps {name} at {part}")
    for device in board.devices:
        for part in device.memory:
            if part.base % board.page_bytes and not device.shares_page:
                diagnostics.error(
                    part.where, f"'{device.name}' at {part.base:#x} does not begin at a page of {page_name(board)}",
                    "a driver gets whole pages; say shares_page: true if it may reach what else is in this one")


def _check_ports(board: Board, diagnostics: Diagnostics) -> None:
    kernel = [("the kernel", part) for part in board.kernel_ports]
    blocks = [*kernel, *((f"'{device.name}'", part) for device in board.devices for part in device.ports)]
    for name, part in blocks:
        if part.end > PORTS:
            diagnostics.error(part.where, f"ports {part} of {name} end beyond the last one, {PORTS - 1:#x}")
    for (name, part), (later, later_part) in _overlaps(blocks):
        diagnostics.error(later_part.where, f"{later} at ports {later_part} overlaps {name} at {part}")


def _owners(board: Board) -> list[tuple[str, Range, bool]]:
    kernel = [(f"the interrupt controller's {name}", part, False) for name, part in board.controller.blocks]
    if board.power.registers:
        kernel.append(("the power manager", board.power.registers, False))
    return kernel + [(f"'{device.name}'", part, device.shares_page) for device in board.devices for part in device.memory]


def _check_pages(board: Board, diagnostics: Diagnostics) -> None:
    """Devices in one page: a driver of one reaches the other. Only where both say that they know."""
    owners = _owners(board)
    pages = [(str(index), part.pages(board.page_bytes)) for index, (_, part, _) in enumerate(owners)]
    for (first, _), (second, _) in _overlaps(pages):
        (name, part, knows), (later, later_part, later_knows) = owners[int(first)], owners[int(second)]
        if part.overlaps(later_part) or (knows and later_knows):
            continue
        diagnostics.error(later_part.where, f"{later} at {later_part} shares a page of {page_name(board)} with {name} at {part}",
                          "shares_page: true on both says that their drivers may reach each other")


def _lines(board: Board) -> list[tuple[str, Interrupt, bool]]:
    """Lines with the name of whose they are and whether it knows that it shares them."""
    lines = [("the timer", board.timer.interrupt, False)] if board.timer.interrupt else []
    return lines + [(f"'{device.name}'", line, device.shares_line) for device in board.devices for line in device.interrupts]


def _check_interrupts(board: Board, diagnostics: Diagnostics) -> None:
    owner: dict[int, tuple[str, Interrupt, bool]] = {}
    lines, timer = board.controller.facts.timer_lines, board.timer.interrupt
    if timer and timer.line not in lines:
        diagnostics.error(timer.where, f"interrupt {timer.line} is none of a timer",
                          f"those of its controller are {lines[0]} to {lines[-1]}" if lines else "its controller has none")
    for name, interrupt, shares in _lines(board):
        if interrupt.trigger not in board.controller.facts.triggers:
            diagnostics.error(interrupt.where, f"interrupt {interrupt.line} of {name} cannot be triggered by {interrupt.trigger}",
                              f"a {board.controller.kind} knows {', '.join(board.controller.facts.triggers)}")
        other, claimed, knows = owner.setdefault(interrupt.line, (name, interrupt, shares))
        if claimed is interrupt:
            continue
        if not (shares and knows):
            diagnostics.error(interrupt.where, f"interrupt {interrupt.line} of {name} is claimed by {other} already",
                              "shares_line: true on both says that only one of them can be driven at a time")
        elif claimed.trigger != interrupt.trigger:
            diagnostics.error(interrupt.where, f"interrupt {interrupt.line} of {name} is triggered by {interrupt.trigger}, that of {other} by {claimed.trigger}")
    for device in board.devices:
        _check_device_lines(board, device, diagnostics)
    if board.controller.messages > board.controller.facts.messages_max:
        diagnostics.error(board.controller.messages_where, f"{board.controller.messages} lines raised by messages; "
                          f"with a {board.controller.kind} there can be {board.controller.facts.messages_max}")


def _check_device_lines(board: Board, device: Device, diagnostics: Diagnostics) -> None:
    first = board.controller.facts.first_shared_line
    for interrupt in device.interrupts:
        if not first <= interrupt.line < board.controller.lines:
            diagnostics.error(
                interrupt.where, f"interrupt {interrupt.line} of '{device.name}' is not a line of the controller for devices",
                f"they are {first} to {board.controller.lines - 1}")


def _check_routes(board: Board, diagnostics: Diagnostics) -> None:
    """Every device of a bus has one way to the interrupts that the bus has."""
    for device in board.devices:
        for number, route in enumerate(device.routes):
            if route.first + PINS > len(device.interrupts):
                diagnostics.error(route.where, f"'{device.name}' has {len(device.interrupts)} interrupts, and this route needs {route.first + PINS}")
            if any(route.first_slot <= other.last_slot and other.first_slot <= route.last_slot for other in device.routes[:number]):
                diagnostics.error(route.where, f"a device of '{device.name}' has two routes")
            if route.first_slot > route.last_slot:
                diagnostics.error(route.where, f"a route of '{device.name}' is for no device")


def _check_console(board: Board, diagnostics: Diagnostics) -> None:
    if board.console.registers and board.console_part is None:
        words = " or ".join(board.console.compatible)
        diagnostics.error(board.console.where, f"the kernel cannot write to the console '{board.console.name}', which is {words}",
                          "a snps,dw-apb-uart needs register_shift: 2" if "snps,dw-apb-uart" in board.console.compatible else "")


def _check_told(board: Board, diagnostics: Diagnostics) -> None:
    told = [device for device in board.devices if device.told_by]
    for device in told:
        if board.controller.kind != "apic" or not device.window or len(device.registers) != 1 or device.shares_page:
            diagnostics.error(device.where, f"the place of '{device.name}' is not told by {device.told_by}, which has buses of PCs, each in pages of its own")
    for device in told[1:]:
        diagnostics.error(device.where, f"'{device.name}' and '{told[0].name}' are both told by {device.told_by}")
