# SPDX-License-Identifier: MIT
"""Device trees that are cut off, damaged or wrong: an error with the node's path, and nothing else, whatever is in the file."""

from __future__ import annotations

import random
import struct

import pytest
from board_trees import BOARDS, NESTED, boards, compiled, compiled_text, edited
from spec_tree import ROOT
from tessera_gen.boards import command
from tessera_gen.boards.compare import differences
from tessera_gen.boards.decompile import decompile
from tessera_gen.boards.draft import draft
from tessera_gen.boards.draft_devices import Software
from tessera_gen.boards.fdt import FdtError, Node, parse
from tessera_gen.boards.model import Board

UART, RTC = "reg = <0x0 0x9000000 0x0 0x1000>", "interrupts = <0 2 4>"
BUS = "bus@0 {{ #address-cells = <1>; #size-cells = <1>; {} }};\n pl031@9010000 {{"
HANDLE = 0x7F

# (case, text of virt's tree, what takes its place, error)
CASES = [
    ("odd_bytes", UART, "reg = [00 01 02]", "/pl011@9000000: 'reg' has 3 bytes, which are no whole cells"),
    ("odd_cells", UART, "reg = <0 0x9000000 0>", "/pl011@9000000: 'reg' has 3 cells; each register has 2 of address and 2 of size"),
    ("beyond_all_addresses", UART, "reg = <0x1000000 0 0 0x1000>", "/pl011@9000000: registers of 0x1000 bytes at 0x100000000000000 end beyond 48 bits"),
    ("three_cells_of_address", "#address-cells = <2>;\n    #size-cells = <2>;\n    interrupt-parent", "#address-cells = <3>;\n    #size-cells = <2>;\n"
     "    interrupt-parent", "/: '#address-cells' is 3; what is in memory has 1 or 2"),
    ("size_cells_of_no_cell", "#size-cells = <2>;\n    interrupt-parent", "#size-cells = [00];\n    interrupt-parent",
     "/: '#size-cells' has 1 bytes, which are no whole cells"),
    ("two_of_a_number", "#size-cells = <2>;\n    interrupt-parent", "#size-cells = <2 2>;\n    interrupt-parent", "/: '#size-cells' has 2 cells, not 1"),
    ("ranges_cut_off", "pl031@9010000 {", BUS.format("ranges = <0 0>; d@0 { compatible = \"d\"; reg = <0 1>; };"),
     "/bus@0: 'ranges' has 2 cells, which are no whole rows of 4"),
    ("outside_of_ranges", "pl031@9010000 {", BUS.format("ranges = <0 0 0x1000 0x10>; d@20 { compatible = \"d\"; reg = <0x20 1>; };"),
     "/bus@0/d@20: registers of 0x1 bytes at 0x20 are in none of the ranges of /bus@0"),
    ("interrupt_of_too_few_cells", RTC, "interrupts = <0 2>", "/pl031@9010000: 'interrupts' has 2 cells; /interrupt-controller@8000000 takes 3 for each"),
    ("interrupt_of_no_kind", RTC, "interrupts = <7 2 4>", "/pl031@9010000: an interrupt of kind 7; a GIC has 0 and 1"),
    ("interrupt_beyond_the_controller", RTC, "interrupts = <0 0xffffffff 4>", "/pl031@9010000: interrupt 4294967327; a controller has at most 1020"),
    ("interrupt_of_no_trigger", RTC, "interrupts = <0 2 5>", "/pl031@9010000: interrupt 34 with an unknown trigger 5"),
    ("no_such_parent", RTC, f"interrupts = <0 2 4>; interrupt-parent = <{HANDLE}>", "/pl031@9010000: 'interrupt-parent' points to 0x7f, which no node is"),
    ("no_such_controller", RTC, f"interrupts-extended = <{HANDLE} 0 2 4>", "/pl031@9010000: 'interrupts-extended' points to 0x7f, which no node is"),
    ("extended_cut_off", RTC, "interrupts-extended = <&interrupt_controller 0 2>",
     "/pl031@9010000: 'interrupts-extended' is cut off: /interrupt-controller@8000000 takes 3 cells"),
    ("not_a_controller", RTC, "interrupts-extended = <&apb 0 2 4>", "/pl031@9010000: 'interrupts-extended' points to /clock-apb, which has no '#interrupt-cells'"),
    ("map_cut_off", "<0x800 0 0 1 &interrupt_controller 0 4 4>", "<0x800 0 0>", None),
    ("map_mask_of_another_width", "interrupt-map-mask = <0xf800 0 0 7>", "interrupt-map-mask = <0xf800 0 0>",
     "/pcie@4010000000: 'interrupt-map-mask' has 3 cells, not 4"),
    ("controller_without_cells", "#interrupt-cells = <3>", "#interrupt-cells = <9>", "/interrupt-controller@8000000: '#interrupt-cells' is 9"),
    ("no_such_clock", "clocks = <&apb>;\n    };\n\n    pl031", f"clocks = <{HANDLE}>;\n    }};\n\n    pl031", "/pl011@9000000: 'clocks' points to 0x7f, which no node is"),
    ("two_of_a_handle", "pl031@9010000 {", "other { phandle = <1>; }; third { phandle = <1>; };\n pl031@9010000 {", None),
    ("core_without_a_number", "reg = <3>;", "", "/cpus/cpu@3: the number of a core has 1 cells, 'reg' 0"),
    ("no_such_console", 'stdout-path = "/pl011@9000000"', 'stdout-path = "/none"', "/chosen: 'stdout-path' leads to '/none', which no node is"),
    ("text_without_an_end", '"arm,pl031", "arm,primecell"', "[61 62]", "/pl031@9010000: the text of 'compatible' has no end"),
    ("text_of_bytes", '"arm,pl031", "arm,primecell"', "[ff 00]", "/pl031@9010000: 'compatible' is no text"),
]


