// SPDX-License-Identifier: MIT
// Sources: services/ramfs/block_pool.c services/ramfs/record_pool.c
// Sources: services/ramfs/entry_tree.c
// Records in blocks, and the tree of a directory's names: whatever is added and removed, in which
// order ever, it holds the names that it should, in their order, and is not deep.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/ramfs/entry_tree.h>

constexpr uint32_t NAMES = 4000;
constexpr uint32_t BLOCKS = 512;
constexpr uint32_t DEPTH_MAX = 30; // of a tree of NAMES that is balanced so

static struct block_pool blocks;
static struct record_pool entries;
static void *memory;
static uint32_t root;
static uint32_t there[NAMES]; // the entry of a number, or ENTRY_NONE
static uint32_t random_state;

static int setup(void **state) {
    (void)state;
    memory = aligned_alloc(8, (size_t)BLOCKS * BLOCK_BYTES);
    memset(memory, 0xee, (size_t)BLOCKS * BLOCK_BYTES);
    block_pool_init(&blocks, memory, BLOCKS);
    record_pool_init(&entries, &blocks, sizeof(struct entry));
    memset(there, 0, sizeof(there));
    root = ENTRY_NONE;
    random_state = 1;
    return 0;
}

static int teardown(void **state) {
    (void)state;
    free(memory);
    return 0;
}

static uint32_t random_below(uint32_t limit) {
    random_state = random_state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)random_state * limit >> 32);
}

// Names of several lengths, whose order is that of their numbers.
static struct text name_of(uint32_t number, char out[16]) {
    int length = snprintf(out, 16, "%05u%s", number, number % 3 == 0 ? "longer" : "");
    return (struct text){.bytes = out, .length = (uint32_t)length};
}

static void add(uint32_t number) {
    char bytes[16];
    struct text name = name_of(number, bytes);
    uint32_t entry = record_take(&entries);
    assert_int_not_equal(entry, ENTRY_NONE);
    struct entry *made = entry_of(&entries, entry);
    *made = (struct entry){.node = number, .name_length = (uint8_t)name.length};
    memcpy(made->name, name.bytes, name.length);
    root = entry_tree_add(&entries, root, entry);
    there[number] = entry;
}

static void take_out(uint32_t number) {
    root = entry_tree_remove(&entries, root, there[number]);
    record_give(&entries, there[number]);
    there[number] = ENTRY_NONE;
}

static uint32_t depth(uint32_t at) {
    if (at == ENTRY_NONE) {
        return 0;
    }
    const struct entry *entry = entry_of(&entries, at);
    uint32_t left = depth(entry->left);
    uint32_t right = depth(entry->right);
    return 1 + (left > right ? left : right);
}

static void check(void) {
    uint32_t position = 0;
    for (uint32_t number = 0; number < NAMES; number++) {
        char bytes[16];
        assert_int_equal(entry_tree_find(&entries, root, name_of(number, bytes)), there[number]);
        if (there[number] != ENTRY_NONE) {
            assert_int_equal(entry_tree_at(&entries, root, position), there[number]);
            position++;
        }
    }
    assert_int_equal(entry_tree_at(&entries, root, position), ENTRY_NONE);
    assert_int_equal(entry_tree_at(&entries, root, UINT64_MAX), ENTRY_NONE);
    assert_true(depth(root) <= DEPTH_MAX);
}

static void tree__names_in_order_and_against_it__balanced(void **state) {
    (void)state;
    for (uint32_t number = NAMES / 2; number < NAMES; number++) {
        add(number);
    }
    for (uint32_t number = NAMES / 2; number-- > 0;) {
        add(number);
    }
    check();
    for (uint32_t number = 0; number < NAMES - 10; number++) {
        take_out(number);
    }
    check();
}

static void tree__random_names_come_and_go__same_as_a_table(void **state) {
    (void)state;
    for (uint32_t round = 0; round < 10; round++) {
        for (uint32_t i = 0; i < 5000; i++) {
            uint32_t number = random_below(NAMES);
            if (there[number] == ENTRY_NONE) {
                add(number);
            } else {
                take_out(number);
            }
        }
        check();
    }
}

static void records__all_given_back__so_are_the_blocks(void **state) {
    (void)state;
    uint32_t per_block = entries.per_block;
    for (uint32_t number = 0; number < 3 * per_block; number++) {
        add(number);
    }
    assert_int_equal(blocks.free_count, BLOCKS - 3);
    assert_false(record_pool_has_room(&entries));
    for (uint32_t number = 0; number < per_block; number++) {
        take_out(number);
    }
    assert_int_equal(blocks.free_count, BLOCKS - 2);
    take_out(per_block);
    assert_true(record_pool_has_room(&entries));
    for (uint32_t number = per_block + 1; number < 3 * per_block; number++) {
        take_out(number);
    }
    assert_int_equal(root, ENTRY_NONE);
    assert_int_equal(blocks.free_count, BLOCKS);
    assert_false(record_pool_has_room(&entries));
}

static void records__no_block_left__none_and_others_are_untouched(void **state) {
    (void)state;
    uint32_t taken = 0;
    while (taken < NAMES && (record_pool_has_room(&entries) || blocks.free_count > BLOCKS - 3)) {
        add(taken++);
    }
    uint32_t left = blocks.free_count;
    blocks.free_count = 0;
    assert_int_equal(record_take(&entries), 0);
    blocks.free_count = left;
    check();
    assert_int_equal(taken, 3 * entries.per_block);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(tree__names_in_order_and_against_it__balanced),
        CASE(tree__random_names_come_and_go__same_as_a_table),
        CASE(records__all_given_back__so_are_the_blocks),
        CASE(records__no_block_left__none_and_others_are_untouched),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
