# SPDX-License-Identifier: MIT
"""The system graph: nothing overlaps, every connection is in it, nothing that is not allowed is."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from spec_tree import ROOT
from tessera_gen import pipeline
from tessera_gen.systems import graph
from tessera_gen.systems.context import plans
from tessera_gen.systems.layout import arrange
from tessera_gen.systems.picture import draw

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def plan():
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    return next(plan for plan in plans(models) if plan.system.name == "default")


def test_boxes_of_a_layer_do_not_overlap():
    arrows = {(f"client{n}", f"server{m}"): 40.0 for n in range(5) for m in range(4) if (n + m) % 2}
    drawing = arrange({name: 100.0 + 10 * index for index, name in enumerate(sorted({end for pair in arrows for end in pair}))}, arrows)
    for layer in drawing.layers:
        for left, right in zip(layer, layer[1:]):
            assert left.x + left.width / 2 <= right.x - right.width / 2


def test_every_arrow_goes_up():
    drawing = arrange({"shell": 80, "vfs": 80, "disk": 80}, {("shell", "vfs"): 40, ("vfs", "disk"): 40, ("shell", "disk"): 40})
    assert [[spot.name for spot in layer if spot.name] for layer in drawing.layers] == [["disk"], ["vfs"], ["shell"]]
    assert [spot.layer for spot in drawing.ways["shell", "disk"]] == [2, 1, 0]


def test_every_connection_of_the_plan_is_drawn_once(plan):
    picture = ElementTree.fromstring(draw(plan))
    arrows = [path for path in picture.iter(f"{_SVG}path") if path.get("class") == "arrow"]
    chips = [text.text for text in picture.iter(f"{_SVG}text") if (text.text or "").startswith("→ ")]
    ports = [grant for record in plan.records for grant in record.grants if grant.kind == "port"]
    one_way = [use for record in plan.records for use in record.service.uses if use.is_one_way]
    assert len(arrows) + len(chips) == len(ports) + len(one_way)


def test_the_picture_is_the_same_every_time(plan):
    assert draw(plan) == draw(plan)


def test_an_unknown_system_is_wrong_usage(capsys):
    assert graph.main(ROOT, ["nonesuch"]) == 2
    assert "no system 'nonesuch'; there are: " in capsys.readouterr().err


def test_the_command_writes_the_file_it_is_told_to(tmp_path):
    assert graph.main(ROOT, ["default", "-o", str(tmp_path / "graph.svg")]) == 0
    assert ElementTree.parse(tmp_path / "graph.svg").getroot().tag == f"{_SVG}svg"
