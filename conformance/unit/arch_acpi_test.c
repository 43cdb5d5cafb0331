// SPDX-License-Identifier: MIT
// Sources: arch/x86_64/acpi.c
// Sources: arch/x86_64/madt.c
// Sources: arch/x86_64/mcfg.c
// ACPI's tables, of cores and of PCI's configuration space: what good ones say, and that no bytes,
// however wrong, do more than count as none, with a word on why. Physical memory is an array of
// exactly its size, so that a read beyond it is found.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arch/x86_64/madt.h>
#include <arch/x86_64/mcfg.h>

enum {
    MEMORY_BYTES = 0x1000,
    ROOT_AT = 0x100,
    RSDT_AT = 0x203, // tables need not be aligned
    XSDT_AT = 0x301,
    OTHER_AT = 0x400,
    MADT_AT = 0x555,
    MCFG_AT = 0x700,
    CAPACITY = 4,
};

static uint8_t *memory;
static uint32_t ids[CAPACITY];
static const char *fault; // of the last reading
static struct mcfg_place place;

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
    put(RSDT_AT + 44, MCFG_AT, 4);
    finish_table(RSDT_AT, "RSDT", 48);
    put(XSDT_AT + 36, OTHER_AT, 8);
    put(XSDT_AT + 44, MADT_AT, 8);
    put(XSDT_AT + 52, MCFG_AT, 8);
    finish_table(XSDT_AT, "XSDT", 60);
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

static unsigned add_place(unsigned at, uint64_t base, unsigned segment, unsigned first,
                          unsigned last) {
    put(at, base, 8);
    put(at + 8, segment, 2);
    put(at + 10, first, 1);
    put(at + 11, last, 1);
    return at + 16;
}

