#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs commands in the guest: boots the system `posix`, with files copied in, and brings each command's output and exit status to the host.

    guest_run.py BOARD [--copy FILE[:PATH]]... -- COMMAND [ARGUMENT]...      one command; if it is one word, the guest's shell reads it
    guest_run.py BOARD [--copy FILE[:PATH]]... --batch FILE                  every line of the file, in one boot

Files and folders are added to this run's copy of the disk, under /guest unless PATH says other. A command is run by the guest's `sh` in
/tmp, with no input; what it says, on both of its outputs, arrives byte for byte between two marks on the console that hold a number drawn
for the run. A command that is silent for too long, or takes too long, is ended by Ctrl-C; a guest that does not come back is booted anew.
Exit status: the command's own, 124 it was ended, 125 the guest failed, 2 wrong usage; with --batch 0 or 1, whether every command ended with 0.
"""

import argparse
import re
import secrets
import shlex
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
from machine import GuestError, GuestTimeout, UsageError, say  # noqa: E402
from script import ENTER, PROMPT, STATUS, Script, Session  # noqa: E402

SYSTEM = "posix"
FOLDER = "guest"
COMMANDS = f"{FOLDER}/.commands"
MARK = b"\x1e"
CTRL_C = b"\x03"
PROGRAM_MEMORY = "16M"  # of the shell and of each program that descends from it
BOOT_S = 300.0
RETURN_S = 10.0  # from Ctrl-C to the prompt
TAIL_BYTES = 4096  # the end of a command and the prompt fit into it
ENDED, FAILED = machine.TIMED_OUT, 125
# The terminal puts a return before every line's end, which is taken out again.
# The shell of the guest opens a frame, runs the command behind a pipe, so that it sees no terminal, and closes the frame with its status.
FRAME = """set -o pipefail
cd /tmp
printf '\\036%s begin\\n' {number}
sh /{folder}/{index} </dev/null 2>&1 | cat
printf '\\036%s %d\\n' {number} $?
"""


@dataclass(frozen=True)
class Limits:
    silence_s: float = 60.0
    command_s: float = 600.0
    memory: str = PROGRAM_MEMORY


@dataclass
class Result:
    command: str
    status: int
    seconds: float
    output: bytes = b""
    fault: str = ""  # why it did not end by itself


class Frame:
    """Takes what the console says, bit by bit, and passes on what lies between the marks. `status` is set when the frame is closed."""

    def __init__(self, number: str, pass_on: Callable[[bytes], None]):
        self.begin = re.compile(rb"\x1e%s begin\n" % number.encode())
        self.end = re.compile(rb"\x1e%s (\d{1,3})\n" % number.encode())
        self.longest = len(number) + len("\x1e begin\n")
        self.pass_on = pass_on
        self.is_open = False
        self.status: int | None = None
        self._kept = b""

    def take(self, data: bytes) -> None:
        data = (self._kept + data).replace(b"\r\n", b"\n")
        if not self.is_open:
            opened = self.begin.search(data)
            self.is_open = opened is not None
            data = data[opened.end():] if opened else data
        if self.is_open and self.status is None:
            closed = self.end.search(data)
            keep = closed.start() if closed else self._whole(data)
            self.pass_on(data[:keep])
            self.status = int(closed[1]) if closed else None
            data = data[closed.end() if closed else keep:]
        self._kept = data

    def close(self) -> None:
        """Nothing more comes: what looked like the beginning of a mark was none."""
        if self.is_open and self.status is None:
            self.pass_on(self._kept)
            self._kept = b""

    def _whole(self, data: bytes) -> int:
        """Up to where `data` has no part of a mark, or of a line's end."""
        start = data.find(MARK, max(len(data) - self.longest, 0))
        return start if start >= 0 else len(data) - data.endswith(b"\r")


@dataclass(frozen=True)
class Copy:
    source: Path
    path: str  # in the guest, without the first slash


