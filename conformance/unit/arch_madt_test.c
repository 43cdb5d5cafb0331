// SPDX-License-Identifier: MIT
// Sources: arch/x86_64/madt.c
// ACPI's list of cores: what good tables say, and that no bytes, however wrong, do more than count
// as no table. Physical memory is an array of exactly its size, so that a read beyond it is found.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arch/x86_64/madt.h>

enum {
    MEMORY_BYTES = 0x1000,
    ROOT_AT = 0x100,
    RSDT_AT = 0x203, // tables need not be aligned
    XSDT_AT = 0x301,
    OTHER_AT = 0x400,
    MADT_AT = 0x555,
    CAPACITY = 4,
};

static uint8_t *memory;
static uint32_t ids[CAPACITY];

static void put(unsigned at, uint64_t value, unsigned bytes) {
    for (unsigned i = 0; i < bytes; i++) {
        memory[at + i] = (uint8_t)(value >> 8 * i);
    }
}

// Makes the sum of `bytes` zero by the byte at `checksum`.
static void seal(unsigned at, unsigned bytes, unsigned checksum) {
    memory[at + checksum] = 0;
    uint8_t sum = 0;
    for (unsigned i = 0; i < bytes; i++) {
        sum = (uint8_t)(sum + memory[at + i]);
    }
    memory[at + checksum] = (uint8_t)-sum;
}

static void finish_table(unsigned at, const char *signature, unsigned bytes) {
    memcpy(&memory[at], signature, 4);
    put(at + 4, bytes, 4);
    seal(at, bytes, 9);
}

static void make_root(unsigned revision) {
    memcpy(&memory[ROOT_AT], "RSD PTR ", 8);
    put(ROOT_AT + 15, revision, 1);
    put(ROOT_AT + 16, RSDT_AT, 4);
    put(ROOT_AT + 20, 36, 4);
    put(ROOT_AT + 24, XSDT_AT, 8);
    seal(ROOT_AT, 20, 8);
    seal(ROOT_AT, 36, 32);
    put(RSDT_AT + 36, OTHER_AT, 4);
    put(RSDT_AT + 40, MADT_AT, 4);
    finish_table(RSDT_AT, "RSDT", 44);
    put(XSDT_AT + 36, OTHER_AT, 8);
    put(XSDT_AT + 44, MADT_AT, 8);
    finish_table(XSDT_AT, "XSDT", 52);
    finish_table(OTHER_AT, "FACP", 36);
}

static unsigned add_apic(unsigned at, unsigned id, unsigned flags) {
    put(at, 0, 1);
    put(at + 1, 8, 1);
    put(at + 3, id, 1);
    put(at + 4, flags, 4);
    return at + 8;
}

static unsigned add_x2apic(unsigned at, uint32_t id, unsigned flags) {
    put(at, 9, 1);
    put(at + 1, 16, 1);
    put(at + 4, id, 4);
    put(at + 8, flags, 4);
    return at + 16;
}

// An I/O APIC between the cores, one core disabled, one named twice, one with a number too large.
static unsigned make_madt(void) {
    unsigned at = MADT_AT + 44;
    at = add_apic(at, 6, 1);
    at = add_apic(at, 7, 0);
    put(at, 1, 1);
    put(at + 1, 12, 1);
    at = add_apic(at + 12, 2, 3);
    at = add_x2apic(at, 2, 1);
    at = add_x2apic(at, 0x100, 1);
    at = add_x2apic(at, 9, 1);
    finish_table(MADT_AT, "APIC", at - MADT_AT);
    return at - MADT_AT;
}

static int set_up(void **state) {
    (void)state;
    memory = calloc(1, MEMORY_BYTES);
    make_root(2);
    make_madt();
    return memory == nullptr;
}

static int tear_down(void **state) {
    (void)state;
    free(memory);
    return 0;
}

static unsigned read_from(uint64_t root_pointer, unsigned capacity) {
    struct physical_view view = {.bytes = memory, .length = MEMORY_BYTES};
    memset(ids, 0xff, sizeof ids);
    return madt_core_ids(&view, root_pointer, ids, capacity);
}

static unsigned read_all(void) {
    return read_from(ROOT_AT, CAPACITY);
}

static void madt_core_ids__good_table__enabled_cores_each_once(void **state) {
    (void)state;
    assert_int_equal(read_all(), 3);
    assert_int_equal(ids[0], 6);
    assert_int_equal(ids[1], 2);
    assert_int_equal(ids[2], 9);
}

