# SPDX-License-Identifier: MIT
"""A device tree as text, and the line of every node and property in it: what differences point to."""

from __future__ import annotations

from dataclasses import dataclass, field

from .fdt import Node

_STEP = "    "


@dataclass
class Decompiled:
    text: list[str] = field(default_factory=list)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)   # by (path of the node, property or nothing), counted from 1

    def line(self, path: str, properties: tuple[str, ...]) -> int:
        """Of the first of the properties that the node has, or of the node; 0 if there is no such node."""
        return next((self.lines[path, name] for name in (*properties, "") if (path, name) in self.lines), 0)

    def __str__(self) -> str:
        return "\n".join(self.text) + "\n"


def decompile(tree: Node) -> Decompiled:
    found = Decompiled(["/dts-v1/;"])
    found.text += [f"/memreserve/ {base:#x} {size:#x};" for base, size in tree.reserved]
    open_nodes: list[Node] = []
    for node in tree.walk():
        while open_nodes and open_nodes[-1] is not node.parent:
            _close(found, open_nodes)
        _open(found, node, len(open_nodes))
        open_nodes.append(node)
    while open_nodes:
        _close(found, open_nodes)
    return found


def _open(found: Decompiled, node: Node, depth: int) -> None:
    found.text.append(f"{_STEP * depth}{node.name or '/'} {{")
    found.lines[node.path, ""] = len(found.text)
    for name, value in node.properties.items():
        found.text.append(f"{_STEP * (depth + 1)}{name}{_value(value)};")
        found.lines[node.path, name] = len(found.text)


def _close(found: Decompiled, open_nodes: list[Node]) -> None:
    open_nodes.pop()
    found.text.append(f"{_STEP * len(open_nodes)}}};")


def _value(value: bytes) -> str:
    """Texts, cells or bytes, as whatever it looks like."""
    if not value:
        return ""
    texts = value[:-1].split(b"\0")
    if value[-1] == 0 and all(text and all(0x20 <= byte < 0x7F and byte not in b'"\\' for byte in text) for text in texts):
        return " = " + ", ".join(f'"{text.decode("ascii")}"' for text in texts)
    if len(value) % 4 == 0:
        return f" = <{' '.join(f'{int.from_bytes(value[at:at + 4]):#x}' for at in range(0, len(value), 4))}>"
    return f" = [{value.hex(' ')}]"
