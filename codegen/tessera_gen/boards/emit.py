# SPDX-License-Identifier: MIT
"""Writes generated/platform/<board>/ and the board's reference page."""

from __future__ import annotations

import json
from typing import Any

from ..output import OutputSet
from . import device_tree, tree_pci
from .model import Board, Range, Uefi

# First address of the kernel's half, by architecture: an image loaded at P is linked at P + offset.
KERNEL_OFFSET = {"aarch64": 0xFFFFFF8000000000, "x86_64": 0xFFFFFF8000000000}

_GIC_VERSIONS = {"gic_v2": 2, "gic_v3": 3}
# What a firmware reads on its card beside the image.
_CARD_FILES = {"raspberry_pi": "config.txt", "u_boot": "extlinux.conf"}
# Register blocks of the controllers that an architecture's boards may have, as its kernel names them.
_BLOCKS = {"aarch64": {"gic": ("distributor", "cpu_interface", "redistributor"), "bcm2836": ("local", "legacy")},
           "x86_64": {"": ("local_apic", "io_apic")}}


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    for board in models["boards"]:
        _emit_board(board, outputs)
    _emit_uefi({board.arch: board.uefi for board in models["boards"] if board.uefi}, outputs)


def _emit_board(board: Board, outputs: OutputSet) -> None:
    folder = f"generated/platform/{board.name}"
    facts = {"board": board, "kernel_offset": KERNEL_OFFSET[board.arch]}
    sources = list(board.sources)
    outputs.render(f"{folder}/board.h", "boards/board.h.j2", sources, gic_version=_GIC_VERSIONS.get(board.controller.kind, 0),
                   blocks=_blocks(board), **facts)
    outputs.render(f"{folder}/board.c", "boards/board.c.j2", sources, windows=_named_windows(board), **facts)
    outputs.render(f"{folder}/kernel.ld", "boards/kernel.ld.j2", sources, **facts)
    if board.firmware:
        outputs.render(f"{folder}/{_CARD_FILES[board.firmware]}", f"boards/{_CARD_FILES[board.firmware]}.j2", sources, board=board)
    if has_device_tree(board):
        outputs.render(f"{folder}/board.dts", "boards/board.dts.j2", sources, board=board, node=device_tree.node, cells=device_tree.cells,
                       strings=device_tree.strings, interrupt=device_tree.interrupt_writer(board.controller), controllers=device_tree.controllers(board),
                       bus_lines=tree_pci.rows_of, bus_memory=tree_pci.MEMORY_32, bus_slot_mask=tree_pci.SLOT_MASK, bus_pin_mask=tree_pci.PIN_MASK,
                       bus_bytes=tree_pci.BUS_BYTES)
    outputs.render(f"generated/docs/reference/board_{board.name}.md", "boards/board.md.j2", sources, windows=_named_windows(board), **facts)
    outputs.add(f"{folder}/board.json", json.dumps(_for_tools(board), indent=2) + "\n")


def _emit_uefi(arches: dict[str, Uefi], outputs: OutputSet) -> None:
    for uefi in list(arches.values())[:1]:
        outputs.render("generated/boot/uefi/uefi_facts.h", "boards/uefi_facts.h.j2", [uefi.source], uefi=uefi)
        outputs.render("generated/boot/uefi/firmware.txt", "boards/firmware.txt.j2", [uefi.source], arches=arches)


def has_device_tree(board: Board) -> bool:
    """PCs are described by their firmware's tables instead."""
    return board.arch != "x86_64"


def _blocks(board: Board) -> list[tuple[str, Range]]:
    """Empty where the board has another controller."""
    there = dict(board.controller.blocks)
    return [(f"{family}_{name}".lstrip("_"), there.get(name, Range(0, 0))) for family, names in _BLOCKS[board.arch].items() for name in names]


def _named_windows(board: Board) -> list[tuple[Range, str]]:
    named = []
    for window in board.windows:
        owners = [device.name for device in board.devices if any(window.contains(part) for part in device.memory)]
        named.append((window, owners[0] if len(owners) == 1 else f"{owners[0]} to {owners[-1]}"))
    return named


def _for_tools(board: Board) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": board.name, "title": board.title, "arch": board.arch, "page_bytes": board.page_bytes}
    if board.qemu:
        facts["qemu"] = {
            "binary": board.qemu.binary, "machine": board.qemu.machine, "cpu": board.qemu.cpu, "cpus": board.cpu_count,
            "memory_mib": (board.qemu.memory or board.ram_bytes) >> 20, "args": list(board.qemu.args), "disk_device": board.qemu.disk_device,
            "boot_protocols": list(board.boot_protocols), "exit_status": board.power.exit_status}
        if board.qemu.counted_cpu != board.qemu.cpu:
            facts["qemu"]["counted_cpu"] = board.qemu.counted_cpu
        if board.qemu.cores_beside:
            facts["qemu"]["cores_beside"] = board.qemu.cores_beside
        if board.qemu.least:
            facts["qemu"]["least"] = board.qemu.least
        if board.power.exit_status == "isa_debug_exit":
            facts["qemu"]["exit_port"] = board.power.exit_port
        if board.qemu.disk_args:
            facts["qemu"] |= {"disk_args": list(board.qemu.disk_args), "disk_bytes": board.disk_bytes}
        if board.uefi:
            facts["qemu"]["uefi"] = {"loader": board.uefi.loader, "kernel": board.uefi.kernel, "esp_device": board.qemu.esp_device,
                                     "firmware": [{"code": code, "vars": settings} for code, settings in board.uefi.firmware]}
    return facts
