# SPDX-License-Identifier: MIT
"""What may be edited in a released protocol and what may not: each rule with an edit that is allowed and one that is refused."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from spec_tree import SpecTree
from tessera_gen import kernel, pipeline, protocols
from tessera_gen.protocols import freeze

SAMPLE = "idl/proto/sample.capnp"
FROZEN = "idl/frozen/sample.txt"
_DATA = Path(__file__).parent / "data/sample.capnp"
_PARTS = (("kernel", kernel), ("protocols", protocols))

SIZE = "size @2 () -> (bytes :Int32 $Os.maxValue(100)) $Os.needs([])"
GET = 'flags :UInt8 $Os.bitsOf("Flag")) -> (data :Data $Os.maxLen(64), colour :Colour)'
NAMES = "names @6 (names :List(Text) $Os.maxLen(2) $Os.itemMaxLen(9), items :List(Item) $Os.maxLen(2)) -> (names"
CLOSE = "close @0 () -> () $Os.needs([]) $Os.errors([]) $Os.retry $Os.registers;"
KEEP = "\n  old peers use it; add a new element beside it"


@dataclass(frozen=True)
class Edit:
    """`message`: "" if the edit is allowed. {old LINE}: the line of the frozen text that begins with LINE."""

    name: str
    old: str
    new: str
    message: str = ""


EDITS = [
    Edit("a comment", "# Get the data of an item.", "# Get data."),
    Edit("a new method", CLOSE, CLOSE + "\n  flush @1 () -> () $Os.needs([]) $Os.errors([]);"),
    Edit("a new interface", "interface Session", "interface Extra $Os.number(202) {}\ninterface Session"),
    Edit("a method marked removed", CLOSE, "close @0 () -> () $Os.removed(3);"),
    Edit("a method that is gone", CLOSE, "", "{old method Session.close}: error: method 'Session.close' was released and is gone\n  keep it, marked $Os.removed"),
    Edit("a method with another name", "close @0", "shut @0",
         "{old method Session.close}: error: method 'Session.close' was released and is gone\n  keep it, marked $Os.removed"),
    Edit("a removed method that is back", "oldSize @4 () -> () $Os.removed(2);", "oldSize @4 () -> () $Os.needs([]) $Os.errors([]);",
         "{at oldSize @4}: error: method 'Sample.oldSize' was removed and is back\n  old peers may still mean the old one; use a new name"),
    Edit("another interface number", "$Os.number(201)", "$Os.number(203)",
         "{at Session @0xd1f0b5a1c6c0ff07}: error: interface 'Session' was released with number 201 and has 203" + KEEP),
    Edit("an interface that is no object now", " $Os.object", "",
         "{at Session @0xd1f0b5a1c6c0ff07}: error: interface 'Session' was released with being an object yes and has no" + KEEP),
    Edit("a right less", '$Os.needs(["write", "grant"])', '$Os.needs(["write"])'),
    Edit("a right more", SIZE, SIZE.replace("([])", '(["read"])'),
         "{at size @2}: error: method 'Sample.size' needs the right read, which it did not when it was released\n  old clients may lack it"),
    Edit("an error more", '$Os.errors(["NO_SPACE"])', '$Os.errors(["NO_SPACE", "NO_MEMORY"])'),
    Edit("retry added", '$Os.errors(["NO_SPACE"])', '$Os.errors(["NO_SPACE"]) $Os.retry'),
    Edit("retry taken away", " $Os.retry $Os.registers;\n  # Let", " $Os.registers;\n  # Let",
         "{at close @0}: error: method 'Session.close' was released with retry and has none\n  old clients try again"),
    Edit("another flow", "$Os.flow(send)", "", "{at forget @3}: error: method 'Sample.forget' was released with flow send and has call" + KEEP),
    Edit("another result struct", "describe @5 Item -> Table", "describe @5 Item -> Item",
         "{at describe @5}: error: method 'Sample.describe' was released with result struct Table and has Item" + KEEP),
    Edit("a parameter more", GET, GET.replace(")) ->", "), more :UInt64) ->")),
    Edit("text as a parameter more", GET, GET.replace(")) ->", "), more :Text $Os.maxLen(9)) ->")),
    Edit("a parameter more that cannot be zero", GET, GET.replace(")) ->", "), more :UInt64 $Os.minValue(1)) ->"),
         "{at more :UInt64}: error: param 'Sample.get(more)' is new and not below 1\n  old peers send 0"),
    Edit("a capability more", GET, GET.replace(")) ->", "), more :K.Any) ->"),
         "{at more :K.Any}: error: param 'Sample.get(more)' is a new capability\n  old peers do not send it; add a method"),
    Edit("a wide result more", "colour :Colour)", "colour :Colour, more :UInt64)"),
    Edit("a narrow result more", "colour :Colour)", "colour :Colour, more :UInt8)",
         "{at more :UInt8}: error: result 'Sample.get->more' is new and lies in a word that was released\n"
         "  old clients refuse bits that they do not know; make it 64 bits wide, or add a method"),
    Edit("a field more", "colour @2 :Colour;\n", "colour @2 :Colour;\n  more @3 :UInt64;\n"),
    Edit("a narrow field more", "colour @2 :Colour;\n", "colour @2 :Colour;\n  more @3 :Bool;\n",
         "{at more @3}: error: field 'Item.more' is new and lies in a word that was released\n"
         "  old clients refuse bits that they do not know; make it 64 bits wide, or add a method"),
    Edit("a parameter of another type", "(index :UInt32 $Os.minValue(1)", "(index :Int32 $Os.minValue(1)",
         "{at index :Int32}: error: param 'Sample.get(index)' was released with type UInt32 and has Int32" + KEEP),
    Edit("a field with another name", "size   @1 :UInt64", "bytes  @1 :UInt64",
         "{old field Item.size}: error: field 'Item.size' was released and is gone\n  keep it\n"
         "{at bytes  @1}: error: field 'Item.bytes' is new and lies in a word that was released\n"
         "  old clients refuse bits that they do not know; make it 64 bits wide, or add a method"),
    Edit("a looser parameter", "$Os.maxValue(9)", "$Os.maxValue(99)"),
    Edit("a tighter parameter", "$Os.maxValue(9)", "$Os.maxValue(8)",
         "{at index :UInt32 $Os.minValue(1)}: error: param 'Sample.get(index)' was released with most 9 and has 8\n  old clients may send more"),
    Edit("a shorter text as parameter", NAMES, NAMES.replace("itemMaxLen(9)", "itemMaxLen(8)"),
         "{at names :List(Text) $Os.maxLen(2)}: error: param 'Sample.names(names)' was released with itemMaxLen 9 and has 8\n  old clients may send more"),
    Edit("a tighter result", "$Os.maxValue(100)", "$Os.maxValue(99)"),
    Edit("a looser result", "$Os.maxValue(100)", "$Os.maxValue(101)",
         "{at bytes :Int32}: error: result 'Sample.size->bytes' was released with most 100 and has 101\n  old clients refuse more"),
    Edit("another bound of a struct", "nameMax :UInt32 = 31", "nameMax :UInt32 = 32",
         "{at name   @0}: error: field 'Item.name' was released with maxLen 31 and has 32\n"
         "  it travels both ways: one side would refuse what the other may send"),
    Edit("a bit more, which only clients and documents have", "three @2; }", "three @2; four @3; }",
         "{at Flag @0x}: error: enumerant 'Flag.four' is new, and servers send Flag\n  old clients refuse it; add a new enum and field"),
    Edit("an enumerant that servers send", "darkBlue @2; }", "darkBlue @2; black @3; }",
         "{at Colour @0x}: error: enumerant 'Colour.black' is new, and servers send Colour\n  old clients refuse it; add a new enum and field"),
    Edit("an enumerant with another name", "green @1;", "olive @1;",
         "{at Colour @0x}: error: enumerant 'Colour.olive' is new, and servers send Colour\n  old clients refuse it; add a new enum and field\n"
         "{old enumerant Colour.green}: error: enumerant 'Colour.green' was released and is gone\n  keep it"),
    Edit("a larger document", "$Os.document(4096)", "$Os.document(8192)"),
    Edit("a smaller document", "$Os.document(4096)", "$Os.document(2048)",
         "{at Table @0x}: error: document 'Table' was released with 4096 bytes and has 2048\n  documents of that size exist"),
    Edit("a capability that carries fewer rights", '$Os.rights(["read"])', ""),
    Edit("a capability that must carry more rights", '$Os.rights(["read"])', '$Os.rights(["read", "write"])',
         "{at buffer :K.Frame}: error: param 'Sample.put(buffer)' carries the right write, which it did not when it was released\n  old clients may lack it"),
    Edit("a capability that is copied now", "session :Session $Os.move", "session :Session",
         "{at session :Session}: error: result 'Sample.put->session' was released with way of travelling yes and has no" + KEEP),
]


@pytest.fixture
def tree(tmp_path: Path) -> SpecTree:
    made = SpecTree(tmp_path / "tree")
    shutil.copy(_DATA, made.root / SAMPLE)
    assert freeze.main(made.root, ["sample"]) == 0
    return made


def _report(tree: SpecTree) -> str:
    _, diagnostics = pipeline.load(tree.root, _PARTS)
    return diagnostics.report()


def _expected(tree: SpecTree, message: str) -> str:
    """Places instead of their marks, in the order in which they are reported."""
    spec = (tree.root / SAMPLE).read_text(encoding="utf-8")
    lines = (tree.root / FROZEN).read_text(encoding="utf-8").splitlines()
    while "{at " in message or "{old " in message:
        mark = message[message.index("{"):message.index("}") + 1]
        kind, _, text = mark[1:-1].partition(" ")
        if kind == "at":
            before = spec[:spec.index(text)]
            place = f"{SAMPLE}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
        else:
            place = f"{FROZEN}:{next(number for number, line in enumerate(lines, start=1) if line.startswith(text))}:1"
        message = message.replace(mark, place, 1)
    findings = message.replace("\nidl/", "\0idl/").split("\0")
    return "".join(f"{finding}\n" for finding in sorted(findings))


def test_what_was_just_frozen_is_accepted(tree: SpecTree) -> None:
    assert _report(tree) == ""


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name.replace(" ", "_"))
def test_an_edit_of_a_released_protocol(tree: SpecTree, edit: Edit) -> None:
    tree.replace(SAMPLE, edit.old, edit.new)
    assert _report(tree) == (_expected(tree, edit.message) if edit.message else "")


def test_a_released_library_that_is_gone_is_refused(tree: SpecTree) -> None:
    (tree.root / SAMPLE).unlink()
    assert _report(tree) == (f"{FROZEN}: error: library 'sample' was released and is gone\n  its interfaces may be marked $Os.removed\n")


def test_a_frozen_text_that_was_edited_is_refused(tree: SpecTree) -> None:
    tree.replace(FROZEN, "enum Flag bits=yes", "enum Flag")
    tree.replace(FROZEN, "enumerant Flag.one number=0", "enumerant")
    assert "not a line of a frozen protocol\n  the file is written by `./tessera freeze`, never by hand\n" in _report(tree)


def test_freezing_an_incompatible_edit_is_refused(tree: SpecTree, capsys: pytest.CaptureFixture[str]) -> None:
    before = (tree.root / FROZEN).read_text(encoding="utf-8")
    tree.replace(SAMPLE, "$Os.number(201)", "$Os.number(203)")
    assert freeze.main(tree.root, ["sample"]) == 1
    assert "was released with number 201 and has 203" in capsys.readouterr().err
    assert (tree.root / FROZEN).read_text(encoding="utf-8") == before


def test_freezing_an_unknown_library_is_wrong_usage(tree: SpecTree, capsys: pytest.CaptureFixture[str]) -> None:
    assert freeze.main(tree.root, ["sampel"]) == 2
    assert capsys.readouterr().err.startswith("no library 'sampel'; known: block, ")
