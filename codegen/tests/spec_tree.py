# SPDX-License-Identifier: MIT
"""Specs that a test may break, and what the generator says about them."""

from __future__ import annotations

import shutil
from pathlib import Path

from tessera_gen import pipeline

ROOT = Path(__file__).resolve().parents[2]
SPECS = Path(__file__).resolve().parent / "specs"   # a system of the tests' own: see its README


class SpecTree:
    """The tests' specs in a folder of one test's own, with the repository's schemas and annotations."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        shutil.copytree(SPECS, folder, dirs_exist_ok=True)
        shutil.copytree(ROOT / "idl/schema", folder / "idl/schema")
        shutil.copy(ROOT / "idl/tessera.capnp", folder / "idl")

    def replace(self, file: str, old: str, new: str) -> SpecTree:
        """Edit a file. The old text must be there, once."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} has {text.count(old)} times: {old}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return self

    def write(self, file: str, text: str) -> SpecTree:
        (self.root / file).parent.mkdir(parents=True, exist_ok=True)
        (self.root / file).write_text(text, encoding="utf-8")
        return self

    def report(self) -> str:
        """What a run says; a run that finds an error writes nothing."""
        outputs, diagnostics = pipeline.generate(self.root)
        assert bool(outputs.files) != diagnostics.has_errors
        return diagnostics.report()
