// SPDX-License-Identifier: MIT
// What a person types as a path, made into one that the FileSystem protocol takes.
#pragma once

#include <filesystem/filesystem.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

// An absolute path without '.', '..' and empty parts, NUL-terminated.
struct shell_path {
    char bytes[FILESYSTEM_PATH_MAX + 1];
    uint32_t length;
};

// `typed` relative to `directory`, which is such a path. BAD_NAME: too long, or with a forbidden
// character. ".." of the root is the root.
[[nodiscard]] status_t shell_path_resolve(const struct shell_path *directory, const char *typed,
                                          struct shell_path *out);

// Appends a name. BAD_NAME: too long.
[[nodiscard]] status_t shell_path_append(struct shell_path *path, struct text name);

struct text shell_path_text(const struct shell_path *path);

// The last part of the path; "/" of the root.
struct text shell_path_name(const struct shell_path *path);
