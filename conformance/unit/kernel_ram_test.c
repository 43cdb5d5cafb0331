// SPDX-License-Identifier: MIT
//
// What RAM there is: pieces against a map of pages, and device trees, right and wrong.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <kernel/arch.h>
#include <kernel/device_tree.h>
#include <kernel/ram.h>

constexpr uint64_t PAGE = 4096;
constexpr unsigned PAGES = 256; // of the far bound, that the model looks at
constexpr unsigned ROUNDS = 2000;

static void forget(void) {
    ram_settle_untold();
    ram_remove(0, UINT64_MAX);
    assert_int_equal(ram_count(), 0);
}

static void expect_range(unsigned index, uint64_t base, uint64_t size_bytes) {
    assert_int_equal(ram_range(index).base, base);
    assert_int_equal(ram_range(index).size_bytes, size_bytes);
}

// ---- Pieces -------------------------------------------------------------------------------------

static bool is_listed(uint64_t page) {
    for (unsigned i = 0; i < ram_count(); i++) {
        struct ram_range range = ram_range(i);
        if (range.base <= page && page + PAGE <= range.base + range.size_bytes) {
            return true;
        }
    }
    return false;
}

// At most 4 additions and 3 removals make at most 7 pieces, so none is left out.
static void pieces_are_what_a_map_of_pages_says(void **) {
    srand(1);
    for (unsigned round = 0; round < ROUNDS; round++) {
        bool is_ram[PAGES] = {};
        forget();
        for (unsigned step = 0; step < 7; step++) {
            uint64_t first = (uint64_t)rand() % (PAGES * PAGE);
            uint64_t bytes = (uint64_t)rand() % (PAGES * PAGE - first);
            for (uint64_t i = 0; i < PAGES; i++) {
                bool is_whole = first <= i * PAGE && (i + 1) * PAGE <= first + bytes;
                bool is_touched = bytes > 0 && first < (i + 1) * PAGE && i * PAGE < first + bytes;
                is_ram[i] = step < 4 ? is_ram[i] || is_whole : is_ram[i] && !is_touched;
            }
            (step < 4 ? ram_add : ram_remove)(FAKE_FAR_RAM_BASE + first, bytes);
        }
        for (unsigned i = 0; i < PAGES; i++) {
            assert_int_equal(is_listed(FAKE_FAR_RAM_BASE + i * PAGE), is_ram[i]);
        }
        for (unsigned i = 1; i < ram_count(); i++) {
            assert_true(ram_range(i - 1).base + ram_range(i - 1).size_bytes < ram_range(i).base);
        }
    }
}

static void what_is_told_is_cut_to_the_bounds(void **) {
    forget();
    ram_add(0, UINT64_MAX);
    assert_int_equal(ram_count(), 2);
    expect_range(0, FAKE_RAM_BASE, FAKE_RAM_BYTES);
    expect_range(1, FAKE_FAR_RAM_BASE, FAKE_FAR_RAM_BYTES);
    forget();
    ram_add(UINT64_MAX - 5, UINT64_MAX);
    ram_add(FAKE_RAM_BASE - PAGE, PAGE);
    ram_add(FAKE_RAM_BASE, PAGE - 1);
    ram_add(FAKE_RAM_BASE, 0);
    assert_int_equal(ram_count(), 0);
    ram_add(FAKE_RAM_BASE - PAGE, 2 * PAGE + 1);
    expect_range(0, FAKE_RAM_BASE, PAGE);
    ram_remove(UINT64_MAX, UINT64_MAX);
    ram_remove(FAKE_RAM_BASE, 0);
    assert_int_equal(ram_count(), 1);
}

static void of_too_many_pieces_the_smallest_are_left_out(void **) {
    forget();
    for (uint64_t i = 0; i < RAM_RANGES_MAX + 4; i++) {
        ram_add(FAKE_FAR_RAM_BASE + i * 64 * PAGE, (i + 1) * PAGE);
    }
    assert_int_equal(ram_count(), RAM_RANGES_MAX);
    expect_range(0, FAKE_FAR_RAM_BASE + 4 * 64 * PAGE, 5 * PAGE);
    ram_add(FAKE_FAR_RAM_BASE, PAGE);
    assert_int_equal(ram_count(), RAM_RANGES_MAX);
    expect_range(0, FAKE_FAR_RAM_BASE + 4 * 64 * PAGE, 5 * PAGE);
}

