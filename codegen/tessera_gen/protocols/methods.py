# SPDX-License-Identifier: MIT
"""One method: its number, its rights and errors, its parameters and results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import suggest
from . import model

if TYPE_CHECKING:
    from .build import Builder

_KNOWN = {"since", "removed", "flow", "errors", "needs", "retry", "registers", "mayBlock"}
_FLOW_SEND = 1
_STREAM = "capnp/stream.capnp:StreamResult"
ORDINAL_MAX = 255


def method(builder: Builder, node: dict[str, Any], number: int, ordinal: int, item: dict[str, Any]) -> model.Method | None:
    interface = builder.short_name(node)
    path = f"{interface}.{item['name']}"
    file = builder.file_of(node)
    where = builder.locate(file, path)
    given = builder.schema.annotations_of(item)
    builder.refuse_annotations(node, path, given, _KNOWN)
    if ordinal > ORDINAL_MAX:
        builder.diagnostics.error(where, f"'{path}' has ordinal {ordinal}", f"an interface has at most {ORDINAL_MAX + 1} methods")
    if item.get("implicitParameters"):
        builder.diagnostics.error(where, f"'{path}' is generic", "a type parameter has no bound; write one method per type")
        return None
    if builder.schema.nodes[item["resultStructType"]]["displayName"] == _STREAM:
        builder.diagnostics.error(where, f"'{path}' is a stream", "use $Os.flow(send)")
        return None
    params = _struct(builder, node, item, "params")
    results = _struct(builder, node, item, "results")
    if params is None or results is None:
        return None
    is_removed = "removed" in given
    return model.Method(
        name=item["name"], interface=interface, ordinal=ordinal, number=number * 256 + ordinal,
        doc=builder.method_doc(node, ordinal), params=params, results=results,
        needs=_needs(builder, file, path, given, is_removed), errors=_errors(builder, file, path, given, is_removed),
        is_send=given.get("flow", 0) == _FLOW_SEND, can_retry="retry" in given, may_block="mayBlock" in given,
        must_fit_registers="registers" in given, is_removed=is_removed, since=given.get("since", 0), location=where)


def _struct(builder: Builder, node: dict[str, Any], item: dict[str, Any], role: str) -> model.Struct | None:
    identifier = item["paramStructType" if role == "params" else "resultStructType"]
    is_anonymous = builder.schema.nodes[identifier]["scopeId"] == "0"
    return builder.struct(identifier, (node, item["name"], role) if is_anonymous else None)


def _needs(builder: Builder, file: str, path: str, given: dict[str, Any], is_removed: bool) -> tuple:
    if "needs" not in given and not is_removed:
        builder.diagnostics.error(builder.locate(file, path), f"'{path}' does not say which rights it needs",
                                  "add $Os.needs([...]); [] if it needs none")
    return builder.rights(given.get("needs", []), builder.locate(file, path, "needs"))


def _errors(builder: Builder, file: str, path: str, given: dict[str, Any], is_removed: bool) -> tuple[str, ...]:
    if "errors" not in given and not is_removed:
        builder.diagnostics.error(builder.locate(file, path), f"'{path}' does not say which errors it may return",
                                  "add $Os.errors([...]); [] if only the common ones")
    where = builder.locate(file, path, "errors")
    known = builder.kernel.error_names - {"OK"}
    found: list[str] = []
    for name in given.get("errors", []):
        if name not in known:
            builder.diagnostics.error(where, f"no status '{name}'", suggest(name, known))
        elif name in found:
            builder.diagnostics.error(where, f"status '{name}' stands here twice")
        else:
            found.append(name)
    return tuple(found)
