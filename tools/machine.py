# SPDX-License-Identifier: MIT
"""A board in QEMU: its command line from the board's facts, and a running guest whose console is read and written by a program.

A guest ends by its own action or the run has failed. The one process that is ever killed is our own child, by SIGKILL, because
QEMU that counts instructions ignores the polite signals.
"""

import ctypes
import json
import os
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from disk_pace import DiskPace
from monitor import Monitor, MonitorError

ROOT = Path(__file__).resolve().parent.parent
TIMED_OUT = 124
SKIPPED = 77  # CTest counts it as neither passed nor failed
PANIC = re.compile(rb"(?:^|\x1e)KERNEL BUG", re.MULTILINE)  # behind a marker of a script session, too
PANIC_GRACE_S = 2.0  # for the backtrace behind the first line


class UsageError(Exception):
    """The caller asked for something that does not exist."""


class QemuTooOld(Exception):
    """The board is one that only a newer QEMU has: not run, which is told and counted, and no failure."""


class GuestError(Exception):
    """The guest did not do what it had to."""


class GuestTimeout(GuestError):
    """The guest did not do it in time."""


@dataclass(frozen=True)
class Board:
    name: str
    arch: str
    qemu: dict
    page_bytes: int = 4096

    @property
    def boot_protocols(self) -> list[str]:
        """All ways to boot it; the first is taken if nobody names one."""
        return self.qemu["boot_protocols"]

    def boot_protocol(self, wanted: str | None) -> str:
        if wanted is not None and wanted not in self.boot_protocols:
            raise UsageError(f"board {self.name} does not boot by {wanted}, but by: {', '.join(self.boot_protocols)}")
        return wanted or self.boot_protocols[0]


def known_boards(root: Path = ROOT) -> list[str]:
    return sorted(p.parent.name for p in (root / "generated/platform").glob("*/board.json"))


def boards_of_qemu(root: Path = ROOT) -> list[str]:
    return [name for name in known_boards(root) if "qemu" in json.loads((root / "generated/platform" / name / "board.json").read_text())]


def load_board(name: str, root: Path = ROOT) -> Board:
    path = root / "generated/platform" / name / "board.json"
    if not path.is_file():
        raise UsageError(f"no board {name}; there are: {', '.join(known_boards(root)) or 'none'}")
    facts = json.loads(path.read_text())
    if "qemu" not in facts:
        raise UsageError(f"QEMU has no machine for board {name}")
    return Board(name, facts["arch"], facts["qemu"], facts["page_bytes"])


@dataclass(frozen=True)
class Image:
    kernel: Path  # with symbols
    boot: Path  # what the loader gets: the kernel's file, its bytes alone, or a disk that holds it
    disk: Path | None


# What the boot protocols want that do not read the kernel's ELF file themselves.
BOOT_SUFFIX = {"raw": ".bin", "uefi": "-esp.img"}


def find_image(board: Board, system: str, build: Path, boot: str | None = None) -> Image:
    kernel = build / "images" / f"{board.name}-{system}.elf"
    if not kernel.is_file():
        raise UsageError(f"{kernel} is not there: no such system, or it is not built")
    disk = build / "images" / f"{board.arch}-{system}-disk.tar"
    suffix = BOOT_SUFFIX.get(board.boot_protocol(boot), ".elf")
    loaded = kernel.with_name(f"{board.name}-{system}{suffix}")
    if not loaded.is_file():
        raise UsageError(f"{loaded} is not there: it is not built")
    return Image(kernel, loaded, disk if disk.is_file() else None)


def private_disk(disk: Path | None, folder: str) -> Path | None:
    """A copy of the disk that only this run writes to."""
    if disk is None:
        return None
    return Path(shutil.copyfile(disk, Path(folder) / "disk.img"))


def qemu_version(binary: str) -> str:
    run = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True)
    match = re.search(r"version (\d+(?:\.\d+)*)", run.stdout)
    return match[1] if match else "0"


def require_version(facts: dict) -> None:
    """Raises QemuTooOld if the machine came with a later QEMU than the one that is there."""
    if "least" not in facts:
        return
    there = qemu_version(facts["binary"])
    if int(there.split(".")[0]) < facts["least"]:
        raise QemuTooOld(f"SKIPPED: this board needs QEMU {facts['least']}, this is {there}: not run")


def counted_cores(facts: dict, cores: int | None = None) -> int:
    """What QEMU calls so many cores of the board: its machine may have others beside them."""
    return (cores or facts.get("cpus", 1)) + facts.get("cores_beside", 0)


def runs_in_turn(facts: dict, cores: int | None) -> bool:
    """Whether QEMU should run the cores one after another, in one thread. With fewer processors than cores the host now and then takes away the core that
    holds a lock while others spin for it, until its turn comes again; in one thread a core that spins passes its turn on."""
    return counted_cores(facts, cores) > len(os.sched_getaffinity(0))


