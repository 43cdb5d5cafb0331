# SPDX-License-Identifier: MIT
"""Reads flattened device trees (Devicetree Specification 0.4, chapter 5). Whatever is in the file, the answer is a tree or FdtError."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

MAGIC = 0xD00DFEED
_HEADER = struct.Struct(">10I")
_RESERVED = struct.Struct(">2Q")
_LAST_COMPATIBLE_VERSION = 17
_BEGIN_NODE, _END_NODE, _PROPERTY, _NOP, _END = 1, 2, 3, 4, 9
_DEPTH_MAX = 64
_FILE_BYTES_MAX = 16 << 20
_NODE_NAME = re.compile(r"[0-9A-Za-z,._+@ -]{1,100}")       # wider than chapter 2.2.1: QEMU and vendors are
_PROPERTY_NAME = re.compile(r"[0-9A-Za-z,._+?#@*/() -]{1,100}")


class FdtError(Exception):
    """The file is not a device tree, or is damaged, or says what no tree can; the message has the node's path."""


@dataclass(eq=False)
class Node:
    name: str
    path: str
    parent: Node | None
    properties: dict[str, bytes] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    names: set[str] = field(default_factory=set)   # of the children
    reserved: list[tuple[int, int]] = field(default_factory=list)   # of the root: (base, bytes) of the file's reserved ranges

    def walk(self) -> Iterator[Node]:
        """Itself and all below it, in the order of the file."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.children)

    def child(self, name: str) -> Node | None:
        return next((node for node in self.children if node.name == name), None)

    @property
    def root(self) -> Node:
        return self if self.parent is None else self.parent.root

    def wrong(self, what: str) -> FdtError:
        return FdtError(f"{self.path}: {what}")

    def words(self, name: str) -> list[int]:
        """A property as 32-bit words; none if there is no such property."""
        value = self.properties.get(name, b"")
        if len(value) % 4:
            raise self.wrong(f"'{name}' has {len(value)} bytes, which are no whole cells")
        return list(struct.unpack(f">{len(value) // 4}I", value))

    def word(self, name: str) -> int | None:
        """A property that is one word; None if there is no such property."""
        if name not in self.properties:
            return None
        words = self.words(name)
        if len(words) != 1:
            raise self.wrong(f"'{name}' has {len(words)} cells, not 1")
        return words[0]

    def number(self, name: str) -> int | None:
        """A property of one word or two; None if there is no such property."""
        if name not in self.properties:
            return None
        words = self.words(name)
        if not 1 <= len(words) <= 2:
            raise self.wrong(f"'{name}' has {len(words)} cells, not 1 or 2")
        return joined(words)

    def strings(self, name: str) -> list[str]:
        value = self.properties.get(name, b"")
        if not value:
            return []
        if value[-1]:
            raise self.wrong(f"the text of '{name}' has no end")
        try:
            parts = value[:-1].decode("ascii").split("\0")
        except UnicodeDecodeError:
            raise self.wrong(f"'{name}' is no text") from None
        if not all(part.isprintable() for part in parts):
            raise self.wrong(f"'{name}' is no text")
        return parts


def joined(words: list[int]) -> int:
    value = 0
    for word in words:
        value = value << 32 | word
    return value


def parse(data: bytes) -> Node:
    """The root node of a file's bytes."""
    if len(data) < _HEADER.size:
        raise FdtError("shorter than a header")
    magic, total, structure, strings, reserved, version, compatible, _, strings_size, structure_size = _HEADER.unpack_from(data)
    if magic != MAGIC:
        raise FdtError(f"begins with {magic:#010x}, not {MAGIC:#010x}")
    if version < _LAST_COMPATIBLE_VERSION or compatible > _LAST_COMPATIBLE_VERSION:
        raise FdtError(f"version {version} (compatible with {compatible}) is not one that this reads")
    if total > len(data):
        raise FdtError(f"says that it has {total} bytes and has {len(data)}")
    if total > _FILE_BYTES_MAX:
        raise FdtError(f"has {total} bytes, more than {_FILE_BYTES_MAX}")
    if structure + structure_size > total or strings + strings_size > total:
        raise FdtError("a block lies outside the file")
    root = _Reader(data[structure:structure + structure_size], data[strings:strings + strings_size]).tree()
    root.reserved = _reserved_ranges(data[:total], reserved)
    return root


