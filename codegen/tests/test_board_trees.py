# SPDX-License-Identifier: MIT
"""`board check`: a spec against a device tree, both ways, with the lines of both."""

from __future__ import annotations

import dataclasses
import subprocess

import pytest
from board_trees import ALL_BOARDS, BOARDS, NESTED, boards, compiled, compiled_text, edited, tree
from spec_tree import ROOT
from tessera_gen.boards import command
from tessera_gen.boards.compare import differences
from tessera_gen.boards.decompile import decompile
from tessera_gen.boards.fdt import Node, parse
from tessera_gen.boards.machine_map import map_differences, parse_map
from tessera_gen.boards.tree_facts import read_facts


def told(name: str, against: Node) -> list[str]:
    """Reasons of the spec are for the vendor's tree, not for one that is made from the spec."""
    return [str(one) for one in differences(dataclasses.replace(boards()[name], differs=()), against)]


@pytest.mark.parametrize("name", BOARDS)
def test_the_tree_that_is_made_from_a_spec_says_the_same(name):
    assert told(name, parse(compiled(name))) == []


# What QEMU's monitor says of q35, shortened; the first view is another bus's.
MACHINE = """QEMU 10.0.2 monitor - type 'help' for more information
(qemu) info mtree -f
FlatView #0
 AS "cpu-smm-0", root: memory
  0000000000000000-000000000000ffff (prio 0, ram): pc.ram

FlatView #1
 AS "memory", root: system
 AS "cpu-memory-0", root: system
 Root memory region: system
  0000000000000000-00000000000bffff (prio 0, ram): pc.ram
  0000000000100000-000000001fffffff (prio 0, ram): pc.ram @0000000000100000
  00000000000e0000-00000000000fffff (prio 0, rom): pc.bios @0000000000020000
  00000000fec00000-00000000fec00fff (prio 0, i/o): ioapic
  00000000fed00000-00000000fed003ff (prio 0, i/o): hpet
  00000000fee00000-00000000feefffff (prio 4096, i/o): apic-msi

FlatView #2
 AS "I/O", root: io
 Root memory region: io
  0000000000000020-0000000000000021 (prio 0, i/o): pic
  0000000000000040-0000000000000043 (prio 0, i/o): pit
  0000000000000061-0000000000000061 (prio 0, i/o): pcspk
  0000000000000064-0000000000000064 (prio 0, i/o): i8042-cmd
  0000000000000070-0000000000000070 (prio 0, i/o): rtc-index
  0000000000000071-0000000000000071 (prio 0, i/o): rtc @0000000000000001
  0000000000000092-0000000000000092 (prio 0, i/o): port92
  0000000000000093-000000000000009f (prio 0, i/o): io @0000000000000093
  00000000000000a0-00000000000000a1 (prio 0, i/o): pic
  00000000000000b2-00000000000000b3 (prio 0, i/o): apm-io
  00000000000003f8-00000000000003ff (prio 0, i/o): serial
  0000000000000501-0000000000000502 (prio 0, i/o): isa-debug-exit
  0000000000000503-0000000000000504 (prio 0, i/o): isa-debug-exit
  0000000000000cf9-0000000000000cf9 (prio 1, i/o): lpc-reset-control
"""

