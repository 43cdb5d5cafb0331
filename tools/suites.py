#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Test suites of others, run in the guest; what they are is in conformance/suites/NAME.yaml.

A suite is fetched as a source package, copied in by guest-run, and run group by group, each with its own command; its lines `PASS: CASE`,
`FAIL: CASE`, and those with a word that says why a case is none of ours, are counted. results.json, beside the specs, says what came of it the last time that it
was accepted, and docs/suites.md is made of that. With --gate a case that failed nowhere before must not fail, and none may be missing;
--quick keeps to the groups that the spec names for it, --accept writes what the groups that
ran came to into both files.
Exit status: 0 all right, 1 worse than accepted, 2 wrong usage, 77 the suite is not to be had.
"""

import argparse
import dataclasses
import json
import re
import shutil
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))
import fetch_package  # noqa: E402
import guest_run  # noqa: E402
import machine  # noqa: E402
import suites_report  # noqa: E402
from machine import GuestError, UsageError, say  # noqa: E402
from suite_busybox import Busybox  # noqa: E402
from suite_fuzzcheck import Fuzzcheck  # noqa: E402
from suite_posix import Posix  # noqa: E402

FOLDER = machine.ROOT / "conformance/suites"
RESULTS = FOLDER / "results.json"
LINE = re.compile(r"([A-Z]+): (.*)")
SKIPPED_WHY = "left out by the suite itself: not in this build"
# A word of the suite that a case is none of ours, and why.
LEFT_OUT = {
    "busybox": {"SKIPPED": SKIPPED_WHY, "UNTESTED": SKIPPED_WHY},
    "posix": {"UNSUPPORTED": "the case itself says that it is of an option of POSIX that is not offered",
              "UNTESTED": "the case itself says that it tests nothing here"},
}
LIMITS = guest_run.Limits(silence_s=900, command_s=3600)  # some cases compute for a long time and say nothing
Adapter = Busybox | Fuzzcheck | Posix
ADAPTERS = {"busybox": Busybox, "fuzzcheck": Fuzzcheck, "posix": Posix}


@dataclass
class Group:
    """What came of a group. `not_applicable`: case and reason."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)
    not_applicable: dict[str, str] = field(default_factory=dict)

    @property
    def planned(self) -> int:
        return self.passed + len(self.failed) + len(self.not_applicable)


def load(name: str, folder: Path = FOLDER) -> dict:
    path = folder / f"{name}.yaml"
    if not path.is_file():
        raise UsageError(f"no suite {name}; there are: {', '.join(sorted(path.stem for path in folder.glob('*.yaml')))}")
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def reasons(spec: dict) -> dict[str, str]:
    return {case: row["why"] for row in spec["not_applicable"] for case in row["cases"]}


def judge(output: str, status: int, fault: str, reason_of: dict[str, str], left_out: dict[str, str]) -> Group:
    """A case of a name with a reason that passes all the same is counted as passed. A group may leave itself out as a whole."""
    group = Group()
    for match in map(LINE.fullmatch, output.splitlines()):
        if not match or match[1] not in ("PASS", "FAIL", *left_out):
            continue
        case = match[2].split(" (r:")[0].strip()  # what came instead is no part of the name
        if match[1] == "PASS":
            group.passed += 1
        elif match[1] == "FAIL" and case not in reason_of:
            group.failed.append(case)
        else:
            group.not_applicable[case] = reason_of.get(case) or left_out[match[1]]
    if fault:
        group.failed.append(f"({fault})")
    elif not group.planned and status == 0:
        group.not_applicable["(all of it)"] = SKIPPED_WHY
    elif not group.planned:
        group.failed.append("(no case)")
    return group


def judge_sum(adapter: Fuzzcheck, output: str, result: guest_run.Result) -> Group:
    """Of a suite that has no names for its cases."""
    passed, failed = adapter.count(output, result.status)
    return Group(passed, [f"({result.fault})"] if result.fault else failed)


def run(adapter: Adapter, board: machine.Board, options: argparse.Namespace, groups: list[str], reason_of: dict[str, str]) -> dict[str, Group]:
    """Boots once; again only if the guest is lost."""
    found = dict[str, Group]()
    log = options.build / "logs" / f"{board.name}-suite-{options.suite}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="tessera-suite-") as folder, open(log, "wb") as text:
        copies = adapter.stage(Path(folder), board, options.build, groups)
        commands = [adapter.command(group, options.verbose) for group in groups]
        limits = dataclasses.replace(LIMITS, memory=getattr(adapter, "memory", LIMITS.memory))
        results = guest_run.boot_and_run(board, options.build, copies, commands, limits, cpus=1)
        for group, result in zip(groups, results):
            text.write(f"== {group}: status {result.status}, {result.seconds:.1f} s {result.fault}\n".encode() + result.output)
            text.flush()
            output = result.output.decode(errors="replace")
            found[group] = judge_sum(adapter, output, result) if isinstance(adapter, Fuzzcheck) else \
                judge(output, result.status, result.fault, reason_of, LEFT_OUT[options.suite])
            say(f"{group}: passed {found[group].passed}, failed {len(found[group].failed)}, {result.seconds:.1f} s")
    return found


