// SPDX-License-Identifier: MIT
//
// Program files: a good one is read as it is, and every way in which one can be wrong is refused
// with its reason. Mutated and truncated files never make the reader ask for bytes beyond the file,
// and what it accepts keeps its promises.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arch/executable.h>
#include <string.h>
#include <tessera/elf.h>
#include <tessera/executable.h>
#include <tessera/rights.h>

enum { PAGE = 0x10000, FILE_BYTES = 0x3000, HEADERS = 3 };

struct image {
    struct elf_header header;
    struct elf_program_header program[HEADERS];
    uint8_t
        rest[FILE_BYTES - sizeof(struct elf_header) - HEADERS * sizeof(struct elf_program_header)];
};

static const struct executable_limits limits = {0x10000, 0x10000000, PAGE};

static struct image good_image(void) {
    return (struct image){
        .header = {.magic = {0x7f, 'E', 'L', 'F'},
                   .class_bits = ELF_CLASS_64,
                   .data = ELF_DATA_LITTLE,
                   .ident_version = ELF_VERSION_CURRENT,
                   .type = ELF_TYPE_EXECUTABLE,
                   .machine = ARCH_ELF_MACHINE,
                   .version = ELF_VERSION_CURRENT,
                   .entry = 0x400010,
                   .program_headers_offset = sizeof(struct elf_header),
                   .header_bytes = sizeof(struct elf_header),
                   .program_header_bytes = sizeof(struct elf_program_header),
                   .program_header_count = HEADERS},
        .program =
            {
                {ELF_SEGMENT_LOAD, ELF_FLAG_READ | ELF_FLAG_EXECUTE, 0x1000, 0x400000, 0, 0x100,
                 0x100, PAGE},
                {ELF_SEGMENT_LOAD, ELF_FLAG_READ, 0x2000, 0x410000, 0, 0x80, 0x80, PAGE},
                {ELF_SEGMENT_LOAD, ELF_FLAG_READ | ELF_FLAG_WRITE, 0x2100, 0x420000, 0, 0x10,
                 0x12345, PAGE},
            },
    };
}

struct file {
    const uint8_t *bytes;
    uint64_t size_bytes;
};

static status_t read_file(void *context, uint64_t offset, void *out, uint64_t length) {
    const struct file *file = context;
    assert_true(offset <= file->size_bytes && length <= file->size_bytes - offset);
    memcpy(out, file->bytes + offset, length);
    return STATUS_OK;
}

static status_t read_image(const void *image, uint64_t size_bytes, struct executable *out,
                           const char **out_reason) {
    struct file file = {image, size_bytes};
    struct executable_source source = {read_file, &file, size_bytes};
    return executable_read(&source, &limits, out, out_reason);
}

static void check_refused(const struct image *image, const char *expected) {
    struct executable out;
    const char *reason = "";
    assert_int_equal(read_image(image, sizeof(*image), &out, &reason), STATUS_BAD_EXECUTABLE);
    assert_string_equal(reason, expected);
}

static void executable_read__good_file__gives_its_segments(void **) {
    struct image image = good_image();
    struct executable out;
    const char *reason = nullptr;
    assert_int_equal(read_image(&image, sizeof(image), &out, &reason), STATUS_OK);
    assert_null(reason);
    assert_int_equal(out.entry, 0x400010);
    assert_int_equal(out.segment_count, 3);
    assert_int_equal(out.segments[0].rights, RIGHT_READ | RIGHT_EXECUTE);
    assert_int_equal(out.segments[1].rights, RIGHT_READ);
    assert_int_equal(out.segments[2].rights, RIGHT_READ | RIGHT_WRITE);
    assert_int_equal(out.segments[2].memory_bytes, 0x12345);
}

static void executable_read__wrong_header__says_what_is_wrong(void **) {
    struct image image = good_image();
    image.header.magic[3] = 'G';
    check_refused(&image, "not an ELF file");
    image = good_image();
    image.header.class_bits = 1;
    check_refused(&image, "not a 64-bit little-endian ELF file");
    image = good_image();
    image.header.data = 2;
    check_refused(&image, "not a 64-bit little-endian ELF file");
    image = good_image();
    image.header.machine = 3;
    check_refused(&image, "for another machine");
    image = good_image();
    image.header.type = 3;
    check_refused(&image, "not a statically linked program");
    image = good_image();
    image.header.program_header_bytes = 32;
    check_refused(&image, "program headers of a wrong size");
    image = good_image();
    image.header.program_header_count = 0;
    check_refused(&image, "no program headers");
    image = good_image();
    image.header.program_header_count = EXECUTABLE_HEADERS_MAX + 1;
    check_refused(&image, "too many program headers");
    image = good_image();
    image.header.program_headers_offset = UINT64_MAX - 8;
    check_refused(&image, "program headers beyond the end of the file");
    image = good_image();
    image.header.entry = 0x410000;
    check_refused(&image, "an entry point outside the code");
    image = good_image();
    image.header.entry = 0x400100;
    check_refused(&image, "an entry point outside the code");
}

