#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the benchmark systems in QEMU that counts instructions, and sets their figures against conformance/bench/anchors.yaml.

--gate runs it twice, fails if the two runs differ, and compares with the baseline. --accept makes what was measured the baseline, with
the page and the picture of it in docs/. Exit status: 0 measured, 1 it failed, 2 wrong usage.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import bench_gate  # noqa: E402
import bench_guest  # noqa: E402
import bench_report  # noqa: E402
import kernel_bytes  # noqa: E402
import machine  # noqa: E402
from machine import GuestError, UsageError, say  # noqa: E402


def differences(first: list[dict], second: list[dict]) -> list[str]:
    """Between two runs."""
    return [f"{a['name']}: {a} and then {b}" for a, b in zip(first, second, strict=True) if a != b]


def gate(board: machine.Board, rows: list[dict], arguments: argparse.Namespace) -> None:
    unequal = differences(rows, bench_guest.measure(board, arguments.build, arguments.timeout))
    if unequal:
        raise GuestError("two runs differ:\n" + "\n".join(unequal))
    passed, said = bench_gate.judge(board.name, bench_gate.load(), rows, bench_guest.versions(board))
    print("\n".join(said))
    if not passed:
        raise GuestError("the gate is shut")


def accept(results: dict[str, dict]) -> None:
    baseline = bench_gate.load() if bench_gate.BASELINE.is_file() else {"boards": {}}
    baseline["boards"] |= results
    bench_gate.BASELINE.write_text(bench_gate.dump(baseline))
    bench_report.PAGE.write_text(bench_report.page(baseline))
    bench_report.PICTURE.write_text(bench_report.picture(baseline))


def run(arguments: argparse.Namespace) -> None:
    results = {}
    for name in arguments.boards:
        board = machine.load_board(name)
        rows = bench_guest.measure(board, arguments.build, arguments.timeout)
        kernel = machine.find_image(board, bench_guest.KERNEL_SYSTEM, arguments.build).kernel
        results[name] = {"versions": bench_guest.versions(board), "rows": rows, "text": kernel_bytes.by_group(kernel)}
        print(bench_report.terminal(rows, results[name]["versions"]))
        if arguments.gate:
            gate(board, rows, arguments)
    if arguments.json:
        rows = [row for result in results.values() for row in result["rows"]]
        found = {name: result["versions"] for name, result in results.items()}
        shown = next(iter(found.values())) if len(found) == 1 else found
        arguments.json.write_text(json.dumps({"rows": rows, "versions": shown}, indent=1) + "\n")
    if arguments.accept:
        accept(results)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("boards", nargs="+")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--gate", action="store_true")
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--build", type=Path, default=machine.ROOT / "build")
    try:
        run(parser.parse_args())
        return 0
    except UsageError as error:
        say(f"bench: {error}")
        return 2
    except (GuestError, OSError) as error:
        say(f"bench: {error}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
