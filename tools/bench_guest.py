# SPDX-License-Identifier: MIT
"""Runs of the benchmark systems in QEMU that counts instructions, and what they say.

A guest says `row NAME MINIMUM MEDIAN MAXIMUM` for each thing it samples, `figure NAME ...` for each number, and `rows COUNT` at its
end. The plugin (conformance/bench/plugin) writes one line for each row, what a sample of it consisted of, and one for each stage of
the boot (bench_boot.py). Sizes come from the kernel's file and from idl/kernel/objects.yaml.
"""

import re
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import bench_boot
import machine
import yaml
from disk_pace import DiskPace
from elf_file import ElfFile
from machine import GuestError
from monitor import Monitor

ANCHORS = machine.ROOT / "conformance/bench/anchors.yaml"
OBJECTS = machine.ROOT / "idl/kernel/objects.yaml"
KERNEL_SYSTEM = "bench"
SERVICES_SYSTEM = "bench_services"
ROW = re.compile(r"^(row|figure) (\w+) (\d+) (\d+) (\d+)\r?$", re.MULTILINE)
END = re.compile(r"^rows (\d+)\r?$", re.MULTILINE)
CALIBRATION = 100
PER_DIGITS = 3
SHARED_CPUS = 2
PLUGIN_2_SINCE = 9  # the version of QEMU that takes no plugins of the interface's version 1 any more
KINDS = ("registers", "barriers", "tlb", "cache", "traps", "loads", "stores")


@dataclass(frozen=True)
class Row:
    name: str
    minimum: int
    median: int
    maximum: int
    mix: dict[str, int] = field(default_factory=dict)  # of one sample, by KINDS; empty: not known


def single(name: str, value: int) -> Row:
    return Row(name, value, value, value)


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


def plugin_file(board: machine.Board, build: Path) -> Path:
    release = re.search(r"version (\d+)", first_line([board.qemu["binary"], "--version"]))
    version = 2 if release is not None and int(release[1]) >= PLUGIN_2_SINCE else 1
    plugin = build / f"host/bench_plugin_{version}.so"
    if not plugin.is_file():
        raise machine.UsageError(f"{plugin} is not there: build it")
    return plugin


def console_of(board: machine.Board, command: list[str], timeout_s: float, follow: Callable[[machine.Guest], None] = lambda _: None,
               pace: DiskPace | None = None) -> str:
    """What the guest said until it switched itself off. `follow` is what a person would do meanwhile."""
    with machine.Guest(command, timeout_s, board, pace=pace) as guest:
        follow(guest)
        status = guest.run_until_off()
        console = guest.received.decode(errors="replace")
    if status != 0:
        raise GuestError(f"the guest ended with status {status}:\n{console}")
    return console


def counted(board: machine.Board, image: machine.Image, build: Path, timeout_s: float, stages: list[bench_boot.Stage],
            follow: Callable[[machine.Guest, Path], None] = lambda *_: None) -> tuple[str, str]:
    """The console, and what the plugin wrote."""
    with tempfile.TemporaryDirectory(prefix="tessera-") as folder:
        counts = Path(folder) / "counts"
        disk = machine.private_disk(image.disk, folder)
        pace = DiskPace(Monitor(), timeout_s) if disk else None
        paced = [pace.plugin_argument] if pace else []
        argument = ",".join([str(plugin_file(board, build)), f"out={counts}", *paced, *(stage.argument for stage in stages)])
        command = machine.qemu_command(board, image.boot, disk, 1, icount=True, is_paced=True) + ["-no-reboot", "-plugin", argument]
        console = console_of(board, command, timeout_s, lambda guest: follow(guest, counts), pace)
        if pace and (pace.error or pace.doorbells == 0):
            raise GuestError(pace.error or "the guest's disk was never asked: its answers cannot be paced")
        if not counts.is_file():
            raise GuestError("the plugin wrote nothing: has this QEMU no plugin interface?")
        return console, counts.read_text()


def guest_rows(console: str) -> tuple[list[Row], set[str]]:
    """The rows, and the names of those of which one more sample was taken for the plugin."""
    matches = list(ROW.finditer(console))
    rows = [Row(match[2], int(match[3]), int(match[4]), int(match[5])) for match in matches]
    end = END.search(console)
    if end is None or int(end[1]) != len(rows):
        raise GuestError(f"the benchmark is not complete:\n{console}")
    calibration = next((row for row in rows if row.name == "calibration"), None)
    if calibration is None or (calibration.minimum, calibration.maximum) != (CALIBRATION, CALIBRATION):
        raise GuestError(f"{CALIBRATION} instructions are not counted as {CALIBRATION}: {calibration}")
    return rows, {match[2] for match in matches if match[1] == "row"}


