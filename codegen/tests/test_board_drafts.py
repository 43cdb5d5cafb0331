# SPDX-License-Identifier: MIT
"""`board import`: the draft of a spec made from a device tree."""

from __future__ import annotations

import re

import pytest
from board_trees import compiled, compiled_text, edited, tree
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.boards import command
from tessera_gen.boards.compare import differences
from tessera_gen.boards.draft import Draft, draft
from tessera_gen.boards.draft_devices import Driver, Need, Software
from tessera_gen.boards.fdt import parse

SOFTWARE = Software({"arm,pl011": Driver("pl011_console"), "virtio,mmio": Driver("virtio_blk", "block"), "other,disk": Driver("other_blk", "block")},
                    {"default": (((Need(("virtio,mmio", "other,disk"), "block"),),), ((Need(("arm,pl011",)),), (Need(("none",)),))),
                     "odd": (((Need(("arm,pl011",)), Need(("arm,pl031",))),),)})


def drafted(data: bytes) -> Draft:
    return draft(parse(data), "drafted", SOFTWARE)


def check(folder, data: bytes, *filled: tuple[str, str]) -> None:
    """The draft, with what it asks for filled in, is a board that agrees with the tree."""
    text = drafted(data).text
    for old, new in filled:
        assert old in text
        text = text.replace(old, new)
    text = re.sub(r"\nwithout: .*\n", "\n", text)   # of systems that the tests' specs do not have
    assert "CHANGE" not in text.split("\n", 2)[2]
    specs = SpecTree(folder).write("platform/drafted/board.yaml", text)
    for system in ("default", "conformance"):
        specs.replace(f"idl/systems/{system}.yaml", f"name: {system}\n", f"name: {system}\nboards: [virt]\n")
    assert specs.report() == ""
    models, _ = pipeline.load(folder)
    board = next(board for board in models["boards"] if board.name == "drafted")
    assert [str(one) for one in differences(board, parse(data))] == []


@pytest.mark.parametrize("name", ["virt", "virt-gicv2"])
def test_a_draft_is_a_board_when_its_disk_is_said(tmp_path, name):
    check(tmp_path, compiled(name), ("{CHANGE: block}", "{31: block}"))


@pytest.mark.parametrize("name", ["raspi3b", "raspi4b"])
def test_a_draft_of_a_board_with_a_spin_table_needs_nothing(tmp_path, name):
    check(tmp_path, compiled(name))


BARE = """/dts-v1/;
/ {
    #address-cells = <2>; #size-cells = <2>; interrupt-parent = <&gic>; compatible = "some,board";
    cpus { #address-cells = <1>; #size-cells = <0>;
           cpu@100 { device_type = "cpu"; compatible = "arm,cortex-a76"; reg = <0x100>; enable-method = "psci"; };
           cpu@0 { device_type = "cpu"; compatible = "arm,cortex-a55"; reg = <0>; enable-method = "psci"; }; };
    gic: intc@8000000 { compatible = "arm,gic-400"; interrupt-controller; #interrupt-cells = <3>; #address-cells = <0>;
                        reg = <0 0x8000000 0 0x1000>, <0 0x8001000 0 0x1000>; };
    timer { compatible = "arm,armv8-timer"; interrupts = <1 13 8>, <1 14 8>, <1 11 8>, <1 10 8>; };
    ccu: clock@9000000 { compatible = "some,ccu"; #clock-cells = <1>; reg = <0 0x9000000 0 0x400>; };
    serial@9000400 { compatible = "arm,pl011"; reg = <0 0x9000400 0 0x100>; interrupts = <0 1 4>; clocks = <&ccu 3>; };
    i2c@9001000 { compatible = "some,i2c"; reg = <0 0x9001000 0 0x100>; interrupts = <0 1 4>; clocks = <&ccu 4>; };
};
"""


