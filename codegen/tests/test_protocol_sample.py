# SPDX-License-Identifier: MIT
"""The C of a protocol that has one of everything: compiles without a warning for the target, and passes its golden messages on the host."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import kernel, pipeline, protocols

_DATA = Path(__file__).parent / "data/sample.capnp"
_COMPILER = "clang-19"
_WARNINGS = ["-std=c23", "-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror"]
_TARGET = ["-target", "aarch64-none-elf", "-ffreestanding", "-fsyntax-only", f"-I{ROOT}/arch/aarch64/user/include"]
_SANITIZERS = ["-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """generated/ of a tree whose only protocol is the sample."""
    made = SpecTree(tmp_path_factory.mktemp("sample") / "tree").root
    for path in (made / "idl/proto").glob("*.capnp"):
        if path.name != "kernel.capnp":
            path.unlink()
    shutil.copy(_DATA, made / "idl/proto/sample.capnp")
    outputs, diagnostics = pipeline.generate(made, (("kernel", kernel), ("protocols", protocols)))
    assert diagnostics.report() == ""
    outputs.write(made)
    return made


def _includes(tree: Path) -> list[str]:
    return [f"-I{tree}", f"-I{tree}/generated/include", f"-I{tree}/generated/user", f"-I{ROOT}/lib/include"]


def _compile(tree: Path, arguments: list[str]) -> None:
    done = subprocess.run([_COMPILER, *_WARNINGS, *_includes(tree), *arguments], cwd=tree, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_generated_file_compiles_for_the_target(tree: Path) -> None:
    sources = sorted(map(str, (tree / "generated/user/sample").glob("*.c")))
    sources += [str(path) for path in (tree / "generated/conformance").glob("*.c") if path.name.startswith(("protocol_", "wire_"))]
    assert len(sources) == 8
    _compile(tree, [*_TARGET, *sources])


def test_the_codecs_pass_their_golden_messages(tree: Path) -> None:
    program = tree / "wire_golden"
    _compile(tree, [*_SANITIZERS, *(f"{ROOT}/lib/wire/{name}.c" for name in ("read", "skip", "write", "list", "text", "trace")),
                    f"{tree}/generated/user/sample/sample.c", f"{tree}/generated/user/sample/sample_trace.c",
                    f"{tree}/generated/conformance/wire_golden.c", f"{ROOT}/conformance/unit/wire_golden_test.c", "-lcmocka", "-o", str(program)])
    done = subprocess.run([str(program)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_same_specs_give_the_same_bytes(tree: Path) -> None:
    parts = (("kernel", kernel), ("protocols", protocols))
    assert pipeline.generate(tree, parts)[0].files == pipeline.generate(tree, parts)[0].files
