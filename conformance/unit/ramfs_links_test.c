// SPDX-License-Identifier: MIT
// Sources: services/ramfs/block_pool.c services/ramfs/record_pool.c
// Sources: services/ramfs/entry_tree.c services/ramfs/content.c
// Sources: services/ramfs/node_tree.c services/ramfs/node_store.c
// Sources: services/ramfs/node_attributes.c
// Links and attributes of the store behind ramfs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/ramfs/node_store.h>

constexpr size_t MEMORY_BYTES = 64 * BLOCK_BYTES;
constexpr uint32_t NEW_FILE = OPEN_FLAG_WRITE | OPEN_FLAG_CREATE;

static struct node_store store;
static void *memory;

static int setup(void **state) {
    (void)state;
    memory = aligned_alloc(BLOCK_BYTES, MEMORY_BYTES);
    memset(memory, 0, MEMORY_BYTES);
    return node_store_init(&store, memory, MEMORY_BYTES);
}

static int teardown(void **state) {
    (void)state;
    free(memory);
    return 0;
}

static void make_file(const char *path) {
    uint32_t node;
    assert_int_equal(node_store_open(&store, text_from(path), NEW_FILE, 0600, 1, &node), STATUS_OK);
    node_store_close(&store, node);
}

static void make_directory(const char *path) {
    assert_int_equal(node_store_make_directory(&store, text_from(path), 1), STATUS_OK);
}

static status_t make_symbolic_link(const char *path, const char *target) {
    return node_store_make_symbolic_link(&store, text_from(path), text_from(target), 1);
}

static status_t make_link(const char *from, const char *to) {
    return node_store_make_link(&store, text_from(from), text_from(to), 5);
}

static struct node_description describe(const char *path) {
    struct node_description description;
    uint32_t node;
    assert_int_equal(node_store_find(&store, text_from(path), &node), STATUS_OK);
    node_store_describe(&store, node, &description);
    return description;
}

static void expect_link(const char *path, uint32_t length, const char *target) {
    uint32_t taken;
    uint32_t target_length;
    char bytes[FILESYSTEM_PATH_MAX];
    assert_int_equal(node_store_read_link(&store, text_from(path), &taken, bytes, &target_length),
                     STATUS_OK);
    assert_int_equal(taken, length);
    assert_int_equal(target_length, strlen(target));
    assert_memory_equal(bytes, target, target_length);
}

static status_t read_link(const char *path) {
    uint32_t length;
    uint32_t target_length;
    char target[FILESYSTEM_PATH_MAX];
    return node_store_read_link(&store, text_from(path), &length, target, &target_length);
}

static void symbolic_link__on_the_way__told_and_not_followed(void **state) {
    (void)state;
    make_directory("/d");
    make_file("/d/f");
    assert_int_equal(make_symbolic_link("/l", "d"), STATUS_OK);
    uint32_t node;
    assert_int_equal(node_store_find(&store, text_from("/l/f"), &node), STATUS_IS_LINK);
    assert_int_equal(node_store_reach(&store, text_from("/l"), &node), STATUS_IS_LINK);
    assert_int_equal(node_store_open(&store, text_from("/l/new"), NEW_FILE, 0, 1, &node),
                     STATUS_IS_LINK);
    assert_int_equal(node_store_open(&store, text_from("/l"), NEW_FILE, 0, 1, &node),
                     STATUS_IS_LINK);
    assert_int_equal(node_store_make_directory(&store, text_from("/l/d"), 1), STATUS_IS_LINK);
    assert_int_equal(node_store_remove(&store, text_from("/l/f"), 1), STATUS_IS_LINK);
    assert_int_equal(node_store_rename(&store, text_from("/d/f"), text_from("/l/g"), 1),
                     STATUS_IS_LINK);
    expect_link("/l/f", 2, "d");
    expect_link("/l", 2, "d");
    assert_int_equal(read_link("/d/f"), STATUS_BAD_ARGUMENT);
    assert_int_equal(read_link("/d/none"), STATUS_NOT_FOUND);
    assert_int_equal(read_link("/d/f/x"), STATUS_NOT_DIRECTORY);
}

static void symbolic_link__at_the_end__is_what_is_removed_and_renamed(void **state) {
    (void)state;
    make_file("/f");
    assert_int_equal(make_symbolic_link("/l", "/f"), STATUS_OK);
    assert_int_equal(make_symbolic_link("/l", "/g"), STATUS_EXISTS);
    assert_int_equal(node_store_rename(&store, text_from("/l"), text_from("/m"), 1), STATUS_OK);
    assert_int_equal(describe("/m").type, NODE_TYPE_SYMBOLIC_LINK);
    assert_int_equal(describe("/m").size, 2);
    assert_int_equal(make_link("/m", "/n"), STATUS_OK);
    expect_link("/n", 2, "/f");
    assert_int_equal(node_store_remove(&store, text_from("/m"), 1), STATUS_OK);
    assert_int_equal(describe("/f").links, 1);
}

