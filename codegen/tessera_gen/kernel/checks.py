# SPDX-License-Identifier: MIT
"""What the cross-checks share: rows and their positions, uniqueness, known names, names that C allows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from ..diagnostics import Diagnostics, Location, suggest
from ..names import is_reserved
from ..yaml_source import Document
from .load import live


class Checks:
    def __init__(self, documents: dict[str, Document], diagnostics: Diagnostics) -> None:
        self._documents = documents
        self._diagnostics = diagnostics

    def error(self, location: Location, message: str, hint: str | None = None) -> None:
        self._diagnostics.error(location, message, hint)

    def document(self, file: str) -> Document:
        return self._documents[file]

    def data(self, file: str) -> Any:
        return self._documents[file].data

    def rows(self, file: str, key: str) -> list[dict[str, Any]]:
        """Rows in force. Their positions are not those in the file if one is retired."""
        return live(self.data(file)[key])

    def at(self, file: str, *path: str | int) -> Location:
        """Of the value at `path`, which is what is wrong about a row."""
        return self._documents[file].value_location(*path)

    @cached_property
    def right_names(self) -> list[str]:
        return [row["name"] for row in self.rows("rights", "rights")]

    @cached_property
    def object_names(self) -> list[str]:
        return [row["name"] for row in self.data("objects")["objects"]]

    @cached_property
    def error_names(self) -> list[str]:
        return [row["name"] for row in self.rows("errors", "errors")]

    def rights_of(self, name: str) -> list[str]:
        return next(row["rights"] for row in self.data("objects")["objects"] if row["name"] == name)

    @cached_property
    def limit_names(self) -> list[str]:
        return [row["name"] for row in self.rows("syscalls", "limits")]

    def limit(self, name: str) -> int | None:
        return next((row["value"] for row in self.rows("syscalls", "limits") if row["name"] == name), None)

    def limit_at(self, name: str) -> Location:
        rows = self.data("syscalls")["limits"]
        return self.at("syscalls", "limits", next(i for i, row in enumerate(rows) if row["name"] == name), "value")

    def unique(self, file: str, key: str, column: str, what: str) -> list[dict[str, Any]]:
        """Tell of rows of a list that have the same value in a column; retired rows count. Returns all rows."""
        rows = self.data(file)[key]
        self.unique_in(rows, column, what, file, key)
        return rows

    def unique_in(self, rows: list[dict[str, Any]], column: str, what: str, file: str, *path: str | int) -> None:
        first: dict[Any, int] = {}
        for index, row in enumerate(rows):
            value = row[column]
            if value in first:
                self.error(self.at(file, *path, index, column), f"{what} {_quoted(value)} stands here twice",
                           f"first at {self.at(file, *path, first[value], column)}; numbers and names are never reused")
            first.setdefault(value, index)

    def known(self, what: str, name: str, names: Iterable[str], where: Location) -> bool:
        if name in names:
            return True
        self.error(where, f"unknown {what} '{name}'", suggest(name, names))
        return False

    def c_name(self, name: str, where: Location) -> None:
        if is_reserved(name):
            self.error(where, f"'{name}' cannot be a name in C")


def _quoted(value: Any) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)
