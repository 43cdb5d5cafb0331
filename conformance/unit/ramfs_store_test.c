// SPDX-License-Identifier: MIT
// Sources: services/ramfs/block_pool.c services/ramfs/record_pool.c
// Sources: services/ramfs/entry_tree.c services/ramfs/content.c
// Sources: services/ramfs/node_tree.c services/ramfs/node_store.c
// Sources: services/ramfs/node_attributes.c
// The store behind ramfs: what each operation does, and that a refusal changes nothing.
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

static struct text text(const char *string) {
    return (struct text){.bytes = string, .length = (uint32_t)strlen(string)};
}

static struct data data(const char *string) {
    return (struct data){.bytes = (const uint8_t *)string, .length = (uint32_t)strlen(string)};
}

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

static uint32_t open_file(const char *path, uint32_t flags) {
    uint32_t node = NODE_NONE;
    assert_int_equal(node_store_open(&store, text(path), flags, 0640, 1, &node), STATUS_OK);
    return node;
}

static void make_file(const char *path, const char *content) {
    uint32_t node = open_file(path, NEW_FILE);
    assert_int_equal(node_store_write(&store, node, 0, data(content), 2), STATUS_OK);
    node_store_close(&store, node);
}

static void expect_content(uint32_t node, const char *content) {
    char bytes[64] = {0};
    assert_int_equal(node_store_read(&store, node, 0, bytes, sizeof(bytes)), strlen(content));
    assert_string_equal(bytes, content);
}

static void expect_file(const char *path, const char *content) {
    uint32_t node = open_file(path, OPEN_FLAG_READ);
    expect_content(node, content);
    node_store_close(&store, node);
}

static status_t rename_node(const char *from, const char *to) {
    return node_store_rename(&store, text(from), text(to), 9);
}

static uint64_t free_bytes(void) {
    struct file_system_usage usage;
    node_store_usage(&store, &usage);
    return usage.free_bytes;
}

static void open__missing_file_without_create__not_found(void **state) {
    (void)state;
    uint32_t node;
    assert_int_equal(node_store_open(&store, text("/a"), OPEN_FLAG_READ, 0640, 1, &node),
                     STATUS_NOT_FOUND);
    assert_int_equal(node_store_open(&store, text("/a/b"), NEW_FILE, 0640, 1, &node),
                     STATUS_NOT_FOUND);
}

static void open__exclusive_on_existing_file__exists_and_content_kept(void **state) {
    (void)state;
    make_file("/a", "first");
    uint32_t node;
    uint32_t flags = NEW_FILE | OPEN_FLAG_EXCLUSIVE | OPEN_FLAG_TRUNCATE;
    assert_int_equal(node_store_open(&store, text("/a"), flags, 0640, 1, &node), STATUS_EXISTS);
    expect_file("/a", "first");
}

static void open__truncate__content_gone(void **state) {
    (void)state;
    make_file("/a", "first");
    node_store_close(&store, open_file("/a", OPEN_FLAG_WRITE | OPEN_FLAG_TRUNCATE));
    expect_file("/a", "");
}

static void open__directory_or_through_file__refused(void **state) {
    (void)state;
    make_file("/a", "x");
    uint32_t node;
    assert_int_equal(node_store_open(&store, text("/"), OPEN_FLAG_READ, 0640, 1, &node),
                     STATUS_IS_DIRECTORY);
    assert_int_equal(node_store_open(&store, text("/a/b"), NEW_FILE, 0640, 1, &node),
                     STATUS_NOT_DIRECTORY);
}

static void write__beyond_end__gap_reads_as_zeros_and_takes_no_block(void **state) {
    (void)state;
    uint32_t node = open_file("/a", NEW_FILE);
    uint64_t before = free_bytes();
    uint64_t far = 3ull * INDEX_ENTRIES * BLOCK_BYTES;
    assert_int_equal(node_store_write(&store, node, far, data("end"), 1), STATUS_OK);
    assert_true(before - free_bytes() <= 3 * BLOCK_BYTES);
    uint8_t bytes[16];
    memset(bytes, 0xff, sizeof(bytes));
    assert_int_equal(node_store_read(&store, node, far - 8, bytes, sizeof(bytes)), 11);
    assert_memory_equal(bytes, "\0\0\0\0\0\0\0\0end", 11);
    node_store_close(&store, node);
}

