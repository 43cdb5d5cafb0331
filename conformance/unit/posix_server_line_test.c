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

static void echo(struct line *from, const char *bytes, uint32_t count) {
    uint8_t out[TERMINAL_OUTPUT_MAX];
    for (uint32_t i = 0; i < count; i++) {
        (void)terminal_output_put(&from->output, &from->settings, (uint8_t)bytes[i], out);
    }
    assert_true(shown_count + count < sizeof(shown));
    memcpy(shown + shown_count, bytes, count);
    shown_count += count;
    shown[shown_count] = '\0';
}

static int setup(void **state) {
    (void)state;
    const struct linux_terminal settings = {
        .input = LINUX_ICRNL,
        .output = LINUX_OPOST | LINUX_ONLCR,
        .local = LINUX_ISIG | LINUX_ICANON | LINUX_ECHO | LINUX_ECHOE | LINUX_ECHOK | LINUX_ECHOKE |
                 LINUX_ECHOCTL | LINUX_IEXTEN,
        .characters = {[LINUX_VINTR] = 3,
                       [LINUX_VQUIT] = 28,
                       [LINUX_VERASE] = 127,
                       [LINUX_VKILL] = 21,
                       [LINUX_VEOF] = 4,
                       [LINUX_VSUSP] = 26,
                       [LINUX_VEOL] = ';',
                       [LINUX_VSTART] = 17,
                       [LINUX_VSTOP] = 19,
                       [LINUX_VREPRINT] = 18,
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

static void expect_shown(const char *expected) {
    assert_string_equal(shown, expected);
    shown_count = 0;
    shown[0] = '\0';
}

static void type__literally__shown_while_it_is_awaited(void **) {
    line.settings.characters[LINUX_VLNEXT] = 22;
    type("\x16");
    expect_shown("^\b");
    type("\n");
    expect_shown("^J");
    assert_false(line_is_ready(&line));
    line.settings.local &= ~(uint32_t)LINUX_ECHO;
    type("\x16\t\n");
    expect_shown("");
    expect_taken("\n\t\n");
}

static void type__tabs__erased_as_wide_as_they_are(void **) {
    line.output.column = 2; // a prompt
    type("a\t");
    expect_shown("a\t");
    assert_int_equal(line.output.column, 8);
    type("\x7f");
    expect_shown("\b\b\b\b\b");
    assert_int_equal(line.output.column, 3);
    type("\t\x01z\t");
    shown_count = 0;
    type("\x7f");
    expect_shown("\b\b\b\b\b"); // behind another tab, ^A and z
    line.settings.local &= ~(uint32_t)LINUX_ECHOCTL;
    type("\x7f\x7f");
    expect_shown("\b \b"); // a control character is nothing to be seen then
    type("\x7f");
    expect_shown("\b\b\b\b\b");
    type("\x15");
    line.output.column = 2;
    type("\t\t");
    shown_count = 0;
    type("\x15");
    expect_shown("\b\b\b\b\b\b\b\b\b\b\b\b\b\b");
    assert_int_equal(line.output.column, 2);
    assert_int_equal(line.length, 0);
}

static void type__reprint__the_line_once_more(void **) {
    type("ab\x01\x12");
    expect_shown("ab^A^R\nab^A");
    line.settings.local &= ~(uint32_t)LINUX_IEXTEN;
    type("\x12\n");
    expect_taken("ab\x01\x12\n");
}

static void type__erasures__shown_as_the_settings_say(void **) {
    line.settings.local &= ~(uint32_t)LINUX_ECHOKE;
    type("ab\x15");
    expect_shown("ab^U\n");
    line.settings.local &= ~(uint32_t)LINUX_ECHOK;
    type("ab\x15");
    expect_shown("ab^U");
    line.settings.local &= ~(uint32_t)LINUX_ECHOE;
    type("ab\x7f\n");
    expect_shown("ab^?\n");
    expect_taken("a\n");
    line.settings.local |= LINUX_ECHOPRT | LINUX_ECHOE;
    type("abc\x7f\x7fx\x7f\x7f\n");
    expect_shown("abc\\cb/x\\xa/\n");
    expect_taken("\n");
}

static void type__characters_of_many_bytes__erased_as_one(void **) {
    line.settings.input |= LINUX_IUTF8;
    type("a\xc3\xa4\xe2\x82\xac\x7f\x7f\n");
    expect_shown("a\xc3\xa4\xe2\x82\xac\b \b\b \b\n");
    expect_taken("a\n");
}

static void type__words__of_letters_and_digits(void **) {
    type("one two_2/three.\x17");
    assert_int_equal(line.length, sizeof("one two_2/") - 1);
    type("\x17");
    assert_int_equal(line.length, sizeof("one ") - 1);
}

static void type__flow__stopped_and_let_go_on_by_keys(void **) {
    type("\x13");
    assert_false(line.is_stopped); // no keys for it
    type("\x15");
    line.settings.input |= LINUX_IXON;
    type("a\x13");
    assert_true(line.is_stopped);
    type("b\x11");
    assert_false(line.is_stopped);
    type("\x13");
    assert_int_equal(type("\x03"), LINUX_SIGINT);
    assert_false(line.is_stopped);
    type("\x13\n");
    assert_true(line.is_stopped);
    expect_taken("\n");
    line.settings.input |= LINUX_IXANY;
    type("x");
    assert_false(line.is_stopped);
    type("\n");
    expect_taken("x\n");
}

static void type__flow_literally__input(void **) {
    line.settings.input |= LINUX_IXON;
    line.settings.characters[LINUX_VLNEXT] = 22;
    type("\x16\x13\n");
    assert_false(line.is_stopped);
    expect_taken("\x13\n");
}

static void flow__held_by_a_program__no_key_undoes_it(void **) {
    line.settings.input |= LINUX_IXON | LINUX_IXANY;
    line_hold(&line);
    assert_int_equal(type("a\x11\x03"), LINUX_SIGINT);
    assert_true(line.is_stopped);
    line_release(&line);
    assert_false(line.is_stopped);
    type("\x13");
    line_release(&line); // nor a program what a key did
    assert_true(line.is_stopped);
    struct linux_terminal settings = line.settings;
    settings.input = 0;
    line_set(&line, &settings);
    assert_false(line.is_stopped);
}

static void output__by_the_settings__columns_are_known(void **) {
    struct terminal_output at = {};
    struct linux_terminal settings = {.output = LINUX_OPOST | LINUX_TABDLY};
    uint8_t out[TERMINAL_OUTPUT_MAX];
    assert_int_equal(terminal_output_put(&at, &settings, 'x', out), 1);
    assert_int_equal(terminal_output_put(&at, &settings, '\t', out), 7);
    assert_memory_equal(out, "       ", 7);
    assert_int_equal(at.column, 8);
    assert_int_equal(terminal_output_put(&at, &settings, '\n', out), 1);
    assert_int_equal(at.column, 8);
    settings.output = LINUX_OPOST | LINUX_OCRNL;
    assert_int_equal(terminal_output_put(&at, &settings, '\r', out), 1);
    assert_int_equal(out[0], '\n');
    assert_int_equal(at.column, 8);
    settings.output = LINUX_OPOST | LINUX_ONOCR | LINUX_ONLCR | LINUX_OLCUC;
    assert_int_equal(terminal_output_put(&at, &settings, '\r', out), 1);
    assert_int_equal(terminal_output_put(&at, &settings, '\r', out), 0);
    assert_int_equal(terminal_output_put(&at, &settings, '\n', out), 2);
    assert_int_equal(terminal_output_put(&at, &settings, 'a', out), 1);
    assert_int_equal(out[0], 'A');
    settings.output = LINUX_TABDLY;
    assert_int_equal(terminal_output_put(&at, &settings, '\t', out), 1);
    assert_int_equal(at.column, 1);
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
        CASE(type__literally__shown_while_it_is_awaited),
        CASE(type__tabs__erased_as_wide_as_they_are),
        CASE(type__reprint__the_line_once_more),
        CASE(type__erasures__shown_as_the_settings_say),
        CASE(type__characters_of_many_bytes__erased_as_one),
        CASE(type__words__of_letters_and_digits),
        CASE(type__flow__stopped_and_let_go_on_by_keys),
        CASE(type__flow_literally__input),
        CASE(flow__held_by_a_program__no_key_undoes_it),
        CASE(output__by_the_settings__columns_are_known),
        CASE(take_rest__lines_or_not__all_of_it),
        CASE(set__canonical_from_now_on__what_is_there_can_be_read),
        CASE(type__no_room__lost_until_something_is_taken),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
