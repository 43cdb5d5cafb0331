#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks what a machine can check of the documentation: links lead somewhere, commands and files that are named exist, and every
folder has a short README. Prints FILE:LINE: what is wrong, for all of it, and fails if there was anything."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

FOLDERS = ("arch", "boot", "kernel", "lib", "services", "apps", "idl", "platform", "codegen", "conformance", "tools", "cmake", "docs")
README_LINES_MAX = 25
OWNED = ("README.md", "docs", *FOLDERS, "generated/docs")
TUTORIALS = "docs/tutorials/"   # name files that the reader makes; a test of their own follows them

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"\./tessera +([a-z][a-z-]*)?([^`\n]*)")
OPTION = re.compile(r"(?<![\w-])(--[a-z]+)")
NAMED_FILE = re.compile(r"`((?:%s|generated)/[\w./-]*\w/?)`" % "|".join(FOLDERS))
FRONT_FUNCTION = re.compile(r"^command_(\w+)\(\)", re.MULTILINE)
FRONT_OPTION = re.compile(r"(--[a-z]+)\b")
EXTERNAL = re.compile(r"[a-z]+:")


def main() -> int:
    faults = check(ROOT)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def check(root: Path) -> list[str]:
    front = (root / "tessera").read_text(encoding="utf-8")
    commands = {name.replace("_", "-") for name in FRONT_FUNCTION.findall(front)} | {"bench", "help"}
    options = set(FRONT_OPTION.findall(front))
    faults = readme_faults(root)
    for path in pages(root):
        place, text = path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")
        found = link_faults(root, path, text) + command_faults(text, commands, options)
        found += file_faults(root, text) if not place.startswith(TUTORIALS) else []
        faults += [f"{place}:{number}: {fault}" for number, fault in sorted(found)]
    return faults


def pages(root: Path) -> list[Path]:
    found = {path for name in OWNED for path in ([root / name] if name.endswith(".md") else (root / name).rglob("*.md")) if path.is_file()}
    return sorted(found)


def readme_faults(root: Path) -> list[str]:
    faults = []
    for folder in FOLDERS:
        readme = root / folder / "README.md"
        if not readme.is_file():
            faults.append(f"{folder}/README.md:1: there is none")
    for readme in (path for path in pages(root) if path.name == "README.md" and path.parent != root):
        lines = sum(not line.startswith("| [") for line in readme.read_text(encoding="utf-8").splitlines())   # an index is as long as its folder
        if lines > README_LINES_MAX:
            faults.append(f"{readme.relative_to(root).as_posix()}:1: {lines} lines; a folder's README has at most {README_LINES_MAX}")
    return faults


def link_faults(root: Path, page: Path, text: str) -> list[tuple[int, str]]:
    faults = []
    prose = FENCE.sub(lambda match: "\n" * match[0].count("\n"), text)
    for match in LINK.finditer(prose):
        target, _, anchor = match[1].partition("#")
        if EXTERNAL.match(target):
            continue
        file = (page.parent / target).resolve() if target else page
        if not file.exists() or not file.is_relative_to(root.resolve()):
            faults.append((line_of(prose, match), f"the link {match[1]} leads nowhere"))
        elif anchor and file.suffix == ".md" and anchor not in anchors(file.read_text(encoding="utf-8")):
            faults.append((line_of(prose, match), f"the link {match[1]} leads to no heading"))
    return faults


def anchors(text: str) -> set[str]:
    """The headings of a page as the names that links know them by."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in HEADING.findall(FENCE.sub("", text))}


def command_faults(text: str, commands: set[str], options: set[str]) -> list[tuple[int, str]]:
    faults = []
    for match in COMMAND.finditer(text):
        if match[1] and match[1] not in commands:
            faults.append((line_of(text, match), f"there is no ./tessera {match[1]}"))
        words = match[2].split("  ")[0]
        faults += [(line_of(text, match), f"./tessera {match[1]} has no {option}") for option in OPTION.findall(words) if match[1] and option not in options]
    return faults


def file_faults(root: Path, text: str) -> list[tuple[int, str]]:
    return [(line_of(text, match), f"there is no {match[1]}") for match in NAMED_FILE.finditer(text) if not (root / match[1]).exists()]


def line_of(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1


if __name__ == "__main__":
    sys.exit(main())