static void write__beyond_largest_file__bad_range(void **state) {
    (void)state;
    uint32_t node = open_file("/a", NEW_FILE);
    assert_int_equal(node_store_write(&store, node, CONTENT_SIZE_MAX, data("x"), 1),
                     STATUS_BAD_RANGE);
    assert_int_equal(node_store_write(&store, node, UINT64_MAX, data("x"), 1), STATUS_BAD_RANGE);
    assert_int_equal(node_store_truncate(&store, node, CONTENT_SIZE_MAX + 1, 1), STATUS_BAD_RANGE);
    assert_int_equal(node_store_truncate(&store, node, CONTENT_SIZE_MAX, 1), STATUS_OK);
    node_store_close(&store, node);
}

static void truncate__shrink_then_grow__old_bytes_do_not_return(void **state) {
    (void)state;
    make_file("/a", "secret");
    uint32_t node = open_file("/a", OPEN_FLAG_WRITE);
    assert_int_equal(node_store_truncate(&store, node, 2, 1), STATUS_OK);
    assert_int_equal(node_store_truncate(&store, node, 6, 1), STATUS_OK);
    char bytes[8];
    assert_int_equal(node_store_read(&store, node, 0, bytes, sizeof(bytes)), 6);
    assert_memory_equal(bytes, "se\0\0\0\0", 6);
    node_store_close(&store, node);
}

static void write__store_full__no_space_and_everything_acknowledged_is_kept(void **state) {
    (void)state;
    uint32_t node = open_file("/a", NEW_FILE);
    static uint8_t block[BLOCK_BYTES];
    uint64_t size = 0;
    status_t status = STATUS_OK;
    while (status == STATUS_OK) {
        memset(block, (int)(size / BLOCK_BYTES) + 1, sizeof(block));
        struct data full = {.bytes = block, .length = sizeof(block)};
        status = node_store_write(&store, node, size, full, 1);
        size += status == STATUS_OK ? sizeof(block) : 0;
    }
    assert_int_equal(status, STATUS_NO_SPACE);
    struct node_attributes attributes;
    node_store_attributes(&store, node, &attributes);
    assert_int_equal(attributes.size, size);
    for (uint64_t at = 0; at < size; at += BLOCK_BYTES) {
        assert_int_equal(node_store_read(&store, node, at, block, sizeof(block)), sizeof(block));
        assert_int_equal(block[0], (uint8_t)(at / BLOCK_BYTES + 1));
        assert_int_equal(block[BLOCK_BYTES - 1], (uint8_t)(at / BLOCK_BYTES + 1));
    }
    node_store_close(&store, node);
    assert_int_equal(node_store_remove(&store, text("/a"), 1), STATUS_OK);
    assert_int_equal(free_bytes(), (store.blocks.count - 1ull) * BLOCK_BYTES); // the root's
}

static void open__memory_full_of_names__no_space_and_all_of_it_comes_back(void **state) {
    (void)state;
    uint32_t blocks_before = store.blocks.free_count;
    char path[8] = "/x00";
    status_t status = STATUS_OK;
    uint32_t made = 0;
    while (status == STATUS_OK) {
        path[2] = (char)('a' + made / 26);
        path[3] = (char)('a' + made % 26);
        uint32_t node;
        status = node_store_open(&store, text(path), NEW_FILE, 0640, 1, &node);
        if (status == STATUS_OK) {
            node_store_close(&store, node);
            made++;
        }
    }
    assert_int_equal(status, STATUS_NO_SPACE);
    assert_int_equal(node_store_make_directory(&store, text("/dir"), 1), STATUS_NO_SPACE);
    assert_int_equal(store.used_count, made + 1);
    assert_int_equal(store.blocks.free_count, 0);
    assert_true(made > MEMORY_BYTES / (2 * (sizeof(struct node) + sizeof(struct entry))));
    while (made-- > 0) {
        path[2] = (char)('a' + made / 26);
        path[3] = (char)('a' + made % 26);
        assert_int_equal(node_store_remove(&store, text(path), 1), STATUS_OK);
    }
    assert_int_equal(store.blocks.free_count, blocks_before);
}

