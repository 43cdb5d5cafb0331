// SPDX-License-Identifier: MIT
// Sources: services/vfs/mount_table.c
// The mount table of vfs: which file system a path belongs to, and what a mount point protects.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <services/vfs/mount_table.h>

static struct mount_table table;

static int setup(void **state) {
    (void)state;
    table = (struct mount_table){0};
    assert_int_equal(mount_table_add(&table, text_from("/tmp/deep"), 9, false), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/"), 7, true), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 8, false), STATUS_OK);
    return 0;
}

static void expect_place(const char *path, cap_t file_system, const char *inner) {
    struct mount_place place;
    assert_int_equal(mount_table_find(&table, text_from(path), &place), STATUS_OK);
    assert_int_equal(place.mount->file_system, file_system);
    assert_true(text_equal(place.inner, text_from(inner)));
}

static void find__paths__longest_prefix(void **state) {
    (void)state;
    expect_place("/", 7, "/");
    expect_place("/etc/motd", 7, "/etc/motd");
    expect_place("/tmp", 8, "/");
    expect_place("/tmp/a/b", 8, "/a/b");
    expect_place("/tmpfile", 7, "/tmpfile");
    expect_place("/tmp/deep", 9, "/");
    expect_place("/tmp/deep/x", 9, "/x");
    expect_place("/tmp/deeper", 8, "/deeper");
}

static void find__nothing_mounted_above__not_found(void **state) {
    (void)state;
    struct mount_table small = {0};
    struct mount_place place;
    assert_int_equal(mount_table_find(&small, text_from("/"), &place), STATUS_NOT_FOUND);
    assert_int_equal(mount_table_add(&small, text_from("/a/b"), 5, false), STATUS_OK);
    assert_int_equal(mount_table_find(&small, text_from("/a"), &place), STATUS_NOT_FOUND);
    assert_int_equal(mount_table_find(&small, text_from("/a/b/c"), &place), STATUS_OK);
    assert_true(mount_table_needs(&small, text_from("/a")));
}

static void add__twice_bad_or_full__refused(void **state) {
    (void)state;
    assert_int_equal(mount_table_add(&table, text_from("/tmp"), 3, false), STATUS_EXISTS);
    assert_int_equal(mount_table_add(&table, text_from("tmp"), 3, false), STATUS_BAD_NAME);
    assert_int_equal(mount_table_add(&table, text_from("/tmp/"), 3, false), STATUS_BAD_NAME);
    char path[3] = "/a";
    while (table.count < MOUNTS_MAX) {
        assert_int_equal(mount_table_add(&table, text_from(path), 3, false), STATUS_OK);
        path[1]++;
    }
    assert_int_equal(mount_table_add(&table, text_from(path), 3, false), STATUS_NO_SPACE);
}

static void needs__mount_point_or_above__true(void **state) {
    (void)state;
    assert_true(mount_table_needs(&table, text_from("/")));
    assert_true(mount_table_needs(&table, text_from("/tmp")));
    assert_true(mount_table_needs(&table, text_from("/tmp/deep")));
    assert_false(mount_table_needs(&table, text_from("/tmp/dee")));
    assert_false(mount_table_needs(&table, text_from("/etc")));
}

static void name__of_directory__each_once_in_order(void **state) {
    (void)state;
    struct text name;
    assert_int_equal(mount_table_add(&table, text_from("/a/b/c"), 3, false), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/a/d"), 3, false), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/a"), 3, false), STATUS_OK);
    assert_int_equal(mount_table_add(&table, text_from("/a-b"), 3, false), STATUS_OK);
    assert_true(mount_table_name(&table, text_from("/"), 0, &name));
    assert_true(text_equal(name, text_from("a")));
    assert_true(mount_table_name(&table, text_from("/"), 1, &name));
    assert_true(text_equal(name, text_from("a-b")));
    assert_true(mount_table_name(&table, text_from("/"), 2, &name));
    assert_true(text_equal(name, text_from("tmp")));
    assert_false(mount_table_name(&table, text_from("/"), 3, &name));
    assert_true(mount_table_name(&table, text_from("/a"), 1, &name));
    assert_true(text_equal(name, text_from("d")));
    assert_true(mount_table_name(&table, text_from("/tmp"), 0, &name));
    assert_true(text_equal(name, text_from("deep")));
    assert_false(mount_table_name(&table, text_from("/etc"), 0, &name));
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(find__paths__longest_prefix),
        CASE(find__nothing_mounted_above__not_found),
        CASE(add__twice_bad_or_full__refused),
        CASE(needs__mount_point_or_above__true),
        CASE(name__of_directory__each_once_in_order),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
