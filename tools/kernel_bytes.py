#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Where the bytes of a kernel's instructions are: by the folder of the source that a function stands in.

The kernel is optimised as a whole, so a function that is inlined counts for the one that it went into. `python3 tools/kernel_bytes.py BOARD`
prints the table; the page of figures has it for the boards of the baseline.
"""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import machine  # noqa: E402
from elf_file import ElfFile  # noqa: E402

SYSTEM = "bench"
ENTRIES = ("trap.S", "fast_path.S", "fast_path.c")
ENTRIES_NAME = "arch: entries, exits and fast paths"
REST_NAME = "assembly without sizes (vectors), gaps, the last page's rest"


def group(source: str) -> str:
    parts = Path(source).parts
    if "arch" in parts:
        return ENTRIES_NAME if parts[-1] in ENTRIES else "arch: everything else"
    for top in ("kernel", "generated"):
        if top in parts:
            return "/".join(parts[parts.index(top):][:2])
    return "elsewhere"


def sources(kernel: Path, addresses: list[int]) -> list[str]:
    """The file of the function that stands at each address, whatever is inlined there."""
    asked = "".join(f"{address:#x}\n" for address in addresses)
    command = ["llvm-symbolizer-19", f"--obj={kernel}", "--output-style=JSON"]
    answer = subprocess.run(command, input=asked, capture_output=True, text=True, check=True).stdout
    return [json.loads(line)["Symbol"][-1]["FileName"] for line in answer.splitlines()]


def by_group(kernel: Path) -> dict[str, int]:
    elf = ElfFile(kernel)
    text = next(section for section in elf.sections if section.name == ".text")
    sizes = {symbol.value: symbol.size for symbol in elf.functions() if symbol.size}
    found: dict[str, int] = {}
    for source, size in zip(sources(kernel, list(sizes)), sizes.values(), strict=True):
        found[group(source)] = found.get(group(source), 0) + size
    found = dict(sorted(found.items(), key=lambda item: -item[1]))
    return found | {REST_NAME: text.size - sum(found.values())}


def table(groups: dict[str, int]) -> str:
    width = max(map(len, groups))
    lines = [f"{name.ljust(width)}  {size:7,}" for name, size in groups.items()]
    return "\n".join([*lines, f"{'text'.ljust(width)}  {sum(groups.values()):7,}"]) + "\n"


def main() -> int:
    if len(sys.argv) != 2:
        machine.say("usage: kernel_bytes.py BOARD")
        return 2
    try:
        board = machine.load_board(sys.argv[1])
        print(table(by_group(machine.find_image(board, SYSTEM, machine.ROOT / "build").kernel)), end="")
    except machine.UsageError as error:
        machine.say(str(error))
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
