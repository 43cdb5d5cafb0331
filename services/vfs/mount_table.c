// SPDX-License-Identifier: MIT
// A handful of mount points, looked at one by one.
#include "mount_table.h"

#include <tessera/path.h>
#include <tessera/string.h>

static struct text path_of(const struct mount_point *mount);
static bool next_name(const struct mount_table *table, struct text directory, struct text after,
                      struct text *out_name);
static bool name_below(struct text path, struct text directory, struct text *out_name);

status_t mount_table_add(struct mount_table *table, struct text path, cap_t file_system,
                         bool is_read_only) {
    status_t status = path_check(path);
    if (status != STATUS_OK) {
        return status;
    }
    for (uint32_t i = 0; i < table->count; i++) {
        if (text_equal(path_of(&table->mounts[i]), path)) {
            return STATUS_EXISTS;
        }
    }
    if (table->count == MOUNTS_MAX) {
        return STATUS_NO_SPACE;
    }
    struct mount_point *mount = &table->mounts[table->count];
    *mount = (struct mount_point){
        .path_length = path.length, .file_system = file_system, .is_read_only = is_read_only};
    memcpy(mount->path, path.bytes, path.length);
    table->count++;
    return STATUS_OK;
}

status_t mount_table_find(const struct mount_table *table, struct text path,
                          struct mount_place *out) {
    const struct mount_point *best = nullptr;
    for (uint32_t i = 0; i < table->count; i++) {
        const struct mount_point *mount = &table->mounts[i];
        bool is_longer = best == nullptr || mount->path_length > best->path_length;
        if (is_longer && path_is_within(path, path_of(mount))) {
            best = mount;
        }
    }
    if (best == nullptr) {
        return STATUS_NOT_FOUND;
    }
    uint32_t cut = best->path_length > 1 ? best->path_length : 0;
    struct text inner = {.bytes = path.bytes + cut, .length = path.length - cut};
    *out = (struct mount_place){.mount = best, .inner = inner.length > 0 ? inner : text_from("/")};
    return STATUS_OK;
}

bool mount_table_needs(const struct mount_table *table, struct text path) {
    for (uint32_t i = 0; i < table->count; i++) {
        if (path_is_within(path_of(&table->mounts[i]), path)) {
            return true;
        }
    }
    return false;
}

bool mount_table_name(const struct mount_table *table, struct text directory, uint32_t position,
                      struct text *out_name) {
    struct text name = {.length = 0};
    for (uint32_t i = 0; i <= position; i++) {
        if (!next_name(table, directory, name, &name)) {
            return false;
        }
    }
    *out_name = name;
    return true;
}

// The smallest name in `directory` that comes after `after`.
static bool next_name(const struct mount_table *table, struct text directory, struct text after,
                      struct text *out_name) {
    bool is_found = false;
    for (uint32_t i = 0; i < table->count; i++) {
        struct text name;
        if (name_below(path_of(&table->mounts[i]), directory, &name) &&
            text_compare(name, after) > 0 && (!is_found || text_compare(name, *out_name) < 0)) {
            *out_name = name;
            is_found = true;
        }
    }
    return is_found;
}

static struct text path_of(const struct mount_point *mount) {
    return (struct text){.bytes = mount->path, .length = mount->path_length};
}

// The part of `path` that follows `directory`.
static bool name_below(struct text path, struct text directory, struct text *out_name) {
    if (!path_is_within(path, directory) || path.length == directory.length) {
        return false;
    }
    uint32_t cut = directory.length > 1 ? directory.length : 0;
    struct text rest = {.bytes = path.bytes + cut, .length = path.length - cut};
    return path_next(&rest, out_name);
}
