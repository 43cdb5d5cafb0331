# SPDX-License-Identifier: MIT
"""What is counted of suites of others, what counts as worse, and the page that is made of it."""

import argparse

import pytest
import suite_fuzzcheck
import suite_posix
import suites
import suites_report
from machine import UsageError

REASONS = {"needs the net": "needs a network"}
SPEC = {"doc": "A suite", "package": {"name": "suite", "version": "1"}}


def judge(text: str, fault: str = "", status: int = 0) -> suites.Group:
    return suites.judge(text, status, fault, REASONS, suites.LEFT_OUT["busybox"])


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


def test_words_of_another_suite__are_its_own():
    group = suites.judge("PASS: a/1-1\nUNSUPPORTED: a/1-2\nUNTESTED: a/1-3\nSKIPPED: a/1-4\nNOTE: a/1-5\n", 0, "", {"a/1-3": "why"}, suites.LEFT_OUT["posix"])
    assert (group.passed, group.failed) == (1, [])
    assert group.not_applicable == {"a/1-2": suites.LEFT_OUT["posix"]["UNSUPPORTED"], "a/1-3": "why"}


@pytest.mark.parametrize(("output", "status", "result"), [
    ("fuzzcheck: 0 errors out of 7 tests in 1.0 seconds\n", 0, (7, [])),
    ("fuzzcheck: 1 errors out of 7 tests in 1.0 seconds\n", 1, (6, ["(status 1, 1 errors out of 7)"])),
    ("fuzzcheck: 0 errors out of 7 tests in 1.0 seconds\n", 3, (7, ["(status 3, 0 errors out of 7)"])),
    ("fuzzdata1.db: 0%", 139, (0, ["(status 139, 0 errors out of 0)"])),
])
def test_sum_of_fuzzcheck(output, status, result):
    assert suite_fuzzcheck.Fuzzcheck.count(output, status) == result


@pytest.fixture
def posix(tmp_path):
    for name in ("sched_yield", "sem_post", "mq_open"):
        (tmp_path / "source" / suite_posix.INTERFACES / name).mkdir(parents=True)
    cases = tmp_path / "source" / suite_posix.INTERFACES / "sem_post"
    (cases / "1-1.c").write_text("int main(void) { return 0; }\n")
    (cases / "1-2.c").write_text("int main(void) { return nothing; }\n")
    (cases / "helper.c").write_text("int helper;\n")
    (tmp_path / "made_of").write_text("this")
    (tmp_path / "cc").write_text("#!/bin/sh\ncase \"$*\" in *1-2.c*) echo 1-2.c: error: no >&2; exit 1;; esac\nfor word; do last=$word; done\necho program > $last\n")
    (tmp_path / "cc").chmod(0o755)
    return suite_posix.Posix(tmp_path / "source", {"areas": ["s*"], "not_applicable": [{"why": "", "cases": ["sem_post/2-1", "sem_posts/3-1"]}]})


def test_groups_of_posix__are_interfaces_of_its_areas(posix):
    assert posix.groups() == ["sched_yield", "sem_post"]


def test_cases_that_are_none_of_ours__have_less_time(posix):
    assert posix.command("sem_post", False).endswith(" sem_post 120 10 2-1")


def test_case_that_does_not_compile__leaves_what_was_said(posix, tmp_path):
    folder = posix.compile("sem_post", tmp_path, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["1-1", "1-2.refused"]
    assert "error: no" in (folder / "1-2.refused").read_text()
    (folder / "1-1").write_text("kept")
    assert (posix.compile("sem_post", tmp_path, tmp_path) / "1-1").read_text() == "kept"
    (tmp_path / "made_of").write_text("that")
    assert (posix.compile("sem_post", tmp_path, tmp_path) / "1-1").read_text() != "kept"


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


def test_accepted__by_one_command_that_ran_all__or_by_several():
    before = {"commands": ["one"], "groups": BEFORE}
    found = judge("PASS: 1\n")
    row = {"passed": 1, "failed": [], "not_applicable": {}}
    assert suites.merge({}, {"sed": found}, "two") == {"commands": ["two"], "groups": {"sed": row}}
    assert suites.merge(before, {"sed": found, "awk": found}, "two") == {"commands": ["two"], "groups": {"awk": row, "sed": row}}
    assert suites.merge(before, {"awk": found}, "two") == {"commands": ["one", "two"], "groups": {**BEFORE, "awk": row}}


def test_page_names_what_failed_and_why_the_rest_was_not_run():
    page = suites_report.page({"suite": {
        "one": {"commands": ["run it"], "groups": BEFORE},
        "two": {"commands": ["a", "b"], "groups": {"sed": {"passed": 3, "failed": [], "not_applicable": {}}}}}}, {"suite": SPEC})
    assert "| suite | one | 1 | 3 | 2 | 66.7 % | 1 | 1 | `run it` |" in page
    assert "| suite | two | 1 | 3 | 3 | 100.0 % | 0 | 0 | `a`, then `b` |" in page
    assert "- `sed: old` (one)" in page
    assert "Not applicable, why:\n\n- `sed: three`" in page


def test_page_is_what_was_accepted_makes():
    results = suites.json.loads(suites.RESULTS.read_text())
    specs = {suite: suites.load(suite) for suite in results}
    assert suites_report.PAGE.read_text() == suites_report.page(results, specs)
    for suite, spec in specs.items():
        names = [case for row in spec["not_applicable"] for case in row["cases"]]
        assert len(names) == len(set(names)) and all(isinstance(name, str) for name in (*names, *spec["quick"]))
        assert all(set(spec["quick"]) <= set(record["groups"]) for record in results[suite].values())


@pytest.mark.parametrize(("group", "quick", "without", "chosen"), [
    (None, False, [], ["bc", "cat", "sed"]),
    (None, False, ["bc"], ["cat", "sed"]),
    (None, True, ["cat"], ["sed"]),
    (["sed", "bc"], False, ["bc"], ["sed"]),
])
def test_groups_to_run(group, quick, without, chosen):
    options = argparse.Namespace(group=group, quick=quick, without=without)
    assert suites.choose(options, ["cat", "sed"], ["bc", "cat", "sed"]) == chosen


def test_unknown_suite__named():
    with pytest.raises(UsageError, match="no suite nothing; there are: busybox"):
        suites.load("nothing")
