#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What becomes of the other cores, with a copy of the linked image that is spoilt in one or two functions.

    missing   a core that is started and never comes is told, and the system goes on without it
    stopped   a bug on one core stops all others: those that sleep, and one that runs a program
    stuck     x86-64: so it does one that loops in the kernel with interrupts off and holds the lock; the bug is an injected machine check

Where a core has stopped is read from its registers, by QEMU's monitor. The kernel cannot switch the machine off then: that is spoilt too.
Exit status: 0 passed, 1 failed, 2 wrong usage, 77 QEMU is too old for the board, 124 timed out.
"""

import argparse
import re
import socket
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from run import BUG, ROOT, UNDEFINED, spoil  # noqa: E402
import machine  # noqa: E402
from elf_file import ElfFile  # noqa: E402
import run_qemu  # noqa: E402
import script as scripts  # noqa: E402

ENDLESS = {"aarch64": bytes.fromhex("00000014"), "x86_64": b"\xeb\xfe"}   # a branch to itself
HANDLER = "handle_machine_core_info"   # of the command `cpus`
MACHINE_CHECK = "mce 1 9 0xb200000000000000 4 0 0"   # on core 1: not corrected, context corrupt
PROGRAM_COUNTER = re.compile(r"\b(?:PC|RIP)=([0-9a-f]+)")
CORE = re.compile(r"CPU#(\d+)")
PATIENCE_S = 20
MISSING = Path(__file__).with_name("missing.script")


class Monitor:
    """QEMU's monitor, on a socket."""

    def __init__(self, path: Path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(PATIENCE_S)
        self.socket.connect(str(path))
        self.answer()

    def answer(self) -> str:
        text = b""
        while not text.endswith(b"(qemu) "):
            text += self.socket.recv(65536)
        return text.decode(errors="replace")

    def ask(self, command: str) -> str:
        self.socket.sendall(command.encode() + b"\n")
        return self.answer()

    def places(self, functions: list) -> dict[int, str]:
        """The function that each core is in; where it is not in the kernel, the address."""
        places = {}
        for text in re.split(r"(?=CPU#\d)", self.ask("info registers -a"))[1:]:
            if (counter := PROGRAM_COUNTER.search(text)) is None:   # a core of another architecture, which is not the board's
                continue
            pc = int(counter[1], 16)
            places[int(CORE.match(text)[1])] = next((f.name for f in functions if f.value <= pc < f.value + f.size), f"{pc:#x}")
        return places


class Typist:
    """Types lines at prompts and waits for what the guest says then."""

    def __init__(self, guest: machine.Guest):
        self.guest = guest
        self.at = 0   # what was said before has been dealt with

    def wait_for(self, pattern: re.Pattern, what: str) -> None:
        while not (match := pattern.search(self.guest.received, self.at)):
            if not self.guest.receive(what):
                raise machine.GuestError(f"the machine stopped while waiting for {what}")
        self.at = match.end()

    def type(self, *lines: str) -> None:
        """None is waited for behind the last."""
        for line in lines:
            self.wait_for(scripts.PROMPT, "a prompt")
            self.guest.send(line.encode() + b"\r")

    def take_bug(self) -> None:
        try:
            self.wait_for(re.compile(rb"KERNEL BUG: .+\n"), "the bug")
        except machine.GuestTimeout:
            raise
        except machine.GuestError:   # that is how the guest tells of one
            pass


def stopped_faults(guest: machine.Guest, monitor: Monitor, functions: list, reporter: int) -> list[str]:
    """All but the one that reports are where a core halts for good."""
    end = time.monotonic() + PATIENCE_S
    while True:
        places = monitor.places(functions)
        wrong = [core for core, place in places.items() if (place == "arch_core_halt") == (core == reporter)]
        if len(places) > 1 and not wrong:
            break
        if time.monotonic() > end:
            return [f"core {core} is in {places[core]}" for core in wrong] or [f"only {len(places)} core"]
        time.sleep(0.1)
    bugs = BUG.findall(guest.received.decode(errors="replace").replace("\r", ""))
    return [] if len(bugs) == 1 else [f"{len(bugs)} lines that say KERNEL BUG, not one"]


def stop(guest: machine.Guest, place: Path, functions: list, is_stuck: bool) -> list[str]:
    typist = Typist(guest)
    typist.type("spin &", "affinity %1 1", "cpus")
    monitor = Monitor(place)
    if is_stuck:
        end = time.monotonic() + PATIENCE_S
        while monitor.places(functions)[0] != HANDLER:
            if time.monotonic() > end:
                return [f"core 0 never came to {HANDLER}"]
            time.sleep(0.1)
        monitor.ask(MACHINE_CHECK)
    typist.take_bug()
    return stopped_faults(guest, monitor, functions, 1 if is_stuck else 0)


def spoilt_functions(case: str, arch: str) -> dict[str, bytes]:
    endless = ENDLESS[arch]
    return {"missing": {"core_enter": endless},
            "stopped": {HANDLER: UNDEFINED[arch], "arch_power_off": endless},
            "stuck": {HANDLER: endless, "arch_power_off": endless}}[case]


def run_case(case: str, board: machine.Board, image: machine.Image, kernel: Path, timeout_s: float) -> list[str]:
    folder = kernel.parent
    # A core that does nothing for ever would use its turns to the end: side by side it is in nobody's way.
    command = machine.qemu_command(board, kernel, machine.private_disk(image.disk, folder), None, accel="tcg,thread=multi") + ["-no-reboot"]
    if case == "missing":
        status = run_qemu.run_script(command, scripts.parse(MISSING), timeout_s, board)
        return [f"the script ended with status {status}"] if status else []
    place = folder / "monitor"
    command += ["-chardev", f"socket,id=monitor,path={place},server=on,wait=off", "-mon", "chardev=monitor,mode=readline"]
    with machine.Guest(command, timeout_s, board) as guest:
        faults = stop(guest, place, ElfFile(image.kernel).functions(), case == "stuck")
    print(guest.received.decode(errors="replace").replace("\r", ""))
    return faults


def run(arguments: argparse.Namespace) -> int:
    board = machine.load_board(arguments.board)
    image = machine.find_image(board, "default", arguments.build)
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        kernel = Path(folder) / f"spoilt{image.boot.suffix}"
        spoil(image, spoilt_functions(arguments.case, board.arch), kernel)
        faults = run_case(arguments.case, board, image, kernel, arguments.timeout)
    for fault in faults:
        print(f"{arguments.case} cores, {board.name}: {fault}")
    return 1 if faults else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("case", choices=["missing", "stopped", "stuck"])
    parser.add_argument("--timeout", type=float, default=120)
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    machine.end_on_request()
    try:
        return run(parser.parse_args())
    except machine.QemuTooOld as error:
        machine.say(f"cores: {error}")
        return machine.SKIPPED
    except machine.UsageError as error:
        machine.say(f"cores: {error}")
        return 2
    except machine.GuestTimeout as error:
        machine.say(f"cores: {error}")
        return machine.TIMED_OUT
    except machine.GuestError as error:
        machine.say(f"cores: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
