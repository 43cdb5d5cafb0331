# SPDX-License-Identifier: MIT
"""Ports: every rule broken by one edit, with the exact message, and what the build is told."""

from __future__ import annotations

import json

import pytest
from spec_tree import SpecTree
from tessera_gen import pipeline

LIBRARY = """\
kind: port
name: libc
doc: "A C library."
package: {name: libc-source, version: "1.2-3"}
builtins: {package: builtins, version: "1", file: {aarch64: lib/a.a, x86_64: lib/x.a}}
steps:
  - ["{source}/configure", "--prefix={out}"]
"""
PROGRAM = """\
kind: port
name: editor
doc: "An editor."
folder: idl/ports
libc: libc
include: [idl/ports]
programs:
  - {name: editor, sources: ["*.c"], without: [other.c], flags: ["-I{work}"]}
files: {manual: doc/manual.txt}
folders: {examples: "{source}/examples"}
"""


@pytest.fixture
def tree(tmp_path):
    tree = SpecTree(tmp_path)
    tree.write("idl/ports/libc.yaml", LIBRARY)
    tree.write("idl/ports/editor.yaml", PROGRAM)
    return tree


def test_ports_that_are_right_have_nothing_to_report(tree):
    assert tree.report() == ""


CASES = [
    ("no_source", "idl/ports/editor.yaml", "folder: idl/ports\n", "",
     "idl/ports/editor.yaml:2:7: error: a port has a package or a folder of its source, and not both\n"),
    ("unknown_library", "idl/ports/editor.yaml", "libc: libc", "libc: lbc",
     "idl/ports/editor.yaml:5:7: error: no port 'lbc' that is a C library\n  did you mean 'libc'?\n"),
    ("no_such_folder", "idl/ports/editor.yaml", "folder: idl/ports", "folder: idl/prts",
     "idl/ports/editor.yaml:4:9: error: no folder 'idl/prts'\n"),
    ("no_such_headers", "idl/ports/editor.yaml", "include: [idl/ports]", "include: [idl/prts]",
     "idl/ports/editor.yaml:6:10: error: no folder 'idl/prts'\n"),
    ("unknown_placeholder_in_step", "idl/ports/libc.yaml", "{source}/configure", "{sorce}/configure",
     "idl/ports/libc.yaml:7:3: error: '{sorce}' stands for nothing\n  did you mean 'source'?\n"),
    ("unknown_placeholder_in_flag", "idl/ports/editor.yaml", "-I{work}", "-I{wrk}",
     "idl/ports/editor.yaml:8:3: error: '{wrk}' stands for nothing\n  did you mean 'work'?\n"),
    ("unknown_placeholder_in_folder", "idl/ports/editor.yaml", "{source}/examples", "{suorce}/examples",
     "idl/ports/editor.yaml:10:10: error: '{suorce}' stands for nothing\n  did you mean 'source'?\n"),
    ("made_twice", "idl/ports/editor.yaml", "{manual: doc/manual.txt}", "{editor: doc/manual.txt}",
     "idl/ports/editor.yaml:2:7: error: 'editor' is made twice\n"),
    ("name_differs_from_file", "idl/ports/editor.yaml", "name: editor\ndoc", "name: edit\ndoc",
     "idl/ports/editor.yaml:2:7: error: port 'edit' stands in editor.yaml\n  idl/ports/edit.yaml\n"),
]


@pytest.mark.parametrize(("file", "old", "new", "report"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_one_mistake(tree, file, old, new, report):
    assert tree.replace(file, old, new).report() == report


def with_disk(tree, disk):
    path = tree.root / "idl/systems/default.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("disk:\n", f"disk:\n  ports: {disk}\n"), encoding="utf-8")
    return tree


def test_disk_that_carries_a_port__the_build_is_told(tree):
    outputs, diagnostics = pipeline.generate(with_disk(tree, "[{name: editor, files: {bin/ed: editor}}]").root)
    assert diagnostics.report() == ""
    assert "bin/ed=@port|editor|editor" in outputs.files["generated/build.cmake"].decode()
    facts = outputs.files["generated/ports.cmake"].decode()
    assert "set(TESSERA_PORT_editor_PRODUCTS editor manual examples)" in facts
    assert "set(TESSERA_PORT_libc_BUILTINS_x86_64 builtins 1 lib/x.a)" in facts
    table = json.loads(outputs.files["generated/ports/editor.json"])
    assert table["programs"] == [{"name": "editor", "sources": ["*.c"], "without": ["other.c"], "flags": ["-I{work}"]}]


@pytest.mark.parametrize(("disk", "report"), [
    ("[{name: editr, files: {bin/ed: editor}}]", "no port 'editr'\n  did you mean 'editor'?\n"),
    ("[{name: editor, files: {bin/ed: edit}}]", "port 'editor' makes no 'edit'\n  did you mean 'editor'?\n"),
    ("[{name: editor, files: {bin/ed: editor}}, {name: editor, files: {bin/ed: manual}}]", "'bin/ed' is on the disk twice\n"),
])
def test_disk_that_is_wrong(tree, disk, report):
    assert with_disk(tree, disk).report().endswith(f"error: {report}")
