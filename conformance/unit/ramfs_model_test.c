// SPDX-License-Identifier: MIT
// Sources: services/ramfs/block_pool.c services/ramfs/record_pool.c
// Sources: services/ramfs/entry_tree.c services/ramfs/content.c
// Sources: services/ramfs/node_tree.c services/ramfs/node_store.c
// Sources: services/ramfs/node_attributes.c
// Random operations on the store behind ramfs beside a model that is a plain list of names and of
// the files that they name. After every write and at every step a file is read back whole, with its
// attributes; at the end everything is removed and every block must be free again.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/ramfs/node_store.h>

constexpr uint32_t FILES = 12;
constexpr size_t FILE_BYTES_MAX = 3 * BLOCK_BYTES;
constexpr size_t MEMORY_BYTES = 24 * BLOCK_BYTES;
constexpr uint32_t STEPS = 40000;

constexpr uint32_t NAMES = FILES; // a file may have them all
constexpr uint32_t NO_FILE = UINT32_MAX;

struct model_file {
    uint32_t links;
    uint16_t permissions;
    size_t size;
    uint8_t bytes[FILE_BYTES_MAX];
};

static struct node_store store;
static struct model_file files[FILES];
static uint32_t names[NAMES]; // which file each names
static uint32_t refusals;
static uint32_t seed = 1;

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % limit;
}

static struct text path_of(uint32_t name) {
    static char paths[2][32];
    static uint32_t turn;
    turn ^= 1;
    int length =
        snprintf(paths[turn], sizeof(paths[turn]), name % 2 == 0 ? "/f%u" : "/d/f%u", name);
    return (struct text){.bytes = paths[turn], .length = (uint32_t)length};
}

static bool is_there(uint32_t name) {
    return names[name] != NO_FILE;
}

static uint32_t open_name(uint32_t name) {
    uint32_t node = NODE_NONE;
    assert_int_equal(node_store_open(&store, path_of(name), OPEN_FLAG_READ, 0, 0, &node),
                     STATUS_OK);
    return node;
}

static void check_name(uint32_t name) {
    uint32_t node;
    if (!is_there(name)) {
        assert_int_equal(node_store_find(&store, path_of(name), &node), STATUS_NOT_FOUND);
        return;
    }
    struct model_file *model = &files[names[name]];
    static uint8_t bytes[FILE_BYTES_MAX + 1];
    node = open_name(name);
    assert_int_equal(node_store_read(&store, node, 0, bytes, sizeof(bytes)), model->size);
    assert_memory_equal(bytes, model->bytes, model->size);
    struct node_description description;
    node_store_describe(&store, node, &description);
    assert_int_equal(description.size, model->size);
    assert_int_equal(description.links, model->links);
    assert_int_equal(description.permissions, model->permissions);
    assert_int_equal(description.type, NODE_TYPE_FILE);
    node_store_close(&store, node);
}

static void forget_name(uint32_t name) {
    if (is_there(name)) {
        files[names[name]].links--;
        names[name] = NO_FILE;
    }
}

static void step_create(uint32_t name) {
    uint16_t permissions = (uint16_t)random_below(FILESYSTEM_PERMISSIONS_ALL + 1);
    uint32_t node;
    status_t status = node_store_open(&store, path_of(name), OPEN_FLAG_WRITE | OPEN_FLAG_CREATE,
                                      permissions, 0, &node);
    if (status == STATUS_NO_SPACE) {
        assert_false(is_there(name));
        refusals++;
        return;
    }
    assert_int_equal(status, STATUS_OK);
    node_store_close(&store, node);
    for (uint32_t file = 0; !is_there(name); file++) {
        if (files[file].links == 0) {
            files[file] = (struct model_file){.links = 1, .permissions = permissions};
            names[name] = file;
        }
    }
}

static void step_write(uint32_t name) {
    static uint8_t bytes[896];
    struct model_file *model = &files[names[name]];
    size_t offset = random_below(FILE_BYTES_MAX - sizeof(bytes));
    struct data data = {.bytes = bytes, .length = random_below(sizeof(bytes) + 1)};
    memset(bytes, (int)random_below(256), data.length);
    uint32_t node = open_name(name);
    status_t status = node_store_write(&store, node, offset, data, 0);
    node_store_close(&store, node);
    if (status == STATUS_NO_SPACE) {
        refusals++;
        return;
    }
    assert_int_equal(status, STATUS_OK);
    memcpy(model->bytes + offset, bytes, data.length);
    if (data.length > 0 && offset + data.length > model->size) {
        model->size = offset + data.length;
    }
}

