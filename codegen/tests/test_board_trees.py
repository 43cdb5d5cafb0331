# SPDX-License-Identifier: MIT
"""Device trees: reading them whatever is in the file, comparing a spec with one, drafting a spec from one."""

from __future__ import annotations

import random
import re
import shutil
import subprocess

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import pipeline
from tessera_gen.boards import command
from tessera_gen.boards.compare import differences, unknown
from tessera_gen.boards.draft import draft
from tessera_gen.boards.fdt import FdtError, parse

ALL_BOARDS = sorted(path.parent.name for path in (ROOT / "platform").glob("*/board.yaml"))
BOARDS = [name for name in ALL_BOARDS if (ROOT / f"generated/platform/{name}/board.dts").is_file()]


@pytest.fixture(scope="module")
def boards():
    models, diagnostics = pipeline.load(ROOT)
    assert diagnostics.report() == ""
    return {board.name: board for board in models["boards"]}


def compiled(name: str, edit=lambda text: text) -> bytes:
    text = edit((ROOT / f"generated/platform/{name}/board.dts").read_text(encoding="utf-8"))
    run = subprocess.run(["dtc", "-I", "dts", "-O", "dtb"], input=text.encode(), capture_output=True, check=True)
    assert run.stderr == b""
    return run.stdout


def edited(old: str, new: str):
    def edit(text: str) -> str:
        assert text.count(old) == 1
        return text.replace(old, new)
    return edit


@pytest.mark.parametrize("name", BOARDS)
def test_the_tree_that_is_made_from_a_spec_says_the_same(boards, name):
    tree = parse(compiled(name))
    assert differences(boards[name], tree) == []
    assert unknown(boards[name], tree) == []


@pytest.mark.parametrize("name", BOARDS)
def test_the_spec_says_the_same_as_qemu(boards, name, capsys):
    if shutil.which("qemu-system-aarch64") is None:
        pytest.skip("QEMU is not installed")
    if not boards[name].qemu.has_device_tree:
        assert command.main(ROOT, ["check", name]) == 1
        assert capsys.readouterr().err == f"tessera board: QEMU makes no device tree for board '{name}': give --dtb\n"
        return
    assert command.main(ROOT, ["check", name]) == 0
    assert re.fullmatch(rf"{name}: [1-9]\d* devices compared, 0 differences", capsys.readouterr().out.splitlines()[-1])


CASES = [
    ("cpu", 'cpu@0 {\n            device_type = "cpu";\n            compatible = "arm,cortex-a57"',
     'cpu@0 {\n            device_type = "cpu";\n            compatible = "arm,cortex-a72"', "/cpus/cpu@0: the spec says arm,cortex-a57, the tree arm,cortex-a72"),
    ("ram", "reg = <0x0 0x40000000 0x0 0x20000000>", "reg = <0x0 0x40000000 0x0 0x10000000>",
     "RAM: the spec has 0x40000000 to 0x5fffffff, the tree 0x40000000 to 0x4fffffff"),
    ("controller", "<0x0 0x80a0000 0x0 0xf60000>", "<0x0 0x80b0000 0x0 0xf60000>",
     "/interrupt-controller@8000000: the spec has 0x8000000 to 0x800ffff, 0x80a0000 to 0x8ffffff, "
     "the tree 0x8000000 to 0x800ffff, 0x80b0000 to 0x900ffff"),
    ("timer", "interrupts = <1 11 4>", "interrupts = <1 14 4>", "/timer: the spec has interrupt 27 (level), the tree 30 (level)"),
    ("power", 'method = "hvc"', 'method = "smc"', "/psci: the spec says hvc, the tree smc"),
    ("device_elsewhere", "reg = <0x0 0x9010000 0x0 0x1000>", "reg = <0x0 0x9050000 0x0 0x1000>",
     "rtc: the tree has no arm,pl031 or arm,primecell at 0x9010000"),
    ("device_of_another_size", "reg = <0x0 0x9010000 0x0 0x1000>", "reg = <0x0 0x9010000 0x0 0x2000>",
     "rtc: the spec has 0x9010000 to 0x9010fff, the tree 0x9010000 to 0x9011fff"),
    ("interrupt_line", "interrupts = <0 2 4>", "interrupts = <0 3 4>", "rtc: the spec has interrupt 34 (level), the tree 35 (level)"),
    ("interrupt_trigger", "interrupts = <0 2 4>", "interrupts = <0 2 1>", "rtc: the spec has interrupt 34 (level), the tree 34 (edge)"),
    ("console", 'stdout-path = "/pl011@9000000"', 'stdout-path = "/pl031@9010000"', "console: the spec says uart0, the tree /pl031@9010000"),
]


