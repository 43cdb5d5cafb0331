# SPDX-License-Identifier: MIT
"""load -> check -> model -> emit, over every part of the specs.

A part is a package with three functions. Models of earlier parts are in `models` by name ("kernel", "protocols", ...).

    load(root, diagnostics, models) -> model or None      read and check the part's own files
    check(models, diagnostics) -> None                    what needs the other parts too; only called if all parts loaded
    emit(models, outputs) -> None                         only called if there was no error anywhere
"""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import Any

from . import boards, kernel, personality, ports, protocols, systems
from .diagnostics import Diagnostics
from .output import OutputSet

# In the order in which they may look at each other.
PARTS: tuple[tuple[str, ModuleType], ...] = (
    ("kernel", kernel),
    ("personality", personality),
    ("protocols", protocols),
    ("boards", boards),
    ("ports", ports),
    ("systems", systems),
)


def load(root: Path, parts: tuple[tuple[str, ModuleType], ...] = PARTS) -> tuple[dict[str, Any], Diagnostics]:
    """The models of all parts, checked. Not complete if the diagnostics have errors."""
    diagnostics = Diagnostics(root)
    models: dict[str, Any] = {}
    for name, part in parts:
        model = part.load(diagnostics.root, diagnostics, models)
        if model is None:
            break
        models[name] = model
    else:
        for _, part in parts:
            part.check(models, diagnostics)
    return models, diagnostics


def generate(root: Path, parts: tuple[tuple[str, ModuleType], ...] = PARTS) -> tuple[OutputSet, Diagnostics]:
    """Everything that generated/ should hold; empty if a spec is wrong."""
    models, diagnostics = load(root, parts)
    outputs = OutputSet()
    if not diagnostics.has_errors:
        for _, part in parts:
            part.emit(models, outputs)
    return outputs, diagnostics
