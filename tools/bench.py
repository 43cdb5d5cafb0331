#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the benchmark system in QEMU that counts instructions, and sets its figures against conformance/bench/anchors.yaml.

The guest says `row NAME MINIMUM MEDIAN MAXIMUM` for each row and `rows COUNT` at its end. Sizes come from the kernel's file and from
idl/kernel/objects.yaml. Exit status: 0 measured, 1 it failed, 2 wrong usage.
"""

import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
from elf_file import ElfFile  # noqa: E402
from machine import GuestError, UsageError, say  # noqa: E402

ANCHORS = machine.ROOT / "conformance/bench/anchors.yaml"
OBJECTS = machine.ROOT / "idl/kernel/objects.yaml"
ROW = re.compile(r"^row (\w+) (\d+) (\d+) (\d+)\r?$", re.MULTILINE)
END = re.compile(r"^rows (\d+)\r?$", re.MULTILINE)
CALIBRATION = 100


@dataclass(frozen=True)
class Row:
    name: str
    minimum: int
    median: int
    maximum: int


def single(name: str, value: int) -> Row:
    return Row(name, value, value, value)


def boot(board: machine.Board, image: machine.Image, timeout_s: float) -> str:
    command = machine.qemu_command(board, image.kernel, None, 1, icount=True) + ["-no-reboot"]
    with machine.Guest(command, timeout_s) as guest:
        status = guest.run_until_off()
        console = guest.received.decode(errors="replace")
    if status != 0:
        raise GuestError(f"the benchmark ended with status {status}:\n{console}")
    return console


def guest_rows(console: str) -> list[Row]:
    rows = [Row(match[1], int(match[2]), int(match[3]), int(match[4])) for match in ROW.finditer(console)]
    end = END.search(console)
    if end is None or int(end[1]) != len(rows):
        raise GuestError(f"the benchmark is not complete:\n{console}")
    calibration = next((row for row in rows if row.name == "calibration"), None)
    if calibration is None or (calibration.minimum, calibration.maximum) != (CALIBRATION, CALIBRATION):
        raise GuestError(f"{CALIBRATION} instructions are not counted as {CALIBRATION}: {calibration}")
    return rows


def size_rows(kernel: Path) -> list[Row]:
    sections = {section.name: section.size for section in ElfFile(kernel).sections}
    text, rodata, data = (sections.get(name, 0) for name in (".text", ".rodata", ".data"))
    sizes = {entry["name"]: entry["size"] for entry in yaml.safe_load(OBJECTS.read_text())["objects"]}
    return [
        single("kernel_bytes", text + rodata + data),
        single("kernel_text_bytes", text),
        single("kernel_rodata_bytes", rodata),
        single("kernel_data_bytes", data),
        single("kernel_zero_bytes", sections.get(".bss", 0)),
        single("thread_bytes", sizes["thread"]["bytes"]),
        single("capability_bytes", sizes["cspace"]["slots"]),
    ]


def first_line(command: list[str]) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False, cwd=machine.ROOT)
    return result.stdout.splitlines()[0].strip() if result.returncode == 0 and result.stdout else "unknown"


def versions(board: machine.Board) -> dict[str, str]:
    commit = first_line(["git", "rev-parse", "--short=12", "HEAD"])
    is_changed = subprocess.run(["git", "diff", "--quiet", "HEAD"], check=False, cwd=machine.ROOT).returncode == 1
    return {
        "qemu": first_line([board.qemu["binary"], "--version"]),
        "compiler": first_line(["clang-19", "--version"]),
        "commit": commit + (" with changes" if is_changed else ""),
        "board": board.name,
    }


def joined(row: Row, spec: dict, arch: str) -> dict:
    figures = spec.get(arch, {})
    return {"name": row.name, "arch": arch, "cpus": 1, "min": row.minimum, "median": row.median, "max": row.maximum,
            "anchor": figures.get("anchor"), "goal": figures.get("goal"), "unit": "bytes" if spec.get("bytes") else "instructions"}


def number(value: int | None) -> str:
    return "-" if value is None else f"{value:,}"


def ratio(value: int, base: int | None) -> str:
    return "-" if base is None else f"{value / base:.2f}"


def print_table(rows: list[dict], specs: dict[str, dict]) -> None:
    print(f"{'row':<22}{'min':>10}{'median':>10}{'max':>10}{'seL4':>11}{'ratio':>7}{'goal':>11}{'ratio':>7}  path")
    for row in rows:
        mark = "" if row["min"] == row["median"] == row["max"] else "  (varies)"
        print(f"{row['name']:<22}{number(row['min']):>10}{number(row['median']):>10}{number(row['max']):>10}"
              f"{number(row['anchor']):>11}{ratio(row['median'], row['anchor']):>7}"
              f"{number(row['goal']):>11}{ratio(row['median'], row['goal']):>7}  {specs[row['name']]['path']}{mark}")


def print_summary(rows: list[dict], missing: list[dict], tools: dict[str, str]) -> None:
    anchored = [row for row in rows if row["anchor"] is not None]
    aimed = [row for row in rows if row["goal"] is not None]
    at_anchor = sum(row["median"] <= row["anchor"] for row in anchored)
    at_goal = sum(row["median"] <= row["goal"] for row in aimed)
    print(f"\nat or below seL4: {at_anchor} of {len(anchored)} rows; goal reached: {at_goal} of {len(aimed)}")
    for row in missing:
        print(f"not measured: {row['name']}: {row['reason']}")
    for name, version in tools.items():
        print(f"{name}: {version}")


def run(arguments: argparse.Namespace) -> None:
    board = machine.load_board(arguments.board)
    image = machine.find_image(board, "bench", arguments.build)
    anchors = yaml.safe_load(ANCHORS.read_text())
    specs = {spec["name"]: spec for spec in anchors["rows"]}
    rows = guest_rows(boot(board, image, arguments.timeout)) + size_rows(image.kernel)
    unknown = [row.name for row in rows if row.name not in specs]
    absent = specs.keys() - {row.name for row in rows}
    if unknown or absent:
        raise GuestError(f"rows that {ANCHORS.name} does not name: {unknown}; rows of it that were not measured: {sorted(absent)}")
    figures = [joined(row, specs[row.name], board.arch) for row in rows]
    tools = versions(board)
    print_table(figures, specs)
    print_summary(figures, anchors["missing"], tools)
    if arguments.json:
        arguments.json.write_text(json.dumps({"rows": figures, "versions": tools}, indent=1) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("board")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    try:
        run(parser.parse_args())
        return 0
    except UsageError as error:
        say(f"bench: {error}")
        return 2
    except (GuestError, OSError) as error:
        say(f"bench: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
