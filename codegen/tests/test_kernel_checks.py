# SPDX-License-Identifier: MIT
"""Every rule about idl/kernel, broken by one edit, with the exact message and place."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from spec_tree import SpecTree
from tessera_gen import kernel, pipeline

ERRORS = "idl/kernel/errors.yaml"
RIGHTS = "idl/kernel/rights.yaml"
OBJECTS = "idl/kernel/objects.yaml"
SYSCALLS = "idl/kernel/syscalls.yaml"
FAULTS = "idl/kernel/faults.yaml"
LAYOUTS = "idl/kernel/layouts.yaml"

# Stands in a new text at the place that the message must name, and is taken out. A second mark is the place "first at".
MARK = "@"
FIRST = "~"

REUSED = "; numbers and names are never reused"

RETYPE_COUNT = "- {name: count, min: 1, max: 64}"
FRAME_RIGHTS = "- {name: rights, type: bits, of: rights, allowed: [read, write, execute]}"
MAP_CACHE = "- {name: cache, type: enum, of: cache_mode}"
ACKNOWLEDGE = "      - name: interrupt_acknowledge"
DONATE = "- {name: memory, type: capability, object: memory, needs: [manage]}"


@dataclass(frozen=True)
class Case:
    """One breaking edit. `at`: file and marked text of the place, if that is not in the new text. `first`: the same for "first at".
    `more`: edits of the same file that keep other rules whole."""

    name: str
    file: str
    old: str
    new: str
    message: str
    hint: str = ""
    at: tuple[str, str] | None = None
    first: str = ""
    more: tuple[tuple[str, str], ...] = ()


CASES = [
    # errors.yaml
    Case("error_name_twice", ERRORS, "name: BAD_IMAGE,        number", "name: @IO_ERROR,         number",
         "error 'IO_ERROR' stands here twice", "first at {first}" + REUSED, at=(ERRORS, "name: @IO_ERROR,         number: -44"),
         first="- {name: ~IO_ERROR,         number: -39"),
    Case("error_number_twice", ERRORS, "number: -9,  text: \"busy\"", "number: @-8,  text: \"busy\"",
         "error number -8 stands here twice", "first at {first}" + REUSED, first="number: ~-8,  text: \"bad al"),
    Case("error_that_is_zero", ERRORS, "name: OK,  ", "name: FINE,", "error FINE has the number 0", "OK is 0, and nothing else is",
         at=(ERRORS, "number: @0, ")),
    Case("ok_that_is_not_zero", ERRORS, "number: 0, ", "number: @-99, ",
         "error OK has the number -99", "OK is 0, and nothing else is"),
    Case("positive_error", ERRORS, "number: -9, ", "number: @9, ", "9 is more than 0"),
    # rights.yaml
    Case("right_bit_twice", RIGHTS, "name: dma,     bit: 7", "name: dma,     bit: @6",
         "right bit 6 stands here twice", "first at {first}" + REUSED, first="{name: manage,  bit: ~6"),
    Case("right_beyond_the_transfer_word", SYSCALLS, "{name: rights, shift: 32, bits: 8, ", "{name: rights, shift: 32, bits: 7, ",
         "right 'dma' has bit 7, and transfer words carry 7 bits of rights", "", at=(RIGHTS, "bit: @7")),
    # objects.yaml: rows
    Case("object_number_twice", OBJECTS, "  - name: machine\n    number: 12\n", "  - name: machine\n    number: @11\n",
         "object number 11 stands here twice", "first at {first}" + REUSED, first="  - name: timer\n    number: ~11\n"),
    Case("object_right_unknown", OBJECTS, "rights: [read, write, execute, dma]", "rights: [read, write, execute, dma, @wirte]",
         "unknown right 'wirte'", "did you mean 'write'?"),
    Case("invocation_of_another_object", OBJECTS, "name: timer_arm", "name: @alarm_arm",
         "invocation 'alarm_arm' must be called 'timer_...'", "it is an invocation of that object"),
    Case("method_number_twice", OBJECTS, ACKNOWLEDGE + "\n        method: 1", ACKNOWLEDGE + "\n        method: @0",
         "method number of 'interrupt' 0 stands here twice", "first at {first}" + REUSED,
         first="      - name: interrupt_bind\n        method: ~0"),
    Case("invocation_needs_unknown_right", OBJECTS, ACKNOWLEDGE + "\n        method: 1\n        doc: \"The driver has dealt with it; the next one may come.\"\n        needs: [manage]",
     ACKNOWLEDGE + "\n        method: 1\n        doc: \"The driver has dealt with it; the next one may come.\"\n        needs: [@manag]",
         "unknown right 'manag'", "did you mean 'manage'?"),
    Case("invocation_needs_a_right_that_its_object_has_not", OBJECTS, "needs: [dma]", "needs: [@grant]",
         "'frame_physical' needs 'grant', which no capability of 'frame' can carry"),
    Case("unknown_error", OBJECTS, "errors: {EMPTY: \"not armed\"}", "errors: {@EMTPY: \"not armed\"}",
         "unknown error 'EMTPY'", "did you mean 'EMPTY'?"),
    Case("ok_as_an_error", OBJECTS, "errors: {EMPTY: \"not armed\"}", "errors: {@OK: \"always\"}", "OK is no error"),
    Case("object_without_size_from_memory", OBJECTS, "rights: [manage]\n    size: {bytes: 128}", "rights: [manage]\n    size: @none",
         "object 'timer' is made from memory and has no size", at=(OBJECTS, "rights: [manage]\n    size: @none\n    retype: true")),
    Case("object_size_no_power_of_two", OBJECTS, "rights: [manage]\n    size: {bytes: 128}", "rights: [manage]\n    size: {bytes: @96}",
         "object 'timer' is 96 bytes long, not a power of two", "objects lie at multiples of their size, so that none crosses a page"),
    # objects.yaml: arguments
    Case("min_above_max", OBJECTS, RETYPE_COUNT, "- {name: count, min: @65, max: 64}", "min 65 of 'count' is more than its max 64"),
    Case("max_of_no_limit", OBJECTS, RETYPE_COUNT, "- {name: count, min: 1, max: @message_cap_max}",
         "unknown limit 'message_cap_max'", "did you mean 'message_caps_max'?"),
    Case("min_above_limit", OBJECTS, RETYPE_COUNT, "- {name: count, min: @9, max: message_caps_max}", "min 9 of 'count' is more than its max 4"),
    Case("align_no_power_of_two", OBJECTS, "type: vaddr, below: user_end, align: 16", "type: vaddr, below: user_end, align: @24",
         "align 24 of 'stack' is not a power of two"),
    Case("enum_unknown", OBJECTS, MAP_CACHE, "- {name: cache, type: enum, of: @cache_mod}", "unknown enum 'cache_mod'", "did you mean 'cache_mode'?"),
    Case("enum_without_of", OBJECTS, MAP_CACHE, "- @{name: cache, type: enum}", "argument 'cache' of type enum does not say 'of' what"),
    Case("bits_of_an_enum", OBJECTS, FRAME_RIGHTS + "\n        errors: {ACCESS_DENIED: \"rights beyond the capability's\", BAD_ARGUMENT: \"no right, or",
         "- {name: rights, type: bits, of: @cache_mode}\n        errors: {ACCESS_DENIED: \"rights beyond the capability's\", BAD_ARGUMENT: \"no right, or",
         "'cache_mode' does not fit an argument of type bits", "bits are of rights; the values of an enum exclude each other"),
    Case("allowed_right_unknown", OBJECTS, FRAME_RIGHTS + "\n        errors: {ACCESS_DENIED: \"rights beyond the capability's\", BAD_ARGUMENT: \"no right, or",
         "- {name: rights, type: bits, of: rights, allowed: [read, @rite]}\n        errors: {ACCESS_DENIED: \"rights beyond the capability's\", BAD_ARGUMENT: \"no right, or",
         "unknown right 'rite'", "did you mean 'write'?"),
    Case("rule_that_does_not_fit", OBJECTS, MAP_CACHE, "- {name: cache, type: enum, of: cache_mode, @max: 2}",
         "rule 'max' does not fit an argument of type enum"),
    Case("capability_of_unknown_object", OBJECTS, DONATE, "- {name: memory, type: capability, object: @memroy, needs: [manage]}",
         "unknown object 'memroy'", "did you mean 'memory'?"),
    Case("capability_without_object", OBJECTS, DONATE, "- @{name: memory, type: capability, needs: [manage]}",
         "capability argument 'memory' does not say which object"),
    Case("capability_needs_a_right_that_its_object_has_not", OBJECTS, DONATE, "- {name: memory, type: capability, object: memory, needs: [@send]}",
         "'memory' needs 'send', which no capability of 'memory' can carry"),
    Case("argument_with_the_name_of_its_object", OBJECTS, DONATE, "- {name: @aspace, type: capability, object: memory, needs: [manage]}",
         "an argument cannot be called 'aspace' here", "the user stub has a name like this already"),
    Case("argument_with_a_name_of_c", OBJECTS, DONATE, "- {name: @register, type: capability, object: memory, needs: [manage]}",
         "'register' cannot be a name in C"),
    Case("argument_twice", OBJECTS, DONATE, DONATE.replace("memory,", "memory,") + "\n          - {name: @memory}",
         "argument 'memory' stands here twice", "first at {first}" + REUSED, first=DONATE.replace("name: ", "name: ~")),
    Case("range_of_a_later_argument", OBJECTS, RETYPE_COUNT, "- {name: count, min: 1, max: 64, range_of: @cspace}",
         "range_of names 'cspace', which is not an argument before 'count'"),
    Case("range_of_an_absent_argument", OBJECTS, RETYPE_COUNT, "- {name: count, min: 1, max: 64, range_of: @address}",
         "range_of names 'address', which is not an argument before 'count'"),
    Case("range_of_a_number", OBJECTS, RETYPE_COUNT, "- {name: count, min: 1, max: 64, range_of: @size}",
         "range_of names 'size', which is not an address below user_end"),
    Case("too_many_words", OBJECTS, "args: [{name: priority, max: 255}, ",
         "args: @[{name: a1}, {name: a2}, {name: a3}, {name: a4}, {name: a5}, {name: a6}, {name: a7}, {name: priority, max: 255}, ",
         "9 word arguments, and an invocation carries 8 at most"),
    Case("too_many_capabilities", OBJECTS, "          - {name: buffer_offset, ",
         "          - {name: fifth, type: capability, object: any}\n          - {name: buffer_offset, ",
         "5 capability arguments, and an invocation carries 4 at most", at=(OBJECTS, "@- {name: cspace, type: capability, object: cspace, needs: [manage]}\n          - {name: aspace, ")),
    Case("enum_number_twice", OBJECTS, "{name: uncached, number: 1, ", "{name: uncached, number: @0, ",
         "number of enum 'cache_mode' 0 stands here twice", "first at {first}" + REUSED, first="{name: normal, number: ~0, "),
    Case("enum_that_is_built_in", OBJECTS, "  - name: cache_mode\n", "  - name: @object_type\n", "enum 'object_type' is built in",
         more=((", of: cache_mode}", ", of: cache_operation}"),)),
    # schemas
    Case("unknown_key", OBJECTS, RETYPE_COUNT, "- {name: count, min: 1, @maxx: 64}", "unknown key 'maxx'", "did you mean 'max'?"),
    Case("missing_key", FAULTS, "- {name: signal,      number: 32, doc: \"Bits of the bound notification: word0\"}",
         "- @{name: signal,      number: 32}", "key 'doc' is missing"),
    Case("wrong_kind", RIGHTS, "kind: rights", "kind: @right", "'right' must be 'rights'"),
    Case("wrong_type", OBJECTS, RETYPE_COUNT, "- {name: count, min: @one, max: 64}", "'one' must be a whole number"),
    Case("unknown_argument_type", OBJECTS, RETYPE_COUNT, "- {name: count, type: @wrod}", "'wrod' is not allowed here", "did you mean 'word'?"),
    Case("bad_name", OBJECTS, RETYPE_COUNT, "- {name: @Count, min: 1, max: 64}", "'Count' does not have the form ^[a-z][a-z0-9_]*$"),
    Case("duplicate_key", OBJECTS, RETYPE_COUNT, "- {name: count, ~min: 1, @min: 2}", "key 'min' stands here twice", "first at {first}"),
    Case("yaml_tag", OBJECTS, RETYPE_COUNT, "- {name: @!!str count, min: 1, max: 64}", "tag 'tag:yaml.org,2002:str' is not allowed"),
    Case("syntax", RIGHTS, "kind: rights", "kind: [rights", "not YAML: did not find expected ',' or ']'", at=(RIGHTS, "rights@:\n")),
    # syscalls.yaml
    Case("syscall_number_twice", SYSCALLS, "- {number: 8, name: exit", "- {number: @7, name: exit",
         "system call number 7 stands here twice", "first at {first}" + REUSED, first="- {number: ~7, name: yield"),
    Case("syscall_object_unknown", SYSCALLS, "objects: [endpoint, port, reply]", "objects: [endpoint, prot@, reply]".replace("prot@", "@prot"),
         "unknown object 'prot'", "did you mean 'port'?"),
    Case("syscall_right_without_target", SYSCALLS, "of the same priority run.\", needs: [], ", "of the same priority run.\", needs: [@send], ",
         "system call 'yield' has no target that could carry the right 'send'"),
    Case("syscall_right_that_its_object_has_not", SYSCALLS, "needs: [send], objects: [notification]", "needs: [@grant], objects: [notification]",
         "system call 'signal' needs 'grant', which no capability of 'notification' can carry"),
    Case("info_bits_overlap", SYSCALLS, "{name: words,      shift: 16, ", "{name: words,      shift: @15, ",
         "fields 'method' and 'words' of info_word both have bit 15"),
    Case("info_bits_beyond_the_word", SYSCALLS, "shift: 32, bits: 32, signed: true", "shift: @40, bits: 32, signed: true",
         "field 'status' of info_word ends at bit 71, beyond bit 63"),
    Case("info_field_missing", SYSCALLS, "- {name: no_wait, ", "- {name: not_wait, ", "info_word has no field 'no_wait'", at=(SYSCALLS, "@- {name: method,     shift: 0")),
    Case("too_few_registers", SYSCALLS, "aarch64: [x0, x1, ", "aarch64: @[x0, ", "aarch64 has 13 registers for a frame of 14 words"),
    Case("register_twice", SYSCALLS, "aarch64: [x0, x1, ", "aarch64: @[x0, x2, ", "aarch64 has the register 'x2' twice"),
    Case("register_list_twice", SYSCALLS, "aarch64: [sp, x0, x1,", "aarch64: @[sp, x0, x0,", "the register list of aarch64 has 'x0' twice"),
    Case("register_list_without_pc", SYSCALLS, "aarch64: [sp, x0, x1, pc,", "aarch64: @[sp, x0, x1,", "the register list of aarch64 has no 'pc'"),
    Case("register_list_too_long", SYSCALLS, "name: foreign_registers, type: word, count: 40", "name: foreign_registers, type: word, count: 5",
         "aarch64 has 6 registers, and foreign_registers of the message buffer room for 5", at=(SYSCALLS, "aarch64: @[sp, x0,")),
    Case("no_foreign_registers", SYSCALLS, "name: foreign_registers, type", "name: registers, type",
         "the message buffer has no field 'foreign_registers'", at=(SYSCALLS, "@- {name: words,        type: word")),
    Case("frame_words_out_of_order", SYSCALLS, "  - {name: word6}\n", "", "frame must have the words word0 to word7 in order", "register_words is 8",
         at=(SYSCALLS, "@- {name: target, "), more=(("aarch64: [x0, x1, ", "aarch64: [x1, "),)),
    Case("message_longer_than_its_count", SYSCALLS, "{name: message_words_max,    value: 128,", "{name: message_words_max,    value: @300,",
         "message_words_max is 300, which the 8 bits of info_word's 'words' cannot say", more=(("count: 128", "count: 300"), ("size: 2048", "size: 4096"))),
    Case("buffer_shorter_than_a_message", SYSCALLS, "{name: words,        type: word, count: 128,", "{name: words,        type: word, count: @120,",
         "the message buffer has room for 120 words, and message_words_max is 128"),
    Case("buffer_fields_beyond_its_size", SYSCALLS, "  size: 2048", "  size: @1024", "fields of the message buffer take 1408 bytes of its 1024"),
    # faults.yaml
    Case("event_with_the_number_of_a_fault", FAULTS, "{name: signal,      number: 32", "{name: signal,      number: @7",
         "'signal' has the number 7 of 'exit'"),
    Case("too_many_fault_words", FAULTS, "  - {name: syndrome, ", "  - {name: a, doc: x}\n  - {name: b, doc: x}\n  - {name: c, doc: x}\n  - {name: d, doc: x}\n  - {name: syndrome, ",
         "a fault has 9 words, and a message in registers 8", at=(FAULTS, "@- {name: detail, ")),
    # layouts.yaml
    Case("slot_number_twice", LAYOUTS, "{name: aspace,    number: 2", "{name: aspace,    number: @1",
         "slot number 1 stands here twice", "first at {first}" + REUSED, first="{name: cspace,    number: ~1"),
    Case("struct_unknown", LAYOUTS, "struct: boot_region", "struct: @boot_regoin", "unknown earlier struct 'boot_regoin'", "did you mean 'boot_region'?"),
    Case("constant_unknown", LAYOUTS, "count: regions_max", "count: @region_max", "unknown constant 'region_max'", "did you mean 'regions_max'?"),
    Case("struct_larger_than_a_page", LAYOUTS, "structs:\n", "structs:\n  - name: @big\n    fields: [{name: words, count: 600}]\n",
         "struct 'big' takes 4800 bytes, more than the smallest page of 4096"),
    Case("field_not_aligned", LAYOUTS, "structs:\n", "structs:\n  - name: odd\n    fields: [{name: a, type: byte, count: 3}, {name: @b}]\n",
         "field 'b' is not aligned: it starts at byte 3"),
    Case("struct_of_broken_words", LAYOUTS, "structs:\n", "structs:\n  - name: @odd\n    fields: [{name: a, type: byte, count: 3}]\n",
         "struct 'odd' is 3 bytes long, not whole words"),
    Case("field_with_struct_and_type", LAYOUTS, "struct: boot_region", "type: @word, struct: boot_region", "field 'regions' has a struct and a type"),
    Case("field_with_a_name_of_c", LAYOUTS, "{name: magic}\n      - {name: abi_version}\n      - {name: page_bytes}\n      - {name: large_page_bytes}\n      - {name: core_count}",
         "{name: @typeof}\n      - {name: abi_version}\n      - {name: page_bytes}\n      - {name: large_page_bytes}\n      - {name: core_count}", "'typeof' cannot be a name in C"),
    Case("constant_made_twice", OBJECTS, "  - name: cache_mode\n    values: [{name: normal, number: 0,", "  - name: object\n    values: [{name: @memory, number: 0,",
         "the constant OBJECT_MEMORY is made twice", "first at {first}",
         first="  - name: ~memory\n    number: 1\n", more=(("of: cache_mode}", "of: object}"),)),
]


def place(tree: SpecTree, file: str, marked: str, mark: str) -> str:
    """file:line:column of the mark in a text that stands in the file without its marks."""
    plain = marked.replace(MARK, "").replace(FIRST, "")
    text = (tree.root / file).read_text(encoding="utf-8")
    assert text.count(plain) == 1, f"{file} has {text.count(plain)} times: {plain}"
    offset = text.index(plain) + marked.replace(FIRST if mark == MARK else MARK, "").index(mark)
    before = text[:offset]
    return f"{file}:{before.count(chr(10)) + 1}:{offset - before.rfind(chr(10))}"


def report(tree: SpecTree) -> str:
    """What the kernel part alone says."""
    outputs, diagnostics = pipeline.generate(tree.root, (("kernel", kernel),))
    assert bool(outputs.files) != diagnostics.has_errors
    return diagnostics.report()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_breaking_one_rule_gives_one_exact_message(tmp_path, case):
    tree = SpecTree(tmp_path)
    tree.replace(case.file, case.old, case.new.replace(MARK, "").replace(FIRST, ""))
    for old, new in case.more:
        tree.replace(case.file, old, new)
    where = place(tree, *(case.at or (case.file, case.new)), MARK)
    hint = case.hint.replace("{first}", place(tree, case.file, case.first or case.new, FIRST)) if "{first}" in case.hint else case.hint
    assert report(tree) == f"{where}: error: {case.message}\n" + (f"  {hint}\n" if hint else "")


def test_the_specs_as_they_are_give_no_message(tmp_path):
    assert report(SpecTree(tmp_path)) == ""
