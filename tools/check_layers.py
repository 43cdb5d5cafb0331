#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks that hand-written C stays in its layer and says no fact twice.

An include leads to where its folder may look; portable folders have no word of an architecture or board; no number is written that a
spec decides; no file is a god file; nothing is left to do. What check_style.py checks is not checked again. Prints FILE:LINE: what is
wrong, for all of it, and fails if there was anything.
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PORTABLE = ("kernel", "lib", "services", "apps")
CODE = (*PORTABLE, "arch", "boot", "platform", "conformance/programs")
HAND_WRITTEN = (*CODE, "conformance", "idl", "codegen", "cmake", "tools", "docs")
TEXT_SUFFIXES = {".c", ".h", ".S", ".ld", ".cpp", ".py", ".j2", ".sh", ".cmake", ".yaml", ".capnp", ".json", ".md", ".script"}

LINES_MAX = 800
LINES_UNEXPLAINED = 500
EXPLANATION = re.compile(r"one file because", re.IGNORECASE)
HEADER_LINES = 20

FREESTANDING = {f"std{name}.h" for name in ("int", "def", "bool", "arg", "align", "atomic")} | {"limits.h"}
KERNEL_ROOTS = ("kernel/include", "generated/include", "generated/kernel")
USER_ROOTS = ("lib/include", "generated/include", "generated/user", "generated/personality/aarch64")
KERNEL_OTHER = {"arch/types.h": "kernel/", "board.h": "kernel/boot/"}   # what objects embed; the board's tables, at boot

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
DIRECTIVE = re.compile(r"\s*#\s*(\w+)(?:\s+(\w+))?")
CONDITIONALS = {"if", "ifdef", "ifndef", "elif", "elifdef", "elifndef", "else", "endif"}   # check_style.py tells about these
PLAIN_DIRECTIVES = {"include", "define"}
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")) + r")\b")
OUT_OF_STEP = re.compile(r"keep (?:it |this |them |these )?in (?:sync|step) with", re.IGNORECASE)

# Words are told apart at anything that is no letter, so that a name like gic_line or HAS_AARCH64 holds one, and timer_arm none.
ARCHITECTURE = re.compile(
    r"(?<![a-z])(aarch(?:32|64)|arm(?:64|v[78])|x86(?:_64)?|amd64|ia32|riscv(?:32|64)?|rv64|el[0-3](?=_|\b)|ttbr\d?|sctlr|cntv\w*|cntp\w*|vbar|asid\d|tlbi|"
    r"svc|hvc|smc|eret|iretq?|sysretq?|cr3|msr|mrs|daif|psci|semihosting)(?![a-z])", re.IGNORECASE)
BOARD = re.compile(r"(?<![a-z])(gic(?:v[234])?|gic[drc]|pl0\d\d|ns16550\w*|cortex|neoverse|virt|qemu|raspi\d?|bcm\d+)(?![a-z])", re.IGNORECASE)

