# SPDX-License-Identifier: MIT
"""Device trees for tests: the generator's own of a board, or text, edited and compiled."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import cache

from spec_tree import ROOT
from tessera_gen import pipeline
from tessera_gen.boards.fdt import Node, parse
from tessera_gen.boards.model import Board

ALL_BOARDS = sorted(path.parent.name for path in (ROOT / "platform").glob("*/board.yaml"))
BOARDS = [name for name in ALL_BOARDS if (ROOT / f"generated/platform/{name}/board.dts").is_file()]


@cache
def boards() -> dict[str, Board]:
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    return {board.name: board for board in models["boards"]}


def compiled_text(text: str, *arguments: str) -> bytes:
    """`dtc` may warn: a test's tree need not be complete."""
    return subprocess.run(["dtc", "-I", "dts", "-O", "dtb", *arguments], input=text.encode(), capture_output=True, check=True).stdout


def compiled(name: str, edit: Callable[[str], str] = lambda text: text) -> bytes:
    return compiled_text(edit((ROOT / f"generated/platform/{name}/board.dts").read_text(encoding="utf-8")))


def edited(old: str, new: str) -> Callable[[str], str]:
    def edit(text: str) -> str:
        assert text.count(old) == 1
        return text.replace(old, new)
    return edit


def tree(name: str, old: str, new: str) -> Node:
    return parse(compiled(name, edited(old, new)))
