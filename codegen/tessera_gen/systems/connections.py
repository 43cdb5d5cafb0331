# SPDX-License-Identifier: MIT
"""What manifests need to know of a protocol: the rights that its methods look at, and whether messages carry capabilities."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Connection:
    protocol: str
    interface: str
    rights: tuple[str, ...]
    carries_capabilities: bool


def connections(models) -> dict[str, Connection]:
    root = Path(__file__).parents[3]
    found = {}
    for path in sorted((root / "idl" / "proto").glob("*.capnp")):
        text = path.read_text(encoding="utf-8")
        library = re.search(r'\$Os\.library\("(\w+)"\)', text)[1]
        for name, body in re.findall(r"^interface (\w+) @\w+ \$Os\.number\(\d+\) \{(.*?)^\}", text, re.M | re.S):
            needs = {right for group in re.findall(r"\$Os\.needs\(\[(.*?)\]\)", body) for right in re.findall(r'"(\w+)"', group)}
            carries = bool(re.search(r":(K\.\w+|File|Process)\b", body))
            found[library] = Connection(library, name, tuple(sorted(needs)), carries)
    return found
