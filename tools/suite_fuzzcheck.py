# SPDX-License-Identifier: MIT
"""How SQLite's fuzzcheck is run in the guest: each of its collections, test/fuzzdata*.db, by one run of the port's program. It says itself how
many cases it had and how many were wrong, and stops at the first."""

import re
from pathlib import Path

import guest_run
import machine

FOLDER = "guest/fuzzcheck"
PROGRAM = "fuzzcheck"
COLLECTIONS = "fuzzdata*.db"
HEAP = "20M"  # of a case; what wants more is to be told
CASE_MS = 1_200_000  # instead of two minutes: the guest is emulated
END = re.compile(r"^fuzzcheck: (\d+) errors out of (\d+) tests", re.MULTILINE)


class Fuzzcheck:
    memory = "64M"  # a collection is in memory as a whole; what a program may map

    def __init__(self, source: Path, _spec: dict):
        self.collections = source / "test"

    def groups(self) -> list[str]:
        return sorted(path.stem for path in self.collections.glob(COLLECTIONS))

    def stage(self, _folder: Path, board: machine.Board, build: Path, groups: list[str]) -> list[guest_run.Copy]:
        program = build / "ports" / board.arch / "sqlite3/bin" / PROGRAM
        if not program.is_file():
            raise machine.GuestError(f"{program} is not built")
        return [guest_run.Copy(program, f"{FOLDER}/{PROGRAM}"),
                *(guest_run.Copy(self.collections / f"{group}.db", f"{FOLDER}/{group}.db") for group in groups)]

    @staticmethod
    def command(group: str, is_verbose: bool) -> str:
        return f"exec /{FOLDER}/{PROGRAM} --limit-heap {HEAP} --timeout {CASE_MS} {'--verbose ' if is_verbose else ''}/{FOLDER}/{group}.db"

    @staticmethod
    def count(output: str, status: int) -> tuple[int, list[str]]:
        """How many cases passed, and what failed."""
        end = END.search(output)
        errors, cases = (int(end[1]), int(end[2])) if end else (0, 0)
        if end is None or status != 0 or errors != 0:
            return cases - errors, [f"(status {status}, {errors} errors out of {cases})"]
        return cases, []
