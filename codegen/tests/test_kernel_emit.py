# SPDX-License-Identifier: MIT
"""What idl/kernel becomes: headers that compile everywhere, readers that check every rule, and cases for each of them."""

from __future__ import annotations

import ctypes
import itertools
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from spec_tree import ROOT, SpecTree
from tessera_gen import kernel, pipeline
from tessera_gen.kernel import conformance, model

CLANG = shutil.which("clang-19") or "clang"
WARNINGS = ["-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Wstrict-prototypes", "-Wmissing-prototypes", "-Werror"]
PARTS = (("kernel", kernel),)
U64 = model.U64_MAX
USER_END = 1 << 47
PAGES = (4096, 16384)


def compile_c(folder: Path, *arguments: str) -> None:
    result = subprocess.run([CLANG, *arguments], cwd=folder, capture_output=True, text=True, timeout=120, check=False)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """A folder with everything that the kernel part makes."""
    folder = tmp_path_factory.mktemp("generated")
    outputs, diagnostics = pipeline.generate(ROOT, PARTS)
    assert diagnostics.report() == ""
    outputs.write(folder)
    return folder


@pytest.fixture(scope="module")
def kernel_model():
    return pipeline.load(ROOT, PARTS)[0]["kernel"]


HEADERS = ("errors", "rights", "objects", "syscalls", "faults", "layouts", "ipc_registers")


@pytest.mark.parametrize("flags", [["-std=c23", "-target", "aarch64-none-elf", "-ffreestanding", *WARNINGS],
                                   ["-std=c23", "-target", "x86_64-none-elf", "-ffreestanding", *WARNINGS],
                                   ["-std=c++20", "-x", "c++", "-Wall", "-Wextra", "-Werror"]], ids=["aarch64", "x86_64", "c++"])
@pytest.mark.parametrize("name", HEADERS)
def test_each_header_compiles_alone(generated, name, flags, tmp_path):
    source = tmp_path / "alone.c"
    source.write_text(f"#include <tessera/{name}.h>\n")
    compile_c(generated, *flags, "-Igenerated/include", "-c", str(source), "-o", str(tmp_path / "alone.o"))


def test_assembly_can_use_the_constants(generated, tmp_path):
    source = tmp_path / "constants.S"
    source.write_text("#include <tessera/asm_constants.h>\n.word STATUS_BAD_SLOT, SYSCALL_EXIT, INFO_STATUS_SHIFT, BOOT_INFO_MAGIC_OFFSET\n")
    compile_c(generated, "-target", "aarch64-none-elf", "-Igenerated/include", "-c", str(source), "-o", str(tmp_path / "constants.o"))


# ---- readers


class Readers:
    """The generated readers as a library, over readers_fake.c."""

    def __init__(self, generated: Path, folder: Path) -> None:
        header = (generated / "generated/kernel/invocations.h").read_text()
        handlers = re.findall(r"\[\[nodiscard\]\] (status_t sys_\w+\([^;]*\));", header)
        stubs = "#include <invocations.h>\n" + "".join(f"{text} {{ return STATUS_OK; }}\n" for text in handlers)
        (folder / "handlers.c").write_text(stubs)
        (folder / "kernel").mkdir()
        (folder / "kernel/arch.h").write_text("#pragma once\n#include <stdint.h>\nuint64_t arch_page_bytes(void);\nuint64_t arch_user_end(void);\n")
        (folder / "kernel/invocation.h").write_text(
            "#pragma once\n#include <invocations.h>\nuint64_t invocation_info(const struct invocation *);\n"
            "uint64_t invocation_word(const struct invocation *, unsigned);\n"
            "status_t invocation_capability(const struct invocation *, unsigned, uint32_t, unsigned, bool, struct slot **);\n")
        library = folder / "readers.so"
        compile_c(generated, "-std=c23", "-shared", "-fPIC", "-Igenerated/include", "-Igenerated/kernel", f"-I{folder}", str(folder / "handlers.c"),
                  "generated/kernel/invocations.c", str(Path(__file__).with_name("readers_fake.c")), "-o", str(library))
        self._library = ctypes.CDLL(str(library))
        self._library.fake_is_method.restype = ctypes.c_bool
        self.words = (ctypes.c_uint64 * 8).in_dll(self._library, "fake_words")
        self.capability_status = (ctypes.c_int32 * 4).in_dll(self._library, "fake_capability_status")
        self.types = (ctypes.c_uint32 * 4).in_dll(self._library, "fake_types")
        self.rights = (ctypes.c_uint32 * 4).in_dll(self._library, "fake_rights")
        self.optional = (ctypes.c_bool * 4).in_dll(self._library, "fake_optional")

    def is_method(self, number: int) -> bool:
        return self._library.fake_is_method(ctypes.c_uint16(number))

    def read(self, invocation: model.Invocation, words: list[int], *, page: int = 4096, shape: tuple[int, int, int] | None = None) -> int:
        count, caps, buffer = shape or (len(words), len(invocation.capabilities), 0)
        ctypes.c_uint64.in_dll(self._library, "fake_info").value = invocation.number | count << 16 | caps << 24 | buffer << 27
        ctypes.c_uint64.in_dll(self._library, "fake_page_bytes").value = page
        ctypes.c_uint64.in_dll(self._library, "fake_user_end").value = USER_END
        for index, word in enumerate(words):
            self.words[index] = word
        return self._library.fake_read(ctypes.c_uint16(invocation.number))


