// SPDX-License-Identifier: MIT
// Paths, arguments and other small readings of text in lib/.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <filesystem/filesystem.h>
#include <tessera/arguments.h>
#include <tessera/path.h>

static status_t check(const char *path) {
    return path_check(text_from(path));
}

static void check__paths_of_the_protocol__ok(void **state) {
    (void)state;
    assert_int_equal(check("/"), STATUS_OK);
    assert_int_equal(check("/a"), STATUS_OK);
    assert_int_equal(check("/a/b.c/...x/..y"), STATUS_OK);
    assert_int_equal(check("/\xc3\xa4"), STATUS_OK);
}

static void check__everything_else__bad_name(void **state) {
    (void)state;
    const char *const paths[] = {"",    "a",    "//",    "/a/",  "/a//b", "/.",
                                 "/..", "/a/.", "/../a", "/a\n", "/\x7f", "./a"};
    for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        assert_int_equal(check(paths[i]), STATUS_BAD_NAME);
    }
    struct text with_nul = {.bytes = "/a\0b", .length = 4};
    assert_int_equal(path_check(with_nul), STATUS_BAD_NAME);
}

static void check__lengths__bounded(void **state) {
    (void)state;
    char path[FILESYSTEM_PATH_MAX + 2];
    memset(path, 'x', sizeof(path));
    path[0] = '/';
    struct text text = {.bytes = path, .length = FILESYSTEM_NAME_MAX + 1};
    assert_int_equal(path_check(text), STATUS_OK);
    text.length++;
    assert_int_equal(path_check(text), STATUS_BAD_NAME);
    for (uint32_t i = 0; i < FILESYSTEM_PATH_MAX; i += 5) {
        path[i] = '/';
    }
    text.length = FILESYSTEM_PATH_MAX;
    assert_int_equal(path_check(text), STATUS_OK);
    text.length++;
    assert_int_equal(path_check(text), STATUS_BAD_NAME);
}

static void split_and_next__parts__views(void **state) {
    (void)state;
    struct text path = text_from("/a/bc");
    struct text parent;
    struct text name;
    assert_true(path_split(path, &parent, &name));
    assert_true(text_equal(parent, text_from("/a")) && text_equal(name, text_from("bc")));
    assert_true(path_split(text_from("/a"), &parent, &name));
    assert_true(text_equal(parent, text_from("/")) && text_equal(name, text_from("a")));
    assert_false(path_split(text_from("/"), &parent, &name));
    assert_true(path_next(&path, &name) && text_equal(name, text_from("a")));
    assert_true(path_next(&path, &name) && text_equal(name, text_from("bc")));
    assert_false(path_next(&path, &name));
}

static void is_within__whole_parts_only(void **state) {
    (void)state;
    assert_true(path_is_within(text_from("/a/b"), text_from("/a")));
    assert_true(path_is_within(text_from("/a"), text_from("/a")));
    assert_true(path_is_within(text_from("/a"), text_from("/")));
    assert_false(path_is_within(text_from("/ab"), text_from("/a")));
    assert_false(path_is_within(text_from("/"), text_from("/a")));
}

static void compare__order_of_bytes__shorter_first(void **state) {
    (void)state;
    assert_true(text_compare(text_from("a"), text_from("ab")) < 0);
    assert_true(text_compare(text_from("b"), text_from("ab")) > 0);
    assert_true(text_compare(text_from("\xff"), text_from("a")) > 0);
    assert_int_equal(text_compare(text_from("x"), text_from("x")), 0);
}

static void arguments__names_and_numbers__found_or_refused(void **state) {
    (void)state;
    char *words[] = {"program",
                     "uart.offset=0xe00",
                     "uart.offset2=1",
                     "big=18446744073709551616",
                     "most=18446744073709551615",
                     "bad=12x",
                     "empty=",
                     "uart.offset=7"};
    int count = sizeof(words) / sizeof(words[0]);
    uint64_t value = 0;
    assert_true(argument_number(count, words, "uart.offset", &value));
    assert_int_equal(value, 0xe00);
    assert_true(argument_number(count, words, "most", &value));
    assert_true(value == UINT64_MAX);
    assert_false(argument_number(count, words, "big", &value));
    assert_false(argument_number(count, words, "bad", &value));
    assert_false(argument_number(count, words, "empty", &value));
    assert_false(argument_number(count, words, "uart", &value));
    assert_null(argument_find(count, words, "program"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(check__paths_of_the_protocol__ok),
        cmocka_unit_test(check__everything_else__bad_name),
        cmocka_unit_test(check__lengths__bounded),
        cmocka_unit_test(split_and_next__parts__views),
        cmocka_unit_test(is_within__whole_parts_only),
        cmocka_unit_test(compare__order_of_bytes__shorter_first),
        cmocka_unit_test(arguments__names_and_numbers__found_or_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
