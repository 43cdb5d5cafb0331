// SPDX-License-Identifier: MIT
//
// The loader's reader of the kernel's file: a good one is read as it is and placed as its headers
// say; every way in which one can be wrong is refused with its reason; a file that is cut off
// anywhere, or has any byte changed, never makes the reader leave the file.
// Sources: boot/uefi/kernel_image.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "boot/uefi/kernel_image.h"

#include <arch/executable.h>
#include <stdlib.h>
#include <string.h>
#include <tessera/elf.h>

enum { FILE_BYTES = 0x400, SEGMENTS = 3, PAGE = 0x1000 };

static const uint64_t limit = 1ull << 32;
static const uint64_t high_half = 0xffffff8000000000;
static const uint64_t load_address = 0x200000;

struct file {
    struct elf_header header;
    struct elf_program_header program[SEGMENTS];
    uint8_t
        rest[FILE_BYTES - sizeof(struct elf_header) - SEGMENTS * sizeof(struct elf_program_header)];
};
static_assert(sizeof(struct file) == FILE_BYTES);

static struct elf_program_header segment(uint32_t flags, uint64_t offset, uint64_t physical,
                                         uint64_t file_bytes, uint64_t memory_bytes) {
    return (struct elf_program_header){.type = ELF_SEGMENT_LOAD,
                                       .flags = flags,
                                       .file_offset = offset,
                                       .address = physical + high_half,
                                       .physical_address = physical,
                                       .file_bytes = file_bytes,
                                       .memory_bytes = memory_bytes,
                                       .alignment = PAGE};
}

static struct file good_file(void) {
    struct file file = {
        .header = {.magic = {0x7f, 'E', 'L', 'F'},
                   .class_bits = ELF_CLASS_64,
                   .data = ELF_DATA_LITTLE,
                   .ident_version = ELF_VERSION_CURRENT,
                   .type = ELF_TYPE_EXECUTABLE,
                   .machine = ARCH_ELF_MACHINE,
                   .version = ELF_VERSION_CURRENT,
                   .entry = high_half + load_address + 8,
                   .program_headers_offset = sizeof(struct elf_header),
                   .header_bytes = sizeof(struct elf_header),
                   .program_header_bytes = sizeof(struct elf_program_header),
                   .program_header_count = SEGMENTS},
        .program = {segment(ELF_FLAG_READ | ELF_FLAG_EXECUTE, 0x200, load_address, 0x80, 0x80),
                    segment(ELF_FLAG_READ, 0x280, load_address + PAGE, 0x80, 0x80),
                    segment(ELF_FLAG_READ | ELF_FLAG_WRITE, 0x300, load_address + 2 * PAGE, 0x100,
                            0x1200)},
    };
    memset(file.rest, 0xcc, sizeof(file.rest));
    return file;
}

// In memory of exactly that size, so that a sanitizer sees every step beyond it.
static const char *read_bytes(const void *file, size_t size_bytes, struct kernel_image *image) {
    uint8_t *copy = malloc(size_bytes + 1);
    memcpy(copy + 1, file, size_bytes);
    const char *reason = kernel_image_read(copy + 1, size_bytes, limit, image);
    free(copy);
    return reason;
}

static void expect_refused(const struct file *file, const char *reason) {
    struct kernel_image image = {.segment_count = 77};
    const char *said = read_bytes(file, sizeof(*file), &image);
    assert_non_null(said);
    assert_string_equal(said, reason);
    assert_int_equal(image.segment_count, 77);
}

static void good_file__read_as_it_is(void **) {
    struct file file = good_file();
    struct kernel_image image;
    assert_null(read_bytes(&file, sizeof(file), &image));
    assert_int_equal(image.segment_count, SEGMENTS);
    assert_int_equal(image.start, load_address);
    assert_int_equal(image.end, load_address + 2 * PAGE + 0x1200);
    assert_int_equal(image.entry, load_address + 8);
}

