# SPDX-License-Identifier: MIT
"""YAML as specs are written: 1.2 core, duplicate keys and tags refused, every value with its position.

PyYAML reads YAML 1.1 (`no` is false, 1:30 is 90) and lets the last of two equal keys win. So it is used for the syntax
only, down to the node graph; scalars are resolved here.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import yaml

from .diagnostics import Diagnostics, Location, suggest

_PLAIN = "plain"
_QUOTED = "quoted"

_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_CONSTANTS = {"": None, "~": None, "null": None, "Null": None, "NULL": None,
              "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """Composes nodes whose tag says only how a scalar was written; any other tag was typed in the file."""

    def resolve(self, kind: type, value: Any, implicit: Any) -> str:
        if kind is not yaml.ScalarNode:
            return _PLAIN
        return _PLAIN if implicit[0] else _QUOTED


@dataclass(frozen=True)
class _Positions:
    """Where one value stands, and where the keys and items in it do."""

    value: Location
    keys: dict[Any, Location]
    children: dict[Any, "_Positions"]


class Document:
    """One YAML file: plain data, and the position of everything in it."""

    def __init__(self, file: str, data: Any, positions: _Positions) -> None:
        self.file = file
        self.data = data
        self._positions = positions

    def location(self, *path: str | int) -> Location:
        """Of the key or list item that `path` leads to. A path that ends in a missing key is the place it is missing from."""
        here = self._positions
        location = here.value
        for part in path:
            if part not in here.keys:
                return location
            location = here.keys[part]
            here = here.children[part]
        return location

    def value_location(self, *path: str | int) -> Location:
        """Of the value that `path` leads to."""
        here = self._positions
        for part in path:
            if part not in here.children:
                return here.value
            here = here.children[part]
        return here.value


def load_yaml(path: Path, diagnostics: Diagnostics) -> Document | None:
    """Read one file. None if it is not readable YAML; a mistake inside is told to `diagnostics` and skipped."""
    file = diagnostics.relative(path)
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        diagnostics.error(Location(file), "file is missing")
        return None
    except (OSError, UnicodeDecodeError) as problem:
        diagnostics.error(Location(file), f"cannot be read: {problem}")
        return None
    try:
        node = _Loader(text).get_single_node()
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        diagnostics.error(Location(file, mark.line + 1, mark.column + 1), f"not YAML: {problem.problem}")
        return None
    except yaml.YAMLError as problem:
        diagnostics.error(Location(file), f"not YAML: {problem}")
        return None
    if node is None:
        diagnostics.error(Location(file), "file is empty")
        return None
    data, positions = _Builder(file, diagnostics).build(node)
    return Document(file, data, positions)


class _Builder:
    """Turns the node graph of one file into plain data and positions."""

    def __init__(self, file: str, diagnostics: Diagnostics) -> None:
        self._file = file
        self._diagnostics = diagnostics
        self._done: dict[int, tuple[Any, _Positions]] = {}
        self._open: set[int] = set()

    def build(self, node: yaml.Node) -> tuple[Any, _Positions]:
        if id(node) in self._done:
            return self._done[id(node)]
        location = self._location(node)
        if id(node) in self._open:
            self._diagnostics.error(location, "a node contains itself")
            return None, _Positions(location, {}, {})
        if node.tag not in (_PLAIN, _QUOTED):
            self._diagnostics.error(location, f"tag '{node.tag}' is not allowed")
        self._open.add(id(node))
        if isinstance(node, yaml.MappingNode):
            built = self._mapping(node, location)
        elif isinstance(node, yaml.SequenceNode):
            built = self._sequence(node, location)
        else:
            built = self._scalar(node), _Positions(location, {}, {})
        self._open.discard(id(node))
        self._done[id(node)] = built
        return built

    def _mapping(self, node: yaml.MappingNode, location: Location) -> tuple[dict, _Positions]:
        data: dict[Any, Any] = {}
        positions = _Positions(location, {}, {})
        for key_node, value_node in node.value:
            key_location = self._location(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self._diagnostics.error(key_location, "a key must be a plain word or number")
                continue
            key = self._scalar(key_node)
            if key in data:
                first = positions.keys[key]
                self._diagnostics.error(key_location, f"key '{key}' stands here twice", f"first at {first}")
                continue
            data[key], positions.children[key] = self.build(value_node)
            positions.keys[key] = key_location
        return data, positions

    def _sequence(self, node: yaml.SequenceNode, location: Location) -> tuple[list, _Positions]:
        data: list[Any] = []
        positions = _Positions(location, {}, {})
        for index, item in enumerate(node.value):
            value, positions.children[index] = self.build(item)
            positions.keys[index] = self._location(item)
            data.append(value)
        return data, positions

    def _location(self, node: yaml.Node) -> Location:
        return Location(self._file, node.start_mark.line + 1, node.start_mark.column + 1)

    @staticmethod
    def _scalar(node: yaml.ScalarNode) -> Any:
        text = node.value
        if node.tag != _PLAIN:
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.fullmatch(text):
            return int(text, 0 if text[:2] in ("0x", "0o") else 10)
        if _FLOAT.fullmatch(text):
            return float(text)
        return text


_UNITS = {"": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
_SIZE = re.compile(r"(0x[0-9a-fA-F]+|[0-9]+) ?(B|KiB|MiB|GiB|TiB|)")


def parse_size(value: int | str) -> int | None:
    """Bytes of `64KiB`, `2MiB`, `0x1000` or a plain number; None if it is none of these."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    match = _SIZE.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return None
    return int(match[1], 0 if match[1].startswith("0x") else 10) * _UNITS[match[2]]