def test_what_the_tree_does_not_tell_is_asked_for_and_nothing_else(tmp_path):
    lines = [line.strip() for line in drafted(compiled_text(BARE)).text.splitlines() if "CHANGE" in line and not line.startswith("#")]
    assert lines == ["- {base: CHANGE, size: CHANGE}", "boot: {protocol: elf, load_address: CHANGE}   # unless its loader wants it otherwise",
                     "power: CHANGE   # the tree does not tell how the machine is switched off", "console: CHANGE", "- {name: clock, hz: CHANGE}"]
    check(tmp_path, compiled_text(BARE.replace("timer {", 'psci { compatible = "arm,psci-1.0"; method = "smc"; }; timer {')),
          ("base: CHANGE, size: CHANGE", "base: 0x40000000, size: 512MiB"), ("load_address: CHANGE", "load_address: 0x40200000"),
          ("console: CHANGE", "console: serial"), ("hz: CHANGE", "hz: 24000000"))


def test_pages_and_lines_that_devices_share_are_said():
    rows = {row.splitlines()[0]: row for row in drafted(compiled_text(BARE)).text.split("  - name: ")[1:]}
    assert "shares_page: true" in rows["clock"] and "shares_page: true" in rows["serial"] and "shares_page" not in rows["i2c"]
    assert "shares_line" not in rows["clock"] and "shares_line: true" in rows["serial"] and "shares_line: true" in rows["i2c"]


def test_the_core_that_the_tree_names_first_boots():
    assert 'cpu: {model: "cortex-a76", compatible: ["arm,cortex-a76", "arm,cortex-a55"], count: 2, ids: [0x100, 0x0]}' in drafted(compiled_text(BARE)).text


def test_drivers_are_named_and_so_is_what_has_none():
    text = drafted(compiled("virt")).text
    assert text.count("    # driver: ") == 2
    assert "    clock: clock_apb\n    # driver: pl011_console\n" in text
    end = text.split("# No driver:\n")[1].splitlines()
    assert end == ["#   pl031: arm,pl031, arm,primecell", "#   fw_cfg_mmio: qemu,fw-cfg-mmio", "#   pl061: arm,pl061, arm,primecell",
                   "#   pcie: pci-host-ecam-generic"]
    assert drafted(compiled_text(BARE)).text.endswith("#   clock: some,ccu\n#   i2c: some,i2c\n")


def test_systems_that_need_what_nobody_drives_there_are_left_out():
    assert "without:" not in drafted(compiled("virt")).text
    assert "\nwithout: [default, odd]   # systems that need a device which nobody drives here\n" in drafted(compiled_text(BARE)).text
    disk = compiled_text(BARE.replace("i2c@9001000", "disk@9001000").replace("some,i2c", "other,disk"))
    assert "\nwithout: [odd]   #" in drafted(disk).text


def test_a_disk_among_several_devices_is_asked_for_and_a_single_one_is_said():
    one = compiled_text(BARE.replace("i2c@9001000", "disk@9001000").replace("some,i2c", "other,disk"))
    assert "    holds: {0: block}\n    # driver: other_blk\n" in drafted(one).text
    two = compiled("virt", edited('"arm,pl031", "arm,primecell"', '"other,disk"'))
    assert "    holds: {CHANGE: block}   # 0 if it is this one; or say so at mmio\n" in drafted(two).text


def counts(data: bytes) -> list[str]:
    return [line for line in drafted(data).text.splitlines() if line.startswith("    count: ")]


def test_neighbours_that_are_the_same_device_are_one_row():
    rows = drafted(compiled("virt")).text.split("  - name: ")
    assert [row.splitlines()[0] for row in rows if 'compatible: ["virtio,mmio"]' in row] == ["mmio"]
    assert counts(compiled("virt")) == ["    count: 32"]


@pytest.mark.parametrize(("old", "new"), [("<0x0 0xa000400 0x0 0x200>", "<0x0 0xa000400 0x0 0x100>"), ("interrupts = <0 18 1>", "interrupts = <0 18 4>")])
def test_a_neighbour_that_differs_is_a_row_of_its_own(old, new):
    assert counts(compiled("virt", edited(old, new))) == ["    count: 2", "    count: 29"]


def test_a_console_among_neighbours_is_named_by_its_place():
    assert "console: mmio2\n" in drafted(compiled("virt", edited('stdout-path = "/pl011@9000000"', 'stdout-path = "/mmio@a000400:115200n8"'))).text


