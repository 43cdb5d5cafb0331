#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Boots disks whose kernel is wrong by UEFI; the loader must say what is wrong with it, and the firmware must get the machine back.

Exit status: 0 passed, 1 failed, 2 wrong usage, 124 timed out.
"""

import argparse
import json
import struct
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import machine  # noqa: E402
import make_esp  # noqa: E402
from elf_file import ElfFile  # noqa: E402

MACHINE_AT = 18                # e_machine (System V ABI, chapter 4)
HEADERS_AT, HEADER_BYTES = 32, 56
PHYSICAL_AT = 24               # p_paddr
RETURNED = b": Load Error"     # what the firmware says of a loader that returned EFI_LOAD_ERROR
PAGE = 4096


def cut_off(kernel: bytes, _: int) -> bytes:
    return kernel[:len(kernel) // 4]


def of_another_machine(kernel: bytes, _: int) -> bytes:
    return kernel[:MACHINE_AT] + struct.pack("<H", 8) + kernel[MACHINE_AT + 2:]


def moved(kernel: bytes, distance: int) -> bytes:
    """The same file, its segments to be loaded elsewhere."""
    result = bytearray(kernel)
    first, = struct.unpack_from("<Q", kernel, HEADERS_AT)
    count, = struct.unpack_from("<H", kernel, 56)
    for at in (first + i * HEADER_BYTES + PHYSICAL_AT for i in range(count)):
        struct.pack_into("<Q", result, at, struct.unpack_from("<Q", kernel, at)[0] + distance)
    return bytes(result)


# (name, what becomes of the kernel's file (None: it is left out), the reason that is given)
CASES: list[tuple[str, Callable[[bytes, int], bytes] | None, str]] = [
    ("missing", None, "there is no such file"),
    ("empty", lambda kernel, _: b"", "empty"),
    ("cut off", cut_off, "truncated: a segment ends beyond the file"),
    ("of another machine", of_another_machine, "for another machine"),
    ("over the firmware", moved, "the memory that it is linked to is not free"),
]


def to_the_top(board: machine.Board, kernel: Path) -> int:
    """How far the kernel is moved so that it ends with RAM, where firmware keeps what it works with. RAM begins at a multiple of a GiB."""
    segments = ElfFile(kernel).load_segments
    start = min(segment.paddr for segment in segments)
    end = max(segment.paddr + segment.memory_size for segment in segments)
    top = (start >> 30 << 30) + (board.qemu["memory_mib"] << 20)
    return (top - end) // PAGE * PAGE


def boot(command: list[str], wanted: list[bytes], timeout_s: float) -> tuple[bytes, list[bytes]]:
    """What the console said until all that is wanted was said in this order or the machine stopped, and what is missing."""
    with machine.Guest(command, timeout_s) as guest:
        left = list(wanted)
        at = 0
        while left and guest.receive(repr(left[0].decode())):
            while left and (found := guest.received.find(left[0], at)) >= 0:
                at = found + len(left.pop(0))
        return guest.received, left


def run_case(arguments: argparse.Namespace, board: machine.Board, name: str, spoil: Callable[[bytes, int], bytes] | None, reason: str) -> bool:
    facts = json.loads((ROOT / "generated/platform" / board.name / "board.json").read_text())["qemu"]["uefi"]
    kernel = machine.find_image(board, "default", arguments.build).kernel
    path = "\\" + facts["kernel"].replace("/", "\\")
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        entries = [(facts["loader"], arguments.build / "uefi" / f"{board.arch}.efi")]
        if spoil is not None:
            spoilt = Path(folder) / "kernel"
            spoilt.write_bytes(spoil(kernel.read_bytes(), to_the_top(board, kernel)))
            entries.append((facts["kernel"], spoilt))
        disk = Path(folder) / "disk"
        make_esp.make_disk(disk, entries)
        command = machine.qemu_command(board, disk, None, None, boot="uefi") + ["-no-reboot"]
        left_s = max(arguments.deadline - time.monotonic(), 1)
        console, left = boot(command, [f"tessera: {path}: {reason}\r\n".encode(), RETURNED], left_s)
    print(f"{'not ok' if left else 'ok'} {name}")
    for text in left:
        print(f"  it did not say {text.decode()!r}, but:\n{console.decode(errors='replace')}")
    return not left


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--timeout", type=float, default=540, help="seconds for all disks")
    parser.add_argument("--build", type=Path, default=ROOT / "build")
    machine.end_on_request()
    arguments = parser.parse_args()
    arguments.deadline = time.monotonic() + arguments.timeout
    try:
        board = machine.load_board(arguments.board)
        results = [run_case(arguments, board, *case) for case in CASES]
    except machine.UsageError as error:
        machine.say(f"uefi: {error}")
        return 2
    except machine.GuestTimeout as error:
        machine.say(f"uefi: {error}")
        return machine.TIMED_OUT
    except (machine.GuestError, make_esp.EspError) as error:
        machine.say(f"uefi: {error}")
        return 1
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