@functools.lru_cache(maxsize=None)
def _validator(schema_path: str) -> jsonschema.Draft202012Validator:
    schema = json.loads(Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def validate(document: Document, schema_name: str, diagnostics: Diagnostics) -> bool:
    """Check a document against idl/schema/<schema_name>.schema.json; False if anything was wrong."""
    validator = _validator(str(diagnostics.root / "idl" / "schema" / f"{schema_name}.schema.json"))
    ok = True
    for problem in validator.iter_errors(document.data):
        _report(_innermost(problem), document, diagnostics)
        ok = False
    return ok


def _innermost(problem: jsonschema.ValidationError) -> jsonschema.ValidationError:
    """Of alternatives that all fail, the mistake in the one that came furthest."""
    while problem.context:
        deepest = max(len(inner.absolute_path) for inner in problem.context)
        candidates = [inner for inner in problem.context if len(inner.absolute_path) == deepest]
        if deepest == len(problem.absolute_path) and len(problem.context) > 1:
            return problem
        problem = candidates[0]
    return problem


def _report(problem: jsonschema.ValidationError, document: Document, diagnostics: Diagnostics) -> None:
    path = list(problem.absolute_path)
    rule, wanted, found = problem.validator, problem.validator_value, problem.instance
    if rule == "additionalProperties":
        known = list(problem.schema.get("properties", {}))
        for key in [key for key in found if key not in known]:
            diagnostics.error(document.location(*path, key), f"unknown key '{key}'", suggest(str(key), known))
    elif rule == "required":
        for key in [key for key in wanted if key not in found]:
            diagnostics.error(document.value_location(*path), f"key '{key}' is missing")
    elif rule == "enum":
        names = [str(name) for name in wanted]
        diagnostics.error(document.value_location(*path), f"'{found}' is not allowed here", suggest(str(found), names))
    else:
        diagnostics.error(document.value_location(*path), _sentence(rule, wanted, found, problem))


_TYPE_NAMES = {"integer": "a whole number", "string": "text", "boolean": "true or false", "array": "a list",
               "object": "a mapping", "null": "nothing", "number": "a number"}


def _sentence(rule: str, wanted: Any, found: Any, problem: jsonschema.ValidationError) -> str:
    if rule == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        return f"{_show(found)} must be {' or '.join(_TYPE_NAMES[kind] for kind in kinds)}"
    if rule == "const":
        return f"{_show(found)} must be {_show(wanted)}"
    if rule == "pattern":
        return f"{_show(found)} does not have the form {wanted}"
    if rule == "minimum":
        return f"{_show(found)} is less than {wanted}"
    if rule == "maximum":
        return f"{_show(found)} is more than {wanted}"
    if rule == "minItems":
        return f"the list needs at least {wanted} {'item' if wanted == 1 else 'items'}"
    if rule == "maxItems":
        return f"the list may have at most {wanted} {'item' if wanted == 1 else 'items'}"
    if rule == "uniqueItems":
        return "the list has an item twice"
    if rule in ("oneOf", "anyOf") and isinstance(problem.schema.get("description"), str):
        return f"{_show(found)} must be {problem.schema['description']}"
    return problem.message


def _show(value: Any) -> str:
    if isinstance(value, str):
        return f"'{value}'"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "nothing"
    return str(value).lower() if isinstance(value, bool) else str(value)
