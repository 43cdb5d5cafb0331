# SPDX-License-Identifier: MIT
"""A copy of the specs that a test may break, and what the generator says about it."""

from __future__ import annotations

import shutil
from pathlib import Path

from tessera_gen import pipeline

ROOT = Path(__file__).resolve().parents[2]


class SpecTree:
    """The repository's specs in a folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        shutil.copytree(ROOT / "idl", folder / "idl")
        shutil.copytree(ROOT / "platform", folder / "platform")

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
