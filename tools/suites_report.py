# SPDX-License-Identifier: MIT
"""The page of test suites of others, made of what was accepted."""

from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs/suites.md"
HEAD = """# Test suites of others

Made by `./tessera suites --accept`, of `conformance/suites/results.json`; not written by hand. The suites run in the guest, unmodified, by
`guest-run`: [testing](testing.md#suites-of-others). *Applicable* is what is left when the cases are taken out that the suite leaves out itself
and those that the suite's spec names with a reason. A group of cases that did not come to its end counts as one that failed. Each row is what
the command in its last column came to: in one run of one build, unless it says other.
"""


def totals(groups: dict[str, dict]) -> tuple[int, int, int]:
    rows = groups.values()
    return sum(row["passed"] for row in rows), sum(len(row["failed"]) for row in rows), sum(len(row["not_applicable"]) for row in rows)


def table(results: dict[str, dict]) -> list[str]:
    lines = ["| suite | board | groups run | applicable | passed | | failed | not applicable | by |",
             "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |"]
    for suite, boards in sorted(results.items()):
        for board, record in sorted(boards.items()):
            passed, failed, other = totals(record["groups"])
            applicable = passed + failed
            commands = ", then ".join(f"`{command}`" for command in record["commands"])
            lines.append(f"| {suite} | {board} | {len(record['groups'])} | {applicable} | {passed} | {100 * passed / applicable:.1f} % | {failed} | {other} | {commands} |")
    return lines


def by_reason(groups: dict[str, dict]) -> dict[str, list[str]]:
    cases: dict[str, list[str]] = {}
    for group, row in sorted(groups.items()):
        for case, why in sorted(row["not_applicable"].items()):
            cases.setdefault(why, []).append(f"{group}: {case}")
    return cases


def listing(boards: dict[str, dict], of: str) -> list[str]:
    """Cases, each with the boards that have it."""
    places: dict[str, list[str]] = {}
    for board, record in sorted(boards.items()):
        for group, row in sorted(record["groups"].items()):
            for case in dict.fromkeys(row[of]):
                places.setdefault(f"{group}: {case}", []).append(board)
    return [f"- `{case}`" + ("" if len(where) == len(boards) else f" ({', '.join(where)})") for case, where in sorted(places.items())]


def page(results: dict[str, dict], specs: dict[str, dict]) -> str:
    lines = [HEAD, *table(results)]
    for suite, boards in sorted(results.items()):
        package = specs[suite]["package"]
        lines += ["", f"## {suite}", "", f"{specs[suite]['doc']}. Source package `{package['name']}` {package['version']}.", ""]
        lines += ["Failed:", "", *(listing(boards, "failed") or ["- none"])]
        groups: dict[str, dict] = {}
        for board in boards.values():
            for group, row in board["groups"].items():
                groups.setdefault(group, {"not_applicable": {}})["not_applicable"].update(row["not_applicable"])
        for why, cases in sorted(by_reason(groups).items()):
            lines += ["", f"Not applicable, {why}:", "", *(f"- `{case}`" for case in cases)]
    return "\n".join(lines) + "\n"


def write(results: dict[str, dict], specs: dict[str, dict], path: Path = PAGE) -> None:
    path.write_text(page(results, specs), encoding="utf-8")