static void placed__bytes_then_zeros(void **) {
    struct file file = good_file();
    struct kernel_image image;
    assert_null(kernel_image_read((const uint8_t *)&file, sizeof(file), limit, &image));
    uint64_t bytes = image.end - image.start;
    uint8_t *memory = malloc(bytes);
    memset(memory, 0xaa, bytes);
    kernel_image_place(&image, (const uint8_t *)&file, memory);
    for (uint64_t i = 0; i < bytes; i++) {
        uint64_t in_page = i % PAGE;
        bool is_file = i < 2 * PAGE ? in_page < 0x80 : i < 2 * PAGE + 0x100;
        assert_int_equal(memory[i], is_file ? 0xcc : 0);
    }
    free(memory);
}

static void segments_that_load_nothing__left_out(void **) {
    struct file file = good_file();
    file.program[1].type = ELF_SEGMENT_INTERPRETER;
    file.program[2].memory_bytes = file.program[2].file_bytes = 0;
    struct kernel_image image;
    assert_null(read_bytes(&file, sizeof(file), &image));
    assert_int_equal(image.segment_count, 1);
    assert_int_equal(image.end, load_address + 0x80);
}

#define REFUSED(name, edit, reason)                                                                \
    static void name(void **) {                                                                    \
        struct file file = good_file();                                                            \
        edit;                                                                                      \
        expect_refused(&file, reason);                                                             \
    }

static const char not_64_bit[] = "not a 64-bit little-endian ELF file";
static const char truncated_headers[] = "truncated: its program headers end beyond the file";
static const char truncated_segment[] = "truncated: a segment ends beyond the file";
static const char too_high[] = "a segment beyond the addresses that a kernel can lie at";
static const char overlap[] = "segments that overlap or are out of order";
static const char no_entry[] = "its entry point is not in its code";

REFUSED(wrong_magic__refused, file.header.magic[3] = 'G', "not an ELF file")
REFUSED(class_32__refused, file.header.class_bits = 1, not_64_bit)
REFUSED(big_endian__refused, file.header.data = 2, not_64_bit)
REFUSED(wrong_ident_version__refused, file.header.ident_version = 0, not_64_bit)
REFUSED(wrong_version__refused, file.header.version = 2, not_64_bit)
REFUSED(another_machine__refused, file.header.machine ^= 1, "for another machine")
REFUSED(shared_object__refused, file.header.type = 3, "not linked to fixed addresses")
REFUSED(headers_of_wrong_size__refused, file.header.program_header_bytes = 57,
        "program headers of a wrong size")
REFUSED(headers_begin_beyond_end__refused, file.header.program_headers_offset = UINT64_MAX,
        truncated_headers)
REFUSED(headers_end_beyond_end__refused,
        file.header.program_headers_offset = FILE_BYTES -
                                             SEGMENTS * sizeof(struct elf_program_header) + 1,
        truncated_headers)
REFUSED(more_headers_than_the_file_holds__refused, file.header.program_header_count = 0xffff,
        truncated_headers)
REFUSED(no_headers__refused, file.header.program_header_count = 0, no_entry)
REFUSED(more_in_file_than_in_memory__refused, file.program[1].memory_bytes--,
        "a segment with more bytes in the file than in memory")
REFUSED(segment_one_byte_too_long__refused, file.program[2].file_bytes++, truncated_segment)
REFUSED(segment_offset_wraps__refused, file.program[1].file_offset = UINT64_MAX, truncated_segment)
REFUSED(segment_too_high__refused, file.program[2].physical_address = limit, too_high)
REFUSED(segment_ends_too_high__refused, file.program[2].physical_address = limit - PAGE, too_high)
REFUSED(segment_address_wraps__refused, file.program[2].physical_address = UINT64_MAX - PAGE + 1,
        too_high)
REFUSED(segment_size_wraps__refused, file.program[2].memory_bytes = UINT64_MAX, too_high)
REFUSED(segment_off_its_page__refused, file.program[1].physical_address += 8,
        "a segment that does not begin on a page")
REFUSED(writable_and_executable__refused, file.program[0].flags |= ELF_FLAG_WRITE,
        "a segment both writable and executable")
REFUSED(overlapping__refused, file.program[0].memory_bytes = PAGE + 1, overlap)
REFUSED(out_of_order__refused, file.program[1].physical_address = 0, overlap)
REFUSED(entry_in_data__refused, file.header.entry = high_half + load_address + PAGE, no_entry)
REFUSED(entry_behind_code__refused, file.header.entry = high_half + load_address + 0x80, no_entry)
REFUSED(entry_before_code__refused, file.header.entry = high_half + load_address - 1, no_entry)

