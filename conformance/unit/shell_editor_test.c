// SPDX-License-Identifier: MIT
// Sources: apps/shell/line_editor.c apps/shell/history.c
// The shell's line editor: what keys make of the line, and that the screen always shows it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <apps/shell/line_editor.h>

static struct history history;
static struct line_editor editor;
static char screen[4096]; // one row
static uint32_t column;
static uint32_t bells;
static char sent[64]; // the last bytes that were sent to it
static size_t sent_count;

enum { WIDE = 2048, NARROW = 10 };
static uint32_t width;

// A terminal of one endless row.
static void show(void *context, const char *bytes, size_t count) {
    (void)context;
    for (size_t i = 0; i < count; i++) {
        sent[sent_count++ % sizeof(sent)] = bytes[i];
        if (bytes[i] == '\b') {
            assert_true(column > 0);
            column--;
        } else if (bytes[i] == '\a') {
            bells++;
        } else if (((uint8_t)bytes[i] & 0xc0) != 0x80) {
            assert_true(column < sizeof(screen) - 1);
            screen[column++] = bytes[i];
        }
    }
}

static void start(void) {
    memset(screen, 0, sizeof(screen));
    column = 0;
    line_editor_start(&editor, width);
}

static int setup(void **state) {
    (void)state;
    memset(&history, 0, sizeof(history));
    line_editor_init(&editor, &history, show, nullptr);
    bells = 0;
    width = WIDE;
    start();
    return 0;
}

static enum edit_result type(const char *keys) {
    enum edit_result result = EDIT_MORE;
    for (size_t i = 0; keys[i] != '\0'; i++) {
        result = line_editor_feed(&editor, (uint8_t)keys[i]);
    }
    return result;
}

static void expect_line(const char *line, uint32_t cursor) {
    assert_string_equal(editor.line, line);
    assert_int_equal(editor.length, strlen(line));
    assert_int_equal(editor.cursor, cursor);
    assert_int_equal(column, cursor);
    size_t shown = strlen(screen);
    while (shown > 0 && screen[shown - 1] == ' ') {
        shown--;
    }
    assert_int_equal(shown, strlen(line));
    assert_memory_equal(screen, line, shown);
}

static void enter(const char *line) {
    start();
    assert_int_equal(type(line), EDIT_MORE);
    assert_int_equal(type("\r"), EDIT_LINE);
    history_add(&history, editor.line);
    start();
}

static void feed__letters_and_enter__line(void **state) {
    (void)state;
    type("echo hi");
    expect_line("echo hi", 7);
    assert_int_equal(type("\r"), EDIT_LINE);
    assert_int_equal(type("\n"), EDIT_MORE);
    assert_int_equal(type("\n"), EDIT_LINE);
}

static void feed__left_right_and_letters__inserted_at_cursor(void **state) {
    (void)state;
    type("eho\x1b[D\x1b[Dc");
    expect_line("echo", 2);
    type("\x1b[C\x1b[C\x1b[C!");
    expect_line("echo!", 5);
}

static void feed__home_end_delete_backspace__every_spelling(void **state) {
    (void)state;
    type("abcd\x1b[H\x1b[3~");
    expect_line("bcd", 0);
    type("\x1b[F\x7f");
    expect_line("bc", 2);
    type("\x1b[1~x\x1b[4~y\x08");
    expect_line("xbc", 3);
    type("\x1bOH\x7f\x1bOF\x1b[3~");
    expect_line("xbc", 3);
    type("\x01\x04");
    expect_line("bc", 0);
    type("\x05z");
    expect_line("bcz", 3);
}

static void feed__ctrl_u_and_ctrl_k__cut_before_and_after(void **state) {
    (void)state;
    type("one two\x1b[D\x1b[D\x1b[D\x15");
    expect_line("two", 0);
    type("\x1b[C\x0b");
    expect_line("t", 1);
}

static void feed__ctrl_c_d_l_and_tab__told_to_caller(void **state) {
    (void)state;
    assert_int_equal(type("\x04"), EDIT_END);
    assert_int_equal(type("a\x03"), EDIT_CANCEL);
    assert_int_equal(type("\x0c"), EDIT_REDRAW);
    assert_int_equal(type("\t"), EDIT_COMPLETE);
}

static void feed__up_and_down__history_and_back_to_typed(void **state) {
    (void)state;
    enter("first");
    enter("second");
    type("thi\x1b[A");
    expect_line("second", 6);
    type("\x1b[A\x1b[A\x1b[A");
    expect_line("first", 5);
    type("\x1b[B\x1b[B");
    expect_line("thi", 3);
    type("\x1b[B");
    expect_line("thi", 3);
}

static void feed__line_beyond_bound__too_long_then_fresh(void **state) {
    (void)state;
    for (uint32_t i = 0; i <= LINE_MAX; i++) {
        line_editor_feed(&editor, 'x');
    }
    assert_int_equal(editor.length, LINE_MAX);
    assert_int_equal(bells, 1);
    assert_int_equal(type("yy\r"), EDIT_TOO_LONG);
    start();
    type("ok");
    expect_line("ok", 2);
    assert_int_equal(type("\r"), EDIT_LINE);
}

static void feed__line_at_bound__taken(void **state) {
    (void)state;
    for (uint32_t i = 0; i < LINE_MAX; i++) {
        line_editor_feed(&editor, 'x');
    }
    assert_int_equal(type("\r"), EDIT_LINE);
    assert_int_equal(strlen(editor.line), LINE_MAX);
}

