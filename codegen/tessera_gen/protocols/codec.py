# SPDX-License-Identifier: MIT
"""The wire format in Python: the layout that the generated C writes, and `capnp convert` for fields in the order of their pointers.

Values are dictionaries by the names of the schema: enums by name, text as str, data as bytes, lists as lists, capabilities as
indices. What is absent is zero; empty text, data and lists are null pointers.
"""

from __future__ import annotations

import struct as packing
from dataclasses import dataclass, field as member
from typing import Any

from . import model

_STRUCT, _LIST, _OTHER = 0, 1, 3
_BYTE, _POINTER, _COMPOSITE = 2, 6, 7


class CodecError(ValueError):
    """A value that breaks its bounds, or bytes that are no message."""


@dataclass
class Encoded:
    """A message and where its parts are: (position, field) of every pointer that is not null, (position, struct) of every data section."""

    words: list[int] = member(default_factory=list)
    pointers: list[tuple[int, model.Field]] = member(default_factory=list)
    sections: list[tuple[int, model.Struct]] = member(default_factory=list)


def encode(struct: model.Struct, value: dict[str, Any]) -> bytes:
    """A message with `value` as its root."""
    return to_bytes(lay_out(struct, value).words)


def lay_out(struct: model.Struct, value: dict[str, Any], has_null_empties: bool = True) -> Encoded:
    """`has_null_empties`: ours; otherwise what the tool writes for text, data and lists that are given and empty."""
    writer = _Writer(has_null_empties)
    root = writer.reserve(1)
    writer.struct(root, struct, value)
    return writer.encoded


def pack(struct: model.Struct, value: dict[str, Any]) -> list[int]:
    """The data section alone: what travels in registers."""
    _known(struct, value)
    words = [0] * struct.data_words
    for field in struct.scalars:
        words[field.word] |= (_number(field, value.get(field.name, 0)) << field.shift) & field.mask
    return words


def decode(struct: model.Struct, message: bytes) -> dict[str, Any]:
    """The value of a message; every field is there."""
    reader = _Reader(from_bytes(message))
    value = reader.struct(0, struct)
    if reader.cursor != len(reader.words):
        raise CodecError(f"{len(reader.words) - reader.cursor} words are left over")
    return value


def to_bytes(words: list[int]) -> bytes:
    return packing.pack(f"<{len(words)}Q", *words)


def from_bytes(message: bytes) -> list[int]:
    if len(message) % model.WORD_BYTES:
        raise CodecError("not a whole number of words")
    return list(packing.unpack(f"<{len(message) // model.WORD_BYTES}Q", message))


def _known(struct: model.Struct, value: dict[str, Any]) -> None:
    unknown = set(value) - {field.name for field in struct.fields}
    if unknown:
        raise CodecError(f"{struct.name} has no field '{sorted(unknown)[0]}'")


def _number(field: model.Field, value: Any) -> int:
    """The bits of a scalar."""
    if field.kind == model.ENUM:
        if value == 0:
            return 0
        names = [item.name for item in field.enum.values]
        if value not in names:
            raise CodecError(f"{field.name}: {field.enum.name} has no '{value}'")
        return names.index(value)
    number = int(value)
    if field.kind == model.BOOL:
        return number & 1
    if not field.type_minimum <= number <= field.type_maximum:
        raise CodecError(f"{field.name}: {number} does not fit {field.bits} bits")
    return number & ((1 << field.bits) - 1)


