# SPDX-License-Identifier: MIT
"""Reads platform/uefi.yaml: what boards that boot by UEFI have in common."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import Diagnostics
from ..yaml_source import load_yaml, validate
from .model import Uefi

FILE = "platform/uefi.yaml"


def load(root: Path, diagnostics: Diagnostics) -> dict[str, Uefi]:
    """By architecture. Empty if there is no such file, or a wrong one."""
    if not (root / FILE).is_file():
        return {}
    document = load_yaml(root / FILE, diagnostics)
    if document is None or not validate(document, "uefi", diagnostics):
        return {}
    found: dict[str, Uefi] = {}
    for index, row in enumerate(document.data["arches"]):
        if row["arch"] in found:
            diagnostics.error(document.value_location("arches", index, "arch"), f"architecture '{row['arch']}' is there already")
        found[row["arch"]] = Uefi(document.file, document.data["kernel"], row["loader"],
                                  tuple((pair["code"], pair["vars"]) for pair in row["firmware"]))
    return found
