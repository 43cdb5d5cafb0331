# SPDX-License-Identifier: MIT
"""`tessera board list`, `board check BOARD [--dtb FILE] [--dts FILE]`, `board import FILE.dtb`."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .. import pipeline
from ..diagnostics import Diagnostics, suggest
from .compare import Difference, differences
from .decompile import Decompiled, decompile
from .draft import CHANGE, draft
from .draft_devices import Driver, Need, Software
from .emit import has_device_tree
from .fdt import FdtError, Node, parse
from .machine_map import fixed, map_differences, parse_map
from .model import Board

_WITHOUT_TREE = """{name}: a PC has no device tree. Its RAM, registers and ports are compared with QEMU's map of the machine instead: {count} ranges, {found} differences
Not in that map, and checked elsewhere:
  - interrupt lines and the timer's rate: on the running machine, by `./tessera test --board {name}`
  - what firmware places: its ACPI tables stand over the spec at boot (docs/caveats.md says which of them are read)"""

ABSENT = 77   # exit status: what to compare with could not be fetched


class Absent(Exception):
    """A file of another's that cannot be fetched."""


def main(root: Path, arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    try:
        if options.action == "import":
            return _import(root, options.file)
        models = _models(root)
        if models is None:
            return 1
        return _list(models["boards"]) if options.action == "list" else _check(root, models["boards"], options)
    except Absent as problem:
        print(f"tessera board: {problem}", file=sys.stderr)
        return ABSENT
    except FdtError as problem:
        print(f"tessera board: {problem}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tessera board", allow_abbrev=False)
    actions = parser.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="name the boards")
    check = actions.add_parser("check", help="compare a board's spec with its device tree")
    check.add_argument("board")
    check.add_argument("--dtb", type=Path, help="flattened device tree; QEMU's own if not given")
    check.add_argument("--dts", type=Path, help="where the decompiled tree goes, whose lines differences name; build/trees/BOARD.dts if not given")
    imports = actions.add_parser("import", help="print the draft of a board spec made from a device tree")
    imports.add_argument("file", type=Path)
    return parser


def _models(root: Path) -> dict[str, Any] | None:
    models, diagnostics = pipeline.load(root)
    sys.stderr.write(diagnostics.report())
    return None if diagnostics.has_errors else models


def _import(root: Path, file: Path) -> int:
    """The draft goes to standard output. What it leaves out because the tree cannot be right there is an error."""
    tree = _read(file)
    software = software_of(root)
    if software is None:
        return 1
    try:
        made = draft(tree, file.stem, software)
    except FdtError as problem:
        raise FdtError(f"{file}: {problem}") from problem
    print(made.text, end="")
    for problem in made.problems:
        print(f"tessera board: {file}: {problem}", file=sys.stderr)
    print(f"tessera board: lines that say {CHANGE}: {made.changes}; devices without a driver, named at the end: {made.undriven}", file=sys.stderr)
    return 1 if made.problems else 0


def software_of(root: Path) -> Software | None:
    """Of the services that are part of a system for people to use, and of systems that are for every board that can have them. Boards are
    not looked at: one of them is likely the file that the draft goes to."""
    diagnostics, models = Diagnostics(root), {}
    for name, part in pipeline.PARTS:
        models[name] = () if name == "boards" else part.load(root, diagnostics, models)
        if models[name] is None:
            sys.stderr.write(diagnostics.report())
            return None
    model = models["systems"]
    used = {name for system in model.systems if system.purpose == "general" for name in system.services}
    drivers: dict[str, Driver] = {}
    for service in model.services:
        for wish in service.devices if service.name in used else ():
            for word in wish.compatible:
                drivers.setdefault(word, Driver(dict(wish.drivers).get(word, service.binary), wish.holds))
    return Software(drivers, {system.name: tuple(_needs(model, system)) for system in model.systems if "boards" not in system.wheres and not system.based_on})


def _needs(model: Any, system: Any) -> Iterator[tuple[tuple[Need, ...], ...]]:
    """Of each service, or of those that stand for each other; not of those that only some boards have."""
    others = {*system.where_used, *(name for names in (*system.where_driven, *system.choices) for name in names)}
    single = [name for name in (system.root, *system.services) if name not in others]
    for names in (*((name,) for name in single), *system.choices):
        yield tuple(tuple(Need(wish.compatible, wish.holds) for wish in model.service(name).devices) for name in names)


def _list(boards: tuple[Board, ...]) -> int:
    for board in boards:
        print(f"{board.name:<12} {board.arch:<8} {board.cpu_count} x {board.cpu_model:<12} {board.ram_bytes >> 20:>5} MiB  {board.title}")
    return 0


