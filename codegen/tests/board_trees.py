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


# A bus with addresses of its own, on a bus with other cells; a map of interrupts behind another controller's; a clock derived from one.
NESTED = """/dts-v1/;
/ {
    #address-cells = <2>; #size-cells = <2>; interrupt-parent = <&gic>;
    gic: intc@8000000 { compatible = "arm,gic-400"; interrupt-controller; #interrupt-cells = <3>; #address-cells = <0>;
                        reg = <0 0x8000000 0 0x1000>, <0 0x8001000 0 0x1000>; };
    osc: osc { compatible = "fixed-clock"; #clock-cells = <0>; clock-frequency = <1000>; };
    twice: twice { compatible = "fixed-factor-clock"; #clock-cells = <0>; clocks = <&osc>; clock-mult = <6>; clock-div = <3>; };
    outer@1000000 {
        compatible = "simple-bus"; #address-cells = <1>; #size-cells = <1>; ranges = <0x0 0x0 0x1000000 0x100000>, <0x800000 0x0 0x5000000 0x1000>;
        inner@2000 {
            compatible = "simple-bus"; #address-cells = <1>; #size-cells = <1>; ranges = <0x100 0x2000 0x1000>;
            #interrupt-cells = <1>; interrupt-map-mask = <0 7>; interrupt-map = <0 1 &gic 0 16 4>, <0 2 &gic 0 17 1>;
            deep@140 { compatible = "deep"; reg = <0x140 0x10>; interrupts = <2>; interrupt-parent = <&{/outer@1000000/inner@2000}>; clocks = <&twice>; };
        };
        far@800010 { compatible = "far"; reg = <0x800010 0x10>; reg-shift = <2>; status = "okay"; };
    };
};
"""


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
