# SPDX-License-Identifier: MIT
"""What is counted of suites of others, what counts as worse, and the page that is made of it."""

import pytest
import suites
import suites_report
from machine import UsageError

REASONS = {"needs the net": "needs a network"}
SPEC = {"doc": "A suite", "package": {"name": "suite", "version": "1"}}


def judge(text: str, fault: str = "", status: int = 0) -> suites.Group:
    return suites.judge(text, status, fault, REASONS)


def test_lines_of_cases_are_counted_and_others_are_not():
    group = judge("noise\nPASS: one\nPASS: one\nFAIL: two\nFAIL: needs the net\nSKIPPED: three\nUNTESTED: four\n PASS: no\n")
    assert (group.passed, group.failed) == (2, ["two"])
    assert group.not_applicable == {"needs the net": "needs a network", "three": suites.SKIPPED_WHY, "four": suites.SKIPPED_WHY}
    assert group.planned == 6


def test_group_that_hangs_or_says_nothing__failed():
    assert judge("PASS: one\n", "it did not come to an end").failed == ["(it did not come to an end)"]
    assert judge("sh: not found\n", status=127).failed == ["(no case)"]
    assert judge("").failed == []
    assert judge("").not_applicable == {"(all of it)": suites.SKIPPED_WHY}


def test_case_that_is_none_of_ours_and_passes__passed():
    assert judge("PASS: needs the net\n").passed == 1


BEFORE = {"sed": {"passed": 2, "failed": ["old"], "not_applicable": {"three": "why"}}}


@pytest.mark.parametrize(("text", "faults"), [
    ("PASS: 1\nPASS: 2\nFAIL: old\nSKIPPED: three\n", []),
    ("PASS: 1\nPASS: 2\nPASS: old\nPASS: three\n", []),
    ("PASS: 1\nFAIL: 2\nFAIL: old\nSKIPPED: three\n", ["sed: failed, and did not before: 2"]),
    ("PASS: 1\nFAIL: old\n", ["sed: 2 cases fewer than before"]),
])
def test_what_is_worse_than_before(text, faults):
    assert suites.compare({"sed": judge(text)}, BEFORE) == faults


def test_group_of_which_nothing_was_accepted__told():
    assert suites.compare({"awk": judge("PASS: 1\n")}, BEFORE) == ["awk: nothing was accepted of it: suites --accept"]


def test_page_names_what_failed_and_why_the_rest_was_not_run():
    page = suites_report.page({"suite": {"one": BEFORE, "two": {"sed": {"passed": 3, "failed": [], "not_applicable": {}}}}}, {"suite": SPEC})
    assert "| suite | one | 1 | 3 | 2 | 66.7 % | 1 | 1 |" in page
    assert "| suite | two | 1 | 3 | 3 | 100.0 % | 0 | 0 |" in page
    assert "- `sed: old` (one)" in page
    assert "Not applicable, why:\n\n- `sed: three`" in page


def test_page_is_what_was_accepted_makes():
    results = suites.json.loads(suites.RESULTS.read_text())
    specs = {suite: suites.load(suite) for suite in results}
    assert suites_report.PAGE.read_text() == suites_report.page(results, specs)
    for suite, spec in specs.items():
        names = [case for row in spec["not_applicable"] for case in row["cases"]]
        assert len(names) == len(set(names)) and all(isinstance(name, str) for name in (*names, *spec["quick"]))
        assert all(set(spec["quick"]) <= set(groups) for groups in results[suite].values())


def test_unknown_suite__named():
    with pytest.raises(UsageError, match="no suite nothing; there are: busybox"):
        suites.load("nothing")
