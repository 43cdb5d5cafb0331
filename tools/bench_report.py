# SPDX-License-Identifier: MIT
"""Figures for people: a table on the terminal, a page and a picture in docs/ that are made from the baseline."""

from xml.sax.saxutils import escape

import kernel_bytes
import machine
from bench_guest import KINDS, load_anchors

PAGE = machine.ROOT / "docs/performance_figures.md"
PICTURE = machine.ROOT / "docs/performance.svg"

HEADINGS = ("row", "min", "median", "max", "seL4", "ratio", "Linux", "ratio", "goal", "ratio", "path")
MIX_HEADINGS = ("row", "instructions", *KINDS)


def number(value: float | None) -> str:
    return "-" if value is None else f"{value:,}"


def ratio(value: float, base: float | None) -> str:
    return "-" if base is None else f"{value / base:.2f}"


def figures_cells(row: dict, path: str) -> tuple[str, ...]:
    mark = "" if row["min"] == row["median"] == row["max"] else " (samples differ)"
    return (row["name"], number(row["min"]), number(row["median"]), number(row["max"]), number(row["anchor"]), ratio(row["median"], row["anchor"]),
            number(row["linux"]), ratio(row["median"], row["linux"]), number(row["goal"]), ratio(row["median"], row["goal"]), path + mark)


def mix_cells(row: dict) -> tuple[str, ...]:
    return (row["name"], number(row["median"]), *(number(row["mix"][kind]) for kind in KINDS))


def aligned(lines: list[tuple[str, ...]]) -> str:
    """Columns of figures to the right, names and paths to the left."""
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    is_text = {0, len(lines[0]) - 1} if lines[0][-1] == "path" else {0}
    rows = ("  ".join(cell.ljust(width) if i in is_text else cell.rjust(width) for i, (cell, width) in enumerate(zip(line, widths, strict=True)))
            for line in lines)
    return "\n".join(row.rstrip() for row in rows) + "\n"


def figures_table(rows: list[dict], paths: dict[str, str]) -> str:
    return aligned([HEADINGS, *(figures_cells(row, paths[row["name"]]) for row in rows)])


def mix_table(rows: list[dict]) -> str:
    return aligned([MIX_HEADINGS, *(mix_cells(row) for row in rows if "mix" in row)])


def standing(title: str, rows: list[dict], base: str) -> str:
    """How many rows are at or below the figure that they have for `base`, and which are not."""
    known = [row for row in rows if row[base] is not None]
    above = [row["name"] for row in known if row["median"] > row[base]]
    return f"{title}: {len(known) - len(above)} of {len(known)}" + (f"; not: {', '.join(above)}" if above else "") + "\n"


def summary(rows: list[dict]) -> str:
    return standing("at or below seL4", rows, "anchor") + standing("at or below Linux", rows, "linux") + standing("goal reached", rows, "goal")


def terminal(rows: list[dict], versions: dict[str, str]) -> str:
    paths = {spec["name"]: spec["path"] for spec in load_anchors()["rows"]}
    text = figures_table(rows, paths) + "\nwhat a sample consists of\n" + mix_table(rows) + "\n" + summary(rows)
    return text + "".join(f"{name}: {version}\n" for name, version in versions.items())


def page(baseline: dict) -> str:
    """docs/performance_figures.md"""
    paths = {spec["name"]: spec["path"] for spec in load_anchors()["rows"]}
    text = "# Figures\n\nMade from conformance/bench/baseline.json by `./tessera bench --accept`. [performance.md](performance.md) says what is counted and how.\n"
    for board, entry in sorted(baseline["boards"].items()):
        rows, versions = entry["rows"], entry["versions"]
        text += f"\n## {rows[0]['arch']}: {board}\n\n" + "".join(f"- {versions[name]}\n" for name in ("qemu", "compiler"))
        text += f"- commit {versions['commit']}\n\n```\n{figures_table(rows, paths)}\n{summary(rows)}```\n"
        text += f"\nWhat one sample consists of, where the plugin and the guest counted the same interval:\n\n```\n{mix_table(rows)}```\n"
        text += f"\nWhere the bytes of the kernel's instructions are (`python3 tools/kernel_bytes.py {board}`):\n\n```\n{kernel_bytes.table(entry['text'])}```\n"
    return text


WIDTH, LABEL, BAR, STEP, TOP = 860, 190, 6, 26, 60
COLOURS = {"median": "#2f6f9f", "goal": "#8fbf6f", "anchor": "#c9c9c9"}
LEGEND = {"median": "Tessera", "goal": "goal", "anchor": "seL4"}


def bars(row: dict, y: int) -> str:
    """Bars in the order of COLOURS, as parts of seL4's figure, which has the whole width."""
    text = f'<text x="{LABEL - 8}" y="{y + 13}" text-anchor="end">{escape(row["name"])}</text>\n'
    room = WIDTH - LABEL - 90
    for i, (key, colour) in enumerate(COLOURS.items()):
        if row[key] is None:
            continue
        width = min(row[key] / row["anchor"], 1.0) * room
        text += f'<rect x="{LABEL}" y="{y + i * BAR}" width="{width:.1f}" height="{BAR}" fill="{colour}"/>\n'
    return text + f'<text x="{WIDTH - 84}" y="{y + 13}">{row["median"]:,} / {row["anchor"]:,}</text>\n'


def picture(baseline: dict) -> str:
    """docs/performance.svg: every row that seL4 has, as a part of seL4's figure."""
    y, body = TOP, ""
    for board, entry in sorted(baseline["boards"].items()):
        body += f'<text x="{LABEL}" y="{y}" font-weight="bold">{entry["rows"][0]["arch"]} ({escape(board)})</text>\n'
        y += 10
        for row in (row for row in entry["rows"] if row["anchor"] is not None):
            body += bars(row, y)
            y += STEP
        y += STEP
    legend = ""
    for i, (key, colour) in enumerate(COLOURS.items()):
        legend += f'<rect x="{LABEL + i * 120}" y="20" width="12" height="12" fill="{colour}"/>\n'
        legend += f'<text x="{LABEL + i * 120 + 18}" y="30">{LEGEND[key]}</text>\n'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" font-family="sans-serif" font-size="11">\n'
            f'<title>Instructions, as parts of what seL4 takes</title>\n<rect width="{WIDTH}" height="{y}" fill="#ffffff"/>\n{legend}{body}</svg>\n')
