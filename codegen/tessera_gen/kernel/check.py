# SPDX-License-Identifier: MIT
"""Cross-checks of idl/kernel: what a schema cannot say. This file: errors, rights, system calls, faults and layouts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostics import Diagnostics, Location
from ..names import upper
from ..yaml_source import Document
from . import check_objects
from .checks import Checks
from .load import live

# Structures of layouts.yaml are pages that one process hands another; this is the smallest page of any board.
SMALLEST_PAGE_BYTES = 4096

# Rows that code and templates refer to by name.
_INFO_FIELDS = ("method", "words", "caps", "buffer", "deadline", "no_wait", "event", "one_way", "status")
_TRANSFER_FIELDS = ("slot", "rights", "move", "mint")
_FRAME = ("target", "info", "word0", "capability", "deadline_ns", "receive_slot", "reply_slot")
_FOREIGN = "foreign_registers"
_LIMITS = ("message_words_max", "register_words", "message_caps_max", "cspace_slots_max", "cspace_slots_min")


def check_documents(documents: dict[str, Document], diagnostics: Diagnostics) -> None:
    """All findings about files that are right by their schemas."""
    checks = Checks(documents, diagnostics)
    _errors(checks)
    _rights(checks)
    check_objects.objects(checks)
    _syscalls(checks)
    _faults(checks)
    _layouts(checks)
    _constants(checks)


def _errors(checks: Checks) -> None:
    rows = checks.unique("errors", "errors", "name", "error")
    checks.unique("errors", "errors", "number", "error number")
    for index, row in enumerate(rows):
        where = checks.at("errors", "errors", index, "number")
        if (row["name"] == "OK") != (row["number"] == 0):
            checks.error(where, f"error {row['name']} has the number {row['number']}", "OK is 0, and nothing else is")


def _rights(checks: Checks) -> None:
    checks.unique("rights", "rights", "name", "right")
    checks.unique("rights", "rights", "bit", "right bit")
    width = next((field["bits"] for field in checks.rows("syscalls", "transfer_word") if field["name"] == "rights"), 0)
    for index, row in enumerate(checks.rows("rights", "rights")):
        if row["bit"] >= width:
            checks.error(checks.at("rights", "rights", index, "bit"),
                         f"right '{row['name']}' has bit {row['bit']}, and transfer words carry {width} bits of rights")


# ---- syscalls.yaml


def _syscalls(checks: Checks) -> None:
    rows = checks.unique("syscalls", "syscalls", "name", "system call")
    checks.unique("syscalls", "syscalls", "number", "system call number")
    for index, row in enumerate(rows):
        objects = [] if isinstance(row["objects"], str) else row["objects"]
        for place, name in enumerate(objects):
            checks.known("object", name, checks.object_names, checks.at("syscalls", "syscalls", index, "objects", place))
        for place, name in enumerate(row["needs"]):
            where = checks.at("syscalls", "syscalls", index, "needs", place)
            if row["objects"] == "none":
                checks.error(where, f"system call '{row['name']}' has no target that could carry the right '{name}'")
            elif checks.known("right", name, checks.right_names, where):
                _syscall_right(checks, row, name, where)
    _bit_fields(checks, "info_word", _INFO_FIELDS)
    _bit_fields(checks, "transfer_word", _TRANSFER_FIELDS)
    _frame(checks)
    _register_lists(checks)
    _limits(checks)


def _syscall_right(checks: Checks, row: dict[str, Any], right: str, where: Location) -> None:
    for name in row["objects"] if isinstance(row["objects"], list) else []:
        if name in checks.object_names and right not in checks.rights_of(name):
            checks.error(where, f"system call '{row['name']}' needs '{right}', which no capability of '{name}' can carry")


def _bit_fields(checks: Checks, word: str, required: Iterable[str]) -> None:
    rows = checks.unique("syscalls", word, "name", f"field of {word}")
    taken: dict[int, str] = {}
    for index, row in enumerate(rows):
        where = checks.at("syscalls", word, index, "shift")
        if row["shift"] + row["bits"] > 64:
            checks.error(where, f"field '{row['name']}' of {word} ends at bit {row['shift'] + row['bits'] - 1}, beyond bit 63")
            continue
        for bit in range(row["shift"], row["shift"] + row["bits"]):
            if bit in taken:
                checks.error(where, f"fields '{taken[bit]}' and '{row['name']}' of {word} both have bit {bit}")
                break
        taken.update({bit: row["name"] for bit in range(row["shift"], row["shift"] + row["bits"])})
    _require(checks, "syscalls", word, required, "field")


def _require(checks: Checks, file: str, key: str, names: Iterable[str], what: str) -> None:
    present = {row["name"] for row in checks.rows(file, key)}
    for name in names:
        if name not in present:
            checks.error(checks.at(file, key), f"{key} has no {what} '{name}'")


def _frame(checks: Checks) -> None:
    rows = checks.unique("syscalls", "frame", "name", "frame word")
    _require(checks, "syscalls", "frame", _FRAME, "word")
    count = checks.limit("register_words")
    names = [row["name"] for row in rows]
    if count is not None and [name for name in names if name.startswith("word")] != [f"word{i}" for i in range(count)]:
        checks.error(checks.at("syscalls", "frame"), f"frame must have the words word0 to word{count - 1} in order",
                     f"register_words is {count}")
    for arch, registers in checks.data("syscalls")["registers"].items():
        where = checks.at("syscalls", "registers", arch)
        if len(registers) != len(names):
            checks.error(where, f"{arch} has {len(registers)} registers for a frame of {len(names)} words")
        for name in {name for name in registers if registers.count(name) > 1}:
            checks.error(where, f"{arch} has the register '{name}' twice")


def _register_lists(checks: Checks) -> None:
    syscalls = checks.data("syscalls")
    room = next((field["count"] for field in syscalls["message_buffer"]["fields"] if field["name"] == _FOREIGN), None)
    for arch, registers in syscalls["register_list"].items():
        where = checks.at("syscalls", "register_list", arch)
        for name in sorted({name for name in registers if registers.count(name) > 1}):
            checks.error(where, f"the register list of {arch} has '{name}' twice")
        for name in ("pc", "sp", "thread_pointer"):
            if name not in registers:
                checks.error(where, f"the register list of {arch} has no '{name}'")
        if room is not None and len(registers) > room:
            checks.error(where, f"{arch} has {len(registers)} registers, and {_FOREIGN} of the message buffer room for {room}")
    if room is None:
        checks.error(checks.at("syscalls", "message_buffer", "fields"), f"the message buffer has no field '{_FOREIGN}'")


def _limits(checks: Checks) -> None:
    checks.unique("syscalls", "limits", "name", "limit")
    _require(checks, "syscalls", "limits", _LIMITS, "row")
    buffer = checks.data("syscalls")["message_buffer"]
    size = sum(field["count"] for field in buffer["fields"]) * 8
    if size > buffer["size"]:
        checks.error(checks.at("syscalls", "message_buffer", "size"),
                     f"fields of the message buffer take {size} bytes of its {buffer['size']}")
    for name, limit in (("words", "message_words_max"), ("caps", "message_caps_max"), ("cap_info", "message_caps_max")):
        _buffer_field(checks, name, limit)
    for name, limit in (("words", "message_words_max"), ("caps", "message_caps_max")):
        bits = next((field["bits"] for field in checks.rows("syscalls", "info_word") if field["name"] == name), None)
        value = checks.limit(limit)
        if bits is not None and value is not None and value >= 1 << bits:
            checks.error(checks.limit_at(limit), f"{limit} is {value}, which the {bits} bits of info_word's '{name}' cannot say")


def _buffer_field(checks: Checks, name: str, limit: str) -> None:
    rows = checks.data("syscalls")["message_buffer"]["fields"]
    for index, row in enumerate(rows):
        if row["name"] == name:
            if checks.limit(limit) is not None and row["count"] != checks.limit(limit):
                checks.error(checks.at("syscalls", "message_buffer", "fields", index, "count"),
                             f"the message buffer has room for {row['count']} {name}, and {limit} is {checks.limit(limit)}")
            return
    checks.error(checks.at("syscalls", "message_buffer", "fields"), f"the message buffer has no field '{name}'")


# ---- faults.yaml


def _faults(checks: Checks) -> None:
    numbers: dict[int, str] = {}
    names: dict[str, str] = {}
    for key in ("faults", "events"):
        for index, row in enumerate(checks.data("faults")[key]):
            if row["number"] in numbers:
                checks.error(checks.at("faults", key, index, "number"),
                             f"'{row['name']}' has the number {row['number']} of '{numbers[row['number']]}'")
            if row["name"] in names:
                checks.error(checks.at("faults", key, index, "name"), f"fault or event '{row['name']}' stands here twice")
            numbers.setdefault(row["number"], row["name"])
            names.setdefault(row["name"], key)
            checks.unique_in(row.get("details", []), "name", f"detail of '{row['name']}'", "faults", key, index, "details")
            checks.unique_in(row.get("details", []), "number", f"detail number of '{row['name']}'", "faults", key, index, "details")
    words = checks.unique("faults", "fault_words", "name", "fault word")
    limit = checks.limit("register_words")
    if limit is not None and len(words) > limit:
        checks.error(checks.at("faults", "fault_words"), f"a fault has {len(words)} words, and a message in registers {limit}")


# ---- layouts.yaml


def _layouts(checks: Checks) -> None:
    for key in ("startup_slots", "boot_slots"):
        checks.unique("layouts", key, "name", "slot")
        checks.unique("layouts", key, "number", "slot number")
    checks.unique("layouts", "constants", "name", "constant")
    rows = checks.unique("layouts", "structs", "name", "struct")
    constants = {row["name"]: row["value"] for row in checks.rows("layouts", "constants")}
    sizes: dict[str, int] = {}
    for index, row in enumerate(rows):
        sizes[row["name"]] = _struct(checks, index, row, constants, sizes)
        if sizes[row["name"]] > SMALLEST_PAGE_BYTES:
            checks.error(checks.at("layouts", "structs", index, "name"),
                         f"struct '{row['name']}' takes {sizes[row['name']]} bytes, more than the smallest page of {SMALLEST_PAGE_BYTES}")


def _struct(checks: Checks, index: int, row: dict[str, Any], constants: dict[str, int], sizes: dict[str, int]) -> int:
    """Its size in bytes, as far as its fields are right."""
    checks.unique_in(row["fields"], "name", f"field of struct '{row['name']}'", "layouts", "structs", index, "fields")
    total = 0
    for place, field in enumerate(row["fields"]):
        path = ("structs", index, "fields", place)
        checks.c_name(field["name"], checks.at("layouts", *path, "name"))
        unit = 1 if field.get("type") == "byte" else 8
        if "struct" in field:
            if "type" in field:
                checks.error(checks.at("layouts", *path, "type"), f"field '{field['name']}' has a struct and a type")
            if not checks.known("earlier struct", field["struct"], sizes, checks.at("layouts", *path, "struct")):
                continue
            unit = sizes[field["struct"]]
        count = field.get("count", 1)
        if isinstance(count, str):
            if not checks.known("constant", count, constants, checks.at("layouts", *path, "count")):
                continue
            count = constants[count]
        if total % 8 != 0 and unit % 8 == 0:
            checks.error(checks.at("layouts", *path, "name"), f"field '{field['name']}' is not aligned: it starts at byte {total}")
            total += 8 - total % 8
        total += unit * count
    if total % 8 != 0:
        checks.error(checks.at("layouts", "structs", index, "name"), f"struct '{row['name']}' is {total} bytes long, not whole words")
    return total


# ---- names that C sees


def _constants(checks: Checks) -> None:
    """Constants of all files live in one name space."""
    made: dict[str, Location] = {}
    for name, where in _all_constants(checks):
        if name in made:
            checks.error(where, f"the constant {name} is made twice", f"first at {made[name]}")
        made.setdefault(name, where)


_PREFIXES = (
    ("errors", "errors", "STATUS_"), ("rights", "rights", "RIGHT_"), ("objects", "objects", "OBJECT_"),
    ("syscalls", "syscalls", "SYSCALL_"), ("syscalls", "frame", "FRAME_"), ("syscalls", "limits", ""),
    ("faults", "faults", "FAULT_"), ("faults", "events", "EVENT_"), ("faults", "fault_words", "FAULT_WORD_"),
    ("layouts", "startup_slots", "SLOT_"), ("layouts", "boot_slots", "BOOT_SLOT_"), ("layouts", "constants", ""))


def _all_constants(checks: Checks) -> Iterable[tuple[str, Location]]:
    for file, key, prefix in _PREFIXES:
        for index, row in _first_of_each(checks, file, key):
            yield prefix + upper(row["name"]), checks.at(file, key, index, "name")
    for index, row in _first_of_each(checks, "objects", "enums"):
        for place, value in enumerate(row["values"]):
            yield f"{upper(row['name'])}_{upper(value['name'])}", checks.at("objects", "enums", index, "values", place, "name")


def _first_of_each(checks: Checks, file: str, key: str) -> Iterable[tuple[int, dict[str, Any]]]:
    """Live rows with their index, without second rows of a name, which unique() told about."""
    seen: set[str] = set()
    for index, row in enumerate(checks.data(file)[key]):
        if live([row]) and row["name"] not in seen:
            seen.add(row["name"])
            yield index, row