static void step_truncate(uint32_t name) {
    struct model_file *model = &files[names[name]];
    size_t size = random_below(FILE_BYTES_MAX);
    uint32_t node = open_name(name);
    assert_int_equal(node_store_truncate(&store, node, size, 0), STATUS_OK);
    node_store_close(&store, node);
    if (size < model->size) {
        memset(model->bytes + size, 0, model->size - size);
    }
    model->size = size;
}

static void step_change(uint32_t name) {
    struct model_file *model = &files[names[name]];
    const struct node_change change = {.changes = random_below(ATTRIBUTE_CHANGE_ALL + 1),
                                       .permissions =
                                           (uint16_t)random_below(FILESYSTEM_PERMISSIONS_ALL + 1)};
    uint32_t node = open_name(name);
    node_store_change(&store, node, &change, 0);
    node_store_close(&store, node);
    if ((change.changes & ATTRIBUTE_CHANGE_PERMISSIONS) != 0) {
        model->permissions = change.permissions;
    }
}

static void step_rename(uint32_t from, uint32_t to) {
    assert_int_equal(node_store_rename(&store, path_of(from), path_of(to), 0), STATUS_OK);
    if (names[from] != names[to]) {
        forget_name(to);
        names[to] = names[from];
        names[from] = NO_FILE;
    }
}

static void step_link(uint32_t from, uint32_t to) {
    status_t status = node_store_make_link(&store, path_of(from), path_of(to), 0);
    if (is_there(to)) {
        assert_int_equal(status, STATUS_EXISTS);
    } else if (status == STATUS_NO_SPACE) {
        refusals++;
    } else {
        assert_int_equal(status, STATUS_OK);
        names[to] = names[from];
        files[names[to]].links++;
    }
}

// A symbolic link comes and goes in the place of a name.
static void step_symbolic_link(uint32_t name, uint32_t to) {
    uint32_t node;
    uint32_t length;
    uint32_t target_length;
    char target[FILESYSTEM_PATH_MAX];
    status_t status = node_store_make_symbolic_link(&store, path_of(name), path_of(to), 0);
    if (is_there(name)) {
        assert_int_equal(status, STATUS_EXISTS);
        return;
    }
    if (status == STATUS_NO_SPACE) {
        refusals++;
        return;
    }
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(node_store_reach(&store, path_of(name), &node), STATUS_IS_LINK);
    assert_int_equal(node_store_read_link(&store, path_of(name), &length, target, &target_length),
                     STATUS_OK);
    assert_int_equal(length, path_of(name).length);
    assert_int_equal(target_length, path_of(to).length);
    assert_memory_equal(target, path_of(to).bytes, target_length);
    assert_int_equal(node_store_remove(&store, path_of(name), 0), STATUS_OK);
}

static void step_remove(uint32_t name) {
    assert_int_equal(node_store_remove(&store, path_of(name), 0), STATUS_OK);
    forget_name(name);
}

static void step(uint32_t name) {
    uint32_t other = random_below(NAMES);
    switch (is_there(name) ? random_below(12) : 10 + random_below(2)) {
    case 6:
        step_truncate(name);
        break;
    case 7:
        step_rename(name, other);
        break;
    case 8:
        step_remove(name);
        break;
    case 9:
        step_change(name);
        step_link(name, other);
        break;
    case 10:
        step_create(name);
        break;
    case 11:
        step_symbolic_link(name, other);
        break;
    default:
        step_write(name);
        break;
    }
}

static void store__random_operations__same_as_model(void **state) {
    (void)state;
    void *memory = aligned_alloc(BLOCK_BYTES, MEMORY_BYTES);
    memset(memory, 0, MEMORY_BYTES);
    assert_int_equal(node_store_init(&store, memory, MEMORY_BYTES), STATUS_OK);
    struct text directory = {.bytes = "/d", .length = 2};
    assert_int_equal(node_store_make_directory(&store, directory, 0), STATUS_OK);
    memset(names, 0xff, sizeof(names));
    for (uint32_t count = 0; count < STEPS; count++) {
        uint32_t name = random_below(NAMES);
        step(name);
        check_name(name);
        check_name(random_below(NAMES));
    }
    assert_true(refusals > 100);
    for (uint32_t name = 0; name < NAMES; name++) {
        check_name(name);
        if (is_there(name)) {
            step_remove(name);
        }
    }
    assert_int_equal(node_store_remove(&store, directory, 0), STATUS_OK);
    assert_int_equal(store.blocks.free_count, store.blocks.count - 1); // the root's
    assert_int_equal(store.used_count, 1);
    free(memory);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(store__random_operations__same_as_model),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
