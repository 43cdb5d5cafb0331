// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/process/script.c
//
// First lines of scripts.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <posix/program.h>

static char line[SCRIPT_LINE_BYTES + 1];

static bool parse(const char *text, struct script_line *out) {
    uint64_t length = strlen(text) < SCRIPT_LINE_BYTES ? strlen(text) : SCRIPT_LINE_BYTES;
    memset(line, 0, sizeof(line));
    memcpy(line, text, length);
    return script_parse(line, length, out);
}

static void expect(const char *text, const char *interpreter, const char *argument) {
    struct script_line out;
    assert_true(parse(text, &out));
    assert_string_equal(out.interpreter, interpreter);
    if (argument == nullptr) {
        assert_null(out.argument);
    } else {
        assert_string_equal(out.argument, argument);
    }
}

static void script__parts__cut_at_blanks(void **state) {
    (void)state;
    expect("#!/bin/sh\necho", "/bin/sh", nullptr);
    expect("#!/bin/sh", "/bin/sh", nullptr);
    expect("#! \t/bin/sh \t\nx", "/bin/sh", nullptr);
    expect("#!/bin/sh -e\n", "/bin/sh", "-e");
    expect("#!/bin/sh \t -e -x \t\n", "/bin/sh", "-e -x");
}

static void script__none__false(void **state) {
    (void)state;
    struct script_line out;
    assert_false(parse("", &out));
    assert_false(parse("#", &out));
    assert_false(parse("##!/bin/sh\n", &out));
    assert_false(parse("#!\n/bin/sh\n", &out));
    assert_false(parse("#!  \t\n", &out));
}

static void script__longer_than_what_is_read__argument_cut_path_refused(void **state) {
    (void)state;
    static char text[2 * SCRIPT_LINE_BYTES];
    struct script_line out;
    memset(text, 'x', sizeof(text) - 1);
    memcpy(text, "#!/", 3);
    assert_false(parse(text, &out));
    text[SCRIPT_LINE_BYTES - 1] = '\n';
    assert_true(parse(text, &out));
    assert_int_equal(strlen(out.interpreter), SCRIPT_LINE_BYTES - 3);
    text[SCRIPT_LINE_BYTES - 1] = 'x';
    text[10] = ' ';
    assert_true(parse(text, &out));
    assert_int_equal(strlen(out.argument), SCRIPT_LINE_BYTES - 11);
    memset(text + 10, ' ', SCRIPT_LINE_BYTES);
    assert_false(parse(text, &out));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(script__parts__cut_at_blanks),
        cmocka_unit_test(script__none__false),
        cmocka_unit_test(script__longer_than_what_is_read__argument_cut_path_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
