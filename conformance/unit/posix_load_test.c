// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/process/load.c
//
// Which files are refused as Linux programs, and that nothing is mapped of those.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <arch/executable.h>
#include <filesystem/filesystem_client.h>
#include <posix/file_data.h>
#include <posix/load.h>
#include <posix/space.h>

constexpr uint64_t PAGE = 4096;
constexpr uint64_t CODE = 0x400000;
constexpr uint64_t DATA = 0x402000;

static struct {
    struct elf_header header;
    struct elf_program_header segments[3];
    uint8_t code[200];
} file;

static uint64_t file_bytes;
static uint64_t readable_bytes;
static bool is_constant;
static uint32_t lent; // pages of the file system's
static uint32_t lent_most;
static uint32_t reads;
static uint32_t mapped;
static uint64_t mapped_last;
static bool has_memory;
static alignas(4096) uint8_t memory[PAGE]; // of the data
static struct {
    uint64_t address;
    uint64_t bytes;
    uint32_t rights;
} promise;

status_t file_data_read(cap_t, uint64_t offset, void *out, uint64_t bytes, uint64_t *out_count) {
    assert_true(offset <= file_bytes && bytes <= file_bytes - offset);
    reads++;
    uint64_t rest = offset < readable_bytes ? readable_bytes - offset : 0;
    *out_count = bytes < rest ? bytes : rest;
    if (*out_count > 0) {
        memcpy(out, (const uint8_t *)&file + offset, *out_count);
    }
    return STATUS_OK;
}

status_t file_page(cap_t, uint64_t index, cap_t *out_page) {
    assert_int_equal(index, lent); // of the code, from the beginning of the file on
    *out_page = 9;
    return lent < lent_most ? STATUS_OK : STATUS_NO_SPACE;
}

status_t space_lend(uint64_t page, cap_t frame, uint32_t rights) {
    assert_int_equal(page, CODE + lent * PAGE);
    assert_int_equal(frame, 9);
    assert_int_equal(rights, SPACE_READ | SPACE_EXECUTE);
    lent++;
    return STATUS_OK;
}

uint64_t space_page_bytes(void) {
    return PAGE;
}

status_t space_map(uint64_t address, uint64_t, uint32_t) {
    mapped++;
    mapped_last = address;
    return has_memory ? STATUS_OK : STATUS_NO_MEMORY;
}

status_t space_promise(uint64_t address, uint64_t bytes, uint32_t rights) {
    promise = (typeof(promise)){address, bytes, rights};
    return STATUS_OK;
}

status_t space_protect(uint64_t, uint64_t, uint32_t) {
    return STATUS_OK;
}

static int setup(void **state) {
    (void)state;
    memset(&file, 0, sizeof(file));
    file.header = (struct elf_header){
        .magic = {0x7f, 'E', 'L', 'F'},
        .class_bits = ELF_CLASS_64,
        .data = ELF_DATA_LITTLE,
        .ident_version = ELF_VERSION_CURRENT,
        .type = ELF_TYPE_EXECUTABLE,
        .machine = ARCH_ELF_MACHINE,
        .entry = CODE + 8,
        .program_headers_offset = offsetof(typeof(file), segments),
        .program_header_bytes = sizeof(struct elf_program_header),
        .program_header_count = 3,
    };
    file.segments[0] = (struct elf_program_header){.type = ELF_SEGMENT_LOAD,
                                                   .flags = ELF_FLAG_READ | ELF_FLAG_EXECUTE,
                                                   .address = CODE,
                                                   .file_bytes = sizeof(file),
                                                   .memory_bytes = sizeof(file)};
    file.segments[1] = (struct elf_program_header){.type = ELF_SEGMENT_LOAD,
                                                   .flags = ELF_FLAG_READ | ELF_FLAG_WRITE,
                                                   .address = DATA,
                                                   .file_bytes = 16,
                                                   .memory_bytes = 3 * PAGE};
    file.segments[2] = (struct elf_program_header){.type = ELF_SEGMENT_GNU_STACK};
    file_bytes = sizeof(file);
    readable_bytes = sizeof(file);
    is_constant = false;
    lent = 0;
    lent_most = 10;
    reads = 0;
    mapped = 0;
    has_memory = false;
    return 0;
}

static status_t check(struct posix_load *out) {
    const struct node_description node = {.size = file_bytes, .is_read_only = is_constant};
    return posix_load_check(5, &node, out);
}

