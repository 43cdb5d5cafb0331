# SPDX-License-Identifier: MIT
"""The one conversion of names."""

from __future__ import annotations

import pytest
from tessera_gen import names


@pytest.mark.parametrize("name, converted", [
    ("BlockDevice", "block_device"), ("readSectors", "read_sectors"), ("File", "file"), ("open", "open"), ("maxLen", "max_len"),
    ("readIOPort", "read_io_port"), ("ELF64Header", "elf64_header"), ("part2Size", "part2_size"), ("already_snake", "already_snake"),
    ("virt-16k", "virt_16k")])
def test_snake_case(name, converted):
    assert names.snake(name) == converted
    assert names.upper(name) == converted.upper()


def test_names_that_c_has_taken():
    assert names.is_reserved("register")
    assert names.is_reserved("uint64_t")
    assert not names.is_reserved("slot")


def test_different_names_that_become_one():
    assert names.clashes(["readSectors", "read_sectors", "write", "write"]) == [("readSectors", "read_sectors")]
