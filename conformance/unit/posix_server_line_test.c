// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/line.c
//
// The line discipline of Linux programs' terminal.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "services/posix_server/line.h"

static struct line line;
static char shown[2 * LINE_BYTES];
static uint32_t shown_count;

static void echo(struct line *, const char *bytes, uint32_t count) {
    assert_true(shown_count + count < sizeof(shown));
    memcpy(shown + shown_count, bytes, count);
    shown_count += count;
    shown[shown_count] = '\0';
}

static int setup(void **state) {
    (void)state;
    const struct linux_terminal settings = {
        .input = LINUX_ICRNL,
        .local =
            LINUX_ISIG | LINUX_ICANON | LINUX_ECHO | LINUX_ECHOE | LINUX_ECHOCTL | LINUX_IEXTEN,
        .characters = {[LINUX_VINTR] = 3,
                       [LINUX_VQUIT] = 28,
                       [LINUX_VERASE] = 127,
                       [LINUX_VKILL] = 21,
                       [LINUX_VEOF] = 4,
                       [LINUX_VSUSP] = 26,
                       [LINUX_VEOL] = ';',
                       [LINUX_VWERASE] = 23},
    };
    line = (struct line){.settings = settings, .echo = echo};
    shown_count = 0;
    shown[0] = '\0';
    return 0;
}

static int32_t type(const char *bytes) {
    int32_t signal = 0;
    for (; *bytes != '\0' && signal == 0; bytes++) {
        signal = line_type(&line, (uint8_t)*bytes);
    }
    return signal;
}

static void expect_taken(const char *expected) {
    char out[64] = {};
    assert_true(line_is_ready(&line));
    assert_int_equal(line_take(&line, out, sizeof(out)), strlen(expected));
    assert_string_equal(out, expected);
    assert_false(line_is_ready(&line));
}

static void type__no_end_of_line__not_ready(void **state) {
    (void)state;
    assert_int_equal(type("abc"), 0);
    assert_false(line_is_ready(&line));
    assert_int_equal(type("\r"), 0);
    expect_taken("abc\n");
    assert_string_equal(shown, "abc\n");
}

static void type__keys_that_edit__gone_here_and_on_the_screen(void **state) {
    (void)state;
    type("\x7fwrong\x15"
         "a \x01\x7f"
         "bc d\x17\x17"
         "x\n");
    expect_taken("a x\n");
    assert_string_equal(shown, "wrong\b \b\b \b\b \b\b \b\b \b"
                               "a ^A\b \b\b \b"
                               "bc d\b \b\b \b\b \b\b \b"
                               "x\n");
}

static void type__end_of_input__ends_a_line_or_the_input(void **state) {
    (void)state;
    type("ab\x04");
    expect_taken("ab");
    type("\x04");
    expect_taken("");
    type("c;");
    expect_taken("c;");
}

static void take__fewer_than_there_are__the_rest_stays(void **state) {
    (void)state;
    char out[4] = {};
    type("abcd\n");
    assert_int_equal(line_take(&line, out, 3), 3);
    assert_string_equal(out, "abc");
    expect_taken("d\n");
}

static void type__signals__told_and_the_line_dropped(void **state) {
    (void)state;
    assert_int_equal(type("ab\x03"), LINUX_SIGINT);
    assert_int_equal(line.length, 0);
    assert_string_equal(shown, "ab^C");
    assert_int_equal(type("\x1c"), LINUX_SIGQUIT);
    assert_int_equal(type("\x1a"), LINUX_SIGTSTP);
    line.settings.local &= ~(uint32_t)LINUX_ISIG;
    assert_int_equal(type("\x03\n"), 0);
    expect_taken("\x03\n");
}

static void type__a_character_that_is_none__is_input(void **state) {
    (void)state;
    line.settings.characters[LINUX_VINTR] = 0;
    line.settings.characters[LINUX_VERASE] = 0;
    assert_int_equal(line_type(&line, 0), 0);
    assert_int_equal(line.length, 1);
    type("\x03\x7f\n");
    assert_int_equal(line.length, 4);
}

static void type__not_canonical__every_byte_at_once(void **state) {
    (void)state;
    line.settings.local &= ~(uint32_t)(LINUX_ICANON | LINUX_ECHO);
    assert_false(line_is_ready(&line));
    type("\x7f\x04\r");
    expect_taken("\x7f\x04\n");
    assert_string_equal(shown, "");
}