MAP_CASES = [
    ("same", "", "", ""),
    ("ram", "000000001fffffff (prio 0, ram)", "000000000fffffff (prio 0, ram)", "the spec has RAM 0x100000 to 0x1fefffff, QEMU has not all of it"),
    ("elsewhere", "00000000fec00000-00000000fec00fff", "00000000fec01000-00000000fec01fff",
     "the interrupt controller's io_apic: the spec has 0xfec00000 to 0xfec00fff, QEMU nothing that begins there | "
     "QEMU has ioapic at 0xfec01000 to 0xfec01fff, the spec nothing"),
    ("shorter", "00000000fed003ff", "00000000fed001ff", "hpet: the spec has 0xfed00000 to 0xfed003ff, QEMU hpet at 0xfed00000 to 0xfed001ff"),
    ("one_more", "  00000000fed00000", "  00000000fe000000-00000000fe000fff (prio 0, i/o): tpm\n  00000000fed00000",
     "QEMU has tpm at 0xfe000000 to 0xfe000fff, the spec nothing"),
    ("no_device_at_ports", "00000000000003f8-00000000000003ff (prio 0, i/o): serial", "00000000000003f8-00000000000003ff (prio 0, i/o): io @00000000000003f8",
     "uart0: the spec has ports 0x3f8 to 0x3ff, QEMU has a device at 0 of the 8"),
    ("half_of_the_ports", "0000000000000071-0000000000000071 (prio 0, i/o): rtc", "0000000000000072-0000000000000072 (prio 0, i/o): rtc",
     "rtc: the spec has ports 0x70 to 0x71, QEMU has a device at 1 of the 2"),
]


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in MAP_CASES], ids=[case[0] for case in MAP_CASES])
def test_a_pc_is_compared_with_the_map_of_the_machine(old, new, expected):
    assert not old or MACHINE.count(old) == 1
    machine = parse_map(MACHINE.replace(old, new) if old else MACHINE)
    assert " | ".join(one.text for one in sorted(map_differences(boards()["q35"], machine), key=lambda one: one.text[0] == "Q")) == expected


@pytest.mark.parametrize("text", ["", "unknown command", MACHINE.split("FlatView #2")[0]])
def test_a_map_that_is_not_whole_is_none(text):
    assert parse_map(text) is None


def test_a_pc_says_what_is_compared_and_what_is_checked_elsewhere(capsys, monkeypatch):
    monkeypatch.setattr(command, "_map_of_qemu", lambda board: MACHINE)
    assert command.main(ROOT, ["check", "q35"]) == 0
    assert capsys.readouterr().out.startswith(
        "q35: a PC has no device tree. Its RAM, registers and ports are compared with QEMU's map of the machine instead: 15 ranges, 0 differences\n")
    monkeypatch.setattr(command, "_map_of_qemu", lambda board: MACHINE.replace(": serial", ": io"))
    assert command.main(ROOT, ["check", "q35"]) == 1
    lines = (ROOT / "platform/q35/board.yaml").read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "base: 0x3f8" in text)
    assert capsys.readouterr().err == f"platform/q35/board.yaml:{line}:13: uart0: the spec has ports 0x3f8 to 0x3ff, QEMU has a device at 0 of the 8\n"


