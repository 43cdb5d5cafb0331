// SPDX-License-Identifier: MIT
//
// The device tree that the UEFI loader writes: the kernel's own reader of trees, which is another
// program, finds every range of RAM in it and nothing else; it never leaves its room, however
// little that is.
// Sources: boot/uefi/memory_map.c
// Sources: boot/uefi/memory_tree.c
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "boot/uefi/memory_tree.h"

#include <kernel/device_tree.h>
#include <stdlib.h>

enum { ROOM = 0x4000, TOLD_MAX = 64, ROWS = 40 };

struct told {
    uint64_t base;
    uint64_t size_bytes;
};

static struct told told[TOLD_MAX];
static unsigned told_count;

// What the kernel's reader calls (kernel/ram.h), for tests.
void ram_add(uint64_t base, uint64_t size_bytes);
void ram_remove(uint64_t base, uint64_t size_bytes);

void ram_add(uint64_t base, uint64_t size_bytes) {
    assert_in_range(told_count, 0, TOLD_MAX - 1);
    told[told_count++] = (struct told){base, size_bytes};
}

void ram_remove(uint64_t, uint64_t) {
    fail_msg("nothing is reserved in this tree");
}

static struct memory_map map_of(const struct uefi_memory_descriptor *rows, unsigned count) {
    return (struct memory_map){(const uint8_t *)rows, count * sizeof(*rows), sizeof(*rows)};
}

// In memory of exactly that size, so that a sanitizer sees every step beyond it.
static uint64_t write_and_read(const struct memory_map *map, uint64_t room_bytes) {
    uint8_t *tree = malloc(room_bytes);
    uint64_t bytes = memory_tree_write(map, tree, room_bytes);
    told_count = 0;
    assert_true(bytes <= room_bytes);
    if (bytes > 0) {
        assert_null(device_tree_ram(tree, bytes));
    }
    free(tree);
    return bytes;
}

static void ram__told_and_nothing_else(void **) {
    static const struct uefi_memory_descriptor rows[] = {
        {.type = UEFI_MEMORY_CONVENTIONAL, .physical = 0, .pages = 1},
        {.type = UEFI_MEMORY_RUNTIME_DATA, .physical = 0x1000, .pages = 1},
        {.type = UEFI_MEMORY_BOOT_DATA, .physical = 0x40000000, .pages = 0x100},
        {.type = UEFI_MEMORY_CONVENTIONAL, .physical = 0x40100000, .pages = 0x100},
        {.type = UEFI_MEMORY_ACPI_RECLAIM, .physical = 0x40200000, .pages = 4},
        {.type = UEFI_MEMORY_CONVENTIONAL, .physical = 0x123456789000, .pages = 0x1000000},
    };
    struct memory_map map = map_of(rows, 6);
    assert_true(write_and_read(&map, ROOM) > 0);
    assert_int_equal(told_count, 3);
    assert_int_equal(told[0].base, 0);
    assert_int_equal(told[0].size_bytes, 0x1000);
    assert_int_equal(told[1].base, 0x40000000);
    assert_int_equal(told[1].size_bytes, 0x200000);
    assert_int_equal(told[2].base, 0x123456789000);
    assert_int_equal(told[2].size_bytes, 0x1000000000);
}

static void no_ram__a_tree_without_any(void **) {
    struct memory_map map = {};
    assert_true(write_and_read(&map, ROOM) > 0);
    assert_int_equal(told_count, 0);
}

static void any_room__as_many_ranges_as_it_holds(void **) {
    struct uefi_memory_descriptor rows[ROWS];
    for (unsigned i = 0; i < ROWS; i++) {
        rows[i] = (struct uefi_memory_descriptor){
            .type = UEFI_MEMORY_CONVENTIONAL, .physical = (uint64_t)(i + 1) << 40, .pages = 1};
    }
    struct memory_map map = map_of(rows, ROWS);
    unsigned most = 0;
    for (uint64_t room = 0; room < ROOM; room += 4) {
        bool has_tree = write_and_read(&map, room) > 0;
        assert_true(has_tree || most == 0);
        assert_true(told_count >= most);
        most = told_count;
        for (unsigned i = 0; i < told_count; i++) {
            assert_int_equal(told[i].base, rows[i].physical);
        }
    }
    assert_int_equal(most, ROWS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ram__told_and_nothing_else),
        cmocka_unit_test(no_ram__a_tree_without_any),
        cmocka_unit_test(any_room__as_many_ranges_as_it_holds),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
