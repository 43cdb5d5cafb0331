// SPDX-License-Identifier: MIT
// Sources: services/ramfs/block_pool.c services/ramfs/record_pool.c
// Sources: services/ramfs/entry_tree.c services/ramfs/content.c
// Sources: services/ramfs/node_tree.c services/ramfs/node_store.c
// Sources: services/ramfs/node_attributes.c services/ramfs/listings.c
// Readers of a directory that changes under them are told every name that stays, once.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/ramfs/listings.h>

constexpr size_t MEMORY_BYTES = 256 * BLOCK_BYTES;
constexpr uint32_t FILES = 200;
constexpr uint32_t PORTION = 7;
constexpr uint64_t COOKIE_END = 1ull << 48;

static struct node_store store;
static struct listings listings;
static void *memory;

static struct text path_of(uint32_t file) {
    static char path[16];
    int length = snprintf(path, sizeof(path), "/f%03u", file);
    return (struct text){.bytes = path, .length = (uint32_t)length};
}

static void make(uint32_t file) {
    uint32_t node;
    assert_int_equal(
        node_store_open(&store, path_of(file), OPEN_FLAG_WRITE | OPEN_FLAG_CREATE, 0, 0, &node),
        STATUS_OK);
    node_store_close(&store, node);
}

static void take_away(uint32_t file) {
    assert_int_equal(node_store_remove(&store, path_of(file), 0), STATUS_OK);
}

static int setup(void **state) {
    (void)state;
    memory = aligned_alloc(8, MEMORY_BYTES);
    listings = (struct listings){.next = 0};
    if (node_store_init(&store, memory, MEMORY_BYTES) != STATUS_OK) {
        return 1;
    }
    for (uint32_t file = 0; file < FILES; file++) {
        make(file);
    }
    return 0;
}

static int teardown(void **state) {
    (void)state;
    free(memory);
    return 0;
}

// Reads a portion; returns the cookie for the next, or 0. Marks in `seen` what was told.
static uint64_t read_portion(uint64_t cookie, uint8_t seen[FILES]) {
    uint64_t position;
    uint32_t entry = listings_go_on(&listings, &store, NODE_ROOT, cookie, &position);
    uint32_t told = ENTRY_NONE;
    for (uint32_t i = 0; i < PORTION && entry != ENTRY_NONE; i++) {
        seen[strtoul(entry_name(&store.entries, entry).bytes + 1, nullptr, 10)]++;
        told = entry;
        entry = node_store_next_entry(&store, NODE_ROOT, told);
        position++;
    }
    uint64_t next =
        entry == ENTRY_NONE ? 0 : listings_remember(&listings, &store, NODE_ROOT, told, position);
    assert_true(next < COOKIE_END);
    return next;
}

static void listing__all_that_was_told_is_removed__nothing_skipped(void **state) {
    (void)state;
    uint8_t seen[FILES] = {0};
    uint64_t cookie = 0;
    uint32_t removed = 0;
    do {
        cookie = read_portion(cookie, seen);
        while (removed < FILES && seen[removed] == 1) {
            take_away(removed++);
        }
    } while (cookie != 0);
    assert_int_equal(removed, FILES);
    assert_int_equal(node_store_entry(&store, NODE_ROOT, 0), ENTRY_NONE);
}

static void listing__names_come_before__nothing_twice(void **state) {
    (void)state;
    for (uint32_t file = 0; file < FILES / 2; file++) {
        take_away(file);
    }
    uint8_t seen[FILES] = {0};
    uint64_t cookie = read_portion(0, seen);
    for (uint32_t file = 0; file < FILES / 2; file++) {
        make(file);
    }
    while (cookie != 0) {
        cookie = read_portion(cookie, seen);
    }
    for (uint32_t file = 0; file < FILES; file++) {
        assert_int_equal(seen[file], file < FILES / 2 ? 0 : 1);
    }
}

static void listing__same_cookie_again__same_portion(void **state) {
    (void)state;
    uint8_t seen[FILES] = {0};
    uint64_t cookie = read_portion(0, seen);
    (void)read_portion(cookie, seen);
    (void)read_portion(cookie, seen);
    assert_int_equal(seen[PORTION - 1], 1);
    assert_int_equal(seen[PORTION], 2);
    assert_int_equal(seen[2 * PORTION - 1], 2);
    assert_int_equal(seen[2 * PORTION], 0);
}

static void listing__forgotten_or_of_another_directory__goes_on_by_position(void **state) {
    (void)state;
    uint8_t seen[FILES] = {0};
    uint64_t slow = read_portion(0, seen);
    uint8_t others[FILES] = {0};
    for (uint32_t i = 0; i < LISTINGS_MAX; i++) {
        (void)read_portion(0, others);
    }
    (void)read_portion(slow, seen);
    for (uint32_t file = 0; file < 2 * PORTION; file++) {
        assert_int_equal(seen[file], 1);
    }
    struct text path = text_from("/zdir");
    assert_int_equal(node_store_make_directory(&store, path, 0), STATUS_OK);
    uint32_t directory;
    assert_int_equal(node_store_find(&store, path, &directory), STATUS_OK);
    uint64_t position;
    assert_int_equal(listings_go_on(&listings, &store, directory, slow, &position), ENTRY_NONE);
    assert_int_equal(position, PORTION);
    assert_int_equal(listings_go_on(&listings, &store, NODE_ROOT, UINT64_MAX, &position),
                     ENTRY_NONE);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(listing__all_that_was_told_is_removed__nothing_skipped),
        CASE(listing__names_come_before__nothing_twice),
        CASE(listing__same_cookie_again__same_portion),
        CASE(listing__forgotten_or_of_another_directory__goes_on_by_position),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
