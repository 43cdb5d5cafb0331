#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what a machine can check of the house style in hand-written files.

Every source names its licence; C is laid out by .clang-format; code outside arch/ has no conditional compilation. Prints
FILE:LINE: what is wrong, for all of it, and fails if there was anything.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("arch", "boot", "kernel", "lib", "services", "apps", "conformance", "platform", "ports", "idl", "codegen", "tools", "cmake", ".ci")
PORTABLE = ("boot", "kernel", "lib", "services", "apps", "conformance/programs")
SPDX = "SPDX-License-Identifier: MIT"
SPDX_LINES = 5
SUFFIXES = {".c", ".h", ".cpp", ".S", ".ld", ".py", ".sh", ".cmake", ".yaml", ".capnp", ".script"}
CONDITIONAL = re.compile(r"\s*#\s*(if|ifdef|ifndef|elif|elifdef|else)\b")


def sources(folders: tuple[str, ...], suffixes: set[str]) -> list[Path]:
    found = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    return sorted(path for path in found if path.suffix in suffixes and path.is_file())


def licence_faults() -> list[str]:
    extra = [ROOT / name for name in ("tessera", "CMakeLists.txt", ".ci/run")]
    faults = []
    for path in sources(FOLDERS, SUFFIXES) + extra:
        head = path.read_text().split("\n", SPDX_LINES)[:SPDX_LINES]
        if not any(SPDX in line for line in head):
            faults.append(f"{path.relative_to(ROOT)}:1: no line with {SPDX}")
    return faults


def conditional_faults() -> list[str]:
    faults = []
    for path in sources(PORTABLE, {".c", ".h"}):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if CONDITIONAL.match(line):
                faults.append(f"{path.relative_to(ROOT)}:{number}: conditional compilation outside arch/: {line.strip()}")
    return faults


def layout_faults() -> list[str]:
    files = sources(("arch", "boot", "kernel", "lib", "services", "apps", "conformance", "platform", "ports"), {".c", ".h"})
    if not files:
        return []
    result = subprocess.run(
        ["clang-format-19", "--dry-run", "--Werror", "--ferror-limit=1", *map(str, files)], capture_output=True, text=True, check=False)
    marks = re.findall(r"^(.*?):(\d+):\d+: error:", result.stderr, re.MULTILINE)
    faults = [f"{Path(file).relative_to(ROOT)}:{line}: not laid out by .clang-format" for file, line in marks]
    if result.returncode != 0 and not faults:
        faults = [f"clang-format failed: {result.stderr.strip()}"]
    return faults


def main() -> int:
    faults = licence_faults() + conditional_faults() + layout_faults()
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
