#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Conformance and the tour on every board that QEMU has, by every boot protocol, with one core and with four: one table.

The set of cases must be the same in every row, except for what conformance/differences.yaml explains. A row that cannot be run here is
skipped, with the reason. Exit status: 0 all passed, 1 something failed, 2 wrong usage.
"""

import argparse
import json
import re
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
import run_suite  # noqa: E402
from machine import UsageError, say  # noqa: E402

TOUR = machine.ROOT / "conformance/scenarios/everything.script"
DIFFERENCES = machine.ROOT / "conformance/differences.yaml"
CORES = (1, 4)
COLUMNS = ("board", "pages", "cores", "boot", "planned", "passed", "failed", "tour", "seconds", "skipped")


@dataclass
class Row:
    board: str
    arch: str
    pages: str
    cores: int
    boot: str
    planned: int = 0
    passed: int = 0
    failed: int = 0
    tour: str = "-"
    seconds: int = 0
    skipped: str = ""
    faults: list[str] = field(default_factory=list)
    cases: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        return f"{self.board}, {self.cores} cores, {self.boot}"


@dataclass(frozen=True)
class Difference:
    case: str
    on: tuple[str, ...]
    why: str

    def explains(self, row: Row, case: str) -> bool:
        return (row.board in self.on or row.arch in self.on) and re.fullmatch(self.case, case) is not None


def load_differences(path: Path) -> list[Difference]:
    rows = yaml.safe_load(path.read_text())["differences"]
    return [Difference(row["case"], tuple(row["on"]), row["why"]) for row in rows]


def rows_of(board: machine.Board) -> list[Row]:
    """The rows of a board; those that cannot be run say why."""
    cores = sorted({min(count, board.qemu["cpus"]) for count in CORES})
    rows = [Row(board.name, board.arch, f"{board.page_bytes // 1024} KiB", count, boot) for boot in board.boot_protocols for count in cores]
    try:
        machine.require_version(board.qemu)
    except machine.QemuTooOld as error:
        for row in rows:
            row.skipped = str(error).removeprefix("SKIPPED: ")
        return rows
    for row in rows:
        if machine.refuses_cores(board, row.cores):
            row.skipped = f"QEMU's machine cannot have {row.cores} core{'s' if row.cores > 1 else ''}"
    return rows


def targets(rows: list[Row]) -> list[str]:
    """Of the build: a disk for UEFI, for the other protocols the image alone."""
    return sorted({f"{'esp' if row.boot == 'uefi' else 'image'}-{row.board}-{system}" for row in rows if not row.skipped
                   for system in ("conformance", "default")})


def run_tour(row: Row, build: Path, timeout_s: float) -> None:
    command = [sys.executable, "-B", str(machine.ROOT / "tools/run_qemu.py"), row.board, "--headless", "--script", str(TOUR), "--smp", str(row.cores),
               "--boot", row.boot, "--timeout", str(timeout_s), "--build", str(build)]
    log = build / "logs" / f"{row.board}-{row.cores}-{row.boot}-tour.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        status = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, check=False).returncode
    row.tour = "ok" if status == 0 else f"failed ({status})"
    if status != 0:
        row.faults.append(f"the tour ended with status {status}: see {log}")


def run_row(row: Row, build: Path, timeout_s: float) -> None:
    begin = time.monotonic()
    outcome = run_suite.run_suite(machine.load_board(row.board), "conformance", build, row.cores, timeout_s, row.boot)
    verdict = outcome.verdict
    row.planned, row.passed, row.failed = verdict.planned, len(verdict.passed), len(verdict.failed)
    row.cases = frozenset(verdict.passed + verdict.failed)
    row.faults += outcome.faults + [line for line in verdict.other if line.startswith("not ok")]
    run_tour(row, build, timeout_s)
    row.seconds = round(time.monotonic() - begin)


def judge_sets(rows: list[Row], differences: list[Difference], is_whole: bool) -> list[str]:
    """Cases that a row lacks and another has; and, if every board was run, explanations of nothing."""
    ran = [row for row in rows if row.cases]
    every = frozenset().union(*(row.cases for row in ran))
    faults, used = [], set()
    for row in ran:
        for case in sorted(every - row.cases):
            reasons = [item for item in differences if item.explains(row, case)]
            used.update(reasons)
            if not reasons:
                faults.append(f"{row.name}: does not have the case {case}, and conformance/differences.yaml does not say why")
    idle = [item for item in differences if item not in used] if is_whole else []
    return faults + [f"conformance/differences.yaml: nothing differs in {item.case} on {', '.join(item.on)}" for item in idle]


def table(rows: list[Row]) -> str:
    lines = [COLUMNS] + [tuple(str(getattr(row, column)) for column in COLUMNS) for row in rows]
    lines = [tuple("-" if row.skipped and column in ("planned", "passed", "failed", "seconds") else text for column, text in zip(COLUMNS, line, strict=True))
             for row, line in zip([Row("", "", "", 0, ""), *rows], lines, strict=True)]
    widths = [max(len(line[index]) for line in lines) for index in range(len(COLUMNS))]
    return "\n".join("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip() for line in lines)


def report(rows: list[Row], faults: list[str], path: Path | None) -> int:
    print(table(rows))
    faults = [f"{row.name}: {fault}" for row in rows for fault in row.faults] + faults
    for fault in faults:
        print(fault)
    ran = [row for row in rows if not row.skipped]
    if not ran:
        print("nothing was run")
    if path:
        path.write_text(json.dumps({"rows": [{key: value for key, value in asdict(row).items() if key != "cases"} for row in rows],
                                    "faults": faults}, indent=2) + "\n")
    return 1 if faults or not ran else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--board", action="append", help="only this one; may be said several times")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--timeout", type=float, default=600, help="seconds for each boot")
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    parser.add_argument("--targets", action="store_true", help="print what has to be built for it, and do nothing")
    arguments = parser.parse_args()
    machine.end_on_request()
    try:
        boards = [machine.load_board(name) for name in arguments.board or machine.boards_of_qemu()]
        rows = [row for board in boards for row in rows_of(board)]
        if arguments.targets:
            print(*targets(rows), sep="\n")
            return 0
        for row in (row for row in rows if not row.skipped):
            say(f"matrix: {row.name}")
            run_row(row, arguments.build, arguments.timeout)
        return report(rows, judge_sets(rows, load_differences(DIFFERENCES), arguments.board is None), arguments.json)
    except UsageError as error:
        say(f"matrix: {error}")
        return 2
    except OSError as error:
        say(f"matrix: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
