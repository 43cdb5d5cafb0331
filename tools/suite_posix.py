# SPDX-License-Identifier: MIT
"""How the Open POSIX Test Suite is run in the guest: every case is a program of its own, compiled here against the C library that the ports
have, and says by its exit status what came of it. A group is the folder of one interface.

The programs stay in the build folder, each group under a name that says what it was made of, and are compiled when their group is wanted.
"""

import fnmatch
import hashlib
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import build_port
import guest_run
import machine

FOLDER = "guest/posix"
INTERFACES = "conformance/interfaces"
CASES = "[0-9]*-[0-9]*.c"
FLAGS = ["-Os", "-w", "-std=gnu99", "-D_GNU_SOURCE"]
LIBC = "musl"
REFUSAL = ".refused"  # beside the programs: what the compiler said of a case
RUNNER = machine.ROOT / "conformance/suites/run_cases.c"
RUNNER_FLAGS = ["-O2", "-std=gnu2x", "-Wall", "-Wextra", "-Werror"]
CASE_S = 120
CASE_NOT_OURS_S = 10  # of some of these it is known that they never end
USED = ["bin/ls", "bin/sleep"]  # where cases look for them


class Posix:
    def __init__(self, source: Path, spec: dict):
        self.source = source
        self.interfaces = source / INTERFACES
        self.areas = spec["areas"]
        self.not_ours = [case for row in spec["not_applicable"] for case in row["cases"]]

    def groups(self) -> list[str]:
        names = sorted(path.name for path in self.interfaces.iterdir() if path.is_dir())
        return [name for name in names if any(fnmatch.fnmatch(name, area) for area in self.areas)]

    def stage(self, folder: Path, board: machine.Board, build: Path, groups: list[str]) -> list[guest_run.Copy]:
        libc = build / "ports" / board.arch / LIBC
        if not (libc / build_port.MADE_OF).is_file():
            raise machine.GuestError(f"{libc} is not built")
        made = build / "suites" / "posix" / board.arch
        made.mkdir(parents=True, exist_ok=True)
        fresh = made / f"cc.{os.getpid()}"
        build_port.write_compiler(fresh, board.arch, [], libc)
        fresh.rename(made / "cc")  # at once: another run may be using it
        if subprocess.run([str(made / "cc"), *RUNNER_FLAGS, str(RUNNER), "-o", str(folder / "run_cases")], check=False).returncode != 0:
            raise machine.GuestError(f"{RUNNER.name} does not compile")
        (folder / "busybox").symlink_to("/bin/busybox")
        copies = [guest_run.Copy(folder / "run_cases", f"{FOLDER}/run_cases"), *(guest_run.Copy(folder / "busybox", name) for name in USED)]
        return copies + [guest_run.Copy(self.compile(group, made, libc), f"{FOLDER}/{group}") for group in groups]

    def compile(self, group: str, made: Path, libc: Path) -> Path:
        basis = f"{self.source} {FLAGS} {(made / 'cc').read_text()} {(libc / build_port.MADE_OF).read_text()}"
        folder = made / group
        record = folder.with_name(f"{group}.made_of")
        number = hashlib.sha256(basis.encode()).hexdigest()
        if not record.is_file() or record.read_text() != number:
            folder.mkdir(exist_ok=True)
            for old in folder.iterdir():
                old.unlink()
            with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
                list(pool.map(lambda case: self.compile_case(case, folder, made), sorted((self.interfaces / group).glob(CASES))))
            record.write_text(number)
        return folder

    def compile_case(self, case: Path, folder: Path, made: Path) -> None:
        program = folder / case.stem
        words = [str(made / "cc"), *FLAGS, f"-I{self.source}/include", str(case), "-o", str(program)]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            program.unlink(missing_ok=True)
            errors = [line for line in done.stderr.splitlines() if "error:" in line]
            program.with_name(case.stem + REFUSAL).write_text("\n".join(errors) + "\n", encoding="utf-8")

    def command(self, group: str, _is_verbose: bool) -> str:
        short = [case.removeprefix(f"{group}/") for case in self.not_ours if case.startswith(f"{group}/")]
        return " ".join(["exec", f"/{FOLDER}/run_cases", f"/{FOLDER}", group, str(CASE_S), str(CASE_NOT_OURS_S), *short])
