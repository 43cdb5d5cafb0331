# SPDX-License-Identifier: MIT
"""Values that tests try of every struct, and how they read as text."""

from __future__ import annotations

from typing import Any

from . import model

KINDS = ("zero", "least", "most", "mixed")

# Slot of the first capability of a test message.
FIRST_SLOT = 101
# Elements that a sample of a document has in a list; of a message: all.
_DOCUMENT_ELEMENTS = 3
_LARGE_LIST_WORDS = 128
_PATTERN = 0x0123456789ABCDEF


def sample(struct: model.Struct, kind: str) -> dict[str, Any]:
    """A value of the kind: everything zero, smallest, largest, or in between."""
    return {field.name: _VALUES[kind](field) for field in struct.fields if field.kind != model.CAPABILITY}


def _clamp(field: model.Field, value: int) -> int:
    return min(max(value, field.minimum), field.maximum)


def _zero(field: model.Field) -> Any:
    if field.kind == model.INTEGER:
        return _clamp(field, 0)
    return {model.BOOL: False, model.TEXT: "", model.DATA: b"", model.LIST: [], model.TEXT_LIST: []}.get(field.kind, _nested(field, "zero"))


def _nested(field: model.Field, kind: str) -> Any:
    if field.kind == model.ENUM:
        return field.enum.values[0 if kind in ("zero", "least") else -1].name
    return sample(field.struct, kind) if field.kind == model.STRUCT else None


def _least(field: model.Field) -> Any:
    if field.kind == model.INTEGER:
        return field.minimum if field.bits_of is None else 1
    if field.kind == model.LIST:
        return [sample(field.struct, "least")]
    return {model.BOOL: False, model.TEXT: "a", model.DATA: b"\0", model.TEXT_LIST: ["b"]}.get(field.kind, _nested(field, "least"))


def _most(field: model.Field) -> Any:
    if field.kind == model.INTEGER:
        return field.maximum if field.bits_of is None else field.bits_of.all_mask
    if field.kind == model.TEXT:
        return _letters(field.max_len)
    if field.kind == model.DATA:
        return bytes(index % 251 for index in range(field.max_len))
    if field.kind == model.TEXT_LIST:
        return [_letters(field.item_max_len)] * _elements(field)
    if field.kind == model.LIST:
        return [sample(field.struct, "most")] * _elements(field)
    return True if field.kind == model.BOOL else _nested(field, "most")


def _elements(field: model.Field) -> int:
    return field.max_len if field.pointee_words <= _LARGE_LIST_WORDS else min(field.max_len, _DOCUMENT_ELEMENTS)


def _mixed(field: model.Field) -> Any:
    """Texts whose NUL just fits a word, and just does not; a list whose elements differ."""
    if field.kind == model.INTEGER:
        if field.bits_of is not None:
            return 0x5555555555555555 & field.bits_of.all_mask
        return _clamp(field, (_PATTERN >> (field.ordinal % 4) * 8) & field.type_maximum)
    if field.kind == model.TEXT:
        return ('/q"\\zäb', "/abcdefg")[field.ordinal % 2][:field.max_len // 2] or "c"
    if field.kind == model.DATA:
        return bytes(range(250, 256)) * 2 if field.max_len >= 12 else b"\xff"
    if field.kind == model.TEXT_LIST:
        return ["one", "/", "seven77"][:field.max_len]
    if field.kind == model.LIST:
        return [sample(field.struct, kind) for kind in ("mixed", "zero", "least")][:field.max_len]
    return field.ordinal % 2 == 1 if field.kind == model.BOOL else _nested(field, "mixed")


def of_length(field: model.Field, bound: str) -> Any:
    """A value that uses up one of the field's bounds."""
    if field.kind == model.TEXT_LIST:
        return ["x"] * field.max_len if bound == "max_len" else [_letters(field.item_max_len)]
    if field.kind == model.LIST:
        return [sample(field.struct, "zero")] * field.max_len
    return _most(field)


_VALUES = {"zero": _zero, "least": _least, "most": _most, "mixed": _mixed}


def _letters(count: int) -> str:
    return ("abcdefghijklmnopqrstuvwxyz" * (count // 26 + 1))[:count]


# --- Text.

def trace_text(struct: model.Struct, value: dict[str, Any]) -> str:
    """What the generated trace formatter writes. Capabilities are numbered from FIRST_SLOT."""
    parts = [f"{field.name} = {_trace_value(struct, field, value.get(field.name))}" for field in struct.in_text_order]
    return f"({', '.join(parts)})"


def _trace_value(struct: model.Struct, field: model.Field, value: Any) -> str:
    if field.kind == model.CAPABILITY:
        return f"#{FIRST_SLOT + struct.capabilities.index(field)}"
    if field.kind == model.INTEGER and field.bits_of is not None:
        return "|".join(item.name for item in field.bits_of.values if value >> item.number & 1) or "0"
    if field.kind == model.TEXT_LIST:
        return f"[{', '.join(_quoted(item) for item in value)}]"
    if field.kind == model.LIST:
        return f"[{', '.join(trace_text(field.struct, item) for item in value)}]"
    return trace_text(field.struct, value) if field.kind == model.STRUCT else _plain(field, value)


def _plain(field: model.Field, value: Any) -> str:
    if field.kind == model.BOOL:
        return "true" if value else "false"
    if field.kind == model.TEXT:
        return _quoted(value)
    if field.kind == model.DATA:
        return f'0x"{value.hex()}"'
    return str(value)


def _quoted(text: str) -> str:
    def shown(byte: int) -> str:
        if byte in b'"\\':
            return f"\\{chr(byte)}"
        return chr(byte) if 0x20 <= byte < 0x7F else f"\\x{byte:02x}"
    return '"' + "".join(shown(byte) for byte in text.encode()) + '"'


def tool_text(struct: model.Struct, value: dict[str, Any], has_empties: bool = False) -> str:
    """The value for the official tool, which lays objects out in the order in which it reads them. Empty ones are null if left out."""
    parts = [f"{field.name} = {_tool_value(field, value[field.name], has_empties)}" for field in (*struct.scalars, *struct.pointers)
             if field.is_scalar or value[field.name] or field.kind == model.STRUCT or has_empties]
    return f"({', '.join(parts)})"


def _tool_value(field: model.Field, value: Any, has_empties: bool = False) -> str:
    if field.kind == model.DATA and not value:
        return '""'
    if field.kind == model.LIST:
        return f"[{', '.join(tool_text(field.struct, item) for item in value)}]"
    if field.kind == model.TEXT_LIST:
        return f"[{', '.join(_quoted(item) for item in value)}]"
    return tool_text(field.struct, value, has_empties) if field.kind == model.STRUCT else _plain(field, value)
