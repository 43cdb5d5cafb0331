# SPDX-License-Identifier: MIT
"""The benchmark's runner believes only a complete and calibrated run, and its table names every row of the spec."""

import bench
import pytest
import yaml
from machine import GuestError

COMPLETE = "row calibration 100 100 100\nrow trap_roundtrip 80 80 81\nrows 2\n"


def test_complete_run__rows():
    rows = bench.guest_rows(COMPLETE)
    assert [(row.name, row.minimum, row.maximum) for row in rows] == [("calibration", 100, 100), ("trap_roundtrip", 80, 81)]


@pytest.mark.parametrize("console", [
    COMPLETE.replace("rows 2\n", ""),
    COMPLETE.replace("rows 2", "rows 3"),
    COMPLETE.replace("row calibration 100 100 100\n", "").replace("rows 2", "rows 1"),
    COMPLETE.replace("100 100 100", "100 100 101"),
    "",
], ids=["cut off", "a row is missing", "not calibrated", "wrong unit", "silent"])
def test_other_run__refused(console):
    with pytest.raises(GuestError):
        bench.guest_rows(console)


def test_anchors__unique_names_and_goals_below_anchors():
    anchors = yaml.safe_load(bench.ANCHORS.read_text())
    names = [row["name"] for row in anchors["rows"] + anchors["missing"]]
    assert len(names) == len(set(names))
    for row in anchors["rows"]:
        for arch in anchors["architectures"]:
            figures = row.get(arch, {})
            assert figures.get("goal", 0) < figures.get("anchor", float("inf")), row["name"]


def test_varying_row__marked(capsys):
    row = bench.joined(bench.Row("trap_roundtrip", 80, 80, 81), {}, "aarch64")
    bench.print_table([row], {"trap_roundtrip": {"path": "a trap"}})
    assert "(varies)" in capsys.readouterr().out
