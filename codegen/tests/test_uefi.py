# SPDX-License-Identifier: MIT
"""Booting by UEFI: what a board that can says, what is wrong about it, and what tools and loader are told."""

from __future__ import annotations

import json

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline

BOARD = "platform/virt/board.yaml"
UEFI = "platform/uefi.yaml"


@pytest.fixture
def tree(tmp_path):
    """The tests' boards, booted by UEFI too."""
    tree = SpecTree(tmp_path).write(UEFI, (ROOT / UEFI).read_text(encoding="utf-8"))
    tree.replace(BOARD, "  load_address: 0x40080000\n", "  load_address: 0x40080000\n  also: [uefi]\n")
    return tree.replace(BOARD, "  cpu: cortex-a57\n", '  cpu: cortex-a57\n  esp_device: "nvme,serial=esp"\n')


def test_a_board_that_is_right_has_nothing_to_report(tree):
    assert tree.report() == ""


# (name of the case, file, text, what takes its place, what the report says behind the place)
CASES = [
    ("unknown_protocol", BOARD, "also: [uefi]", "also: [bios]", f"{BOARD}:17:10: error: 'bios' is not allowed here"),
    ("twice", BOARD, "also: [uefi]", "also: [uefi, uefi]", f"{BOARD}:17:9: error: the list has an item twice"),
    ("no_place_for_the_disk", BOARD, '  esp_device: "nvme,serial=esp"\n', "",
     f"{BOARD}:17:9: error: booting by uefi in QEMU needs 'esp_device' there: what the EFI system partition's disk is connected to"),
    ("two_rows_for_an_architecture", UEFI, "arch: aarch64", "arch: x86_64", f"{UEFI}:14:11: error: architecture 'x86_64' is there already"),
    ("path_from_the_root", UEFI, "kernel: tessera/kernel.elf", "kernel: /tessera/kernel.elf",
     f"{UEFI}:6:9: error: '/tessera/kernel.elf' does not have the form"),
    ("path_as_firmware_writes_it", UEFI, "kernel: tessera/kernel.elf", "kernel: 'tessera\\kernel.elf'",
     f"{UEFI}:6:9: error: 'tessera\\kernel.elf' does not have the form"),
    ("path_that_leaves_the_volume", UEFI, "kernel: tessera/kernel.elf", "kernel: ../kernel.elf", f"{UEFI}:6:9: error: '../kernel.elf' does not have the form"),
    ("firmware_without_settings", UEFI, ", vars: /usr/share/AAVMF/AAVMF_VARS.fd", "", "error: key 'vars' is missing"),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_spec_is_refused(tree, file, old, new, message):
    assert message in tree.replace(file, old, new).report()


def test_a_board_of_an_architecture_without_a_row_is_refused(tree):
    (tree.root / UEFI).unlink()
    assert f"{BOARD}:17:9: error: booting by uefi needs a row for 'aarch64' in {UEFI}" in tree.report()


@pytest.fixture(scope="module")
def files():
    outputs, _ = pipeline.generate(ROOT)
    return {name: text for name, text in outputs.files.items() if not name.endswith(".bin")}


def test_the_loader_is_told_the_path_as_firmware_writes_it(files):
    assert b'#define UEFI_KERNEL_FILE "\\\\tessera\\\\kernel.elf"\n' in files["generated/boot/uefi/uefi_facts.h"]


def test_tools_are_told_the_ways_to_boot_with_the_usual_one_first(files):
    for board, protocols in (("virt", ["elf", "uefi"]), ("q35", ["pvh", "uefi"]), ("raspi3b", ["raw"])):
        facts = json.loads(files[f"generated/platform/{board}/board.json"])["qemu"]
        assert facts["boot_protocols"] == protocols
        assert ("uefi" in facts) == ("uefi" in protocols)


def test_build_and_setup_are_told_the_same_places(files):
    build = files["generated/build.cmake"].decode()
    assert "set(TESSERA_UEFI_KERNEL tessera/kernel.elf)\n" in build
    assert "set(TESSERA_UEFI_LOADER_aarch64 EFI/BOOT/BOOTAA64.EFI)\n" in build
    first = json.loads(files["generated/platform/q35/board.json"])["qemu"]["uefi"]["firmware"][0]
    assert f"x86_64 {first['code']} {first['vars']}\n" in files["generated/boot/uefi/firmware.txt"].decode()