static void madt_core_ids__first_version__by_the_short_root_table(void **state) {
    (void)state;
    make_root(0);
    memory[XSDT_AT] ^= 1;
    assert_int_equal(read_all(), 3);
}

static void madt_core_ids__second_version__by_the_long_root_table(void **state) {
    (void)state;
    memory[RSDT_AT] ^= 1;
    assert_int_equal(read_all(), 3);
}

static void madt_core_ids__long_root_table_spoilt__by_the_short_one(void **state) {
    (void)state;
    memory[XSDT_AT + 20] ^= 1;
    assert_int_equal(read_all(), 3);
    memory[RSDT_AT + 20] ^= 1;
    assert_int_equal(read_all(), 0);
}

static void madt_core_ids__more_cores_than_room__the_first(void **state) {
    (void)state;
    assert_int_equal(read_from(ROOT_AT, 2), 2);
    assert_int_equal(ids[1], 2);
    assert_int_equal(ids[2], UINT32_MAX);
}

static void madt_core_ids__no_root_pointer__none(void **state) {
    (void)state;
    assert_int_equal(read_from(0, CAPACITY), 0);
    assert_int_equal(read_from(ROOT_AT + 1, CAPACITY), 0);
    assert_int_equal(read_from(MEMORY_BYTES - 19, CAPACITY), 0);
    assert_int_equal(read_from(MEMORY_BYTES, CAPACITY), 0);
    assert_int_equal(read_from(UINT64_MAX, CAPACITY), 0);
}

static void madt_core_ids__each_checksum_wrong__none(void **state) {
    (void)state;
    static const unsigned places[] = {ROOT_AT + 9, MADT_AT + 50};
    for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
        memory[places[i]] ^= 0x10;
        assert_int_equal(read_all(), 0);
        memory[places[i]] ^= 0x10;
    }
    assert_int_equal(read_all(), 3);
}

static void madt_core_ids__length_of_a_table_wrong__none(void **state) {
    (void)state;
    static const uint32_t lengths[] = {0, 35, MEMORY_BYTES - MADT_AT + 1, 0x10001, UINT32_MAX};
    for (unsigned i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        put(MADT_AT + 4, lengths[i], 4);
        assert_int_equal(read_all(), 0);
    }
}

static void madt_core_ids__entry_without_an_end__those_before_it(void **state) {
    (void)state;
    unsigned bytes = make_madt();
    unsigned second = MADT_AT + 44 + 8;
    static const uint8_t lengths[] = {0, 1, 255};
    for (unsigned i = 0; i < sizeof lengths; i++) {
        put(second + 1, lengths[i], 1);
        finish_table(MADT_AT, "APIC", bytes);
        assert_int_equal(read_all(), 1);
    }
}

static void madt_core_ids__entry_too_short__skipped(void **state) {
    (void)state;
    unsigned at = add_apic(MADT_AT + 44, 3, 1);
    put(at - 7, 7, 1);
    at = add_apic(at - 1, 5, 1);
    finish_table(MADT_AT, "APIC", at - MADT_AT);
    assert_int_equal(read_all(), 1);
    assert_int_equal(ids[0], 5);
}

// Every byte of the tables, with every bit turned, sealed again so that it is read: found by the
// sanitizers if it leads out of memory.
static void madt_core_ids__each_bit_turned__no_harm(void **state) {
    (void)state;
    unsigned bytes = make_madt();
    for (unsigned bit = 0; bit < 8 * (MADT_AT + bytes - ROOT_AT); bit++) {
        memset(memory, 0, MEMORY_BYTES);
        make_root(2);
        make_madt();
        memory[ROOT_AT + bit / 8] ^= (uint8_t)(1u << bit % 8);
        seal(ROOT_AT, 20, 8);
        seal(ROOT_AT, 36, 32);
        seal(RSDT_AT, 44, 9);
        seal(XSDT_AT, 52, 9);
        seal(MADT_AT, bytes, 9);
        assert_in_range(read_all(), 0, CAPACITY);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(madt_core_ids__good_table__enabled_cores_each_once, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__first_version__by_the_short_root_table,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__second_version__by_the_long_root_table,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__long_root_table_spoilt__by_the_short_one,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__more_cores_than_room__the_first, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__no_root_pointer__none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__each_checksum_wrong__none, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__length_of_a_table_wrong__none, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__entry_without_an_end__those_before_it,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__entry_too_short__skipped, set_up, tear_down),
        cmocka_unit_test_setup_teardown(madt_core_ids__each_bit_turned__no_harm, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
