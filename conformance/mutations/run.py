#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Spoils the system one check at a time and demands that a conformance suite notices.

Each row of mutations.yaml removes or breaks one check in a copy of the tree; the copy is built and the suite runs. The row is killed if a
case whose name matches `expect` is red: it fails, or it is the one at which the suite hangs, stops or brings the kernel down. What is
not killed SURVIVED: the check has no test. Exit status: 0 all killed, 1 something survived, did not build or does not match exactly once,
2 wrong usage.
"""

import argparse
import re
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(Path(__file__).resolve().parent)]
import machine  # noqa: E402
import run_suite  # noqa: E402
from scratch_tree import BuildError, ScratchTree  # noqa: E402

KEYS = {"name", "family", "doc", "file", "find", "replace", "expect"}
OPTIONAL = {"quick", "system"}
# A suite that says nothing for so long, and for so many times its longest silence, hangs. The tree as it is gets longer: four cores that a busy
# machine runs in turns wait for each other for minutes.
SILENCE_LEAST_S, SILENCE_FACTOR, SILENCE_AS_IT_IS_S = 60, 6, 600


class ListError(Exception):
    """mutations.yaml is wrong."""


@dataclass(frozen=True)
class Mutation:
    name: str
    family: str
    doc: str
    file: str
    find: str
    replace: str
    expect: str
    quick: bool = False
    system: str = "conformance"


@dataclass(frozen=True)
class Run:
    """What a suite said: its cases in order, those that failed, and why it did not come to its end, if it did not."""

    cases: list[str]
    failed: list[str]
    end: str
    seconds: float
    silence_s: float  # the longest time in which it said nothing


def load(path: Path) -> list[Mutation]:
    rows = yaml.safe_load(path.read_text())["mutations"]
    for row in rows:
        if missing := KEYS - row.keys():
            raise ListError(f"{row.get('name', '?')}: without {', '.join(sorted(missing))}")
        if unknown := row.keys() - KEYS - OPTIONAL:
            raise ListError(f"{row['name']}: unknown {', '.join(sorted(unknown))}")
    names = [row["name"] for row in rows]
    if twice := {name for name in names if names.count(name) > 1}:
        raise ListError(f"names that stand twice: {', '.join(sorted(twice))}")
    return [Mutation(**row) for row in rows]


def check_list(mutations: list[Mutation], tree: ScratchTree) -> list[str]:
    """Every `find` must stand exactly once in its file, and change something."""
    faults = []
    for mutation in mutations:
        count = tree.text(mutation.file).count(mutation.find) if (tree.tree / mutation.file).is_file() else 0
        if count != 1:
            faults.append(f"{mutation.name}: its text stands {count} times in {mutation.file}, not once")
        elif mutation.find == mutation.replace:
            faults.append(f"{mutation.name}: changes nothing")
    return faults


def run_system(tree: ScratchTree, board: machine.Board, system: str, silence_s: float, stop_at: re.Pattern | None = None) -> Run:
    """Boots the suite. With `stop_at` it is left as soon as a case of such a name has failed."""
    image = machine.find_image(board, system, tree.build)
    started = heard = time.monotonic()
    longest = 0.0
    end = ""
    with machine.Guest(machine.qemu_command(board, image.kernel, None, None) + ["-no-reboot"], silence_s) as guest:
        try:
            while guest.receive("the machine to switch off"):
                now = time.monotonic()
                longest = max(longest, now - heard)
                heard, guest.deadline = now, now + silence_s
                if stop_at and any(stop_at.search(name) for name in verdict(guest).failed):
                    break
        except machine.GuestTimeout:
            end = "hangs"
        except machine.GuestError as error:
            end = str(error)
        said = verdict(guest)
        cases = [match[2] for line in console(guest) if (match := run_suite.CASE.fullmatch(line))]
    if not end and not said.sums:
        end = "stopped early"
    return Run(cases, said.failed, end, time.monotonic() - started, longest)


def console(guest: machine.Guest) -> list[str]:
    return guest.received.decode(errors="replace").replace("\r", "").split("\n")


def verdict(guest: machine.Guest) -> run_suite.Verdict:
    whole_lines = guest.received[: guest.received.rfind(b"\n") + 1]
    return run_suite.judge(whole_lines.decode(errors="replace"))


def red_cases(run: Run, baseline: Run) -> list[tuple[str, str]]:
    """Cases that are red and were green in the baseline, each with how: the first that did not come to its end is one of them."""
    red = [(name, "") for name in run.failed if name not in baseline.failed]
    if run.end:
        reported = set(run.cases)
        unreported = [name for name in baseline.cases if name not in reported]
        red += [(name, f" ({run.end})") for name in unreported[:1]]
    return red


def try_mutation(mutation: Mutation, tree: ScratchTree, board: machine.Board, baseline: Run, jobs: int) -> str:
    """Empty: killed, and said so. Otherwise why not."""
    expect = re.compile(mutation.expect)
    if not any(expect.search(name) for name in baseline.cases):
        return f"no case is called like {mutation.expect!r}"
    started = time.monotonic()
    text = tree.text(mutation.file)
    tree.write(mutation.file, text.replace(mutation.find, mutation.replace))
    try:
        tree.make(f"image-{board.name}-{mutation.system}", jobs)
        built_s = time.monotonic() - started
        run = run_system(tree, board, mutation.system, max(SILENCE_LEAST_S, SILENCE_FACTOR * baseline.silence_s), expect)
    except BuildError as error:
        return f"does not build:\n{error}"
    finally:
        tree.write(mutation.file, text)  # not the checkout's: that may have moved on
    red = red_cases(run, baseline)
    for name, how in red:
        if expect.search(name):
            print(f"killed {mutation.name} by {name}{how}  [{built_s:.1f} s + {run.seconds:.1f} s]", flush=True)
            return ""
    others = ", ".join(name + how for name, how in red[:3] + red[3:][-3:]) or "none"
    return f"expected a red case like {mutation.expect!r}; red: {others}"


def baselines(mutations: list[Mutation], tree: ScratchTree, board: machine.Board, jobs: int) -> dict[str, Run]:
    """The suites on the tree as it is. What is red here can kill nothing."""
    runs = {}
    for system in sorted({mutation.system for mutation in mutations}):
        tree.make(f"image-{board.name}-{system}", jobs)
        runs[system] = run_system(tree, board, system, SILENCE_AS_IT_IS_S)
        print(f"# {system} {board.name}: {len(runs[system].cases)} cases, {runs[system].seconds:.1f} s", flush=True)
    return runs


def run(arguments: argparse.Namespace) -> int:
    mutations = load(arguments.list)
    chosen = [row for row in mutations if re.search(arguments.only, row.name + " " + row.family) and (row.quick or not arguments.quick)]
    if not chosen:
        raise ListError("no mutation is chosen")
    arguments.work.mkdir(parents=True, exist_ok=True)
    log = arguments.work / "build.log"
    log.write_text("")
    tree = ScratchTree(ROOT, arguments.work, log)
    tree.synchronise()
    faults = check_list(mutations, tree)
    board = machine.load_board(arguments.board)
    killed = 0
    try:
        tree.configure()
        runs = baselines(chosen, tree, board, arguments.jobs)
    except BuildError as error:
        raise ListError(f"the tree does not build as it is:\n{error}") from None
    for system, baseline in runs.items():
        if baseline.failed or baseline.end:
            faults.append(f"{system} is red as it is: {', '.join(baseline.failed[:8])} {baseline.end}")
    wrong = {fault.split(":")[0] for fault in faults}
    survived = 0
    for mutation in chosen:
        if mutation.name in wrong:
            continue
        reason = try_mutation(mutation, tree, board, runs[mutation.system], arguments.jobs)
        if reason:
            survived += 1
            print(f"SURVIVED {mutation.name}: {reason}", flush=True)
        else:
            killed += 1
    for fault in faults:
        print(f"mutations: {fault}", file=sys.stderr)
    families = len({row.family for row in chosen})
    print(f"mutations {board.name}: planned {len(chosen)}, killed {killed}, not killed {len(chosen) - killed}, families {families}")
    return 1 if faults or survived else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", metavar="REGEX", help="rows whose name or family matches")
    parser.add_argument("--quick", action="store_true", help="the few rows that every test run tries")
    parser.add_argument("--board", default="virt")
    parser.add_argument("--work", type=Path, default=ROOT / "build/mutations", help="where the copy and its build are kept")
    parser.add_argument("--list", type=Path, default=Path(__file__).resolve().parent / "mutations.yaml")
    parser.add_argument("--jobs", type=int, default=2)
    try:
        arguments = parser.parse_args()
        arguments.work = arguments.work.resolve()
        return run(arguments)
    except (ListError, machine.UsageError, re.error) as error:
        print(f"mutations: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
