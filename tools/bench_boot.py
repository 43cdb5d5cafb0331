# SPDX-License-Identifier: MIT
"""Stages of the boot of the default system, for bench_guest.py: how many instructions come before each of them.

A stage is the first execution of an instruction, which the plugin (conformance/bench/plugin) looks for. All programs are linked to the
same addresses, so a program's stage is an address and the bytes there, which no other program has.
"""

import re
import time
from dataclasses import dataclass
from pathlib import Path

import machine
import script
from elf_file import ElfFile
from machine import GuestError, GuestTimeout

SYSTEM = "default"
PATTERN_BYTES = 16
POLL_S = 0.05
# The shell has written its prompt when it waits for the first key.
SHELL_STAGES = {"shell": "main", "prompt": "notification_wait"}


@dataclass(frozen=True)
class Stage:
    name: str
    address: int
    pattern: bytes = b""

    @property
    def argument(self) -> str:
        return f"stage={self.name}@{self.address:x}" + (f":{self.pattern.hex()}" if self.pattern else "")


def physical(elf: ElfFile, address: int) -> int:
    segment = next(s for s in elf.segments if s.vaddr <= address < s.vaddr + s.memory_size)
    return address - segment.vaddr + segment.paddr


def symbol(elf: ElfFile, name: str) -> int:
    found = next((symbol.value for symbol in elf.symbols if symbol.name == name), None)
    if found is None:
        raise GuestError(f"no {name} in a program whose boot is counted")
    return found


def content_at(elf: ElfFile, address: int) -> bytes:
    """The first bytes at an address; empty if the file has nothing there."""
    segment = next((s for s in elf.load_segments if s.vaddr <= address < s.vaddr + s.file_size), None)
    if segment is None:
        return b""
    return elf.data[segment.offset + address - segment.vaddr:][:PATTERN_BYTES]


def shell_stages(programs: Path) -> list[Stage]:
    shell = ElfFile(programs / "shell.elf")
    others = [ElfFile(path) for path in sorted(programs.glob("*.elf")) if path.name != "shell.elf"]
    stages = []
    for name, function in SHELL_STAGES.items():
        address = symbol(shell, function)
        stage = Stage(name, address, content_at(shell, address))
        if any(content_at(other, address) == stage.pattern for other in others):
            raise GuestError(f"another program has the shell's {function} at the same address: its first execution cannot be told")
        stages.append(stage)
    return stages


def stages(board: machine.Board, image: machine.Image, build: Path) -> list[Stage]:
    """In their order. Root is the first program, so its entry's address is enough to know it."""
    kernel = ElfFile(image.kernel)
    programs = build / "programs" / board.arch
    return [Stage("entry", physical(kernel, kernel.entry)), Stage("main", symbol(kernel, "kernel_main")),
            Stage("user", ElfFile(programs / "root.elf").entry), *shell_stages(programs)]


def reached(counts: str) -> dict[str, int]:
    return {match[1]: int(match[2]) for match in re.finditer(r"^stage (\w+) (\d+)$", counts, re.MULTILINE)}


def switch_off_at_prompt(guest: machine.Guest, counts: Path) -> None:
    """Types only when the shell waits for it: what it finds typed already, it does not wait for."""
    while not script.PROMPT.search(guest.received):
        if not guest.receive("the shell's prompt"):
            raise GuestError("the machine is off before the shell's prompt")
    while "prompt" not in reached(counts.read_text()):
        if time.monotonic() > guest.deadline:
            raise GuestTimeout("the shell has a prompt and never waits for a key")
        time.sleep(POLL_S)
    guest.send(b"shutdown\r")


def figures(counts: str, wanted: list[Stage]) -> dict[str, int]:
    """Rows by name: from reset to the kernel's entry, from there to each later stage."""
    found = reached(counts)
    if found.keys() != {stage.name for stage in wanted}:
        raise GuestError(f"the plugin saw only these stages of the boot: {sorted(found)}")
    return {f"boot_to_{name}": count if name == "entry" else count - found["entry"] for name, count in found.items()}
