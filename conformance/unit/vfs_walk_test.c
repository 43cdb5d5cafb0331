// SPDX-License-Identifier: MIT
// Sources: services/vfs/mount_table.c services/vfs/path_walk.c
// How vfs follows symbolic links. The file systems behind are a table of links in this test, and
// whatever is not in it is a directory.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <filesystem/filesystem_client.h>
#include <services/vfs/path_walk.h>
#include <tessera/path.h>

enum : cap_t { DISK = 7, RAM = 8 };

static const struct {
    cap_t file_system;
    const char *path;
    const char *target;
} links[] = {
    {DISK, "/lib", "usr/lib"},
    {DISK, "/up", ".."},
    {DISK, "/usr/lib/current", "./v1//x/../y/."},
    {DISK, "/scratch", "/tmp/deep"},
    {RAM, "/etc", "/etc"},
    {RAM, "/deep/back", "../etc/../etc/motd"},
    {RAM, "/deep/lost", "none/.."},
    {RAM, "/a", "b"},
    {RAM, "/b", "a"},
    {DISK, "/bad", "x\x01y"},
};

static struct mount_table table;
static uint32_t questions;
static struct path_walk walk;

static bool next_link(cap_t file_system, struct text path, uint32_t *out_length, uint32_t *out) {
    bool is_found = false;
    for (uint32_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
        struct text link = text_from(links[i].path);
        if (links[i].file_system == file_system && path_is_within(path, link) &&
            (!is_found || link.length < *out_length)) {
            *out_length = link.length;
            *out = i;
            is_found = true;
        }
    }
    return is_found;
}

// In place of the generated stub.
status_t file_system_read_link(cap_t file_system, struct text path, uint32_t *out_length,
                               struct text *out_target) {
    uint32_t link;
    questions++;
    if (!next_link(file_system, path, out_length, &link)) {
        bool is_missing = path.length >= 4 && memcmp(path.bytes + path.length - 4, "none", 4) == 0;
        return is_missing ? STATUS_NOT_FOUND : STATUS_BAD_ARGUMENT;
    }
    *out_target = text_from(links[link].target);
    return STATUS_OK;
}

// In place of a call: a file system that looks at the path.
static status_t call(const struct path_walk *at) {
    struct mount_place place;
    uint32_t length;
    uint32_t link;
    assert_int_equal(mount_table_find(&table, at->path, &place), STATUS_OK);
    bool is_link = next_link(place.mount->file_system, place.inner, &length, &link);
    bool is_last = is_link && length == place.inner.length;
    return is_link && (!is_last || at->end == WALK_FOLLOWS) ? STATUS_IS_LINK : STATUS_OK;
}

static status_t walk_path(const char *path, enum walk_end end) {
    status_t status = path_walk_begin(&walk, &table, 0, text_from(path), end);
    assert_int_equal(status, STATUS_OK);
    do {
        status = call(&walk);
    } while (path_walk_goes_on(&walk, &status));
    return status;
}

static void expect_walk(const char *path, enum walk_end end, const char *expected) {
    assert_int_equal(walk_path(path, end), STATUS_OK);
    if (!text_equal(walk.path, text_from(expected))) {
        fail_msg("%s leads to %.*s", path, (int)walk.path.length, walk.path.bytes);
    }
}

static int setup(void **state) {
    (void)state;
    table = (struct mount_table){0};
    questions = 0;
    assert_int_equal(mount_table_add(&table, text_from("/"), DISK, true), STATUS_OK);
    return mount_table_add(&table, text_from("/tmp"), RAM, false);
}

static void walk__no_link__no_question(void **state) {
    (void)state;
    expect_walk("/usr/lib/x", WALK_FOLLOWS, "/usr/lib/x");
    expect_walk("/", WALK_FOLLOWS, "/");
    expect_walk("/tmp/a", WALK_STAYS, "/tmp/a");
    assert_int_equal(questions, 0);
}

