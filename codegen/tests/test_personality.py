# SPDX-License-Identifier: MIT
"""Personalities: every rule broken by one edit with the exact message, what is made of a row, and the facts of the Linux table
compared with the headers of the system that the test runs on."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from spec_tree import ROOT, SpecTree
from tessera_gen import kernel, personality, pipeline

SAMPLE = "idl/personality/sample.yaml"
PARTS = (("kernel", kernel), ("personality", personality))
LINUX = ROOT / "idl/personality/linux.yaml"

# Stands in a new text at the place that the message must name, and is taken out.
MARK = "@"


@dataclass(frozen=True)
class Case:
    """One breaking edit. `at`: the marked text of the place, if it is not in the new text."""

    name: str
    old: str
    new: str
    message: str
    hint: str = ""
    at: str = ""
    more: tuple[tuple[str, str], ...] = ()


CASES = [
    Case("call_twice", "{name: acct,", "{name: @read,", "call read stands here twice", f"first at {SAMPLE}:23:11"),
    Case("number_twice", "aarch64: 89, x86", "aarch64: @63, x86", "call number of aarch64 63 stands here twice", f"first at {SAMPLE}:24:24",
         at="aarch64: @63, x86_64: 163"),
    Case("errno_twice", "name: EFAULT, number: 14", "name: EFAULT, number: @9", "errno number 9 stands here twice", f"first at {SAMPLE}:7:27"),
    Case("no_enosys", "name: ENOSYS, number", "name: ENOTSYS, number", "there is no errno ENOSYS, which a call that is absent answers",
         at="@- {name: EBADF, number: 9", more=(("error: ENOSYS", "error: EBADF"),)),
    Case("unknown_status", "BAD_SLOT: EBADF", "BAD_SLOTS: @EBADF", "unknown status 'BAD_SLOTS'", "did you mean 'BAD_SLOT'?"),
    Case("unknown_errno_of_status", "BAD_SLOT: EBADF", "BAD_SLOT: @EBADFD", "unknown errno 'EBADFD'", "did you mean 'EBADF'?"),
    Case("value_twice", "AT_FDCWD: -100", "O_CREAT: 1", "value O_CREAT stands here twice", f"first at {SAMPLE}:15:23", at="O_CREAT: @0x40"),
    Case("value_without_an_architecture", "{aarch64: 0x4000, x86_64: 0x10000}", "@{aarch64: 0x4000}", "'O_DIRECTORY' says nothing of x86_64"),
    Case("field_misaligned", "{name: first, type: u64}, {name: second, type: u32}", "{name: second, type: u32}, @{name: first, type: u64}",
         "field 'first' of pair is at 4, which is no multiple of 8", "name the gap before it"),
    Case("field_twice", "name: gap, type: u32", "name: @first, type: u32", "field of pair first stands here twice", f"first at {SAMPLE}:21:21"),
    Case("struct_without_its_gap", ", {name: gap, type: u32}]", "]", "pair takes 12 bytes, which is no multiple of 8", "name the gap at its end",
         at="@[{name: first"),
    Case("unknown_architecture", "{aarch64: 40, x86_64: 165}", "{aarch64: 40, riscv: @165}", "unknown architecture 'riscv'",
         "known: aarch64, x86_64"),
    Case("unknown_errno_of_call", "errors: [EBADF, EFAULT]", "errors: [EBADF, EFAULT, @EBADFD]", "unknown errno 'EBADFD'", "did you mean 'EBADF'?"),
    Case("refused_without_errno", "served: refused, error: ENOSYS}", "served: refused}", "mount is refused and has no 'error'",
         at="@{name: mount"),
    Case("absent_with_errno", "served: absent}", "served: absent, error: @EBADF}", "acct is absent, so 'error' means nothing"),
    Case("memory_without_a_size", "kind: out, length: count", "kind: out", "'buffer' is memory: it needs 'struct' or 'length', one of them",
         at="@{name: buffer"),
    Case("number_with_a_struct", "kind: uint, set: open_flag", "kind: uint, struct: @pair", "'flags' is no memory, so 'struct' means nothing"),
    Case("unknown_set", "set: open_flag", "set: @open_flags", "unknown set 'open_flags'", "did you mean 'open_flag'?"),
    Case("unknown_struct", "struct: pair,", "struct: @pairs,", "unknown structure 'pairs'", "did you mean 'pair'?"),
    Case("length_that_is_no_size", "{name: count, kind: size}", "{name: count, kind: uint}", "unknown size argument 'count'", at="length: @count"),
    Case("errno_of_a_check_not_declared", "errors: [EBADF, EFAULT]", "errors: [EFAULT]", "read checks 'fd' and does not declare EBADF",
         at="{name: fd, kind: @fd}"),
    Case("name_of_c", "{name: flags, kind: uint", "{name: @register, kind: uint", "'register' cannot be a name in C"),
    Case("too_many_arguments", "- {name: flags, kind: uint, set: open_flag}",
         "- {name: flags, kind: uint}\n      - {name: a, kind: int}\n      - {name: b, kind: int}\n      - {name: c, kind: int}",
         "openat has 7 arguments, and registers carry 6", at="@- {name: directory"),
]


def run(tree: SpecTree) -> tuple[dict[str, bytes], str]:
    outputs, diagnostics = pipeline.generate(tree.root, PARTS)
    return outputs.files, diagnostics.report()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_breaking_one_rule_gives_one_exact_message(tmp_path, case):
    tree = SpecTree(tmp_path).replace(SAMPLE, case.old, case.new.replace(MARK, ""))
    for old, new in case.more:
        tree.replace(SAMPLE, old, new)
    marked = case.at or case.new
    text = (tree.root / SAMPLE).read_text(encoding="utf-8")
    assert text.count(marked.replace(MARK, "")) == 1
    before = text[:text.index(marked.replace(MARK, "")) + marked.index(MARK)]
    where = f"{SAMPLE}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    assert run(tree)[1] == f"{where}: error: {case.message}\n" + (f"  {case.hint}\n" if case.hint else "")


def test_a_row_becomes_its_checks_in_order(tmp_path):
    source = run(SpecTree(tmp_path))[0]["generated/personality/x86_64/personality/sample_calls.c"].decode()
    served = source[source.index("static int64_t serve_openat"):]
    path, memory = served.index("sample_check_path(registers[1])"), served.index("registers[3] == 0 ? 0 : sample_check_memory(registers[3], 1")
    assert path < memory < served.index("return sample_openat(")
    assert '[SAMPLE_CALL_MOUNT] = {"mount", NULL, NULL, 0, SAMPLE_SERVED_REFUSED, SAMPLE_ENOSYS}' in source
    assert '[SAMPLE_CALL_ACCT] = {"acct", NULL, NULL, 0, SAMPLE_SERVED_ABSENT, SAMPLE_ENOSYS}' in source


def test_a_number_is_one_for_each_architecture(tmp_path):
    files = run(SpecTree(tmp_path))[0]
    for architecture, number, directory in (("aarch64", 63, 0x4000), ("x86_64", 0, 0x10000)):
        folder = f"generated/personality/{architecture}/personality"
        assert f"SAMPLE_CALL_READ = {number}," in files[f"{folder}/sample_calls.h"].decode()
        assert f"SAMPLE_O_DIRECTORY = {directory}," in files[f"{folder}/sample_abi.h"].decode()


def macros(*lines: str, defines: tuple[str, ...] = ()) -> dict[str, str]:
    """Names and texts of the macros that headers of this system define."""
    done = subprocess.run(["clang-19", "-E", "-dM", "-x", "c", "-", *(f"-D{name}" for name in defines)], input="\n".join(lines),
                          capture_output=True, text=True, check=True)
    return dict(re.findall(r"^#define (\w+) (.+)$", done.stdout, re.MULTILINE))


def number_of(text: str) -> int:
    text = text.strip("()").rstrip("UL")
    return int(text, 8 if text.startswith("0") and text.isdigit() else 0)


def numbers_of(table: dict[str, str]) -> dict[str, int]:
    found = {}
    for name, value in table.items():
        while value in table:
            value = table[value]
        if name.startswith("__NR_") and value.isdigit():
            found[name.removeprefix("__NR_")] = int(value)
    return found


# How the kernel's own header for AArch64 asks for the generic table.
WANTED_BY_AARCH64 = ("__BITS_PER_LONG=64", "__ARCH_WANT_RENAMEAT", "__ARCH_WANT_NEW_STAT", "__ARCH_WANT_SET_GET_RLIMIT", "__ARCH_WANT_TIME32_SYSCALLS",
                     "__ARCH_WANT_SYS_CLONE3", "__ARCH_WANT_MEMFD_SECRET")


@pytest.mark.parametrize("architecture", ["aarch64", "x86_64"])
def test_numbers_are_those_of_linux(architecture):
    # The table for x86-64 is where this machine's compiler looks if the machine is one.
    x86_64 = next((path for path in ("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h") if Path(path).exists()), None)
    if architecture == "x86_64" and x86_64 is None:
        pytest.skip("no kernel headers for x86-64 on this machine")
    known = numbers_of(macros(f'#include "{x86_64}"') if architecture == "x86_64" else
                       macros("#include <asm-generic/unistd.h>", defines=WANTED_BY_AARCH64))
    ours = {row["name"]: row["numbers"][architecture] for row in yaml.safe_load(LINUX.read_text())["calls"] if architecture in row["numbers"]}
    assert {name: number for name, number in ours.items() if name in known and known[name] != number} == {}
    assert len(set(ours) & set(known)) > 250   # headers that are newer or older differ at the end of the list
    assert {name: number for name, number in known.items() if name not in ours and number < 451 and name not in ("syscalls", "arch_specific_syscall")} == {}


def test_errnos_are_those_of_linux():
    known = macros("#include <asm-generic/errno.h>")
    for row in yaml.safe_load(LINUX.read_text())["errnos"]:
        assert int(known[row["name"]]) == row["number"], row["name"]


def test_values_of_terminals_are_those_of_linux():
    # The compiler judges: some requests are made of macros.
    sets = {row["name"]: row["values"] for row in yaml.safe_load(LINUX.read_text())["sets"]}
    lines = ["#include <asm-generic/termbits.h>", "#include <asm-generic/ioctls.h>"]
    for name in ("ioctl_request", "terminal_input", "terminal_output", "terminal_control", "terminal_local", "terminal_character", "terminal_queue"):
        lines += [f"static_assert({value} == {number});" for value, number in sets[name].items()]
    done = subprocess.run(["clang-19", "-std=c23", "-fsyntax-only", "-x", "c", "-"], input="\n".join(lines), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# A frame of ours beside what the headers of Linux say of one: field, type, and their field.
FRAME_OF_X86_64 = (("flags", "struct ucontext", "uc_flags"), ("stack_address", "struct ucontext", "uc_stack"), ("registers", "struct ucontext", "uc_mcontext"),
                   ("mask", "struct ucontext", "uc_sigmask"), ("registers", "struct sigcontext", "r8"), ("code_segment", "struct sigcontext", "cs"),
                   ("stack_segment", "struct sigcontext", "ss"), ("fault_error", "struct sigcontext", "err"),
                   ("fault_vector", "struct sigcontext", "trapno"), ("old_mask", "struct sigcontext", "oldmask"),
                   ("fault_address", "struct sigcontext", "cr2"), ("floats", "struct sigcontext", "fpstate"))


def test_the_frame_of_a_handler_is_that_of_linux():
    if not Path("/usr/include/x86_64-linux-gnu/asm/ucontext.h").exists():
        pytest.skip("no kernel headers for x86-64 on this machine")
    lines = ["#include <stddef.h>", "#include <asm/signal.h>", "#include <asm/sigcontext.h>", "#include <asm/ucontext.h>",
             '#include "personality/linux_abi.h"']
    for ours, kind, theirs in FRAME_OF_X86_64:
        base = "flags" if kind == "struct ucontext" else "registers"
        lines.append(f"static_assert(offsetof(struct linux_signal_frame, {ours}) - offsetof(struct linux_signal_frame, {base}) == offsetof({kind}, {theirs}));")
    lines.append("static_assert(offsetof(struct linux_signal_frame, information) - 8 == sizeof(struct ucontext));")
    done = subprocess.run(["clang-19", "-std=c23", "-fsyntax-only", "-I", str(ROOT / "generated/personality/x86_64"), "-x", "c", "-"],
                          input="\n".join(lines), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_values_of_signals_are_those_of_linux():
    known = macros("#include <asm-generic/signal.h>", "#include <asm-generic/siginfo.h>", "#include <linux/signal.h>")
    sets = {row["name"]: row["values"] for row in yaml.safe_load(LINUX.read_text())["sets"]}
    for name in ("signal", "signal_flag", "signal_stack_flag", "signal_how"):
        for value, number in sets[name].items():
            if value != "SA_RESTORER":   # not in the generic header
                assert int(known[value].strip("()U").replace("1U << 31", "0x80000000"), 0) == number, value


# Where the headers of Linux say what a set of ours does.
HEADERS_OF_SETS = {"descriptor_flag": "asm-generic/fcntl.h", "memory_advice": "asm-generic/mman-common.h", "file_system_type": "linux/magic.h",
                   "clone_flag": "linux/sched.h", "clone_signal": "linux/sched.h", "resolve_flag": "linux/openat2.h", "usage_of": "linux/resource.h", "file_mode": "linux/stat.h", "statx_field": "linux/stat.h"}


@pytest.mark.parametrize("name", HEADERS_OF_SETS)
def test_values_of_a_set_are_those_of_linux(name):
    known = macros(f"#include <{HEADERS_OF_SETS[name]}>")
    sets = {row["name"]: row["values"] for row in yaml.safe_load(LINUX.read_text())["sets"]}
    assert sets[name] == {value: number_of(known[value]) for value in sets[name]}
