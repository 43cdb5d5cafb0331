# SPDX-License-Identifier: MIT
"""Draws a plan as SVG: a box for each service, an arrow for each connection that its manifest allows. Nothing else can talk."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from .layout import Drawing, Spot, arrange
from .model import Grant, Plan, Record

_MARGIN = 36.0
_TITLE_HEIGHT = 74.0
_BOX_HEIGHT = 58.0
_CHIP_HEIGHT = 20.0
_LAYER_GAP = 74.0
_PROGRAM_HEIGHT = 46.0

# By profile: the colour of a box. Profiles that are not here take the last one.
_COLOURS = {"root": "#8c2f39", "server": "#5b7553", "driver": "#b5651d", "filesystem_server": "#2f5d8a",
            "process_manager": "#6a4c93", "session": "#1f7a7a", "": "#555555"}
_STYLE = """
    .card { fill: #fbfaf6; stroke: #d8d3c5; }
    .box { fill: #ffffff; stroke: #cbc5b5; }
    .programs { fill: none; stroke: #1f7a7a; stroke-dasharray: 5 4; }
    .arrow { fill: none; stroke: #8a8576; stroke-width: 1.6; }
    .handed { stroke: #1f7a7a; stroke-dasharray: 5 4; }
    .chip { fill: #f1eee4; }
    text { font-family: "DejaVu Sans", Verdana, "Segoe UI", Helvetica, sans-serif; fill: #2b2a26; }
    .title { font-size: 19px; font-weight: bold; }
    .small { font-size: 11px; fill: #6d6858; }
    .name { font-size: 14px; font-weight: bold; }
    .label { font-size: 11px; }
    .under { fill: #fbfaf6; }
"""


@dataclass(frozen=True)
class _Box:
    record: Record
    subtitle: str
    chips: tuple[str, ...]

    @property
    def width(self) -> float:
        texts = [9.6 * len(self.record.service.name), *(6.7 * len(text) for text in (self.subtitle, *self.chips))]
        return max(118.0, max(texts) + 34)

    @property
    def height(self) -> float:
        return _BOX_HEIGHT + _CHIP_HEIGHT * len(self.chips) + (4 if self.chips else 0)


def draw(plan: Plan) -> str:
    """The whole file, without a header."""
    common = _common(plan)
    boxes = {record.service.name: _Box(record, _subtitle(record), _chips(record, common)) for record in plan.records}
    arrows: dict[tuple[str, str], list[Grant]] = {}
    for record in plan.records:
        for grant in record.grants:
            if grant.kind == "port" and grant.target_name not in common:
                arrows.setdefault((record.service.name, grant.target_name), []).append(grant)
    drawing = arrange({name: box.width for name, box in boxes.items()},
                      {arrow: _label_width(_label_text(grants)) for arrow, grants in arrows.items()})
    return _Picture(plan, boxes, arrows, drawing, common).svg()


def _common(plan: Plan) -> set[str]:
    """Servers that more than half of the others use: told in the boxes instead of by arrows, which would hide the rest."""
    clients: dict[str, set[str]] = {}
    for record in plan.records:
        for grant in record.grants:
            if grant.kind == "port":
                clients.setdefault(grant.target_name, set()).add(record.service.name)
    others = len(plan.records) - 1
    return {name for name, users in clients.items() if others > 4 and 2 * len(users) > others}


def _subtitle(record: Record) -> str:
    what = record.service.provides or record.service.profile.replace("_", " ")
    return f"{what} · priority {record.service.priority}"


def _rights(grant: Grant) -> str:
    return ", ".join(right for right in grant.rights if right not in ("send", "grant"))


def _chips(record: Record, common: set[str]) -> tuple[str, ...]:
    chips = [f"→ {use.protocol}: {', '.join(use.rights)} (one way)" for use in record.service.uses if use.is_one_way]
    for grant in record.grants:
        if grant.kind == "device":
            lines = [str(other.line) for other in record.grants if other.kind == "interrupt" and other.device == grant.device]
            chips.append(f"{grant.device} · interrupt {', '.join(lines)}" if lines else grant.device)
        elif grant.kind == "dma":
            chips.append(f"{grant.size >> 10} KiB for DMA")
        elif grant.kind == "port" and grant.target_name in common:
            chips.append(f"→ {grant.target_name}: {_rights(grant)}")
    return tuple([*chips, "what is left of RAM"] if record.service.ram else chips)


class _Picture:
    def __init__(self, plan: Plan, boxes: dict[str, _Box], arrows: dict[tuple[str, str], list[Grant]], drawing: Drawing,
                 common: set[str]) -> None:
        self._plan = plan
        self._boxes = boxes
        self._arrows = arrows
        self._drawing = drawing
        self._common = common
        self._tops: list[float] = []
        self._heights: list[float] = []
        edge = _MARGIN + _TITLE_HEIGHT
        for layer in drawing.layers:
            height = max([boxes[spot.name].height for spot in layer if spot.name], default=_BOX_HEIGHT)
            self._tops.append(edge)
            self._heights.append(height)
            edge += height + _LAYER_GAP
        self._bottom = edge - _LAYER_GAP

    def svg(self) -> str:
        body = [*self._title(), *self._all_arrows(), *self._all_boxes(), *self._programs()]
        width = max(self._drawing.width, 8.0 * len(self._plan.system.doc)) + 2 * _MARGIN
        height = self._bottom + _MARGIN
        head = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}">',
                f"  <title>{escape(self._plan.system.name)}: who may talk to whom</title>", f"  <style>{_STYLE}  </style>",
                '  <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">'
                '<path d="M0,1 L9,5 L0,9 Z" fill="#8a8576"/></marker></defs>',
                f'  <rect class="card" x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1:g}" rx="14"/>']
        return "\n".join(head + [f"  {line}" for line in body] + ["</svg>"]) + "\n"

    def _title(self) -> list[str]:
        lines = [_text("title", _MARGIN, _MARGIN + 12, f"System {self._plan.system.name}: who may talk to whom"),
                 _text("small", _MARGIN, _MARGIN + 32, "An arrow is a connection with the rights that the manifest names; there are no others. "
                       "Calls only go up, to higher priorities.")]
        for name in sorted(self._common):
            lines.append(_text("small", _MARGIN, _MARGIN + 48, f"Connections to {name} are written in the boxes."))
        return lines

    def _x(self, spot: Spot) -> float:
        return spot.x + _MARGIN

    def _top(self, spot: Spot) -> float:
        return self._tops[spot.layer] + (self._heights[spot.layer] - self._height(spot)) / 2

    def _height(self, spot: Spot) -> float:
        return self._boxes[spot.name].height if spot.name else 0.0

    def _all_boxes(self) -> list[str]:
        return [line for spot in self._drawing.spots.values() for line in self._box(spot)]

    def _box(self, spot: Spot) -> list[str]:
        box = self._boxes[spot.name]
        left, top = self._x(spot) - spot.width / 2, self._top(spot)
        colour = _COLOURS.get(box.record.service.profile, _COLOURS[""])
        lines = [f'<rect class="box" x="{left:g}" y="{top:g}" width="{spot.width:g}" height="{box.height:g}" rx="8"/>',
                 f'<rect x="{left:g}" y="{top:g}" width="7" height="{box.height:g}" rx="3.5" fill="{colour}"/>',
                 _text("name", left + 19, top + 25, spot.name), _text("small", left + 19, top + 43, box.subtitle)]
        for index, chip in enumerate(box.chips):
            y = top + _BOX_HEIGHT - 4 + index * _CHIP_HEIGHT
            lines.append(f'<rect class="chip" x="{left + 14:g}" y="{y:g}" width="{spot.width - 24:g}" height="16" rx="4"/>')
            lines.append(_text("small", left + 20, y + 12, chip))
        return lines

    def _all_arrows(self) -> list[str]:
        paths, labels = [], []
        for arrow, grants in self._arrows.items():
            points = self._points(arrow)
            paths.append(f'<path class="arrow" marker-end="url(#head)" d="{_curve(points)}"/>')
            labels += self._label(points, grants)
        return paths + labels

    def _points(self, arrow: tuple[str, str]) -> list[tuple[float, float]]:
        way = self._drawing.ways[arrow]
        tail, head = way[0], way[-1]
        points = [(self._x(tail) + self._fan(tail, tail.above, way[1]), self._top(tail))]
        for bend in way[1:-1]:
            top = self._tops[bend.layer]
            points += [(self._x(bend), top + self._heights[bend.layer]), (self._x(bend), top)]
        points.append((self._x(head) + self._fan(head, head.below, way[-2]), self._top(head) + self._height(head)))
        return points

    def _fan(self, spot: Spot, others: list[Spot], other: Spot) -> float:
        """Arrows leave and reach a box side by side, in the order of where they come from."""
        ordered = sorted(others, key=lambda candidate: candidate.x)
        step = min(40.0, (spot.width - 40) / max(len(others), 1))
        return (ordered.index(other) - (len(others) - 1) / 2) * step

    def _label(self, points: list[tuple[float, float]], grants: list[Grant]) -> list[str]:
        """On the first straight piece of an arrow with bends, otherwise in the middle."""
        (x0, y0), (x1, y1) = points[1:3] if len(points) > 2 else points
        return _label((x0 + x1) / 2, (y0 + y1) / 2, _label_text(grants))

    def _programs(self) -> list[str]:
        names = self._plan.system.disk_programs
        session = next((spot for spot in self._drawing.spots.values()
                        if self._boxes[spot.name].record.service.profile == "session"), None)
        if not names or session is None:
            return []
        text = "programs: " + ", ".join(names)
        width = max(250.0, 7.2 * len(text) + 40)
        x, top = self._x(session), self._top(session) + self._height(session) + 52
        self._bottom = max(self._bottom, top + _PROGRAM_HEIGHT)
        return [f'<path class="arrow handed" d="M{x:g},{top - 52:g} L{x:g},{top:g}"/>', *_label(x, top - 26, "hands over"),
                f'<rect class="programs" x="{x - width / 2:g}" y="{top:g}" width="{width:g}" height="{_PROGRAM_HEIGHT:g}" rx="8"/>',
                _text("small", x, top + 19, text, anchor="middle"),
                _text("small", x, top + 35, "hold only what they were started with", anchor="middle")]


def _text(kind: str, x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(text)}</text>'


def _label_text(grants: list[Grant]) -> str:
    return "; ".join(f"{grant.protocol}: {_rights(grant)}" for grant in grants)


def _label_width(text: str) -> float:
    return 6.4 * len(text) + 10


def _label(x: float, y: float, text: str) -> list[str]:
    width = _label_width(text)
    return [f'<rect class="under" x="{x - width / 2:g}" y="{y - 8:g}" width="{width:g}" height="16"/>',
            _text("label", x, y + 4, text, anchor="middle")]


def _curve(points: list[tuple[float, float]]) -> str:
    parts = [f"M{points[0][0]:g},{points[0][1]:g}"]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        middle = (y0 + y1) / 2
        parts.append(f"L{x1:g},{y1:g}" if x0 == x1 else f"C{x0:g},{middle:g} {x1:g},{middle:g} {x1:g},{y1:g}")
    return " ".join(parts)