METHOD_ROW = re.compile(r"\bMETHOD_\w+ = (0x[0-9a-f]+),")
METHOD_NUMBER = re.compile(r"\b\w*method\w*\s*[!=]?=\s*(?:0x[0-9a-f]+|[1-9]\d*)\b", re.IGNORECASE)
TRAP_NUMBER = re.compile(r"\b(svc|syscall)\s+[#$]?(?:0x)?\d", re.IGNORECASE)
INTERRUPT_NUMBER = re.compile(r"\b\w*(?:irq|intid|(?<!per_)interrupt)(?:_?line|_?number|_?id)?\s*[!=]?=\s*(?:0x[0-9a-f]+|\d{2,})\b", re.IGNORECASE)
HEX = re.compile(r"\b0x([0-9a-f']+)(?:u|l|ul|ull|llu)?\b", re.IGNORECASE)
BOARD_RANGE = re.compile(r"base: (0x[0-9a-fA-F]+), size: (0x[0-9a-fA-F]+|\d+(?:KiB|MiB|GiB)?)")
COMPATIBLE = re.compile(r"compatible: \[([^\]]*)\]")
PART = re.compile(r"(?<![a-z0-9])(?=[a-z0-9]{4})(?=[a-z]*\d)[a-z0-9]*[a-z][a-z0-9]*(?![a-z0-9])")
RAM_BOUNDS = re.compile(r"^ram_bounds:\n(?: +- .*\n)+", re.MULTILINE)   # where RAM may be: most addresses
SIZES = {"KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}
PAGE_BYTES = 4096
ADDRESS_LEAST = 16 << 20   # RAM may begin at 0; a smaller number is a size, an offset or a mask


@dataclass(frozen=True)
class Facts:
    """Numbers that specs decide and C must not repeat; names of architectures, boards and their parts, which portable C must not know."""

    names: re.Pattern[str]
    methods: frozenset[int]
    ranges: tuple[tuple[int, int], ...]  # (base, size) of RAM and devices


def main() -> int:
    faults = check(ROOT)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def check(root: Path) -> list[str]:
    facts = facts_of(root)
    faults = []
    for path in files(root, CODE, {".c", ".h", ".S"}):
        place, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        faults += include_faults(root, place, text)
        faults += [f"{place}:{number}: {fault}" for number, fault in code_faults(place, text, facts)]
    for path in files(root, HAND_WRITTEN, TEXT_SUFFIXES):
        place, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        faults += size_faults(place, text) + unfinished_faults(place, text)
    return faults


def files(root: Path, folders: tuple[str, ...], suffixes: set[str]) -> list[Path]:
    found = {path for folder in folders for path in (root / folder).rglob("*") if path.suffix in suffixes and path.is_file()}
    return sorted(path for path in found if "__pycache__" not in path.parts)


# ---- layers


def include_faults(root: Path, place: str, text: str) -> list[str]:
    roots = include_roots(root, place)
    faults = []
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match and not may_include(root, place, match[1] == '"', match[2], roots):
            faults.append(f"{place}:{number}: {place.split('/')[0]}/ may not include {match[1]}{match[2]}{'>' if match[1] == '<' else match[1]}")
    return faults


def include_roots(root: Path, place: str) -> tuple[str, ...]:
    """Folders where a <header> may lie."""
    parts = place.split("/")
    arches = sorted(path.name for path in (root / "arch").iterdir()) if (root / "arch").is_dir() else []
    if parts[0] == "kernel":
        return KERNEL_ROOTS
    if parts[0] == "arch" and parts[2:3] != ["user"]:
        return (*KERNEL_ROOTS, f"arch/{parts[1]}/include", "generated/platform/*")
    if parts[0] == "arch":
        return (*USER_ROOTS, f"arch/{parts[1]}/user/include")
    if parts[0] == "boot":
        own = f"arch/{parts[3]}" if parts[2:3] == ["arch"] else "arch/*"
        return ("boot/uefi", "generated/boot/uefi", "lib/include", f"{own}/include", f"{own}/user/include")
    if parts[0] == "platform":
        return (*KERNEL_ROOTS, f"generated/platform/{parts[1]}")
    extra = ("generated/conformance",) if parts[0] == "conformance" else ()
    return (*USER_ROOTS, *(f"arch/{arch}/user/include" for arch in arches), *extra)


def may_include(root: Path, place: str, is_own: bool, header: str, roots: tuple[str, ...]) -> bool:
    if ".." in header.split("/"):
        return False
    if is_own:
        return (root / place).parent.joinpath(header).is_file()
    if header in FREESTANDING or (header in KERNEL_OTHER and place.startswith(KERNEL_OTHER[header])):
        return True
    return any(folder.joinpath(header).is_file() for pattern in roots for folder in root.glob(pattern))


# ---- words and numbers


def code_faults(place: str, text: str, facts: Facts) -> list[tuple[int, str]]:
    faults = []
    is_portable = place.startswith(tuple(f"{folder}/" for folder in PORTABLE))
    is_driver = place.startswith("services/drivers/")   # may name its device, never its machine
    is_test = place.startswith("conformance/")          # tries numbers that nobody else would
    in_comment = False
    for number, line in enumerate(text.splitlines(), 1):
        code, in_comment = without_comments(line, in_comment)
        if is_portable:
            faults += [(number, f"a word of an architecture: {match[1]}") for match in ARCHITECTURE.finditer(line)]
            faults += [(number, f"a word of a board: {match[1]}") for match in BOARD.finditer(line) if not is_driver]
            faults += [(number, f"a name that stands in a spec: {match[1]}") for match in facts.names.finditer(line)
                       if not is_driver and not BOARD.search(match[1]) and not ARCHITECTURE.search(match[1])]
            faults += [(number, f"only #include, #define and #pragma once here: {line.strip()}")] if is_odd_directive(code) else []
            faults += [(number, f"a name glued together: {line.strip()}")] if "##" in code else []
        if not is_test:
            faults += [(number, fault) for fault in number_faults(code, facts)]
        if OUT_OF_STEP.search(line):
            faults.append((number, "two places that must agree: make it a row of a spec"))
    return faults


def without_comments(line: str, in_comment: bool) -> tuple[str, bool]:
    """The line's code, with string contents and comments taken out, and whether a comment goes on behind it."""
    if in_comment:
        _, ended, line = line.partition("*/")
        if not ended:
            return "", True
    line = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
    line = re.sub(r"/\*.*?\*/", " ", line).split("//")[0]
    code, begun, _ = line.partition("/*")
    return code, bool(begun)


def is_odd_directive(code: str) -> bool:
    match = DIRECTIVE.match(code)
    if not match or match[1] in PLAIN_DIRECTIVES | CONDITIONALS:
        return False
    return (match[1], match[2]) != ("pragma", "once")


def number_faults(code: str, facts: Facts) -> list[str]:
    faults = [f"a method number: {match[0].strip()}" for match in METHOD_NUMBER.finditer(code)]
    faults += [f"a system call number: {match[0].strip()}" for match in TRAP_NUMBER.finditer(code)]
    faults += [f"an interrupt number: {match[0].strip()}" for match in INTERRUPT_NUMBER.finditer(code)]
    for match in HEX.finditer(code):
        digits = match[1].replace("'", "")
        value = int(digits, 16)
        if len(digits) == 4 and value in facts.methods:
            faults.append(f"a method number: {match[0]}")
        if value >= ADDRESS_LEAST and value % PAGE_BYTES == 0 and any(base <= value < base + size for base, size in facts.ranges):
            faults.append(f"a physical address of a board: {match[0]}")
    return faults


def facts_of(root: Path) -> Facts:
    headers = (path for path in (root / "generated").rglob("*.h")) if (root / "generated").is_dir() else ()
    methods = {int(match, 16) for path in headers for match in METHOD_ROW.findall(path.read_text(encoding="utf-8"))}
    ranges = [(int(base, 16), size_of(size)) for path in sorted((root / "platform").glob("*/board.yaml"))
              for base, size in BOARD_RANGE.findall(RAM_BOUNDS.sub("", path.read_text(encoding="utf-8")))]
    return Facts(names_of(root), frozenset(methods), tuple((base, size) for base, size in ranges if base))


def names_of(root: Path) -> re.Pattern[str]:
    """Folders of arch/ and platform/, and of the words in `compatible` those that number a part: pl011, bcm2836, rk3399."""
    names = {path.name for path in (root / "arch").glob("*") if path.is_dir()}
    for path in (root / "platform").glob("*/board.yaml"):
        names |= {path.parent.name, *(part for part in path.parent.name.split("-") if len(part) > 2)}
        for row in COMPATIBLE.findall(path.read_text(encoding="utf-8")):
            names |= set(PART.findall(row))
    words = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![a-z0-9])({words or '(?!)'})(?![a-z0-9])", re.IGNORECASE)


def size_of(text: str) -> int:
    match = re.fullmatch(r"(0x[0-9a-fA-F]+|\d+)(KiB|MiB|GiB)?", text)
    return int(match[1], 0) * SIZES.get(match[2], 1)


# ---- whole files


def size_faults(place: str, text: str) -> list[str]:
    if not place.endswith((".c", ".h", ".S", ".py")):
        return []
    lines = text.splitlines()
    if len(lines) > LINES_MAX:
        return [f"{place}:1: {len(lines)} lines; past {LINES_MAX} it is two files"]
    if len(lines) > LINES_UNEXPLAINED and not EXPLANATION.search("\n".join(lines[:HEADER_LINES])):
        return [f"{place}:1: {len(lines)} lines; past {LINES_UNEXPLAINED} its header says: one file because ..."]
    return []


def unfinished_faults(place: str, text: str) -> list[str]:
    return [f"{place}:{number}: left to do: {line.strip()}" for number, line in enumerate(text.splitlines(), 1) if UNFINISHED.search(line)]


if __name__ == "__main__":
    sys.exit(main())
