// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/files/pseudo.c
//
// The library's own part of the tree. Texts are those of this test.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/facts.h>
#include <posix/family.h>
#include <posix/kinds.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/pseudo_text.h>
#include <posix/pty.h>

enum { OWN_ID = 41, OTHER_ID = 57, FD = 3, PIPE_FD = 12, EVENT_FD = 13 };

struct posix_process posix_process = {.program = "/bin/sh", .directory = "/tmp/here"};

uint32_t family_own(void) {
    return OWN_ID;
}

bool facts_of(uint32_t number, struct posix_facts *out) {
    *out = (struct posix_facts){.number = number, .program = "/bin/other"};
    return number == OWN_ID || number == OTHER_ID;
}

uint32_t facts_next(uint32_t number) {
    return number <= OWN_ID ? OWN_ID : number <= OTHER_ID ? OTHER_ID : 0;
}

struct description *description_of(int32_t fd) {
    static struct description file = {.kind = DESCRIPTION_FILE, .path = "/etc/motd"};
    static struct description pipe = {.kind = DESCRIPTION_PIPE, .file = 9};
    static struct description event = {.kind = DESCRIPTION_EVENT};
    return fd == FD ? &file : fd == PIPE_FD ? &pipe : fd == EVENT_FD ? &event : nullptr;
}

static status_t number_of(cap_t file, uint64_t *out) {
    *out = file + 100;
    return STATUS_OK;
}

const struct posix_kind *kind_of(const struct description *description) {
    static const struct posix_kind pipe = {.name = "pipe", .number = number_of};
    static const struct posix_kind event = {.name = "eventfd"};
    return description->kind == DESCRIPTION_PIPE ? &pipe : &event;
}

static uint64_t terminals; // that there are

