# SPDX-License-Identifier: MIT
"""The benchmark's runner believes only a complete and calibrated run; its gate shuts when a figure gets worse; what docs/ shows is the baseline."""

import bench
import bench_boot
import bench_gate
import bench_guest
import bench_report
import pytest
from machine import GuestError

COMPLETE = "row calibration 100 100 100\nrow trap_roundtrip 80 80 81\nfigure aspace_bytes 8192 8192 8192\nrows 3\n"
COUNTS = "stage entry 7\nstage main 50\nstage user 90\nmix 0 103 0 0 0 0 0 0 0\nmix 1 50 9 9 9 9 9 9 9\nmix 1 83 1 2 3 4 5 6 7\nmix 1 90 9 9 9 9 9 9 9\n"
VERSIONS = {"qemu": "QEMU emulator version 7.2.22 (Debian)", "compiler": "Debian clang version 19.1.7 (3~deb12u1)", "commit": "1", "board": "b"}


def rows(**medians: int) -> list[dict]:
    return [bench_guest.joined(bench_guest.single(name, median), {}, "aarch64") for name, median in medians.items()]


def baseline(**medians: int) -> dict:
    return {"boards": {"b": {"versions": VERSIONS, "rows": rows(**medians)}}}


def test_complete_run__rows():
    found, sampled = bench_guest.guest_rows(COMPLETE)
    assert [(row.name, row.minimum, row.maximum) for row in found] == [
        ("calibration", 100, 100), ("trap_roundtrip", 80, 81), ("aspace_bytes", 8192, 8192)]
    assert sampled == {"calibration", "trap_roundtrip"}


@pytest.mark.parametrize("console", [
    COMPLETE.replace("rows 3\n", ""),
    COMPLETE.replace("rows 3", "rows 4"),
    COMPLETE.replace("row calibration 100 100 100\n", "").replace("rows 3", "rows 2"),
    COMPLETE.replace("100 100 100", "100 100 101"),
    "",
], ids=["cut off", "a row is missing", "not calibrated", "wrong unit", "silent"])
def test_other_run__refused(console):
    with pytest.raises(GuestError):
        bench_guest.guest_rows(console)


def test_mix__of_the_interval_that_the_guest_measured():
    mixed = {row.name: row.mix for row in bench_guest.with_mixes(*bench_guest.guest_rows(COMPLETE), COUNTS, {})}
    assert mixed["trap_roundtrip"] == dict(zip(bench_guest.KINDS, (1, 2, 3, 4, 5, 6, 7), strict=True))
    assert mixed["aspace_bytes"] == {}


def test_mix__of_another_interval__left_out():
    counts = COUNTS.replace("mix 1 83", "mix 1 84")
    assert not bench_guest.with_mixes(*bench_guest.guest_rows(COMPLETE), counts, {})[1].mix


def test_mix__behind_another_row__without_it():
    console = "row calibration 100 100 100\nrow access 4 4 4\nrow irq 80 80 80\nrows 3\n"
    counts = "mix 0 103 0 0 0 0 0 0 0\nmix 1 7 1 0 0 0 0 2 3\nmix 2 50 9 9 9 9 9 9 9\nmix 2 87 4 2 0 0 2 9 9\n"
    mixed = {row.name: row.mix for row in bench_guest.with_mixes(*bench_guest.guest_rows(console), counts, {"irq": "access"})}
    assert mixed["irq"] == dict(zip(bench_guest.KINDS, (3, 2, 0, 0, 2, 7, 6), strict=True))
    assert mixed["access"]["stores"] == 3


def test_mix__a_row_without_one__refused():
    with pytest.raises(GuestError, match="the plugin saw 1"):
        bench_guest.with_mixes(*bench_guest.guest_rows(COMPLETE), COUNTS[:COUNTS.index("mix 1")], {})


STAGES = [bench_boot.Stage("entry", 0x1000), bench_boot.Stage("main", 0x2000), bench_boot.Stage("user", 0x3000, b"\x01\x20")]


def test_stages__from_the_kernel_s_entry():
    assert bench_boot.figures(COUNTS, STAGES) == {"boot_to_entry": 7, "boot_to_main": 43, "boot_to_user": 83}


