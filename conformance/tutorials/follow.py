#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Follows tutorials to the letter, in a copy of the repository, and fails where they do not say what happens.

A tutorial is Markdown. What its fenced blocks mean is told by their first line:

    ```sh              commands, run by bash in the root of the copy; they must succeed
    ```sh exits N      ... or end with status N
    ```text            what the commands before it printed; `...` stands for any lines, or for anything within a line
    ```diff            changes, for git apply
    ```LANGUAGE PATH   a new file

Any other block is only read. The copy is kept in BUILD/tutorials with a build folder of its own, so that a second run is quick, and
is brought back to what the repository holds before each tutorial. A tutorial whose changes are all there was followed by somebody
before, and is left alone. Exit status: 0 all of it is true, 1 not.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND_SECONDS = 1800  # only what hangs takes so long


class Untrue(Exception):
    """A tutorial says something that is not so."""


@dataclass(frozen=True)
class Block:
    line: int  # of its first line in the tutorial
    info: str
    text: str


def blocks_of(text: str) -> list[Block]:
    return [Block(text.count("\n", 0, match.start(2)) + 1, match[1].strip(), match[2]) for match in FENCE.finditer(text)]


def said_in(expected: str, output: str) -> str | None:
    """None if the output is what was expected, else the expected line that it lacks."""
    lines = [clean(line) for line in output.replace("\r", "").splitlines()]
    at, may_skip = 0, False
    for line in expected.splitlines():
        if line == "...":
            may_skip = True
            continue
        found = next((place for place in range(at, len(lines)) if matches(line, lines[place])), None)
        if found is None or (found > at and not may_skip):
            return line
        at, may_skip = found + 1, False
    return None if at == len(lines) or may_skip else f"(nothing more, but there is: {lines[at]})"


def clean(line: str) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", line).rstrip()


def matches(expected: str, line: str) -> bool:
    return re.fullmatch(".*".join(re.escape(part) for part in expected.rstrip().split("...")), line) is not None


class Follower:
    def __init__(self, tree: Path, shows: bool) -> None:
        self.tree = tree
        self.shows = shows
        self.output = ""

    def follow(self, tutorial: Path) -> bool:
        """Whether there was something to follow."""
        self.reset()
        blocks = blocks_of(tutorial.read_text(encoding="utf-8"))
        if self.is_done(blocks):
            return False
        for block in blocks:
            try:
                self.do(block)
            except Untrue as problem:
                raise Untrue(f"{tutorial}:{block.line}: {problem}") from None
        return True

    def is_done(self, blocks: list[Block]) -> bool:
        """Whether every change of the tutorial is in the tree."""
        done = []
        for block in blocks:
            words = block.info.split()
            if words == ["diff"]:
                done.append(self.git_apply(block.text, "--reverse", "--check") is None)
            elif words[:1] != ["sh"] and len(words) == 2:
                file = self.tree / words[1]
                done.append(file.is_file() and file.read_text(encoding="utf-8") == block.text)
        return bool(done) and all(done)

    def reset(self) -> None:
        run(["git", "reset", "-q", "--hard"], self.tree)
        run(["git", "clean", "-fdq"], self.tree)

    def do(self, block: Block) -> None:
        words = block.info.split()
        if words[:1] == ["sh"]:
            self.shell(block.text, int(words[2]) if words[1:2] == ["exits"] else 0)
        elif words == ["text"]:
            missing = said_in(block.text, self.output)
            if missing is not None:
                raise Untrue(f"the output lacks: {missing}\nit is:\n{self.output}")
        elif words == ["diff"]:
            problem = self.git_apply(block.text)
            if problem is not None:
                raise Untrue(f"the changes cannot be made:\n{problem}")
        elif len(words) == 2:
            file = self.tree / words[1]
            if file.exists():
                raise Untrue(f"{words[1]} is there already")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")

    def shell(self, commands: str, status: int) -> None:
        # The tools are the ones of the copy: nothing that the caller's build has set reaches it.
        environment = {key: value for key, value in os.environ.items() if key not in ("TESSERA_BUILD", "PYTHONPATH")}
        try:
            ended = subprocess.run(["bash", "-euo", "pipefail", "-c", commands], cwd=self.tree, env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=COMMAND_SECONDS, check=False)
        except subprocess.TimeoutExpired as late:
            said = (late.stdout or b"").decode("utf-8", "replace")
            raise Untrue(f"not done after {COMMAND_SECONDS} s:\n{commands}\n{said}") from None
        self.output = ended.stdout.decode("utf-8", "replace")
        if self.shows:
            print(f"$ {commands}{self.output}", flush=True)
        if ended.returncode != status:
            raise Untrue(f"ended with status {ended.returncode}, not {status}:\n{commands}\n{self.output}")

    def git_apply(self, changes: str, *options: str) -> str | None:
        """None, or why the changes cannot be made."""
        ended = subprocess.run(
            ["git", "apply", "-C1", *options, "-"], cwd=self.tree, input=changes, capture_output=True, text=True, check=False)
        return None if ended.returncode == 0 else ended.stderr


def run(command: list[str], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


def copy_repository(tree: Path) -> None:
    """What the repository holds at this moment, committed or not, as one commit. Files that are the same keep their times."""
    tree.mkdir(parents=True, exist_ok=True)
    if not (tree / ".git").exists():
        run(["git", "init", "-q"], tree)
    names = [name for name in run(["git", "ls-files", "-z", "-co", "--exclude-standard"], ROOT).split("\0") if name and (ROOT / name).is_file()]
    for name in set(run(["git", "ls-files", "-z", "-co", "--exclude-standard"], tree).split("\0")) - set(names) - {""}:
        (tree / name).unlink(missing_ok=True)
    for name in names:
        source, target = ROOT / name, tree / name
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    run(["git", "add", "-A"], tree)
    identity = ["-c", "user.name=tutorial", "-c", "user.email=tutorial@localhost", "-c", "commit.gpgsign=false"]
    run(["git", *identity, "commit", "-q", "--allow-empty", "--no-verify", "-m", "The repository"], tree)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tutorials", nargs="*", type=Path, help="all of docs/tutorials/ if none is named")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    parser.add_argument("--show", action="store_true", help="print the commands and what they say")
    options = parser.parse_args()
    tree = options.build.resolve() / "tutorials"
    copy_repository(tree)
    follower = Follower(tree, options.show)
    failed = 0
    for tutorial in options.tutorials or sorted((ROOT / "docs/tutorials").glob("add-*.md")):
        began = time.monotonic()
        try:
            how = f"{time.monotonic() - began:.0f} s" if follower.follow(tutorial) else "was followed here before"
            print(f"ok {tutorial.stem} ({how})", flush=True)
        except Untrue as problem:
            failed += 1
            print(f"not ok {tutorial.stem}: {problem}", flush=True)
    follower.reset()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
