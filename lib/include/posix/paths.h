// SPDX-License-Identifier: MIT
//
// Paths as Linux programs write them, made into what file systems here take: absolute, without
// empty parts, '.' and '..'. What '..' leaves may have been reached by a symbolic link: then it is
// not the part before.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>

enum : uint32_t { POSIX_PATH_BYTES = 256 }; // of an absolute path with its NUL

// Joins `path` to the absolute path `directory`, which leads through no symbolic link. BAD_NAME:
// the result is too long. NOT_FOUND: `path` is empty. Others: what resolving answered.
// `out_is_directory`: the path ends in a way that only a directory's can.
[[nodiscard]] status_t posix_path_join(const char *directory, const char *path,
                                       char out[POSIX_PATH_BYTES], bool *out_is_directory);

// Replaces an absolute path by the one of the same node that leads through no symbolic link. What
// joining needs from its user.
[[nodiscard]] status_t posix_path_resolve(char path[POSIX_PATH_BYTES]);
