# SPDX-License-Identifier: MIT
"""From the tool's output to the model. What the bounded profile forbids in types is refused here, where the model has no words for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..diagnostics import Diagnostics, Location, suggest
from ..kernel.model import KernelModel, Right
from ..names import snake, upper
from . import model
from .fields import INTEGERS, field
from .methods import method
from .schema import Schema
from .source import Positions

_ANONYMOUS_SCOPE = "0"


class Builder:
    """Builds every protocol of a schema; findings go to `diagnostics`, and what has one is left out."""

    def __init__(self, schema: Schema, positions: dict[str, Positions], kernel: KernelModel, diagnostics: Diagnostics) -> None:
        self.schema = schema
        self.positions = positions
        self.kernel = kernel
        self.diagnostics = diagnostics
        self._enums: dict[str, model.Enum] = {}
        self._structs: dict[str, model.Struct | None] = {}
        self._order: list[model.Struct] = []
        self._open: list[str] = []
        self._interfaces: dict[str, list[model.Interface]] = {}

    def build(self) -> model.ProtocolModel:
        nodes = sorted(self.schema.nodes.values(), key=lambda node: node["displayName"])
        files = [node for node in nodes if "file" in node and node["displayName"] in self.schema.files]
        self._build_enums(nodes)
        for node in files:
            self._build_types(node)
        return model.ProtocolModel(tuple(self._protocol(node) for node in files))

    # --- Names and places.

    def file_of(self, node: dict[str, Any]) -> str:
        return node["displayName"].partition(":")[0]

    def short_name(self, node: dict[str, Any]) -> str:
        return node["displayName"].partition(":")[2]

    def library_of(self, node: dict[str, Any]) -> str:
        return self._library(self.file_of(node))

    def _library(self, file: str) -> str:
        node = next(node for node in self.schema.nodes.values() if node["displayName"] == file)
        default = file.rpartition("/")[2].removesuffix(".capnp")
        return self.schema.annotations_of(node).get("library", default)

    def locate(self, file: str, path: str, annotation: str | None = None) -> Location:
        positions = self.positions.get(file)
        if positions is None:
            return Location(f"idl/{file}")
        return positions.annotation(path, annotation) if annotation else positions.location(path)

    def _doc(self, node: dict[str, Any], member: int | None = None) -> str:
        info = self.schema.comments.get(node["id"], {})
        if member is not None:
            members = info.get("members", [])
            info = members[member] if member < len(members) else {}
        return " ".join(info.get("docComment", "").split())

    def _children(self, file_node: dict[str, Any], kind: str) -> list[dict[str, Any]]:
        """Declarations of a file in the order of its text."""
        file = file_node["displayName"]
        found = [node for node in self.schema.nodes.values() if kind in node and self.file_of(node) == file and ":" in node["displayName"]]
        return sorted(found, key=lambda node: (self.locate(file, self.short_name(node)), node["displayName"]))

    # --- Files.

    def _protocol(self, node: dict[str, Any]) -> model.Protocol:
        file = node["displayName"]
        start = Location(f"idl/{file}", 1, 1)
        if "library" not in self.schema.annotations_of(node):
            self.diagnostics.error(start, "the file has no library name", 'add $Os.library("...")')
        library = self.library_of(node)
        enums = tuple(self._enums[child["id"]] for child in self._children(node, "enum"))
        constants = tuple(filter(None, (self._constant(child, library) for child in self._children(node, "const"))))
        structs = tuple(struct for struct in self._order if struct.library == library)
        return model.Protocol(library, f"idl/{file}", self._doc(node), constants, enums, structs, tuple(self._interfaces[file]))

    def _build_types(self, node: dict[str, Any]) -> None:
        for child in self._children(node, "struct"):
            if child["scopeId"] != _ANONYMOUS_SCOPE and not child["struct"].get("isGroup"):
                self.struct(child["id"])
        interfaces = [child for child in self._children(node, "interface") if self._is_protocol(child)]
        self._interfaces[node["displayName"]] = [self._interface(child) for child in interfaces]

    def _constant(self, node: dict[str, Any], library: str) -> model.Constant | None:
        name = self.short_name(node)
        ((kind, value),) = node["const"]["value"].items()
        if kind not in INTEGERS:
            self.diagnostics.error(self.locate(self.file_of(node), name), f"constant '{name}' is not an integer")
            return None
        return model.Constant(name, f"{upper(library)}_{upper(name)}", int(value), self._doc(node))

    def _build_enums(self, nodes: list[dict[str, Any]]) -> None:
        for node in nodes:
            if "enum" in node and self.file_of(node) in self.schema.files:
                self._enums[node["id"]] = self._enum(node)

    def _enum(self, node: dict[str, Any]) -> model.Enum:
        name = self.short_name(node)
        values = []
        for number, item in enumerate(node["enum"]["enumerants"]):
            self.refuse_annotations(node, f"{name}.{item['name']}", self.schema.annotations_of(item), {"since"})
            values.append(model.EnumValue(item["name"], number, self._doc(node, number), f"{upper(name)}_{upper(item['name'])}"))
        given = self.schema.annotations_of(node)
        self.refuse_annotations(node, name, given, {"since", "bits"})
        where = self.locate(self.file_of(node), name)
        return model.Enum(node["id"], name, self.library_of(node), self._doc(node), tuple(values), "bits" in given, where)

    def refuse_annotations(self, node: dict[str, Any], path: str, given: dict[str, Any], known: set[str]) -> None:
        for name in given:
            if name not in known:
                where = self.locate(self.file_of(node), path, name)
                self.diagnostics.error(where, f"'{name}' means nothing on {path}", f"it may have: {', '.join(sorted(known)) or 'none'}")

    # --- Interfaces.

    def _is_protocol(self, node: dict[str, Any]) -> bool:
        return "kernelObject" not in self.schema.annotations_of(node)

    def _interface(self, node: dict[str, Any]) -> model.Interface:
        name = self.short_name(node)
        given = self.schema.annotations_of(node)
        where = self.locate(self.file_of(node), name)
        self.refuse_annotations(node, name, given, {"number", "object", "since", "removed"})
        self.refuse_generic(node, name)
        if node["interface"].get("superclasses"):
            self.diagnostics.error(where, f"interface '{name}' extends another", "repeat the methods, or hand over a second capability")
        if "number" not in given:
            self.diagnostics.error(where, f"interface '{name}' has no number", "add $Os.number(N), from 32 to 254 and never used before")
        number = given.get("number", 0)
        methods = tuple(method(self, node, number, ordinal, item) for ordinal, item in enumerate(node["interface"].get("methods", [])))
        return model.Interface(node["id"], name, self.library_of(node), number, self._doc(node), "object" in given,
                               "removed" in given, tuple(filter(None, methods)), where)

    def method_doc(self, node: dict[str, Any], ordinal: int) -> str:
        return self._doc(node, ordinal)

    def refuse_generic(self, node: dict[str, Any], name: str) -> None:
        if node.get("isGeneric") or node.get("parameters"):
            self.diagnostics.error(self.locate(self.file_of(node), name), f"'{name}' is generic", "a type parameter has no bound; write one type per use")

    # --- Structs.

    def struct(self, identifier: str, owner: tuple[dict[str, Any], str, str] | None = None) -> model.Struct | None:
        """The struct of a node. `owner`: (interface node, method name, "params" or "results") if it belongs to a method."""
        if identifier in self._open:
            self._refuse_recursion(identifier)
            return None
        if identifier not in self._structs:
            self._open.append(identifier)
            self._structs[identifier] = self._struct(self.schema.nodes[identifier], owner)
            self._open.pop()
            if self._structs[identifier] is not None:
                self._order.append(self._structs[identifier])
        return self._structs[identifier]

    def _refuse_recursion(self, identifier: str) -> None:
        node = self.schema.nodes[identifier]
        name = self.short_name(node)
        circle = [self.short_name(self.schema.nodes[item]) for item in self._open[self._open.index(identifier):]] + [name]
        self.diagnostics.error(self.locate(self.file_of(node), name), f"struct '{name}' contains itself: {' -> '.join(circle)}",
                               "a message must have a largest size")

    def _struct(self, node: dict[str, Any], owner: tuple[dict[str, Any], str, str] | None) -> model.Struct | None:
        name = self.short_name(node)
        body = node["struct"]
        if owner is None:
            path: Callable[[str], str] = lambda member: f"{name}.{member}"
            home, c_name, place = node, snake(name), name
        else:
            home, method_name, role = owner
            place = f"{self.short_name(home)}.{method_name}"
            path = (lambda member: f"{place}({member})") if role == "params" else (lambda member: f"{place}->{member}")
            c_name = f"{snake(self.short_name(home))}_{snake(method_name)}_{role}"
        where = self.locate(self.file_of(home), place)
        given = self.schema.annotations_of(node)
        self.refuse_annotations(home, place, given, {"since", "document"})
        self.refuse_generic(node, name)
        if body.get("discriminantCount"):
            self.diagnostics.error(where, f"struct '{place}' has a union", "use an enum and fields, or one method per case")
            return None
        fields = tuple(field(self, home, path(item["name"]), item, index, node) for index, item in enumerate(body.get("fields", [])))
        order = sorted(body.get("fields", []), key=lambda item: item.get("codeOrder", 0))
        if None in fields:
            return None
        return model.Struct(
            node["id"], name if owner is None else f"{place} {owner[2]}", c_name, self.library_of(home), self._doc(node),
            body.get("dataWordCount", 0), body.get("pointerCount", 0), fields, tuple(item["name"] for item in order),
            given.get("document", 0), owner is not None, where, self.kernel.limit_by_name["register_words"])

    def field_doc(self, node: dict[str, Any], ordinal: int) -> str:
        return self._doc(node, ordinal)

    # --- References to other specs.

    def enum(self, identifier: str) -> model.Enum | None:
        return self._enums.get(identifier)

    def enum_by_name(self, name: str, file: str, where: Location) -> model.Enum | None:
        """An enum of the same file, or one of that name anywhere."""
        same = [enum for enum in self._enums.values() if enum.name == name]
        same.sort(key=lambda enum: (enum.library != self._library(file), enum.library))
        if same:
            return same[0]
        self.diagnostics.error(where, f"no enum '{name}'", suggest(name, (enum.name for enum in self._enums.values())))
        return None

    def rights(self, names: list[str], where: Location) -> tuple[Right, ...]:
        found = []
        for name in names:
            right = self.kernel.right_by_name.get(name)
            if right is None:
                self.diagnostics.error(where, f"no right '{name}'", suggest(name, self.kernel.right_by_name))
            elif right in found:
                self.diagnostics.error(where, f"right '{name}' stands here twice")
            else:
                found.append(right)
        return tuple(sorted(found, key=lambda right: right.bit))

    def capability(self, identifier: str) -> model.CapabilityType | None:
        node = self.schema.nodes[identifier]
        name, library = self.short_name(node), self.library_of(node)
        kernel_object = self.schema.annotations_of(node).get("kernelObject")
        if kernel_object is None:
            return model.CapabilityType(name, library, ("endpoint", "port"))
        if kernel_object == "any":
            return model.CapabilityType(name, library, ())
        if kernel_object in self.kernel.object_by_name:
            return model.CapabilityType(name, library, (kernel_object,))
        where = self.locate(self.file_of(node), name, "kernelObject")
        self.diagnostics.error(where, f"no kernel object '{kernel_object}'", suggest(kernel_object, self.kernel.object_by_name))
        return None
