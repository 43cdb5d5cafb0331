# SPDX-License-Identifier: MIT
"""Boards of x86-64: ports, APICs, PVH; and drivers and services that the board chooses."""

from __future__ import annotations

import json

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.boards import command

BOARD = "platform/pc/board.yaml"
UEFI = "platform/uefi.yaml"
SPEC = (ROOT / "platform/q35/board.yaml").read_text(encoding="utf-8")
VIRTS = "boards: [virt, virt-16k, virt-gicv2]"


@pytest.fixture
def tree(tmp_path):
    """The tests' systems stay on their own boards."""
    tree = SpecTree(tmp_path)
    for system in ("conformance", "default", "isolation", "protocols"):
        path = tree.root / f"idl/systems/{system}.yaml"
        path.write_text(path.read_text(encoding="utf-8") + VIRTS + "\n", encoding="utf-8")
    return tree.write(BOARD, SPEC).write(UEFI, (ROOT / UEFI).read_text(encoding="utf-8"))


# (name of the case, text, what takes its place, what the report says behind the place)
CASES = [
    ("ports_overlap", "ports: [{base: 0x70, size: 2}]", "ports: [{base: 0x3ff, size: 2}]", "error: 'rtc' at ports 0x3ff to 0x400 overlaps 'uart0' at 0x3f8 to 0x3ff"),
    ("ports_beyond_the_last", "ports: [{base: 0x70, size: 2}]", "ports: [{base: 0xffff, size: 2}]", "error: ports 0xffff to 0x10000 of 'rtc' end beyond the last one, 0xffff"),
    ("port_that_the_kernel_keeps", "ports: [{base: 0x70, size: 2}]", "ports: [{base: 0x63, size: 2}]", "error: 'rtc' at ports 0x63 to 0x64 overlaps the kernel at 0x64 to 0x64"),
    ("port_that_resets", "ports: [{base: 0x70, size: 2}]", "ports: [{base: 0xcf8, size: 4}]", "error: 'rtc' at ports 0xcf8 to 0xcfb overlaps the kernel at 0xcf9 to 0xcf9"),
    ("registers_and_ports", "ports: [{base: 0x70, size: 2}]", "ports: [{base: 0x70, size: 2}]\n    registers: [{base: 0xf0000000, size: 4KiB}]",
     "error: 'rtc' has either registers or ports"),
    ("neither_registers_nor_ports", "    ports: [{base: 0x70, size: 2}]\n", "", "error: 'rtc' has either registers or ports"),
    ("apic_without_an_io_apic", "  io_apic: {base: 0xfec00000, size: 4KiB}\n", "", "error: a apic needs 'io_apic'"),
    ("cores_without_a_trampoline", ", trampoline: 0x8000", "", "error: key 'trampoline' is missing"),
    ("cores_of_another_architecture", "start: {method: init_sipi, trampoline: 0x8000}", "start: {method: psci}", "error: cores of x86_64 are not started by psci"),
    ("trampoline_within_a_page", "trampoline: 0x8000", "trampoline: 0x8800", "error: trampoline 0x8800 of board 'pc' is not a page of 4 KiB below 0x100000"),
    ("trampoline_too_high", "trampoline: 0x8000", "trampoline: 0x600000000", "error: trampoline 0x600000000 of board 'pc' is not a page of 4 KiB below 0x100000"),
    ("trampoline_in_memory_for_programs", "- {base: 0x00100000, size: 510MiB}   # what lies below belongs to the firmware, and the last MiB holds its tables\nram_bounds:\n  - {base: 0x00100000", "- {base: 0, size: 511MiB}\nram_bounds:\n  - {base: 0", "error: trampoline at 0x8000 to 0x8fff overlaps RAM 0 at 0x0 to 0xafefffff"),
    ("acpi_without_its_port", "control_port: 0x604, ", "", "error: power by acpi needs 'control_port'"),
    ("debug_exit_without_its_port", ", exit_port: 0x501", "", "error: an exit status by isa_debug_exit needs 'exit_port'"),
    ("line_beyond_the_io_apic", "{line: 8, trigger: edge}", "{line: 24, trigger: edge}", "error: interrupt 24 of 'rtc' is not a line of the controller for devices"),
    ("more_message_lines_than_an_apic_has_for_them", "messages: 4 ", "messages: 5 ", "error: 5 lines raised by messages; with a apic there can be 4"),
    ("device_on_a_message_line", "{line: 8, trigger: edge}", "{line: 25, trigger: edge}", "error: interrupt 25 of 'rtc' is not a line of the controller for devices"),
    ("device_on_no_bus", "bus: pcie", "bus: pci", "error: 'disk' is on no bus 'pci'"),
    ("device_on_a_bus_with_ports_of_its_own", "bus: pcie", "bus: pcie\n    ports: [{base: 0x900, size: 1}]",
     "error: 'disk' has either registers or ports, or is on a bus"),
    ("bus_with_routes_and_no_window", "    window: {base: 0xc0000000, size: 0x30000000}\n", "",
     "error: 'pcie' has both 'window' and 'routes', as a bus has, or neither"),
    ("route_to_interrupts_that_the_bus_lacks", "{slots: [25, 29], first: 0}", "{slots: [25, 29], first: 5}",
     "error: 'pcie' has 8 interrupts, and this route needs 9"),
    ("two_routes_of_one_device", "{slots: [25, 29], first: 0}", "{slots: [24, 29], first: 0}", "error: a device of 'pcie' has two routes"),
    ("route_for_no_device", "{slots: [25, 29], first: 0}", "{slots: [29, 25], first: 0}", "error: a route of 'pcie' is for no device"),
    ("place_of_no_bus_told_by_firmware", "    shares_line: true\n    interrupts: [{line: 20, trigger: level}]", "    told_by: mcfg\n    shares_line: true\n    interrupts: [{line: 20, trigger: level}]",
     "error: the place of 'hpet' is not told by mcfg, which has buses of PCs, each in pages of its own"),
    ("two_places_told_by_the_same_table", "    shares_line: true\n    interrupts: [{line: 20, trigger: level}]", "    told_by: mcfg\n    shares_line: true\n    interrupts: [{line: 20, trigger: level}]",
     "error: 'pcie' and 'hpet' are both told by mcfg"),
    ("place_told_by_no_table", "told_by: mcfg", "told_by: dsdt", "error: 'dsdt' is not allowed here"),
    ("window_over_other_registers", "window: {base: 0xc0000000,", "window: {base: 0xd0000000,",
     "error: 'pcie' at 0xd0000000 to 0xffffffff overlaps 'hpet' at 0xfed00000 to 0xfed003ff"),
    ("timer_that_has_a_line_without_it", "source: tsc", "source: virtual", "error: a virtual timer needs 'line'"),
]


