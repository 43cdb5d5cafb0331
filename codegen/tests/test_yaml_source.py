# SPDX-License-Identifier: MIT
"""YAML as specs are written: values, positions, and what is refused."""

from __future__ import annotations

import pytest
from tessera_gen.diagnostics import Diagnostics, Location, suggest
from tessera_gen.yaml_source import load_yaml, parse_size


def read(tmp_path, text):
    diagnostics = Diagnostics(tmp_path)
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    return load_yaml(tmp_path / "x.yaml", diagnostics), diagnostics


@pytest.mark.parametrize("text, value", [
    ("no", "no"), ("on", "on"), ("yes", "yes"), ("true", True), ("False", False), ("~", None), ("null", None), ("", None),
    ("0x10", 16), ("0o17", 15), ("017", 17), ("-5", -5), ("1:30", "1:30"), ("1_000", "1_000"), ("2001-12-14", "2001-12-14"),
    ("1.5", 1.5), ("1e3", 1000.0), ("'5'", "5"), ("\"true\"", "true"), ("=", "="), ("64KiB", "64KiB")])
def test_scalars_are_read_as_yaml_1_2_core(tmp_path, text, value):
    document, diagnostics = read(tmp_path, f"a: {text}\n")
    assert diagnostics.report() == ""
    assert document.data == {"a": value}
    assert type(document.data["a"]) is type(value)


def test_merge_keys_are_only_keys(tmp_path):
    document, _ = read(tmp_path, "a: &a {x: 1}\nb: {<<: *a}\n")
    assert document.data["b"] == {"<<": {"x": 1}}


def test_positions_are_those_of_keys_items_and_values(tmp_path):
    document, _ = read(tmp_path, "a:\n  - b: [1, 22]\n")
    assert document.location("a") == Location("x.yaml", 1, 1)
    assert document.location("a", 0, "b") == Location("x.yaml", 2, 5)
    assert document.value_location("a", 0, "b") == Location("x.yaml", 2, 8)
    assert document.location("a", 0, "b", 1) == Location("x.yaml", 2, 12)
    assert document.location("a", 0, "missing") == Location("x.yaml", 2, 5)


@pytest.mark.parametrize("text, report", [
    ("a: 1\nb: 2\na: 3\n", "x.yaml:3:1: error: key 'a' stands here twice\n  first at x.yaml:1:1\n"),
    ("a: !!int 5\n", "x.yaml:1:4: error: tag 'tag:yaml.org,2002:int' is not allowed\n"),
    ("a: !local 5\n", "x.yaml:1:4: error: tag '!local' is not allowed\n"),
    ("[1]: 2\n", "x.yaml:1:1: error: a key must be a plain word or number\n"),
    ("a: &a [*a]\n", "x.yaml:1:4: error: a node contains itself\n"),
    ("a: [1\n", "x.yaml:2:1: error: not YAML: did not find expected ',' or ']'\n"),
    ("a: 1\n---\nb: 2\n", "x.yaml:2:1: error: not YAML: but found another document\n"),
    ("", "x.yaml: error: file is empty\n"),
])
def test_what_is_not_allowed_is_told_with_its_place(tmp_path, text, report):
    assert read(tmp_path, text)[1].report() == report


def test_a_missing_file_is_told(tmp_path):
    diagnostics = Diagnostics(tmp_path)
    assert load_yaml(tmp_path / "none.yaml", diagnostics) is None
    assert diagnostics.report() == "none.yaml: error: file is missing\n"


def test_a_mistake_in_an_anchored_node_is_told_once(tmp_path):
    _, diagnostics = read(tmp_path, "a: &a {x: 1, x: 2}\nb: *a\nc: *a\n")
    assert diagnostics.report().count("twice") == 1


@pytest.mark.parametrize("text, size", [
    ("64KiB", 65536), ("2MiB", 2 << 20), ("1GiB", 1 << 30), ("0x1000", 4096), (512, 512), ("17", 17), ("4 KiB", 4096),
    ("64KB", None), ("-1", None), (-1, None), (True, None), ("", None), (1.5, None)])
def test_sizes(text, size):
    assert parse_size(text) == size


def test_findings_are_sorted_by_place():
    diagnostics = Diagnostics(".")
    diagnostics.error(Location("b", 1, 1), "third")
    diagnostics.warning(Location("a", 10, 1), "second", "try this")
    diagnostics.error(Location("a", 9, 1), "first")
    assert diagnostics.report() == "a:9:1: error: first\na:10:1: warning: second\n  try this\nb:1:1: error: third\n"


def test_a_warning_alone_is_no_error():
    diagnostics = Diagnostics(".")
    diagnostics.warning(Location("a"), "odd")
    assert not diagnostics.has_errors
    assert diagnostics.report() == "a: warning: odd\n"


def test_suggestions_name_the_nearest_or_the_few():
    assert suggest("manag", ["manage", "send"]) == "did you mean 'manage'?"
    assert suggest("zzz", ["manage", "send"]) == "known: manage, send"
    assert suggest("zzz", []) == ""
    assert suggest("zzz", [f"name{i}" for i in range(20)]) == ""
