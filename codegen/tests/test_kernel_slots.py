# SPDX-License-Identifier: MIT
"""The layout of a capability slot: each mistake has its message, and the functions put the bits where the rows say."""

import pytest
from spec_tree import SpecTree

SLOTS = "idl/kernel/slots.yaml"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("word: second, shift: 0", "word: scond, shift: 0", "7:44: error: unknown word 'scond'\n  did you mean 'second'?\n"),
        ("unit: page, set", "unit: pag, set", "8:93: error: unknown unit 'pag'\n  did you mean 'page'?\n"),
        ("shift: 36, bits: 28", "shift: 36, bits: 29", "9:63: error: field 'memory_size' ends beyond its word of 64 bits\n"),
        ("shift: 36, bits: 28", "shift: 35, bits: 28",
         "9:52: error: field 'memory_size' shares bits of first with 'slot_base' in a capability of memory\n"),
        ("set: slot_set_base", "set: slot_type", "8:5: error: 'slot_type' names two functions\n"),
        ("fields: [slot_base, memory_size]", "fields: [slot_base, memory_sise]",
         "12:46: error: unknown field 'memory_sise'\n  did you mean 'memory_size'?\n"),
        ("fields: [slot_base, memory_size]", "fields: [slot_base, slot_type]",
         "12:5: error: 'memory_first' makes one word of fields in several\n"),
    ],
)
def test_wrong_layout_is_refused(tmp_path, old, new, message):
    tree = SpecTree(tmp_path)
    tree.replace(SLOTS, old, new)
    assert tree.report() == f"{SLOTS}:{message}"


def test_fields_of_different_kinds_may_share_bits(tmp_path):
    assert SpecTree(tmp_path).report() == ""
