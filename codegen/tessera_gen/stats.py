# SPDX-License-Identifier: MIT
"""How much of the tree is typed by hand and how much is generated, in lines per folder."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

# Where hand-written files are, and which kinds count; and the files that lie in the root.
_FOLDERS = ("idl", "platform", "codegen", "kernel", "arch", "lib", "services", "apps", "conformance", "tools", "cmake", "docs")
_KINDS = (".c", ".h", ".S", ".ld", ".cpp", ".py", ".j2", ".yaml", ".json", ".capnp", ".cmake", ".md", ".sh", ".txt", ".script")

_ROOT_FILES = ("CMakeLists.txt", "CMakePresets.json", "README.md", "tessera")


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def _count(root: Path, folder: str, depth: int, kinds: tuple[str, ...] | None) -> Counter[str]:
    lines: Counter[str] = Counter()
    for path in sorted((root / folder).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts and (kinds is None or path.suffix in kinds):
            parts = path.relative_to(root).parts[:-1]
            lines["/".join(parts[:depth])] += _lines(path)
    return lines


def report(root: Path) -> str:
    """A table: hand-written folders, generated folders, and the portable kernel by itself."""
    hand: Counter[str] = Counter()
    for folder in _FOLDERS:
        hand.update(_count(root, folder, 1, _KINDS))
    hand["(root)"] = sum(_lines(root / name) for name in _ROOT_FILES if (root / name).is_file())
    generated = _count(root, "generated", 2, None)
    kernel = _count(root, "kernel", 1, (".c", ".h"))
    rows = [("hand-written", "")]
    rows += [(f"  {folder}", str(count)) for folder, count in sorted(hand.items())]
    rows += [("  total", str(hand.total())), ("generated", "")]
    rows += [(f"  {folder}", str(count)) for folder, count in sorted(generated.items())]
    rows += [("  total", str(generated.total())), ("portable kernel (hand-written C)", str(kernel.total()))]
    return "".join(f"{name:<40}{count:>10}".rstrip() + "\n" for name, count in rows)
