# SPDX-License-Identifier: MIT
"""A port: where its source comes from and how its programs are made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..diagnostics import Location

# What the words of a step may hold.
PLACEHOLDERS = ("arch", "cc", "jobs", "libc", "out", "own", "source", "target", "work")


@dataclass(frozen=True)
class PortProgram:
    name: str
    sources: tuple[str, ...]
    without: tuple[str, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True)
class Builtins:
    """The compiler's own library, for each architecture a file of a binary package."""

    package: str
    version: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Port:
    """`package` and `version` name a source package; without, `folder` is in the repository. `files` and `folders` are made by the steps."""

    name: str
    doc: str
    package: str
    version: str
    folder: str
    libc: str
    builtins: Builtins | None
    include: tuple[str, ...]
    steps: tuple[tuple[str, ...], ...]
    programs: tuple[PortProgram, ...]
    files: tuple[tuple[str, str], ...]
    folders: tuple[tuple[str, str], ...]
    source: str
    wheres: dict[str, Location] = field(default_factory=dict, compare=False, hash=False)

    @property
    def products(self) -> tuple[str, ...]:
        return (*(program.name for program in self.programs), *(name for name, _ in (*self.files, *self.folders)))
