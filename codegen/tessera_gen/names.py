# SPDX-License-Identifier: MIT
"""The one place where names are converted: Cap'n Proto's camelCase to C's snake_case and UPPER_CASE."""

from __future__ import annotations

import re

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

# C23 keywords, and macros or types of the headers that every program sees.
RESERVED = frozenset("""
    alignas alignof auto bool break case char const constexpr continue default do double else enum extern false float for
    goto if inline int long nullptr register restrict return short signed sizeof static static_assert struct switch
    thread_local true typedef typeof typeof_unqual union unsigned void volatile while asm main errno NULL
    int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t size_t uintptr_t intptr_t
""".split())


def snake(name: str) -> str:
    """`BlockDevice` and `blockDevice` to `block_device`; snake_case stays as it is."""
    return _WORD_START.sub("_", name).replace("-", "_").lower()


def upper(name: str) -> str:
    """`readSectors` and `read_sectors` to `READ_SECTORS`."""
    return snake(name).upper()


def is_reserved(name: str) -> bool:
    """Whether C forbids it as the name of a function, member or parameter."""
    return name in RESERVED


def clashes(names: list[str]) -> list[tuple[str, str]]:
    """Pairs of different names that become the same C name."""
    first: dict[str, str] = {}
    found = []
    for name in names:
        key = snake(name)
        if first.setdefault(key, name) != name:
            found.append((first[key], name))
    return found