static void feed__utf8__stepped_over_whole(void **state) {
    (void)state;
    type("a\xc3\xa4z\x1b[D\x1b[D");
    assert_int_equal(editor.cursor, 1);
    assert_int_equal(column, 1);
    type("\x1b[3~");
    assert_string_equal(editor.line, "az");
    type("\xe2\x82\xac\x7f");
    assert_string_equal(editor.line, "az");
    assert_int_equal(column, 1);
}

static void feed__utf8_byte_by_byte__every_byte_is_sent_once(void **state) {
    (void)state;
    sent_count = 0;
    type("a\xe2\x82\xac\xc3\xa4");
    assert_int_equal(sent_count, 6);
    assert_memory_equal(sent, "a\xe2\x82\xac\xc3\xa4", 6);
}

static void feed__unknown_sequences__ignored(void **state) {
    (void)state;
    type("a\x1b[5~\x1b[1;5C\x1bxb\x1b[99999999999b\x02\x1f");
    assert_int_equal(editor.line[0], 'a');
    assert_int_equal(type("\x15\r"), EDIT_LINE);
}

static void feed__random_keys__screen_shows_line(void **state) {
    (void)state;
    static const char *const keys[] = {"a",      "b",      " ",      "\x1b[D",  "\x1b[C",
                                       "\x1b[H", "\x1b[F", "\x7f",   "\x1b[3~", "\x0b",
                                       "\x15",   "\x1b[A", "\x1b[B", "\x01",    "\x05"};
    enter("alpha");
    enter("a much longer line of history");
    uint32_t seed = 3;
    for (uint32_t i = 0; i < 20000; i++) {
        seed = seed * 1664525u + 1013904223u;
        type(keys[(seed >> 16) % (sizeof(keys) / sizeof(keys[0]))]);
        char shown[sizeof(screen)];
        memcpy(shown, editor.line, editor.length + 1);
        assert_int_equal(column, editor.cursor);
        assert_memory_equal(screen, shown, editor.length);
        for (size_t at = editor.length; screen[at] != '\0'; at++) {
            assert_int_equal(screen[at], ' ');
        }
    }
}

// The screen has no more columns than the place, and shows the part of the line around the cursor.
static void expect_window(void) {
    uint32_t count = editor.length - editor.first;
    count = count < NARROW ? count : NARROW;
    assert_true(editor.first <= editor.cursor && editor.cursor <= editor.first + NARROW);
    assert_int_equal(column, editor.cursor - editor.first);
    assert_memory_equal(screen, editor.line + editor.first, count);
    for (size_t at = count; screen[at] != '\0'; at++) {
        assert_true(at < NARROW);
        assert_int_equal(screen[at], ' ');
    }
}

static void feed__line_wider_than_its_place__window_follows_cursor(void **state) {
    (void)state;
    width = NARROW;
    start();
    type("0123456789");
    assert_string_equal(screen, "0123456789");
    type("a");
    expect_window();
    assert_string_equal(editor.line, "0123456789a");
    type("\x1b[H");
    assert_string_equal(screen, "0123456789");
    assert_int_equal(column, 0);
    type("\x1b[3~X\x1b[F\x7f\x7f");
    expect_window();
    assert_string_equal(editor.line, "X12345678");
}

static void feed__random_keys_in_a_narrow_place__window_follows_cursor(void **state) {
    (void)state;
    static const char *const keys[] = {"a",      "b",      "c",      "d",       "\x1b[D",
                                       "\x1b[D", "\x1b[C", "\x1b[H", "\x1b[F",  "\x7f",
                                       "\x0b",   "\x1b[A", "\x1b[B", "\x1b[3~", "e"};
    width = NARROW;
    enter("a much longer line of history, which does not fit");
    enter("fits");
    uint32_t seed = 5;
    for (uint32_t i = 0; i < 20000; i++) {
        seed = seed * 1664525u + 1013904223u;
        type(keys[(seed >> 16) % (sizeof(keys) / sizeof(keys[0]))]);
        expect_window();
    }
}

static void history__same_twice_and_empty__kept_once(void **state) {
    (void)state;
    history_add(&history, "a");
    history_add(&history, "a");
    history_add(&history, "");
    assert_int_equal(history.count, 1);
    char line[3] = "xx";
    for (uint32_t i = 0; i < HISTORY_LINES + 5; i++) {
        line[1] = (char)('A' + i % 50);
        history_add(&history, line);
    }
    assert_int_equal(history.count, HISTORY_LINES);
    assert_string_equal(history_line(&history, 1), line);
    assert_null(history_line(&history, HISTORY_LINES + 1));
    assert_null(history_line(&history, 0));
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(feed__letters_and_enter__line),
        CASE(feed__left_right_and_letters__inserted_at_cursor),
        CASE(feed__home_end_delete_backspace__every_spelling),
        CASE(feed__ctrl_u_and_ctrl_k__cut_before_and_after),
        CASE(feed__ctrl_c_d_l_and_tab__told_to_caller),
        CASE(feed__up_and_down__history_and_back_to_typed),
        CASE(feed__line_beyond_bound__too_long_then_fresh),
        CASE(feed__line_at_bound__taken),
        CASE(feed__utf8__stepped_over_whole),
        CASE(feed__utf8_byte_by_byte__every_byte_is_sent_once),
        CASE(feed__unknown_sequences__ignored),
        CASE(feed__random_keys__screen_shows_line),
        CASE(feed__line_wider_than_its_place__window_follows_cursor),
        CASE(feed__random_keys_in_a_narrow_place__window_follows_cursor),
        CASE(history__same_twice_and_empty__kept_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
