# SPDX-License-Identifier: MIT
"""Where the declarations of a .capnp file stand. The tool parses; this only finds names again, because its output has no positions.

Elements are named by their path: `Name` of a type or constant, `Type.member` of a field, enumerant or method, and
`Interface.method(param)` and `Interface.method->result` of parameters and results.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from ..diagnostics import Location

_TOKEN = re.compile(r'#[^\n]*|"(?:\\.|[^"\\])*"|@?[A-Za-z0-9_]+|->|[^\s]')
_TYPES = ("struct", "interface", "enum")


@dataclass(frozen=True)
class Token:
    text: str
    location: Location


@dataclass
class Element:
    location: Location
    annotations: list[tuple[str, Location]] = field(default_factory=list)


@dataclass
class Positions:
    file: str
    elements: dict[str, Element] = field(default_factory=dict)

    def location(self, path: str) -> Location:
        """Of an element, or of the nearest one around it that is known."""
        while path not in self.elements:
            if not path:
                return Location(self.file, 1, 1)
            path = re.sub(r"(\([^()]*\)|->[^->]*|\.[^.]*|^[^.]*)$", "", path)
        return self.elements[path].location

    def annotation(self, path: str, name: str) -> Location:
        """Of an annotation of an element, or of the element."""
        for found, location in self.elements[path].annotations if path in self.elements else ():
            if found == name:
                return location
        return self.location(path)

    def duplicates(self) -> list[tuple[str, str, Location]]:
        """(element, annotation, where) of every annotation that an element has a second time."""
        found = []
        for path, element in self.elements.items():
            seen = set()
            for name, location in element.annotations:
                if name in seen:
                    found.append((path, name, location))
                seen.add(name)
        return found


def scan(path: Path, file: str) -> Positions:
    return _Scanner(path.read_text(encoding="utf-8"), file).run()


def _tokens(text: str, file: str) -> list[Token]:
    tokens = []
    for number, line in enumerate(text.split("\n"), start=1):
        for match in _TOKEN.finditer(line):
            if not match[0].startswith("#"):
                tokens.append(Token(match[0], Location(file, number, match.start() + 1)))
    return tokens


class _Scanner:
    """One pass over the tokens; unknown shapes are skipped up to the next ';'."""

    def __init__(self, text: str, file: str) -> None:
        self._tokens = _tokens(text, file)
        self._at = 0
        self._positions = Positions(file, {"": Element(Location(file, 1, 1))})
        self._scopes: list[tuple[str, str]] = [("file", "")]

    def run(self) -> Positions:
        while self._peek():
            self._statement()
        return self._positions

    def _peek(self, ahead: int = 0) -> str:
        index = self._at + ahead
        return self._tokens[index].text if index < len(self._tokens) else ""

    def _take(self) -> Token:
        token = self._tokens[min(self._at, len(self._tokens) - 1)]
        self._at += 1
        return token

    def _record(self, path: str, token: Token) -> Element:
        return self._positions.elements.setdefault(path, Element(token.location))

    def _statement(self) -> None:
        kind, scope = self._scopes[-1]
        first = self._peek()
        if first == "}":
            self._take()
            if len(self._scopes) > 1:
                self._scopes.pop()
        elif first in _TYPES and self._peek(1) != "@":
            self._take()
            name = self._take()
            path = f"{scope}.{name.text}" if scope else name.text
            self._rest(self._record(path, name), first, path)
        elif first in ("using", "annotation") or first.startswith("@"):
            self._rest(None)
        elif first == "const":
            self._take()
            name = self._take()
            self._rest(self._record(name.text, name))
        elif first == "$":
            self._rest(self._positions.elements[""])
        elif kind == "interface":
            self._method(scope)
        else:
            name = self._take()
            path = f"{scope}.{name.text}"
            self._rest(self._record(path, name), "struct", path)

    def _rest(self, element: Element | None, kind: str = "", path: str = "") -> None:
        """Up to the ';' that ends the statement, or the '{' that opens its scope. Collects annotations."""
        depth = 0
        while self._peek():
            token = self._take()
            if token.text in "([":
                depth += 1
            elif token.text in ")]":
                depth -= 1
            elif token.text == ";" and depth == 0:
                return
            elif token.text == "{" and depth == 0:
                self._scopes.append((kind, path))
                return
            elif token.text == "$" and depth == 0 and element is not None:
                self._annotation(element, token)

    def _annotation(self, element: Element, dollar: Token) -> None:
        name = self._take()
        while self._peek() == ".":
            self._take()
            name = self._take()
        element.annotations.append((name.text, dollar.location))

    def _method(self, scope: str) -> None:
        name = self._take()
        path = f"{scope}.{name.text}"
        element = self._record(path, name)
        if self._peek().startswith("@"):
            self._take()
        if self._peek() == "(":
            self._parameters(path + "({})")
        while self._peek() not in ("->", "$", ";", ""):
            self._take()
        if self._peek() == "->":
            self._take()
            if self._peek() == "(":
                self._parameters(path + "->{}")
        self._rest(element)

    def _parameters(self, pattern: str) -> None:
        self._take()
        element = None
        depth = 1
        is_start = True
        while self._peek() and depth > 0:
            token = self._take()
            if is_start and token.text != ")":
                element = self._record(pattern.format(token.text), token)
                is_start = False
            elif token.text in "([":
                depth += 1
            elif token.text in ")]":
                depth -= 1
            elif token.text == "," and depth == 1:
                is_start = True
            elif token.text == "$" and depth == 1 and element is not None:
                self._annotation(element, token)
