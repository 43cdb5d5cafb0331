# SPDX-License-Identifier: MIT
"""Runs the real capnp tool over idl/proto: schemas in, plain dictionaries out. No parser of our own.

`capnp compile -o-` writes a CodeGeneratorRequest. `capnp convert binary:json` can print it only against a copy of schema.capnp in
which the AnyPointer members of Value have concrete pointer types; they share one slot of a union, so the layout stays the same.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics, Location

ANNOTATIONS = "tessera.capnp"
_PATCHES = (
    ("list @14 :AnyPointer;", "list @14 :List(Text);"),
    ("struct @16 :AnyPointer;", "struct @16 :Text;"),
    ("anyPointer @18 :AnyPointer;", "anyPointer @18 :Text;"),
)
_COMPILE_ERROR = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+)(-\d+)?: (error: )?(?P<message>.*)")


@dataclass(frozen=True)
class Schema:
    """A CodeGeneratorRequest: nodes by id; comments by id; names of our annotations by id."""

    nodes: dict[str, dict[str, Any]]
    comments: dict[str, dict[str, Any]]
    annotations: dict[str, str]
    files: tuple[str, ...]

    def annotations_of(self, item: dict[str, Any]) -> dict[str, Any]:
        """Our annotations of a node, field or method: value by name. Void is True."""
        found = {}
        for entry in item.get("annotations", []):
            (value,) = entry["value"].values()
            if entry["id"] in self.annotations:
                found[self.annotations[entry["id"]]] = True if value is None else value
        return found


def find_tool() -> str | None:
    return shutil.which("capnp")


def include_folder(tool: str) -> Path | None:
    """The folder that holds capnp/schema.capnp: next to the tool, or where systems keep headers."""
    candidates = [Path(tool).resolve().parents[1] / "include", Path("/usr/include"), Path("/usr/local/include")]
    return next((folder for folder in candidates if (folder / "capnp/schema.capnp").is_file()), None)


def load_schema(root: Path, diagnostics: Diagnostics) -> Schema | None:
    """All protocols of the tree, or None with the reason in `diagnostics`."""
    files = sorted(path.relative_to(root / "idl").as_posix() for path in (root / "idl/proto").glob("*.capnp"))
    where = Location("idl/proto")
    tool = find_tool()
    include = include_folder(tool) if tool else None
    if tool is None or include is None:
        missing = "the tool capnp" if tool is None else "capnp/schema.capnp"
        diagnostics.error(where, f"{missing} is not installed", "Debian and Ubuntu: apt-get install capnproto")
        return None
    patched = _patched_schema(include, diagnostics)
    done = _compile(root, tool, include, [ANNOTATIONS, *files])
    if done.returncode != 0:
        _tell_compile_errors(root / "idl", done, diagnostics)
    if done.returncode != 0 or patched is None:
        return None
    text = _convert(tool, include, patched, done.stdout)
    if text is not None:
        return _schema(json.loads(text), files)
    for file in files:
        if _convert(tool, include, patched, _compile(root, tool, include, [file]).stdout) is None:
            diagnostics.error(Location(f"idl/{file}"), "a default or an annotation has a value that is a struct, or a list of anything but Text",
                              "annotations take scalars, enums, Text, Void and List(Text); defaults are zero")
    return None


def _compile(root: Path, tool: str, include: Path, files: list[str]) -> subprocess.CompletedProcess[bytes]:
    idl = root / "idl"
    sources = [str(idl / file) for file in files]
    command = [tool, "compile", "--no-standard-import", f"-I{include}", f"-I{idl}", f"--src-prefix={idl}", "-o-", *sources]
    return subprocess.run(command, capture_output=True, cwd=root, check=False)


def _tell_compile_errors(idl: Path, done: subprocess.CompletedProcess[bytes], diagnostics: Diagnostics) -> None:
    told = False
    for line in done.stderr.decode(errors="replace").splitlines():
        match = _COMPILE_ERROR.match(line)
        if match:
            told = True
            place = Location(_relative(idl, match["file"]), int(match["line"]), int(match["column"]))
            diagnostics.error(place, match["message"])
    if not told:
        first = (done.stderr.decode(errors="replace").strip().splitlines() or ["no message"])[0]
        diagnostics.error(Location("idl/proto"), f"capnp compile failed: {first}")


def _relative(idl: Path, file: str) -> str:
    path = Path(file)
    return f"idl/{path.relative_to(idl).as_posix()}" if path.is_relative_to(idl) else f"idl/{file.lstrip('/')}"


def _patched_schema(include: Path, diagnostics: Diagnostics) -> str | None:
    path = include / "capnp/schema.capnp"
    source = path.read_text(encoding="utf-8")
    for old, new in _PATCHES:
        if source.count(old) != 1:
            diagnostics.error(Location(str(path)), f"'{old}' is not there exactly once", "this version of Cap'n Proto is not supported yet")
            return None
        source = source.replace(old, new)
    return source


def _convert(tool: str, include: Path, patched: str, request: bytes) -> bytes | None:
    """The request as JSON, or None if it has a value that JSON cannot say."""
    with tempfile.TemporaryDirectory(prefix="tessera-gen-") as folder:
        schema = Path(folder) / "schema.capnp"
        schema.write_text(patched, encoding="utf-8")
        command = [tool, "convert", "--no-standard-import", f"-I{include}", "--short", "binary:json", str(schema), "CodeGeneratorRequest"]
        done = subprocess.run(command, input=request, capture_output=True, check=False)
    return done.stdout if done.returncode == 0 else None


def _schema(request: dict[str, Any], files: list[str]) -> Schema:
    nodes = {node["id"]: node for node in request["nodes"]}
    comments = {info["id"]: info for info in request.get("sourceInfo", []) if info["id"] != "0"}
    annotations = {}
    for node in nodes.values():
        file, _, name = node["displayName"].partition(":")
        if "annotation" in node and file == ANNOTATIONS:
            annotations[node["id"]] = name
    return Schema(nodes, comments, annotations, tuple(files))
