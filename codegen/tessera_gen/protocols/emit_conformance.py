# SPDX-License-Identifier: MIT
"""The tests that protocols become: golden messages for the codecs, and a schema for the official tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..output import OutputSet
from . import golden, mirror, samples
from .model import ProtocolModel, Struct

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


def emit(model: ProtocolModel, outputs: OutputSet) -> None:
    sources = [protocol.source for protocol in model.protocols if protocol.structs]
    outputs.render(f"{_FOLDER}/mirror.capnp", "protocols/mirror.capnp.j2", sources, model=model, mirror=mirror)
    extra = _golden_tables(model)
    for suffix in ("h", "c"):
        outputs.render(f"{_FOLDER}/wire_golden.{suffix}", f"protocols/wire_golden.{suffix}.j2", sources, **extra)


def _golden_tables(model: ProtocolModel) -> dict[str, Any]:
    structs = [struct for protocol in model.protocols for struct in protocol.structs if not struct.is_empty]
    cases: list[_NumberedCase] = []
    mutations: list[dict[str, Any]] = []
    for struct in structs:
        base = {}
        for case in golden.cases(struct):
            base[case.name] = len(cases)
            cases.append(_NumberedCase(len(cases), struct, case.name, case.words, _c_string(case.text), case.is_encoded, case.is_canonical))
        for mutation in golden.mutations(struct):
            mutations.append({"name": f"{struct.name}: {mutation.name}", "base": base[mutation.base], "word": mutation.word,
                              "value": mutation.value, "expected": mutation.expected})
    return {"protocols": [protocol for protocol in model.protocols if protocol.structs], "structs": structs, "cases": cases,
            "mutations": mutations, "first_slot": samples.FIRST_SLOT, "arena_words": _arena_words(structs)}


def _arena_words(structs: list[Struct]) -> int:
    """Room for every list of the largest value, each built in storage for its most elements."""
    return 2 * max(struct.max_words for struct in structs)


def _c_string(text: str) -> str:
    return '"' + text.translate(_C_ESCAPES) + '"'