def refuses_cores(board: Board, cores: int) -> bool:
    """Whether QEMU's machine cannot have so many."""
    facts = board.qemu
    command = [facts["binary"], "-machine", facts["machine"], "-cpu", facts["cpu"], "-smp", str(counted_cores(facts, cores)),
               "-nodefaults", "-display", "none", "-S", "-monitor", "stdio"]
    run = subprocess.run(command, input="quit\n", capture_output=True, text=True, check=False, timeout=60)
    return run.returncode != 0 and "CPUs" in run.stderr


def memory_mib(text: str) -> int:
    """MiB of a size as specs write it: 512MiB, 8GiB."""
    match = re.fullmatch(r"([1-9][0-9]{0,6})(MiB|GiB)", text)
    if not match:
        raise UsageError(f"a size of memory is written 512MiB or 8GiB, not {text}")
    return int(match[1]) * (1024 if match[2] == "GiB" else 1)


def find_firmware(board: Board) -> tuple[str, str]:
    """Code and settings of the UEFI firmware, where this distribution has them."""
    facts = board.qemu["uefi"]
    for pair in facts["firmware"]:
        if Path(pair["code"]).is_file() and Path(pair["vars"]).is_file():
            return pair["code"], pair["vars"]
    places = ", ".join(pair["code"] for pair in facts["firmware"])
    raise UsageError(f"UEFI firmware for {board.arch} is missing: install the package {package_of(f'firmware:{board.arch}')} (looked for {places})")


def package_of(need: str) -> str:
    rows = (line.split() for line in (ROOT / "tools/packages.txt").read_text().splitlines())
    return next(row[1] for row in rows if row[:1] == [need])


def uefi_arguments(board: Board, esp: Path) -> list[str]:
    """Firmware in flash and the disk that it boots from. What the guest writes to either goes into files that end with this run (snapshot)."""
    code, settings = find_firmware(board)
    return ["-drive", f"if=pflash,unit=0,format=raw,readonly=on,file={code}",
            "-drive", f"if=pflash,unit=1,format=raw,snapshot=on,file={settings}",
            "-drive", f"if=none,id=esp,format=raw,snapshot=on,file={esp}",
            "-device", f"{board.qemu['uefi']['esp_device']},drive=esp,bootindex=0"]


def qemu_command(board: Board, loaded: Path, disk: Path | None, cpus: int | None, icount: bool = False,
                 boot: str | None = None, **instead: str | int | bool | list[str]) -> list[str]:
    """Everything but the console. `loaded` is what find_image() calls `boot`, or a file that takes its place; `instead`: `cpu`, `machine`, `memory_mib`,
    `disk_device` or `accel` other than the board's, and further `devices`; `is_paced`: the guest stands still while its disk works (disk_pace.py)."""
    facts = board.qemu | instead
    require_version(facts)
    cpu = facts.get("counted_cpu", facts["cpu"]) if icount else facts["cpu"]
    command = [facts["binary"], "-machine", facts["machine"], "-cpu", cpu, "-m", str(facts["memory_mib"])]
    command += ["-smp", str(counted_cores(facts, cpus)), "-nodefaults", "-no-user-config", "-display", "none"]
    exit_status = facts.get("exit_status")
    if exit_status == "semihosting":
        command += ["-semihosting-config", "enable=on,target=native"]
    elif exit_status == "isa_debug_exit":
        command += ["-device", f"isa-debug-exit,iobase={facts['exit_port']:#x},iosize=4"]
    if "accel" in facts:
        command += ["-accel", facts["accel"]]
    elif not icount and runs_in_turn(facts, cpus):
        command += ["-accel", "tcg,thread=single"]
    if icount:
        # A disk takes time of the host; a clock that leaps while the guest is idle would make every transfer late.
        command += ["-icount", f"shift=0,sleep={'off' if disk is None or facts.get('is_paced') else 'on'}"]
    command += facts.get("args", [])
    command += [word for device in facts.get("devices", []) for word in ("-device", device)]
    if disk is not None and facts.get("disk_args"):
        if disk.stat().st_size > facts["disk_bytes"]:
            raise UsageError(f"the disk of board {board.name} has {facts['disk_bytes']} bytes, fewer than {disk.name}")
        os.truncate(disk, facts["disk_bytes"])
        command += [text.format(file=disk, bytes=facts["disk_bytes"]) for text in facts["disk_args"]]
    elif disk is not None:
        command += ["-drive", f"if=none,id=disk0,format=raw,file={disk}"]
        command += ["-device", f"{facts.get('disk_device', 'virtio-blk-device')},drive=disk0"]
    if board.boot_protocol(boot) == "uefi":
        return command + uefi_arguments(board, loaded)
    return command + ["-kernel", str(loaded)]


