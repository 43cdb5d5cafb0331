# SPDX-License-Identifier: MIT
"""Every rule about boards, broken by one edit, with the exact message; and what is made of a board."""

from __future__ import annotations

import json

import pytest
from board_trees import boards
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.systems.model import DeviceWish
from tessera_gen.systems.resolve import device_for

BOARD = "platform/virt/board.yaml"


@pytest.fixture
def tree(tmp_path):
    return SpecTree(tmp_path)


# (name of the case, file, text, what takes its place, report)
CASES = [
    ("misaligned_ram", BOARD, "size: 512MiB", "size: 524300KiB",
     f"{BOARD}:12:5: error: RAM size 0x20003000 is not a multiple of the page size 16 KiB\n"),
    ("load_address_misaligned", BOARD, "load_address: 0x40080000", "load_address: 0x40081000",
     "".join(f"{BOARD}:16:17: error: load address 0x40081000 of board '{board}' is not a multiple of 64 KiB\n"
             for board in ("virt", "virt-16k", "virt-gicv2"))),
    ("load_address_outside_ram", BOARD, "load_address: 0x40080000", "load_address: 0x80000000",
     "".join(f"{BOARD}:16:17: error: load address 0x80000000 of board '{board}' is not in RAM\n"
             for board in ("virt", "virt-16k", "virt-gicv2"))),
    ("device_overlaps_device", BOARD, "base: 0x09010000, size: 4KiB", "base: 0x09000000, size: 4KiB",
     f"{BOARD}:44:17: error: 'rtc' at 0x9000000 to 0x9000fff overlaps 'uart0' at 0x9000000 to 0x9000fff\n"),
    ("device_overlaps_ram", BOARD, "base: 0x09010000, size: 4KiB", "base: 0x40000000, size: 4KiB",
     f"{BOARD}:44:17: error: 'rtc' at 0x40000000 to 0x40000fff overlaps RAM 0 at 0x40000000 to 0x5fffffff\n"),
    ("device_overlaps_the_interrupt_controller", BOARD, "base: 0x09010000, size: 4KiB", "base: 0x08001000, size: 4KiB",
     f"{BOARD}:44:17: error: 'rtc' at 0x8001000 does not begin at a page of 16 KiB\n"
     "  a driver gets whole pages; say shares_page: true if it may reach what else is in this one\n"
     f"{BOARD}:44:17: error: 'rtc' at 0x8001000 to 0x8001fff overlaps interrupt controller's distributor at 0x8000000 to 0x800ffff\n"),
    ("device_in_the_middle_of_a_page", BOARD, "base: 0x09010000, size: 4KiB", "base: 0x09010800, size: 4KiB",
     f"{BOARD}:44:17: error: 'rtc' at 0x9010800 does not begin at a page of 16 KiB\n"
     "  a driver gets whole pages; say shares_page: true if it may reach what else is in this one\n"
     f"{BOARD}:44:17: error: 'rtc' at 0x9010800 does not begin at a page of 4 KiB\n"
     "  a driver gets whole pages; say shares_page: true if it may reach what else is in this one\n"),
    ("devices_in_one_page", BOARD, "base: 0x09030000, size: 4KiB", "base: 0x09021000, size: 4KiB",
     f"{BOARD}:54:17: error: 'gpio' at 0x9021000 does not begin at a page of 16 KiB\n"
     "  a driver gets whole pages; say shares_page: true if it may reach what else is in this one\n"
     f"{BOARD}:54:17: error: 'gpio' at 0x9021000 to 0x9021fff shares a page of 16 KiB with 'fw_cfg' at 0x9020000 to 0x9020017\n"
     "  shares_page: true on both says that their drivers may reach each other\n"),
    ("more_regions_than_boot_info_holds", "idl/kernel/layouts.yaml", "{name: regions_max,    value: 48}", "{name: regions_max,    value: 17}",
     f"{BOARD}:16:17: error: board 'virt' has 18 regions of memory; boot_info holds 17\n"
     f"{BOARD}:16:17: error: board 'virt-gicv2' has 18 regions of memory; boot_info holds 17\n"),
    ("ram_beyond_its_bounds", BOARD, "  - {base: 0x40000000, size: 512MiB}", "  - {base: 0x40000000, size: 512MiB}\nram_bounds:\n  - {base: 0x40000000, size: 256MiB}",
     f"{BOARD}:12:5: error: RAM 0x40000000 to 0x5fffffff is not within the bounds of RAM\n"),
    ("interrupt_claimed_twice", BOARD, "interrupts: [{line: 34, trigger: level}]", "interrupts: [{line: 33, trigger: level}]",
     f"{BOARD}:45:18: error: interrupt 33 of 'rtc' is claimed by 'uart0' already\n"
     "  shares_line: true on both says that only one of them can be driven at a time\n"),
    ("interrupt_that_only_one_knows_to_be_shared", BOARD, "interrupts: [{line: 34, trigger: level}]",
     "interrupts: [{line: 33, trigger: level}]\n    shares_line: true",
     f"{BOARD}:45:18: error: interrupt 33 of 'rtc' is claimed by 'uart0' already\n"
     "  shares_line: true on both says that only one of them can be driven at a time\n"),
    ("interrupt_of_a_repeated_device_claimed_twice", BOARD, "interrupts: [{line: 34, trigger: level}]", "interrupts: [{line: 60, trigger: level}]",
     f"{BOARD}:61:18: error: interrupt 60 of 'virtio_mmio12' is claimed by 'rtc' already\n"
     "  shares_line: true on both says that only one of them can be driven at a time\n"),
    ("interrupt_that_is_private_to_a_core", BOARD, "interrupts: [{line: 34, trigger: level}]", "interrupts: [{line: 30, trigger: level}]",
     f"{BOARD}:45:18: error: interrupt 30 of 'rtc' is not a line of the controller for devices\n  they are 32 to 287\n"),
    ("interrupt_beyond_the_controller", BOARD, "interrupts: [{line: 34, trigger: level}]", "interrupts: [{line: 288, trigger: level}]",
     f"{BOARD}:45:18: error: interrupt 288 of 'rtc' is not a line of the controller for devices\n  they are 32 to 287\n"),
    ("interrupt_that_no_timer_has", BOARD, "source: virtual, line: 27,", "source: virtual, line: 9,",
     f"{BOARD}:25:59: error: interrupt 9 is none of a timer\n  those of its controller are 16 to 31\n"),
    ("trigger_that_the_controller_does_not_know", "platform/virt-gicv2/board.yaml",
     """  kind: gic_v2
  compatible: ["arm,cortex-a15-gic"]
  distributor: {base: 0x08000000, size: 64KiB}
  cpu_interface: {base: 0x08010000, size: 64KiB}
  lines: 288
""", """  kind: bcm2836
  compatible: ["brcm,bcm2836-l1-intc", "brcm,bcm2836-armctrl-ic"]
  local: {base: 0x08000000, size: 64KiB}
  legacy: {base: 0x08010000, size: 64KiB}
  lines: 288
timer: {line: 3}
devices:
  - name: uart0
    doc: "Serial console."
    compatible: ["arm,pl011", "arm,primecell"]
    registers: [{base: 0x09000000, size: 4KiB}]
    interrupts: [{line: 33, trigger: edge}]
  - name: virtio_mmio
    doc: "The disk."
    compatible: ["virtio,mmio"]
    registers: [{base: 0x0a000000, size: 4KiB}]
    interrupts: [{line: 48, trigger: level}]
    holds: {0: block}
""",
     "platform/virt-gicv2/board.yaml:22:18: error: interrupt 33 of 'uart0' cannot be triggered by edge\n  a bcm2836 knows level\n"),
    ("controller_without_a_block", "platform/virt-gicv2/board.yaml", "kind: gic_v2\n", "kind: bcm2836\n",
     "platform/virt-gicv2/board.yaml:10:1: error: a bcm2836 needs 'legacy'\nplatform/virt-gicv2/board.yaml:10:1: error: a bcm2836 needs 'local'\n"),
    ("power_manager_that_is_nowhere", BOARD, "method: psci, conduit: hvc", "method: bcm2835_pm",
     f"{BOARD}:27:1: error: power by bcm2835_pm needs 'compatible'\n{BOARD}:27:1: error: power by bcm2835_pm needs 'registers'\n"),
    ("power_manager_in_the_page_of_a_device", BOARD, "method: psci, conduit: hvc",
     "method: bcm2835_pm, compatible: [\"brcm,bcm2835-pm-wdt\"], registers: {base: 0x09010800, size: 0x100}",
     f"{BOARD}:44:17: error: 'rtc' at 0x9010000 to 0x9010fff overlaps power manager at 0x9010800 to 0x90108ff\n"),
    ("spin_table_that_is_nowhere", "platform/virt-gicv2/board.yaml", "count: 1}", "count: 2, start: {method: spin_table}}",
     "platform/virt-gicv2/board.yaml:8:75: error: key 'release' is missing\nplatform/virt-gicv2/board.yaml:8:75: error: key 'stride' is missing\n"),
    ("cores_without_a_name", BOARD, "count: 1}", "count: 2, ids: [0]}", f"{BOARD}:9:73: error: 1 ids for 2 cores\n"),
    ("unknown_console", BOARD, "console: uart0", "console: uart1",
     f"{BOARD}:29:10: error: no device 'uart1'\n  did you mean 'uart0'?\n"),
    ("console_that_the_kernel_cannot_write_to", BOARD, "console: uart0", "console: rtc",
     f"{BOARD}:41:5: error: the kernel cannot write to the console 'rtc', which is arm,pl031 or arm,primecell\n"),
    ("unknown_clock", BOARD, "interrupts: [{line: 34, trigger: level}]\n    clock: apb", "interrupts: [{line: 34, trigger: level}]\n    clock: abp",
     f"{BOARD}:46:12: error: no clock 'abp'\n  did you mean 'apb'?\n"),
    ("two_devices_of_one_name", BOARD, "name: rtc", "name: uart0",
     f"{BOARD}:41:5: error: two devices are called 'uart0'\n  the other is at {BOARD}:35:5\n"),
    ("place_that_does_not_exist", BOARD, "holds: {31: block}", "holds: {32: block}",
     f"{BOARD}:64:13: error: 'virtio_mmio' has no place 32\n  places are 0 to 31\n"),
    ("unknown_trigger", BOARD, "{line: 34, trigger: level}", "{line: 34, trigger: rising}",
     f"{BOARD}:45:38: error: 'rising' is not allowed here\n  known: edge, level\n"),
    ("size_that_is_none", BOARD, "size: 512MiB", "size: 512MB",
     f"{BOARD}:12:30: error: '512MB' does not have the form ^(0x[0-9a-fA-F]+|[0-9]+) ?(B|KiB|MiB|GiB|TiB)?$\n"),
    ("gic_without_a_redistributor", BOARD, "  redistributor: {base: 0x080a0000, size: 0xf60000}\n", "",
     f"{BOARD}:18:1: error: a gic_v3 needs 'redistributor'\n"),
    ("based_on_nothing", "platform/virt-16k/board.yaml", "based_on: virt", "based_on: vird",
     "platform/virt-16k/board.yaml:4:11: error: no board 'vird' to be based on\n  did you mean 'virt'?\n"),
    ("based_on_itself", "platform/virt/board.yaml", "kind: board", "kind: board\nbased_on: virt-16k",
     "platform/virt-16k/board.yaml:4:11: error: board 'virt' is based on itself\n  virt -> virt-16k -> virt\n"),
    ("key_given_twice", BOARD, "console: uart0", "console: uart0\nconsole: uart0",
     f"{BOARD}:30:1: error: key 'console' stands here twice\n  first at {BOARD}:29:1\n"),
]


