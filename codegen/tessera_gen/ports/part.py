# SPDX-License-Identifier: MIT
"""Entry points of the ports part for the pipeline. What a port says goes to tools/build_port.py as it is, and to the build which there are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics, suggest
from ..output import OutputSet
from ..yaml_source import Document, load_yaml, validate
from . import model as m

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> tuple[m.Port, ...]:
    """Every file of idl/ports that is right by its schema."""
    documents = [load_yaml(path, diagnostics) for path in sorted((root / "idl" / "ports").glob("*.yaml"))]
    ports = tuple(_port(document) for document in documents if document is not None and validate(document, "port", diagnostics))
    for port in ports:
        _check(port, ports, root, diagnostics)
    return ports


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """A port looks at other ports only."""


def emit(models: dict[str, Any], outputs: OutputSet) -> None:
    ports = models["ports"]
    for port in ports:
        outputs.add(f"generated/ports/{port.name}.json", json.dumps(_table(port), indent=2) + "\n")
    if ports:
        outputs.render("generated/ports.cmake", "ports/ports.cmake.j2", [port.source for port in ports], ports=ports)


def _port(document: Document) -> m.Port:
    data = document.data
    package, builtins = data.get("package", {}), data.get("builtins")
    return m.Port(
        name=data["name"], doc=data["doc"].strip(), package=package.get("name", ""), version=package.get("version", ""),
        folder=data.get("folder", ""), libc=data.get("libc", ""),
        builtins=m.Builtins(builtins["package"], builtins["version"], tuple(builtins["file"].items())) if builtins else None,
        include=tuple(data.get("include", [])), steps=tuple(tuple(step) for step in data.get("steps", [])),
        programs=tuple(m.PortProgram(row["name"], tuple(row["sources"]), tuple(row.get("without", [])), tuple(row.get("flags", [])))
                       for row in data.get("programs", [])),
        files=tuple(data.get("files", {}).items()), folders=tuple(data.get("folders", {}).items()), source=document.file,
        wheres={key: document.value_location(key) for key in data})


def _check(port: m.Port, ports: tuple[m.Port, ...], root: Path, diagnostics: Diagnostics) -> None:
    if Path(port.source).stem != port.name:
        diagnostics.error(port.wheres["name"], f"port '{port.name}' stands in {Path(port.source).name}", f"idl/ports/{port.name}.yaml")
    if bool(port.package) == bool(port.folder):
        diagnostics.error(port.wheres["name"], "a port has a package or a folder of its source, and not both")
    libraries = [other.name for other in ports if other.builtins]
    if port.libc and port.libc not in libraries:
        diagnostics.error(port.wheres["libc"], f"no port '{port.libc}' that is a C library", suggest(port.libc, libraries))
    for folder in (port.folder, *port.include):
        if folder and not (root / folder).is_dir():
            diagnostics.error(port.wheres["folder" if folder == port.folder else "include"], f"no folder '{folder}'")
    words = [("steps", word) for step in port.steps for word in step]
    words += [("programs", word) for program in port.programs for word in (*program.sources, *program.flags)]
    words += [(key, path) for key, rows in (("files", port.files), ("folders", port.folders)) for _, path in rows]
    for key, word in words:
        for name in _PLACEHOLDER.findall(word):
            if name not in m.PLACEHOLDERS:
                diagnostics.error(port.wheres[key], f"'{{{name}}}' stands for nothing", suggest(name, m.PLACEHOLDERS))
    for name in sorted({name for name in port.products if port.products.count(name) > 1}):
        diagnostics.error(port.wheres["name"], f"'{name}' is made twice")


def _table(port: m.Port) -> dict[str, Any]:
    """Of what tools/build_port.py needs, all that the build does not tell it."""
    return {"generated": f"from {port.source} by ./tessera gen; do not edit", "name": port.name, "steps": port.steps,
            "programs": [{"name": program.name, "sources": program.sources, "without": program.without, "flags": program.flags}
                         for program in port.programs],
            "files": dict(port.files), "folders": dict(port.folders)}