static void expect_refused(const char *reason) {
    struct posix_load load;
    assert_int_equal(check(&load), STATUS_BAD_EXECUTABLE);
    assert_string_equal(load.reason, reason);
    assert_int_equal(mapped, 0);
}

static void check__good_file__image_told_and_mapped_later(void **state) {
    (void)state;
    struct posix_load load;
    assert_int_equal(check(&load), STATUS_OK);
    assert_int_equal(load.image.entry, CODE + 8);
    assert_int_equal(load.image.end, DATA + 3 * PAGE);
    assert_int_equal(load.image.headers, CODE + offsetof(typeof(file), segments));
    assert_int_equal(load.image.header_count, 3);
    assert_int_equal(mapped, 0);
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY);
    assert_int_equal(mapped, 1);
}

static void map__small_file__read_once_and_empty_pages_promised(void **state) {
    (void)state;
    struct posix_load load;
    uint64_t data = (uint64_t)memory;
    has_memory = true;
    assert_int_equal(check(&load), STATUS_OK);
    load.segments[0].type = ELF_SEGMENT_GNU_STACK; // whose pages are not there on this machine
    load.segments[1].address = data + 8;
    assert_int_equal(posix_load_map(&load), STATUS_OK);
    assert_int_equal(mapped, 1);
    assert_int_equal(reads, 1);
    assert_memory_equal(memory + 8, &file, 16);
    assert_int_equal(promise.address, data + PAGE);
    assert_int_equal(promise.bytes, 3 * PAGE);
    assert_int_equal(promise.rights, SPACE_READ | SPACE_WRITE);
}

// As many of them as there are.
static void map__file_that_nobody_changes__pages_are_lent_that_are_not_written(void **state) {
    (void)state;
    struct posix_load load;
    is_constant = true;
    file.segments[0].memory_bytes = file.segments[0].file_bytes = PAGE + 1;
    file_bytes = PAGE + 1;
    assert_int_equal(check(&load), STATUS_OK);
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY); // for the data
    assert_int_equal(lent, 2);
    assert_int_equal(mapped, 1);
    assert_int_equal(mapped_last, DATA);
    lent = 0;
    lent_most = 1;
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY); // for the code
    assert_int_equal(lent, 1);
    assert_int_equal(mapped_last, CODE + PAGE);
}

static void map__file_or_segment_that_may_change__no_page_is_lent(void **state) {
    (void)state;
    struct posix_load load;
    assert_int_equal(check(&load), STATUS_OK);
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY);
    is_constant = true;
    file.segments[0].memory_bytes++; // its end is zeros
    assert_int_equal(check(&load), STATUS_OK);
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY);
    file.segments[0].memory_bytes--;
    file.segments[0].address = CODE + 8;
    file.header.entry = CODE + 16;
    assert_int_equal(check(&load), STATUS_OK);
    assert_int_equal(posix_load_map(&load), STATUS_NO_MEMORY);
    assert_int_equal(lent, 0);
    assert_int_equal(mapped, 3);
}

static void check__every_cut__truncated(void **state) {
    (void)state;
    for (file_bytes = 0; file_bytes < sizeof(file); file_bytes++) {
        readable_bytes = file_bytes;
        expect_refused("truncated");
    }
}

static void check__shorter_than_it_said__error_of_the_file(void **state) {
    (void)state;
    struct posix_load load;
    readable_bytes = 100;
    assert_int_equal(check(&load), STATUS_IO_ERROR);
}

static void check__header_not_of_this_machine__refused(void **state) {
    (void)state;
    static const char no_elf[] = "not a 64-bit little-endian ELF file";
    file.header.magic[3] = 'X';
    expect_refused(no_elf);
    setup(nullptr);
    file.header.class_bits = 1;
    expect_refused(no_elf);
    setup(nullptr);
    file.header.data = 2;
    expect_refused(no_elf);
    setup(nullptr);
    file.header.ident_version = 0;
    expect_refused(no_elf);
    setup(nullptr);
    file.header.machine++;
    expect_refused("for another machine");
    setup(nullptr);
    file.header.type = 3;
    expect_refused("not a static program of fixed address");
}