def test_stages__one_is_missing__refused():
    with pytest.raises(GuestError, match="entry"):
        bench_boot.figures("stage entry 7\n", STAGES)


def test_stages__as_the_plugin_takes_them():
    assert [stage.argument for stage in STAGES] == ["stage=entry@1000", "stage=main@2000", "stage=user@3000:0120"]


def test_two_runs__told_where_they_differ():
    first = rows(call=100, boot=5)
    second = [row | {"median": row["median"] + (row["name"] == "boot")} for row in first]
    assert [line.partition(":")[0] for line in bench.differences(first, second)] == ["boot"]
    assert bench.differences(first, first) == []


def test_row_per_byte__divided_and_without_a_mix():
    row = bench_guest.joined(bench_guest.Row("bulk_per_byte", 100, 128, 160, {"loads": 1}), {"per": 64, "aarch64": {"goal": 1.5}}, "aarch64")
    assert (row["min"], row["median"], row["max"], row["goal"]) == (1.562, 2.0, 2.5, 1.5)
    assert "mix" not in row


def test_anchors__unique_names_and_goals_below_anchors():
    anchors = bench_guest.load_anchors()
    names = [row["name"] for row in anchors["rows"]]
    assert len(names) == len(set(names))
    for row in anchors["rows"]:
        for arch in anchors["architectures"]:
            figures = row.get(arch, {})
            assert figures.get("goal", 0) < figures.get("anchor", float("inf")), row["name"]


def test_row_whose_samples_differ__marked():
    row = bench_guest.joined(bench_guest.Row("trap_roundtrip", 80, 80, 81), {}, "aarch64")
    assert "a trap (samples differ)" in bench_report.figures_table([row], {"trap_roundtrip": "a trap"})


def test_standing__names_what_is_above():
    told = [row | {"linux": base} for row, base in zip(rows(call=5, wait=6, spawn=7), (5, 5, None), strict=True)]
    assert bench_report.standing("at or below Linux", told, "linux") == "at or below Linux: 1 of 2; not: wait\n"


def test_gate__the_same__open():
    assert bench_gate.judge("b", baseline(call=100), rows(call=102), VERSIONS) == (True, ["no figure of b is more than 2% worse than the baseline"])


def test_gate__worse__shut_with_row_and_way_out():
    passed, said = bench_gate.judge("b", baseline(call=100, wait=50), rows(call=103, wait=50), VERSIONS)
    assert not passed
    assert said == ["WORSE: call: 100 before, 103 now (+3.0%)",
                    "figures of b are more than 2% worse. If that is meant: `./tessera bench --accept`, and say why in the commit"]


def test_gate__better__open_and_told():
    assert bench_gate.judge("b", baseline(call=100), rows(call=90), VERSIONS)[1][0] == "better: call: 100 before, 90 now (-10.0%)"


@pytest.mark.parametrize("after", [{"call": 100}, {"call": 100, "wait": 50, "new": 1}], ids=["a row is gone", "a row is new"])
def test_gate__other_rows__shut(after):
    assert not bench_gate.judge("b", baseline(call=100, wait=50), rows(**after), VERSIONS)[0]


@pytest.mark.parametrize("name, version", [("compiler", "clang version 20.1.0"), ("qemu", "QEMU emulator version 10.0.2")])
def test_gate__other_tools__reports_only(name, version):
    passed, said = bench_gate.judge("b", baseline(call=100), rows(call=200), VERSIONS | {name: version})
    assert passed
    assert said[0].startswith("WORSE: call")
    assert said[-1].endswith("only reported")


def test_gate__repaired_tools__shut():
    assert not bench_gate.judge("b", baseline(call=100), rows(call=200), VERSIONS | {"qemu": "QEMU emulator version 7.2.30"})[0]


def test_gate__board_without_a_baseline__shut():
    assert not bench_gate.judge("other", baseline(call=100), rows(call=100), VERSIONS)[0]


def test_docs__made_from_the_baseline():
    committed = bench_gate.load()
    assert bench_gate.BASELINE.read_text() == bench_gate.dump(committed)
    assert bench_report.PAGE.read_text() == bench_report.page(committed)
    assert bench_report.PICTURE.read_text() == bench_report.picture(committed)
