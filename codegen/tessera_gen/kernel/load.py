# SPDX-License-Identifier: MIT
"""Reads the files of idl/kernel and makes the model of them. Names that do not resolve are left out: check.py told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics
from ..names import upper
from ..yaml_source import Document, load_yaml, validate
from . import model as m
from . import slots

KINDS = ("errors", "rights", "objects", "syscalls", "faults", "layouts", "slots")
ENUM_OF_OBJECTS = "object_type"
ENUM_OF_RIGHTS = "rights"


def load_documents(root: Path, diagnostics: Diagnostics) -> dict[str, Document] | None:
    """The files, right in themselves by their schemas; None if one is not."""
    documents: dict[str, Document] = {}
    for kind in KINDS:
        document = load_yaml(root / "idl" / "kernel" / f"{kind}.yaml", diagnostics)
        if document is not None and validate(document, kind, diagnostics):
            documents[kind] = document
    return documents if len(documents) == len(KINDS) else None


def live(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that are still in force; a retired row only keeps its number."""
    return [row for row in rows if not row.get("retired")]


def build(documents: dict[str, Document]) -> m.KernelModel:
    """The model of checked documents."""
    return _Builder({kind: document.data for kind, document in documents.items()},
                    {kind: document.file for kind, document in documents.items()}, slots.build(documents["slots"])).build()


