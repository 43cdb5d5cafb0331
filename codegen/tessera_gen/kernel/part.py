# SPDX-License-Identifier: MIT
"""Entry points of the kernel part for the pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from ..output import OutputSet
from . import emit as emitter
from . import slots
from .check import check_documents
from .load import build, load_documents
from .model import KernelModel


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> KernelModel | None:
    """The kernel's model, also when checks found mistakes, so that the other parts' mistakes are told in the same run."""
    documents = load_documents(root, diagnostics)
    if documents is None:
        return None
    check_documents(documents, diagnostics)
    slots.check(documents["slots"], diagnostics)
    return build(documents)


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """Nothing in the kernel's specs depends on other parts."""


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    emitter.emit(models["kernel"], outputs)
    slots.emit(models["kernel"].slot_layout, outputs)
