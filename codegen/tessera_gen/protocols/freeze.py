# SPDX-License-Identifier: MIT
"""`./tessera freeze LIBRARY`: writes down what is released of a protocol. Only what old peers can live with is accepted."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import frozen


def main(root: Path, arguments: list[str]) -> int:
    from .. import kernel, pipeline, protocols

    parser = argparse.ArgumentParser(prog="tessera freeze", allow_abbrev=False)
    parser.add_argument("library", help="name of a protocol's library")
    options = parser.parse_args(arguments)
    models, diagnostics = pipeline.load(root, (("kernel", kernel), ("protocols", protocols)))
    sys.stderr.write(diagnostics.report())
    if diagnostics.has_errors:
        return 1
    protocol = models["protocols"].protocol_by_library.get(options.library)
    if protocol is None:
        known = ", ".join(sorted(models["protocols"].protocol_by_library))
        print(f"no library '{options.library}'; known: {known}", file=sys.stderr)
        return 2
    path = frozen.folder(root) / f"{protocol.library}.txt"
    path.parent.mkdir(exist_ok=True)
    path.write_text(frozen.text(protocol), encoding="utf-8")
    print(path.relative_to(root).as_posix())
    return 0
