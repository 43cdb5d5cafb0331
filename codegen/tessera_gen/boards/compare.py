# SPDX-License-Identifier: MIT
"""A board's spec against a device tree: every fact that both have must be the same."""

from __future__ import annotations

from . import pci_tree
from .device_tree import controllers, core_interrupts_of, device_interrupts_of
from .fdt import Node
from .model import Board, Device, Range


def differences(board: Board, tree: Node) -> list[str]:
    """What the spec says otherwise than the tree; empty if they agree."""
    found = _cpu(board, tree) + _memory(board, tree) + _controller(board, tree) + _timer(board, tree) + _power(board, tree)
    for device in board.devices:
        if device.bus is None:   # what is on a bus that is searched at boot stands in no tree
            found += _device(board, device, tree)
    return found + _console(board, tree)


def unknown(board: Board, tree: Node) -> list[str]:
    """Nodes with registers that the spec does not speak of."""
    known = {part.base for device in board.devices for part in device.registers}
    known |= {part.base for _, part in board.controller.blocks} | {part.base for part in board.ram}
    known |= {board.power.registers.base} if board.power.registers else set()
    return [f"{node.path} ({', '.join(node.strings('compatible')) or 'nothing'})" for node in tree.walk()
            if node.path.count("/") == 1 and node.registers() and node.registers()[0][0] not in known]


def compatible_nodes(tree: Node, compatible: tuple[str, ...]) -> list[Node]:
    return [node for node in tree.walk() if set(compatible) & set(node.strings("compatible"))]


def _ranges(parts: list[tuple[int, int]]) -> str:
    return ", ".join(str(Range(base, size)) for base, size in parts) or "nothing"


def _cpu(board: Board, tree: Node) -> list[str]:
    cpus = [node for node in tree.walk() if node.strings("device_type") == ["cpu"]]
    found = []
    if len(cpus) != board.cpu_count:
        found.append(f"cpu: the spec has {board.cpu_count}, the tree {len(cpus)}")
    for cpu in cpus:
        if not set(cpu.strings("compatible")) & set(board.cpu_compatible):
            found.append(f"{cpu.path}: the spec says {', '.join(board.cpu_compatible)}, the tree {', '.join(cpu.strings('compatible'))}")
    return found


def _memory(board: Board, tree: Node) -> list[str]:
    there = sorted(part for node in tree.walk() if node.strings("device_type") == ["memory"] for part in node.registers())
    wanted = sorted((part.base, part.size) for part in board.ram)
    return [] if there == wanted else [f"RAM: the spec has {_ranges(wanted)}, the tree {_ranges(there)}"]


def _controller(board: Board, tree: Node) -> list[str]:
    found = []
    for controller in controllers(board):
        nodes = compatible_nodes(tree, controller.compatible)
        if not nodes:
            found.append(f"interrupt controller: the tree has none that is {' or '.join(controller.compatible)}")
            continue
        wanted = [(part.base, part.size) for part in controller.blocks]
        there = nodes[0].registers()[:len(wanted)]
        if there != wanted:
            found.append(f"{nodes[0].path}: the spec has {_ranges(wanted)}, the tree {_ranges(there)}")
    return found


def _timer(board: Board, tree: Node) -> list[str]:
    nodes = compatible_nodes(tree, board.timer.compatible)
    if not nodes:
        return [f"timer: the tree has none that is {' or '.join(board.timer.compatible)}"]
    wanted = (board.timer.interrupt.line, board.timer.interrupt.trigger)
    there = core_interrupts_of(board.controller, nodes[0].words("interrupts"))
    return [] if wanted in there else [f"{nodes[0].path}: the spec has interrupt {_lines([wanted])}, the tree {_lines(there)}"]


def _lines(lines: list[tuple[int, str]]) -> str:
    return ", ".join(f"{line} ({trigger})" for line, trigger in lines) or "nothing"


def _power(board: Board, tree: Node) -> list[str]:
    if board.power.registers:
        return _power_manager(board, board.power.registers, tree)
    nodes = compatible_nodes(tree, ("arm,psci", "arm,psci-0.2", "arm,psci-1.0"))
    if not nodes:
        return ["power: the tree has no psci"]
    there = nodes[0].strings("method")
    return [] if there == [board.power.conduit] else [f"{nodes[0].path}: the spec says {board.power.conduit}, the tree {', '.join(there)}"]


def _power_manager(board: Board, registers: Range, tree: Node) -> list[str]:
    nodes = compatible_nodes(tree, board.power.compatible)
    if not nodes:
        return [f"power: the tree has none that is {' or '.join(board.power.compatible)}"]
    wanted, there = [(registers.base, registers.size)], nodes[0].registers()
    return [] if there == wanted else [f"{nodes[0].path}: the spec has {_ranges(wanted)}, the tree {_ranges(there)}"]


def _device(board: Board, device: Device, tree: Node) -> list[str]:
    wanted = [(part.base, part.size) for part in device.registers]
    for node in tree.walk():
        there = node.registers()
        if node.parent is not None and there and there[0][0] == wanted[0][0] and set(device.compatible) & set(node.strings("compatible")):
            return _against_node(board, device, wanted, node)
    return [f"{device.name}: the tree has no {' or '.join(device.compatible)} at {wanted[0][0]:#x}"]


def _against_node(board: Board, device: Device, wanted: list[tuple[int, int]], node: Node) -> list[str]:
    found = []
    if node.registers() != wanted:
        found.append(f"{device.name}: the spec has {_ranges(wanted)}, the tree {_ranges(node.registers())}")
    if list(device.compatible) != node.strings("compatible"):
        found.append(f"{device.name}: the spec says {', '.join(device.compatible)}, the tree {', '.join(node.strings('compatible'))}")
    if device.routes:
        return found + pci_tree.differences(board, device, node)
    lines = [(line.line, line.trigger) for line in device.interrupts]
    there = device_interrupts_of(board.controller, node.words("interrupts"))
    if lines != there:
        found.append(f"{device.name}: the spec has interrupt {_lines(lines)}, the tree {_lines(there)}")
    return found + _clock(device, node)


def _clock(device: Device, node: Node) -> list[str]:
    handles = node.words("clocks")
    root = node
    while root.parent is not None:
        root = root.parent
    clocks = [other for other in root.walk() if handles and other.words("phandle")[:1] == handles[:1]]
    there = clocks[0].words("clock-frequency")[:1] if clocks else []
    wanted = [device.clock.hz] if device.clock else []
    if there == wanted:
        return []
    return [f"{device.name}: the spec has a clock of {wanted[0] if wanted else 0} Hz, the tree of {there[0] if there else 0} Hz"]


def _console(board: Board, tree: Node) -> list[str]:
    chosen = tree.child("chosen")
    path = chosen.strings("stdout-path") if chosen else []
    there = path[0].split(":")[0] if path else ""
    nodes = [node for node in tree.walk() if node.path == there]
    if nodes and nodes[0].registers() and nodes[0].registers()[0][0] == board.console.registers[0].base:
        return []
    return [f"console: the spec says {board.console.name}, the tree {there or 'nothing'}"]