def with_mixes(rows: list[Row], sampled: set[str], counts: str, behind: dict[str, str]) -> list[Row]:
    """Each sampled row with what the plugin counted of it: up to that read of the counter at which both counted the same. The calibration
    says how many instructions reading the counter adds. `behind`: a row that comes before this one in its sample, and is taken off."""
    mixes: dict[int, dict[int, list[int]]] = {}  # by row, then by instructions
    for line in counts.splitlines():
        if line.startswith("mix "):
            index, instructions, *counted = (int(word) for word in line.split()[1:])
            mixes.setdefault(index, {}).setdefault(instructions, counted)
    if len(mixes) != len(sampled):
        raise GuestError(f"{len(sampled)} rows were sampled, and the plugin saw {len(mixes)}")
    overhead = next(iter(mixes[0])) - CALIBRATION
    known = iter(mixes.values())
    mixed: dict[str, Row] = {}
    for row in rows:
        before = mixed.get(behind.get(row.name))
        counted = next(known).get(row.median + overhead + (before.median if before else 0)) if row.name in sampled else None
        mix = dict(zip(KINDS, counted, strict=True)) if counted else {}
        if before:
            mix = {kind: count - before.mix[kind] for kind, count in mix.items()} if before.mix else {}
        mixed[row.name] = Row(row.name, row.minimum, row.median, row.maximum, mix)
    return list(mixed.values())


def boot_rows(board: machine.Board, build: Path, timeout_s: float) -> list[Row]:
    """From reset to the shell's prompt of the default system."""
    image = machine.find_image(board, bench_boot.SYSTEM, build)
    stages = bench_boot.stages(board, image, build)
    counts = counted(board, image, build, timeout_s, stages, bench_boot.switch_off_at_prompt)[1]
    return [single(name, figure) for name, figure in bench_boot.figures(counts, stages).items()]


def shared_row(board: machine.Board, image: machine.Image, timeout_s: float) -> Row:
    """The round trip of a kernel that two cores run; the other one sleeps."""
    command = machine.qemu_command(board, image.boot, None, SHARED_CPUS, icount=True) + ["-no-reboot"]
    row = next(row for row in guest_rows(console_of(board, command, timeout_s))[0] if row.name == "call_reply_0")
    return Row("call_reply_0_smp", row.minimum, row.median, row.maximum)


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


def load_anchors() -> dict:
    return yaml.safe_load(ANCHORS.read_text())


def joined(row: Row, spec: dict, arch: str) -> dict:
    figures = spec.get(arch, {})
    result = {"name": row.name, "arch": arch, "cpus": spec.get("cpus", 1)}
    result |= {"min": row.minimum, "median": row.median, "max": row.maximum} if "per" not in spec else {
        key: round(value / spec["per"], PER_DIGITS) for key, value in (("min", row.minimum), ("median", row.median), ("max", row.maximum))}
    result |= {base: figures.get(base) for base in ("anchor", "linux", "goal")} | {"unit": "bytes" if spec.get("bytes") else "instructions"}
    return result | ({"mix": row.mix} if row.mix and "per" not in spec else {})


def measured_rows(board: machine.Board, build: Path, timeout_s: float) -> list[Row]:
    """Of both systems; they are calibrated alike."""
    rows = {}
    behind = {spec["name"]: spec["behind"] for spec in load_anchors()["rows"] if "behind" in spec}
    for system in (KERNEL_SYSTEM, SERVICES_SYSTEM):
        console, counts = counted(board, machine.find_image(board, system, build), build, timeout_s, [])
        rows |= {row.name: row for row in with_mixes(*guest_rows(console), counts, behind)}
    return list(rows.values())


def measure(board: machine.Board, build: Path, timeout_s: float) -> list[dict]:
    """Every row of anchors.yaml in its order, as ./tessera bench --json writes it."""
    image = machine.find_image(board, KERNEL_SYSTEM, build)
    specs = {spec["name"]: spec for spec in load_anchors()["rows"]}
    rows = measured_rows(board, build, timeout_s) + boot_rows(board, build, timeout_s) + size_rows(image.kernel)
    rows.append(shared_row(board, image, timeout_s))
    measured = {row.name: row for row in rows}
    unknown = sorted(measured.keys() - specs.keys())
    absent = sorted(specs.keys() - measured.keys())
    if unknown or absent:
        raise GuestError(f"rows that {ANCHORS.name} does not name: {unknown}; rows of it that were not measured: {absent}")
    return [joined(measured[name], spec, board.arch) for name, spec in specs.items()]
