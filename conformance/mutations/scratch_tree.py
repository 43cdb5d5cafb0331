# SPDX-License-Identifier: MIT
"""A copy of the source tree that may be spoilt, and a build tree of it. Both stay for the next run, so only what differs is built."""

import os
import shutil
import subprocess
from pathlib import Path


class BuildError(Exception):
    """The spoilt tree does not compile; the text is the compiler's."""


class ScratchTree:
    """`tree` is the copy, `build` its build tree. Files are written only if their content differs: the build goes by their times."""

    def __init__(self, source: Path, work: Path, log: Path):
        self.source = source
        self.tree = work / "tree"
        self.build = work / "build"
        self._log = log

    def synchronise(self) -> None:
        """Makes the copy equal to the checkout: what git tracks there and what is new and not ignored."""
        listed = subprocess.run(["git", "-C", str(self.source), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                                capture_output=True, check=True).stdout
        wanted = {name for name in os.fsdecode(listed).split("\0") if name and (self.source / name).is_file()}
        present = {str(path.relative_to(self.tree)) for path in self.tree.rglob("*") if path.is_file() or path.is_symlink()}
        for name in present - wanted:
            (self.tree / name).unlink()
        for name in wanted:
            self._copy(name)

    def _copy(self, name: str) -> None:
        content = (self.source / name).read_bytes()
        copy = self.tree / name
        if not copy.is_file() or copy.read_bytes() != content:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(content)
            shutil.copymode(self.source / name, copy)

    def text(self, name: str) -> str:
        return (self.tree / name).read_text()

    def write(self, name: str, text: str) -> None:
        (self.tree / name).write_text(text)

    def configure(self) -> None:
        if not (self.build / "build.ninja").is_file():
            self._run(["cmake", "--preset", "default", "-S", str(self.tree), "-B", str(self.build)], self.tree)

    def make(self, target: str, jobs: int) -> None:
        self._run(["ninja", "-C", str(self.build), f"-j{jobs}", target], self.tree)

    def _run(self, command: list[str], folder: Path) -> None:
        result = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        with self._log.open("a") as log:
            log.write(f"+ {' '.join(command)}\n{result.stdout}")
        if result.returncode != 0:
            lines = result.stdout.splitlines()
            raise BuildError("\n".join([line for line in lines if "error:" in line][:3] or lines[-3:]))
