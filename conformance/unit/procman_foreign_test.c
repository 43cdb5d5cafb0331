// SPDX-License-Identifier: MIT
//
// Sources: services/procman/foreign.c
//
// Which files are programs of another system, and with which arguments their personality starts.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <tessera/elf.h>
#include "services/procman/foreign.h"

struct file {
    struct elf_header header;
    struct elf_program_header programs[2];
};

static status_t read_memory(void *context, uint64_t offset, void *out, uint64_t length) {
    memcpy(out, (const uint8_t *)context + offset, length);
    return STATUS_OK;
}

static struct file make_file(uint32_t second_type) {
    return (struct file){
        .header = {.magic = {0x7f, 'E', 'L', 'F'},
                   .program_headers_offset = offsetof(struct file, programs),
                   .program_header_bytes = sizeof(struct elf_program_header),
                   .program_header_count = 2},
        .programs = {{.type = ELF_SEGMENT_LOAD}, {.type = second_type}},
    };
}

static bool is_foreign(struct file *file, uint64_t size_bytes) {
    struct executable_source source = {read_memory, file, size_bytes};
    return foreign_is_program(&source);
}

static void file__with_a_stack_header__foreign(void **state) {
    (void)state;
    struct file file = make_file(ELF_SEGMENT_GNU_STACK);
    assert_true(is_foreign(&file, sizeof(file)));
    assert_false(is_foreign(&file, sizeof(file) - 1));
    assert_false(is_foreign(&file, 10));
    file.header.program_headers_offset = UINT64_MAX - 8;
    assert_false(is_foreign(&file, sizeof(file)));
    struct file ours = make_file(ELF_SEGMENT_LOAD);
    assert_false(is_foreign(&ours, sizeof(ours)));
}

static void arguments__name_replaced_by_personality_and_path(void **state) {
    (void)state;
    uint8_t out[ARGUMENTS_BYTES];
    struct data all;
    struct text path = {"/bin/busybox", 12};
    struct data given = {(const uint8_t *)"busybox\0ls\0/", 13};
    assert_int_equal(foreign_arguments(path, given, out, &all), STATUS_OK);
    static const char expected[] = "linux\0/bin/busybox\0ls\0/";
    assert_int_equal(all.length, sizeof(expected));
    assert_memory_equal(all.bytes, expected, sizeof(expected));
    assert_int_equal(foreign_arguments(path, (struct data){(const uint8_t *)"ab", 2}, out, &all),
                     STATUS_BAD_ARGUMENT);
    static uint8_t much[ARGUMENTS_BYTES];
    assert_int_equal(foreign_arguments(path, (struct data){much, sizeof(much)}, out, &all),
                     STATUS_BAD_ARGUMENT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(file__with_a_stack_header__foreign),
        cmocka_unit_test(arguments__name_replaced_by_personality_and_path),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