static void walk__links__lead_within_and_between_file_systems(void **state) {
    (void)state;
    expect_walk("/lib/x", WALK_FOLLOWS, "/usr/lib/x");
    expect_walk("/lib", WALK_FOLLOWS, "/usr/lib");
    expect_walk("/scratch/x", WALK_STAYS, "/tmp/deep/x");
    expect_walk("/tmp/etc/passwd", WALK_FOLLOWS, "/etc/passwd");
    expect_walk("/scratch/back", WALK_FOLLOWS, "/etc/motd");
    expect_walk("/lib/current/z", WALK_FOLLOWS, "/usr/lib/v1/y/z");
    expect_walk("/up/lib/x", WALK_FOLLOWS, "/usr/lib/x");
    expect_walk("/up", WALK_FOLLOWS, "/");
}

static void walk__link_at_the_end__followed_or_not(void **state) {
    (void)state;
    expect_walk("/lib", WALK_STAYS, "/lib");
    expect_walk("/lib/current", WALK_STAYS, "/usr/lib/current");
    assert_int_equal(path_walk_begin(&walk, &table, 0, text_from("/lib"), WALK_STAYS), STATUS_OK);
    status_t status = STATUS_IS_LINK; // what open answers that is not to follow
    assert_false(path_walk_goes_on(&walk, &status));
    assert_int_equal(status, STATUS_IS_LINK);
    assert_true(text_equal(walk.path, text_from("/lib")));
}

static void walk__circle__link_loop(void **state) {
    (void)state;
    assert_int_equal(walk_path("/tmp/a", WALK_FOLLOWS), STATUS_LINK_LOOP);
    assert_int_equal(questions, LINKS_FOLLOWED_MAX + 1);
}

static void walk__target_that_no_path_can_be__refused(void **state) {
    (void)state;
    assert_int_equal(walk_path("/bad", WALK_FOLLOWS), STATUS_BAD_NAME);
    assert_int_equal(walk_path("/tmp/deep/lost", WALK_FOLLOWS), STATUS_NOT_FOUND);
    char path[FILESYSTEM_PATH_MAX + 1] = "/lib";
    memset(path + 4, 'x', sizeof(path) - 5);
    for (uint32_t i = 4; i < FILESYSTEM_PATH_MAX; i += 60) {
        path[i] = '/';
    }
    assert_int_equal(walk_path(path, WALK_FOLLOWS), STATUS_BAD_NAME);
}

static void walk__other_status__is_the_answer(void **state) {
    (void)state;
    assert_int_equal(path_walk_begin(&walk, &table, 0, text_from("/lib/x"), WALK_STAYS), STATUS_OK);
    status_t status = STATUS_NOT_FOUND;
    assert_false(path_walk_goes_on(&walk, &status));
    assert_int_equal(status, STATUS_NOT_FOUND);
    status = STATUS_READ_ONLY; // of the disk, where the link is
    assert_true(path_walk_goes_on(&walk, &status));
    status = STATUS_READ_ONLY;
    assert_false(path_walk_goes_on(&walk, &status));
    assert_int_equal(status, STATUS_READ_ONLY);
    assert_int_equal(path_walk_begin(&walk, &table, 0, text_from("lib"), WALK_STAYS),
                     STATUS_BAD_NAME);
}

static void walks__two_paths__each_goes_on(void **state) {
    (void)state;
    struct path_walk to;
    assert_int_equal(path_walk_begin(&walk, &table, 0, text_from("/tmp/x"), WALK_STAYS), STATUS_OK);
    assert_int_equal(path_walk_begin(&to, &table, 0, text_from("/scratch/y"), WALK_STAYS),
                     STATUS_OK);
    status_t status = STATUS_CROSS_MOUNT;
    assert_true(path_walks_go_on(&walk, &to, &status));
    assert_true(text_equal(to.path, text_from("/tmp/deep/y")));
    status = STATUS_CROSS_MOUNT;
    assert_false(path_walks_go_on(&walk, &to, &status));
    assert_int_equal(status, STATUS_CROSS_MOUNT);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(walk__no_link__no_question),
        CASE(walk__links__lead_within_and_between_file_systems),
        CASE(walk__link_at_the_end__followed_or_not),
        CASE(walk__circle__link_loop),
        CASE(walk__target_that_no_path_can_be__refused),
        CASE(walk__other_status__is_the_answer),
        CASE(walks__two_paths__each_goes_on),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
