// SPDX-License-Identifier: MIT
// Which file system a path belongs to: the one whose mount point is the longest prefix of it. Paths
// that come in were checked.
#pragma once

#include <filesystem/filesystem.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

constexpr uint32_t MOUNTS_MAX = 16;

struct mount_point {
    char path[FILESYSTEM_PATH_MAX + 1];
    uint32_t path_length;
    cap_t file_system;
    bool is_read_only; // the capability lacks the write right
};

struct mount_table {
    struct mount_point mounts[MOUNTS_MAX];
    uint32_t count;
};

// Where a path leads.
struct mount_place {
    const struct mount_point *mount;
    struct text inner; // the path within its file system; a view
};

// BAD_NAME, EXISTS (something is mounted there), NO_SPACE.
[[nodiscard]] status_t mount_table_add(struct mount_table *table, struct text path,
                                       cap_t file_system, bool is_read_only);

// NOT_FOUND: nothing is mounted above the path.
[[nodiscard]] status_t mount_table_find(const struct mount_table *table, struct text path,
                                        struct mount_place *out);

// A mount point is the path or lies below it, so the node cannot be removed or moved.
bool mount_table_needs(const struct mount_table *table, struct text path);

// The name in `directory` that leads to a mount point: the `position`th, in order. False: no more.
bool mount_table_name(const struct mount_table *table, struct text directory, uint32_t position,
                      struct text *out_name);