def compare(found: dict[str, Group], accepted: dict[str, dict]) -> list[str]:
    """What is worse than it was."""
    faults = []
    for name, group in found.items():
        before = accepted.get(name)
        if before is None:
            faults.append(f"{name}: nothing was accepted of it: suites --accept")
            continue
        faults += [f"{name}: failed, and did not before: {case}" for case in group.failed if case not in before["failed"]]
        missing = before["passed"] + len(before["failed"]) + len(before["not_applicable"]) - group.planned
        if missing > 0:
            faults.append(f"{name}: {missing} cases fewer than before")
    return faults


def merge(before: dict, found: dict[str, Group], command: str) -> dict:
    """What is accepted from now on: by this command alone, unless there are groups that it did not run."""
    rows = {group: {"passed": row.passed, "failed": row.failed, "not_applicable": row.not_applicable} for group, row in sorted(found.items())}
    if before.get("groups", {}).keys() <= rows.keys():
        return {"commands": [command], "groups": rows}
    return {"commands": [*before["commands"], command], "groups": before["groups"] | rows}


def accept(name: str, board: str, found: dict[str, Group], command: str) -> None:
    results = json.loads(RESULTS.read_text()) if RESULTS.is_file() else {}
    boards = results.setdefault(name, {})
    boards[board] = merge(boards.get(board, {}), found, command)
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    suites_report.write(results, {suite: load(suite) for suite in results})


def choose(options: argparse.Namespace, quick: list[str], groups: list[str]) -> list[str]:
    """The groups to run."""
    named = options.group or (quick if options.quick else groups)
    return [group for group in named if group not in options.without]


def run_suite(options: argparse.Namespace) -> int:
    spec = load(options.suite)
    board = machine.load_board(options.board)
    package = spec["package"]
    if shutil.which("apt-get") is None:
        raise fetch_package.Absent("this system has no apt-get")
    adapter = ADAPTERS[options.suite](fetch_package.find(package["name"], package["version"], None), spec)
    groups = choose(options, spec["quick"], adapter.groups())
    start = time.monotonic()
    found = run(adapter, board, options, groups, reasons(spec))
    passed, failed = sum(group.passed for group in found.values()), sum(len(group.failed) for group in found.values())
    for name, group in found.items():
        for case in group.failed:
            print(f"FAIL {name}: {case}")
    faults = []
    if options.gate:
        faults = compare(found, json.loads(RESULTS.read_text())[options.suite][board.name]["groups"])
        print(*faults, sep="\n", end="\n" if faults else "")
    if options.accept:
        which = ["--quick"] if options.quick else [f"--group {group}" for group in options.group or []]
        which += [f"--without {group}" for group in options.without]
        accept(options.suite, board.name, found, " ".join(["./tessera suites", options.suite, board.name, *which, "--accept"]))
    print(f"{options.suite} {board.name}: applicable {passed + failed}, passed {passed}, failed {failed}, "
          f"not applicable {sum(len(group.not_applicable) for group in found.values())}, {time.monotonic() - start:.0f} s")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("suite")
    parser.add_argument("board")
    parser.add_argument("--quick", action="store_true", help="only the groups that every run of CI has")
    parser.add_argument("--group", action="append", help="only this one")
    parser.add_argument("--without", action="append", default=[], metavar="GROUP", help="not this one")
    parser.add_argument("--verbose", action="store_true", help="have the suite say more, in build/logs/BOARD-suite-NAME.log")
    parser.add_argument("--gate", action="store_true", help="fail if it is worse than what was accepted")
    parser.add_argument("--accept", action="store_true", help="write down what came of it, and the page")
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    machine.end_on_request()
    options = parser.parse_args()
    try:
        return run_suite(options)
    except UsageError as error:
        say(f"suites: {error}")
        return 2
    except fetch_package.Absent as problem:
        say(f"suites: SKIPPED: the suite is not to be had: {problem}")
        return machine.SKIPPED
    except (GuestError, OSError) as error:
        say(f"suites: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
