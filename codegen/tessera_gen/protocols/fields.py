# SPDX-License-Identifier: MIT
"""One field or parameter: its type, its place, its bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnostics import Location
from . import model

if TYPE_CHECKING:
    from .build import Builder

INTEGERS = {f"{'' if signed else 'u'}int{bits}": (bits, signed) for bits in (8, 16, 32, 64) for signed in (True, False)}
_REFUSED = {
    "void": ("a field of type Void says nothing", "leave it out"),
    "float32": ("floating-point fields are not supported", "use an integer with a unit in its name"),
    "float64": ("floating-point fields are not supported", "use an integer with a unit in its name"),
    "anyPointer": ("AnyPointer has no bound", "name the type; for any capability use Any of /proto/kernel.capnp"),
}
_BOUNDS = {
    model.BOOL: set(),
    model.INTEGER: {"minValue", "maxValue", "bitsOf"},
    model.ENUM: set(),
    model.TEXT: {"maxLen"},
    model.DATA: {"maxLen"},
    model.STRUCT: set(),
    model.LIST: {"maxLen"},
    model.TEXT_LIST: {"maxLen", "itemMaxLen"},
    model.CAPABILITY: {"rights", "move"},
}
_ALWAYS = {"doc", "since"}


def field(builder: Builder, home: dict[str, Any], path: str, item: dict[str, Any], ordinal: int, node: dict[str, Any]) -> model.Field | None:
    """The model of one entry of a struct node; None if it was refused."""
    file = builder.file_of(home)
    where = builder.locate(file, path)
    if "group" in item:
        builder.diagnostics.error(where, f"'{path}' is a group", "write its fields one by one")
        return None
    slot = item["slot"]
    if slot.get("hadExplicitDefault") and _is_set(slot["defaultValue"]):
        builder.diagnostics.error(where, f"'{path}' has a default that is not zero", "say the value where it is sent")
        return None
    given = builder.schema.annotations_of(item)
    facts = _type(builder, path, where, slot)
    if facts is None:
        return None
    builder.refuse_annotations(home, path, given, _BOUNDS[facts["kind"]] | _ALWAYS)
    reader = _Bounds(builder, file, path, where, given)
    facts |= reader.bounds(facts)
    if reader.is_refused:
        return None
    doc = given.get("doc") or builder.field_doc(node, ordinal)
    return model.Field(name=item["name"], doc=doc, ordinal=ordinal, location=where, **facts)


def _is_set(default: dict[str, Any]) -> bool:
    (value,) = default.values()
    return value not in (0, "0", False, "", None, [])


def _type(builder: Builder, path: str, where: Location, slot: dict[str, Any]) -> dict[str, Any] | None:
    """Kind and place of a field, from the tool's type."""
    ((kind, detail),) = slot["type"].items()
    offset = slot.get("offset", 0)
    if kind in _REFUSED:
        message, hint = _REFUSED[kind]
        builder.diagnostics.error(where, f"'{path}': {message}", hint)
        return None
    if kind == "bool":
        return {"kind": model.BOOL, "offset_bits": offset, "bits": 1, "maximum": 1}
    if kind in INTEGERS:
        bits, is_signed = INTEGERS[kind]
        return {"kind": model.INTEGER, "offset_bits": offset * bits, "bits": bits, "is_signed": is_signed}
    if kind == "enum":
        return _enum(builder, path, where, detail["typeId"], offset)
    if kind in ("text", "data"):
        return {"kind": kind, "pointer": offset}
    if kind == "list":
        return _list(builder, path, where, detail["elementType"], offset)
    if kind == "interface":
        capability = builder.capability(detail["typeId"])
        return None if capability is None else {"kind": model.CAPABILITY, "pointer": offset, "capability": capability}
    return _struct(builder, path, where, detail["typeId"], model.STRUCT, offset)


def _enum(builder: Builder, path: str, where: Location, identifier: str, offset: int) -> dict[str, Any] | None:
    enum = builder.enum(identifier)
    if enum is None:
        builder.diagnostics.error(where, f"'{path}' has an enum from outside idl/proto", "declare it in a protocol")
        return None
    if enum.is_bits:
        builder.diagnostics.error(where, f"'{path}': {enum.name} is an enum of bits", f'use an unsigned integer with $Os.bitsOf("{enum.name}")')
        return None
    return {"kind": model.ENUM, "offset_bits": offset * 16, "bits": 16, "enum": enum, "maximum": len(enum.values) - 1}


