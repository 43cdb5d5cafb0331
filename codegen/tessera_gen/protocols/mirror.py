# SPDX-License-Identifier: MIT
"""A schema in which every struct has a name: the tool cannot be asked about the anonymous parameters and results of a method.

Same fields, same ordinals, so the same layout. Structs with capabilities are left out; the tool can neither print nor write those.
"""

from __future__ import annotations

from . import model

# The file's id, and with it the ids of all types in it.
FILE_ID = 0xE3A1B5C7D9F20461
BITS_ID = 0xE3A1B5C7D9F20462


def name(struct: model.Struct) -> str:
    return _camel(struct.c_name)


def mirrored(protocols: model.ProtocolModel) -> list[model.Struct]:
    return [struct for protocol in protocols.protocols for struct in protocol.structs if not struct.is_empty and not struct.capabilities]


def _camel(snake_name: str) -> str:
    return "".join(part.capitalize() for part in snake_name.split("_"))


def enum_name(enum: model.Enum) -> str:
    return _camel(enum.c_name)


def type_name(field: model.Field) -> str:
    if field.kind == model.INTEGER:
        return f"{'' if field.is_signed else 'U'}Int{field.bits}"
    if field.kind == model.ENUM:
        return enum_name(field.enum)
    if field.kind == model.LIST:
        return f"List({name(field.struct)})"
    if field.kind == model.STRUCT:
        return name(field.struct)
    return {model.BOOL: "Bool", model.TEXT: "Text", model.DATA: "Data", model.TEXT_LIST: "List(Text)"}[field.kind]
