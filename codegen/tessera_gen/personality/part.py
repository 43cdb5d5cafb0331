# SPDX-License-Identifier: MIT
"""Entry points of the personality part for the pipeline, and the way from a file to its model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from ..output import OutputSet
from ..yaml_source import Document, load_yaml, validate
from . import emit as emitter
from . import model as m
from .check import check_document


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> tuple[m.Personality, ...]:
    """Every file of idl/personality that is right by its schema; other mistakes are told, and the model is made all the same."""
    found = []
    for path in sorted((root / "idl" / "personality").glob("*.yaml")):
        document = load_yaml(path, diagnostics)
        if document is not None and validate(document, "personality", diagnostics):
            if check_document(document, models["kernel"], diagnostics):
                found.append(build(document))
    return tuple(found)


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """A personality looks at the kernel's errors only, which load() has."""


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    for personality in models["personality"]:
        emitter.emit(personality, outputs)


def build(document: Document) -> m.Personality:
    data = document.data
    architectures = tuple(data["architectures"])
    return m.Personality(
        name=data["name"], doc=data["doc"], source=document.file, architectures=architectures,
        errnos=tuple(m.Errno(row["name"], row["number"], row["text"]) for row in data["errnos"]),
        statuses=tuple(data["statuses"].items()),
        sets=tuple(_set(row, architectures) for row in data["sets"]),
        structs=tuple(m.Struct(row["name"], _layouts(row["layout"], architectures)) for row in data["structs"]),
        calls=tuple(_call(row) for row in data["calls"]))


def _set(row: dict[str, Any], architectures: tuple[str, ...]) -> m.ValueSet:
    values = tuple(m.Value(name, value if isinstance(value, dict) else dict.fromkeys(architectures, value))
                   for name, value in row["values"].items())
    return m.ValueSet(row["name"], row.get("bits", False), values)


def _layouts(layout: Any, architectures: tuple[str, ...]) -> dict[str, m.Layout]:
    if isinstance(layout, list):
        layout = dict.fromkeys(architectures, layout)
    return {architecture: _layout(fields) for architecture, fields in layout.items()}


def _layout(rows: list[dict[str, Any]]) -> m.Layout:
    fields, offset = [], 0
    for row in rows:
        fields.append(m.Field(row["name"], row["type"], row.get("count", 0), offset))
        offset += m.FIELD_TYPES[row["type"]][1] * max(row.get("count", 0), 1)
    return m.Layout(tuple(fields), offset)


def _call(row: dict[str, Any]) -> m.Call:
    arguments = tuple(
        m.Argument(item["name"], item["kind"], index, item.get("struct", ""), item.get("length", ""), item.get("count", ""),
                   item.get("optional", False), item.get("set", ""), item.get("show") == "octal")
        for index, item in enumerate(row.get("arguments", [])))
    errors = (row["error"],) if "error" in row else tuple(row.get("errors", ()))
    return m.Call(row["name"], row["numbers"], row["served"], row.get("doc", ""), row.get("waits", False), arguments, errors)