@pytest.mark.parametrize(("old", "new", "error"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_no_tree_can_say_is_an_error_with_the_path_of_the_node(old, new, error):
    data = compiled_text(edited(old, new)((ROOT / "generated/platform/virt/board.dts").read_text(encoding="utf-8")), "-f")
    for read in (lambda node: differences(boards()["virt"], node), lambda node: draft(node, "hostile", Software())):
        with pytest.raises(FdtError) as problem:
            read(parse(data))
        assert str(problem.value) == error if error else str(problem.value).startswith("/")


LOOPS = """/dts-v1/;
/ {
    #address-cells = <1>; #size-cells = <1>;
    a: a { #interrupt-cells = <1>; #address-cells = <0>; interrupt-map-mask = <0>; interrupt-map = <0 &b 0>; };
    b: b { #interrupt-cells = <1>; #address-cells = <0>; interrupt-map-mask = <0>; interrupt-map = <0 &a 0>; };
    one: one { compatible = "fixed-factor-clock"; #clock-cells = <0>; clocks = <&two>; clock-mult = <1>; clock-div = <1>; };
    two: two { compatible = "fixed-factor-clock"; #clock-cells = <0>; clocks = <&one>; clock-mult = <1>; clock-div = <1>; };
    d@0 { compatible = "d"; reg = <0 1>; %s };
};
"""


@pytest.mark.parametrize(("text", "error"), [
    ("interrupts = <0>; interrupt-parent = <&a>;", "/d@0: its interrupt goes through interrupt maps without end"),
    ("clocks = <&one>;", "/one: it is derived from clocks without end")])
def test_what_goes_round_in_a_circle_is_an_error(text, error):
    with pytest.raises(FdtError) as problem:
        draft(parse(compiled_text(LOOPS % text)), "loops", Software())
    assert str(problem.value) == error


def with_structure(*tokens: int | bytes) -> bytes:
    """A file of these tokens, its only names of properties being 'reg' at 0."""
    structure = b"".join(token if isinstance(token, bytes) else struct.pack(">I", token) for token in tokens)
    header = struct.pack(">10I", 0xD00DFEED, 60 + len(structure), 60, 56, 40, 17, 16, 0, 4, len(structure))
    return header + bytes(16) + b"reg\0" + structure


ROOT_NODE, A_NODE = (1, b"\0\0\0\0"), (1, b"a\0\0\0")
FILES = [
    ("empty", b"", "shorter than a header"),
    ("cut_in_a_node", with_structure(*ROOT_NODE, *A_NODE), "/a: the file ends in the middle"),
    ("property_too_long", with_structure(*ROOT_NODE, *A_NODE, 3, 0xFFFFFFFF, 0), "/a: a property lies outside the file"),
    ("property_without_a_name", with_structure(*ROOT_NODE, *A_NODE, 3, 0, 4), "/a: the name of a property lies outside the file"),
    ("property_twice", with_structure(*ROOT_NODE, *A_NODE, 3, 0, 0, 3, 0, 0), "/a: property 'reg' is there twice"),
    ("property_behind_a_node", with_structure(*ROOT_NODE, *A_NODE, 2, 3, 0, 0), "/: property 'reg' stands behind a node"),
    ("node_twice", with_structure(*ROOT_NODE, *A_NODE, 2, *A_NODE), "/: it has two nodes called 'a'"),
    ("node_without_an_end_of_its_name", with_structure(*ROOT_NODE, 1, b"aaaa"), "/: the name of a node in it has no end"),
    ("name_of_a_node", with_structure(*ROOT_NODE, 1, b"a\n\0\0"), "/: 'a\\n' is no name of a node"),
    ("unknown_token", with_structure(*ROOT_NODE, 7), "/: unexpected token 7 at 0x8"),
    ("second_root", with_structure(*ROOT_NODE, 2, *ROOT_NODE), "something follows the root node: token 1"),
    ("root_with_a_name", with_structure(*A_NODE), "the first node is not the root: it is called 'a'"),
    ("too_deep", with_structure(*ROOT_NODE, *(A_NODE * 65)), None),
]


@pytest.mark.parametrize(("data", "error"), [case[1:] for case in FILES], ids=[case[0] for case in FILES])
def test_a_file_that_is_no_tree_is_an_error(data, error):
    with pytest.raises(FdtError) as problem:
        parse(data)
    assert str(problem.value) == (error or f"{'/a' * 63}: nodes are nested deeper than 64")


def test_a_file_cut_off_anywhere_is_an_error():
    whole = compiled("virt")
    for length in range(0, len(whole), 7):
        with pytest.raises(FdtError):
            parse(whole[:length])


def read_all(data: bytes, board: Board) -> None:
    """What any file may be done to: it is read, or it is an error that begins with a path or is about the file."""
    try:
        node = parse(data)
        differences(board, node)
        made = draft(node, "hostile", Software())
    except FdtError as problem:
        assert str(problem).isprintable()
        return
    assert made.text.isascii()
    decompile(node)


def sample(name: str) -> bytes:
    return compiled_text(NESTED) if name == "nested" else compiled(name)


def spec(name: str) -> Board:
    return boards()["virt" if name == "nested" else name]


SAMPLES = [*BOARDS, "nested"]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_file_with_bytes_that_are_wrong_is_read_or_an_error(name):
    whole, numbers = sample(name), random.Random(name)
    for _ in range(80):
        damaged = bytearray(whole)
        for _ in range(numbers.randrange(1, 6)):
            damaged[numbers.randrange(len(damaged))] = numbers.randrange(256)
        read_all(bytes(damaged), spec(name))


def cells_of(node: Node) -> list[tuple[Node, str]]:
    return [(each, name) for each in node.walk() for name, value in each.properties.items() if value]


@pytest.mark.parametrize("name", SAMPLES)
def test_properties_that_are_wrong_are_read_or_an_error(name):
    """Properties of a sound file are cut, lengthened, emptied, exchanged or changed: deeper than random bytes get."""
    whole, numbers = sample(name), random.Random(name)
    for _ in range(800 if name == "nested" else 80):   # a small tree is quick
        node = parse(whole)
        places = cells_of(node)
        for _ in range(numbers.randrange(1, 4)):
            where, key = numbers.choice(places)
            other, other_key = numbers.choice(places)
            value, step = where.properties[key], numbers.choice((1, 4))
            where.properties[key] = numbers.choice((value[:-step], value + value[:step], b"", other.properties[other_key], numbers.randbytes(len(value)),
                                                    numbers.choice((b"\0\0\0\0", b"\xff\xff\xff\xff", b"\0\0\0\1")) + value[4:]))
        try:
            differences(spec(name), node)
            made = draft(node, "hostile", Software())
        except FdtError as problem:
            assert str(problem).startswith("/") and str(problem).isprintable()
        else:
            assert made.text.isascii()


def test_the_error_of_a_file_names_the_file(tmp_path, capsys):
    (tmp_path / "board.dtb").write_bytes(b"no tree at all, but long enough for a header of ten words")
    assert command.main(ROOT, ["import", str(tmp_path / "board.dtb")]) == 1
    assert capsys.readouterr().err == f"tessera board: {tmp_path}/board.dtb: not a device tree: begins with 0x6e6f2074, not 0xd00dfeed\n"


@pytest.mark.parametrize("arguments", [["check", "virt", "--dts", "board.dts", "--dtb"], ["import"]])
def test_what_is_wrong_in_a_tree_is_told_with_the_file_and_the_node(tmp_path, capsys, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "board.dtb").write_bytes(compiled("virt", edited(RTC, "interrupts = <7 2 4>")))
    assert command.main(ROOT, [*arguments, "board.dtb"]) == 1
    assert capsys.readouterr().err == "tessera board: board.dtb: /pl031@9010000: an interrupt of kind 7; a GIC has 0 and 1\n"


@pytest.mark.parametrize("arguments", [["check", "virt", "--dtb"], ["import"]])
def test_a_missing_file_is_named(tmp_path, capsys, arguments):
    assert command.main(ROOT, [*arguments, str(tmp_path / "none.dtb")]) == 1
    assert capsys.readouterr().err == f"tessera board: {tmp_path}/none.dtb: No such file or directory\n"
