// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/pseudo.c
//
// The library's own part of the tree. Texts are those of this test.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/pseudo_text.h>
#include <tessera/runtime.h>

enum { OWN_ID = 41 };

static const struct startup_info information = {.process_id = OWN_ID};
struct posix_process posix_process = {.program = "/bin/sh", .directory = "/tmp/here"};

const struct startup_info *startup_info(void) {
    return &information;
}

static void print(struct pseudo_text *text, const char *bytes) {
    for (; *bytes != '\0' && text->done < text->room; bytes++) {
        if (text->skip > 0) {
            text->skip--;
        } else {
            text->out[text->done++] = (uint8_t)*bytes;
        }
    }
}

// In place of lib/posix/pseudo_text.c.
void pseudo_text_cpuinfo(struct pseudo_text *text) {
    print(text, "cpuinfo");
}
void pseudo_text_loadavg(struct pseudo_text *text) {
    print(text, "loadavg");
}
void pseudo_text_meminfo(struct pseudo_text *text) {
    print(text, "meminfo");
}
void pseudo_text_mounts(struct pseudo_text *text) {
    print(text, "mounts");
}
void pseudo_text_stat(struct pseudo_text *text) {
    print(text, "stat");
}
void pseudo_text_uptime(struct pseudo_text *text) {
    print(text, "uptime");
}
void pseudo_text_version(struct pseudo_text *text) {
    print(text, "version");
}
void pseudo_text_own_arguments(struct pseudo_text *text) {
    print(text, "arguments");
}
void pseudo_text_own_memory(struct pseudo_text *text) {
    print(text, "memory");
}
void pseudo_text_own_name(struct pseudo_text *text) {
    print(text, "name");
}
void pseudo_text_own_stat(struct pseudo_text *text) {
    print(text, "own stat");
}
void pseudo_text_own_status(struct pseudo_text *text) {
    print(text, "own status");
}

static void expect_text(const char *path, const char *expected) {
    char bytes[32] = {};
    struct posix_node node;
    assert_true(pseudo_find(path, &node));
    assert_int_equal(node.kind, DESCRIPTION_TEXT);
    assert_int_equal(pseudo_read(path, 0, bytes, sizeof(bytes)), strlen(expected));
    assert_string_equal(bytes, expected);
}

static void find__texts_and_devices__as_the_rows_say(void **state) {
    (void)state;
    struct posix_node node;
    expect_text("/proc/stat", "stat");
    expect_text("/proc/self/stat", "own stat");
    expect_text("/proc/41/stat", "own stat");
    assert_true(pseudo_find("/dev/null", &node));
    assert_int_equal(node.kind, DESCRIPTION_NULL);
    assert_int_equal(node.device, 0x103);
    assert_true(pseudo_find("/proc", &node));
    assert_int_equal(node.description.type, NODE_TYPE_DIRECTORY);
}

static void find__what_is_not_there__not_found(void **state) {
    (void)state;
    static const char *const paths[] = {
        "/",          "/de",         "/device",        "/dev/nul",
        "/dev/nulls", "/proc/4",     "/proc/42/stat",  "/proc/411",
        "/proc/se",   "/stat",       "/dev/null/stat", "/proc/self/self",
        "/dev/tty",   "/dev/console"};
    struct posix_node node;
    for (unsigned i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        assert_false(pseudo_find(paths[i], &node));
    }
    posix_process.console = 5;
    assert_true(pseudo_find("/dev/tty", &node));
    posix_process.console = 0;
}

static void link__own__leads_to_what_is_now(void **state) {
    (void)state;
    char target[POSIX_PATH_BYTES];
    assert_true(pseudo_link("/proc/self", target));
    assert_string_equal(target, "41");
    assert_true(pseudo_link("/proc/41/exe", target));
    assert_string_equal(target, "/bin/sh");
    assert_true(pseudo_link("/proc/self/cwd", target));
    assert_string_equal(target, "/tmp/here");
    assert_false(pseudo_link("/proc/41", target));
    assert_false(pseudo_link("/proc/self/stat", target));
    assert_false(pseudo_link("/tmp", target));
}

static void read__in_parts__the_same(void **state) {
    (void)state;
    char bytes[16] = {};
    assert_int_equal(pseudo_read("/proc/version", 0, bytes, 3), 3);
    assert_int_equal(pseudo_read("/proc/version", 3, bytes + 3, 10), 4);
    assert_string_equal(bytes, "version");
    assert_int_equal(pseudo_read("/proc/version", 7, bytes, 10), 0);
    assert_int_equal(pseudo_read("/proc/version", UINT64_MAX, bytes, 10), 0);
}

static void list__directories__every_row_once(void **state) {
    (void)state;
    static const struct {
        const char *directory;
        uint32_t count;
    } expected[] = {{"/", 2}, {"/dev", 5}, {"/proc", 9}, {"/proc/41", 9}, {"/tmp", 0}};
    for (unsigned i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        struct pseudo_entry entry;
        uint32_t count = 0;
        while (pseudo_list(expected[i].directory, count, &entry)) {
            count++;
        }
        assert_int_equal(count, expected[i].count);
        assert_false(pseudo_list(expected[i].directory, count + 1, &entry));
    }
    struct pseudo_entry entry;
    assert_true(pseudo_list("/proc", 8, &entry));
    assert_string_equal(entry.name, "41");
    assert_int_equal(entry.node.description.type, NODE_TYPE_DIRECTORY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(find__texts_and_devices__as_the_rows_say),
        cmocka_unit_test(find__what_is_not_there__not_found),
        cmocka_unit_test(link__own__leads_to_what_is_now),
        cmocka_unit_test(read__in_parts__the_same),
        cmocka_unit_test(list__directories__every_row_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
