// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/calls/directory.c
//
// Entries as programs read them, in both layouts, over a directory of one file.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/state.h>

enum { FILE_NODE = 77, DIRECTORY_NODE = 5, ROOM = 4096, ENTRIES = 3 };

static struct description directory = {.kind = DESCRIPTION_DIRECTORY, .path = "/d"};
struct posix_process posix_process;

struct description *description_of(int32_t) {
    return &directory;
}

void state_load(struct description *) {
}

bool state_store(struct description *description, const struct posix_state *new) {
    description->state = *new;
    return true;
}

int32_t linux_errno_of_status(status_t) {
    return LINUX_EIO;
}

status_t posix_path_join(const char *, const char *, char out[POSIX_PATH_BYTES], bool *) {
    out[0] = '\0';
    return STATUS_OK;
}

int64_t node_find(const char *, uint32_t, struct posix_node *out) {
    out->description.node = DIRECTORY_NODE;
    return 0;
}

bool node_is_device(const struct posix_node *) {
    return false;
}

bool pseudo_find(const char *, struct posix_node *) {
    return false;
}

bool pseudo_list(const char *, uint64_t *, struct pseudo_entry *) {
    return false;
}

status_t file_system_list(cap_t, struct text, uint64_t, uint64_t *out_next,
                          struct directory_entry_list *out_entries) {
    *out_next = 0;
    *out_entries = (struct directory_entry_list){.count = 1};
    return STATUS_OK;
}

void directory_entry_at(const struct directory_entry_list *, uint32_t,
                        struct directory_entry *out) {
    *out = (struct directory_entry){
        .name = text_from("name"), .node = FILE_NODE, .type = NODE_TYPE_FILE};
}

static int setup(void **) {
    directory.state = (struct posix_state){};
    return 0;
}

static void directory__new_layout__type_before_the_name(void **) {
    static const char *const names[ENTRIES] = {".", "..", "name"};
    alignas(8) uint8_t out[ROOM];
    const uint8_t *at = out;
    int64_t bytes = linux_getdents64(3, out, sizeof(out));
    for (uint32_t i = 0; i < ENTRIES; i++) {
        const struct linux_directory_entry *entry = (const void *)at;
        assert_int_equal(entry->type, i == 2 ? LINUX_DT_REG : LINUX_DT_DIR);
        assert_string_equal((const char *)entry->text, names[i]);
        at += entry->length;
    }
    assert_int_equal(at - out, bytes);
    assert_int_equal(linux_getdents64(3, out, sizeof(out)), 0);
}

static void directory__old_layout__type_at_the_end(void **) {
    static const char *const names[ENTRIES] = {".", "..", "name"};
    alignas(8) uint8_t out[ROOM];
    const uint8_t *at = out;
    int64_t bytes = linux_getdents(3, out, sizeof(out));
    for (uint32_t i = 0; i < ENTRIES; i++) {
        const struct linux_old_directory_entry *entry = (const void *)at;
        assert_string_equal((const char *)entry->text, names[i]);
        assert_int_equal(entry->inode, i == 2 ? FILE_NODE : DIRECTORY_NODE);
        assert_int_equal(entry->length % 8, 0);
        at += entry->length;
        assert_int_equal(at[-1], i == 2 ? LINUX_DT_REG : LINUX_DT_DIR);
    }
    assert_int_equal(at - out, bytes);
}

static void directory__no_room__refused_or_what_fits(void **) {
    alignas(8) uint8_t out[ROOM];
    assert_int_equal(linux_getdents(3, out, 23), -LINUX_EINVAL);
    assert_int_equal(linux_getdents(3, out, 24), 24);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(directory__new_layout__type_before_the_name),
        CASE(directory__old_layout__type_at_the_end),
        CASE(directory__no_room__refused_or_what_fits),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
