# SPDX-License-Identifier: MIT
"""Writing generated/: only when all is right, only what changed, and always the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen.output import OutputSet, header, number


def run(tree, *arguments, cwd=None, seed="0"):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "codegen"), "PYTHONHASHSEED": seed}
    return subprocess.run([sys.executable, "-B", "-m", "tessera_gen", "--root", str(tree.root), *arguments], cwd=cwd or tree.root,
                          env=environment, capture_output=True, text=True, timeout=120, check=False)


def contents(root):
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted((root / "generated").rglob("*")) if path.is_file()}


def test_two_runs_from_different_folders_write_the_same_bytes(tmp_path):
    first, second = SpecTree(tmp_path / "first"), SpecTree(tmp_path / "second")
    assert run(first, "gen", seed="1").returncode == 0
    assert run(second, "gen", cwd="/", seed="2").returncode == 0
    assert contents(first.root) == contents(second.root) != {}


def test_the_committed_files_are_those_of_the_specs():
    outputs = subprocess.run([sys.executable, "-B", "-m", "tessera_gen", "gen", "--check"], cwd=ROOT, capture_output=True, text=True,
                             env={**os.environ, "PYTHONPATH": str(ROOT / "codegen")}, timeout=120, check=False)
    assert (outputs.returncode, outputs.stderr) == (0, "")


def test_a_broken_spec_writes_nothing_and_removes_nothing(tmp_path):
    tree = SpecTree(tmp_path)
    assert run(tree, "gen").returncode == 0
    before = contents(tree.root)
    tree.replace("idl/kernel/rights.yaml", "bit: 7", "bit: 6")
    result = run(tree, "gen")
    assert result.returncode == 1
    assert result.stdout == ""
    assert "right bit 6 stands here twice" in result.stderr
    assert contents(tree.root) == before


def test_a_broken_spec_in_a_fresh_tree_makes_no_folder(tmp_path):
    tree = SpecTree(tmp_path).replace("idl/kernel/rights.yaml", "bit: 7", "bit: 6")
    assert run(tree, "gen").returncode == 1
    assert not (tree.root / "generated").exists()


def test_mistakes_in_different_files_are_told_in_one_run(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/kernel/rights.yaml", "bit: 7", "bit: 6")
    tree.replace("idl/kernel/objects.yaml", "needs: [dma]", "needs: [dna]")
    tree.replace("platform/virt/board.yaml", "console: uart0", "console: uart1")
    report = run(tree, "gen").stderr
    assert "right bit 6 stands here twice" in report
    assert "unknown right 'dna'" in report
    assert "no device 'uart1'" in report


def test_check_tells_of_changed_missing_and_left_over_files(tmp_path):
    tree = SpecTree(tmp_path)
    assert run(tree, "gen").returncode == 0
    assert run(tree, "gen", "--check").returncode == 0
    generated = tree.root / "generated"
    (generated / "include/tessera/rights.h").write_text("edited\n")
    (generated / "include/tessera/errors.h").unlink()
    (generated / "left_over.h").write_text("old\n")
    result = run(tree, "gen", "--check")
    assert result.returncode == 1
    assert result.stderr == ("generated/include/tessera/errors.h: stale\ngenerated/include/tessera/rights.h: stale\n"
                             "generated/left_over.h: stale\n"
                             "generated/ does not fit the specs: run ./tessera gen and commit the result\n")
    assert (generated / "left_over.h").exists()


def test_a_second_run_touches_no_file_and_removes_what_is_left_over(tmp_path):
    tree = SpecTree(tmp_path)
    assert run(tree, "gen").returncode == 0
    kept = tree.root / "generated/include/tessera/rights.h"
    os.utime(kept, (1, 1))
    (tree.root / "generated/old").mkdir()
    (tree.root / "generated/old/left_over.h").write_text("old\n")
    result = run(tree, "gen")
    assert result.stdout == "generated/old/left_over.h\n"
    assert kept.stat().st_mtime == 1
    assert not (tree.root / "generated/old").exists()


def test_a_spec_change_changes_only_what_comes_from_it(tmp_path):
    tree = SpecTree(tmp_path)
    assert run(tree, "gen").returncode == 0
    tree.replace("idl/kernel/rights.yaml", "Map executable.", "Map for running.")
    assert run(tree, "gen").stdout == "generated/docs/reference/rights.md\ngenerated/include/tessera/rights.h\n"


@pytest.mark.parametrize("arguments", [["gen", "--chek"], ["gen", "--check", "--stats"], ["gen", "more"], ["nothing"], []])
def test_wrong_usage_ends_with_2(tmp_path, arguments):
    assert run(SpecTree(tmp_path), *arguments).returncode == 2


def test_stats_count_hand_written_and_generated_lines_apart(tmp_path):
    tree = SpecTree(tmp_path)
    assert run(tree, "gen").returncode == 0
    tree.write("kernel/sched/queue.c", "one\ntwo\n").write("kernel/include/kernel/queue.h", "one\n")
    lines = dict(line.rsplit(None, 1) for line in run(tree, "gen", "--stats").stdout.splitlines() if line[-1].isdigit())
    assert lines["  kernel"] == "3"
    assert lines["portable kernel (hand-written C)"] == "3"
    assert int(lines["  generated/kernel"]) == sum(data.count(b"\n") for path, data in contents(tree.root).items()
                                                   if path.startswith("generated/kernel/"))


def test_the_header_names_source_template_and_command():
    assert header("generated/x.h", ["idl/a.yaml", "idl/b.yaml"], "x.h.j2") == (
        "// SPDX-License-Identifier: MIT\n// GENERATED - DO NOT EDIT\n// Source: idl/a.yaml, idl/b.yaml\n"
        "// Template: codegen/tessera_gen/templates/x.h.j2\n// Command: ./tessera gen\n")
    assert header("generated/x.md", ["a"], "t").startswith("<!-- SPDX-License-Identifier: MIT -->\n")
    assert header("generated/x.ld", ["a"], "t").startswith("/* SPDX-License-Identifier: MIT */\n")
    assert header("generated/x.cmake", ["a"], "t").startswith("# SPDX-License-Identifier: MIT\n")


def test_files_stay_below_generated_and_are_made_once():
    outputs = OutputSet()
    outputs.add("generated/a", "x")
    for path in ("generated/a", "kernel/a", "generated/../a"):
        with pytest.raises(ValueError):
            outputs.add(path, "x")


@pytest.mark.parametrize("value, text", [(0, "0u"), (65535, "65535u"), (65536, "0x10000u"), (5000000, "5000000u"), (1 << 32, "0x100000000ull")])
def test_numbers_in_c(value, text):
    assert number(value) == text