static void executable_read__wrong_segment__says_what_is_wrong(void **) {
    struct image image = good_image();
    image.program[2].flags |= ELF_FLAG_EXECUTE;
    check_refused(&image, "a segment both writable and executable");
    image = good_image();
    image.program[1].file_bytes = 0x81;
    check_refused(&image, "a segment with more bytes in the file than in memory");
    image = good_image();
    image.program[1].file_offset = UINT64_MAX;
    check_refused(&image, "truncated: a segment ends beyond the file");
    image = good_image();
    image.program[2].file_offset = FILE_BYTES - 8;
    check_refused(&image, "truncated: a segment ends beyond the file");
    image = good_image();
    image.program[2].memory_bytes = UINT64_MAX;
    check_refused(&image, "a segment outside the addresses of programs");
    image = good_image();
    image.program[0].address = 0;
    check_refused(&image, "a segment outside the addresses of programs");
    image = good_image();
    image.program[2].address = UINT64_MAX & ~(uint64_t)(PAGE - 1);
    check_refused(&image, "a segment outside the addresses of programs");
    image = good_image();
    image.program[2].address = 0x420800;
    check_refused(&image, "a segment that does not begin on a page");
    image = good_image();
    image.program[1].address = 0x400000;
    check_refused(&image, "segments that overlap or are out of order");
    image = good_image();
    image.program[1].memory_bytes = 0x10001;
    check_refused(&image, "segments that overlap or are out of order");
    image = good_image();
    image.program[1].type = ELF_SEGMENT_INTERPRETER;
    check_refused(&image, "dynamically linked");
}

static void executable_read__every_truncation__is_refused(void **) {
    struct image image = good_image();
    for (uint64_t size = 0; size < 0x2110; size++) {
        struct executable out;
        const char *reason = nullptr;
        assert_int_equal(read_image(&image, size, &out, &reason), STATUS_BAD_EXECUTABLE);
        assert_non_null(reason);
    }
}

static status_t fail_read(void *, uint64_t, void *, uint64_t) {
    return STATUS_IO_ERROR;
}

static void executable_read__failed_read__is_passed_on(void **) {
    struct executable out;
    const char *reason = nullptr;
    struct executable_source source = {fail_read, nullptr, sizeof(struct image)};
    assert_int_equal(executable_read(&source, &limits, &out, &reason), STATUS_IO_ERROR);
    assert_non_null(reason);
}

static void check_promises(const struct executable *executable, uint64_t size_bytes) {
    assert_in_range(executable->segment_count, 1, EXECUTABLE_SEGMENTS_MAX);
    uint64_t end = limits.first_address;
    for (uint32_t i = 0; i < executable->segment_count; i++) {
        const struct executable_segment *segment = &executable->segments[i];
        assert_true(segment->address % PAGE == 0 && segment->address >= end);
        assert_true(segment->memory_bytes > 0 && segment->file_bytes <= segment->memory_bytes);
        assert_true(segment->memory_bytes <= limits.end_address - segment->address);
        assert_true(segment->file_offset <= size_bytes &&
                    segment->file_bytes <= size_bytes - segment->file_offset);
        assert_int_not_equal(segment->rights & (RIGHT_WRITE | RIGHT_EXECUTE),
                             RIGHT_WRITE | RIGHT_EXECUTE);
        end = segment->address + segment->memory_bytes;
    }
}

static uint64_t next_random(uint64_t *seed) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return *seed >> 33;
}

static void executable_read__random_mutations__keep_every_promise(void **) {
    static const uint8_t values[] = {0, 1, 2, 0x7f, 0x80, 0xfe, 0xff};
    uint64_t seed = 7;
    unsigned accepted = 0;
    for (int round = 0; round < 200000; round++) {
        struct image image = good_image();
        uint8_t *bytes = (uint8_t *)&image;
        uint64_t mutations = 1 + next_random(&seed) % 4;
        for (uint64_t i = 0; i < mutations; i++) {
            uint64_t at = next_random(&seed) % offsetof(struct image, rest);
            bytes[at] = values[next_random(&seed) % sizeof(values)];
        }
        uint64_t size =
            next_random(&seed) % 2 == 0 ? sizeof(image) : next_random(&seed) % sizeof(image);
        struct executable out;
        const char *reason = nullptr;
        status_t status = read_image(&image, size, &out, &reason);
        if (status == STATUS_OK) {
            check_promises(&out, size);
            accepted++;
        } else {
            assert_int_equal(status, STATUS_BAD_EXECUTABLE);
            assert_non_null(reason);
        }
    }
    assert_true(accepted > 1000); // otherwise the mutations would test nothing
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(executable_read__good_file__gives_its_segments),
        cmocka_unit_test(executable_read__wrong_header__says_what_is_wrong),
        cmocka_unit_test(executable_read__wrong_segment__says_what_is_wrong),
        cmocka_unit_test(executable_read__every_truncation__is_refused),
        cmocka_unit_test(executable_read__failed_read__is_passed_on),
        cmocka_unit_test(executable_read__random_mutations__keep_every_promise),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