static void symbolic_link__no_target_or_no_block__refused_and_nothing_left(void **state) {
    (void)state;
    assert_int_equal(make_symbolic_link("/l", ""), STATUS_BAD_NAME);
    uint32_t used = store.used_count;
    uint32_t free_count = store.blocks.free_count;
    for (uint32_t left = 0; left < 2; left++) { // a name needs one, the target another
        store.blocks.free_count = left;
        assert_int_equal(make_symbolic_link("/l", "x"), STATUS_NO_SPACE);
        assert_int_equal(store.blocks.free_count, left);
    }
    store.blocks.free_count = free_count;
    assert_int_equal(store.used_count, used);
    assert_int_equal(read_link("/l"), STATUS_NOT_FOUND);
}

static void link__two_names__one_node_until_the_last_goes(void **state) {
    (void)state;
    make_file("/a");
    make_directory("/d");
    assert_int_equal(make_link("/a", "/d/b"), STATUS_OK);
    assert_int_equal(describe("/a").node, describe("/d/b").node);
    assert_int_equal(describe("/a").links, 2);
    assert_int_equal(describe("/a").changed_ns, 5);
    assert_int_equal(node_store_rename(&store, text_from("/a"), text_from("/d/b"), 1), STATUS_OK);
    assert_int_equal(describe("/a").links, 2); // as POSIX has it
    assert_int_equal(node_store_remove(&store, text_from("/a"), 1), STATUS_OK);
    assert_int_equal(describe("/d/b").links, 1);
    assert_int_equal(node_store_remove(&store, text_from("/d/b"), 1), STATUS_OK);
    assert_int_equal(store.used_count, 2);
}

static void link__directory_taken_name_or_root__refused(void **state) {
    (void)state;
    make_directory("/d");
    make_file("/f");
    assert_int_equal(make_link("/d", "/e"), STATUS_IS_DIRECTORY);
    assert_int_equal(make_link("/f", "/d"), STATUS_EXISTS);
    assert_int_equal(make_link("/f", "/f"), STATUS_EXISTS);
    assert_int_equal(make_link("/f", "/"), STATUS_EXISTS);
    assert_int_equal(make_link("/none", "/x"), STATUS_NOT_FOUND);
    assert_int_equal(describe("/f").links, 1);
}

static void link__every_entry_in_use__no_space_and_nothing_made(void **state) {
    (void)state;
    make_file("/f");
    status_t status = STATUS_OK;
    char path[] = "/laa";
    for (uint32_t made = 0; status == STATUS_OK; made++) {
        path[2] = (char)('a' + made / 26);
        path[3] = (char)('a' + made % 26);
        status = make_link("/f", path);
    }
    assert_int_equal(status, STATUS_NO_SPACE);
    uint32_t node;
    assert_int_equal(node_store_open(&store, text_from("/new"), NEW_FILE, 0, 1, &node),
                     STATUS_NO_SPACE);
    assert_int_equal(store.used_count, 2);
    // With the entry that becomes free.
    assert_int_equal(node_store_rename(&store, text_from("/laa"), text_from("/m"), 1), STATUS_OK);
    assert_int_equal(node_store_remove(&store, text_from("/m"), 1), STATUS_OK);
    make_file("/new");
}

static void change__what_it_names__and_nothing_else(void **state) {
    (void)state;
    make_file("/f");
    assert_int_equal(describe("/f").permissions, 0600);
    uint32_t node;
    assert_int_equal(node_store_find(&store, text_from("/f"), &node), STATUS_OK);
    struct node_change change = {ATTRIBUTE_CHANGE_MODIFIED, 0777, 20, 30};
    node_store_change(&store, node, &change, 40);
    struct node_description now = describe("/f");
    assert_int_equal(now.permissions, 0600);
    assert_int_equal(now.modified_ns, 20);
    assert_int_equal(now.accessed_ns, 1);
    assert_int_equal(now.changed_ns, 40);
    change = (struct node_change){ATTRIBUTE_CHANGE_PERMISSIONS | ATTRIBUTE_CHANGE_ACCESSED, 04711,
                                  50, 60};
    node_store_change(&store, node, &change, 70);
    now = describe("/f");
    assert_int_equal(now.permissions, 04711);
    assert_int_equal(now.modified_ns, 20);
    assert_int_equal(now.accessed_ns, 60);
    assert_int_equal(now.changed_ns, 70);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(symbolic_link__on_the_way__told_and_not_followed),
        CASE(symbolic_link__at_the_end__is_what_is_removed_and_renamed),
        CASE(symbolic_link__no_target_or_no_block__refused_and_nothing_left),
        CASE(link__two_names__one_node_until_the_last_goes),
        CASE(link__directory_taken_name_or_root__refused),
        CASE(link__every_entry_in_use__no_space_and_nothing_made),
        CASE(change__what_it_names__and_nothing_else),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
