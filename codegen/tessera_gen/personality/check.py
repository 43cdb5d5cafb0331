# SPDX-License-Identifier: MIT
"""Cross-checks of a personality: what its schema cannot say."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Diagnostics, Location, suggest
from ..kernel.model import KernelModel
from ..names import is_reserved
from ..yaml_source import Document
from .model import FIELD_TYPES, POINTERS

ARGUMENTS_MAX = 6


def check_document(document: Document, kernel: KernelModel, diagnostics: Diagnostics) -> bool:
    """True if a model can be made of it."""
    checks = _Checks(document, diagnostics)
    checks.lists()
    checks.statuses(kernel)
    checks.values()
    checks.layouts()
    for index, row in enumerate(document.data["calls"]):
        checks.call(index, row)
    return not checks.has_errors


class _Checks:
    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._data = document.data
        self.has_errors = False
        self._errnos = [row["name"] for row in self._data["errnos"]]
        self._sets = [row["name"] for row in self._data["sets"]]
        self._structs = [row["name"] for row in self._data["structs"]]

    def _error(self, path: tuple[str | int, ...], message: str, hint: str = "") -> None:
        self.has_errors = True
        self._diagnostics.error(self._document.value_location(*path), message, hint)

    def _known(self, what: str, name: str, names: list[str], *path: str | int) -> None:
        if name not in names:
            self._error(path, f"unknown {what} '{name}'", suggest(name, names))

    def _unique(self, what: str, rows: list[tuple[Any, tuple[str | int, ...]]]) -> None:
        first: dict[Any, Location] = {}
        for value, path in rows:
            if value in first:
                self._error(path, f"{what} {value} stands here twice", f"first at {first[value]}")
            first.setdefault(value, self._document.value_location(*path))

    def lists(self) -> None:
        """Names and numbers stand once."""
        for key, what in (("errnos", "errno"), ("sets", "set"), ("structs", "structure"), ("calls", "call")):
            self._unique(what, [(row["name"], (key, index, "name")) for index, row in enumerate(self._data[key])])
        self._unique("errno number", [(row["number"], ("errnos", index, "number")) for index, row in enumerate(self._data["errnos"])])
        for architecture in self._data["architectures"]:
            self._unique(f"call number of {architecture}",
                         [(row["numbers"][architecture], ("calls", index, "numbers", architecture))
                          for index, row in enumerate(self._data["calls"]) if architecture in row["numbers"]])
        if "ENOSYS" not in self._errnos:
            self._error(("errnos",), "there is no errno ENOSYS, which a call that is absent answers")

    def statuses(self, kernel: KernelModel) -> None:
        for status, errno in self._data["statuses"].items():
            self._known("status", status, sorted(kernel.error_names), "statuses", status)
            self._known("errno", errno, self._errnos, "statuses", status)

    def values(self) -> None:
        names = []
        for index, row in enumerate(self._data["sets"]):
            for name, value in row["values"].items():
                names.append((name, ("sets", index, "values", name)))
                if isinstance(value, dict):
                    self._architectures(value, "sets", index, "values", name)
        self._unique("value", names)

    def _architectures(self, mapping: dict[str, Any], *path: str | int) -> None:
        for architecture in self._data["architectures"]:
            if architecture not in mapping:
                self._error(path, f"'{path[-1]}' says nothing of {architecture}")
        for architecture in mapping:
            self._known("architecture", architecture, self._data["architectures"], *path, architecture)

    def layouts(self) -> None:
        for index, row in enumerate(self._data["structs"]):
            layout = row["layout"]
            if isinstance(layout, dict):
                self._architectures(layout, "structs", index, "layout")
                for architecture, fields in layout.items():
                    self._fields(row["name"], fields, "structs", index, "layout", architecture)
            else:
                self._fields(row["name"], layout, "structs", index, "layout")

    def _fields(self, struct: str, fields: list[dict[str, Any]], *path: str | int) -> None:
        self._unique(f"field of {struct}", [(field["name"], (*path, at, "name")) for at, field in enumerate(fields)])
        offset, largest = 0, 1
        for at, field in enumerate(fields):
            size = FIELD_TYPES[field["type"]][1]
            largest = max(largest, size)
            if offset % size != 0:
                self._error((*path, at), f"field '{field['name']}' of {struct} is at {offset}, which is no multiple of {size}",
                            "name the gap before it")
            offset += size * max(field.get("count", 0), 1)
        if offset % largest != 0:
            self._error(path, f"{struct} takes {offset} bytes, which is no multiple of {largest}", "name the gap at its end")

    def call(self, index: int, row: dict[str, Any]) -> None:
        at = ("calls", index)
        for architecture in row["numbers"]:
            self._known("architecture", architecture, self._data["architectures"], *at, "numbers", architecture)
        for place, errno in enumerate(row.get("errors", [])):
            self._known("errno", errno, self._errnos, *at, "errors", place)
        if "error" in row:
            self._known("errno", row["error"], self._errnos, *at, "error")
        self._served(row, at)
        arguments = row.get("arguments", [])
        if len(arguments) > ARGUMENTS_MAX:
            self._error((*at, "arguments"), f"{row['name']} has {len(arguments)} arguments, and registers carry {ARGUMENTS_MAX}")
        self._unique(f"argument of {row['name']}", [(item["name"], (*at, "arguments", place, "name")) for place, item in enumerate(arguments)])
        for place, item in enumerate(arguments):
            self._argument(row, item, arguments, (*at, "arguments", place))

    def _served(self, row: dict[str, Any], at: tuple[str | int, ...]) -> None:
        wanted = {"library": ("arguments", "errors"), "refused": ("error",), "absent": ()}[row["served"]]
        for key in ("arguments", "errors", "error"):
            if key in wanted and key not in row:
                self._error(at, f"{row['name']} is {row['served']} and has no '{key}'")
            if key not in wanted and key in row:
                self._error((*at, key), f"{row['name']} is {row['served']}, so '{key}' means nothing")

    def _argument(self, row: dict[str, Any], item: dict[str, Any], arguments: list[dict[str, Any]], at: tuple[str | int, ...]) -> None:
        name = item["name"]
        if is_reserved(name):
            self._error((*at, "name"), f"'{name}' cannot be a name in C")
        if "set" in item:
            self._known("set", item["set"], self._sets, *at, "set")
        if "struct" in item:
            self._known("structure", item["struct"], self._structs, *at, "struct")
        is_pointer = item["kind"] in POINTERS
        if is_pointer and ("struct" in item) == ("length" in item):
            self._error(at, f"'{name}' is memory: it needs 'struct' or 'length', one of them")
        for key in ("struct", "length", "count", "optional"):
            if key in item and not is_pointer:
                self._error((*at, key), f"'{name}' is no memory, so '{key}' means nothing")
        for key in ("length", "count"):
            sizes = [other["name"] for other in arguments if other["kind"] == "size"]
            if key in item:
                self._known("size argument", item[key], sizes, *at, key)
        if item["kind"] in ("fd", "path", "in", "out", "inout") and "errors" in row:
            self._declared(row, item, at)

    def _declared(self, row: dict[str, Any], item: dict[str, Any], at: tuple[str | int, ...]) -> None:
        for errno in {"fd": ("EBADF",), "path": ("EFAULT", "ENAMETOOLONG")}.get(item["kind"], ("EFAULT",)):
            if errno not in row["errors"]:
                self._error((*at, "kind"), f"{row['name']} checks '{item['name']}' and does not declare {errno}")