static void too_many_segments__refused(void **) {
    enum { COUNT = KERNEL_SEGMENTS_MAX + 1 };
    struct {
        struct elf_header header;
        struct elf_program_header program[COUNT];
    } file = {.header = good_file().header};
    file.header.program_header_count = COUNT;
    for (unsigned i = 0; i < COUNT; i++) {
        file.program[i] =
            segment(ELF_FLAG_EXECUTE, 0, load_address + (uint64_t)i * PAGE, 0x10, 0x10);
    }
    struct kernel_image image;
    assert_string_equal(read_bytes(&file, sizeof(file), &image), "too many segments");
    file.header.program_header_count--;
    assert_null(read_bytes(&file, sizeof(file), &image));
}

static void cut_off_anywhere__refused(void **) {
    struct file file = good_file();
    struct kernel_image image;
    for (size_t size = 0; size < sizeof(file); size++) {
        assert_non_null(read_bytes(&file, size, &image));
    }
    assert_null(read_bytes(&file, sizeof(file), &image));
}

static void check_promises(const struct kernel_image *image) {
    assert_in_range(image->segment_count, 1, KERNEL_SEGMENTS_MAX);
    assert_in_range(image->entry, image->start, image->end - 1);
    uint64_t end = image->start;
    for (unsigned i = 0; i < image->segment_count; i++) {
        const struct kernel_segment *part = &image->segments[i];
        assert_true(part->physical >= end && part->file_bytes <= part->memory_bytes);
        assert_true(part->file_offset <= FILE_BYTES &&
                    part->file_bytes <= FILE_BYTES - part->file_offset);
        end = part->physical + part->memory_bytes;
        assert_true(end <= limit);
    }
    assert_int_equal(end, image->end);
}

static void any_byte_changed__refused_or_within_bounds(void **) {
    static const uint8_t values[] = {0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff};
    unsigned accepted = 0;
    for (size_t at = 0; at < offsetof(struct file, rest); at++) {
        for (unsigned i = 0; i < sizeof(values); i++) {
            struct file file = good_file();
            ((uint8_t *)&file)[at] = values[i];
            struct kernel_image image;
            if (read_bytes(&file, sizeof(file), &image) == nullptr) {
                check_promises(&image);
                accepted++;
            }
        }
    }
    assert_true(accepted > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(good_file__read_as_it_is),
        cmocka_unit_test(placed__bytes_then_zeros),
        cmocka_unit_test(segments_that_load_nothing__left_out),
        cmocka_unit_test(wrong_magic__refused),
        cmocka_unit_test(class_32__refused),
        cmocka_unit_test(big_endian__refused),
        cmocka_unit_test(wrong_ident_version__refused),
        cmocka_unit_test(wrong_version__refused),
        cmocka_unit_test(another_machine__refused),
        cmocka_unit_test(shared_object__refused),
        cmocka_unit_test(headers_of_wrong_size__refused),
        cmocka_unit_test(headers_begin_beyond_end__refused),
        cmocka_unit_test(headers_end_beyond_end__refused),
        cmocka_unit_test(more_headers_than_the_file_holds__refused),
        cmocka_unit_test(no_headers__refused),
        cmocka_unit_test(more_in_file_than_in_memory__refused),
        cmocka_unit_test(segment_one_byte_too_long__refused),
        cmocka_unit_test(segment_offset_wraps__refused),
        cmocka_unit_test(segment_too_high__refused),
        cmocka_unit_test(segment_ends_too_high__refused),
        cmocka_unit_test(segment_address_wraps__refused),
        cmocka_unit_test(segment_size_wraps__refused),
        cmocka_unit_test(segment_off_its_page__refused),
        cmocka_unit_test(writable_and_executable__refused),
        cmocka_unit_test(overlapping__refused),
        cmocka_unit_test(out_of_order__refused),
        cmocka_unit_test(entry_in_data__refused),
        cmocka_unit_test(entry_behind_code__refused),
        cmocka_unit_test(entry_before_code__refused),
        cmocka_unit_test(too_many_segments__refused),
        cmocka_unit_test(cut_off_anywhere__refused),
        cmocka_unit_test(any_byte_changed__refused_or_within_bounds),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
