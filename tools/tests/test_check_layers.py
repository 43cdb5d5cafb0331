# SPDX-License-Identifier: MIT
"""Every rule of check_layers.py with code that breaks it and code beside it that does not, and the repository itself."""

from pathlib import Path

import check_layers
import pytest

ROOT = Path(__file__).resolve().parents[2]


def tree_with(folder: Path, files: dict[str, str]) -> Path:
    """A small repository: headers of every layer, a board, and the files that are given."""
    base = {
        "kernel/include/kernel/thread.h": "", "generated/include/tessera/errors.h": "", "generated/kernel/invocations.h": "",
        "generated/user/kernel/thread.h": "", "generated/user/log/log.h": "    METHOD_LOG_READ = 0x2101,\n", "generated/conformance/kernel_cases.h": "",
        "lib/include/tessera/memory.h": "", "lib/process/elf.h": "", "arch/aarch64/include/arch/types.h": "", "arch/aarch64/timer.h": "",
        "arch/aarch64/user/include/arch/counter.h": "", "generated/platform/virt/board.h": "", "services/vfs/mount.h": "", "services/log/ring.h": "",
        "platform/low/board.yaml": "ram:\n  - {base: 0x1000, size: 0x3bfff000}\n",
        "platform/virt/board.yaml": "ram:\n  - {base: 0x40000000, size: 512MiB}\nregisters: [{base: 0x09000000, size: 4KiB}]\n",
    }
    for name, text in (base | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_repository_is_right():
    assert check_layers.check(ROOT) == []


def test_a_small_repository_is_right(tmp_path):
    assert check_layers.check(tree_with(tmp_path, {})) == []


INCLUDES_REFUSED = [
    ("kernel/a.c", '"../lib/process/elf.h"'), ("kernel/a.c", "<tessera/memory.h>"), ("kernel/a.c", "<log/log.h>"), ("kernel/a.c", "<arch/counter.h>"),
    ("kernel/a.c", "<board.h>"), ("kernel/a.c", "<stdio.h>"), ("kernel/a.c", '"kernel/thread.h"'), ("lib/log/a.c", "<invocations.h>"),
    ("lib/log/a.c", '"../process/elf.h"'), ("lib/log/a.c", "<arch/types.h>"), ("services/log/a.c", '"../vfs/mount.h"'),
    ("services/log/a.c", "<services/vfs/mount.h>"), ("services/log/a.c", "<invocations.h>"), ("services/log/a.c", '"mount.h"'),
    ("services/log/a.c", "<string.h>"), ("apps/shell/a.c", "<services/log/ring.h>"), ("apps/shell/a.c", "<kernel_cases.h>"),
    ("arch/aarch64/a.c", "<tessera/memory.h>"), ("arch/aarch64/user/a.c", '"../timer.h"'), ("arch/aarch64/user/a.c", "<invocations.h>"),
]
INCLUDES_ALLOWED = [
    ("kernel/a.c", "<kernel/thread.h>"), ("kernel/a.c", "<invocations.h>"), ("kernel/a.c", "<arch/types.h>"), ("kernel/a.c", "<stdint.h>"),
    ("kernel/boot/a.c", "<board.h>"), ("lib/log/a.c", "<tessera/memory.h>"), ("lib/log/a.c", "<arch/counter.h>"), ("services/log/a.c", '"ring.h"'),
    ("services/log/a.c", "<log/log.h>"), ("services/log/a.c", "<kernel/thread.h>"), ("apps/shell/a.c", "<tessera/errors.h>"),
    ("arch/aarch64/a.c", '"timer.h"'), ("arch/aarch64/a.c", "<board.h>"), ("arch/aarch64/user/a.c", "<tessera/memory.h>"),
    ("conformance/programs/kernel/a.c", "<kernel_cases.h>"),
]


@pytest.mark.parametrize(("place", "header"), INCLUDES_REFUSED)
def test_an_include_across_a_layer_is_told(tmp_path, place, header):
    tree = tree_with(tmp_path, {place: f"#include {header}\n"})
    assert check_layers.check(tree) == [f"{place}:1: {place.split('/')[0]}/ may not include {header}"]


@pytest.mark.parametrize(("place", "header"), INCLUDES_ALLOWED)
def test_an_include_within_the_layer_is_not(tmp_path, place, header):
    assert check_layers.check(tree_with(tmp_path, {place: f"#include {header}\n"})) == []


CODE_REFUSED = [
    ("kernel/a.c", "// as aarch64 does it", "a word of an architecture: aarch64"),
    ("kernel/a.c", "enum { HAS_AARCH64 };", "a word of an architecture: AARCH64"),
    ("lib/a.c", "void x86_start(void);", "a word of an architecture: x86"),
    ("services/log/a.c", "mrs(sctlr_el1);", "a word of an architecture: mrs"),
    ("services/drivers/uart/a.c", "// runs at EL0", "a word of an architecture: EL0"),
    ("kernel/a.c", "gicv3_init();", "a word of a board: gicv3"),
    ("services/log/a.c", "// pl011", "a word of a board: pl011"),
    ("apps/shell/a.c", '"board virt"', "a word of a board: virt"),
    ("kernel/a.c", "#pragma pack(1)", "only #include, #define and #pragma once here: #pragma pack(1)"),
    ("kernel/a.c", "#error no", "only #include, #define and #pragma once here: #error no"),
    ("lib/a.h", "#define NAME(x) do_##x", "a name glued together: #define NAME(x) do_##x"),
    ("services/log/a.c", "if (request->method == 0x2100) {", "a method number: method == 0x2100"),
    ("services/log/a.c", "info.method = 5;", "a method number: method = 5"),
    ("lib/a.c", "call(log, 0x2101);", "a method number: 0x2101"),
    ("arch/aarch64/user/a.c", 'asm volatile(""); // no\nvoid f(void) { } /* x */ svc #7', "a system call number: svc #7"),
    ("services/drivers/uart/a.c", "uint64_t base = 0x9000000;", "a physical address of a board: 0x9000000"),
    ("arch/aarch64/a.c", "constexpr uint64_t ram = 0x4008'0000u;", "a physical address of a board: 0x4008'0000u"),
    ("arch/aarch64/a.c", "constexpr unsigned timer_interrupt = 27;", "an interrupt number: timer_interrupt = 27"),
    ("services/drivers/uart/a.c", ".irq = 0x21,", "an interrupt number: irq = 0x21"),
    ("kernel/a.c", "// Keep in sync with trap.S.", "two places that must agree: make it a row of a spec"),
]
CODE_ALLOWED = [
    ("kernel/a.c", "status_t sys_timer_arm(struct invocation *call); // arm it"),
    ("arch/aarch64/a.c", "// aarch64 on virt with a gicv3"),
    ("services/drivers/pl011_console/a.c", "// the PL011"),
    ("services/drivers/virtio_blk/a.c", 'constexpr uint32_t MAGIC = 0x74726976; // "virt"'),
    ("lib/a.c", "virtual_address(); selfish(); mmio(); service();"),
    ("services/log/a.c", "uint32_t mask = 0x00ff; // 0x2101 and 0x9000000 are told about here only"),
    ("services/log/a.c", '/* method = 5\n irq = 33 */ print("irq = 33");'),
    ("services/log/a.c", "request.method = METHOD_LOG_READ; info.method = 0;"),
    ("kernel/a.c", "enum { EXPIRED_PER_INTERRUPT = 16, INTERRUPT_BIT = 1, COMMAND_INTERRUPTED = 130 };"),
    ("kernel/a.c", "constexpr uint32_t ELF_MAGIC = 0x464c457f;"),
    ("lib/a.c", "constexpr uint32_t SEGMENT_BYTES = 0x10000;"),
    ("conformance/programs/kernel/a.c", "call(0x2101); irq = 33;"),
]


@pytest.mark.parametrize(("place", "code", "fault"), CODE_REFUSED)
def test_a_word_or_number_that_belongs_elsewhere_is_told(tmp_path, place, code, fault):
    line = code.count("\n") + 1
    assert f"{place}:{line}: {fault}" in check_layers.check(tree_with(tmp_path, {place: code + "\n"}))


@pytest.mark.parametrize(("place", "code"), CODE_ALLOWED)
def test_code_that_only_looks_like_it_is_not(tmp_path, place, code):
    assert check_layers.check(tree_with(tmp_path, {place: code + "\n"})) == []


def test_a_long_file_says_why_and_a_very_long_one_is_two(tmp_path):
    tree = tree_with(tmp_path, {"kernel/a.c": "\n" * 500, "kernel/b.c": "\n" * 501, "kernel/c.c": "// One file because it is a table.\n" + "\n" * 799,
                                "kernel/d.c": "// One file because it is a table.\n" + "\n" * 800})
    assert check_layers.check(tree) == ["kernel/b.c:1: 501 lines; past 500 its header says: one file because ...",
                                        "kernel/d.c:1: 801 lines; past 800 it is two files"]


@pytest.mark.parametrize("place", ["kernel/a.c", "codegen/a.py", "docs/a.md", "idl/kernel/a.yaml", "conformance/unit/a.c"])
def test_what_is_left_to_do_is_told(tmp_path, place):
    word = "TO" + "DO"
    assert check_layers.check(tree_with(tmp_path, {place: f"fine\n// {word} later\n"})) == [f"{place}:2: left to do: // {word} later"]


BOARD_OF_PARTS = "devices:\n  - {name: uart, compatible: [\"acme,zx81-uart\", \"acme,plain\"]}\n"


@pytest.mark.parametrize(("line", "name"), [("// as on the zx81", "zx81"), ("int pinebook_led;", "pinebook"), ("#define ZX81_DATA 4", "ZX81"), ("char m68k;", "m68k")])
def test_a_name_of_a_spec_in_portable_code_is_told(tmp_path, line, name):
    files = {"platform/pinebook-pro/board.yaml": BOARD_OF_PARTS, "arch/m68k/start.c": "", "services/vfs/a.c": f"{line}\n"}
    assert check_layers.check(tree_with(tmp_path, files)) == [f"services/vfs/a.c:1: a name that stands in a spec: {name}"]


@pytest.mark.parametrize("line", ["int plain;", "int zx810;", "int uart;", "int profile;"])
def test_ordinary_words_beside_the_names_of_specs(tmp_path, line):
    files = {"platform/pinebook-pro/board.yaml": BOARD_OF_PARTS, "arch/m68k/start.c": "", "services/vfs/a.c": f"{line}\n"}
    assert check_layers.check(tree_with(tmp_path, files)) == []


def test_a_driver_may_name_its_device(tmp_path):
    files = {"platform/pinebook-pro/board.yaml": BOARD_OF_PARTS, "services/drivers/zx81/a.c": "// the zx81\n"}
    assert check_layers.check(tree_with(tmp_path, files)) == []


NAMES = sorted(path.name for folder in ("arch", "platform") for path in (ROOT / folder).iterdir() if path.is_dir())


@pytest.mark.parametrize("folder", check_layers.PORTABLE)
@pytest.mark.parametrize("name", NAMES)
def test_no_architecture_or_board_of_this_repository_is_named_in_portable_code(folder, name):
    facts = check_layers.facts_of(ROOT)
    for line in (f"// as on {name}", f"int {name.replace('-', '_')}_led;", f"#define IS_{name.replace('-', '_').upper()} 1"):
        assert check_layers.code_faults(f"{folder}/a.c", line + "\n", facts), line
