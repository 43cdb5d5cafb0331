# SPDX-License-Identifier: MIT
"""Where a spec is wrong, and what would be right. Every finding of a run is collected and reported at once."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Location:
    """A place in a spec: path relative to the root of the tree, line and column counted from 1 (0: the file as a whole)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if self.line == 0:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Finding:
    location: Location
    severity: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.location}: {self.severity}: {self.message}"
        return f"{text}\n  {self.hint}" if self.hint else text


class Diagnostics:
    """The findings of one run over the tree at `root`."""

    def __init__(self, root: Path) -> None:
        self.root = Path(root).resolve()
        self._findings: list[Finding] = []
        self.told = 0   # how often something was found, the same thing again included

    def error(self, location: Location, message: str, hint: str | None = None) -> None:
        self._add(Finding(location, "error", message, hint or ""))

    def warning(self, location: Location, message: str, hint: str | None = None) -> None:
        self._add(Finding(location, "warning", message, hint or ""))

    def _add(self, finding: Finding) -> None:
        # An anchored YAML node is visited once per alias; its mistake is told once.
        self.told += 1
        if finding not in self._findings:
            self._findings.append(finding)

    @property
    def has_errors(self) -> bool:
        return any(finding.severity == "error" for finding in self._findings)

    @property
    def findings(self) -> list[Finding]:
        return sorted(self._findings)

    def report(self) -> str:
        """All findings in file order, one or two lines each, ending in a newline if there are any."""
        return "".join(f"{finding}\n" for finding in self.findings)

    def relative(self, path: Path) -> str:
        """`path` as diagnostics and generated headers show it: relative to the root, with forward slashes."""
        path = Path(path)
        if not path.is_absolute():
            return path.as_posix()
        resolved = path.resolve()
        return resolved.relative_to(self.root).as_posix() if resolved.is_relative_to(self.root) else str(path)


def suggest(name: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known name, or all of them if nothing is near and they are few."""
    names = sorted(set(known))
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if near:
        return f"did you mean '{near[0]}'?"
    if 0 < len(names) <= 12:
        return f"known: {', '.join(names)}"
    return ""
