# SPDX-License-Identifier: MIT
"""The gate: figures against those of conformance/bench/baseline.json. Figures are deterministic, so a row that is more than 2 % worse
is a change of ours, unless another compiler or another QEMU counted it.
"""

import json
import re
from pathlib import Path

import machine

BASELINE = machine.ROOT / "conformance/bench/baseline.json"
TOLERANCE = 0.02
ACCEPT = "./tessera bench --accept"


def load(path: Path = BASELINE) -> dict:
    return json.loads(path.read_text())


def tools(versions: dict[str, str]) -> tuple[str, str]:
    """What figures depend on: the compiler's version, and QEMU's without what only repairs it."""
    compiler = re.search(r"version (\d+\.\d+\.\d+)", versions["compiler"])
    qemu = re.search(r"version (\d+\.\d+)", versions["qemu"])
    return compiler[1] if compiler else versions["compiler"], qemu[1] if qemu else versions["qemu"]


def compare(before: list[dict], after: list[dict]) -> tuple[list[str], list[str]]:
    """What is worse by more than the tolerance or not the same rows at all, and what is better by more than it."""
    old = {row["name"]: row["median"] for row in before}
    new = {row["name"]: row["median"] for row in after}
    worse = [f"{name}: {old[name]:,} before, not measured now" for name in old if name not in new]
    worse += [f"{name}: not in the baseline, {new[name]:,} now" for name in new if name not in old]
    better = []
    for name in (name for name in new if name in old):
        line = f"{name}: {old[name]:,} before, {new[name]:,} now"
        if new[name] > old[name] * (1 + TOLERANCE):
            worse.append(f"{line} (+{new[name] / max(old[name], 1) - 1:.1%})")
        elif new[name] < old[name] * (1 - TOLERANCE):
            better.append(f"{line} ({new[name] / old[name] - 1:.1%})")
    return worse, better


def judge(board: str, baseline: dict, after: list[dict], versions: dict[str, str]) -> tuple[bool, list[str]]:
    """True if the gate lets these figures pass, and what to say."""
    known = baseline["boards"].get(board)
    if known is None:
        return False, [f"{board} has no baseline; `{ACCEPT}` makes one"]
    worse, better = compare(known["rows"], after)
    said = [f"better: {line}" for line in better] + [f"WORSE: {line}" for line in worse]
    if not worse:
        return True, [*said, f"no figure of {board} is more than {TOLERANCE:.0%} worse than the baseline"]
    if tools(versions) != tools(known["versions"]):
        was, now = tools(known["versions"]), tools(versions)
        said.append(f"the baseline is of Clang {was[0]} and QEMU {was[1]}, this is of Clang {now[0]} and QEMU {now[1]}: only reported")
        return True, said
    return False, [*said, f"figures of {board} are more than {TOLERANCE:.0%} worse. If that is meant: `{ACCEPT}`, and say why in the commit"]


def dump(baseline: dict) -> str:
    """One row a line, so that a change of figures reads well."""
    text = '{\n "boards": {\n'
    boards = []
    for board, entry in sorted(baseline["boards"].items()):
        rows = ",\n".join(f"    {json.dumps(row)}" for row in entry["rows"])
        instructions = f',\n   "text": {json.dumps(entry["text"])}' if "text" in entry else ""
        boards.append(f'  {json.dumps(board)}: {{\n   "versions": {json.dumps(entry["versions"])},\n   "rows": [\n{rows}\n   ]{instructions}\n  }}')
    return text + ",\n".join(boards) + "\n }\n}\n"
