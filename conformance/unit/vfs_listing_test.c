// SPDX-License-Identifier: MIT
// Sources: services/vfs/mount_table.c services/vfs/listing.c services/vfs/view.c
// Listings of vfs: a directory's entries and the mount points in it come out in order of name, each
// once, in whatever portions. The file system behind is a function of this test.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <services/vfs/listing.h>

constexpr uint32_t PORTION = 7;
constexpr uint32_t STORAGE_WORDS = 1 + PORTION * DIRECTORY_ENTRY_MAX_WORDS;

static struct mount_table table;
static char names[64][8]; // of the directory, in order
static uint32_t name_count;
static uint32_t inner_portion; // entries in one portion of the file system
static status_t inner_status;
static uint64_t inner_storage[STORAGE_WORDS];

// In place of the generated stub.
status_t file_system_list(cap_t file_system, struct text path, uint64_t cookie, uint64_t *out_next,
                          struct directory_entry_list *out_entries) {
    (void)path;
    assert_int_equal(file_system, 7);
    if (inner_status != STATUS_OK) {
        return inner_status;
    }
    struct directory_entry_list_writer writer;
    directory_entry_list_begin(&writer, inner_storage, STORAGE_WORDS, PORTION);
    uint32_t count = 0;
    for (; cookie < name_count && count < inner_portion; cookie++, count++) {
        struct directory_entry entry = {.name = text_from(names[cookie]), .size = cookie};
        assert_int_equal(directory_entry_append(&writer, &entry), STATUS_OK);
    }
    *out_next = cookie < name_count ? cookie : 0;
    *out_entries = directory_entry_list_finish(&writer);
    return STATUS_OK;
}

static int setup(void **state) {
    (void)state;
    table = (struct mount_table){0};
    name_count = 0;
    inner_portion = PORTION;
    inner_status = STATUS_OK;
    return mount_table_add(&table, text_from("/"), 7, false);
}

// Lists "/" whole, and gives the names in one string.
static const char *list_all(void) {
    static char all[1024];
    uint64_t storage[STORAGE_WORDS];
    uint64_t cookie = 0;
    all[0] = '\0';
    for (uint32_t rounds = 0; rounds < 200; rounds++) {
        struct directory_entry_list_writer writer;
        directory_entry_list_begin(&writer, storage, STORAGE_WORDS, PORTION);
        assert_int_equal(listing_read(&table, 0, text_from("/"), cookie, &cookie, &writer),
                         STATUS_OK);
        struct directory_entry_list entries = directory_entry_list_finish(&writer);
        for (uint32_t i = 0; i < entries.count; i++) {
            struct directory_entry entry;
            directory_entry_at(&entries, i, &entry);
            size_t used = strlen(all);
            snprintf(all + used, sizeof(all) - used, "%.*s%s ", (int)entry.name.length,
                     entry.name.bytes, entry.kind == NODE_KIND_DIRECTORY ? "/" : "");
        }
        if (cookie == 0) {
            return all;
        }
    }
    fail_msg("the listing does not end");
    return all;
}

static void add_name(const char *name) {
    snprintf(names[name_count++], sizeof(names[0]), "%s", name);
}

static void list__mount_points_between_entries__in_order(void **state) {
    (void)state;
    add_name("bin");
    add_name("etc");
    add_name("zoo");
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 8, false), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/a/b"), 9, false), STATUS_OK);
    assert_string_equal(list_all(), "a/ bin etc tmp/ zoo ");
}

static void list__mount_point_over_entry__once(void **state) {
    (void)state;
    add_name("etc");
    add_name("tmp");
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 8, false), STATUS_OK);
    assert_string_equal(list_all(), "etc tmp/ ");
}

static void list__directory_only_above_mount_points__they_alone(void **state) {
    (void)state;
    inner_status = STATUS_NOT_FOUND;
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 8, false), STATUS_OK);
    assert_string_equal(list_all(), "tmp/ ");
}

static void list__file_system_refuses__its_status(void **state) {
    (void)state;
    uint64_t storage[STORAGE_WORDS];
    struct directory_entry_list_writer writer;
    uint64_t next;
    inner_status = STATUS_BAD_IMAGE;
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 8, false), STATUS_OK);
    directory_entry_list_begin(&writer, storage, STORAGE_WORDS, PORTION);
    assert_int_equal(listing_read(&table, 0, text_from("/"), 0, &next, &writer), STATUS_BAD_IMAGE);
}

static void list__every_number_of_entries_and_portions__each_once(void **state) {
    (void)state;
    const char *const mounts[] = {"/b05", "/f00", "/f03", "/f035", "/f99", "/g"};
    for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
        assert_int_equal(mount_table_add(&table, text_from(mounts[i]), 8, false), STATUS_OK);
    }
    for (uint32_t count = 0; count < 30; count++) {
        name_count = 0;
        char expected[1024] = "b05/ f00/ ";
        for (uint32_t i = 0; i < count; i++) {
            char name[8];
            snprintf(name, sizeof(name), "f%02u", i);
            add_name(name);
            size_t used = strlen(expected);
            if (i != 0 && i != 3) {
                snprintf(expected + used, sizeof(expected) - used, "%s ", name);
            }
            if (i == 3) {
                snprintf(expected + used, sizeof(expected) - used, "f03/ f035/ ");
            }
        }
        strcat(expected, count <= 3 ? "f03/ f035/ f99/ g/ " : "f99/ g/ ");
        for (inner_portion = 1; inner_portion <= PORTION; inner_portion++) {
            assert_string_equal(list_all(), expected);
        }
    }
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(list__mount_points_between_entries__in_order),
        CASE(list__mount_point_over_entry__once),
        CASE(list__directory_only_above_mount_points__they_alone),
        CASE(list__file_system_refuses__its_status),
        CASE(list__every_number_of_entries_and_portions__each_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
