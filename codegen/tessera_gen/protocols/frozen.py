# SPDX-License-Identifier: MIT
"""Released protocols do not change under their users. idl/frozen/<library>.txt says what was released, one line per element; a spec
that a peer of that release could not talk to any more is refused.

A line is `kind path key=value ...`. Peers are old clients with a new server and new clients with an old server.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostics, Location
from . import model
from .language import prose_type

_HEAD = ("# SPDX-License-Identifier: MIT\n"
         "# What was released of library {library}. Written by `./tessera freeze {library}`; an incompatible edit of the spec is refused.\n")


@dataclass(frozen=True)
class Element:
    """One declaration. `is_sent_by`: "client", "server", or "both" ways, of what has bounds."""

    kind: str
    path: str
    facts: dict[str, str]
    location: Location
    is_sent_by: str = ""
    field: model.Field | None = None

    @property
    def line(self) -> str:
        return " ".join([self.kind, self.path, *(f"{key}={value}" for key, value in self.facts.items())])


def folder(root: Path) -> Path:
    return root / "idl/frozen"


def text(protocol: model.Protocol) -> str:
    lines = sorted(element.line for element in elements(protocol))
    return _HEAD.format(library=protocol.library) + "".join(f"{line}\n" for line in lines)


def elements(protocol: model.Protocol) -> list[Element]:
    found = []
    for interface in protocol.interfaces:
        facts = {"number": str(interface.number), "object": _yes(interface.is_object), "removed": _yes(interface.is_removed)}
        found.append(Element("interface", interface.name, facts, interface.location))
        for method in interface.methods:
            found += _method(method)
    for struct in protocol.named_structs:
        facts = {"words": str(struct.data_words), "document": str(struct.document_bytes)}
        found.append(Element("struct", struct.name, facts, struct.location))
        found += [_field("field", f"{struct.name}.{field.name}", field, "both") for field in struct.fields]
    for enum in protocol.enums:
        found.append(Element("enum", enum.name, {"bits": _yes(enum.is_bits)}, enum.location))
        found += [Element("enumerant", f"{enum.name}.{value.name}", {"number": str(value.number)}, enum.location) for value in enum.values]
    return found


def _yes(condition: bool) -> str:
    return "yes" if condition else "no"


def _method(method: model.Method) -> list[Element]:
    path = f"{method.interface}.{method.name}"
    facts = {"ordinal": str(method.ordinal), "needs": ",".join(right.name for right in method.needs), "errors": ",".join(sorted(method.errors)),
             "flow": "send" if method.is_send else "call", "retry": _yes(method.can_retry), "removed": _yes(method.is_removed),
             "params": _struct_name(method.params), "results": _struct_name(method.results),
             "param_words": str(method.params.data_words), "result_words": str(method.results.data_words)}
    found = [Element("method", path, facts, method.location)]
    if method.params.is_anonymous:
        found += [_field("param", f"{path}({field.name})", field, "client") for field in method.params.fields]
    if method.results.is_anonymous:
        found += [_field("result", f"{path}->{field.name}", field, "server") for field in method.results.fields]
    return found


def _struct_name(struct: model.Struct) -> str:
    return "" if struct.is_anonymous else struct.name


def _field(kind: str, path: str, field: model.Field, sender: str) -> Element:
    facts = {"ordinal": str(field.ordinal), "type": prose_type(field).replace(" ", ""),
             "at": f"bit{field.offset_bits}" if field.is_scalar else f"pointer{field.pointer}"}
    if field.kind == model.INTEGER:
        facts |= {"least": str(field.minimum), "most": str(field.maximum), "bitsOf": field.bits_of.name if field.bits_of else ""}
    elif field.kind == model.CAPABILITY:
        facts |= {"rights": ",".join(right.name for right in field.rights), "move": _yes(field.is_move)}
    elif not field.is_scalar and field.kind != model.STRUCT:
        facts |= {"maxLen": str(field.max_len), "itemMaxLen": str(field.item_max_len)}
    return Element(kind, path, facts, field.location, sender, field)


def parse(content: str, file: str, diagnostics: Diagnostics) -> list[Element]:
    found = []
    for number, line in enumerate(content.splitlines(), start=1):
        words = line.split(" ")
        if not line or line.startswith("#"):
            continue
        where = Location(file, number, 1)
        if len(words) < 2 or any("=" not in word for word in words[2:]):
            diagnostics.error(where, "not a line of a frozen protocol", "the file is written by `./tessera freeze`, never by hand")
            continue
        found.append(Element(words[0], words[1], dict(word.split("=", 1) for word in words[2:]), where))
    return found


def enums_sent_by_servers(protocols: model.ProtocolModel) -> set[str]:
    """Of results and documents: what an older reader would meet."""
    found: set[str] = set()
    for protocol in protocols.protocols:
        for interface in protocol.live_interfaces:
            for method in interface.live_methods:
                _collect(method.results, found)
        for struct in protocol.named_structs:
            if struct.document_bytes:
                _collect(struct, found)
    return found


def _collect(struct: model.Struct, found: set[str]) -> None:
    for field in struct.fields:
        found.update(enum.name for enum in (field.enum, field.bits_of) if enum is not None)
        if field.struct is not None:
            _collect(field.struct, found)
