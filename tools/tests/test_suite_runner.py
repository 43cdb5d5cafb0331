# SPDX-License-Identifier: MIT
"""The runner of suites must fail on every way in which a suite can be less than it planned."""

import json
import sys
from pathlib import Path

import machine
import pytest
import run_suite

FAKE = Path(__file__).parent / "fake_qemu.py"
GOOD = "booting\n# plan 2\nok slot__empty__no_cap\nok slot__wrong_object__wrong_type\n# ran 2 failed 0\n"


@pytest.mark.parametrize(
    ("console", "fault"),
    [
        (GOOD, None),
        (GOOD.replace("\n", "\r\n"), None),
        ("", "0 plans, not one"),
        ("# plan 0\n# ran 0 failed 0\n", "nothing was planned"),
        (GOOD.replace("plan 2", "plan 3"), "3 cases planned, 2 run"),
        (GOOD.replace("ok slot__empty__no_cap\n", ""), "2 cases planned, 1 run"),
        (GOOD.replace("# ran 2 failed 0\n", ""), "0 sums at the end, not one"),
        (GOOD + GOOD, "2 plans, not one"),
        (GOOD.replace("ran 2 failed 0", "ran 2 failed 1"), "the suite counted (2, 1)"),
        (GOOD.replace("ran 2", "ran 3"), "the suite counted (3, 0)"),
        (GOOD.replace("ok slot__empty__no_cap", "not ok slot__empty__no_cap: got OK"), "1 cases failed"),
        (GOOD.replace("wrong_object__wrong_type", "empty__no_cap"), "cases that ran twice: slot__empty__no_cap"),
        (GOOD.replace("ok slot__empty", "log: ok slot__empty"), "2 cases planned, 1 run"),
        (GOOD.replace("# plan 2", " # plan 2"), "0 plans, not one"),
        ("# expect tessera: it is so\ntessera: it is so\n" + GOOD, None),
        ("# expect tessera: it is so\n" + GOOD, "said 0 times, expected 1: tessera: it is so"),
        ("# expect tessera: it is so\n" + GOOD + "tessera: it is so\n" * 2, "said 2 times, expected 1"),
    ],
)
def test_verdict(console, fault):
    faults = run_suite.judge(console).faults()
    if fault is None:
        assert faults == []
    else:
        assert any(fault in line for line in faults), faults


@pytest.fixture
def boot(tmp_path, monkeypatch, capfd):
    """boot(kind or console text, timeout) -> (exit status, output) of run_suite.py on a fake board"""
    build = tmp_path / "build"
    (build / "images").mkdir(parents=True)
    (build / "images/fake-conformance.elf").touch()
    (tmp_path / "generated/platform/fake").mkdir(parents=True)
    monkeypatch.setattr(machine, "load_board", lambda name: machine_board(tmp_path))

    def run(kind: str, timeout_s: float = 20, board: str = "fake"):
        if "\n" in kind:
            (tmp_path / "console").write_text(kind)
            kind = f"file:{tmp_path}/console"
        # The fake takes its kind as the first argument, where QEMU has an option.
        starter = tmp_path / "qemu"
        starter.write_text(f"#!/bin/sh\nexec {sys.executable} {FAKE} {kind}\n")
        starter.chmod(0o755)
        page = tmp_path / "testing.md"
        page.write_text("| conformance | 2 |\n")
        monkeypatch.setattr(run_suite, "DOCUMENT", page)
        monkeypatch.setattr(sys, "argv", ["run_suite.py", board, "--build", str(build), "--timeout", str(timeout_s)])
        status = run_suite.main()
        return status, capfd.readouterr().out

    def machine_board(root: Path) -> machine.Board:
        facts = {"binary": str(root / "qemu"), "machine": "m", "cpu": "c", "memory_mib": 1, "boot_protocols": ["elf"]}
        return machine.Board("fake", "none", json.loads(json.dumps(facts)))

    return run


def test_good_suite__0_and_one_line_that_sums_up(boot):
    status, output = boot(GOOD)
    assert status == 0
    assert output.splitlines() == ["booting", "conformance fake: planned 2, run 2, failed 0"]


def test_failed_case__1_and_named(boot):
    status, output = boot(GOOD.replace("ok slot__empty__no_cap", "not ok slot__empty__no_cap: got OK").replace("failed 0", "failed 1"))
    assert status == 1
    assert "not ok slot__empty__no_cap: got OK" in output
    assert output.splitlines()[-1] == "conformance fake: planned 2, run 2, failed 1"


def test_fewer_run_than_planned__1(boot):
    assert boot(GOOD.replace("plan 2", "plan 3"))[0] == 1


def test_hang__124(boot):
    status, output = boot("silent", timeout_s=1)
    assert status == 124
    assert "timed out" in output


def test_kernel_bug__1(boot):
    status, output = boot(GOOD + "KERNEL BUG: oh\n  backtrace_line\n")
    assert status == 1
    assert "the kernel stopped with a bug" in output
    assert "backtrace_line" in output


def test_no_image__2(boot, tmp_path):
    (tmp_path / "build/images/fake-conformance.elf").unlink()
    assert boot(GOOD)[0] == 2


@pytest.mark.parametrize(
    ("table", "faults"),
    [
        ("| suite | 2 | what |\n", []),
        ("| suite | 1 | what |\n", []),
        ("| suite | 3 | what |\n", ["docs/page.md says at least 3 cases, 2 are planned"]),
        ("| other | 2 | what |\n", ["docs/page.md has no row for this suite"]),
    ],
)
def test_number_of_cases_in_the_docs(tmp_path, table, faults):
    page = tmp_path / "page.md"
    page.write_text(table)
    assert run_suite.document_faults("suite", 2, page) == faults