static void remove__open_file__readable_until_closed_then_memory_is_back(void **state) {
    (void)state;
    uint64_t before = free_bytes();
    make_file("/a", "kept");
    uint32_t node = open_file("/a", OPEN_FLAG_READ);
    assert_int_equal(node_store_remove(&store, text("/a"), 1), STATUS_OK);
    uint32_t found;
    assert_int_equal(node_store_find(&store, text("/a"), &found), STATUS_NOT_FOUND);
    expect_content(node, "kept");
    make_file("/a", "new");
    expect_content(node, "kept");
    node_store_close(&store, node);
    assert_int_equal(node_store_remove(&store, text("/a"), 1), STATUS_OK);
    assert_int_equal(free_bytes(), before);
}

static void remove__root_or_directory_with_entries__refused(void **state) {
    (void)state;
    assert_int_equal(node_store_make_directory(&store, text("/d"), 1), STATUS_OK);
    make_file("/d/f", "x");
    assert_int_equal(node_store_remove(&store, text("/d"), 1), STATUS_NOT_EMPTY);
    assert_int_equal(node_store_remove(&store, text("/"), 1), STATUS_BUSY);
    assert_int_equal(node_store_remove(&store, text("/d/f"), 1), STATUS_OK);
    assert_int_equal(node_store_remove(&store, text("/d"), 1), STATUS_OK);
}

static void rename__directory_into_itself__bad_argument(void **state) {
    (void)state;
    assert_int_equal(node_store_make_directory(&store, text("/d"), 1), STATUS_OK);
    assert_int_equal(node_store_make_directory(&store, text("/d/e"), 1), STATUS_OK);
    assert_int_equal(rename_node("/d", "/d/x"), STATUS_BAD_ARGUMENT);
    assert_int_equal(rename_node("/d", "/d/e/x"), STATUS_BAD_ARGUMENT);
    assert_int_equal(rename_node("/d", "/"), STATUS_BAD_ARGUMENT);
    assert_int_equal(rename_node("/", "/x"), STATUS_BAD_ARGUMENT);
    assert_int_equal(rename_node("/d", "/d"), STATUS_OK);
    assert_int_equal(rename_node("/d", "/dx"), STATUS_OK);
}

static void rename__over_file__replaced_and_old_holder_still_reads(void **state) {
    (void)state;
    make_file("/a", "aaa");
    make_file("/b", "bbb");
    uint32_t old = open_file("/b", OPEN_FLAG_READ);
    assert_int_equal(rename_node("/a", "/b"), STATUS_OK);
    expect_file("/b", "aaa");
    expect_content(old, "bbb");
    node_store_close(&store, old);
}

static void rename__over_other_kind__refused_and_nothing_changed(void **state) {
    (void)state;
    make_file("/f", "f");
    assert_int_equal(node_store_make_directory(&store, text("/d"), 1), STATUS_OK);
    assert_int_equal(node_store_make_directory(&store, text("/e"), 1), STATUS_OK);
    make_file("/e/f", "x");
    assert_int_equal(rename_node("/f", "/d"), STATUS_IS_DIRECTORY);
    assert_int_equal(rename_node("/d", "/f"), STATUS_NOT_DIRECTORY);
    assert_int_equal(rename_node("/d", "/e"), STATUS_NOT_EMPTY);
    assert_int_equal(rename_node("/e", "/d"), STATUS_OK);
    expect_file("/d/f", "x");
    expect_file("/f", "f");
}

static void rename_new__over_something__exists(void **state) {
    (void)state;
    make_file("/a", "aaa");
    make_file("/b", "bbb");
    assert_int_equal(node_store_rename_new(&store, text("/a"), text("/b"), 1), STATUS_EXISTS);
    assert_int_equal(node_store_rename_new(&store, text("/a"), text("/a"), 1), STATUS_EXISTS);
    assert_int_equal(node_store_rename_new(&store, text("/c"), text("/b"), 1), STATUS_NOT_FOUND);
    expect_file("/b", "bbb");
    assert_int_equal(node_store_rename_new(&store, text("/a"), text("/c"), 1), STATUS_OK);
    expect_file("/c", "aaa");
}

