# SPDX-License-Identifier: MIT
"""The matrix judges what ran, names what did not, and prints one table."""

import json

import matrix
import pytest

ROW = {"board": "one", "arch": "aarch64", "pages": "4 KiB", "cores": 1, "boot": "elf"}


def row(*cases: str, **facts) -> matrix.Row:
    return matrix.Row(**(ROW | {"planned": len(cases), "passed": len(cases), "tour": "ok", "cases": frozenset(cases)} | facts))


def test_the_same_cases_everywhere__nothing_to_say():
    assert matrix.judge_sets([row("a", "b"), row("a", "b", board="two")], [], True) == []


def test_a_case_that_a_row_lacks__told_of_that_row():
    faults = matrix.judge_sets([row("a", "b"), row("a", board="two", cores=4)], [], True)
    assert faults == ["two, 4 cores, elf: does not have the case b, and conformance/differences.yaml does not say why"]


@pytest.mark.parametrize(("on", "is_explained"), [("two", True), ("aarch64", True), ("x86_64", False)])
def test_a_difference_explains_its_boards_only(on, is_explained):
    differences = [matrix.Difference("b.*", (on,), "why")]
    faults = matrix.judge_sets([row("a", "bc"), row("a", board="two")], differences, False)
    assert (faults == []) == is_explained


def test_a_difference_that_explains_nothing__a_fault_of_a_whole_matrix_only():
    differences = [matrix.Difference("b", ("two",), "why")]
    rows = [row("a"), row("a", board="two")]
    assert matrix.judge_sets(rows, differences, True) == ["conformance/differences.yaml: nothing differs in b on two"]
    assert matrix.judge_sets(rows, differences, False) == []


def test_rows_that_were_skipped_lack_nothing():
    assert matrix.judge_sets([row("a"), row(board="two", skipped="QEMU is too old")], [], True) == []


def test_the_table_has_a_line_for_each_row(capsys, tmp_path):
    rows = [row("a", seconds=3), row(board="another", skipped="QEMU is too old")]
    assert matrix.report(rows, [], tmp_path / "table.json") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == list(matrix.COLUMNS)
    assert lines[1].split() == ["one", "4", "KiB", "1", "elf", "1", "1", "0", "ok", "3"]
    assert lines[2].split()[5:8] == ["-", "-", "-"] and lines[2].endswith("QEMU is too old")
    written = json.loads((tmp_path / "table.json").read_text())
    assert [item["board"] for item in written["rows"]] == ["one", "another"] and written["faults"] == []


def test_a_fault_of_a_row__1(capsys):
    assert matrix.report([row("a", faults=["the tour ended with status 1"])], [], None) == 1
    assert "one, 1 cores, elf: the tour ended with status 1" in capsys.readouterr().out


def test_nothing_run__1(capsys):
    assert matrix.report([row(skipped="QEMU is too old")], [], None) == 1
    assert "nothing was run" in capsys.readouterr().out


def test_what_is_built(capsys):
    rows = [row("a"), row("a", cores=4), row(boot="uefi"), row(board="old", skipped="QEMU is too old")]
    assert matrix.targets(rows) == ["esp-one-conformance", "esp-one-default", "image-one-conformance", "image-one-default"]


def test_the_explanations_can_be_read():
    for item in matrix.load_differences(matrix.DIFFERENCES):
        assert item.why and item.on