class _Writer:
    def __init__(self, has_null_empties: bool) -> None:
        self._has_null_empties = has_null_empties
        self.encoded = Encoded()
        self.words = self.encoded.words

    def reserve(self, count: int) -> int:
        at = len(self.words)
        self.words.extend([0] * count)
        return at

    def struct(self, at: int, struct: model.Struct, value: dict[str, Any]) -> None:
        """The object of the pointer at `at`."""
        if struct.section_words == 0:
            self._point(at, at, _STRUCT)
            return
        target = self.reserve(struct.section_words)
        self._point(at, target, _STRUCT, struct.data_words | struct.pointer_words << 16)
        self._fields(target, struct, value)

    def _point(self, at: int, target: int, kind: int, upper: int = 0) -> None:
        self.words[at] = ((target - at - 1) << 2 | kind) & 0xFFFFFFFF | upper << 32

    def _fields(self, target: int, struct: model.Struct, value: dict[str, Any]) -> None:
        self.words[target:target + struct.data_words] = pack(struct, value)
        self.encoded.sections.append((target, struct))
        capabilities = 0
        for field in struct.pointers:
            at = target + struct.data_words + field.pointer
            is_there = bool(value.get(field.name)) or not self._has_null_empties
            if field.kind in (model.CAPABILITY, model.STRUCT) or is_there:
                self.encoded.pointers.append((at, field))
            if field.kind == model.CAPABILITY:
                self.words[at] = value.get(field.name, capabilities) << 32 | _OTHER
                capabilities += 1
            elif field.kind == model.STRUCT:
                self.struct(at, field.struct, value.get(field.name, {}))
            elif is_there:
                self._object(at, field, value[field.name])

    def _object(self, at: int, field: model.Field, value: Any) -> None:
        if field.kind == model.TEXT:
            self._bytes(at, _text(value, field.max_len, field.name), terminator=True)
        elif field.kind == model.DATA:
            self._bytes(at, _limited(bytes(value), field.max_len, field.name), terminator=False)
        elif field.kind == model.TEXT_LIST:
            target = self.reserve(len(_limited(value, field.max_len, field.name)))
            self._point(at, target, _LIST, _POINTER | len(value) << 3)
            for index, item in enumerate(value):
                self._bytes(target + index, _text(item, field.item_max_len, field.name), terminator=True)
        else:
            self._list(at, field.struct, _limited(value, field.max_len, field.name))

    def _bytes(self, at: int, content: bytes, terminator: bool) -> None:
        if not content and self._has_null_empties:
            return
        content += b"\0" * terminator
        count = len(content)
        target = self.reserve(model.words_of_bytes(count))
        self._point(at, target, _LIST, _BYTE | count << 3)
        self.words[target:] = from_bytes(content + bytes(-count % model.WORD_BYTES))

    def _list(self, at: int, struct: model.Struct, elements: list[dict[str, Any]]) -> None:
        words = len(elements) * struct.section_words
        tag = self.reserve(1 + words)
        self._point(at, tag, _LIST, _COMPOSITE | words << 3)
        self.words[tag] = len(elements) << 2 | (struct.data_words | struct.pointer_words << 16) << 32
        for index, element in enumerate(elements):
            self._fields(tag + 1 + index * struct.section_words, struct, element)


def _text(value: str, limit: int, name: str) -> bytes:
    content = value.encode()
    if b"\0" in content:
        raise CodecError(f"{name}: a NUL inside text")
    return _limited(content, limit, name)


def _limited(value: Any, limit: int, name: str) -> Any:
    if len(value) > limit:
        raise CodecError(f"{name}: {len(value)} is more than {limit}")
    return value


