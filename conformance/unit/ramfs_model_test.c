// SPDX-License-Identifier: MIT
// Sources: services/ramfs/content.c services/ramfs/node_tree.c services/ramfs/node_store.c
// Random operations on the store behind ramfs beside a model that is a plain list of files with
// their bytes. After every write and at every step a file is read back whole; at the end everything
// is removed and every block must be free again.
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

struct model_file {
    bool is_there;
    size_t size;
    uint8_t bytes[FILE_BYTES_MAX];
};

static struct node_store store;
static struct model_file files[FILES];
static uint32_t refusals;
static uint32_t seed = 1;

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % limit;
}

static struct text path_of(uint32_t file) {
    static char paths[2][32];
    static uint32_t turn;
    turn ^= 1;
    int length =
        snprintf(paths[turn], sizeof(paths[turn]), file % 2 == 0 ? "/f%u" : "/d/f%u", file);
    return (struct text){.bytes = paths[turn], .length = (uint32_t)length};
}

static uint32_t open_file(uint32_t file) {
    uint32_t node = NODE_NONE;
    assert_int_equal(node_store_open(&store, path_of(file), OPEN_FLAG_READ, 0, &node), STATUS_OK);
    return node;
}

static void check_file(uint32_t file) {
    struct model_file *model = &files[file];
    uint32_t node;
    if (!model->is_there) {
        assert_int_equal(node_store_find(&store, path_of(file), &node), STATUS_NOT_FOUND);
        return;
    }
    static uint8_t bytes[FILE_BYTES_MAX + 1];
    node = open_file(file);
    assert_int_equal(node_store_read(&store, node, 0, bytes, sizeof(bytes)), model->size);
    assert_memory_equal(bytes, model->bytes, model->size);
    node_store_close(&store, node);
}

static void step_create(uint32_t file) {
    uint32_t node;
    assert_int_equal(
        node_store_open(&store, path_of(file), OPEN_FLAG_WRITE | OPEN_FLAG_CREATE, 0, &node),
        STATUS_OK);
    node_store_close(&store, node);
    if (!files[file].is_there) {
        files[file] = (struct model_file){.is_there = true};
    }
}

static void step_write(uint32_t file) {
    static uint8_t bytes[896];
    struct model_file *model = &files[file];
    size_t offset = random_below(FILE_BYTES_MAX - sizeof(bytes));
    struct data data = {.bytes = bytes, .length = random_below(sizeof(bytes) + 1)};
    memset(bytes, (int)random_below(256), data.length);
    uint32_t node = open_file(file);
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

static void step_truncate(uint32_t file) {
    struct model_file *model = &files[file];
    size_t size = random_below(FILE_BYTES_MAX);
    uint32_t node = open_file(file);
    assert_int_equal(node_store_truncate(&store, node, size, 0), STATUS_OK);
    node_store_close(&store, node);
    if (size < model->size) {
        memset(model->bytes + size, 0, model->size - size);
    }
    model->size = size;
}

static void step_rename(uint32_t from, uint32_t to) {
    assert_int_equal(node_store_rename(&store, path_of(from), path_of(to), 0), STATUS_OK);
    if (from != to) {
        files[to] = files[from];
        files[from] = (struct model_file){0};
    }
}

static void step_remove(uint32_t file) {
    assert_int_equal(node_store_remove(&store, path_of(file), 0), STATUS_OK);
    files[file] = (struct model_file){0};
}

static void store__random_operations__same_as_model(void **state) {
    (void)state;
    void *memory = aligned_alloc(BLOCK_BYTES, MEMORY_BYTES);
    memset(memory, 0, MEMORY_BYTES);
    assert_int_equal(node_store_init(&store, memory, MEMORY_BYTES), STATUS_OK);
    struct text directory = {.bytes = "/d", .length = 2};
    assert_int_equal(node_store_make_directory(&store, directory, 0), STATUS_OK);
    for (uint32_t step = 0; step < STEPS; step++) {
        uint32_t file = random_below(FILES);
        uint32_t choice = files[file].is_there ? random_below(10) : 9;
        if (choice < 5) {
            step_write(file);
        } else if (choice < 6) {
            step_truncate(file);
        } else if (choice < 7) {
            step_rename(file, random_below(FILES));
        } else if (choice < 8) {
            step_remove(file);
        } else {
            step_create(file);
        }
        check_file(file);
        check_file(random_below(FILES));
    }
    assert_true(refusals > 100);
    for (uint32_t file = 0; file < FILES; file++) {
        check_file(file);
        if (files[file].is_there) {
            step_remove(file);
        }
    }
    assert_int_equal(node_store_remove(&store, directory, 0), STATUS_OK);
    assert_int_equal(store.blocks.free_count, store.blocks.count);
    assert_int_equal(store.used_count, 1);
    free(memory);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(store__random_operations__same_as_model),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