def _list(builder: Builder, path: str, where: Location, element: dict[str, Any], offset: int) -> dict[str, Any] | None:
    ((kind, detail),) = element.items()
    if kind == "text":
        return {"kind": model.TEXT_LIST, "pointer": offset}
    if kind == "struct":
        return _struct(builder, path, where, detail["typeId"], model.LIST, offset)
    hint = "use Data" if kind == "uint8" else "put it into a struct"
    builder.diagnostics.error(where, f"'{path}': lists hold structs or Text", hint)
    return None


def _struct(builder: Builder, path: str, where: Location, identifier: str, kind: str, offset: int) -> dict[str, Any] | None:
    struct = builder.struct(identifier)
    if struct is None:
        return None
    if struct.capabilities:
        builder.diagnostics.error(where, f"'{path}': {struct.name} has a capability inside", "capabilities stand among parameters and results themselves")
        return None
    if struct.is_empty:
        builder.diagnostics.error(where, f"'{path}': {struct.name} is empty", "leave it out")
        return None
    return {"kind": kind, "pointer": offset, "struct": struct}


class _Bounds:
    """Reads the annotations that bound a field."""

    def __init__(self, builder: Builder, file: str, path: str, where: Location, given: dict[str, Any]) -> None:
        self._builder = builder
        self._file = file
        self._path = path
        self._where = where
        self._given = given
        self.is_refused = False

    def bounds(self, facts: dict[str, Any]) -> dict[str, Any]:
        kind = facts["kind"]
        if kind == model.INTEGER:
            return self._integer(facts)
        if kind == model.CAPABILITY:
            rights = self._builder.rights(self._given.get("rights", []), self._at("rights"))
            return {"rights": rights, "is_move": "move" in self._given}
        found = {}
        if "maxLen" in _BOUNDS[kind]:
            found["max_len"] = self._length("maxLen", "bytes" if kind in (model.TEXT, model.DATA) else "elements")
        if "itemMaxLen" in _BOUNDS[kind]:
            found["item_max_len"] = self._length("itemMaxLen", "bytes of each element")
        return found

    def _at(self, annotation: str) -> Location:
        return self._builder.locate(self._file, self._path, annotation)

    def _refuse(self, where: Location, message: str, hint: str) -> None:
        self._builder.diagnostics.error(where, message, hint)
        self.is_refused = True

    def _length(self, annotation: str, unit: str) -> int:
        if annotation not in self._given:
            self._refuse(self._where, f"'{self._path}' has no {annotation}", f"add $Os.{annotation}(N): the most {unit} it may have")
            return 0
        if self._given[annotation] == 0:
            self._refuse(self._at(annotation), f"'{self._path}' has {annotation} 0", "leave the field out")
        return self._given[annotation]

    def _integer(self, facts: dict[str, Any]) -> dict[str, Any]:
        bits, is_signed = facts["bits"], facts["is_signed"]
        lowest = -(1 << (bits - 1)) if is_signed else 0
        highest = (1 << (bits - int(is_signed))) - 1
        minimum = int(self._given.get("minValue", lowest))
        maximum = int(self._given.get("maxValue", highest))
        for annotation, value in (("minValue", minimum), ("maxValue", maximum)):
            if not lowest <= value <= highest:
                self._refuse(self._at(annotation), f"'{self._path}': {annotation} {value} does not fit its type", f"from {lowest} to {highest}")
        if minimum > maximum:
            self._refuse(self._at("minValue"), f"'{self._path}': minValue {minimum} is above maxValue {maximum}", "no value would be allowed")
        return {"minimum": minimum, "maximum": maximum, "bits_of": self._bits_of(bits, is_signed)}

    def _bits_of(self, bits: int, is_signed: bool) -> model.Enum | None:
        name = self._given.get("bitsOf")
        if name is None:
            return None
        where = self._at("bitsOf")
        enum = self._builder.enum_by_name(name, self._file, where)
        if enum is None:
            self.is_refused = True
            return None
        if not enum.is_bits:
            self._refuse(where, f"'{self._path}': {name} is not an enum of bits", f"add $Os.bits to enum {name}")
        if is_signed:
            self._refuse(where, f"'{self._path}': bits need an unsigned type", f"use UInt{bits}")
        if len(enum.values) > bits:
            self._refuse(where, f"'{self._path}': {name} has {len(enum.values)} bits and the field {bits}", "use a wider type")
        return enum
