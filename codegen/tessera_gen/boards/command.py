# SPDX-License-Identifier: MIT
"""`tessera board list`, `board check BOARD [--dtb FILE]`, `board import FILE.dtb`."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from .. import pipeline
from ..diagnostics import suggest
from .compare import differences, unknown
from .draft import draft
from .emit import has_device_tree
from .fdt import FdtError, Node, parse
from .model import Board


def main(root: Path, arguments: list[str]) -> int:
    options = _parser().parse_args(arguments)
    try:
        if options.action == "import":
            print(draft(_read(options.file), options.file.stem), end="")
            return 0
        boards = _boards(root)
        if boards is None:
            return 1
        return _list(boards) if options.action == "list" else _check(boards, options.board, options.dtb)
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
    imports = actions.add_parser("import", help="print the draft of a board spec made from a device tree")
    imports.add_argument("file", type=Path)
    return parser


def _boards(root: Path) -> tuple[Board, ...] | None:
    models, diagnostics = pipeline.load(root)
    sys.stderr.write(diagnostics.report())
    return None if diagnostics.has_errors else models["boards"]


def _list(boards: tuple[Board, ...]) -> int:
    for board in boards:
        print(f"{board.name:<12} {board.arch:<8} {board.cpu_count} x {board.cpu_model:<12} {board.ram_bytes >> 20:>5} MiB  {board.title}")
    return 0


def _check(boards: tuple[Board, ...], name: str, dtb: Path | None) -> int:
    board = next((board for board in boards if board.name == name), None)
    if board is None:
        hint = suggest(name, [board.name for board in boards])
        print(f"tessera board: no board '{name}'; {hint}", file=sys.stderr)
        return 2
    if not has_device_tree(board) and not dtb:
        raise FdtError(f"board '{name}' has no device tree: its firmware describes it by tables of its own")
    tree = _read(dtb) if dtb else _from_qemu(board)
    for fact in unknown(board, tree):
        print(f"note: the spec does not speak of {fact}")
    found = differences(board, tree)
    for fact in found:
        print(f"{board.sources[0]}: {fact}", file=sys.stderr)
    print(f"{board.name}: {len(board.devices)} devices compared, {len(found)} differences")
    return 1 if found else 0


def _read(file: Path) -> Node:
    try:
        return parse(file.read_bytes())
    except FdtError as problem:
        raise FdtError(f"{file}: not a device tree: {problem}") from problem
    except OSError as problem:
        raise FdtError(f"{file}: {problem.strerror}") from problem


def _from_qemu(board: Board) -> Node:
    if board.qemu is None:
        raise FdtError(f"QEMU has no machine for board '{board.name}': give --dtb")
    if not board.qemu.has_device_tree:
        raise FdtError(f"QEMU makes no device tree for board '{board.name}': give --dtb")
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        file = Path(folder) / "board.dtb"
        command = [board.qemu.binary, "-machine", f"{board.qemu.machine},dumpdtb={file}", "-cpu", board.qemu.cpu, "-smp", str(board.cpu_count),
                   "-m", str((board.qemu.memory or board.ram_bytes) >> 20), "-nodefaults", "-no-user-config", "-display", "none", *board.qemu.args]
        print("+ " + " ".join(command), file=sys.stderr)
        try:
            run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60)
        except FileNotFoundError:
            raise FdtError(f"{board.qemu.binary} is not installed") from None
        except subprocess.TimeoutExpired:
            raise FdtError(f"{board.qemu.binary} did not end within 60 s") from None
        if not file.exists():
            raise FdtError(f"{board.qemu.binary} wrote no device tree: {run.stderr.strip()}")
        return _read(file)
