// SPDX-License-Identifier: MIT
// Sources: apps/shell/parser.c apps/shell/shell_path.c apps/shell/completion.c
// The shell's reading of a line: words, redirection, paths, and what Tab finds.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <apps/shell/completion.h>
#include <apps/shell/parser.h>
#include <apps/shell/shell_path.h>

static struct command_line line;

static void expect_words(const char *text, uint32_t count, const char *const *words) {
    assert_int_equal(parse_line(text, -7, &line), PARSE_OK);
    assert_int_equal(line.count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_string_equal(line.words[i], words[i]);
    }
    assert_null(line.words[count]);
}

#define EXPECT_WORDS(text, ...)                                                                    \
    do {                                                                                           \
        const char *const words[] = {__VA_ARGS__};                                                 \
        expect_words(text, sizeof(words) / sizeof(words[0]), words);                               \
    } while (false)

static void parse__blanks_quotes_and_backslashes__words(void **state) {
    (void)state;
    EXPECT_WORDS("  echo  a\tb ", "echo", "a", "b");
    EXPECT_WORDS("echo 'a  b' \"c # d\" e\\ f", "echo", "a  b", "c # d", "e f");
    EXPECT_WORDS("echo a'b'\"c\"d ''", "echo", "abcd", "");
    EXPECT_WORDS("echo '\\' \"\\\"\"", "echo", "\\", "\"");
    EXPECT_WORDS("echo a#b # comment", "echo", "a#b");
    EXPECT_WORDS("echo $? '$?' \"$?\" x$?y $", "echo", "-7", "$?", "-7", "x-7y", "$");
}

static void parse__empty_or_comment__no_words(void **state) {
    (void)state;
    const char *const lines[] = {"", "   ", "# echo hi", "  # x"};
    for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        assert_int_equal(parse_line(lines[i], 0, &line), PARSE_OK);
        assert_int_equal(line.count, 0);
    }
}

static void parse__redirection_and_background__kept_apart_from_words(void **state) {
    (void)state;
    EXPECT_WORDS("echo hi > /tmp/a", "echo", "hi");
    assert_string_equal(line.output_path, "/tmp/a");
    assert_false(line.is_append);
    EXPECT_WORDS("echo hi>>a more", "echo", "hi", "more");
    assert_string_equal(line.output_path, "a");
    assert_true(line.is_append);
    EXPECT_WORDS("spin&", "spin");
    assert_true(line.is_background);
    EXPECT_WORDS("echo '>' \\& \">>\"", "echo", ">", "&", ">>");
    assert_null(line.output_path);
    assert_false(line.is_background);
}

static void parse__wrong_lines__each_its_error(void **state) {
    (void)state;
    assert_int_equal(parse_line("echo 'a", 0, &line), PARSE_OPEN_QUOTE);
    assert_int_equal(parse_line("echo \"a", 0, &line), PARSE_OPEN_QUOTE);
    assert_int_equal(parse_line("echo a >", 0, &line), PARSE_NO_FILE);
    assert_int_equal(parse_line("echo a > > b", 0, &line), PARSE_NO_FILE);
    assert_int_equal(parse_line("echo a > b > c", 0, &line), PARSE_TWO_FILES);
    assert_int_equal(parse_line("a & b", 0, &line), PARSE_AFTER_AMP);
    assert_int_equal(parse_line("> a", 0, &line), PARSE_NO_COMMAND);
    assert_int_equal(parse_line("&", 0, &line), PARSE_NO_COMMAND);
    char many[2 * WORDS_MAX + 3];
    for (uint32_t i = 0; i <= WORDS_MAX; i++) {
        memcpy(many + 2 * i, "a ", 3);
    }
    assert_int_equal(parse_line(many, 0, &line), PARSE_TOO_MANY_WORDS);
    many[2 * WORDS_MAX] = '\0';
    assert_int_equal(parse_line(many, 0, &line), PARSE_OK);
}