def told_status(board: Board | None, status: int) -> int:
    """The status that the guest meant. isa-debug-exit turns v into 2v + 1 and cannot say 0, which is an ordinary power-off; 1 is QEMU's own."""
    if board is None or board.qemu.get("exit_status") != "isa_debug_exit" or status == 0:
        return status
    if status == 1:
        raise GuestError("QEMU failed")
    return status >> 1


def say(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def echo_command(command: list[str]) -> None:
    say(f"+ {shlex.join(command)}")


def die_with_parent() -> None:
    """A runner that is killed itself (by a time limit above it) takes its guest with it. PR_SET_PDEATHSIG is 1."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL, 0, 0, 0)


def end_on_request() -> None:
    """SIGTERM ends a runner as an exception does, so that its guest and its private disk go with it."""
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))


class Guest:
    """A running QEMU whose console is a pair of pipes. `received` is all that the guest has said."""

    def __init__(self, command: list[str], timeout_s: float, board: Board | None = None, monitor: Monitor | None = None,
                 pace: DiskPace | None = None):
        command = command + ["-monitor", "none", "-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console"]
        self._sides = [side for side in (monitor, pace) if side]
        command += [word for side in self._sides for word in side.arguments]
        echo_command(command)
        self.timeout_s = timeout_s
        self.board = board
        self.monitor = monitor
        self.deadline = time.monotonic() + timeout_s
        self.received = b""
        self.exit_status: int | None = None
        self.on_receive = lambda chunk: None
        self._errors = b""
        self._scanned = 0  # no panic before this line
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=die_with_parent,
            pass_fds=[number for side in self._sides for number in side.inherited])
        self._streams = [self._process.stdout, self._process.stderr]

    def __enter__(self) -> "Guest":
        return self

    def __exit__(self, *_) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            try:
                stream.close()
            except BrokenPipeError:
                pass
        for side in self._sides:
            side.close()

    def do_from_outside(self, line: str) -> None:
        """Has QEMU's monitor do something that it says nothing about."""
        try:
            answer = self.monitor.ask(line, self.deadline - time.monotonic())
        except MonitorError as error:
            raise GuestError(str(error)) from error
        if answer:
            raise GuestError(f"QEMU's monitor has something to say to `{line}`: {answer}")

    def send(self, data: bytes) -> None:
        try:
            self._process.stdin.write(data)
            self._process.stdin.flush()
        except BrokenPipeError:
            pass  # the guest has stopped: the next receive says so

    def receive(self, what: str) -> bool:
        """Waits for more from the guest. False: there is no more, it has stopped. `what` says what is being waited for."""
        while self._streams:
            left_s = self.deadline - time.monotonic()
            ready = select.select(self._streams, [], [], left_s)[0] if left_s > 0 else []
            if not ready:
                raise GuestTimeout(f"timed out after {self.timeout_s:g} s waiting for {what}")
            if self._take(ready):
                if PANIC.search(self.received, self._scanned):
                    self.drain()
                    raise GuestError(f"the kernel stopped with a bug while waiting for {what}")
                self._scanned = self.received.rfind(b"\n") + 1
                return True
        self._finish()
        return False

    def take(self) -> bytes:
        """What has been received, which is then forgotten: a guest that says a lot costs no more than one that says little."""
        received, self.received, self._scanned = self.received, b"", 0
        return received

    def drain(self) -> None:
        """Takes what still comes within a moment: a backtrace, say."""
        end = time.monotonic() + PANIC_GRACE_S
        while self._streams and time.monotonic() < end:
            self._take(select.select(self._streams, [], [], max(end - time.monotonic(), 0))[0])

    def _take(self, ready: list) -> bool:
        """Reads what is there; True if the guest said something."""
        said = False
        for stream in ready:
            chunk = os.read(stream.fileno(), 65536)
            if not chunk:
                self._streams.remove(stream)
            elif stream is self._process.stderr:
                self._errors += chunk
            else:
                self.received += chunk
                self.on_receive(chunk)
                said = True
        return said

    def _finish(self) -> None:
        try:
            self.exit_status = self._process.wait(max(self.deadline - time.monotonic(), 1))
        except subprocess.TimeoutExpired:
            raise GuestTimeout("QEMU closed its console but does not end") from None
        if self._errors:
            say(self._errors.decode(errors="replace").rstrip())
        # QEMU ends with status 0 when somebody sends it a signal; that is not the guest's doing.
        if self.exit_status < 0 or b"terminating on signal" in self._errors:
            raise GuestError("QEMU was stopped by a signal, not by the guest")
        self.exit_status = told_status(self.board, self.exit_status)

    def run_until_off(self) -> int:
        while self.receive("the machine to switch off"):
            pass
        return self.exit_status