static void exchange__two_kinds__each_at_the_others_place(void **state) {
    (void)state;
    make_file("/f", "file");
    assert_int_equal(node_store_make_directory(&store, text("/d"), 1), STATUS_OK);
    assert_int_equal(node_store_make_directory(&store, text("/d/e"), 1), STATUS_OK);
    make_file("/d/e/g", "inner");
    assert_int_equal(node_store_exchange(&store, text("/f"), text("/d/e"), 9), STATUS_OK);
    expect_file("/d/e", "file");
    expect_file("/f/g", "inner");
    // The directory knows where it is now: what is below it cannot come above it.
    assert_int_equal(rename_node("/d", "/f/d"), STATUS_OK);
    assert_int_equal(rename_node("/f", "/f/d/x"), STATUS_BAD_ARGUMENT);
    expect_file("/f/d/e", "file");
}

static void exchange__one_in_the_other__bad_argument_and_nothing_changed(void **state) {
    (void)state;
    assert_int_equal(node_store_make_directory(&store, text("/d"), 1), STATUS_OK);
    make_file("/d/f", "x");
    assert_int_equal(node_store_exchange(&store, text("/d"), text("/d/f"), 9), STATUS_BAD_ARGUMENT);
    assert_int_equal(node_store_exchange(&store, text("/d/f"), text("/d"), 9), STATUS_BAD_ARGUMENT);
    assert_int_equal(node_store_exchange(&store, text("/"), text("/d"), 9), STATUS_BAD_ARGUMENT);
    assert_int_equal(node_store_exchange(&store, text("/d/f"), text("/d/n"), 9), STATUS_NOT_FOUND);
    assert_int_equal(node_store_exchange(&store, text("/d/f"), text("/d/f"), 9), STATUS_OK);
    expect_file("/d/f", "x");
}

static void entry__positions__in_order_of_name(void **state) {
    (void)state;
    make_file("/c", "3");
    make_file("/a", "1");
    make_file("/ab", "2");
    const char *expected[] = {"a", "ab", "c"};
    for (uint64_t i = 0; i < 3; i++) {
        struct directory_entry entry;
        node_store_describe_entry(&store, node_store_entry(&store, NODE_ROOT, i), &entry);
        assert_int_equal(entry.name.length, strlen(expected[i]));
        assert_memory_equal(entry.name.bytes, expected[i], entry.name.length);
    }
    assert_int_equal(node_store_entry(&store, NODE_ROOT, 3), ENTRY_NONE);
    assert_int_equal(node_store_entry(&store, NODE_ROOT, UINT64_MAX), ENTRY_NONE);
}

static void init__memory_too_small__no_memory(void **state) {
    (void)state;
    struct node_store small;
    assert_int_equal(node_store_init(&small, memory, BLOCK_BYTES), STATUS_NO_MEMORY);
    assert_int_equal(node_store_init(&small, memory, 0), STATUS_NO_MEMORY);
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(open__missing_file_without_create__not_found),
        CASE(open__exclusive_on_existing_file__exists_and_content_kept),
        CASE(open__truncate__content_gone),
        CASE(open__directory_or_through_file__refused),
        CASE(write__beyond_end__gap_reads_as_zeros_and_takes_no_block),
        CASE(write__beyond_largest_file__bad_range),
        CASE(truncate__shrink_then_grow__old_bytes_do_not_return),
        CASE(write__store_full__no_space_and_everything_acknowledged_is_kept),
        CASE(open__memory_full_of_names__no_space_and_all_of_it_comes_back),
        CASE(remove__open_file__readable_until_closed_then_memory_is_back),
        CASE(remove__root_or_directory_with_entries__refused),
        CASE(rename__directory_into_itself__bad_argument),
        CASE(rename__over_file__replaced_and_old_holder_still_reads),
        CASE(rename__over_other_kind__refused_and_nothing_changed),
        CASE(rename_new__over_something__exists),
        CASE(exchange__two_kinds__each_at_the_others_place),
        CASE(exchange__one_in_the_other__bad_argument_and_nothing_changed),
        CASE(entry__positions__in_order_of_name),
        CASE(init__memory_too_small__no_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