GIC = ("reg = <0x0 0x8000000 0x0 0x10000>", "<0x0 0x80a0000 0x0 0xf60000>")
PCI_MAP = "<0x800 0 0 1 &interrupt_controller 0 4 4>"
CASES = [
    ("cpu", 'cpu@0 {\n            device_type = "cpu";\n            compatible = "arm,cortex-a57"',
     'cpu@0 {\n            device_type = "cpu";\n            compatible = "arm,cortex-a72"', ["/cpus/cpu@0: the spec says arm,cortex-a57, the tree arm,cortex-a72"]),
    ("core_number", "reg = <3>", "reg = <0x100>", ["/cpus: the spec has cores 0x0, 0x1, 0x2, 0x3, the tree 0x0, 0x1, 0x2, 0x100"]),
    ("core_start", 'reg = <3>;\n            enable-method = "psci"', 'reg = <3>;\n            enable-method = "spin-table"',
     ["/cpus/cpu@3: the spec starts cores by psci, the tree by spin_table"]),
    ("ram", "reg = <0x0 0x40000000 0x0 0x20000000>", "reg = <0x0 0x40000000 0x0 0x10000000>",
     ["/memory@40000000: the spec has RAM 0x40000000 to 0x5fffffff, the tree 0x40000000 to 0x4fffffff"]),
    ("reserved_ram", "/dts-v1/;", "/dts-v1/;\n/memreserve/ 0x5ff00000 0x100000;",
     ["/memory@40000000: the spec has RAM 0x40000000 to 0x5fffffff, the tree 0x40000000 to 0x5fefffff"]),
    ("controller", GIC[1], "<0x0 0x80b0000 0x0 0xf60000>",
     ["/interrupt-controller@8000000: the spec has its redistributor at 0x80a0000 to 0x8ffffff, the tree at 0x80b0000 to 0x900ffff",
      "/pl011@9000000: its registers at 0x9000000 to 0x9000fff overlap those of /interrupt-controller@8000000 at 0x80b0000 to 0x900ffff"]),
    ("controller_of_another_kind", '"arm,gic-v3"', '"arm,gic-400"', ["/interrupt-controller@8000000: the spec has a gic_v3, the tree a gic_v2"]),
    ("timer", "interrupts = <1 11 4>", "interrupts = <1 14 4>", ["/timer: the spec has interrupt 27 (level), the tree 30 (level)"]),
    ("power", 'method = "hvc"', 'method = "smc"', ["/psci: the spec says hvc, the tree smc"]),
    ("device_elsewhere", "reg = <0x0 0x9010000 0x0 0x1000>", "reg = <0x0 0x9050000 0x0 0x1000>",
     ["/pl031@9010000: the tree has arm,pl031, arm,primecell at 0x9050000 to 0x9050fff, the spec nothing",
      "rtc: the tree has nothing at 0x9010000, where the spec has arm,pl031, arm,primecell"]),
    ("device_of_another_size", "reg = <0x0 0x9010000 0x0 0x1000>", "reg = <0x0 0x9010000 0x0 0x2000>",
     ["rtc: the spec has 0x9010000 to 0x9010fff, the tree 0x9010000 to 0x9011fff"]),
    ("device_switched_off", "reg = <0x0 0x9010000 0x0 0x1000>;", 'reg = <0x0 0x9010000 0x0 0x1000>; status = "disabled";',
     ["rtc: the tree has switched off /pl031@9010000"]),
    ("device_more", "pl031@9010000 {", 'flash@0 { compatible = "cfi-flash"; reg = <0 0 0 0x1000>; };\n pl031@9010000 {',
     ["/flash@0: the tree has cfi-flash at 0x0 to 0xfff, the spec nothing"]),
    ("registers_without_a_name", "pl031@9010000 {", "what@0 { reg = <0 0 0 0x1000>; };\n pl031@9010000 {",
     ["/what@0: the tree has registers that are compatible with nothing"]),
    ("registers_that_overlap", "pl031@9010000 {", 'what@9010800 { compatible = "w"; reg = <0 0x9010800 0 0x10>; };\n pl031@9010000 {',
     ["/what@9010800: the tree has w at 0x9010800 to 0x901080f, the spec nothing",
      "/what@9010800: its registers at 0x9010800 to 0x901080f overlap those of /pl031@9010000 at 0x9010000 to 0x9010fff"]),
    ("registers_in_memory", "pl031@9010000 {", 'what@40000000 { compatible = "w"; reg = <0 0x40000000 0 0x10>; };\n pl031@9010000 {',
     ["/what@40000000: the tree has w at 0x40000000 to 0x4000000f, the spec nothing",
      "/memory@40000000: its registers at 0x40000000 to 0x5fffffff overlap those of /what@40000000 at 0x40000000 to 0x4000000f"]),
    ("interrupt_line", "interrupts = <0 2 4>", "interrupts = <0 3 4>", ["rtc: the spec has interrupt 34 (level), the tree 35 (level)"]),
    ("interrupt_trigger", "interrupts = <0 2 4>", "interrupts = <0 2 1>", ["rtc: the spec has interrupt 34 (level), the tree 34 (edge)"]),
    ("interrupt_extended", "interrupts = <0 2 4>", "interrupts-extended = <&interrupt_controller 0 9 4>",
     ["rtc: the spec has interrupt 34 (level), the tree 41 (level)"]),
    ("register_shift", "interrupts = <0 2 4>", "interrupts = <0 2 4>; reg-shift = <2>", ["rtc: the spec has 0, the tree 2"]),
    ("window", "ranges = <0x2000000 0x0 0x10000000 0x0 0x10000000 0x0 0x2eff0000>", "ranges = <0x2000000 0x0 0x10000000 0x0 0x10000000 0x0 0x1eff0000>",
     ["pcie: the spec has a window of 0x10000000 to 0x3efeffff, the tree 0x10000000 to 0x2efeffff"]),
    ("route", PCI_MAP, "<0x800 0 0 1 &interrupt_controller 0 3 4>",
     ["pcie: by pin 1 of device 1 the spec has interrupt 36 (level), the tree 35 (level)"]),
    ("console", 'stdout-path = "/pl011@9000000"', 'stdout-path = "/pl031@9010000"', ["/chosen: the spec says uart0, the tree /pl031@9010000"]),
    ("clock", "clock-frequency = <24000000>", "clock-frequency = <48000000>",
     [f"{device}: the spec has a clock of 24000000 Hz, the tree one of 48000000 Hz" for device in ("uart0", "rtc", "gpio")]),
]


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_every_fact_that_differs_is_told(old, new, expected):
    assert told("virt", tree("virt", old, new)) == expected