@pytest.fixture(scope="module")
def readers(generated, tmp_path_factory):
    return Readers(generated, tmp_path_factory.mktemp("readers"))


@pytest.fixture(scope="module")
def number_of(kernel_model):
    return {error.name: error.number for error in kernel_model.errors}


def good_word(argument: model.Argument, page: int) -> int:
    """A value in the middle of what the rule allows, and not 0 if it can be helped."""
    if argument.type in ("enum", "bits"):
        return argument.allowed[0].number
    if argument.is_below_user_end:
        return page * 16
    return max(argument.minimum, min(argument.align, argument.maximum))


def allowed_words(argument: model.Argument, page: int) -> set[int]:
    """Every edge that is still inside the rule."""
    if argument.type == "enum":
        return {value.number for value in argument.allowed}
    if argument.type == "bits":
        return {0, argument.allowed_mask} | {value.number for value in argument.allowed}
    step = page if argument.is_page_aligned else argument.align
    last = min(argument.maximum, USER_END - 1 if argument.is_below_user_end else U64)
    return {-(-argument.minimum // step) * step, last // step * step}


def refused_words(kernel_model, invocation: model.Invocation, argument: model.Argument, page: int) -> list[tuple[int, str]]:
    """The values of the conformance cases of this argument, with the error of each."""
    group = next(group for group in conformance.groups(kernel_model) if group.invocation == invocation)
    bases = {"ZERO": 0, "GOOD": good_word(argument, page), "GOOD_HALF_PAGE": good_word(argument, page) + page // 2, "USER_END": USER_END}
    return [(bases[case.base] + case.value & U64, case.expected) for case in group.cases
            if case.kind == "WORD" and case.index == argument.index]


@pytest.mark.parametrize("page", PAGES)
def test_readers_take_each_bound_and_refuse_what_is_beyond(kernel_model, readers, number_of, page):
    tried = 0
    for invocation in kernel_model.invocations:
        good = [good_word(argument, page) for argument in invocation.words]
        assert readers.read(invocation, good, page=page) == 0, invocation.name
        for argument in invocation.words:
            expected = [(value, "OK") for value in allowed_words(argument, page)]
            for value, error in expected + refused_words(kernel_model, invocation, argument, page):
                words = [*good[:argument.index], value, *good[argument.index + 1:]]
                assert readers.read(invocation, words, page=page) == number_of[error], (invocation.name, argument.name, hex(value))
                tried += 1
    assert tried > 200


def test_every_bounded_word_has_refused_values(kernel_model):
    for invocation in kernel_model.invocations:
        for argument in invocation.words:
            is_free = argument == model.Argument(argument.name, argument.type, argument.doc, argument.index)
            assert bool(refused_words(kernel_model, invocation, argument, 4096)) != is_free, (invocation.name, argument.name)


def test_readers_ask_for_the_types_and_rights_of_the_rule(kernel_model, readers):
    for invocation in kernel_model.invocations:
        assert readers.read(invocation, [good_word(argument, 4096) for argument in invocation.words]) == 0
        for argument in invocation.capabilities:
            mask = sum(1 << kernel_model.object_by_name[name].number for name in argument.objects if name != "any")
            assert readers.types[argument.index] == (mask or 0xFFFFFFFF), (invocation.name, argument.name)
            assert readers.rights[argument.index] == sum(right.mask for right in argument.needs)
            assert readers.optional[argument.index] == argument.is_optional


def test_readers_pass_on_what_a_lookup_says_in_declaration_order(kernel_model, readers):
    for invocation in kernel_model.invocations:
        good = [good_word(argument, 4096) for argument in invocation.words]
        for argument in invocation.capabilities:
            readers.capability_status[argument.index] = -3
            assert readers.read(invocation, good) == -3, (invocation.name, argument.name)
            readers.capability_status[argument.index] = 0


def test_the_first_wrong_argument_in_declaration_order_gives_the_error(kernel_model, readers, number_of):
    """Every pair of wrong arguments of every invocation: the answer is the earlier one's."""
    pairs = 0
    for invocation in kernel_model.invocations:
        good = [good_word(argument, 4096) for argument in invocation.words]
        for earlier, later in itertools.combinations(invocation.arguments, 2):
            words = list(good)
            wanted = None
            for argument in (later, earlier):
                if argument.is_capability:
                    readers.capability_status[argument.index] = wanted = -100 - argument.index
                    continue
                refused = refused_words(kernel_model, invocation, argument, 4096)
                if not refused:
                    wanted = None
                    break
                words[argument.index], wanted = refused[0][0], number_of[refused[0][1]]
            if wanted is not None:
                assert readers.read(invocation, words) == wanted, (invocation.name, earlier.name, later.name)
                pairs += 1
            for index in range(4):
                readers.capability_status[index] = 0
    assert pairs > 50


def test_readers_refuse_calls_of_another_shape_before_arguments(kernel_model, readers, number_of):
    for invocation in kernel_model.invocations:
        good = [good_word(argument, 4096) for argument in invocation.words]
        words, caps = len(good), len(invocation.capabilities)
        shapes = [(words + 1, caps, 0), (words, caps + 1, 0), (words, caps, 1)] + ([(words - 1, caps, 0)] if words else [])
        for shape in shapes:
            assert readers.read(invocation, good, shape=shape) == number_of["BAD_MESSAGE"], (invocation.name, shape)


def test_every_method_number_is_found_and_no_other(kernel_model, readers):
    known = {invocation.number for invocation in kernel_model.invocations}
    assert {number for number in range(1 << 16) if readers.is_method(number)} == known


# ---- trace, status


@pytest.fixture(scope="module")
def text_library(generated, tmp_path_factory):
    library = tmp_path_factory.mktemp("text") / "text.so"
    compile_c(generated, "-std=c23", *WARNINGS, "-shared", "-fPIC", "-Igenerated/include", "-Igenerated/kernel", "generated/kernel/trace.c",
              "generated/kernel/status.c", "-o", str(library))
    loaded = ctypes.CDLL(str(library))
    loaded.trace_format_invocation.restype = ctypes.c_size_t
    loaded.status_name.restype = loaded.status_text.restype = ctypes.c_char_p
    return loaded


def trace(library, capacity: int, method: int, *words: int) -> tuple[int, str]:
    text = ctypes.create_string_buffer(b"\xff" * 200)
    values = (ctypes.c_uint64 * 8)(*words)
    length = library.trace_format_invocation(text, ctypes.c_size_t(capacity), ctypes.c_uint16(method), values)
    return length, text.value.decode() if capacity else ""


@pytest.mark.parametrize("method, words, text", [
    (0x0200, (0x10000, 3, 1), "frame_map(address=0x10000, rights=read|write, cache=uncached)"),
    (0x0200, (0, 0, 9), "frame_map(address=0x0, rights=0, cache=9)"),
    (0x0202, (0x1001,), "frame_protect(rights=read|0x1000)"),
    (0x0B01, (5000000,), "timer_arm(deadline_ns=0x4c4b40)"),
    (0x0B02, (), "timer_cancel()"),
    (0x7701, (), "method 0x7701")])
def test_invocations_are_written_by_name(text_library, method, words, text):
    assert trace(text_library, 200, method, *words) == (len(text), text)


@pytest.mark.parametrize("capacity", [0, 1, 5, 62, 63])
def test_a_trace_never_writes_beyond_its_room(text_library, capacity):
    whole = "frame_map(address=0x10000, rights=read|write, cache=uncached)"
    cut = whole[:max(capacity - 1, 0)]
    assert trace(text_library, capacity, 0x0200, 0x10000, 3, 1) == (len(cut), cut)


def test_every_status_has_its_name_and_text(text_library, kernel_model):
    for error in kernel_model.errors:
        assert text_library.status_name(error.number).decode() == error.name
        assert text_library.status_text(error.number).decode() == error.text
    assert text_library.status_name(7) == b"?"
    assert text_library.status_text(7) == b"unknown status"


# ---- one rule, every consequence


def test_one_argument_rule_reaches_stub_reader_cases_trace_and_page(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/kernel/objects.yaml", "[{name: deadline_ns, type: time_ns}]", "[{name: deadline_ns, type: time_ns, min: 7, max: 1000}]")
    outputs, diagnostics = pipeline.generate(tree.root, PARTS)
    assert diagnostics.report() == ""
    text = {path: content.decode() for path, content in outputs.files.items()}
    assert "arguments->deadline_ns < 7 || arguments->deadline_ns > 1000" in text["generated/kernel/invocations.c"]
    assert "deadline_ns: nanoseconds, 7 to 1000" in text["generated/user/kernel/timer.h"]
    assert "| `deadline_ns` | nanoseconds, 7 to 1000 | BAD_RANGE |" in text["generated/docs/reference/object_timer.md"]
    for name in ("timer_arm__deadline_ns_6__bad_range", "timer_arm__deadline_ns_1001__bad_range"):
        assert f'"{name}"' in text["generated/conformance/kernel_cases.c"]


def test_a_limit_that_bounds_an_argument_goes_by_its_name(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/kernel/objects.yaml", "{name: count, min: 1, max: 64}", "{name: count, min: 1, max: donations_max}")
    outputs, diagnostics = pipeline.generate(tree.root, PARTS)
    assert diagnostics.report() == ""
    text = {path: content.decode() for path, content in outputs.files.items()}
    assert "arguments->count == 0 || arguments->count > DONATIONS_MAX" in text["generated/kernel/invocations.c"]
    assert "| `count` | 1 to DONATIONS_MAX | BAD_RANGE |" in text["generated/docs/reference/object_memory.md"]
    assert "memory_retype__count_17__bad_range" in text["generated/conformance/kernel_cases.c"]


def test_a_size_may_extend_an_address_up_to_the_end_of_user_space(tmp_path, tmp_path_factory):
    tree = SpecTree(tmp_path)
    tree.replace("idl/kernel/objects.yaml", "          - {name: thread_pointer, type: vaddr, below: user_end}",
                 "          - {name: thread_pointer, type: vaddr, below: user_end}\n          - {name: length, type: size, range_of: thread_pointer}")
    outputs, diagnostics = pipeline.generate(tree.root, PARTS)
    assert diagnostics.report() == ""
    outputs.write(tree.root)
    changed = Readers(tree.root, tmp_path_factory.mktemp("changed"))
    start = next(item for item in pipeline.load(tree.root, PARTS)[0]["kernel"].invocations if item.name == "thread_start")
    for pointer, length, status in ((4096, USER_END - 4096, 0), (4096, USER_END - 4095, -7), (4096, U64, -7), (0, USER_END, 0),
                                    (USER_END - 1, 1, 0), (USER_END - 1, 2, -7), (USER_END, 0, -7)):
        assert changed.read(start, [4096, 4096, 0, pointer, length]) == status, (pointer, length)


def test_a_retired_row_keeps_its_number_and_is_gone_from_the_output(tmp_path):
    tree = SpecTree(tmp_path)
    tree.replace("idl/kernel/errors.yaml", "  - {name: BAD_IMAGE, ", "  - {name: UNUSED, number: -45, text: x, doc: x, retired: true}\n  - {name: BAD_IMAGE, ")
    outputs, diagnostics = pipeline.generate(tree.root, PARTS)
    assert diagnostics.report() == ""
    assert "UNUSED" not in outputs.files["generated/include/tessera/errors.h"].decode()
    tree.replace("idl/kernel/errors.yaml", "number: -44", "number: -45")
    assert "error number -45 stands here twice" in pipeline.generate(tree.root, PARTS)[1].report()


# ---- conformance cases


def test_case_names_are_unique_sentences_that_end_with_the_status(kernel_model):
    cases = [case for group in conformance.groups(kernel_model) for case in group.cases]
    cases += [item.case for item in conformance.syscall_cases(kernel_model)]
    names = [case.name for case in cases] + [case.name for case in conformance.method_cases(kernel_model)]
    assert len(names) == len(set(names))
    assert all(case.name.endswith(f"__{case.expected.lower()}") for case in cases)


def test_every_declared_error_has_a_case_with_a_fixture(kernel_model):
    for group in conformance.groups(kernel_model):
        fixtures = {case.fixture for case in group.cases if case.kind == "FIXTURE"}
        assert fixtures == {f"fixture_{group.invocation.name}__{error.name}" for error in group.invocation.errors}
        assert [case.kind for case in group.cases].count("SUCCESS") == int(group.invocation.returns)


def test_every_needed_right_has_a_case_unless_it_cannot_be_missing(kernel_model):
    for group in conformance.groups(kernel_model):
        missing = [case for case in group.cases if case.kind == "TARGET_RIGHTS" and case.expected != "OK"]
        can_lack = group.object.can_copy or group.object.size_kind == "variable"
        assert len(missing) == (len(group.invocation.needs) if can_lack else 0), group.invocation.name
        for case in missing:
            assert len(case.rights) == len(group.object.rights) - 1


def test_each_denial_has_a_control_with_the_needed_rights_only(kernel_model):
    for group in conformance.groups(kernel_model):
        controls = [case for case in group.cases if case.kind == "TARGET_RIGHTS" and case.expected == "OK"]
        denials = [case for case in group.cases if case.kind == "TARGET_RIGHTS" and case.expected != "OK"]
        assert len(controls) == (1 if denials and group.invocation.returns else 0), group.invocation.name
        assert all(case.rights == group.invocation.needs for case in controls)


def test_unknown_system_calls_are_sampled_up_to_the_last_number(kernel_model):
    numbers = conformance.unknown_syscalls(kernel_model)
    assert numbers[0] == 0 and numbers[1] == 1 + max(syscall.number for syscall in kernel_model.syscalls)
    assert numbers[-1] == 0xFFFF
    assert not set(numbers) & {syscall.number for syscall in kernel_model.syscalls}


def test_the_counts_in_the_header_are_the_rows_of_the_tables(generated):
    header = (generated / "generated/conformance/kernel_cases.h").read_text()
    source = (generated / "generated/conformance/kernel_cases.c").read_text()
    counts = {name: int(value) for name, value in re.findall(r"(KERNEL_\w+) = (\d+),", header)}
    assert source.count(".kind = KERNEL_CASE_") == counts["KERNEL_INVOCATION_CASES"] + counts["KERNEL_SYSCALL_CASES"]
    assert source.count(".trap = trap_unknown_") == counts["KERNEL_UNKNOWN_SYSCALLS"]
    assert counts["KERNEL_CASES"] == sum(counts[f"KERNEL_{name}"] for name in (
        "INVOCATION_CASES", "METHOD_CASES", "SYSCALL_CASES", "UNKNOWN_SYSCALLS", "SYSCALL_SUCCESSES"))
