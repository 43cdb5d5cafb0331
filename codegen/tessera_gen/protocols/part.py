# SPDX-License-Identifier: MIT
"""Entry points of the protocols part for the pipeline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from ..output import OutputSet
from . import check as checks
from . import compatibility
from . import emit as emission
from .build import Builder
from .model import ProtocolModel
from .schema import load_schema
from .source import scan


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> ProtocolModel | None:
    schema = load_schema(root, diagnostics)
    if schema is None:
        return None
    positions = {file: scan(root / "idl" / file, f"idl/{file}") for file in schema.files}
    checks.check_annotations(positions, diagnostics)
    model = Builder(schema, positions, models["kernel"], diagnostics).build()
    checks.check_model(model, models["kernel"], diagnostics)
    compatibility.check(model, root, diagnostics)
    return model


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """Protocols depend on the kernel's specs alone, and were checked when they were loaded."""


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    emission.emit(models["protocols"], models["kernel"], outputs)