@pytest.mark.parametrize(("file", "old", "new", "report"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_board_is_refused_with_the_exact_message(tree, file, old, new, report):
    assert tree.replace(file, old, new).report() == report


def test_a_console_of_words_has_them_that_far_apart(tree):
    tree.replace(BOARD, "console: uart0", "console: rtc").replace(BOARD, """    doc: "Real-time clock."
    compatible: ["arm,pl031", "arm,primecell"]
""", """    doc: "Another serial port."
    compatible: ["snps,dw-apb-uart"]
    register_shift: 1
""")
    assert f"{BOARD}:41:5: error: the kernel cannot write to the console 'rtc', which is snps,dw-apb-uart\n" \
        "  a snps,dw-apb-uart needs register_shift: 2\n" in tree.report()


SHARED = "interrupts: [{line: 33, trigger: %s}]\n    shares_line: true"


def test_devices_that_know_of_each_other_share_a_line(tree):
    tree.replace(BOARD, "interrupts: [{line: 33, trigger: level}]", SHARED % "level")
    tree.replace(BOARD, "interrupts: [{line: 34, trigger: level}]", SHARED % "level")
    outputs, diagnostics = pipeline.generate(tree.root)
    assert diagnostics.report() == ""
    table = outputs.files["generated/platform/virt/board.c"].decode()
    assert [line.strip() for line in table.splitlines() if ".line = 33," in line] == ["{.line = 33, .trigger = BOARD_TRIGGER_LEVEL}, // uart0"]


def test_a_shared_line_has_one_trigger(tree):
    tree.replace(BOARD, "interrupts: [{line: 33, trigger: level}]", SHARED % "level")
    tree.replace(BOARD, "interrupts: [{line: 34, trigger: level}]", SHARED % "edge")
    assert tree.report() == f"{BOARD}:46:18: error: interrupt 33 of 'rtc' is triggered by edge, that of 'uart0' by level\n"


def test_two_drivers_get_no_line_that_their_devices_share(tree):
    tree.replace(BOARD, "interrupts: [{line: 33, trigger: level}]", SHARED % "level")
    tree.replace(BOARD, "interrupts: [{line: 48, trigger: edge}]\n    count: 32\n    shares_page: true            #"
                 " eight to a page of 4 KiB: who drives one can reach its neighbours\n    holds: {31: block}",
                 SHARED % "level" + "\n    holds: {0: block}")
    told = [f"'virtio_blk' and 'console' would share interrupt 33 of 'virtio_mmio' and 'uart0' on board '{board}'"
            for board in ("virt", "virt-16k", "virt-gicv2")]
    assert [line.split("error: ")[1] for line in tree.report().splitlines()] == told


def test_a_board_takes_what_it_does_not_say_from_the_one_it_is_based_on():
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    boards = {board.name: board for board in models["boards"]}
    assert boards["virt-16k"].devices == boards["virt"].devices
    assert boards["virt-16k"].page_bytes == 16384
    assert [name for name, _ in boards["virt-gicv2"].controller.blocks] == ["distributor", "cpu_interface"]


def test_repeated_devices_are_written_out_with_their_own_registers_and_interrupts():
    models, _ = pipeline.load(ROOT)
    last = next(board for board in models["boards"] if board.name == "virt").device("virtio_mmio31")
    assert (last.name, last.registers[0].base, last.interrupts[0].line, last.holds) == ("virtio_mmio31", 0x0A003E00, 79, "block")


def test_windows_are_whole_pages_and_grow_with_the_page_size():
    models, _ = pipeline.load(ROOT)
    boards = {board.name: board for board in models["boards"]}
    bus = ["0x10000000 to 0x3efeffff", "0x4010000000 to 0x401fffffff"]
    assert [str(window) for window in boards["virt"].windows][-6:] == [
        "0xa000000 to 0xa000fff", "0xa001000 to 0xa001fff", "0xa002000 to 0xa002fff", "0xa003000 to 0xa003fff", *bus]
    assert [str(window) for window in boards["virt-16k"].windows][-3:] == ["0xa000000 to 0xa003fff", *bus]


def test_tools_are_told_how_qemu_runs_the_board():
    outputs, _ = pipeline.generate(ROOT)
    facts = json.loads(outputs.files["generated/platform/virt-gicv2/board.json"])
    assert facts["arch"] == "aarch64"
    assert facts["qemu"].pop("uefi")["esp_device"] == "nvme,serial=esp"
    assert facts["qemu"] == {
        "binary": "qemu-system-aarch64", "machine": "virt,gic-version=2", "cpu": "cortex-a53", "cpus": 4, "memory_mib": 512,
        "args": ["-global", "virtio-mmio.force-legacy=false"], "disk_device": "virtio-blk-device", "boot_protocols": ["elf", "uefi"],
        "exit_status": "semihosting"}


def test_tools_are_told_the_cpu_where_instructions_are_counted():
    outputs, _ = pipeline.generate(ROOT)
    facts = json.loads(outputs.files["generated/platform/q35/board.json"])
    assert (facts["qemu"]["cpu"], facts["qemu"]["counted_cpu"]) == ("max", "max,-x2apic")


def test_the_build_is_told_the_other_cpus_to_try():
    outputs, _ = pipeline.generate(ROOT)
    lines = outputs.files["generated/build.cmake"].decode().splitlines()
    assert 'set(TESSERA_BOARD_q35_CPU_without_pcid "max,-pcid")' in lines
    assert sum(line.startswith("set(TESSERA_BOARD_q35_CPUS plain without_pcid ") for line in lines) == 1
    assert not any(line.startswith("set(TESSERA_BOARD_virt_CPU") for line in lines)


def test_the_page_at_address_0_is_not_offered():
    versal, virt = boards()["versal-virt"], boards()["virt"]
    assert [(part.base, part.size) for part in versal.offered(versal.ram)] == [(0x1000, 0x3ffff000)]
    assert virt.offered(virt.ram) == virt.ram


@pytest.mark.parametrize(("prefers_console", "device"), [(False, "rtc"), (True, "uart0")])
def test_the_console_is_taken_by_its_driver_and_not_out_of_turn(prefers_console, device):
    wish = DeviceWish("device", ("arm,pl031", "arm,pl011"), (), False, None, 1, False, 0, False, prefers_console, "A device.")
    assert device_for(boards()["virt"], wish).name == device


def test_a_probe_has_the_console_that_the_board_names():
    table = (ROOT / "generated/system/isolation/raspi3b-uart1/process_table.txt").read_text()
    assert '"uart.compatible=brcm,bcm2835-aux-uart"' in table and '"uart.compatible=arm,pl011"' not in table


@pytest.mark.parametrize(("board", "offset", "flags"), [
    ("raspi3b", 0x80000, 2), ("raspi5", 0x200000, 2), ("pinephone", 0x200000, 2), ("virt", 0x200000, 2), ("virt-16k", 0x200000, 4)])
def test_the_header_of_an_image_says_where_it_belongs(board, offset, flags):
    assert (boards()[board].text_offset, boards()[board].image_flags) == (offset, flags)


def test_firmware_is_told_where_the_image_belongs():
    files = pipeline.generate(ROOT)[0].files
    assert b"\nkernel_address=0x200000\n" in files["generated/platform/raspi5/config.txt"]
    assert b"\n    kernel /tessera.img\n" in files["generated/platform/pinephone/extlinux.conf"]
    assert "generated/platform/virt/config.txt" not in files