static void check__program_headers__refused(void **state) {
    (void)state;
    static const char wrong[] = "program headers of a wrong size or number";
    file.header.program_header_count = 0;
    expect_refused(wrong);
    file.header.program_header_count = POSIX_SEGMENTS_MAX + 1;
    expect_refused(wrong);
    setup(nullptr);
    file.header.program_header_bytes--;
    expect_refused(wrong);
    setup(nullptr);
    file.header.program_headers_offset = UINT64_MAX - 8;
    expect_refused("truncated");
    file.header.program_headers_offset = file_bytes - 8;
    expect_refused("truncated");
    setup(nullptr);
    file.segments[2].type = 4;
    expect_refused("not a program for Linux");
    file.segments[2].type = ELF_SEGMENT_INTERPRETER;
    expect_refused("dynamically linked");
    file.segments[2].type = ELF_SEGMENT_DYNAMIC;
    expect_refused("dynamically linked");
}

static void check__segments__refused(void **state) {
    (void)state;
    static const char outside[] = "a segment outside the addresses of programs";
    file.segments[0].flags |= ELF_FLAG_WRITE;
    expect_refused("a segment both writable and executable");
    setup(nullptr);
    file.segments[1].file_bytes = 3 * PAGE + 1;
    expect_refused("a segment with more bytes in the file than in memory");
    setup(nullptr);
    file.segments[1].file_offset = UINT64_MAX;
    expect_refused("truncated");
    setup(nullptr);
    file.segments[1].address = SPACE_IMAGE_FIRST - PAGE;
    expect_refused(outside);
    file.segments[1].address = SPACE_IMAGE_END - PAGE;
    expect_refused(outside);
    file.segments[1].address = UINT64_MAX - PAGE;
    expect_refused(outside);
    setup(nullptr);
    file.segments[1].memory_bytes = UINT64_MAX;
    expect_refused(outside);
}

static void check__segments_that_overlap__refused(void **state) {
    (void)state;
    static const uint64_t addresses[] = {CODE, CODE + sizeof(file), CODE - 2 * PAGE,
                                         CODE - 3 * PAGE + 1};
    for (size_t i = 0; i < sizeof(addresses) / sizeof(addresses[0]); i++) {
        file.segments[1].address = addresses[i];
        expect_refused("segments that share a page");
    }
    struct posix_load load;
    file.segments[1].address = CODE - 3 * PAGE;
    assert_int_equal(check(&load), STATUS_OK);
}

static void check__entry_outside_the_code__refused(void **state) {
    (void)state;
    static const uint64_t entries[] = {0, CODE - 1, CODE + sizeof(file), DATA, UINT64_MAX};
    for (size_t i = 0; i < sizeof(entries) / sizeof(entries[0]); i++) {
        file.header.entry = entries[i];
        expect_refused("an entry point outside the code");
    }
}

// What is let through is sound, whatever was done to the file.
static void check__bytes_at_random__sound_or_refused(void **state) {
    (void)state;
    uint64_t seed = 1;
    uint32_t accepted = 0;
    for (uint32_t round = 0; round < 100000; round++) {
        setup(nullptr);
        for (uint32_t i = 0; i < 1 + round % 4; i++) {
            seed = seed * 6364136223846793005 + 1442695040888963407;
            ((uint8_t *)&file)[(seed >> 33) % offsetof(typeof(file), code)] = (uint8_t)(seed >> 56);
        }
        struct posix_load load;
        if (check(&load) != STATUS_OK) {
            assert_non_null(load.reason);
            continue;
        }
        accepted++;
        assert_in_range(load.image.entry, SPACE_IMAGE_FIRST, load.image.end - 1);
        assert_in_range(load.image.end, SPACE_IMAGE_FIRST, SPACE_IMAGE_END);
    }
    assert_true(accepted > 0);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(check__good_file__image_told_and_mapped_later),
        CASE(map__small_file__read_once_and_empty_pages_promised),
        CASE(map__file_that_nobody_changes__pages_are_lent_that_are_not_written),
        CASE(map__file_or_segment_that_may_change__no_page_is_lent),
        CASE(check__every_cut__truncated),
        CASE(check__shorter_than_it_said__error_of_the_file),
        CASE(check__header_not_of_this_machine__refused),
        CASE(check__program_headers__refused),
        CASE(check__segments__refused),
        CASE(check__segments_that_overlap__refused),
        CASE(check__entry_outside_the_code__refused),
        CASE(check__bytes_at_random__sound_or_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