static void type__ends_of_lines__as_the_settings_say(void **state) {
    (void)state;
    line.settings.local &= ~(uint32_t)LINUX_ICANON;
    line.settings.input = 0;
    type("\r\n");
    expect_taken("\r\n");
    line.settings.input = LINUX_INLCR | LINUX_IGNCR;
    type("\r\n");
    expect_taken("\r");
}

static void type__no_echo__only_line_ends_if_wanted(void **state) {
    (void)state;
    line.settings.local &= ~(uint32_t)LINUX_ECHO;
    line.settings.local |= LINUX_ECHONL;
    type("secret\n");
    expect_taken("secret\n");
    assert_string_equal(shown, "\n");
}

static void type__line_full__bell_until_it_ends(void **state) {
    (void)state;
    line.settings.local &= ~(uint32_t)LINUX_ECHO;
    for (uint32_t i = 0; i < LINE_BYTES - 1; i++) {
        assert_int_equal(line_type(&line, 'x'), 0);
    }
    assert_string_equal(shown, "");
    type("y");
    assert_string_equal(shown, "\a");
    type("\n");
    assert_int_equal(line.length, LINE_BYTES);
    assert_int_equal(line.bytes[LINE_BYTES - 1], '\n');
    assert_true(line_is_ready(&line));
}

static void type__lines_ahead__taken_one_by_one(void **) {
    char out[8] = {};
    type("a\nb\x04"
         "c");
    assert_int_equal(line_count(&line), 3);
    assert_int_equal(line_take(&line, out, sizeof(out)), 2);
    assert_int_equal(line_take(&line, out, sizeof(out)), 1);
    assert_false(line_is_ready(&line));
    type("\x7f\x7f\n");
    expect_taken("\n");
}

static void type__literally__nothing_but_itself(void **) {
    line.settings.characters[LINUX_VLNEXT] = 22;
    assert_int_equal(type("\x16\x03\x16\x7f\n"), 0);
    expect_taken("\x03\x7f\n");
}

static void take_rest__lines_or_not__all_of_it(void **) {
    char out[8] = {};
    type("a\n\x04"
         "bc");
    assert_int_equal(line_take_rest(&line, out, sizeof(out)), 4);
    assert_string_equal(out, "a\nbc");
    assert_int_equal(line.length, 0);
}

static void set__canonical_from_now_on__what_is_there_can_be_read(void **) {
    struct linux_terminal other = line.settings;
    other.local &= ~(uint32_t)LINUX_ICANON;
    const struct linux_terminal before = line.settings;
    line_set(&line, &other);
    type("ab");
    line_set(&line, &before);
    expect_taken("ab");
}

static void type__no_room__lost_until_something_is_taken(void **) {
    char out[1];
    line.settings.local &= ~(uint32_t)(LINUX_ICANON | LINUX_ECHO);
    for (uint32_t i = 0; i < LINE_BYTES; i++) {
        assert_false(line_is_full(&line));
        (void)line_type(&line, 'x');
    }
    assert_true(line_is_full(&line));
    (void)line_type(&line, 'y');
    assert_int_equal(line_take(&line, out, 1), 1);
    assert_int_equal(line.length, LINE_BYTES - 1);
    assert_false(line_is_full(&line));
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(type__no_end_of_line__not_ready),
        CASE(type__keys_that_edit__gone_here_and_on_the_screen),
        CASE(type__end_of_input__ends_a_line_or_the_input),
        CASE(take__fewer_than_there_are__the_rest_stays),
        CASE(type__signals__told_and_the_line_dropped),
        CASE(type__a_character_that_is_none__is_input),
        CASE(type__not_canonical__every_byte_at_once),
        CASE(type__ends_of_lines__as_the_settings_say),
        CASE(type__no_echo__only_line_ends_if_wanted),
        CASE(type__line_full__bell_until_it_ends),
        CASE(type__lines_ahead__taken_one_by_one),
        CASE(type__literally__nothing_but_itself),
        CASE(take_rest__lines_or_not__all_of_it),
        CASE(set__canonical_from_now_on__what_is_there_can_be_read),
        CASE(type__no_room__lost_until_something_is_taken),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