def _reserved_ranges(data: bytes, at: int) -> list[tuple[int, int]]:
    """The list ends with a range of no bytes at 0."""
    found = []
    while at + _RESERVED.size <= len(data):
        base, size = _RESERVED.unpack_from(data, at)
        if not base and not size:
            return found
        if base + size > 1 << 64:
            raise FdtError(f"the reserved range of {size:#x} bytes at {base:#x} ends beyond all addresses")
        found.append((base, size))
        at += _RESERVED.size
    raise FdtError("the list of reserved ranges has no end")


class _Reader:
    def __init__(self, structure: bytes, strings: bytes) -> None:
        self._data = structure
        self._strings = strings
        self._at = 0

    def tree(self) -> Node:
        node: Node | None = None
        depth = 0
        while True:
            token = self._word(node)
            if token == _NOP:
                continue
            if token == _BEGIN_NODE:
                depth += 1
                if depth > _DEPTH_MAX:
                    raise node.wrong(f"nodes are nested deeper than {_DEPTH_MAX}")
                node = self._begin(node)
            elif token == _PROPERTY and node is not None:
                self._property(node)
            elif token == _END_NODE and node is not None:
                depth -= 1
                if node.parent is None:
                    return self._end(node)
                node = node.parent
            else:
                raise _at_node(node, f"unexpected token {token} at {self._at - 4:#x}")

    def _begin(self, parent: Node | None) -> Node:
        end = self._data.find(b"\0", self._at)
        if end < 0:
            raise _at_node(parent, "the name of a node in it has no end")
        raw = self._data[self._at:end]
        self._at = (end + 4) // 4 * 4
        if parent is None:
            if raw:
                raise FdtError(f"the first node is not the root: it is called {_shown(raw)}")
            return Node("", "/", None)
        name = raw.decode("latin-1")
        if not _NODE_NAME.fullmatch(name):
            raise parent.wrong(f"{_shown(raw)} is no name of a node")
        if name in parent.names:
            raise parent.wrong(f"it has two nodes called '{name}'")
        node = Node(name, f"{parent.path.rstrip('/')}/{name}", parent)
        parent.names.add(name)
        parent.children.append(node)
        return node

    def _property(self, node: Node) -> None:
        length, name_at = self._word(node), self._word(node)
        if self._at + length > len(self._data):
            raise node.wrong("a property lies outside the file")
        end = self._strings.find(b"\0", name_at)
        if end < 0:
            raise node.wrong("the name of a property lies outside the file")
        raw = self._strings[name_at:end]
        name = raw.decode("latin-1")
        if not _PROPERTY_NAME.fullmatch(name):
            raise node.wrong(f"{_shown(raw)} is no name of a property")
        if name in node.properties:
            raise node.wrong(f"property '{name}' is there twice")
        if node.children:
            raise node.wrong(f"property '{name}' stands behind a node")
        node.properties[name] = self._data[self._at:self._at + length]
        self._at = (self._at + length + 3) // 4 * 4

    def _end(self, root: Node) -> Node:
        while (token := self._word(root)) == _NOP:
            pass
        if token != _END:
            raise FdtError(f"something follows the root node: token {token}")
        return root

    def _word(self, node: Node | None) -> int:
        if self._at + 4 > len(self._data):
            raise _at_node(node, "the file ends in the middle")
        word = struct.unpack_from(">I", self._data, self._at)[0]
        self._at += 4
        return word


def _at_node(node: Node | None, what: str) -> FdtError:
    return node.wrong(what) if node else FdtError(what)


def _shown(raw: bytes) -> str:
    text = ascii(raw[:40].decode("latin-1"))
    return f"{text} and more" if len(raw) > 40 else text
