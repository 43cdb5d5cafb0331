# SPDX-License-Identifier: MIT
"""The tests that protocols become: golden messages for the codecs, cases and scripted servers, and a schema for the official tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..kernel.model import KernelModel
from ..output import OutputSet
from . import cases as conformance
from . import golden, language, mirror, samples
from .model import Method, ProtocolModel, Struct

_FOLDER = "generated/conformance"
_C_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"'})


@dataclass(frozen=True)
class _NumberedCase:
    number: int
    struct: Struct
    name: str
    words: tuple[int, ...]
    text: str
    is_encoded: bool
    is_canonical: bool
    expected: str


class _Golden:
    """The golden cases of all structs in one table, found again by struct and name."""

    def __init__(self, model: ProtocolModel) -> None:
        self.structs = [struct for protocol in model.protocols for struct in protocol.structs if not struct.is_empty]
        self.cases: list[_NumberedCase] = []
        self.mutations: list[dict[str, Any]] = []
        self._numbers: dict[tuple[str, str], int] = {}
        for struct in self.structs:
            self._add(struct)

    def _add(self, struct: Struct) -> None:
        for case in golden.cases(struct):
            number = len(self.cases)
            self._numbers[struct.c_name, case.name] = number
            self.cases.append(_NumberedCase(number, struct, case.name, case.words, _c_string(case.text), case.is_encoded,
                                             case.is_canonical, case.expected))
        for mutation in golden.mutations(struct):
            self.mutations.append({"name": f"{struct.name}: {mutation.name}", "base": self._numbers[struct.c_name, mutation.base],
                                   "word": mutation.word, "value": mutation.value, "expected": mutation.expected})

    def place(self, struct: Struct, name: str) -> str:
        """The case as C names it."""
        return f"wire_cases[{self._numbers[struct.c_name, name]}]"

    def find(self, struct: Struct, name: str) -> _NumberedCase:
        return self.cases[self._numbers[struct.c_name, name]]


def emit(model: ProtocolModel, kernel: KernelModel, outputs: OutputSet) -> None:
    sources = [protocol.source for protocol in model.protocols if protocol.structs]
    outputs.render(f"{_FOLDER}/mirror.capnp", "protocols/mirror.capnp.j2", sources, model=model, mirror=mirror)
    table = _Golden(model)
    common = {"protocols": [protocol for protocol in model.protocols if protocol.structs]}
    words = {"mirror": mirror, "structs": table.structs, "cases": table.cases, "mutations": table.mutations, "first_slot": samples.FIRST_SLOT,
             "arena_words": _arena_words(table.structs)}
    script = {"interfaces": [item for protocol in model.protocols for item in protocol.live_interfaces if item.live_methods], "c": language}
    for suffix in ("h", "c"):
        outputs.render(f"{_FOLDER}/wire_golden.{suffix}", f"protocols/wire_golden.{suffix}.j2", sources, **common, **words)
        outputs.render(f"{_FOLDER}/protocol_script.{suffix}", f"protocols/protocol_script.{suffix}.j2", sources, **common, **script)
        outputs.render(f"{_FOLDER}/protocol_cases.{suffix}", f"protocols/protocol_cases.{suffix}.j2", sources, **common,
                       **_server_tables(model, kernel, table))
        outputs.render(f"{_FOLDER}/protocol_stubs.{suffix}", f"protocols/protocol_stubs.{suffix}.j2", sources, **common, c=language,
                       stubs=_stubs(model, table))


def _arena_words(structs: list[Struct]) -> int:
    """Room for every list of the largest value, each built in storage for its most elements."""
    return 2 * max(struct.max_words for struct in structs)


def _c_string(text: str) -> str:
    return '"' + text.translate(_C_ESCAPES) + '"'


def _stubs(model: ProtocolModel, table: _Golden) -> list[dict[str, Any]]:
    return [{"interface": interface, "method": method, "seen": None if method.params.is_empty else table.place(method.params, "mixed"),
             "results": _results(method, table)}
            for protocol in model.protocols for interface in protocol.live_interfaces for method in interface.live_methods]


def _results(method: Method, table: _Golden) -> str | None:
    """What a scripted server answers with."""
    if method.results.is_empty:
        return None
    return table.place(method.results, "mixed in registers" if method.results.fits_registers else "mixed")


def _server_tables(model: ProtocolModel, kernel: KernelModel, table: _Golden) -> dict[str, Any]:
    found = conformance.server_cases(model, kernel)
    raws = sorted({_raw(case) for case in found if case.request is None})
    return {"raws": [{"words": words, "is_encoded": is_encoded} for words, is_encoded in raws],
            "cases": [_server_row(case, table, raws) for case in found]}


def _server_row(case: conformance.ServerCase, table: _Golden, raws: list[conformance.Raw]) -> dict[str, Any]:
    method = case.method
    if case.request is not None:
        request, count = table.place(method.params, case.request), len(table.find(method.params, case.request).words)
    else:
        request, count = f"raw_{raws.index(_raw(case))}", len(_raw(case)[0])
    changed_word, changed_value = case.change or ("PROTOCOL_NO_CHANGE", 0)
    return {"name": case.name, "interface": case.interface.constant, "number": case.number, "request": request, "word_count": count - case.cut,
            "changed_word": changed_word, "changed_value": changed_value, "rights": f"0x{case.rights:02x}",
            "capabilities": case.capabilities, "is_parked": case.is_parked, "answer": case.answer, "expected": case.expected,
            "calls": int(case.is_called), "seen": table.place(method.params, case.seen) if case.seen else None,
            "results": _results(method, table)}


def _raw(case: conformance.ServerCase) -> conformance.Raw:
    return case.raw or ((), False)