uint64_t pty_list(void) {
    return terminals;
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

// In place of lib/posix/files/pseudo_text.c.
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
void pseudo_text_arguments(struct pseudo_text *text) {
    print(text, "arguments");
}
void pseudo_text_memory(struct pseudo_text *text) {
    print(text, "memory");
}
void pseudo_text_name(struct pseudo_text *text) {
    print(text, "name");
}
void pseudo_text_process_stat(struct pseudo_text *text) {
    print(text, text->process == OWN_ID ? "own stat" : "other stat");
}
void pseudo_text_status(struct pseudo_text *text) {
    print(text, "own status");
}
void pseudo_text_limits(struct pseudo_text *text) {
    print(text, "limits");
}
void pseudo_text_maps(struct pseudo_text *text) {
    print(text, "maps");
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
    expect_text("/proc/57/stat", "other stat");
    expect_text("/proc/41/maps", "maps");
    assert_true(pseudo_find("/dev/null", &node));
    assert_int_equal(node.kind, DESCRIPTION_NULL);
    assert_int_equal(node.device, 0x103);
    assert_true(pseudo_find("/proc", &node));
    assert_int_equal(node.description.type, NODE_TYPE_DIRECTORY);
}

static void find__what_is_not_there__not_found(void **state) {
    (void)state;
    static const char *const paths[] = {"/",
                                        "/de",
                                        "/device",
                                        "/dev/nul",
                                        "/dev/nulls",
                                        "/proc/4",
                                        "/proc/42/stat",
                                        "/proc/57/maps",
                                        "/proc/57/fd",
                                        "/proc/041/stat",
                                        "/proc/self/fd/4",
                                        "/proc/99999999999/stat",
                                        "/proc/411",
                                        "/proc/se",
                                        "/stat",
                                        "/dev/null/stat",
                                        "/proc/self/self",
                                        "/dev/tty",
                                        "/dev/console"};
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

static void link__what_is_open__its_path_or_what_it_is(void **state) {
    (void)state;
    char target[POSIX_PATH_BYTES];
    struct posix_node node;
    assert_true(pseudo_find("/proc/self/fd/3", &node));
    assert_int_equal(node.description.type, NODE_TYPE_SYMBOLIC_LINK);
    assert_true(pseudo_link("/proc/self/fd/3", target));
    assert_string_equal(target, "/etc/motd");
    assert_null(pseudo_description("/proc/self/fd/3"));
    assert_true(pseudo_link("/proc/41/fd/12", target));
    assert_string_equal(target, "pipe:[109]");
    assert_true(pseudo_link("/proc/41/fd/13", target));
    assert_string_equal(target, "anon_inode:[eventfd]");
    assert_ptr_equal(pseudo_description("/proc/self/fd/12"), description_of(PIPE_FD));
    assert_true(pseudo_link("/dev/stdin", target));
    assert_string_equal(target, "/proc/self/fd/0");
}

static void link__of_another_process__its_program_alone(void **state) {
    (void)state;
    char target[POSIX_PATH_BYTES];
    assert_true(pseudo_link("/proc/57/exe", target));
    assert_string_equal(target, "/bin/other");
    assert_false(pseudo_link("/proc/57/cwd", target));
    assert_false(pseudo_link("/proc/42/exe", target));
}

static void list__directories__every_row_once(void **state) {
    (void)state;
    static const struct {
        const char *directory;
        uint32_t count;
        const char *last;
    } expected[] = {{"/", 2, "proc"},           {"/dev", 12, "zero"},
                    {"/dev/pts", 0, ""},        {"/proc", 10, "57"},
                    {"/proc/41", 12, "status"}, {"/proc/57", 6, "status"},
                    {"/proc/self/fd", 3, "13"}, {"/tmp", 0, ""}};
    for (unsigned i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
        struct pseudo_entry entry = {.name = ""};
        uint64_t position = 0;
        uint32_t count = 0;
        while (pseudo_list(expected[i].directory, &position, &entry)) {
            count++;
        }
        assert_int_equal(count, expected[i].count);
        assert_string_equal(entry.name, expected[i].last);
        assert_false(pseudo_list(expected[i].directory, &position, &entry));
    }
}

static void terminals__come_and_go__under_their_numbers(void **state) {
    (void)state;
    struct posix_node node;
    struct pseudo_entry entry;
    uint64_t position = 0;
    assert_true(pseudo_find("/dev/ptmx", &node));
    assert_int_equal(node.device, LINUX_DEVICE_PTMX);
    assert_false(pseudo_find("/dev/pts/0", &node));
    terminals = 1 << 0 | 1 << 12;
    assert_true(pseudo_find("/dev/pts/12", &node));
    assert_int_equal(node.kind, DESCRIPTION_PTY);
    assert_int_equal(node.device, LINUX_DEVICE_PTS + 12);
    static const char *const others[] = {"/dev/pts/1",  "/dev/pts/2", "/dev/pts/012",
                                         "/dev/pts/64", "/dev/pts/",  "/dev/pts/12/0",
                                         "/dev/12"};
    for (unsigned i = 0; i < sizeof(others) / sizeof(others[0]); i++) {
        assert_false(pseudo_find(others[i], &node));
    }
    assert_true(pseudo_list("/dev/pts", &position, &entry));
    assert_string_equal(entry.name, "0");
    assert_true(pseudo_list("/dev/pts", &position, &entry));
    assert_string_equal(entry.name, "12");
    assert_true(pseudo_find("/dev/pts/12", &node));
    assert_int_equal(entry.node.description.node, node.description.node);
    assert_int_equal(entry.node.device, node.device);
    assert_false(pseudo_list("/dev/pts", &position, &entry));
    terminals = 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(find__texts_and_devices__as_the_rows_say),
        cmocka_unit_test(find__what_is_not_there__not_found),
        cmocka_unit_test(link__own__leads_to_what_is_now),
        cmocka_unit_test(read__in_parts__the_same),
        cmocka_unit_test(link__what_is_open__its_path_or_what_it_is),
        cmocka_unit_test(link__of_another_process__its_program_alone),
        cmocka_unit_test(list__directories__every_row_once),
        cmocka_unit_test(terminals__come_and_go__under_their_numbers),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