static void parse__longest_line_of_statuses__bounded(void **state) {
    (void)state;
    char long_line[LINE_MAX + 1];
    for (uint32_t i = 0; i < LINE_MAX; i += 2) {
        memcpy(long_line + i, "$?", 3);
    }
    assert_int_equal(parse_line(long_line, INT32_MIN, &line), PARSE_TOO_LONG);
    memset(long_line, 'x', LINE_MAX);
    assert_int_equal(parse_line(long_line, 0, &line), PARSE_OK);
}

static void expect_path(const char *directory, const char *typed, const char *expected) {
    struct shell_path root = {.bytes = "/", .length = 1};
    struct shell_path base;
    struct shell_path path;
    assert_int_equal(shell_path_resolve(&root, directory, &base), STATUS_OK);
    assert_int_equal(shell_path_resolve(&base, typed, &path), STATUS_OK);
    assert_string_equal(path.bytes, expected);
    assert_int_equal(path.length, strlen(expected));
}

static void resolve__dots_and_slashes__normal(void **state) {
    (void)state;
    expect_path("/", "", "/");
    expect_path("/a/b", "", "/a/b");
    expect_path("/a/b", "c", "/a/b/c");
    expect_path("/a/b", "/c", "/c");
    expect_path("/a/b", "..", "/a");
    expect_path("/a/b", "../../../..", "/");
    expect_path("/a/b", "./c/../d//e/.", "/a/b/d/e");
    expect_path("/a", "/", "/");
    expect_path("/", "...", "/...");
}

static void resolve__too_long__bad_name(void **state) {
    (void)state;
    char name[300];
    struct shell_path root = {.bytes = "/", .length = 1};
    struct shell_path path;
    memset(name, 'x', sizeof(name));
    name[64] = '\0';
    assert_int_equal(shell_path_resolve(&root, name, &path), STATUS_BAD_NAME);
    for (size_t i = 0; i < 256; i += 2) {
        memcpy(name + i, "/x", 3);
    }
    assert_int_equal(shell_path_resolve(&root, name, &path), STATUS_BAD_NAME);
    name[254] = '\0';
    assert_int_equal(shell_path_resolve(&root, name, &path), STATUS_OK);
    assert_int_equal(shell_path_resolve(&root, "a\tb", &path), STATUS_BAD_NAME);
}

static void expect_completion(const char *typed, bool is_command, const char *directory,
                              const char *rest) {
    static const char *const names[] = {"echo", "etc", "exit", "bin"};
    struct completion completion;
    completion_begin(&completion, typed, (uint32_t)strlen(typed));
    assert_int_equal(completion.is_command, is_command);
    assert_true(text_equal(completion.directory, text_from(directory)));
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        completion_offer(&completion, text_from(names[i]), names[i][2] == 'c');
    }
    struct text found = completion_rest(&completion);
    assert_true(text_equal(found, text_from(rest)));
}

static void completion__words__rest_of_what_is_common(void **state) {
    (void)state;
    expect_completion("e", true, "", "");
    expect_completion("  ec", true, "", "ho ");
    expect_completion("et", true, "", "c/");
    expect_completion("x", true, "", "");
    expect_completion("ls et", false, "", "c/");
    expect_completion("ls /usr/b", false, "/usr/", "in ");
    expect_completion("echo hi >b", false, "", "in ");
    expect_completion("/bin/ec", false, "/bin/", "ho ");
    expect_completion("ls ", false, "", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parse__blanks_quotes_and_backslashes__words),
        cmocka_unit_test(parse__empty_or_comment__no_words),
        cmocka_unit_test(parse__redirection_and_background__kept_apart_from_words),
        cmocka_unit_test(parse__wrong_lines__each_its_error),
        cmocka_unit_test(parse__longest_line_of_statuses__bounded),
        cmocka_unit_test(resolve__dots_and_slashes__normal),
        cmocka_unit_test(resolve__too_long__bad_name),
        cmocka_unit_test(completion__words__rest_of_what_is_common),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