# The same for a board with two interrupt controllers, a spin table and a power manager.
PI_CASES = [
    ("core_controller", "reg = <0x0 0x40000000 0x0 0x100>", "reg = <0x0 0x40001000 0x0 0x100>",
     ["/interrupt-controller@40000000: the spec has its local at 0x40000000 to 0x400000ff, the tree at 0x40001000 to 0x400010ff"]),
    ("device_controller", "reg = <0x0 0x3f00b200 0x0 0x200>", "reg = <0x0 0x3f00b200 0x0 0x100>",
     ["/interrupt-controller@3f00b200: the spec has its legacy at 0x3f00b200 to 0x3f00b3ff, the tree at 0x3f00b200 to 0x3f00b2ff"]),
    ("release_address", "cpu-release-addr = <0x0 0xe0>", "cpu-release-addr = <0x0 0xe8>",
     ["/cpus/cpu@1: the spec has its release address at 0xe0, the tree at 0xe8"]),
    ("timer", "interrupts = <3 4>", "interrupts = <1 4>", ["/timer: the spec has interrupt 3 (level), the tree 1 (level)"]),
    ("power_manager", "reg = <0x0 0x3f100000 0x0 0x114>", "reg = <0x0 0x3f100000 0x0 0x100>",
     ["/power@3f100000: the spec has 0x3f100000 to 0x3f100113, the tree 0x3f100000 to 0x3f1000ff"]),
    ("no_power_manager", '"brcm,bcm2835-pm-wdt"', '"brcm,bcm2711-pm"',
     ["/: the spec switches off by bcm2835_pm, the tree has nothing for that",
      "/power@3f100000: the tree has brcm,bcm2711-pm at 0x3f100000 to 0x3f100113, the spec nothing"]),
    ("interrupt_of_another_bank", "interrupts = <2 25>", "interrupts = <0 1>", ["uart0: the spec has interrupt 89 (level), the tree 97 (level)"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), [case[1:] for case in PI_CASES], ids=[case[0] for case in PI_CASES])
def test_every_fact_of_a_pi_that_differs_is_told(old, new, expected):
    assert told("raspi3b", tree("raspi3b", old, new)) == expected


def test_a_difference_with_a_reason_is_none_and_a_reason_without_a_difference_is_one():
    board, same = boards()["virt"], parse(compiled("virt"))
    other = tree("virt", "pl031@9010000 {", 'flash@0 { compatible = "cfi-flash"; reg = <0 0 0 0x1000>; };\n'
                 'its@8080000 { compatible = "arm,gic-v3-its"; reg = <0 0x8080000 0 0x1000>; };\n pl031@9010000 {')
    assert [str(one) for one in differences(board, other)] == [
        "/its@8080000: the tree has arm,gic-v3-its at 0x8080000 to 0x8080fff, the spec nothing",
        "/intc@8000000/its@8080000: the spec gives a reason why 'there' differs, and it does not"]
    assert len(differences(board, same)) == len(board.differs) == 2


def test_a_reason_that_a_board_inherits_may_be_for_nothing():
    assert differences(boards()["virt-16k"], parse(compiled("virt-16k"))) == []


def test_registers_interrupts_and_clocks_are_followed_through_every_bus():
    deep, far = read_facts(parse(compiled_text(NESTED))).devices
    assert [str(part) for part in (*deep.registers, *far.registers)] == ["0x1002040 to 0x100204f", "0x5000010 to 0x500001f"]
    assert deep.interrupts == ((49, "edge"),)
    assert deep.clock.hz == 2000


def test_differences_name_the_lines_of_both_and_the_exit_status_tells(tmp_path, capsys):
    """The fact stands in the spec of the board that this one is based on."""
    (tmp_path / "board.dtb").write_bytes(compiled("raspi3b-uart1", edited("interrupts = <2 25>", "interrupts = <2 26>")))
    assert command.main(ROOT, ["check", "raspi3b-uart1", "--dtb", str(tmp_path / "board.dtb"), "--dts", str(tmp_path / "board.dts")]) == 1
    lines = (ROOT / "platform/raspi3b/board.yaml").read_text(encoding="utf-8").splitlines()
    spec_line = next(number for number, line in enumerate(lines, 1) if "line: 89" in line)
    text = (tmp_path / "board.dts").read_text(encoding="utf-8").splitlines()
    tree_line = next(number for number, line in enumerate(text, 1) if line.strip() == "interrupts = <0x2 0x1a>;")
    printed = capsys.readouterr()
    assert printed.err == (f"platform/raspi3b/board.yaml:{spec_line}:5: {tmp_path}/board.dts:{tree_line}: "
                           "uart0: the spec has interrupt 89 (level), the tree 90 (level)\n")
    assert printed.out.startswith("raspi3b-uart1: 9 devices compared, 1 differences; ")


def test_a_decompiled_tree_compiles_to_the_same_again():
    tree_of_virt = parse(compiled("virt"))
    again = parse(compiled_text(str(decompile(tree_of_virt))))
    assert [(node.path, node.properties) for node in again.walk()] == [(node.path, node.properties) for node in tree_of_virt.walk()]


def test_a_board_without_any_tree_says_how_to_give_one(capsys, monkeypatch):
    board = dataclasses.replace(boards()["raspi3b"], tree=None)
    monkeypatch.setattr(command, "_models", lambda root: {"boards": (board,)})
    assert command.main(ROOT, ["check", "raspi3b"]) == 1
    assert capsys.readouterr().err == ("tessera board: QEMU makes no device tree for board 'raspi3b', and the spec names no package with the vendor's: "
                                       "give --dtb\n")


def test_a_package_that_cannot_be_fetched_has_a_status_of_its_own(capsys, monkeypatch):
    monkeypatch.setattr(command, "_models", lambda root: {"boards": (boards()["raspi3b"],)})
    monkeypatch.setattr(command.subprocess, "run", lambda arguments, **_: subprocess.CompletedProcess(arguments, 1, ""))
    assert command.main(ROOT, ["check", "raspi3b"]) == 77
    command_line, error = capsys.readouterr().err.splitlines()
    assert command_line.endswith(" linux-image-6.12.95+deb12-arm64 6.12.95-1~bpo12+1 "
                                 "usr/lib/linux-image-6.12.95+deb12-arm64/broadcom/bcm2837-rpi-3-b.dtb")
    assert error == "tessera board: the vendor's device tree of board 'raspi3b' is not to be had; --dtb takes a file"


def test_a_qemu_that_is_too_old_makes_no_tree(capsys, monkeypatch):
    monkeypatch.setattr(command, "_run", lambda arguments: subprocess.CompletedProcess(arguments, 0, "QEMU emulator version 7.2.22 (Debian)"))
    assert command.main(ROOT, ["check", "versal-virt"]) == 77
    assert capsys.readouterr().err == "tessera board: board 'versal-virt' needs QEMU 10, this is 7; --dtb takes a file\n"


def test_an_unknown_board_is_wrong_usage(capsys):
    assert command.main(ROOT, ["check", "vird"]) == 2
    assert capsys.readouterr().err == "tessera board: no board 'vird'; did you mean 'virt'?\n"


def test_boards_are_listed_one_to_a_line(capsys):
    assert command.main(ROOT, ["list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ALL_BOARDS
