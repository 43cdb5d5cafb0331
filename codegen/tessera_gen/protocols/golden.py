# SPDX-License-Identifier: MIT
"""Test messages of every struct: golden bytes, layouts of older and newer peers that must be accepted, and mutations that must be refused.

The bytes come from codec.py; the generator's own tests compare them with what the official tool writes and reads.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from . import codec, model, samples

_BAD_MESSAGE, _BAD_RANGE, _BAD_ARGUMENT = "STATUS_BAD_MESSAGE", "STATUS_BAD_RANGE", "STATUS_BAD_ARGUMENT"
_OFFSET_MAX = 0x1FFFFFFF
_LOW = 0xFFFFFFFF


# The name of the case in which everything that is empty is there.
EMPTY_NOT_NULL = "empty but not null"


@dataclass(frozen=True)
class Case:
    """A whole message. `is_canonical`: encoding its value gives the same words. `text`: the value; empty if it must be refused."""

    struct: model.Struct
    name: str
    words: tuple[int, ...]
    text: str
    is_encoded: bool
    is_canonical: bool
    expected: str = "STATUS_OK"


@dataclass(frozen=True)
class Mutation:
    """One word of a golden message with another value, and what the decoder must say to it."""

    name: str
    base: str
    word: int
    value: int
    expected: str


def cases(struct: model.Struct) -> list[Case]:
    found = [_golden(struct, kind) for kind in samples.KINDS]
    found += _other_layouts(struct)
    if struct.fits_registers:
        found += _in_registers(struct)
    return found + list(_too_long(struct))


def _golden(struct: model.Struct, kind: str) -> Case:
    value = samples.sample(struct, kind)
    return Case(struct, kind, tuple(codec.lay_out(struct, value).words), samples.trace_text(struct, value), True, True)


def _other_layouts(struct: model.Struct) -> Iterator[Case]:
    """What peers with another version of the schema send."""
    value = samples.sample(struct, "mixed")
    text = samples.trace_text(struct, value)

    def case(name: str, other: model.Struct, sent: dict[str, Any], read: str) -> Case:
        return Case(struct, name, tuple(codec.lay_out(other, sent).words), read, True, False)

    wider = dataclasses.replace(struct, data_words=struct.data_words + 2)
    yield case("newer peer with more data", wider, value, text)
    if _can_be_empty(struct):
        empty = samples.sample(struct, "zero")
        words = codec.lay_out(struct, empty, has_null_empties=False).words
        yield Case(struct, EMPTY_NOT_NULL, tuple(words), samples.trace_text(struct, empty), True, False)
    if not struct.capabilities:
        for kind, extra in _EXTRA.items():
            field = dataclasses.replace(extra[0], pointer=struct.pointer_words)
            newer = dataclasses.replace(struct, pointer_words=struct.pointer_words + 1, fields=(*struct.fields, field))
            yield case(f"newer peer with {kind}", newer, {**value, field.name: extra[1]}, text)
    zero = samples.sample(struct, "zero")
    if struct.data_words and not struct.capabilities and not any(field.has_minimum for field in struct.scalars):
        older = dataclasses.replace(struct, data_words=0, pointer_words=0, fields=(), text_order=())
        if struct.section_words > 0:
            yield case("older peer without any field", older, {}, samples.trace_text(struct, zero))


def _can_be_empty(struct: model.Struct) -> bool:
    """Is there a text or a list in it, or in a struct in it?"""
    return any(_can_be_empty(field.struct) if field.kind == model.STRUCT else field.kind in (model.TEXT, model.DATA, model.LIST, model.TEXT_LIST)
               for field in struct.pointers)


def _extra_fields() -> dict[str, tuple[model.Field, Any]]:
    place = model.Location("")
    text = model.Field("extraText", model.TEXT, "", 0, place, max_len=100)
    inner = model.Struct("", "Extra", "extra", "", "", 1, 1, (text,), ("extraText",), 0, False, place, 8)
    fields = {
        "text": (text, "unknown to the receiver"),
        "a list of structs": (model.Field("extraList", model.LIST, "", 0, place, struct=inner, max_len=9), [{"extraText": "a"}, {}, {"extraText": "bcdefghi"}]),
        "a list of text": (model.Field("extraTexts", model.TEXT_LIST, "", 0, place, max_len=9, item_max_len=20), ["x", "", "yz"]),
        "a struct": (model.Field("extraStruct", model.STRUCT, "", 0, place, struct=inner), {"extraText": "inside"}),
        "a null pointer": (text, ""),
    }
    return fields


_EXTRA = _extra_fields()


def _too_long(struct: model.Struct) -> Iterator[Case]:
    """Well-formed in all but one length."""
    for field in struct.pointers:
        for bound in ("max_len", "item_max_len"):
            limit = getattr(field, bound)
            if limit:
                longer = dataclasses.replace(field, **{bound: limit + 1})
                other = dataclasses.replace(struct, fields=tuple(longer if item is field else item for item in struct.fields))
                value = {**samples.sample(struct, "least"), field.name: samples.of_length(longer, bound)}
                words = tuple(codec.lay_out(other, value).words)
                yield Case(struct, f"{field.name} longer than its {bound}", words, "", True, False, _BAD_MESSAGE)


def _in_registers(struct: model.Struct) -> Iterator[Case]:
    for kind in samples.KINDS:
        value = samples.sample(struct, kind)
        text = samples.trace_text(struct, value)
        words = codec.pack(struct, value)
        yield Case(struct, f"{kind} in registers", tuple(words), text, False, True)
        while words and words[-1] == 0:
            words.pop()
        yield Case(struct, f"{kind} in fewer registers", tuple(words), text, False, False)
    if struct.data_words < struct.register_words:
        value = samples.sample(struct, "mixed")
        words = (*codec.pack(struct, value), 0x1234)
        yield Case(struct, "newer peer in registers", words, samples.trace_text(struct, value), False, False)


# --- Mutations.

def mutations(struct: model.Struct) -> list[Mutation]:
    """Of the mixed message; each breaks exactly one rule."""
    encoded = codec.lay_out(struct, samples.sample(struct, "mixed"))
    found = []
    root = model.Field("root", model.STRUCT, "", 0, struct.location, struct=struct)
    previous = None
    for at, field in [(0, root), *encoded.pointers]:
        found += _of_pointer(encoded.words, at, field)
        if field.kind != model.CAPABILITY:
            if previous is not None:
                found.append(_mutation("overlaps the object before it", field, at, _aimed(encoded.words[at], previous - at - 1)))
            previous = at + 1 + _offset(encoded.words[at])
    for at, section in encoded.sections:
        found += _of_section(encoded.words, at, section)
    return found


def _mutation(what: str, field: model.Field, word: int, value: int, expected: str = _BAD_MESSAGE) -> Mutation:
    return Mutation(f"{field.name} at word {word}: {what}", "mixed", word, value, expected)


def _offset(pointer: int) -> int:
    low = pointer & _LOW
    return (low - (1 << 32) if low >> 31 else low) >> 2


def _aimed(pointer: int, offset: int) -> int:
    return (pointer & ~_LOW) | ((offset << 2) & _LOW) | (pointer & 3)


def _of_pointer(words: list[int], at: int, field: model.Field) -> Iterator[Mutation]:
    pointer = words[at]
    yield _mutation("far pointer", field, at, pointer & ~3 | 2)
    if field.kind == model.CAPABILITY:
        yield _mutation("capability index out of range", field, at, pointer + (4 << 32))
        yield _mutation("pointer of an unknown kind", field, at, pointer | 4)
        yield _mutation("no capability", field, at, 0)
        yield _mutation("struct instead of a capability", field, at, pointer & ~3)
        return
    yield _mutation("capability instead of an object", field, at, 3)
    yield _mutation("struct for list or list for struct", field, at, pointer ^ 1)
    yield _mutation("one word too far", field, at, _aimed(pointer, _offset(pointer) + 1))
    yield _mutation("one word too near", field, at, _aimed(pointer, _offset(pointer) - 1))
    yield _mutation("negative offset", field, at, _aimed(pointer, -at - 1))
    yield _mutation("before the message", field, at, _aimed(pointer, -at - 2))
    yield _mutation("far beyond the message", field, at, _aimed(pointer, _OFFSET_MAX))
    if field.kind == model.STRUCT:
        yield _mutation("section larger than the message", field, at, pointer | 0xFFFF << 48)
    else:
        yield from _of_list(words, at, field, pointer)


def _of_list(words: list[int], at: int, field: model.Field, pointer: int) -> Iterator[Mutation]:
    target = at + 1 + _offset(pointer)
    count = pointer >> 35
    without_count = pointer & ((1 << 35) - 1)
    yield _mutation("wrong element size", field, at, pointer ^ 1 << 32)
    yield _mutation("most elements that can be written", field, at, without_count | 0x1FFFFFFF << 35)
    if field.kind == model.LIST:
        tag = words[target]
        yield _mutation("tag that is a list", field, target, tag | 1)
        yield _mutation("one element too many in the tag", field, target, tag + 4)
        yield _mutation("more elements than maxLen", field, target, tag & ~_LOW | (field.max_len + 1) << 2)
        return
    limit = field.max_len + (field.kind == model.TEXT)
    yield _mutation("longer than maxLen", field, at, without_count | (limit + 1) << 35)
    if field.kind == model.TEXT_LIST:
        return
    last = target + model.words_of_bytes(count) - 1
    if count % model.WORD_BYTES:
        yield _mutation("padding is not zero", field, last, words[last] | 0x80 << 56)
    if field.kind == model.TEXT:
        yield _mutation("no NUL at the end", field, last, words[last] | 0x2A << (count - 1) % model.WORD_BYTES * 8)
        yield _mutation("no bytes at all", field, at, without_count)
        if count > 2:
            yield _mutation("NUL inside", field, target, words[target] & ~0xFF)


def _of_section(words: list[int], at: int, struct: model.Struct) -> Iterator[Mutation]:
    """Scalars beyond their bounds, and bits that belong to no field."""
    for word, mask in struct.unused_masks:
        yield Mutation(f"{struct.name} at word {at + word}: unused bit is set", "mixed", at + word, words[at + word] | mask & -mask, _BAD_MESSAGE)
    for field in struct.scalars:
        where = at + field.word
        for what, number, expected in _beyond(field):
            value = words[where] & ~field.mask | (number << field.shift) & field.mask
            yield _mutation(what, field, where, value, expected)


def _beyond(field: model.Field) -> Iterator[tuple[str, int, str]]:
    if field.kind == model.ENUM:
        yield "first number that is no enumerant", len(field.enum.values), _BAD_MESSAGE
        yield "largest number that is no enumerant", field.type_maximum, _BAD_MESSAGE
    if field.has_minimum:
        yield "one below its least", field.minimum - 1, _BAD_RANGE
    if field.has_maximum:
        yield "one above its most", field.maximum + 1, _BAD_RANGE
        yield "the most its type holds", field.type_maximum, _BAD_RANGE
    if field.bits_of is not None and field.bits_of.all_mask != field.type_maximum:
        yield "unknown bit", field.bits_of.all_mask + 1, _BAD_ARGUMENT