@pytest.mark.parametrize(("old", "new", "difference"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_every_fact_that_differs_is_told(boards, old, new, difference):
    assert differences(boards["virt"], parse(compiled("virt", edited(old, new)))) == [difference]


# The same for a board with two interrupt controllers and a power manager: (name of the case, text of the tree, what takes its place, difference).
PI_CASES = [
    ("core_controller", "reg = <0x0 0x40000000 0x0 0x100>", "reg = <0x0 0x40001000 0x0 0x100>",
     "/interrupt-controller@40000000: the spec has 0x40000000 to 0x400000ff, the tree 0x40001000 to 0x400010ff"),
    ("device_controller", "reg = <0x0 0x3f00b200 0x0 0x200>", "reg = <0x0 0x3f00b200 0x0 0x100>",
     "/interrupt-controller@3f00b200: the spec has 0x3f00b200 to 0x3f00b3ff, the tree 0x3f00b200 to 0x3f00b2ff"),
    ("timer", "interrupts = <3 4>", "interrupts = <1 4>", "/timer: the spec has interrupt 3 (level), the tree 1 (level)"),
    ("power_manager", "reg = <0x0 0x3f100000 0x0 0x114>", "reg = <0x0 0x3f100000 0x0 0x100>",
     "/power@3f100000: the spec has 0x3f100000 to 0x3f100113, the tree 0x3f100000 to 0x3f1000ff"),
    ("no_power_manager", '"brcm,bcm2835-pm-wdt"', '"brcm,bcm2711-pm"', "power: the tree has none that is brcm,bcm2835-pm-wdt"),
    ("interrupt_of_another_bank", "interrupts = <2 25>", "interrupts = <0 1>", "uart0: the spec has interrupt 89 (level), the tree 97 (level)"),
]


@pytest.mark.parametrize(("old", "new", "difference"), [case[1:] for case in PI_CASES], ids=[case[0] for case in PI_CASES])
def test_every_fact_of_a_pi_that_differs_is_told(boards, old, new, difference):
    assert differences(boards["raspi3b"], parse(compiled("raspi3b", edited(old, new)))) == [difference]


def test_a_clock_that_differs_is_told_for_each_device(boards):
    found = differences(boards["virt"], parse(compiled("virt", edited("clock-frequency = <24000000>", "clock-frequency = <48000000>"))))
    assert found == [f"{device}: the spec has a clock of 24000000 Hz, the tree of 48000000 Hz" for device in ("uart0", "rtc", "gpio")]


def test_a_file_cut_off_anywhere_is_an_error_and_nothing_else():
    whole = compiled("virt")
    for length in range(0, len(whole), 7):
        with pytest.raises(FdtError):
            parse(whole[:length])


def test_a_damaged_file_is_a_tree_or_an_error(boards):
    whole = compiled("virt")
    random_numbers = random.Random(1)
    for _ in range(400):
        damaged = bytearray(whole)
        for _ in range(random_numbers.randrange(1, 6)):
            damaged[random_numbers.randrange(len(damaged))] = random_numbers.randrange(256)
        try:
            tree = parse(bytes(damaged))
        except FdtError:
            continue
        differences(boards["virt"], tree)
        unknown(boards["virt"], tree)
        draft(tree, "damaged")


def test_a_draft_made_from_a_tree_is_a_board_that_agrees_with_it(tmp_path):
    data = compiled("virt")
    tree = SpecTree(tmp_path)
    tree.write("platform/drafted/board.yaml", draft(parse(data), "drafted").replace("exit_status: none", "exit_status: semihosting"))
    for system in ("default", "conformance"):
        tree.replace(f"idl/systems/{system}.yaml", f"name: {system}\n", f"name: {system}\nboards: [virt]\n")
    assert tree.report() == ""
    models, _ = pipeline.load(tmp_path)
    drafted = next(board for board in models["boards"] if board.name == "drafted")
    assert differences(drafted, parse(data)) == []


def test_neighbours_that_are_the_same_device_are_one_row_of_a_draft():
    rows = draft(parse(compiled("virt")), "drafted").split("  - name: ")
    assert [row.splitlines()[0] for row in rows if 'compatible: ["virtio,mmio"]' in row] == ["mmio"]
    assert "    count: 32\n" in next(row for row in rows if row.startswith("mmio\n"))


@pytest.mark.parametrize(("old", "new"), [("<0x0 0xa000400 0x0 0x200>", "<0x0 0xa000400 0x0 0x100>"), ("interrupts = <0 18 1>", "interrupts = <0 18 4>")])
def test_a_neighbour_that_differs_is_a_row_of_its_own(old, new):
    text = draft(parse(compiled("virt", edited(old, new))), "drafted")
    assert [line for line in text.splitlines() if "count: " in line and "cpu" not in line] == ["    count: 2", "    count: 29"]


def test_a_console_among_neighbours_is_named_by_its_place():
    text = draft(parse(compiled("virt", edited('stdout-path = "/pl011@9000000"', 'stdout-path = "/mmio@a000400:115200n8"'))), "drafted")
    assert "console: mmio2\n" in text


def test_a_file_that_is_no_tree_is_named(tmp_path, capsys):
    (tmp_path / "board.dtb").write_bytes(b"no tree at all, but long enough for a header of ten words")
    assert command.main(ROOT, ["import", str(tmp_path / "board.dtb")]) == 1
    assert capsys.readouterr().err == f"tessera board: {tmp_path}/board.dtb: not a device tree: begins with 0x6e6f2074, not 0xd00dfeed\n"


def test_a_missing_file_is_named(tmp_path, capsys):
    assert command.main(ROOT, ["check", "virt", "--dtb", str(tmp_path / "none.dtb")]) == 1
    assert capsys.readouterr().err == f"tessera board: {tmp_path}/none.dtb: No such file or directory\n"


def test_an_unknown_board_is_wrong_usage(capsys):
    assert command.main(ROOT, ["check", "vird"]) == 2
    assert capsys.readouterr().err == "tessera board: no board 'vird'; did you mean 'virt'?\n"


def test_boards_are_listed_one_to_a_line(capsys):
    assert command.main(ROOT, ["list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ALL_BOARDS