# What no row of a spec can say: (case, device in the tree, reason).
LEFT_OUT = [
    ("words", 'd@1000 { compatible = "a b"; reg = <0 0x1000 0 0x100>; };', "the words that it is compatible with cannot stand in a spec"),
    ("registers", f'd@1000 {{ compatible = "a"; reg = {", ".join(f"<0 {0x1000 * n:#x} 0 1>" for n in range(1, 18))}; }};', "17 registers; a spec holds 16"),
    ("interrupts", f'd@1000 {{ compatible = "a"; reg = <0 0x1000 0 1>; interrupts = {", ".join(f"<0 {n} 4>" for n in range(40, 73))}; }};',
     "33 interrupts; a spec holds 32"),
    ("shift", 'd@1000 { compatible = "a"; reg = <0 0x1000 0 1>; reg-shift = <4>; };', "a register shift of 4; a spec holds 3"),
    ("kernel_page", 'd@8000800 { compatible = "a"; reg = <0 0x8002800 0 1>; };', "in a page of registers that are the kernel's"),
    ("private_line", 'd@1000 { compatible = "a"; reg = <0 0x1000 0 1>; interrupts = <1 7 4>; };', "interrupt 23 is one of each core's own"),
    ("trigger", 'd@9002000 { compatible = "a"; reg = <0 0x9002000 0 1>; interrupts = <0 1 1>; };', "interrupt 33 is triggered otherwise for another device"),
    ("nameless", "d@1000 { reg = <0 0x1000 0 1>; };", "compatible with nothing"),
]


@pytest.mark.parametrize(("node", "reason"), [case[1:] for case in LEFT_OUT], ids=[case[0] for case in LEFT_OUT])
def test_what_no_row_can_say_is_left_out_with_the_reason(node, reason):
    text = BARE.replace("<0 0x8001000 0 0x1000>", "<0 0x8001000 0 0x1800>").replace("    ccu:", f"    {node}\n    ccu:")
    made = drafted(compiled_text(text))
    assert f'\ntree:\n  differs:\n    - {{of: ["/{node.split(" {")[0]}"], fact: there, doc: "{reason}"}}\n' in made.text
    assert made.problems == ()


def test_devices_that_overlap_are_an_error_with_the_path_and_the_rest_is_drafted(tmp_path, capsys):
    (tmp_path / "board.dtb").write_bytes(compiled_text(BARE.replace("0x9001000 0 0x100>", "0x9000480 0 0x100>")))
    assert command.main(ROOT, ["import", str(tmp_path / "board.dtb")]) == 1
    printed = capsys.readouterr()
    assert (f"tessera board: {tmp_path}/board.dtb: /i2c@9001000: its registers at 0x9000480 to 0x900057f overlap those of /serial@9000400 at "
            "0x9000400 to 0x90004ff; left out\n") in printed.err
    assert "  - name: serial\n" in printed.out and "  - name: i2c\n" not in printed.out


def test_memory_gives_way_to_a_device_that_lies_in_it():
    made = draft(tree("virt", "pl031@9010000 {", 'what@50000000 { compatible = "w"; reg = <0 0x50000000 0 0x10>; };\n pl031@9010000 {'), "drafted", SOFTWARE)
    assert "ram:\n  - {base: 0x40000000, size: 0x10000000}\n" in made.text
    assert made.problems == ("/memory@40000000: its registers at 0x40000000 to 0x5fffffff overlap those of /what@50000000 at 0x50000000 to 0x5000000f; "
                             "the memory is cut",)


def test_import_takes_its_drivers_from_the_manifests(tmp_path, capsys):
    (tmp_path / "board.dtb").write_bytes(compiled("virt"))
    assert command.main(ROOT, ["import", str(tmp_path / "board.dtb")]) == 0
    printed = capsys.readouterr()
    assert [line.split(": ")[1] for line in printed.out.splitlines() if line.startswith("    # driver: ")] == ["pl011_console", "virtio_blk", "pci_ecam"]
    assert printed.err == "tessera board: lines that say CHANGE: 1; devices without a driver, named at the end: 3\n"