@pytest.mark.parametrize(("old", "new", "message"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_pc_is_refused(tree, old, new, message):
    report = tree.replace(BOARD, old, new).report()
    assert report.startswith(f"{BOARD}:") and message in report


def test_a_pc_that_is_right_has_nothing_to_report(tree):
    assert tree.report() == ""


@pytest.fixture(scope="module")
def files():
    outputs, _ = pipeline.generate(ROOT)
    return {name: text for name, text in outputs.files.items() if not name.endswith(".bin")}


def test_a_pc_has_no_device_tree(files, capsys):
    assert "generated/platform/q35/board.dts" not in files
    assert command.main(ROOT, ["check", "q35", "--dtb", "any.dtb"]) == 1
    assert capsys.readouterr().err == "tessera board: board 'q35' has no device tree to be compared with\n"


def test_the_loader_finds_the_entry_in_a_note(files):
    assert b"note PT_NOTE" in files["generated/platform/q35/kernel.ld"]
    assert b"note PT_NOTE" not in files["generated/platform/virt/kernel.ld"]


def test_tools_are_told_of_the_disk_and_the_exit(files):
    facts = json.loads(files["generated/platform/q35/board.json"])["qemu"]
    assert (facts["disk_device"], facts["exit_status"], facts["exit_port"], facts["memory_mib"]) == ("virtio-blk-pci", "isa_debug_exit", 0x501, 512)


def test_the_suite_is_told_of_the_ports_that_the_kernel_keeps(files):
    table = files["generated/system/conformance/q35/process_table.txt"].decode()
    assert '"kernel_ports=0x64:1"' in table and '"kernel_ports=0xcf9:1"' in table
    assert "kernel_ports" not in files["generated/system/isolation/virt/process_table.txt"].decode()


def test_the_board_chooses_driver_and_disk(files):
    tables = {board: files[f"generated/system/default/{board}/process_table.txt"].decode() for board in ("virt", "q35")}
    assert ('binary = "pl011_console"' in tables["virt"], 'binary = "ns16550_console"' in tables["virt"]) == (True, False)
    assert ('binary = "pl011_console"' in tables["q35"], 'binary = "ns16550_console"' in tables["q35"]) == (False, True)
    assert ('name = "pci"' in tables["virt"], 'name = "pci"' in tables["q35"]) == (False, True)
    assert ("controller.bus=pcie" in tables["virt"], "controller.bus=pcie" in tables["q35"]) == (False, True)
    assert "portCount = 8" in tables["q35"] and "portCount" not in tables["virt"]


CONSOLE = "idl/services/console.yaml"


def test_a_program_is_chosen_once(tree):
    wish = next(line for line in (tree.root / CONSOLE).read_text(encoding="utf-8").splitlines() if "compatible" in line)
    tree.replace(CONSOLE, 'compatible: ["arm,pl011"]', 'drivers: {"arm,pl011": pl011_console}')
    assert "error: the drivers of 'uart' choose the program of 'console'" in tree.report()
    tree.replace(CONSOLE, "binary: pl011_console\n", "")
    assert tree.report() == ""
    assert wish not in (tree.root / CONSOLE).read_text(encoding="utf-8")


def test_a_device_is_wanted_by_words_or_by_drivers(tree):
    tree.replace(CONSOLE, 'compatible: ["arm,pl011"]', 'compatible: ["arm,pl011"], drivers: {"arm,pl011": pl011_console}')
    assert "error: device 'uart' has either 'compatible' or 'drivers'" in tree.report()


def test_of_services_that_none_of_the_board_has_the_first_is_told(tree):
    manifest = (tree.root / "idl/services/virtio_blk.yaml").read_text(encoding="utf-8")
    tree.write("idl/services/other_disk.yaml", manifest.replace("name: virtio_blk", "name: other_disk").replace('"virtio,mmio"', '"other,disk"'))
    tree.replace("idl/systems/default.yaml", "virtio_blk,", "{first_of: [other_disk, virtio_blk]},")
    assert tree.report() == ""
    tree.replace("idl/services/virtio_blk.yaml", '"virtio,mmio"', '"no,disk"')
    assert "idl/services/other_disk.yaml" in tree.report().splitlines()[0]