def add_to_disk(disk: Path, copies: list[Copy], commands: list[str], number: str, scratch: Path) -> None:
    """Appends files, and the commands as scripts, to the archive."""
    def as_root(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = ""
        return info

    with tarfile.open(disk, "a", format=tarfile.GNU_FORMAT) as archive:
        for copy in copies:
            archive.add(copy.source, copy.path, filter=as_root)
        for index, command in enumerate(commands):
            texts = {f"{index}": command + "\n", f"{index}.run": FRAME.format(number=number, folder=COMMANDS, index=index)}
            for name, text in texts.items():
                (scratch / name).write_text(text, encoding="utf-8")
                archive.add(scratch / name, f"{COMMANDS}/{name}", filter=as_root)


class GuestShell:
    """A booted guest at its prompt. The commands are those that its disk was made with."""

    def __init__(self, guest: machine.Guest, number: str, limits: Limits):
        self.guest = guest
        self.number = number
        self.limits = limits
        self.is_usable = True
        Session(guest, Script("guest-run"), lambda _: None).open()
        guest.on_receive = lambda _: None
        guest.take()

    def run(self, index: int, command: str, watch: Callable[[bytes], None]) -> Result:
        start = time.monotonic()
        parts: list[bytes] = []

        def pass_on(data: bytes) -> None:
            parts.append(data)
            watch(data)

        frame = Frame(self.number, pass_on)
        self.guest.send(f"run -m {self.limits.memory} sh /{COMMANDS}/{index}.run".encode() + ENTER)
        status, fault = FAILED, ""
        try:
            shell_status = self._await_prompt(frame, start + self.limits.command_s)
            status = frame.status if frame.status is not None else FAILED
            fault = "" if frame.status is not None else f"the guest's shell ended with status {shell_status}"
        except GuestTimeout:
            status, fault = ENDED, "it did not come to an end"
            frame.close()
            self._end_command()
        except GuestError as error:
            fault, self.is_usable = str(error), False
        frame.close()
        return Result(command, status, time.monotonic() - start, b"".join(parts), fault)

    def shut_down(self) -> None:
        self.guest.deadline = time.monotonic() + BOOT_S
        self.guest.send(b"shutdown" + ENTER)
        status = self.guest.run_until_off()
        if status != 0:
            raise GuestError(f"QEMU's exit status is {status}")

    def _await_prompt(self, frame: Frame, end: float) -> int:
        """Until the native shell is back at its prompt; its status."""
        tail = b""
        while not (status := STATUS.search(tail)) or not PROMPT.search(tail, status.end()):
            self.guest.deadline = min(time.monotonic() + self.limits.silence_s, end)
            if not self.guest.receive("the command"):
                raise GuestError(f"the machine stopped (exit status {self.guest.exit_status})")
            data = self.guest.take()
            tail = (tail + data)[-TAIL_BYTES:]
            frame.take(data)
        return int(status[1])

    def _end_command(self) -> None:
        self.guest.send(CTRL_C)
        try:
            self._await_prompt(Frame(self.number, lambda _: None), time.monotonic() + RETURN_S)
        except GuestError:
            self.is_usable = False


def boot_and_run(board: machine.Board, build: Path, copies: list[Copy], commands: list[str], limits: Limits = Limits(),
                 watch: Callable[[bytes], None] = lambda _: None, cpus: int | None = None) -> Iterator[Result]:
    """The results in the order of the commands. A guest that is lost is followed by another, which goes on with the next command."""
    image = machine.find_image(board, SYSTEM, build)
    number = secrets.token_hex(8)
    done = 0
    while done < len(commands):
        with ExitStack() as stack:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="tessera-"))
            disk = machine.private_disk(image.disk, folder)
            add_to_disk(disk, copies, commands, number, Path(folder))
            guest = stack.enter_context(machine.Guest(machine.qemu_command(board, image.boot, disk, cpus), BOOT_S, board))
            shell = GuestShell(guest, number, limits)
            while done < len(commands) and shell.is_usable:
                done += 1
                yield shell.run(done - 1, commands[done - 1], watch)
            if shell.is_usable:
                shell.shut_down()


def parse_copy(text: str) -> Copy:
    name, _, path = text.partition(":")
    source = Path(name)
    if not source.exists():
        raise UsageError(f"{name} is not there")
    return Copy(source, path.lstrip("/") or f"{FOLDER}/{source.resolve().name}")


def run_one(results: Iterator[Result]) -> int:
    result = next(results)
    for _ in results:
        pass
    if result.fault:
        say(f"guest-run: {result.fault}")
    return result.status


def run_batch(results: Iterator[Result]) -> int:
    worst = 0
    for result in results:
        print(f"== {result.command}", flush=True)
        sys.stdout.buffer.write(result.output)
        sys.stdout.buffer.flush()
        print(f"== status {result.status}, {result.seconds:.1f} s{': ' if result.fault else ''}{result.fault}", flush=True)
        worst = worst or int(result.status != 0)
    return worst


def run(options: argparse.Namespace) -> int:
    board = machine.load_board(options.board)
    copies = [parse_copy(text) for text in options.copy]
    limits = Limits(options.silence, options.timeout)
    if options.batch:
        commands = [line for line in options.batch.read_text(encoding="utf-8").splitlines() if line.strip()]
        return run_batch(boot_and_run(board, options.build, copies, commands, limits, cpus=options.smp))
    if not options.command:
        raise UsageError("a command, or --batch FILE")
    command = options.command[0] if len(options.command) == 1 else shlex.join(options.command)

    def watch(data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()

    return run_one(boot_and_run(board, options.build, copies, [command], limits, watch, options.smp))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--copy", action="append", default=[], metavar="FILE[:PATH]", help="a file or folder for the guest")
    parser.add_argument("--batch", type=Path, metavar="FILE", help="a command in every line")
    parser.add_argument("--silence", type=float, default=Limits.silence_s, metavar="S", help="end a command that says nothing for so long")
    parser.add_argument("--timeout", type=float, default=Limits.command_s, metavar="S", help="end a command that takes longer")
    parser.add_argument("--smp", type=int)
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    parser.add_argument("command", nargs="*", help="behind --")
    machine.end_on_request()
    words = sys.argv[1:]
    cut = words.index("--") if "--" in words else len(words)
    options = parser.parse_args(words[:cut])
    options.command += words[cut + 1:]
    try:
        return run(options)
    except UsageError as error:
        say(f"guest-run: {error}")
        return 2
    except (GuestError, machine.QemuTooOld, OSError) as error:
        say(f"guest-run: {error}")
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
