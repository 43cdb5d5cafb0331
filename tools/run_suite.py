#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Boots a conformance system and judges what it says on its console.

The suite says `# plan N` once, then `ok NAME` or `not ok NAME: why` for each case, then `# ran N failed M`, and switches the
machine off; `# expect LINE` is for what the kernel is going to say, once for each time. It has passed only if the plan, the sum at the end
and the lines in between agree, no case failed, no case was named twice, what was expected was said, there are no fewer than docs/testing.md says and QEMU ended with status 0 by itself. The whole console goes into build/logs/;
the terminal shows what is not `ok`.
Exit status: 0 passed, 1 failed, 2 wrong usage, 77 QEMU is too old for the board, 124 timed out.
"""

import argparse
import re
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
from machine import GuestError, GuestTimeout, UsageError, say  # noqa: E402

PLAN = re.compile(r"# plan (\d+)")
RAN = re.compile(r"# ran (\d+) failed (\d+)")
DOCUMENT = machine.ROOT / "docs" / "testing.md"
EXPECT = re.compile(r"# expect (.+)")
CASE = re.compile(r"(ok|not ok) ([^\s:]+)(?:: (.*))?")


@dataclass
class Verdict:
    plans: list[int] = field(default_factory=list)
    sums: list[tuple[int, int]] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)  # of the kernel
    other: list[str] = field(default_factory=list)

    @property
    def planned(self) -> int:
        return sum(self.plans)

    @property
    def run(self) -> int:
        return len(self.passed) + len(self.failed)

    def faults(self) -> list[str]:
        faults = []
        if len(self.plans) != 1:
            faults.append(f"{len(self.plans)} plans, not one")
        if len(self.sums) != 1:
            faults.append(f"{len(self.sums)} sums at the end, not one")
        if self.planned == 0:
            faults.append("nothing was planned")
        if self.run != self.planned:
            faults.append(f"{self.planned} cases planned, {self.run} run")
        if self.sums and self.sums[0] != (self.run, len(self.failed)):
            faults.append(f"the suite counted {self.sums[0]} (ran, failed), its lines say {(self.run, len(self.failed))}")
        if self.failed:
            faults.append(f"{len(self.failed)} cases failed")
        names = self.passed + self.failed
        twice = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) != len(names) else []
        if twice:
            faults.append(f"cases that ran twice: {', '.join(twice)}")
        for line in dict.fromkeys(self.expected):
            if self.other.count(line) != self.expected.count(line):
                faults.append(f"said {self.other.count(line)} times, expected {self.expected.count(line)}: {line}")
        return faults


def judge(console: str) -> Verdict:
    verdict = Verdict()
    for line in console.replace("\r", "").split("\n"):
        if match := PLAN.fullmatch(line):
            verdict.plans.append(int(match[1]))
        elif match := RAN.fullmatch(line):
            verdict.sums.append((int(match[1]), int(match[2])))
        elif match := EXPECT.fullmatch(line):
            verdict.expected.append(match[1])
        elif match := CASE.fullmatch(line):
            (verdict.passed if match[1] == "ok" else verdict.failed).append(match[2])
            if match[1] != "ok":
                verdict.other.append(line)
        elif line.strip():
            verdict.other.append(line)
    return verdict


def documented_cases(system: str, page: Path) -> int | None:
    """How many cases the table of docs/testing.md says that this suite has at least."""
    match = re.search(rf"^\| {re.escape(system)} \| (\d+) \|", page.read_text(), re.MULTILINE)
    return int(match[1]) if match else None


def document_faults(system: str, planned: int, page: Path) -> list[str]:
    documented = documented_cases(system, page)
    if documented is None:
        return [f"docs/{page.name} has no row for this suite"]
    return [] if planned >= documented else [f"docs/{page.name} says at least {documented} cases, {planned} are planned"]


def boot(board: machine.Board, command: list[str], timeout_s: float) -> tuple[str, list[str], int]:
    """The console's text, what went wrong with the machine, and the exit status for that."""
    with machine.Guest(command, timeout_s, board) as guest:
        faults, status = [], 0
        try:
            exit_status = guest.run_until_off()
            if exit_status != 0:
                faults, status = [f"QEMU's exit status is {exit_status}"], 1
        except GuestError as error:
            faults, status = [str(error)], machine.TIMED_OUT if isinstance(error, GuestTimeout) else 1
        return guest.received.decode(errors="replace"), faults, status


@dataclass
class Outcome:
    verdict: Verdict
    console: str
    faults: list[str]
    status: int  # for that


def run_suite(board: machine.Board, system: str, build: Path, cpus: int | None, timeout_s: float,
              protocol: str | None = None, **instead: str) -> Outcome:
    """Boots the system and judges it; the whole console goes into the log. `instead` is qemu_command()'s."""
    image = machine.find_image(board, system, build, protocol)
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        disk = machine.private_disk(image.disk, folder)
        command = machine.qemu_command(board, image.boot, disk, cpus, boot=protocol, **instead) + ["-no-reboot"]
        console, faults, status = boot(board, command, timeout_s)
    how = "".join(f"-{word}" for word in (protocol, *instead.values()) if word)
    log = build / "logs" / f"{board.name}{how}-{system}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(console)
    verdict = judge(console)
    faults += verdict.faults() + document_faults(system, verdict.planned, DOCUMENT)
    return Outcome(verdict, console, faults, status or (1 if faults else 0))


def run(arguments: argparse.Namespace) -> int:
    board = machine.load_board(arguments.board)
    instead = {word: getattr(arguments, word) for word in ("cpu", "accel") if getattr(arguments, word)}
    outcome = run_suite(board, arguments.system, arguments.build, arguments.smp, arguments.timeout, arguments.boot, **instead)
    verdict, console, faults = outcome.verdict, outcome.console, outcome.faults
    for line in console.splitlines() if arguments.verbose else verdict.other:
        print(line)
    if faults and not arguments.verbose:
        print("the last lines of the console:", *console.splitlines()[-12:], sep="\n  ")
    for fault in faults:
        print(f"{arguments.system} {board.name}: {fault}")
    print(f"{arguments.system} {board.name}: planned {verdict.planned}, run {verdict.run}, failed {len(verdict.failed)}")
    return outcome.status


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--system", default="conformance")
    parser.add_argument("--boot", metavar="PROTOCOL", help="how it is booted, if not as the board usually is")
    parser.add_argument("--cpu", help="QEMU's name of a CPU, if not the board's")
    parser.add_argument("--accel", help="QEMU's accelerator and its properties: tcg,thread=single runs the cores in turn")
    parser.add_argument("--smp", type=int)
    parser.add_argument("--timeout", type=float, default=600)
    parser.add_argument("--verbose", action="store_true", help="print the whole console")
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    machine.end_on_request()
    try:
        return run(parser.parse_args())
    except machine.QemuTooOld as error:
        say(f"run_suite: {error}")
        return machine.SKIPPED
    except UsageError as error:
        say(f"run_suite: {error}")
        return 2
    except OSError as error:
        say(f"run_suite: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
