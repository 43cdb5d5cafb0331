# SPDX-License-Identifier: MIT
"""Cross-checks of objects.yaml: objects, invocations, and the rule of every argument."""

from __future__ import annotations

from typing import Any

from .checks import Checks
from .load import ENUM_OF_OBJECTS, ENUM_OF_RIGHTS

ANY = "any"

# Which rule keys each type of argument may have, besides name, type and doc.
_KEYS = {
    "word": {"min", "max", "align", "range_of"},
    "size": {"min", "max", "align", "range_of"},
    "time_ns": {"min", "max"},
    "vaddr": {"min", "max", "align", "below"},
    "slot_index": set(),
    "bool": set(),
    "enum": {"of"},
    "bits": {"of", "allowed"},
    "capability": {"object", "needs", "optional"},
}

# Parameters and locals of generated functions that an argument of the same name would hide.
_TAKEN = ("registers", "message", "call", "arguments", "results")


def objects(checks: Checks) -> None:
    _enums(checks)
    checks.unique("objects", "objects", "name", "object")
    checks.unique("objects", "objects", "number", "object number")
    names: dict[str, str] = {}
    for index, row in enumerate(checks.data("objects")["objects"]):
        _object(checks, row, index)
        for place, invocation in enumerate(row["invocations"]):
            where = checks.at("objects", "objects", index, "invocations", place, "name")
            if invocation["name"] in names:
                checks.error(where, f"invocation '{invocation['name']}' stands here twice")
            names[invocation["name"]] = row["name"]


def _enums(checks: Checks) -> None:
    rows = checks.unique("objects", "enums", "name", "enum")
    for index, row in enumerate(rows):
        if row["name"] in (ENUM_OF_OBJECTS, ENUM_OF_RIGHTS):
            checks.error(checks.at("objects", "enums", index, "name"), f"enum '{row['name']}' is built in")
        for column, what in (("name", "value"), ("number", "number")):
            checks.unique_in(row["values"], column, f"{what} of enum '{row['name']}'", "objects", "enums", index, "values")


def _object(checks: Checks, row: dict[str, Any], index: int) -> None:
    path = ("objects", index)
    for place, right in enumerate(row["rights"]):
        checks.known("right", right, checks.right_names, checks.at("objects", *path, "rights", place))
    if row["retype"] != (row["size"] != "none"):
        checks.error(checks.at("objects", *path, "size"),
                     f"object '{row['name']}' is made from memory and has no size" if row["retype"]
                     else f"object '{row['name']}' has a size and is not made from memory")
    if isinstance(row["size"], dict) and row["size"].get("bytes", 1) & (row["size"].get("bytes", 1) - 1):
        checks.error(checks.at("objects", *path, "size", "bytes"),
                     f"object '{row['name']}' is {row['size']['bytes']} bytes long, not a power of two",
                     "objects lie at multiples of their size, so that none crosses a page")
    checks.unique_in(row["invocations"], "method", f"method number of '{row['name']}'", "objects", *path, "invocations")
    for place, invocation in enumerate(row["invocations"]):
        _invocation(checks, row, invocation, (*path, "invocations", place))


def _invocation(checks: Checks, owner: dict[str, Any], row: dict[str, Any], path: tuple) -> None:
    if not row["name"].startswith(f"{owner['name']}_"):
        checks.error(checks.at("objects", *path, "name"), f"invocation '{row['name']}' must be called '{owner['name']}_...'",
                     "it is an invocation of that object")
    for place, right in enumerate(row["needs"]):
        where = checks.at("objects", *path, "needs", place)
        if checks.known("right", right, checks.right_names, where) and right not in owner["rights"]:
            checks.error(where, f"'{row['name']}' needs '{right}', which no capability of '{owner['name']}' can carry")
    for name in row.get("errors", {}):
        where = checks.document("objects").location(*path, "errors", name)
        if checks.known("error", name, checks.error_names, where) and name == "OK":
            checks.error(where, "OK is no error")
    _arguments(checks, owner, row.get("args", []), (*path, "args"))
    _results(checks, row.get("results", []), (*path, "results"))


def _arguments(checks: Checks, owner: dict[str, Any], rows: list[dict[str, Any]], path: tuple) -> None:
    checks.unique_in(rows, "name", "argument", "objects", *path)
    capabilities = [row for row in rows if row.get("type") == "capability"]
    _count(checks, len(rows) - len(capabilities), "register_words", "word arguments", path)
    _count(checks, len(capabilities), "message_caps_max", "capability arguments", path)
    for index, row in enumerate(rows):
        where = checks.at("objects", *path, index, "name")
        checks.c_name(row["name"], where)
        if row["name"] == owner["name"] or row["name"] in _TAKEN:
            checks.error(where, f"an argument cannot be called '{row['name']}' here", "the user stub has a name like this already")
        _argument(checks, row, rows[:index], (*path, index))


