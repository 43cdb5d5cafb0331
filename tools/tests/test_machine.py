# SPDX-License-Identifier: MIT
"""What a board's facts make of QEMU's command line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import machine
import pytest

ROOT = machine.ROOT

FACTS = {"binary": "qemu", "machine": "m", "cpu": "c", "cpus": 1, "memory_mib": 512, "args": [], "boot_protocols": ["elf"]}
CARD = {"disk_args": ["-drive", "if=sd,file={file}"], "disk_bytes": 4096}


def board(**facts) -> machine.Board:
    return machine.Board("fake", "none", FACTS | facts)


@pytest.mark.parametrize("size", [1, 4095, 4096])
def test_disk_of_a_fixed_size_is_padded(tmp_path, size):
    disk = tmp_path / "disk.tar"
    disk.write_bytes(b"x" * size)
    copy = machine.private_disk(disk, str(tmp_path))
    command = machine.qemu_command(board(**CARD), Path("k"), copy, None)
    assert f"if=sd,file={copy}" in command
    assert copy.stat().st_size == 4096
    assert copy.read_bytes()[:size] == disk.read_bytes()
    assert disk.stat().st_size == size


def test_disk_that_is_too_large_is_not_cut(tmp_path):
    disk = tmp_path / "disk.tar"
    disk.write_bytes(b"x" * 4097)
    with pytest.raises(machine.UsageError, match="the disk of board fake has 4096 bytes, fewer than disk.tar"):
        machine.qemu_command(board(**CARD), Path("k"), disk, None)
    assert disk.stat().st_size == 4097


@pytest.mark.parametrize(("protocol", "name"), [("elf", "fake-default.elf"), ("raw", "fake-default.bin"), ("uefi", "fake-default-esp.img")])
def test_loader_gets_the_file_that_it_reads(tmp_path, protocol, name):
    (tmp_path / "images").mkdir()
    for file in ("fake-default.elf", "fake-default.bin", "fake-default-esp.img"):
        (tmp_path / "images" / file).touch()
    image = machine.find_image(board(boot_protocols=[protocol]), "default", tmp_path)
    assert (image.kernel.name, image.boot.name) == ("fake-default.elf", name)


@pytest.mark.parametrize(("beside", "asked", "counted"), [({}, None, "2"), ({"cores_beside": 2}, None, "4"), ({"cores_beside": 2}, 1, "3")])
def test_cores_that_are_not_the_boards_are_counted_in(beside, asked, counted):
    command = machine.qemu_command(board(cpus=2, **beside), Path("k"), None, asked)
    assert command[command.index("-smp") + 1] == counted


@pytest.mark.parametrize(("processors", "settings", "in_turn"), [
    (2, {}, False), (1, {}, True), (3, {"cores_beside": 2}, True), (1, {"accel": "tcg,thread=multi"}, False)])
def test_cores_run_in_turn_where_the_host_has_fewer_processors(monkeypatch, processors, settings, in_turn):
    monkeypatch.setattr(machine.os, "sched_getaffinity", lambda process: set(range(processors)))
    command = machine.qemu_command(board(cpus=2, **settings), Path("k"), None, None)
    assert ("tcg,thread=single" in command) == in_turn


def fake_qemu(folder, version: str) -> str:
    tool = folder / "fake-qemu"
    tool.write_text(f"#!/bin/sh\necho 'QEMU emulator version {version} (somebody 1:{version}+x)'\n")
    tool.chmod(0o755)
    return str(tool)


@pytest.mark.parametrize("version", ["9.0.0", "10.0.2"])
def test_qemu_that_is_new_enough_is_run(tmp_path, version):
    binary = fake_qemu(tmp_path, version)
    assert machine.qemu_command(board(binary=binary, least=9), Path("k"), None, None)[0] == binary


def test_qemu_that_is_too_old_for_a_board_is_not_run_and_says_so(tmp_path):
    with pytest.raises(machine.QemuTooOld, match="^SKIPPED: this board needs QEMU 9, this is 8.2.2: not run$"):
        machine.qemu_command(board(binary=fake_qemu(tmp_path, "8.2.2"), least=9), Path("k"), None, None)


@pytest.mark.parametrize("tool", ["run_suite.py", "run_qemu.py"])
def test_a_runner_ends_with_the_status_that_ctest_counts_as_skipped(tmp_path, tool):
    least = json.loads((ROOT / "generated/platform/raspi4b/board.json").read_text())["qemu"]["least"]
    old = fake_qemu(tmp_path, f"{least - 1}.2.1")
    (tmp_path / "qemu-system-aarch64").symlink_to(old)
    (tmp_path / "images").mkdir()
    for name in ("default", "conformance"):
        (tmp_path / f"images/raspi4b-{name}.elf").touch()
        (tmp_path / f"images/raspi4b-{name}.bin").touch()
    arguments = [sys.executable, "-B", str(ROOT / "tools" / tool), "raspi4b", "--build", str(tmp_path)]
    run = subprocess.run(arguments, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
                         env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}"})
    assert run.returncode == machine.SKIPPED, run.stderr
    assert f"SKIPPED: this board needs QEMU {least}, this is {least - 1}.2.1: not run" in run.stderr


UEFI = {"boot_protocols": ["elf", "uefi"], "uefi": {"esp_device": "nvme,serial=esp", "firmware": [
    {"code": "/nowhere/code.fd", "vars": "/nowhere/vars.fd"}]}}


def test_first_protocol_is_taken_and_others_on_request():
    guest = board(**UEFI)
    assert [guest.boot_protocol(None), guest.boot_protocol("elf"), guest.boot_protocol("uefi")] == ["elf", "elf", "uefi"]
    with pytest.raises(machine.UsageError, match="board fake does not boot by pvh, but by: elf, uefi"):
        guest.boot_protocol("pvh")


def uefi_board(tmp_path, there: list[str]) -> machine.Board:
    for name in there:
        (tmp_path / name).touch()
    pairs = [{"code": str(tmp_path / f"code{i}"), "vars": str(tmp_path / f"vars{i}")} for i in range(3)]
    return machine.Board("fake", "aarch64", FACTS | UEFI | {"uefi": {"esp_device": "nvme,serial=esp", "firmware": pairs}})


def test_uefi_boots_firmware_and_a_disk_and_no_kernel(tmp_path):
    guest = uefi_board(tmp_path, ["code0", "code1", "vars1", "code2", "vars2"])
    command = machine.qemu_command(guest, Path("esp.img"), None, None, boot="uefi")
    text = " ".join(command)
    assert "-kernel" not in command
    assert f"if=pflash,unit=0,format=raw,readonly=on,file={tmp_path}/code1" in text
    assert f"if=pflash,unit=1,format=raw,snapshot=on,file={tmp_path}/vars1" in text
    assert "id=esp,format=raw,snapshot=on,file=esp.img" in text
    assert "nvme,serial=esp,drive=esp,bootindex=0" in text


def test_firmware_that_is_missing_is_told_with_its_package(tmp_path):
    with pytest.raises(machine.UsageError, match="UEFI firmware for aarch64 is missing: install the package qemu-efi-aarch64"):
        machine.qemu_command(uefi_board(tmp_path, ["code0"]), Path("esp.img"), None, None, boot="uefi")


def test_the_other_protocol_needs_no_firmware(tmp_path):
    assert machine.qemu_command(uefi_board(tmp_path, []), Path("k"), None, None)[-2:] == ["-kernel", "k"]
