#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds a board against its device tree: `board check` passes, and so does the draft that `board import` makes of the tree.

The draft is filled in where it asks for something, and nowhere else, with what the board's own spec says there. It must then be a board
that every system takes and that agrees with the tree. Exit status: 0 all right, 1 not, 77 the tree cannot be fetched or made here.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "codegen"))

from tessera_gen import pipeline  # noqa: E402
from tessera_gen.boards import command  # noqa: E402
from tessera_gen.boards.compare import differences  # noqa: E402
from tessera_gen.boards.draft import CHANGE, draft  # noqa: E402
from tessera_gen.boards.fdt import Node  # noqa: E402
from tessera_gen.boards.model import Board  # noqa: E402


class Wrong(Exception):
    """The draft is not what it should be."""


def filled(text: str, board: Board) -> str:
    """The draft with the board's own facts in place of what it asks for."""
    clock = board.console.clock.hz if board.console.clock else 0
    ram = "\n".join(f"  - {{base: {part.base:#x}, size: {part.size:#x}}}" for part in board.ram)
    power = f"{{method: {board.power.method}, conduit: {board.power.conduit}, exit_status: none}}"
    for asked, answer in ((f"  - {{base: {CHANGE}, size: {CHANGE}}}", ram), (f"load_address: {CHANGE}", f"load_address: {board.load_address:#x}"),
                          (f"hz: {CHANGE}", f"hz: {clock}"), (f"power: {CHANGE}", f"power: {power}")):
        text = text.replace(asked, answer)
    return "  - name:".join(with_place(row, board) for row in text.split("  - name:"))


def with_place(row: str, board: Board) -> str:
    """What a device holds is asked as `{CHANGE: what}`: which of the neighbours that the row stands for. Any, if the board has it on a bus."""
    asked = re.search(rf"{{{CHANGE}: (\w+)}}", row)
    if asked is None:
        return row
    base, size = (int(number, 16) for number in re.search(r"registers: \[{base: (0x[0-9a-f]+), size: (0x[0-9a-f]+)}", row).groups())
    place = next(((device.registers[0].base - base) // size for device in board.devices if device.holds == asked[1] and device.registers), 0)
    return row.replace(asked[0], f"{{{place}: {asked[1]}}}")


def check_draft(board: Board, tree: Node) -> None:
    made = draft(tree, board.name, command.software_of(ROOT))
    text = filled(made.text, board)
    left = [line for line in text.splitlines() if CHANGE in line and not line.startswith("#")]
    if left:
        raise Wrong("the spec has no answer to what the draft asks:\n" + "\n".join(left))
    with tempfile.TemporaryDirectory() as folder:
        specs = Path(folder)
        shutil.copytree(ROOT / "idl", specs / "idl")
        shutil.copytree(ROOT / "platform", specs / "platform")
        for named in ("conformance", "ports"):  # folders that specs name
            (specs / named).symlink_to(ROOT / named)
        (specs / "platform/drafted").mkdir()
        (specs / "platform/drafted/board.yaml").write_text(text, encoding="utf-8")
        outputs, diagnostics = pipeline.generate(specs)
        if diagnostics.report() or "generated/platform/drafted/board.c" not in outputs.files:
            raise Wrong(f"the draft is no board:\n{diagnostics.report()}")
        models, _ = pipeline.load(specs)
        drafted = next(other for other in models["boards"] if other.name == "drafted")
        found = differences(drafted, tree)
    if found:
        raise Wrong("the draft disagrees with the tree:\n" + "\n".join(str(one) for one in found))
    print(f"{board.name}: its tree makes a draft that is a board of {len(drafted.devices)} devices and agrees with the tree")


def main() -> int:
    name = sys.argv[1]
    status = command.main(ROOT, ["check", *sys.argv[1:]])
    if status:
        return status
    board = next(board for board in pipeline.load(ROOT)[0]["boards"] if board.name == name)
    if board.arch == "x86_64":
        return 0
    try:
        check_draft(board, command.tree_of(ROOT, board))
    except Wrong as problem:
        print(f"{name}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