static void without_ram_under_the_kernel_the_boards_is_taken(void **) {
    forget();
    ram_add(FAKE_FAR_RAM_BASE, PAGE);
    ram_settle(nullptr);
    assert_int_equal(ram_count(), 1);
    expect_range(0, FAKE_RAM_BASE, FAKE_RAM_BYTES);
    forget();
    ram_add(FAKE_RAM_BASE, FAKE_RAM_BYTES);
    ram_add(FAKE_FAR_RAM_BASE, PAGE);
    ram_settle(nullptr);
    assert_int_equal(ram_count(), 2);
    ram_settle("a fault");
    assert_int_equal(ram_count(), 1);
}

// ---- Device trees -------------------------------------------------------------------------------

struct builder {
    uint8_t bytes[2048];
    uint32_t at;
};

constexpr uint32_t RESERVED_AT = 40;
constexpr uint32_t STRINGS_AT = RESERVED_AT + 32;
static const char strings[] = "reg\0#address-cells\0#size-cells\0device_type\0status";
enum name { NAME_REG = 0, NAME_ADDRESS = 4, NAME_SIZE = 19, NAME_TYPE = 31, NAME_STATUS = 43 };
constexpr uint32_t TOKENS_AT = STRINGS_AT + 52;

static void set(struct builder *tree, uint32_t at, uint32_t value) {
    for (unsigned i = 0; i < 4; i++) {
        tree->bytes[at + i] = (uint8_t)(value >> (24 - 8 * i));
    }
}

static void put(struct builder *tree, uint32_t value) {
    set(tree, tree->at, value);
    tree->at += 4;
}

static void put_bytes(struct builder *tree, const void *bytes, uint32_t count) {
    memcpy(tree->bytes + tree->at, bytes, count);
    tree->at += (count + 3) & ~3u;
}

static void begin(struct builder *tree, const char *name) {
    put(tree, 1);
    put_bytes(tree, name, (uint32_t)strlen(name) + 1);
}

static void property(struct builder *tree, enum name name, const void *value, uint32_t bytes) {
    put(tree, 3);
    put(tree, bytes);
    put(tree, name);
    put_bytes(tree, value, bytes);
}

static void number(struct builder *tree, enum name name, uint32_t value) {
    put(tree, 3);
    put(tree, 4);
    put(tree, name);
    put(tree, value);
}

static void ranges(struct builder *tree, uint32_t count, const uint32_t *words) {
    put(tree, 3);
    put(tree, count * 4);
    put(tree, NAME_REG);
    for (uint32_t i = 0; i < count; i++) {
        put(tree, words[i]);
    }
}

static void finish(struct builder *tree) {
    put(tree, 9);
    const uint32_t header[] = {
        0xd00dfeed, tree->at, TOKENS_AT, STRINGS_AT,      RESERVED_AT,
        17,         16,       0,         sizeof(strings), tree->at - TOKENS_AT};
    for (unsigned i = 0; i < 10; i++) {
        set(tree, 4 * i, header[i]);
    }
    memcpy(tree->bytes + STRINGS_AT, strings, sizeof(strings));
}

