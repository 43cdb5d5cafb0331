# SPDX-License-Identifier: MIT
"""Places the boxes of a layered drawing: every arrow goes up, few cross, boxes stand near what they are connected to.

The usual three steps (Sugiyama): layers by the longest way up, bends where an arrow passes a layer, order within layers by the
places of the neighbours, then positions. Deterministic: ties keep the order of the input.
"""

from __future__ import annotations

from dataclasses import dataclass, field

_SWEEPS = 12
_SPACING = 34.0
_BEND_WIDTH = 26.0


@dataclass
class Spot:
    """A box, or the bend of an arrow that passes a layer (`size` 0)."""

    name: str
    width: float
    layer: int
    x: float = 0.0
    above: list[Spot] = field(default_factory=list)
    below: list[Spot] = field(default_factory=list)


@dataclass
class Drawing:
    """Layers from the top, each from left to right; and for every arrow the spots that it passes, from tail to head."""

    layers: list[list[Spot]]
    spots: dict[str, Spot]
    ways: dict[tuple[str, str], list[Spot]]

    @property
    def width(self) -> float:
        return max(spot.x + spot.width / 2 for layer in self.layers for spot in layer)


def arrange(widths: dict[str, float], arrows: dict[tuple[str, str], float]) -> Drawing:
    """`arrows` go from client to server and form no circle; each with the room that its label needs at its first bend."""
    depth = _depths(list(widths), list(arrows))
    spots = {name: Spot(name, width, depth[name]) for name, width in widths.items()}
    layers: list[list[Spot]] = [[] for _ in range(max(depth.values(), default=0) + 1)]
    for spot in spots.values():
        layers[spot.layer].append(spot)
    ways = {arrow: _way(spots[arrow[0]], spots[arrow[1]], room, layers) for arrow, room in arrows.items()}
    drawing = Drawing(layers, spots, ways)
    _order(drawing)
    _position(drawing)
    return drawing


def _depths(names: list[str], arrows: list[tuple[str, str]]) -> dict[str, int]:
    """0 for what points at nothing, else one more than the deepest of what it points at."""
    depth = {name: 0 for name in names}
    for _ in names:
        for tail, head in arrows:
            depth[tail] = max(depth[tail], depth[head] + 1)
    return depth


def _way(tail: Spot, head: Spot, room: float, layers: list[list[Spot]]) -> list[Spot]:
    way = [tail]
    for layer in range(tail.layer - 1, head.layer, -1):
        bend = Spot("", room if layer == tail.layer - 1 else _BEND_WIDTH, layer)
        layers[layer].append(bend)
        way.append(bend)
    way.append(head)
    for lower, upper in zip(way, way[1:]):
        lower.above.append(upper)
        upper.below.append(lower)
    return way


def _order(drawing: Drawing) -> None:
    best = [list(layer) for layer in drawing.layers]
    fewest = _crossings(drawing.layers)
    for sweep in range(_SWEEPS):
        upwards = sweep % 2 == 0
        indices = range(len(drawing.layers))
        for index in reversed(indices) if upwards else indices:
            _sort_layer(drawing, index, upwards)
        crossings = _crossings(drawing.layers)
        if crossings < fewest:
            fewest, best = crossings, [list(layer) for layer in drawing.layers]
    drawing.layers[:] = best


def _sort_layer(drawing: Drawing, index: int, by_below: bool) -> None:
    layer = drawing.layers[index]
    places = {id(spot): place for row in drawing.layers for place, spot in enumerate(row)}

    def wish(spot: Spot) -> float:
        neighbours = spot.below if by_below else spot.above
        if not neighbours:
            return places[id(spot)]
        return sum(places[id(other)] for other in neighbours) / len(neighbours)

    layer.sort(key=wish)


def _crossings(layers: list[list[Spot]]) -> int:
    count = 0
    for layer in layers:
        place = {id(spot): index for index, spot in enumerate(layers[layer[0].layer - 1])} if layer and layer[0].layer else {}
        ends = [(index, place[id(upper)]) for index, spot in enumerate(layer) for upper in spot.above if place]
        count += sum(1 for a in ends for b in ends if a[0] < b[0] and a[1] > b[1])
    return count


def _position(drawing: Drawing) -> None:
    for layer in drawing.layers:
        edge = 0.0
        for spot in layer:
            spot.x = edge + spot.width / 2
            edge += spot.width + _SPACING
    for _ in range(4 * _SWEEPS):
        for layer in drawing.layers:
            _pull(layer)
        for layer in reversed(drawing.layers):
            _pull(layer)
    left = min(spot.x - spot.width / 2 for layer in drawing.layers for spot in layer)
    for layer in drawing.layers:
        for spot in layer:
            spot.x = round(spot.x - left, 1)


def _pull(layer: list[Spot]) -> None:
    """Move every spot half-way to the middle of its neighbours, as far as those beside it leave room."""
    for index, spot in enumerate(layer):
        neighbours = spot.above + spot.below
        if not neighbours:
            continue
        wish = sum(other.x for other in neighbours) / len(neighbours)
        target = spot.x + (wish - spot.x) / 2
        if index > 0:
            before = layer[index - 1]
            target = max(target, before.x + (before.width + spot.width) / 2 + _SPACING)
        if index + 1 < len(layer):
            after = layer[index + 1]
            target = min(target, max(after.x - (after.width + spot.width) / 2 - _SPACING, spot.x))
        spot.x = target
