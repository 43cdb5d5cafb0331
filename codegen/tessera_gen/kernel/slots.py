# SPDX-License-Identifier: MIT
"""The layout of a capability slot: idl/kernel/slots.yaml, from its checks to generated/kernel/slot_fields.h."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostics
from ..output import OutputSet
from ..yaml_source import Document, suggest

WORD_BITS = 64


@dataclass(frozen=True)
class SlotField:
    name: str
    word: str
    shift: int
    bits: int
    type: str
    unit_shift: int
    setter: str | None
    doc: str


@dataclass(frozen=True)
class SlotMaker:
    name: str
    fields: tuple[SlotField, ...]
    doc: str


@dataclass(frozen=True)
class SlotLayout:
    fields: tuple[SlotField, ...]
    makers: tuple[SlotMaker, ...]
    source: str


def check(document: Document, diagnostics: Diagnostics) -> None:
    """Fields lie inside their words, and no two that one kind of capability has share a bit."""
    data = document.data
    units = [unit["name"] for unit in data["units"]]
    names: set[str] = set()
    for index, field in enumerate(data["fields"]):
        at = ("fields", index)
        for name in filter(None, (field["name"], field.get("set"))):
            if name in names:
                diagnostics.error(document.location(*at), f"'{name}' names two functions")
            names.add(name)
        _check_name(document, diagnostics, (*at, "word"), "word", field["word"], data["words"])
        if "unit" in field:
            _check_name(document, diagnostics, (*at, "unit"), "unit", field["unit"], units)
        if field["shift"] + field["bits"] > WORD_BITS:
            diagnostics.error(document.location(*at, "bits"), f"field '{field['name']}' ends beyond its word of {WORD_BITS} bits")
        for other in data["fields"][:index]:
            _check_apart(document, diagnostics, index, field, other)
    _check_makers(document, diagnostics)


def _check_name(document: Document, diagnostics: Diagnostics, path: tuple, what: str, name: str, known: list[str]) -> None:
    if name not in known:
        diagnostics.error(document.location(*path), f"unknown {what} '{name}'", suggest(name, known))


def _check_apart(document: Document, diagnostics: Diagnostics, index: int, field: dict[str, Any], other: dict[str, Any]) -> None:
    common = [kind for kind in field["of"] if kind in other["of"]]
    is_apart = field["shift"] >= other["shift"] + other["bits"] or other["shift"] >= field["shift"] + field["bits"]
    if common and field["word"] == other["word"] and not is_apart:
        diagnostics.error(document.location("fields", index, "shift"),
                          f"field '{field['name']}' shares bits of {field['word']} with '{other['name']}' in a capability of {common[0]}")


def _check_makers(document: Document, diagnostics: Diagnostics) -> None:
    words = {field["name"]: field["word"] for field in document.data["fields"]}
    for index, maker in enumerate(document.data["makers"]):
        for place, name in enumerate(maker["fields"]):
            _check_name(document, diagnostics, ("makers", index, "fields", place), "field", name, list(words))
        if len({words[name] for name in maker["fields"] if name in words}) > 1:
            diagnostics.error(document.location("makers", index), f"'{maker['name']}' makes one word of fields in several")


def build(document: Document) -> SlotLayout:
    data = document.data
    units = {unit["name"]: unit["shift"] for unit in data["units"]}
    fields = {row["name"]: SlotField(row["name"], row["word"], row["shift"], row["bits"], row["type"], units.get(row.get("unit"), 0),
                                     row.get("set"), row["doc"]) for row in data["fields"]}
    makers = tuple(SlotMaker(row["name"], tuple(fields[name] for name in row["fields"] if name in fields), row["doc"])
                   for row in data["makers"])
    return SlotLayout(tuple(fields.values()), makers, document.file)


def emit(layout: SlotLayout, outputs: OutputSet) -> None:
    outputs.render("generated/kernel/slot_fields.h", "kernel/slot_fields.h.j2", [layout.source], layout=layout)