def _count(checks: Checks, count: int, limit: str, what: str, path: tuple) -> None:
    maximum = checks.limit(limit)
    if maximum is not None and count > maximum:
        checks.error(checks.at("objects", *path), f"{count} {what}, and an invocation carries {maximum} at most")


def _argument(checks: Checks, row: dict[str, Any], earlier: list[dict[str, Any]], path: tuple) -> None:
    kind = row.get("type", "word")
    for key in row:
        if key not in _KEYS[kind] | {"name", "type", "doc"}:
            checks.error(checks.document("objects").location(*path, key), f"rule '{key}' does not fit an argument of type {kind}")
    if kind == "capability":
        _capability(checks, row, path)
    elif kind in ("enum", "bits"):
        _named_values(checks, row, kind, path)
    else:
        _number(checks, row, path)
    if "range_of" in row:
        _range_of(checks, row, earlier, path)


def _number(checks: Checks, row: dict[str, Any], path: tuple) -> None:
    maximum = row.get("max", (1 << 64) - 1)
    if isinstance(maximum, str):
        checks.known("limit", maximum, checks.limit_names, checks.at("objects", *path, "max"))
        maximum = checks.limit(maximum)
    if maximum is not None and row.get("min", 0) > maximum:
        checks.error(checks.at("objects", *path, "min"), f"min {row['min']} of '{row['name']}' is more than its max {maximum}")
    align = row.get("align", 1)
    if align != "page" and align & (align - 1):
        checks.error(checks.at("objects", *path, "align"), f"align {align} of '{row['name']}' is not a power of two")


def _named_values(checks: Checks, row: dict[str, Any], kind: str, path: tuple) -> None:
    enums = {item["name"]: [value["name"] for value in item["values"]] for item in checks.data("objects")["enums"]}
    enums[ENUM_OF_OBJECTS] = checks.object_names
    enums[ENUM_OF_RIGHTS] = checks.right_names
    if "of" not in row:
        checks.error(checks.at("objects", *path), f"argument '{row['name']}' of type {kind} does not say 'of' what")
        return
    if not checks.known("enum", row["of"], enums, checks.at("objects", *path, "of")):
        return
    if (kind == "bits") != (row["of"] == ENUM_OF_RIGHTS):
        checks.error(checks.at("objects", *path, "of"), f"'{row['of']}' does not fit an argument of type {kind}",
                     f"bits are of {ENUM_OF_RIGHTS}; the values of an enum exclude each other")
    for index, name in enumerate(row.get("allowed", [])):
        checks.known("right", name, enums[row["of"]], checks.at("objects", *path, "allowed", index))


def _capability(checks: Checks, row: dict[str, Any], path: tuple) -> None:
    if "object" not in row:
        checks.error(checks.at("objects", *path), f"capability argument '{row['name']}' does not say which object")
        return
    names = row["object"] if isinstance(row["object"], list) else [row["object"]]
    for index, name in enumerate(names):
        where = checks.at("objects", *path, "object", *([index] if isinstance(row["object"], list) else []))
        if name != ANY:
            checks.known("object", name, checks.object_names, where)
    for index, right in enumerate(row.get("needs", [])):
        where = checks.at("objects", *path, "needs", index)
        if not checks.known("right", right, checks.right_names, where):
            continue
        for name in names:
            if name in checks.object_names and right not in checks.rights_of(name):
                checks.error(where, f"'{row['name']}' needs '{right}', which no capability of '{name}' can carry")


def _range_of(checks: Checks, row: dict[str, Any], earlier: list[dict[str, Any]], path: tuple) -> None:
    where = checks.at("objects", *path, "range_of")
    base = next((item for item in earlier if item["name"] == row["range_of"]), None)
    if base is None:
        checks.error(where, f"range_of names '{row['range_of']}', which is not an argument before '{row['name']}'")
    elif base.get("type") != "vaddr" or "below" not in base:
        checks.error(where, f"range_of names '{row['range_of']}', which is not an address below user_end")


def _results(checks: Checks, rows: list[dict[str, Any]], path: tuple) -> None:
    checks.unique_in(rows, "name", "result", "objects", *path)
    _count(checks, len(rows), "register_words", "results", path)
    for index, row in enumerate(rows):
        checks.c_name(row["name"], checks.at("objects", *path, index, "name"))
        if row.get("type") in ("enum", "bits"):
            _named_values(checks, row, row["type"], (*path, index))