class _Builder:
    def __init__(self, data: dict[str, Any], sources: dict[str, str], slot_layout: slots.SlotLayout) -> None:
        self._slot_layout = slot_layout
        self._data = data
        self._sources = sources
        self._rights = tuple(m.Right(row["name"], row["bit"], row["doc"]) for row in live(data["rights"]["rights"]))
        self._right_by_name = {right.name: right for right in self._rights}
        self._enums = self._all_enums()
        self._constants = {row["name"]: row["value"] for row in data["layouts"]["constants"]}
        self._limits = {limit.name: limit for limit in _constants(data["syscalls"]["limits"])}
        self._structs: dict[str, m.Struct] = {}

    def build(self) -> m.KernelModel:
        data, syscalls, layouts = self._data, self._data["syscalls"], self._data["layouts"]
        for row in layouts["structs"]:
            self._structs[row["name"]] = self._struct(row)
        return m.KernelModel(
            slot_layout=self._slot_layout,
            errors=tuple(m.Error(row["name"], row["number"], row["text"], row["doc"]) for row in live(data["errors"]["errors"])),
            rights=self._rights,
            enums=tuple(self._enums[row["name"]] for row in data["objects"]["enums"]),
            objects=tuple(self._object(row) for row in data["objects"]["objects"]),
            syscalls=tuple(self._syscall(row) for row in live(syscalls["syscalls"])),
            frame=_words(syscalls["frame"]),
            registers=_by_architecture(syscalls["registers"]),
            register_lists=_by_architecture(syscalls["register_list"]),
            info_word=_fields(syscalls["info_word"]),
            transfer_word=_fields(syscalls["transfer_word"]),
            limits=tuple(self._limits.values()),
            message_buffer=self._message_buffer(),
            fault_words=_words(data["faults"]["fault_words"]),
            faults=tuple(_fault(row) for row in live(data["faults"]["faults"])),
            events=tuple(_fault(row) for row in live(data["faults"]["events"])),
            startup_slots=tuple(m.Slot(row["name"], row["number"], row["doc"]) for row in layouts["startup_slots"]),
            boot_slots=tuple(m.Slot(row["name"], row["number"], row["doc"]) for row in layouts["boot_slots"]),
            constants=_constants(layouts["constants"]),
            structs=tuple(self._structs.values()),
            sources=self._sources)

    def _all_enums(self) -> dict[str, m.Enum]:
        objects = self._data["objects"]
        enums = {row["name"]: m.Enum(row["name"], _enum_values(upper(row["name"]), row["values"])) for row in objects["enums"]}
        enums[ENUM_OF_OBJECTS] = m.Enum(ENUM_OF_OBJECTS, _enum_values("OBJECT", objects["objects"]))
        enums[ENUM_OF_RIGHTS] = m.Enum(
            ENUM_OF_RIGHTS,
            tuple(m.EnumValue(right.constant, right.name, right.mask, right.doc) for right in self._rights), is_bits=True)
        return enums

    def _needs(self, names: list[str]) -> tuple[m.Right, ...]:
        return tuple(right for right in self._rights if right.name in names)

    def _object(self, row: dict[str, Any]) -> m.Object:
        size = row["size"]
        kind, amount = (size, 0) if isinstance(size, str) else next(iter(size.items()))
        return m.Object(row["name"], row["number"], row["doc"], self._needs(row["rights"]), kind, amount, row["retype"],
                        row.get("copy", True),
                        tuple(self._invocation(row, item) for item in live(row["invocations"])))

    def _invocation(self, owner: dict[str, Any], row: dict[str, Any]) -> m.Invocation:
        return m.Invocation(
            row["name"], owner["name"], row["method"], owner["number"] * 256 + row["method"], row["doc"],
            self._needs(row["needs"]), self._arguments(row.get("args", [])),
            tuple(m.Result(item["name"], item.get("type", "word"), item.get("doc", ""), index, self._enums.get(item.get("of")))
                  for index, item in enumerate(row.get("results", []))),
            tuple(m.DeclaredError(name, doc) for name, doc in row.get("errors", {}).items()),
            row.get("returns", True), row.get("seldom", False))

    def _arguments(self, rows: list[dict[str, Any]]) -> tuple[m.Argument, ...]:
        done: dict[str, m.Argument] = {}
        words = capabilities = 0
        for row in rows:
            if row.get("type") == "capability":
                done[row["name"]] = self._capability(row, capabilities)
                capabilities += 1
            else:
                done[row["name"]] = self._word(row, words, done)
                words += 1
        return tuple(done.values())

    def _capability(self, row: dict[str, Any], index: int) -> m.Argument:
        wanted = row.get("object", [])
        return m.Argument(row["name"], "capability", row.get("doc", ""), index,
                          objects=tuple([wanted] if isinstance(wanted, str) else wanted),
                          needs=self._needs(row.get("needs", [])), is_optional=row.get("optional", False))

    def _word(self, row: dict[str, Any], index: int, earlier: dict[str, m.Argument]) -> m.Argument:
        kind = row.get("type", "word")
        minimum, maximum = row.get("min", 0), row.get("max", m.U64_MAX)
        limit = self._limits.get(maximum)
        if limit is not None:
            maximum = limit.value
        if kind == "slot_index":
            minimum, maximum = 1, self._limits["cspace_slots_max"].value - 1
        if kind == "bool":
            maximum = 1
        enum = self._enums.get(row.get("of"))
        allowed = tuple(value for value in enum.values if value.name in row.get("allowed", [v.name for v in enum.values])) if enum else ()
        align = row.get("align", 1)
        return m.Argument(row["name"], kind, row.get("doc", ""), index, minimum=minimum, maximum=maximum, limit=limit,
                          align=1 if align == "page" else align, is_page_aligned=align == "page", enum=enum, allowed=allowed,
                          is_below_user_end=row.get("below") == "user_end", range_of=earlier.get(row.get("range_of")))

    def _syscall(self, row: dict[str, Any]) -> m.Syscall:
        objects = row["objects"]
        return m.Syscall(row["name"], row["number"], row["blocking"], row["doc"], self._needs(row["needs"]),
                         () if isinstance(objects, str) else tuple(objects), objects == "any")

    def _message_buffer(self) -> m.Struct:
        buffer = self._data["syscalls"]["message_buffer"]
        fields, offset = [], 0
        for row in buffer["fields"]:
            size = row["count"] * m.WORD_BYTES
            fields.append(m.StructField(row["name"], "word", row.get("doc", ""), offset, size, row["count"], str(row["count"])))
            offset += size
        return m.Struct("message_buffer", "", tuple(fields), buffer["size"])

    def _struct(self, row: dict[str, Any]) -> m.Struct:
        fields, offset = [], 0
        for item in row["fields"]:
            field = self._field(item, offset)
            fields.append(field)
            offset += field.size
        return m.Struct(row["name"], row.get("doc", ""), tuple(fields), offset)

    def _field(self, item: dict[str, Any], offset: int) -> m.StructField:
        kind = item.get("struct", item.get("type", "word"))
        unit = 1 if kind == "byte" else m.WORD_BYTES
        if "struct" in item:
            unit = self._structs[kind].size if kind in self._structs else 0
        count = item.get("count", 0)
        number = self._constants.get(count, 1) if isinstance(count, str) else count
        text = upper(count) if isinstance(count, str) else str(count)
        return m.StructField(item["name"], kind, item.get("doc", ""), offset, unit * max(number, 1), number, text)


def _by_architecture(lists: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((arch, tuple(names)) for arch, names in sorted(lists.items()))


def _words(rows: list[dict[str, Any]]) -> tuple[m.FrameWord, ...]:
    return tuple(m.FrameWord(row["name"], index, row.get("doc", "")) for index, row in enumerate(rows))


def _fields(rows: list[dict[str, Any]]) -> tuple[m.BitField, ...]:
    return tuple(m.BitField(row["name"], row["shift"], row["bits"], row.get("signed", False), row["doc"]) for row in rows)


def _constants(rows: list[dict[str, Any]]) -> tuple[m.Constant, ...]:
    return tuple(m.Constant(row["name"], row["value"], row.get("doc", "")) for row in rows)


def _enum_values(prefix: str, rows: list[dict[str, Any]]) -> tuple[m.EnumValue, ...]:
    return tuple(m.EnumValue(f"{prefix}_{upper(row['name'])}", row["name"], row["number"], row.get("doc", "")) for row in rows)


def _fault(row: dict[str, Any]) -> m.Fault:
    return m.Fault(row["name"], row["number"], row["doc"], _enum_values(f"FAULT_{upper(row['name'])}", row.get("details", [])))
