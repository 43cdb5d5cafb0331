# SPDX-License-Identifier: MIT
"""Reads flattened device trees (Devicetree Specification 0.4, chapter 5). Whatever is in the file, the answer is a tree or FdtError."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

MAGIC = 0xD00DFEED
_HEADER = struct.Struct(">10I")
_LAST_COMPATIBLE_VERSION = 17
_BEGIN_NODE, _END_NODE, _PROPERTY, _NOP, _END = 1, 2, 3, 4, 9
_DEPTH_MAX = 64


class FdtError(Exception):
    """The file is not a device tree, or is damaged."""


@dataclass
class Node:
    name: str
    path: str
    parent: Node | None
    properties: dict[str, bytes] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def child(self, name: str) -> Node | None:
        return next((node for node in self.children if node.name == name), None)

    def words(self, name: str) -> list[int]:
        """A property's whole 32-bit words; none if there is no such property."""
        value = self.properties.get(name, b"")
        return list(struct.unpack(f">{len(value) // 4}I", value[:len(value) // 4 * 4]))

    def strings(self, name: str) -> list[str]:
        value = self.properties.get(name, b"")
        return [part.decode("utf-8", "replace") for part in value.rstrip(b"\0").split(b"\0")] if value else []

    def cells(self, name: str) -> int:
        """How many words an address (#address-cells) or size (#size-cells) of a child has."""
        words = self.words(name)
        return words[0] if len(words) == 1 and words[0] <= 4 else {"#address-cells": 2, "#size-cells": 1}[name]

    def registers(self) -> list[tuple[int, int]]:
        """(base, size) pairs of `reg`, in the parent's address space."""
        if self.parent is None:
            return []
        address, size = self.parent.cells("#address-cells"), self.parent.cells("#size-cells")
        words, step = self.words("reg"), address + size
        if step == 0:
            return []
        return [(_joined(words[at:at + address]), _joined(words[at + address:at + step]))
                for at in range(0, len(words) - step + 1, step)]


def _joined(words: list[int]) -> int:
    value = 0
    for word in words:
        value = value << 32 | word
    return value


def parse(data: bytes) -> Node:
    """The root node of a file's bytes."""
    if len(data) < _HEADER.size:
        raise FdtError("shorter than a header")
    magic, total, structure, strings, _, version, compatible, _, strings_size, structure_size = _HEADER.unpack_from(data)
    if magic != MAGIC:
        raise FdtError(f"begins with {magic:#010x}, not {MAGIC:#010x}")
    if version < _LAST_COMPATIBLE_VERSION or compatible > _LAST_COMPATIBLE_VERSION:
        raise FdtError(f"version {version} (compatible with {compatible}) is not one that this reads")
    if total > len(data):
        raise FdtError(f"says that it has {total} bytes and has {len(data)}")
    if structure + structure_size > total or strings + strings_size > total:
        raise FdtError("a block lies outside the file")
    return _Reader(data[structure:structure + structure_size], data[strings:strings + strings_size]).tree()


class _Reader:
    def __init__(self, structure: bytes, strings: bytes) -> None:
        self._data = structure
        self._strings = strings
        self._at = 0

    def tree(self) -> Node:
        node: Node | None = None
        depth = 0
        while True:
            token = self._word()
            if token == _NOP:
                continue
            if token == _BEGIN_NODE:
                depth += 1
                if depth > _DEPTH_MAX:
                    raise FdtError(f"nodes are nested deeper than {_DEPTH_MAX}")
                node = self._begin(node)
            elif token == _PROPERTY and node is not None:
                self._property(node)
            elif token == _END_NODE and node is not None:
                depth -= 1
                if node.parent is None:
                    return self._end(node)
                node = node.parent
            else:
                raise FdtError(f"unexpected token {token} at {self._at - 4:#x}")

    def _begin(self, parent: Node | None) -> Node:
        end = self._data.find(b"\0", self._at)
        if end < 0:
            raise FdtError("a node's name has no end")
        name = self._data[self._at:end].decode("utf-8", "replace")
        self._at = (end + 4) // 4 * 4
        path = "/" if parent is None else f"{parent.path.rstrip('/')}/{name}"
        node = Node(name, path, parent)
        if parent is not None:
            parent.children.append(node)
        return node

    def _property(self, node: Node) -> None:
        length, name_at = self._word(), self._word()
        if self._at + length > len(self._data):
            raise FdtError(f"a property of {node.path} lies outside the file")
        end = self._strings.find(b"\0", name_at)
        if end < 0:
            raise FdtError(f"a property's name of {node.path} lies outside the file")
        node.properties[self._strings[name_at:end].decode("utf-8", "replace")] = self._data[self._at:self._at + length]
        self._at = (self._at + length + 3) // 4 * 4

    def _end(self, root: Node) -> Node:
        while (token := self._word()) == _NOP:
            pass
        if token != _END:
            raise FdtError(f"something follows the root node: token {token}")
        return root

    def _word(self) -> int:
        if self._at + 4 > len(self._data):
            raise FdtError("ends in the middle")
        word = struct.unpack_from(">I", self._data, self._at)[0]
        self._at += 4
        return word
