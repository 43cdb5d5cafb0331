# SPDX-License-Identifier: MIT
"""Entry points of the kernel part for the pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from ..output import OutputSet


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> Any:
    return ()


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """Nothing in the kernel's specs depends on other parts."""


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    pass
