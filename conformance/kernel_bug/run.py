#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes a bug in the kernel and demands that the machine stops and says where.

A copy of the linked image gets an instruction that does not exist at the start of one function. Nothing else changes, so what is tried is
the kernel that is shipped. It must say KERNEL BUG once, name the functions from it up to the trap, say nothing afterwards, and
end the machine with the status of a bug. Exit status: 0 passed, 1 failed, 2 wrong usage, 124 timed out.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import machine  # noqa: E402
from elf_file import ElfFile  # noqa: E402

# An instruction that no kernel has: udf #0, ud2.
UNDEFINED = {"aarch64": bytes(4), "x86_64": b"\x0f\x0b"}
# Where the call of an object enters C, which a backtrace from a function of its handler must name (the function's own caller it skips: the
# first instruction is spoilt, and no frame is there yet): behind a fast path; with more than one core also without one, if another core has
# the kernel lock.
CALLERS = ["trap_invoke"]
CALLERS_MANY_CORES = ["trap_invoke|syscall_enter"]
BUG_STATUS = 101
BUG = re.compile(r"^KERNEL BUG: .+$", re.MULTILINE)
CALL = re.compile(r"^  0x([0-9a-f]+) ([A-Za-z_][A-Za-z0-9_]*)\+0x[0-9a-f]+$", re.MULTILINE)


def spoil(image: machine.Image, code: dict[str, bytes], copy: Path) -> None:
    """A copy of what the loader gets: the linked file itself, or what it is in memory from its first byte on. `code`: how functions begin."""
    elf = ElfFile(image.kernel)
    content = bytearray(image.boot.read_bytes())
    for function, instructions in code.items():
        address = next(symbol.value for symbol in elf.functions() if symbol.name == function)
        segment = next(s for s in elf.load_segments if s.vaddr <= address < s.vaddr + s.file_size)
        at = segment.offset + address - segment.vaddr
        if image.boot != image.kernel:
            at = address - min(s.vaddr for s in elf.load_segments)
        content[at:at + len(instructions)] = instructions
    copy.write_bytes(content)


def boot(board: machine.Board, command: list[str], timeout_s: float) -> tuple[str, int | None]:
    """The console's text, and the exit status if the machine stopped by itself."""
    with machine.Guest(command, timeout_s, board) as guest:
        try:
            guest.run_until_off()
        except machine.GuestTimeout:
            raise
        except machine.GuestError:  # the bug was told, and what followed has been taken
            try:
                guest.run_until_off()
            except machine.GuestError:
                pass
        return guest.received.decode(errors="replace").replace("\r", ""), guest.exit_status


def faults(console: str, status: int | None, handler: str, callers: list[str]) -> list[str]:
    found = []
    bugs = BUG.findall(console)
    if len(bugs) != 1:
        found.append(f"{len(bugs)} lines that say KERNEL BUG, not one")
    names = [name for _, name in CALL.findall(console)]
    places = [next((i for i, name in enumerate(names) if re.fullmatch(pattern, name)), -1) for pattern in (handler, *callers)]
    if -1 in places or places != sorted(places):
        found.append(f"the backtrace is {names}, without {[handler, *callers]} in that order")
    lines = console.rstrip("\n").split("\n")
    if not CALL.fullmatch(lines[-1]):
        found.append(f"something follows the backtrace: {lines[-1]!r}")
    if status != BUG_STATUS:
        found.append(f"the exit status is {status}, not {BUG_STATUS}")
    return found


def run(arguments: argparse.Namespace) -> int:
    board = machine.load_board(arguments.board)
    image = machine.find_image(board, "default", arguments.build)
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        kernel = Path(folder) / f"spoilt{image.boot.suffix}"
        spoil(image, {arguments.handler: UNDEFINED[board.arch]}, kernel)
        cores = None if machine.refuses_cores(board, 1) else 1
        console, status = boot(board, machine.qemu_command(board, kernel, None, cores) + ["-no-reboot"], arguments.timeout)
    print(console)
    found = faults(console, status, arguments.handler, arguments.callers or (CALLERS if cores == 1 else CALLERS_MANY_CORES))
    for fault in found:
        print(f"kernel_bug {board.name}: {fault}")
    return 1 if found else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--handler", default="capability_revoke", help="the function that is spoilt: one behind the call of an object")
    parser.add_argument("--callers", nargs="*", help="functions that the backtrace must name: regular expressions")
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    machine.end_on_request()
    try:
        return run(parser.parse_args())
    except machine.QemuTooOld as error:
        machine.say(f"kernel_bug: {error}")
        return machine.SKIPPED
    except machine.UsageError as error:
        machine.say(f"kernel_bug: {error}")
        return 2
    except machine.GuestTimeout as error:
        machine.say(f"kernel_bug: {error}")
        return machine.TIMED_OUT


if __name__ == "__main__":
    sys.exit(main())
