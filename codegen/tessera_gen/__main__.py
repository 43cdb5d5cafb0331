# SPDX-License-Identifier: MIT
"""Command line of the generator; `./tessera` passes gen, graph and board on to it.

Exit codes: 0 all right, 1 it failed, 2 wrong usage. Messages go to standard error, results to standard output.
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

from . import pipeline, stats

_ROOT = Path(__file__).resolve().parents[2]


def _gen(options: argparse.Namespace) -> int:
    if options.stats:
        sys.stdout.write(stats.report(options.root))
        return 0
    outputs, diagnostics = pipeline.generate(options.root)
    sys.stderr.write(diagnostics.report())
    if diagnostics.has_errors:
        return 1
    if not options.check:
        for path in outputs.write(options.root):
            print(path)
        return 0
    stale = outputs.stale(options.root)
    for path in stale:
        print(f"{path}: stale", file=sys.stderr)
    if stale:
        print("generated/ does not fit the specs: run ./tessera gen and commit the result", file=sys.stderr)
    return 1 if stale else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tessera", allow_abbrev=False)
    parser.add_argument("--root", type=Path, default=_ROOT, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)
    gen = commands.add_parser("gen", help="write generated/ from the specs", allow_abbrev=False)
    mode = gen.add_mutually_exclusive_group()
    mode.add_argument("--check", action="store_true", help="write nothing; fail if generated/ is stale")
    mode.add_argument("--stats", action="store_true", help="count hand-written and generated lines")
    commands.add_parser("graph", help="draw who may talk to whom", add_help=False)
    commands.add_parser("freeze", help="write down what is released of a protocol", add_help=False)
    commands.add_parser("board", help="list, check or import boards", add_help=False)
    return parser


# Commands of parts: module with main(root, arguments) -> exit code.
_DELEGATES = {"graph": "tessera_gen.systems.graph", "board": "tessera_gen.boards.command", "freeze": "tessera_gen.protocols.freeze"}


def main(arguments: list[str]) -> int:
    options, rest = _parser().parse_known_args(arguments)
    options.root = options.root.resolve()
    if options.command in _DELEGATES:
        return importlib.import_module(_DELEGATES[options.command]).main(options.root, rest)
    if rest:
        _parser().error(f"unrecognized arguments: {' '.join(rest)}")
    return _gen(options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