class _Reader:
    """Strict: every object begins where the last one ended."""

    def __init__(self, words: list[int]) -> None:
        self.words = words
        self.cursor = 1

    def struct(self, at: int, struct: model.Struct) -> dict[str, Any]:
        pointer = self._pointer(at, _STRUCT)
        sections = pointer >> 32 & 0xFFFF, pointer >> 48
        if sum(sections) == 0:
            return self._fields(0, (0, 0), struct)
        return self._fields(self._claim(at, pointer, sum(sections)), sections, struct)

    def _pointer(self, at: int, kind: int) -> int:
        if at >= len(self.words):
            raise CodecError("the message is cut short")
        pointer = self.words[at]
        if pointer and pointer & 3 != kind:
            raise CodecError(f"word {at}: a pointer of kind {pointer & 3}, not {kind}")
        return pointer

    def _claim(self, at: int, pointer: int, count: int) -> int:
        offset = pointer & 0xFFFFFFFF
        offset = (offset - (1 << 32) if offset >> 31 else offset) >> 2
        target = at + 1 + offset
        if target != self.cursor or target + count > len(self.words):
            raise CodecError(f"word {at}: a pointer to {target}, not {self.cursor}")
        self.cursor += count
        return target

    def _fields(self, target: int, sections: tuple[int, int], struct: model.Struct) -> dict[str, Any]:
        data = [self.words[target + index] if index < sections[0] else 0 for index in range(struct.data_words)]
        value = {field.name: _value(field, data) for field in struct.scalars}
        for field in struct.pointers:
            at = target + sections[0] + field.pointer
            value[field.name] = self._object(at if field.pointer < sections[1] else None, field)
        return value

    def _object(self, at: int | None, field: model.Field) -> Any:
        if field.kind == model.STRUCT:
            return self.struct(at, field.struct) if at is not None else self._fields(0, (0, 0), field.struct)
        if field.kind == model.CAPABILITY:
            return self._pointer(at, _OTHER) >> 32 if at is not None else 0
        pointer = self._pointer(at, _LIST) if at is not None else 0
        if field.kind == model.TEXT:
            return self._text(at, pointer, field.max_len)
        if field.kind == model.DATA:
            return self._bytes(at, pointer, field.max_len) if pointer else b""
        if pointer == 0:
            return []
        size, count = pointer >> 32 & 7, pointer >> 35
        if field.kind == model.TEXT_LIST:
            if size != _POINTER or count > field.max_len:
                raise CodecError(f"{field.name}: not a list of text within its bounds")
            target = self._claim(at, pointer, count)
            return [self._text(target + index, self._pointer(target + index, _LIST), field.item_max_len) for index in range(count)]
        return self._list(at, pointer, field)

    def _list(self, at: int, pointer: int, field: model.Field) -> list[dict[str, Any]]:
        words = pointer >> 35
        tag_at = self._claim(at, pointer, 1 + words)
        tag = self.words[tag_at]
        count, sections = (tag & 0xFFFFFFFF) >> 2, (tag >> 32 & 0xFFFF, tag >> 48)
        if pointer >> 32 & 7 != _COMPOSITE or count * sum(sections) != words or count > field.max_len:
            raise CodecError(f"{field.name}: not a list of structs within its bounds")
        return [self._fields(tag_at + 1 + index * sum(sections), sections, field.struct) for index in range(count)]

    def _bytes(self, at: int, pointer: int, limit: int) -> bytes:
        count = pointer >> 35
        if pointer >> 32 & 7 != _BYTE or count > limit:
            raise CodecError("not bytes within their bounds")
        target = self._claim(at, pointer, model.words_of_bytes(count))
        content = to_bytes(self.words[target:self.cursor])
        if any(content[count:]):
            raise CodecError("padding is not zero")
        return content[:count]

    def _text(self, at: int | None, pointer: int, limit: int) -> str:
        if pointer == 0:
            return ""
        content = self._bytes(at, pointer, limit + 1)
        if not content or content[-1] != 0 or 0 in content[:-1]:
            raise CodecError("text does not end in its only NUL")
        return content[:-1].decode()


def _value(field: model.Field, data: list[int]) -> Any:
    number = (data[field.word] & field.mask) >> field.shift
    if field.kind == model.BOOL:
        return bool(number)
    if field.kind == model.ENUM:
        if number >= len(field.enum.values):
            raise CodecError(f"{field.name}: {field.enum.name} has no {number}")
        return field.enum.values[number].name
    if field.is_signed and number >> (field.bits - 1):
        return number - (1 << field.bits)
    return number