// All of the near bound and two pieces of the far one, with holes of both kinds; a memory that is
// off, and registers that are not memory.
static void make_tree(struct builder *tree) {
    *tree = (struct builder){.at = TOKENS_AT};
    set(tree, RESERVED_AT + 4, 0x40001000);
    set(tree, RESERVED_AT + 12, 0x1000);
    begin(tree, "");
    number(tree, NAME_ADDRESS, 2);
    number(tree, NAME_SIZE, 2);
    begin(tree, "memory@40000000");
    property(tree, NAME_TYPE, "memory", 7);
    ranges(tree, 8, (const uint32_t[]){0, 0x40000000, 0, 0x1000000, 1, 0, 0, 0x10000});
    put(tree, 2);
    begin(tree, "memory@off");
    property(tree, NAME_STATUS, "disabled", 9);
    property(tree, NAME_TYPE, "memory", 7);
    ranges(tree, 4, (const uint32_t[]){1, 0x20000000, 0, 0x10000});
    put(tree, 2);
    begin(tree, "reserved-memory");
    number(tree, NAME_ADDRESS, 1);
    number(tree, NAME_SIZE, 1);
    begin(tree, "firmware@40800000");
    ranges(tree, 2, (const uint32_t[]){0x40800000, 0x2000});
    begin(tree, "deeper");
    put(tree, 4);
    put(tree, 2);
    put(tree, 2);
    put(tree, 2);
    begin(tree, "device@100020000");
    ranges(tree, 4, (const uint32_t[]){1, 0x20000, 0, 0x10000});
    put(tree, 2);
    put(tree, 2);
    finish(tree);
}

static const char *read_tree(const struct builder *tree, uint64_t bytes) {
    uint8_t *copy = malloc(bytes > 0 ? bytes : 1); // so that a read beyond it is found
    memcpy(copy, tree->bytes, bytes);
    forget();
    const char *fault = device_tree_ram(copy, bytes);
    free(copy);
    return fault;
}

static void a_tree_says_what_ram_there_is(void **) {
    struct builder tree;
    make_tree(&tree);
    assert_null(read_tree(&tree, tree.at));
    assert_int_equal(ram_count(), 4);
    expect_range(0, 0x40000000, 0x1000);
    expect_range(1, 0x40002000, 0x7fe000);
    expect_range(2, 0x40802000, 0x7fe000);
    expect_range(3, 0x100000000, 0x10000);
}

static void a_tree_that_is_cut_off_is_refused(void **) {
    struct builder tree;
    make_tree(&tree);
    for (uint32_t bytes = 0; bytes < tree.at; bytes++) {
        assert_non_null(read_tree(&tree, bytes));
    }
    for (uint32_t bytes = 0; bytes < tree.at - TOKENS_AT; bytes += 4) {
        struct builder shorter = tree;
        set(&shorter, 36, bytes);
        assert_non_null(read_tree(&shorter, tree.at));
    }
}

// Whatever a word says instead, nothing outside is read and no RAM appears that the bounds exclude.
static void a_tree_with_any_word_wrong_is_survived(void **) {
    static const uint32_t values[] = {0,          1,          2,          3,         9,
                                      0x7fffffff, 0x80000000, 0xfffffffc, 0xffffffff};
    struct builder tree;
    make_tree(&tree);
    for (uint32_t at = 0; at < tree.at; at += 4) {
        for (unsigned i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
            struct builder wrong = tree;
            set(&wrong, at, values[i]);
            (void)read_tree(&wrong, tree.at);
            assert_in_range(ram_count(), 0, RAM_RANGES_MAX);
        }
    }
}

static void a_tree_with_other_numbers_of_cells(void **) {
    static const uint32_t bad[] = {0, 3, 4, UINT32_MAX};
    uint32_t address_at = TOKENS_AT + 8 + 12;
    struct builder tree;
    make_tree(&tree);
    for (unsigned i = 0; i < 4; i++) {
        struct builder wrong = tree;
        set(&wrong, address_at, bad[i]);
        assert_non_null(read_tree(&wrong, tree.at));
    }
    set(&tree, address_at, 1); // 8 words are no multiple of 3
    assert_non_null(read_tree(&tree, tree.at));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_what_a_map_of_pages_says),
        cmocka_unit_test(what_is_told_is_cut_to_the_bounds),
        cmocka_unit_test(of_too_many_pieces_the_smallest_are_left_out),
        cmocka_unit_test(without_ram_under_the_kernel_the_boards_is_taken),
        cmocka_unit_test(a_tree_says_what_ram_there_is),
        cmocka_unit_test(a_tree_that_is_cut_off_is_refused),
        cmocka_unit_test(a_tree_with_any_word_wrong_is_survived),
        cmocka_unit_test(a_tree_with_other_numbers_of_cells),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