// Another segment, further buses of the first, and then what is looked for.
static unsigned make_mcfg(void) {
    unsigned at = MCFG_AT + 44;
    at = add_place(at, 0x1'0000'0000, 1, 0, 255);
    at = add_place(at, 0x2'0000'0000, 0, 64, 255);
    at = add_place(at, 0xe000'0000, 0, 0, 63);
    finish_table(MCFG_AT, "MCFG", at - MCFG_AT);
    return at - MCFG_AT;
}

static int set_up(void **state) {
    (void)state;
    memory = calloc(1, MEMORY_BYTES);
    make_root(2);
    make_madt();
    make_mcfg();
    return memory == nullptr;
}

static int tear_down(void **state) {
    (void)state;
    free(memory);
    return 0;
}

static unsigned read_from(uint64_t root_pointer, unsigned capacity) {
    struct physical_view view = {.bytes = memory, .length = MEMORY_BYTES};
    struct acpi_table madt;
    unsigned count = 0;
    memset(ids, 0xff, sizeof ids);
    fault = acpi_find(&view, root_pointer, "APIC", &madt);
    if (fault == nullptr && madt.bytes != nullptr) {
        fault = madt_core_ids(&madt, ids, capacity, &count);
    }
    return count;
}

// Whether there is a table at all.
static bool read_place(void) {
    struct physical_view view = {.bytes = memory, .length = MEMORY_BYTES};
    struct acpi_table mcfg;
    place = (struct mcfg_place){};
    fault = acpi_find(&view, ROOT_AT, "MCFG", &mcfg);
    if (fault != nullptr || mcfg.bytes == nullptr) {
        return false;
    }
    fault = mcfg_read(&mcfg, &place);
    return true;
}

static unsigned read_all(void) {
    return read_from(ROOT_AT, CAPACITY);
}

static void madt_core_ids__good_table__enabled_cores_each_once(void **state) {
    (void)state;
    assert_int_equal(read_all(), 3);
    assert_null(fault);
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
    assert_non_null(fault);
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
    assert_null(fault); // nobody told of one
    static const uint64_t wrong[] = {ROOT_AT + 1, MEMORY_BYTES - 19, MEMORY_BYTES, UINT64_MAX};
    for (unsigned i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        assert_int_equal(read_from(wrong[i], CAPACITY), 0);
        assert_non_null(fault);
    }
}

static void madt_core_ids__each_checksum_wrong__none(void **state) {
    (void)state;
    static const unsigned places[] = {ROOT_AT + 9, MADT_AT + 50};
    for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
        memory[places[i]] ^= 0x10;
        assert_int_equal(read_all(), 0);
        assert_non_null(fault);
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
        assert_non_null(fault);
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
        assert_non_null(fault);
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

static void mcfg_read__good_table__first_segment_from_bus_0_on(void **state) {
    (void)state;
    assert_true(read_place());
    assert_null(fault);
    assert_int_equal(place.base, 0xe000'0000);
    assert_int_equal(place.size_bytes, 64 << 20);
}

static void mcfg_read__all_buses__256_MiB(void **state) {
    (void)state;
    unsigned at = add_place(MCFG_AT + 44, 0xb000'0000, 0, 0, 255);
    finish_table(MCFG_AT, "MCFG", at - MCFG_AT);
    assert_true(read_place());
    assert_null(fault);
    assert_int_equal(place.base, 0xb000'0000);
    assert_int_equal(place.size_bytes, 256 << 20);
}

static void mcfg_read__no_table__no_word(void **state) {
    (void)state;
    memcpy(&memory[MCFG_AT], "GCFM", 4);
    assert_false(read_place());
    assert_null(fault);
}

static void mcfg_read__checksum_or_length_wrong__told(void **state) {
    (void)state;
    static const uint32_t lengths[] = {0, 35, MEMORY_BYTES - MCFG_AT + 1, 0x10001, UINT32_MAX};
    for (unsigned i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        put(MCFG_AT + 4, lengths[i], 4);
        assert_false(read_place());
        assert_non_null(fault);
    }
    make_mcfg();
    memory[MCFG_AT + 50] ^= 1;
    assert_false(read_place());
    assert_non_null(fault);
}

static void expect_refused(unsigned end) {
    finish_table(MCFG_AT, "MCFG", end - MCFG_AT);
    assert_true(read_place());
    assert_non_null(fault);
    assert_int_equal(place.size_bytes, 0);
}

static void mcfg_read__entry_cut_off__refused(void **state) {
    (void)state;
    unsigned end = MCFG_AT + make_mcfg();
    expect_refused(end - 1);
    expect_refused(end + 1);
    expect_refused(MCFG_AT + 40);
    expect_refused(MCFG_AT + 36);
}

static void mcfg_read__no_place_for_bus_0__refused(void **state) {
    (void)state;
    unsigned first = MCFG_AT + 44;
    expect_refused(first);
    expect_refused(add_place(first, 0xe000'0000, 1, 0, 255));
    expect_refused(add_place(first, 0xe000'0000, 0, 1, 255));
}

static void mcfg_read__two_places_for_bus_0__refused(void **state) {
    (void)state;
    unsigned at = add_place(MCFG_AT + 44, 0xe000'0000, 0, 0, 63);
    expect_refused(add_place(at, 0xb000'0000, 0, 0, 255));
}

static void mcfg_read__place_that_cannot_be__refused(void **state) {
    (void)state;
    static const uint64_t bases[] = {0, 0xe000'1000, UINT64_MAX - 0xf'ffff, UINT64_MAX};
    for (unsigned i = 0; i < sizeof bases / sizeof bases[0]; i++) {
        expect_refused(add_place(MCFG_AT + 44, bases[i], 0, 0, 63));
    }
}

// Every byte of the tables, with every bit turned, sealed again so that it is read: found by the
// sanitizers if it leads out of memory.
static void tables__each_bit_turned__no_harm(void **state) {
    (void)state;
    unsigned madt_bytes = make_madt();
    unsigned mcfg_bytes = make_mcfg();
    for (unsigned bit = 0; bit < 8 * (MCFG_AT + mcfg_bytes - ROOT_AT); bit++) {
        memset(memory, 0, MEMORY_BYTES);
        make_root(2);
        make_madt();
        make_mcfg();
        memory[ROOT_AT + bit / 8] ^= (uint8_t)(1u << bit % 8);
        seal(ROOT_AT, 20, 8);
        seal(ROOT_AT, 36, 32);
        seal(RSDT_AT, 48, 9);
        seal(XSDT_AT, 60, 9);
        seal(MADT_AT, madt_bytes, 9);
        seal(MCFG_AT, mcfg_bytes, 9);
        assert_in_range(read_all(), 0, CAPACITY);
        bool is_there = read_place();
        assert_true(!is_there || fault != nullptr || place.size_bytes % (1 << 20) == 0);
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
        cmocka_unit_test_setup_teardown(mcfg_read__good_table__first_segment_from_bus_0_on, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__all_buses__256_MiB, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__no_table__no_word, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__checksum_or_length_wrong__told, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__entry_cut_off__refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__no_place_for_bus_0__refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__two_places_for_bus_0__refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(mcfg_read__place_that_cannot_be__refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(tables__each_bit_turned__no_harm, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
