# SPDX-License-Identifier: MIT
"""What a run writes: a set of files under generated/, held in memory until it is known that every spec is right."""

from __future__ import annotations

import functools
import os
import tempfile
import textwrap
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2

from . import names

GENERATED = "generated"
COMMAND = "./tessera gen"
_TEMPLATES = Path(__file__).parent / "templates"

# How a comment line is written, by the end of the file's name.
_SLASHES = ("// ", "")
_HASH = ("# ", "")
_BLOCK = ("/* ", " */")
_MARKUP = ("<!-- ", " -->")
_COMMENTS = {".h": _SLASHES, ".c": _SLASHES, ".cpp": _SLASHES, ".dts": _SLASHES, ".dtsi": _SLASHES, ".capnp": _HASH,
             ".py": _HASH, ".cmake": _HASH, ".yaml": _HASH, ".sh": _HASH, ".txt": _HASH, ".conf": _HASH, ".gdb": _HASH,
             ".S": _BLOCK, ".ld": _BLOCK, ".md": _MARKUP, ".svg": _MARKUP}


@functools.lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES), undefined=jinja2.StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True, autoescape=False)
    environment.filters["snake"] = names.snake
    environment.filters["upper_name"] = names.upper
    environment.filters["comment"] = comment
    environment.filters["number"] = number
    return environment


def comment(text: str, indent: int = 0, start: str = "// ", width: int = 110) -> str:
    """`text` as lines of comment, without the end of the last line; the first line is not indented."""
    lines = textwrap.wrap(text, width - indent - len(start), break_long_words=False, break_on_hyphens=False)
    return f"\n{' ' * indent}".join(f"{start}{line}" for line in lines)


def number(value: int) -> str:
    """An unsigned C constant: short or round ones in decimal, others in hexadecimal."""
    if value <= 0xFFFF or (value <= 0xFFFFFFFF and value % 1000 == 0):
        return f"{value}u"
    return f"0x{value:x}u" if value <= 0xFFFFFFFF else f"0x{value:x}ull"


def header(path: str, sources: list[str], template: str) -> str:
    """The comment that opens a generated file, in the comment style of its kind."""
    start, end = _COMMENTS[PurePosixPath(path).suffix]
    lines = ["SPDX-License-Identifier: MIT", "GENERATED - DO NOT EDIT", f"Source: {', '.join(sources)}",
             f"Template: codegen/tessera_gen/templates/{template}", f"Command: {COMMAND}"]
    return "".join(f"{start}{line}{end}\n" for line in lines)


def render(template: str, **model: Any) -> str:
    """The text of a template, without a header."""
    return _environment().get_template(template).render(**model)


class OutputSet:
    """Files by path, relative to the root and below generated/."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def add(self, path: str, content: str | bytes) -> None:
        if not path.startswith(f"{GENERATED}/") or ".." in PurePosixPath(path).parts:
            raise ValueError(f"{path} is not below {GENERATED}/")
        if path in self.files:
            raise ValueError(f"{path} is written twice")
        self.files[path] = content.encode() if isinstance(content, str) else content

    def render(self, path: str, template: str, sources: list[str], **model: Any) -> None:
        """Add a file made from a template, with its header."""
        self.add(path, header(path, sources, template) + render(template, **model))

    def stale(self, root: Path) -> list[str]:
        """Paths below generated/ that are missing, differ, or should not be there."""
        present = _present(root)
        changed = [path for path, content in self.files.items()
                   if path not in present or (root / path).read_bytes() != content]
        return sorted(changed + [path for path in present if path not in self.files])

    def write(self, root: Path) -> list[str]:
        """Bring generated/ up to date; files that are right already are not touched. Returns what was changed."""
        changed = self.stale(root)
        for path in changed:
            if path in self.files:
                _replace(root / path, self.files[path])
            else:
                (root / path).unlink(missing_ok=True)
        _remove_empty_folders(root / GENERATED)
        return changed


def _present(root: Path) -> set[str]:
    return {file.relative_to(root).as_posix() for file in (root / GENERATED).rglob("*") if file.is_file()}


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent.parent, prefix=".tessera-gen-")
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    os.chmod(temporary, 0o644)
    os.replace(temporary, path)


def _remove_empty_folders(folder: Path) -> None:
    for current, _, _ in os.walk(folder, topdown=False):
        if current != str(folder) and not os.listdir(current):
            os.rmdir(current)