def _check(root: Path, boards: tuple[Board, ...], options: argparse.Namespace) -> int:
    board = next((board for board in boards if board.name == options.board), None)
    if board is None:
        hint = suggest(options.board, [board.name for board in boards])
        print(f"tessera board: no board '{options.board}'; {hint}", file=sys.stderr)
        return 2
    if not has_device_tree(board):
        if options.dtb:
            raise FdtError(f"board '{board.name}' has no device tree to be compared with")
        return _check_map(board)
    tree = _read(options.dtb) if options.dtb else tree_of(root, board)
    file = options.dts or Path(os.environ.get("TESSERA_BUILD", root / "build")) / "trees" / f"{board.name}.dts"
    text = decompile(tree)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(str(text), encoding="utf-8")
    try:
        found = differences(board, tree)
    except FdtError as problem:
        raise FdtError(f"{options.dtb or file}: {problem}") from problem
    for one in found:
        print(_told(one, text, file.relative_to(root) if file.is_relative_to(root) else file), file=sys.stderr)
    reasons = f"; {len(board.differs)} that the spec gives a reason for" if board.differs else ""
    compared = sum(bool(device.registers) for device in board.devices)
    print(f"{board.name}: {compared} devices compared, {len(found)} differences{reasons}")
    return 1 if found else 0


def _check_map(board: Board) -> int:
    machine = parse_map(_map_of_qemu(board))
    if machine is None:
        raise FdtError("QEMU's map of the machine is not as it is known")
    found = map_differences(board, machine)
    for one in found:
        print(one, file=sys.stderr)
    print(_WITHOUT_TREE.format(name=board.name, count=len(board.ram) + sum(map(len, fixed(board))), found=len(found)))
    return 1 if found else 0


def _map_of_qemu(board: Board) -> str:
    if board.qemu is None:
        raise FdtError(f"QEMU has no machine for board '{board.name}', and it has no device tree")
    command = [board.qemu.binary, "-machine", board.qemu.machine, "-cpu", board.qemu.cpu, "-smp", str(board.cpu_count),
               "-m", str((board.qemu.memory or board.ram_bytes) >> 20), "-S", "-nodefaults", "-no-user-config", "-display", "none",
               "-serial", "null", "-monitor", "stdio", *board.qemu.args]
    if board.power.exit_status == "isa_debug_exit":
        part = next(part for part in board.kernel_ports if part.base == board.power.exit_port)
        command += ["-device", f"isa-debug-exit,iobase={part.base:#x},iosize={part.size}"]
    return _run(command, "info mtree -f\nquit\n").stdout


def _run(command: list[str], typed: str = "") -> subprocess.CompletedProcess[str]:
    print("+ " + " ".join(command), file=sys.stderr)
    try:
        return subprocess.run(command, input=typed, capture_output=True, text=True, check=False, timeout=60)
    except FileNotFoundError:
        raise FdtError(f"{command[0]} is not installed") from None
    except subprocess.TimeoutExpired:
        raise FdtError(f"{command[0]} did not end within 60 s") from None


def _told(one: Difference, text: Decompiled, file: Path) -> str:
    """Both places, then what differs; the file as a whole where the tree has no such node."""
    line = text.line(one.path, one.properties)
    return f"{one.where}: {file}{f':{line}' if line else ''}: {one}"


def _read(file: Path) -> Node:
    try:
        return parse(file.read_bytes())
    except FdtError as problem:
        raise FdtError(f"{file}: not a device tree: {problem}") from problem
    except OSError as problem:
        raise FdtError(f"{file}: {problem.strerror}") from problem


def tree_of(root: Path, board: Board) -> Node:
    """QEMU's, or the vendor's if QEMU makes none."""
    if board.qemu and board.qemu.has_device_tree:
        return _from_qemu(board)
    if board.tree:
        return _from_package(root, board)
    raise FdtError(f"QEMU makes no device tree for board '{board.name}', and the spec names no package with the vendor's: give --dtb")


def _from_package(root: Path, board: Board) -> Node:
    command = [sys.executable, "-B", str(root / "tools/fetch_package.py"), "--arch", board.arch, board.tree.package, board.tree.version, board.tree.file]
    print("+ " + " ".join(command), file=sys.stderr)
    run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode:
        raise Absent(f"the vendor's device tree of board '{board.name}' is not to be had; --dtb takes a file")
    return _read(Path(run.stdout.strip()))


def _check_version(board: Board) -> None:
    """Older ones make another tree, if they have the machine at all."""
    if board.qemu.least:
        there = re.search(r"version (\d+)", _run([board.qemu.binary, "--version"]).stdout)
        if there and int(there[1]) < board.qemu.least:
            raise Absent(f"board '{board.name}' needs QEMU {board.qemu.least}, this is {there[1]}; --dtb takes a file")


def _dump_command(board: Board, file: Path) -> list[str]:
    return [board.qemu.binary, "-machine", f"{board.qemu.machine},dumpdtb={file}", "-cpu", board.qemu.cpu,
            "-smp", str(board.cpu_count + board.qemu.cores_beside), "-m", str((board.qemu.memory or board.ram_bytes) >> 20),
            "-nodefaults", "-no-user-config", "-display", "none", *board.qemu.args]


def _from_qemu(board: Board) -> Node:
    _check_version(board)
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        file = Path(folder) / "board.dtb"
        command = _dump_command(board, file)
        if board.boot_protocol == "raw":  # QEMU is the firmware then, and the tree says so only if there is something to start
            kernel = Path(folder) / "kernel.bin"
            kernel.write_bytes(bytes(64))
            command += ["-kernel", str(kernel)]
        run = _run(command)
        if not file.exists():
            raise FdtError(f"{board.qemu.binary} wrote no device tree: {run.stderr.strip()}")
        return _read(file)
