# SPDX-License-Identifier: MIT
"""Our encoding against the official tool's, byte for byte and both ways, for every struct that the tool can see (no capabilities)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tessera_gen import kernel, pipeline, protocols
from tessera_gen.protocols import cases, codec, emit_conformance, golden, mirror, model, samples
from tessera_gen.output import OutputSet

ROOT = Path(__file__).resolve().parents[2]
_MODELS, _ = pipeline.load(ROOT, (("kernel", kernel), ("protocols", protocols)))
_MIRRORED = mirror.mirrored(_MODELS["protocols"])


@pytest.fixture(scope="session")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    outputs = OutputSet()
    emit_conformance.emit(_MODELS["protocols"], _MODELS["kernel"], outputs)
    path = tmp_path_factory.mktemp("mirror") / "mirror.capnp"
    path.write_bytes(outputs.files["generated/conformance/mirror.capnp"])
    return path


def _convert(schema: Path, struct: model.Struct, formats: str, message: bytes) -> bytes:
    command = ["capnp", "convert", formats, str(schema), mirror.name(struct)]
    return subprocess.run(command, input=message, capture_output=True, check=True).stdout


def _as_json(struct: model.Struct, value: dict[str, Any]) -> dict[str, Any]:
    """A value as the tool prints it: what is empty is left out, wide integers are strings, data is a list of numbers."""
    shown = {}
    for field in struct.fields:
        item = value[field.name]
        if field.kind == model.INTEGER and field.bits == 64:
            shown[field.name] = str(item)
        elif field.kind == model.DATA:
            shown[field.name] = list(item)
        elif field.kind == model.LIST:
            shown[field.name] = [_as_json(field.struct, element) for element in item]
        else:
            shown[field.name] = _as_json(field.struct, item) if field.kind == model.STRUCT else item
        if not field.is_scalar and not shown[field.name]:
            del shown[field.name]
    return shown


@pytest.mark.parametrize("struct", _MIRRORED, ids=lambda struct: struct.c_name)
def test_the_tool_writes_the_same_bytes(schema: Path, struct: model.Struct) -> None:
    for kind in samples.KINDS:
        value = samples.sample(struct, kind)
        written = _convert(schema, struct, "text:flat", samples.tool_text(struct, value).encode())
        assert written == codec.encode(struct, value), f"{struct.name}: {kind}"
        assert codec.decode(struct, written) == value, f"{struct.name}: {kind}"


@pytest.mark.parametrize("struct", _MIRRORED, ids=lambda struct: struct.c_name)
def test_the_tool_reads_our_bytes_as_the_same_value(schema: Path, struct: model.Struct) -> None:
    for kind in samples.KINDS:
        value = samples.sample(struct, kind)
        shown = json.loads(_convert(schema, struct, "flat:json", codec.encode(struct, value)))
        assert shown == _as_json(struct, value), f"{struct.name}: {kind}"


@pytest.mark.parametrize("struct", _MIRRORED, ids=lambda struct: struct.c_name)
def test_the_tool_reads_every_layout_that_we_accept(schema: Path, struct: model.Struct) -> None:
    for case in golden.cases(struct):
        if case.is_encoded and case.name.startswith("newer"):
            shown = json.loads(_convert(schema, struct, "flat:json", codec.to_bytes(list(case.words))))
            assert shown == _as_json(struct, samples.sample(struct, "mixed")), case.name


@pytest.mark.parametrize("struct", _MIRRORED, ids=lambda struct: struct.c_name)
def test_empty_objects_are_accepted_as_the_tool_writes_them(schema: Path, struct: model.Struct) -> None:
    value = samples.sample(struct, "zero")
    written = _convert(schema, struct, "text:flat", samples.tool_text(struct, value, has_empties=True).encode())
    accepted = [case.words for case in golden.cases(struct) if case.name in (golden.EMPTY_NOT_NULL, "zero")]
    assert tuple(codec.from_bytes(written)) == accepted[-1]


def test_no_message_is_larger_than_its_bound() -> None:
    for struct in _MIRRORED:
        words = len(codec.encode(struct, samples.sample(struct, "most"))) // model.WORD_BYTES
        assert words <= struct.message_words
        if not struct.document_bytes and struct.message_words <= 128:
            assert words == struct.message_words, struct.name


def test_an_unknown_field_of_a_value_is_refused() -> None:
    with pytest.raises(codec.CodecError, match="^NodeAttributes has no field 'sise'$"):
        codec.encode(_MODELS["protocols"].struct_by_name["NodeAttributes"], {"sise": 1})


def test_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(codec.CodecError, match="^name: 64 is more than 63$"):
        codec.encode(_MODELS["protocols"].struct_by_name["DirectoryEntry"], {"name": "a" * 64})


def test_no_two_conformance_cases_have_the_same_name() -> None:
    names = [case.name for case in cases.server_cases(_MODELS["protocols"], _MODELS["kernel"])]
    assert len(names) == len(set(names))
