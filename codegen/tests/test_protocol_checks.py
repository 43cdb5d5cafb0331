# SPDX-License-Identifier: MIT
"""Every rule about protocols, broken by one edit of a sample protocol, with the exact message and place."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import kernel, pipeline, protocols
from tessera_gen.protocols import schema

SAMPLE = "idl/proto/sample.capnp"
_DATA = Path(__file__).parent / "data/sample.capnp"
_PARTS = (("kernel", kernel), ("protocols", protocols))

# Stands before the place that the message must name, and is taken out.
MARK = "§"
FILE = "file"

INDEX = "(index :UInt32 $Os.minValue(1) $Os.maxValue(9), "
DATA = "(data :Data $Os.maxLen(64), colour :Colour)"
SIZE = "size @2 () -> (bytes :Int32 $Os.maxValue(100)) $Os.needs([]) $Os.errors([]) $Os.registers;"
NAME = "name   @0 :Text $Os.maxLen(.nameMax);"
FLAGS = 'flags :UInt8 $Os.bitsOf("Flag")'
SESSION = "interface Session"
FORGET = "forget @3 (index :UInt32) $Os.needs([])"
PUT = 'buffer :K.Frame $Os.rights(["read"])) -> (session :Session $Os.move, copy :K.Any)\n      $Os.needs(["write", "grant"])'
NO_OTHER = "\n  rename one"


@dataclass(frozen=True)
class Case:
    """One breaking edit. `at`: marks the place in the rest of the text; "" if the mark is in the new text; FILE if only the file is told."""

    name: str
    old: str
    new: str
    message: str
    at: str = ""


CASES = [
    Case("syntax", SIZE, "size @2 ( -> ()§;", "Parse error."),
    Case("unknown type", "size   @1 :UInt64", "size   @1 :§UInt63", "Not defined: UInt63"),
    Case("ordinal used twice", "colour @2 :Colour;\n", "colour @1 :Colour;\n", "Ordinal @1 originally used here.\n{file}:16:11: error: Duplicate ordinal number.", at="1 :UInt64"),
    Case("text without maxLen", NAME, "§name   @0 :Text;", "'Item.name' has no maxLen\n  add $Os.maxLen(N): the most bytes it may have"),
    Case("data without maxLen", DATA, "(§data :Data, colour :Colour)", "'Sample.get->data' has no maxLen\n  add $Os.maxLen(N): the most bytes it may have"),
    Case("list without maxLen", " $Os.maxLen(10);", ";", "'Table.items' has no maxLen\n  add $Os.maxLen(N): the most elements it may have", at="items    @0"),
    Case("list of text without itemMaxLen", " $Os.itemMaxLen(15);", ";",
         "'Table.names' has no itemMaxLen\n  add $Os.itemMaxLen(N): the most bytes of each element it may have", at="names    @1"),
    Case("maxLen zero", NAME, "name   @0 :Text §$Os.maxLen(0);", "'Item.name' has maxLen 0\n  leave the field out"),
    Case("maxLen of an integer", "size   @1 :UInt64", "size   @1 :UInt64 §$Os.maxLen(3)",
         "'maxLen' means nothing on Item.size\n  it may have: bitsOf, doc, maxValue, minValue, since"),
    Case("removed field", "colour @2 :Colour;\n", "colour @2 :Colour §$Os.removed(3);\n",
         "'removed' means nothing on Item.colour\n  it may have: doc, since"),
    Case("annotation twice", SIZE, SIZE.replace(" $Os.registers", " $Os.registers §$Os.registers"), "'registers' stands twice on Sample.size\n  keep one"),
    Case("recursion", "size   @1 :UInt64;", "size   @1 :UInt64;\n  more @3 :List(Item) $Os.maxLen(2);",
         "struct 'Item' contains itself: Item -> Item\n  a message must have a largest size", at="Item @0xd1f0b5a1c6c0ff04"),
    Case("AnyPointer", DATA, "(§data :AnyPointer)", "'Sample.get->data': AnyPointer has no bound\n  name the type; for any capability use Any of /proto/kernel.capnp"),
    Case("float", DATA, "(§data :Float32)", "'Sample.get->data': floating-point fields are not supported\n  use an integer with a unit in its name"),
    Case("void", DATA, "(§data :Void)", "'Sample.get->data': a field of type Void says nothing\n  leave it out"),
    Case("default", "size   @1 :UInt64", "§size   @1 :UInt64 = 7", "'Item.size' has a default that is not zero\n  say the value where it is sent"),
    Case("union", SESSION, "struct §Choice { union { a @0 :UInt8; b @1 :UInt8; } }\n" + SESSION,
         "struct 'Choice' has a union\n  use an enum and fields, or one method per case"),
    Case("group", SESSION, "struct Pair { §both :group { a @0 :UInt8; b @1 :UInt8; } }\n" + SESSION, "'Pair.both' is a group\n  write its fields one by one"),
    Case("list of integers", DATA, "(§data :List(UInt32) $Os.maxLen(3))", "'Sample.get->data': lists hold structs or Text\n  put it into a struct"),
    Case("list of bytes", DATA, "(§data :List(UInt8) $Os.maxLen(3))", "'Sample.get->data': lists hold structs or Text\n  use Data"),
    Case("enum of bits as a type", "colour @2 :Colour;\n", "§colour @2 :Flag;\n",
         "'Item.colour': Flag is an enum of bits\n  use an unsigned integer with $Os.bitsOf(\"Flag\")"),
    Case("empty struct", "size   @1 :UInt64", "§size   @1 :Nothing", "'Item.size': Nothing is empty\n  leave it out"),
    Case("capability in a struct", "size   @1 :UInt64", "§size   @1 :Holder",
         "'Item.size': Holder has a capability inside\n  capabilities stand among parameters and results themselves"),
    Case("bitsOf unknown", FLAGS, 'flags :UInt8 §$Os.bitsOf("Flags")', "no enum 'Flags'\n  did you mean 'Flag'?"),
    Case("bitsOf an enum of numbers", FLAGS, 'flags :UInt8 §$Os.bitsOf("Colour")',
         "'Sample.get(flags)': Colour is not an enum of bits\n  add $Os.bits to enum Colour"),
    Case("bits of a signed type", FLAGS, 'flags :Int8 §$Os.bitsOf("Flag")', "'Sample.get(flags)': bits need an unsigned type\n  use UInt8"),
    Case("more bits than the type has", FLAGS, 'flags :UInt8 §$Os.bitsOf("Many")',
         "'Sample.get(flags)': Many has 9 bits and the field 8\n  use a wider type"),
    Case("least above most", INDEX, "(index :UInt32 §$Os.minValue(10) $Os.maxValue(9), ",
         "'Sample.get(index)': minValue 10 is above maxValue 9\n  no value would be allowed"),
    Case("least below the type", INDEX, "(index :UInt32 §$Os.minValue(-1), ", "'Sample.get(index)': minValue -1 does not fit its type\n  from 0 to 4294967295"),
    Case("most above the type", FLAGS, "flags :UInt8 §$Os.maxValue(256)", "'Sample.get(flags)': maxValue 256 does not fit its type\n  from 0 to 255"),
    Case("no needs", FORGET, "§forget @3 (index :UInt32)", "'Sample.forget' does not say which rights it needs\n  add $Os.needs([...]); [] if it needs none"),
    Case("no errors", SIZE, "§" + SIZE.replace(" $Os.errors([])", ""),
         "'Sample.size' does not say which errors it may return\n  add $Os.errors([...]); [] if only the common ones"),
    Case("unknown right", FORGET, 'forget @3 (index :UInt32) §$Os.needs(["raed"])', "no right 'raed'\n  did you mean 'read'?"),
    Case("right twice", FORGET, 'forget @3 (index :UInt32) §$Os.needs(["read", "read"])', "right 'read' stands here twice"),
    Case("unknown right of a capability", '$Os.rights(["read"])', '§$Os.rights(["wirte"])', "no right 'wirte'\n  did you mean 'write'?"),
    Case("unknown status", '$Os.errors(["NOT_FOUND"])', '§$Os.errors(["NOT_FUOND"])', "no status 'NOT_FUOND'\n  did you mean 'NOT_FOUND'?"),
    Case("OK is no error", '$Os.errors(["NOT_FOUND"])', '§$Os.errors(["OK"])', "no status 'OK'"),
    Case("status twice", '$Os.errors(["NOT_FOUND"])', '§$Os.errors(["BUSY", "BUSY"])', "status 'BUSY' stands here twice"),
    Case("number twice", "interface Session @0xd1f0b5a1c6c0ff07 $Os.number(201)", "interface §Session @0xd1f0b5a1c6c0ff07 $Os.number(200)",
         "interface 'Session' has number 200 of 'Sample'\n  at {file}:31:11; free: {free}"),
    Case("number of a kernel object", "$Os.number(201)", "$Os.number(31)",
         "interface 'Session' has number 31\n  from 32 to 254; lower ones are kernel objects", at="Session @0xd1f0b5a1c6c0ff07"),
    Case("no number", " $Os.number(201)", "",
         "interface 'Session' has no number\n  add $Os.number(N), from 32 to 254 and never used before", at="Session @0xd1f0b5a1c6c0ff07"),
    Case("message too large", "data :Data $Os.maxLen(64)", "data :Data $Os.maxLen(1001)",
         "'Sample.get' may have results of 129 words, and a message has 128\n  lower maxLen of 'data' (126 words), or share a frame", at="get @0"),
    Case("too many capabilities", "item :Item, buffer", "c1 :K.Any, c2 :K.Any, c3 :K.Any, c4 :K.Any, item :Item, buffer",
         "'Sample.put' has 5 capabilities in its parameters, and a message has 4\n  use two methods", at="put @1"),
    Case("too large for registers", SIZE, "§" + SIZE.replace("()", "(name :Text $Os.maxLen(3))"),
         "'Sample.size' does not fit in registers: its parameters have 0 data words, 0 capabilities and 1 other pointers\n"
         "  at most 8 data words, one capability and no other pointer; or leave out $Os.registers"),
    Case("one-way method with results", FORGET, "§forget @3 (index :UInt32) -> (a :UInt8) $Os.needs([])",
         "'Sample.forget' is sent one way and has results\n  leave them out, or leave out $Os.flow(send)"),
    Case("one-way method with retry", FORGET, "§forget @3 (index :UInt32) $Os.needs([]) $Os.retry",
         "'Sample.forget' is sent one way: nobody waits for it or tries again\n  leave out $Os.mayBlock and $Os.retry"),
    Case("retry of a move", PUT, PUT.replace("$Os.rights", "$Os.move $Os.rights").replace("$Os.needs", "$Os.retry $Os.needs"),
         "'Sample.put' may be tried again and moves a capability away\n  leave out $Os.retry or $Os.move", at="put @1"),
    Case("clash of parameters", INDEX, "(aB :UInt8, §a_b :UInt8, index :UInt32, ", "'a_b' and 'aB' in Sample.get params are both 'a_b' in C" + NO_OTHER),
    Case("function of a kernel stub", "interface Base $Os.number(202) {}",
         "interface Memory $Os.number(202) { §reset @0 () -> () $Os.needs([]) $Os.errors([]); }",
         "'memory_reset' would be both a kernel invocation and method Memory.reset" + NO_OTHER),
    Case("type twice", "struct Nothing {}", "struct Nothing {}\nstruct SampleServer { a @0 :UInt8; }",
         "'sample_server' would be both struct SampleServer of sample and the table of Sample" + NO_OTHER, at="Sample @0xd1f0b5a1c6c0ff06"),
    Case("generic struct", SESSION, "struct §Box(T) { a @0 :UInt8; }\n" + SESSION, "'Box' is generic\n  a type parameter has no bound; write one type per use"),
    Case("unknown kernel object", SESSION, 'interface Odd §$Os.kernelObject("fram") {}\nstruct X { a @0 :Odd; }\n' + SESSION,
         "no kernel object 'fram'\n  did you mean 'frame'?"),
    Case("keyword", INDEX, "(§int :UInt8, index :UInt32, ", "'int' in Sample.get params is a word that C reserves\n  rename it"),
    Case("name of the target", INDEX, "(§sample :UInt8, index :UInt32, ", "parameter 'sample' of Sample.get has a name that its stub uses itself\n  rename it"),
    Case("document too small", "$Os.document(4096)", "$Os.document(512)",
         "document 'Table' may take 840 bytes and has 512\n  raise the size of $Os.document, or lower a maxLen", at="Table @0xd1f0b5a1c6c0ff05"),
    Case("extends", "interface Session @0xd1f0b5a1c6c0ff07", "interface §Session @0xd1f0b5a1c6c0ff07 extends(Base)",
         "interface 'Session' extends another\n  repeat the methods, or hand over a second capability"),
    Case("stream", FORGET, "§forget @3 (index :UInt32) -> stream $Os.needs([])", "'Sample.forget' is a stream\n  use $Os.flow(send)"),
    Case("generic method", FORGET, "§forget @3 [T] (index :UInt32) $Os.needs([])",
         "'Sample.forget' is generic\n  a type parameter has no bound; write one method per type"),
    Case("library twice", '$Os.library("sample")', '$Os.library("log")', "library 'log' is also the name of idl/proto/log.capnp\n  one file per library"),
    Case("no library", '$Os.library("sample");\n', "", "the file has no library name\n  add $Os.library(\"...\")"),
    Case("constant of text", "const nameMax :UInt32 = 31;", 'const nameMax :UInt32 = 31;\nconst §motto :Text = "x";', "constant 'motto' is not an integer"),
    Case("default of a list", "size   @1 :UInt64", "size   @1 :List(UInt8) = [1]",
         "a default or an annotation has a value that is a struct, or a list of anything but Text\n"
         "  annotations take scalars, enums, Text, Void and List(Text); defaults are zero", at=FILE),
]
# Types that some edits use.
_EXTRA = """
struct Nothing {}
struct Holder { a @0 :K.Any; }
enum Many $Os.bits { a @0; b @1; c @2; d @3; e @4; f @5; g @6; h @7; i @8; }
interface Base $Os.number(202) {}
"""


@pytest.fixture(scope="module")
def free(tmp_path_factory: pytest.TempPathFactory) -> int:
    """The lowest number that no interface has."""
    models, _ = pipeline.load(SpecTree(tmp_path_factory.mktemp("specs")).root, _PARTS)
    return min(set(range(32, 255)) - {200, 202} - {item.number for item in models["protocols"].interface_by_name.values()})


def _tree(folder: Path) -> SpecTree:
    tree = SpecTree(folder / "tree")
    shutil.copy(_DATA, tree.root / SAMPLE)
    (tree.root / SAMPLE).write_text(_DATA.read_text(encoding="utf-8") + _EXTRA, encoding="utf-8")
    return tree


def _report(tree: SpecTree) -> str:
    _, diagnostics = pipeline.load(tree.root, _PARTS)
    return diagnostics.report()


def _place(text: str, mark: str) -> str:
    before = text[:text.index(mark)]
    return f"{SAMPLE}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_the_sample_is_right(tmp_path: Path) -> None:
    assert _report(_tree(tmp_path)) == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "_"))
def test_a_broken_rule_is_told_with_its_place(tmp_path: Path, case: Case, free: int) -> None:
    tree = _tree(tmp_path)
    marked = (tree.root / SAMPLE).read_text(encoding="utf-8").replace(case.old, case.new)
    tree.replace(SAMPLE, case.old, case.new.replace(MARK, ""))
    message = case.message.replace("{file}", SAMPLE).replace("{free}", str(free))
    assert _report(tree) == f"{_expected_place(case, marked)}: error: {message}\n"


def _expected_place(case: Case, marked: str) -> str:
    if case.at == FILE:
        return SAMPLE
    if case.at:
        return _place(marked, case.at)
    return _place(marked, MARK) if MARK in marked else f"{SAMPLE}:1:1"


def test_a_missing_tool_is_told_with_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "find_tool", lambda: None)
    assert _report(_tree(tmp_path)) == "idl/proto: error: the tool capnp is not installed\n  Debian and Ubuntu: apt-get install capnproto\n"


def test_a_schema_of_schemas_that_differs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_PATCHES", (("list @14 :Other;", "list @14 :List(Text);"),))
    assert "'list @14 :Other;' is not there exactly once\n  this version of Cap'n Proto is not supported yet\n" in _report(_tree(tmp_path))


def test_all_mistakes_are_told_in_one_run(tmp_path: Path) -> None:
    tree = _tree(tmp_path).replace(SAMPLE, NAME, "name   @0 :Text;").replace(SAMPLE, FORGET, "forget @3 (index :UInt32)")
    assert [line.rpartition("error: ")[2] for line in _report(tree).splitlines() if "error" in line] == [
        "'Item.name' has no maxLen", "'Sample.forget' does not say which rights it needs"]


def test_no_struct_has_a_member_that_the_tool_did_not_place() -> None:
    """The one layout function: every bit of every data section belongs to exactly one field or to none."""
    models, _ = pipeline.load(ROOT, _PARTS)
    for protocol in models["protocols"].protocols:
        for struct in protocol.structs:
            masks = [(field.word, field.mask) for field in struct.scalars]
            assert all(word < struct.data_words for word, _ in masks)
            for index, (word, mask) in enumerate(masks):
                assert all(other != word or not bits & mask for other, bits in masks[index + 1:]), struct.name
            assert sorted(field.pointer for field in struct.pointers) == list(range(struct.pointer_words)), struct.name
