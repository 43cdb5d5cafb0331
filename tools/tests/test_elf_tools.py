# SPDX-License-Identifier: MIT
"""The ELF check must refuse what it is there to refuse; symbols and archives are exact bytes."""

import io
import subprocess
import sys
import tarfile
from pathlib import Path

import elf_file
import make_symbols
import make_tar
import pytest

CHECK = [sys.executable, str(Path(__file__).resolve().parent.parent / "check_elf.py")]
SOURCE = """
    .text
    .globl _start, second
    .type second, %function
_start: nop
second: ret
    .size second, 4
    .section .rodata, "a"
    .quad 1
    .data
    .quad 2
"""
SEPARATE = """
PHDRS { text PT_LOAD FLAGS(5); rodata PT_LOAD FLAGS(4); data PT_LOAD FLAGS(6); }
SECTIONS { . = 0x400000; .text : { *(.text) } :text
           . = ALIGN(0x10000); .rodata : { *(.rodata) } :rodata
           . = ALIGN(0x10000); .data : { *(.data) } :data }
"""


@pytest.fixture
def link(tmp_path):
    def run(script: str, *options: str) -> Path:
        (tmp_path / "a.S").write_text(SOURCE)
        (tmp_path / "a.ld").write_text(script)
        out = tmp_path / "a.elf"
        command = ["clang-19", "--target=aarch64-none-elf", "-nostdlib", "-fuse-ld=lld", "-Wl,-z,max-page-size=4096"]
        subprocess.run([*command, *options, f"-Wl,-T,{tmp_path}/a.ld", str(tmp_path / "a.S"), "-o", str(out)], check=True)
        return out

    return run


def check(file: Path, *options: str) -> tuple[int, str]:
    result = subprocess.run([*CHECK, *options, str(file)], capture_output=True, text=True, check=False)
    return result.returncode, result.stderr


def test_separate_segments__accepted(link):
    assert check(link(SEPARATE), "--page-size", "65536") == (0, "")


def test_writable_and_executable_segment__refused(link):
    status, message = check(link(SEPARATE.replace("FLAGS(5)", "FLAGS(7)")))
    assert status == 1
    assert "the segment at 0x400000 is writable and executable (RWX)" in message
    assert "code section .text is in the writable segment" in message


def test_code_merged_into_data__refused(link):
    status, message = check(link(SEPARATE.replace(".text : { *(.text) } :text", ".text : { *(.text) } :data")))
    assert status == 1
    assert "code section .text is in the writable segment" in message


def test_data_in_read_only_segment__refused(link):
    status, message = check(link(SEPARATE.replace("*(.data) } :data", "*(.data) } :rodata")))
    assert status == 1
    assert "data section .data is in the read-only segment" in message


def test_segments_sharing_a_large_page__refused(link):
    file = link(SEPARATE.replace("0x10000", "0x1000"))
    assert check(file, "--page-size", "4096")[0] == 0
    status, message = check(file, "--page-size", "65536")
    assert status == 1
    assert "share a page of 65536 bytes" in message


def test_position_independent_program__refused(link):
    assert check(link(SEPARATE, "-Wl,-pie"))[0] == 1


def test_not_an_elf__refused(tmp_path):
    (tmp_path / "x").write_bytes(b"#!/bin/sh\n" * 10)
    assert check(tmp_path / "x")[0] == 1
    (tmp_path / "x").write_bytes(b"\x7fELF\x02\x01" + b"\xff" * 80)
    assert check(tmp_path / "x")[0] == 1


def test_missing_symbol_table__refused(link):
    status, message = check(link(SEPARATE), "--symbols")
    assert status == 1
    assert "no symbol table" in message


def test_symbol_table_bytes(link):
    functions = elf_file.ElfFile(link(SEPARATE)).functions()
    table = make_symbols.encode(functions)
    start, names = (0x400000).to_bytes(8, "little"), 8 + 2 * 16
    assert table[:8] == (2).to_bytes(4, "little") + names.to_bytes(4, "little")
    assert table[8:24] == start + names.to_bytes(4, "little") + (0).to_bytes(4, "little")
    assert table[names:] == b"_start\0second\0"
    assert make_symbols.decode(table) == [(0x400000, "_start"), (0x400004, "second")]


def test_archive_depends_on_names_and_contents_only(tmp_path):
    (tmp_path / "a").write_text("one")
    first = make_tar.pack([("etc/a", tmp_path / "a")], with_directories=True)
    (tmp_path / "b").write_text("one")
    assert make_tar.pack([("etc/a", tmp_path / "b")], with_directories=True) == first
    members = tarfile.open(fileobj=io.BytesIO(first)).getmembers()
    assert [(m.name, m.isdir(), m.mtime) for m in members] == [("etc", True, 0), ("etc/a", False, 0)]


@pytest.mark.parametrize("path", ["/etc/a", "../a", "x/../../a"])
def test_archive_with_unsafe_path__refused(tmp_path, path):
    (tmp_path / "a").write_text("one")
    with pytest.raises(ValueError, match="relative path"):
        make_tar.pack([(path, tmp_path / "a")], with_directories=False)
