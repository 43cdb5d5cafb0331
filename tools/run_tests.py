#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs CTest over the build tree, and after it says what was counted, what took the time, what failed; CTest's closing line is last.

Exit status: CTest's own is kept as 0 or 1. No test that matches is a failure, or one could not tell a typing error from success.
"""

import argparse
import json
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CLOSING = re.compile(r"\d+% tests passed, \d+ tests failed out of \d+")
SUMMARY = re.compile(r"^\S+ \S+: planned \d+, run \d+, failed \d+$", re.MULTILINE)
SLOWEST = 12


def run_ctest(command: list[str]) -> tuple[int, str | None, list[str]]:
    """Streams CTest's output but keeps back its closing line and what follows it."""
    print("+ " + shlex.join(command), file=sys.stderr, flush=True)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, errors="replace", bufsize=1)
    closing, rest = None, []
    for line in process.stdout:
        if closing is None and CLOSING.match(line):
            closing = line.rstrip("\n")
        elif closing is not None:
            rest.append(line.rstrip("\n"))
        else:
            print(line, end="", flush=True)
    return process.wait(), closing, rest


def other_boards(build: Path, board: str) -> list[str]:
    """The boards that tests are for, without the one that is wanted."""
    listing = subprocess.run(
        ["ctest", "--test-dir", str(build), "--show-only=json-v1"], capture_output=True, text=True, check=True).stdout
    labels = {
        label
        for test in json.loads(listing)["tests"]
        for item in test.get("properties", [])
        if item["name"] == "LABELS"
        for label in item["value"]
    }
    return sorted(label for label in labels if label.startswith("board=") and label != f"board={board}")


def print_summaries(report: Path) -> None:
    """Counts that conformance tests printed, and the tests that took longest."""
    times = []
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        times.append((float(case.get("time", 0)), case.get("name", "?")))
        for line in SUMMARY.findall(case.findtext("system-out") or ""):
            print(line)
    total_s = sum(seconds for seconds, _ in times)
    print(f"\nSlowest of {len(times)} tests ({total_s:.1f} s in all):")
    for seconds, name in sorted(times, reverse=True)[:SLOWEST]:
        print(f"  {seconds:8.1f} s  {name}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--only", metavar="REGEX")
    parser.add_argument("--board")
    arguments = parser.parse_args()
    report = arguments.build.resolve() / "Testing/report.xml"
    command = ["ctest", "--test-dir", str(arguments.build), "--output-on-failure", "--no-tests=error", "-j2"]
    command += ["--output-junit", str(report), "--test-output-size-passed", "65536", "--test-output-size-failed", "262144"]
    if arguments.only:
        command += ["-R", arguments.only]
    if arguments.board:
        others = other_boards(arguments.build, arguments.board)
        if others:
            command += ["-LE", "^(" + "|".join(re.escape(label) for label in others) + ")$"]
    report.unlink(missing_ok=True)
    status, closing, rest = run_ctest(command)
    print("\n".join(line for line in rest if line.strip()))
    if closing is None:
        print("run_tests: no test matches, or CTest did not come to its end", file=sys.stderr)
        return 1
    if report.is_file():
        print_summaries(report)
    print(f"\n{closing}", flush=True)
    return 0 if status == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
