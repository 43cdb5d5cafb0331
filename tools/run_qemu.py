#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Boots a system on a board in QEMU: on the terminal, under a script, or stopped with gdb attached.

Exit status: 0 all right, 1 it failed, 2 wrong usage, 77 QEMU is too old for the board, 124 timed out; on the terminal what the machine was switched off with. See script.py for the language of scripts.
"""

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
import script as scripts  # noqa: E402
from machine import GuestError, GuestTimeout, UsageError, say  # noqa: E402
from monitor import Monitor  # noqa: E402


def print_transcript(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def run_script(command: list[str], script: scripts.Script, timeout_s: float, board: machine.Board | None = None) -> int:
    with machine.Guest(command, timeout_s, board, Monitor() if script.needs_monitor else None) as guest:
        session = scripts.Session(guest, script, print_transcript)
        try:
            session.run()
            status = 0
        except GuestError as error:
            session.print_rest()
            sys.stdout.flush()
            say(f"\n{error}")
            status = machine.TIMED_OUT if isinstance(error, GuestTimeout) else 1
    return status


def run_interactive(command: list[str], timeout_s: float | None) -> int:
    """QEMU owns the terminal: raw, Ctrl-C goes to the guest, Ctrl-A x ends the machine. The status is what the machine ends with."""
    if sys.stdin.isatty():
        say("Ctrl-A x switches the machine off.")
    command = command + ["-serial", "mon:stdio"]
    machine.echo_command(command)
    try:
        process = subprocess.Popen(command, preexec_fn=machine.die_with_parent)
        status = process.wait(timeout_s)
        return status if status >= 0 else 1
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        subprocess.run(["stty", "sane"], check=False, stderr=subprocess.DEVNULL)
        say(f"timed out after {timeout_s:g} s")
        return machine.TIMED_OUT


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run_debugger(command: list[str], kernel: Path, log: Path) -> int:
    gdb = shutil.which("gdb-multiarch")
    if gdb is None:
        raise UsageError("gdb-multiarch is missing: ./tessera setup installs it")
    port = free_port()
    console = f"pty,id=console,logfile={log}"
    command = command + ["-S", "-gdb", f"tcp:127.0.0.1:{port}", "-monitor", "none", "-chardev", console, "-serial", "chardev:console"]
    machine.echo_command(command)
    say(f"The console is the terminal that QEMU names below; what it says is also in {log}.")
    # A session of its own, so that Ctrl-C in gdb stops the guest's CPU and not QEMU.
    qemu = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, preexec_fn=machine.die_with_parent)
    try:
        debugger = [gdb, "-q", str(kernel), "-ex", f"target remote 127.0.0.1:{port}"]
        machine.echo_command(debugger)
        return 0 if subprocess.run(debugger, check=False).returncode == 0 else 1
    finally:
        qemu.kill()
        qemu.wait()


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--system")
    parser.add_argument("--boot", metavar="PROTOCOL", help="how it is booted, if not as the board usually is")
    parser.add_argument("--smp", type=int)
    parser.add_argument("--memory", help="512MiB, 8GiB; the board's unless said")
    parser.add_argument("--headless", action="store_true", help="open no window")
    parser.add_argument("--script", type=Path)
    parser.add_argument("--timeout", type=float, help="seconds; 600 with --script, none without")
    parser.add_argument("--icount", action="store_true", help="the guest's clock counts instructions")
    parser.add_argument("--debug", action="store_true", help="boot stopped, with gdb attached")
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    return parser.parse_args()


def choose_disk(setting: str | None, image: machine.Image) -> Path | None:
    if setting is None:
        return image.disk
    if setting == "none":
        return None
    disk = machine.ROOT / setting
    if not disk.is_file():
        raise UsageError(f"the script wants the disk {setting}, which is not there")
    return disk


def other_machine(board: machine.Board, memory: str | None, settings: dict) -> dict[str, str | int | list[str]]:
    """What the command line or the script wants of the machine that is not the board's."""
    wishes = {word: settings[word] for word in ("cpu", "disk_device", "devices", "accel") if word in settings}
    if "machine_options" in settings:
        wishes["machine"] = f"{board.qemu['machine']},{settings['machine_options']}"
    size = memory or settings.get("memory")
    return wishes | ({"memory_mib": machine.memory_mib(size)} if size else {})


def run(arguments: argparse.Namespace) -> int:
    board = machine.load_board(arguments.board)
    script = scripts.parse(arguments.script, frozenset((board.name, board.arch))) if arguments.script else None
    settings = script.settings if script else {}
    image = machine.find_image(board, arguments.system or settings.get("system", "default"), arguments.build, arguments.boot)
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        disk = machine.private_disk(choose_disk(settings.get("disk"), image), folder)
        cpus = arguments.smp or settings.get("smp")
        command = machine.qemu_command(board, image.boot, disk, cpus, arguments.icount, arguments.boot,
                                       **other_machine(board, arguments.memory, settings))
        if arguments.debug:
            return run_debugger(command, image.kernel, arguments.build / f"debug-{board.name}.log")
        if script:
            return run_script(command, script, arguments.timeout or settings.get("timeout", 600), board)
        return run_interactive(command, arguments.timeout)


def main() -> int:
    machine.end_on_request()
    try:
        return run(parse_arguments())
    except machine.QemuTooOld as error:
        say(f"run_qemu: {error}")
        return machine.SKIPPED
    except (UsageError, scripts.ScriptError) as error:
        say(f"run_qemu: {error}")
        return 2
    except OSError as error:
        say(f"run_qemu: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
