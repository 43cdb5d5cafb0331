// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/files/paths.c
//
// Paths of Linux programs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <posix/paths.h>
#include <posix/pseudo.h>

static uint32_t resolved;

// In place of a file system where "/link" is a symbolic link to "/far/away" and "/no" is nothing.
status_t posix_path_resolve(char path[POSIX_PATH_BYTES]) {
    resolved++;
    if (strcmp(path, "/link") == 0) {
        memcpy(path, "/far/away", sizeof("/far/away"));
    }
    return strcmp(path, "/no") == 0 ? STATUS_NOT_FOUND : STATUS_OK;
}

// And a library that has a link of its own.
bool pseudo_covers(const char *path) {
    return strncmp(path, "/own/", 5) == 0;
}

bool pseudo_link(const char *path, char out_target[POSIX_PATH_BYTES]) {
    bool is_link = strcmp(path, "/own/link") == 0;
    if (is_link) {
        memcpy(out_target, "/else/where", sizeof("/else/where"));
    }
    return is_link;
}

static void expect_path(const char *directory, const char *path, const char *expected,
                        bool is_directory) {
    char out[POSIX_PATH_BYTES];
    bool found;
    assert_int_equal(posix_path_join(directory, path, out, &found), STATUS_OK);
    assert_string_equal(out, expected);
    assert_int_equal(found, is_directory);
}

static void path__through_link_of_the_library__leads_on(void **state) {
    (void)state;
    expect_path("/", "/own/link", "/own/link", false);
    expect_path("/", "/own/link/a/b", "/else/where/a/b", false);
    expect_path("/own", "link/a", "/else/where/a", false);
    expect_path("/", "/own/linked/a", "/own/linked/a", false);
    char out[POSIX_PATH_BYTES];
    bool is_directory;
    char path[POSIX_PATH_BYTES] = "/own/link/";
    memset(path + strlen(path), 'a', POSIX_PATH_BYTES - 1 - strlen(path));
    assert_int_equal(posix_path_join("/", path, out, &is_directory), STATUS_BAD_NAME);
}

static void path__dots_and_empty_parts__gone(void **state) {
    (void)state;
    expect_path("/", "a", "/a", false);
    expect_path("/a/b", "c", "/a/b/c", false);
    expect_path("/a/b", "/c", "/c", false);
    expect_path("/a/b", "..", "/a", true);
    expect_path("/a", "../../..", "/", true);
    expect_path("/a", "..", "/", true);
    expect_path("/", "..", "/", true);
    expect_path("/", "./x/../y//z/.", "/y/z", true);
    expect_path("/", "/", "/", true);
    expect_path("/", "///", "/", true);
    expect_path("/", "/etc/", "/etc", true);
    expect_path("/a", ".hidden", "/a/.hidden", false);
    expect_path("/a", "...", "/a/...", false);
}

static void path__up_from_where_a_link_led__not_the_part_before(void **state) {
    (void)state;
    char out[POSIX_PATH_BYTES];
    bool is_directory;
    resolved = 0;
    expect_path("/", "link/../x", "/far/x", false);
    expect_path("/", "link/../../x", "/x", false);
    assert_int_equal(resolved, 2);
    assert_int_equal(posix_path_join("/", "no/..", out, &is_directory), STATUS_NOT_FOUND);
    resolved = 0;
    expect_path("/link", "..", "/", true); // where the program is was resolved before
    assert_int_equal(resolved, 0);
}

static void path__empty__not_found(void **state) {
    (void)state;
    char out[POSIX_PATH_BYTES];
    bool is_directory;
    assert_int_equal(posix_path_join("/", "", out, &is_directory), STATUS_NOT_FOUND);
}

static void path__longest_and_one_more__bad_name(void **state) {
    (void)state;
    char path[POSIX_PATH_BYTES + 1];
    char out[POSIX_PATH_BYTES];
    bool is_directory;
    memset(path, 'x', sizeof(path));
    path[POSIX_PATH_BYTES - 2] = '\0';
    assert_int_equal(posix_path_join("/", path, out, &is_directory), STATUS_OK);
    assert_int_equal(strlen(out), POSIX_PATH_BYTES - 1);
    path[POSIX_PATH_BYTES - 2] = 'x';
    path[POSIX_PATH_BYTES - 1] = '\0';
    assert_int_equal(posix_path_join("/", path, out, &is_directory), STATUS_BAD_NAME);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(path__through_link_of_the_library__leads_on),
        cmocka_unit_test(path__dots_and_empty_parts__gone),
        cmocka_unit_test(path__up_from_where_a_link_led__not_the_part_before),
        cmocka_unit_test(path__empty__not_found),
        cmocka_unit_test(path__longest_and_one_more__bad_name),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
