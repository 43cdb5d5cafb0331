# SPDX-License-Identifier: MIT
"""`tessera graph [SYSTEM] [-o FILE.svg]`: who may talk to whom."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .. import pipeline
from .context import plans
from .picture import draw


def main(root: Path, arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tessera graph", description="Draw who may talk to whom in a system, as SVG.", allow_abbrev=False)
    parser.add_argument("system", nargs="?", default="default")
    parser.add_argument("-o", "--output", type=Path, help="file to write; standard output if not given")
    options = parser.parse_args(arguments)
    models, diagnostics = pipeline.load(root)
    sys.stderr.write(diagnostics.report())
    if diagnostics.has_errors:
        return 1
    found = [plan for plan in plans(models) if plan.system.name == options.system]
    if not found:
        names = ", ".join(system.name for system in models["systems"].systems)
        print(f"tessera graph: no system '{options.system}'; there are: {names}", file=sys.stderr)
        return 2
    picture = draw(found[0])
    if options.output:
        options.output.write_text(picture, encoding="utf-8")
    else:
        sys.stdout.write(picture)
    return 0
