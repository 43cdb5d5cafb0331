// SPDX-License-Identifier: MIT
//
// The firmware's map of memory as the kernel is told it: by address whatever the firmware's order,
// neighbours of one use joined, everything that firmware goes on using left out of RAM.
// Sources: boot/uefi/memory_map.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "boot/uefi/memory_map.h"

#include <string.h>

enum { ROWS_MAX = 8, STRIDE = 48 }; // firmware's descriptors are longer than those we know

struct row {
    uint32_t type;
    uint64_t start;
    uint64_t pages;
};

static alignas(16) uint8_t bytes[ROWS_MAX * STRIDE];

static struct memory_map map_of(const struct row *rows, unsigned count) {
    memset(bytes, 0xee, sizeof(bytes));
    for (unsigned i = 0; i < count; i++) {
        struct uefi_memory_descriptor row = {
            .type = rows[i].type, .physical = rows[i].start, .pages = rows[i].pages};
        memcpy(bytes + (size_t)i * STRIDE, &row, sizeof(row));
    }
    return (struct memory_map){bytes, (uint64_t)count * STRIDE, STRIDE};
}

static void expect(const struct memory_map *map, const struct memory_range *wanted,
                   unsigned count) {
    struct memory_range range = {};
    for (unsigned i = 0; i < count; i++) {
        assert_true(memory_map_next(map, &range));
        assert_int_equal(range.start, wanted[i].start);
        assert_int_equal(range.end, wanted[i].end);
        assert_int_equal(range.use, wanted[i].use);
    }
    assert_false(memory_map_next(map, &range));
}

static void empty_map__no_range(void **) {
    struct memory_map map = {bytes, 0, STRIDE};
    expect(&map, nullptr, 0);
    map.descriptor_bytes = 0; // what a firmware that failed leaves
    expect(&map, nullptr, 0);
}

static void any_order__ranges_by_address(void **) {
    static const struct row rows[] = {{UEFI_MEMORY_CONVENTIONAL, 0x100000, 0x10},
                                      {UEFI_MEMORY_ACPI_NVS, 0x8000, 1},
                                      {UEFI_MEMORY_CONVENTIONAL, 0, 2}};
    struct memory_map map = map_of(rows, 3);
    static const struct memory_range wanted[] = {
        {0, 0x2000, MEMORY_RAM}, {0x8000, 0x9000, MEMORY_NVS}, {0x100000, 0x110000, MEMORY_RAM}};
    expect(&map, wanted, 3);
}

static void neighbours_of_one_use__one_range(void **) {
    static const struct row rows[] = {
        {UEFI_MEMORY_BOOT_DATA, 0x3000, 1},    {UEFI_MEMORY_LOADER_CODE, 0x1000, 1},
        {UEFI_MEMORY_LOADER_DATA, 0x2000, 1},  {UEFI_MEMORY_BOOT_CODE, 0x4000, 1},
        {UEFI_MEMORY_CONVENTIONAL, 0x5000, 1}, {UEFI_MEMORY_CONVENTIONAL, 0x7000, 1}};
    struct memory_map map = map_of(rows, 6);
    static const struct memory_range wanted[] = {{0x1000, 0x6000, MEMORY_RAM},
                                                 {0x7000, 0x8000, MEMORY_RAM}};
    expect(&map, wanted, 2);
}

static void memory_of_each_type__its_use(void **) {
    static const struct {
        uint32_t type;
        enum memory_use use;
    } cases[] = {
        {UEFI_MEMORY_RESERVED, MEMORY_RESERVED},
        {UEFI_MEMORY_LOADER_CODE, MEMORY_RAM},
        {UEFI_MEMORY_LOADER_DATA, MEMORY_RAM},
        {UEFI_MEMORY_BOOT_CODE, MEMORY_RAM},
        {UEFI_MEMORY_BOOT_DATA, MEMORY_RAM},
        {UEFI_MEMORY_RUNTIME_CODE, MEMORY_RESERVED},
        {UEFI_MEMORY_RUNTIME_DATA, MEMORY_RESERVED},
        {UEFI_MEMORY_CONVENTIONAL, MEMORY_RAM},
        {UEFI_MEMORY_UNUSABLE, MEMORY_UNUSABLE},
        {UEFI_MEMORY_ACPI_RECLAIM, MEMORY_ACPI},
        {UEFI_MEMORY_ACPI_NVS, MEMORY_NVS},
        {11, MEMORY_RESERVED}, // memory-mapped input and output
        {14, MEMORY_RESERVED}, // persistent memory
        {15, MEMORY_RESERVED}, // memory that nobody has accepted
        {0x80000000, MEMORY_RESERVED},
    };
    for (unsigned i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct row row = {cases[i].type, 0x1000, 1};
        struct memory_map map = map_of(&row, 1);
        struct memory_range wanted = {0x1000, 0x2000, cases[i].use};
        expect(&map, &wanted, 1);
    }
}

static void descriptor_without_pages__left_out(void **) {
    static const struct row rows[] = {{UEFI_MEMORY_RESERVED, 0x1000, 0},
                                      {UEFI_MEMORY_CONVENTIONAL, 0x1000, 1},
                                      {UEFI_MEMORY_RESERVED, 0x2000, 0}};
    struct memory_map map = map_of(rows, 3);
    static const struct memory_range wanted[] = {{0x1000, 0x2000, MEMORY_RAM}};
    expect(&map, wanted, 1);
}

static void overlapping_descriptors__no_byte_told_twice(void **) {
    static const struct row rows[] = {{UEFI_MEMORY_CONVENTIONAL, 0x1000, 4},
                                      {UEFI_MEMORY_RESERVED, 0x3000, 4}};
    struct memory_map map = map_of(rows, 2);
    struct memory_range range = {};
    uint64_t end = 0;
    while (memory_map_next(&map, &range)) {
        assert_true(range.start >= end && range.end > range.start);
        end = range.end;
    }
}

static void taken__first_that_is_not_free(void **) {
    static const struct row rows[] = {{UEFI_MEMORY_CONVENTIONAL, 0x1000, 4},
                                      {UEFI_MEMORY_ACPI_NVS, 0x5000, 1},
                                      {UEFI_MEMORY_CONVENTIONAL, 0x6000, 4}};
    struct memory_map map = map_of(rows, 3);
    assert_null(memory_map_taken(&map, 0x1000, 0x5000));
    assert_null(memory_map_taken(&map, 0x6000, 0xa000));
    assert_int_equal(memory_map_taken(&map, 0x1000, 0x5001)->physical, 0x5000);
    assert_int_equal(memory_map_taken(&map, 0x5fff, 0x7000)->type, UEFI_MEMORY_ACPI_NVS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_map__no_range),
        cmocka_unit_test(any_order__ranges_by_address),
        cmocka_unit_test(neighbours_of_one_use__one_range),
        cmocka_unit_test(memory_of_each_type__its_use),
        cmocka_unit_test(descriptor_without_pages__left_out),
        cmocka_unit_test(overlapping_descriptors__no_byte_told_twice),
        cmocka_unit_test(taken__first_that_is_not_free),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
