// SPDX-License-Identifier: MIT
//
// Names of the file system as a Linux program sees them: paths that start anywhere, devices that
// the library stands in for, and attributes.
#pragma once

#include <filesystem/filesystem.h>
#include <personality/linux_abi.h>
#include <posix/descriptors.h>
#include <posix/paths.h>

constexpr uint32_t NODE_BLOCK_BYTES = 512;     // what stat counts in
constexpr uint16_t PERMISSIONS_EXECUTE = 0111; // of anybody

struct posix_node {
    enum description_kind kind; // DIRECTORY, FILE for all else in the file system, or a device of
                                // the library
    uint32_t device;            // of a device: its number
    struct node_description description;
};

// The absolute path that `path` starts from, if it is not absolute. 0 or a negative errno.
int64_t node_start(int32_t directory, const char *path, const char **out);

// Finds the absolute path that `path` means from `directory`. 0 or a negative errno.
int64_t node_path(int32_t directory, const char *path, char out[POSIX_PATH_BYTES],
                  bool *out_is_directory);

// Puts what a link of the library's leads to in the place of an absolute path. 0 or a negative
// errno.
int64_t node_follow(char path[POSIX_PATH_BYTES]);

// A new file in the directory at an absolute path, which has no name any more. `access`:
// OPEN_FLAG_READ, OPEN_FLAG_WRITE.
[[nodiscard]] status_t node_make_nameless(const char *directory, uint32_t access,
                                          uint16_t permissions, cap_t *out_file);

// What is at an absolute path. `flags`: PATH_FLAG_*. 0 or a negative errno.
int64_t node_find(const char *path, uint32_t flags, struct posix_node *out);

// Both at once. A path that ends like a directory's is one, and leads through a link at its end.
int64_t node_find_from(int32_t directory, const char *path, uint32_t flags,
                       char absolute[POSIX_PATH_BYTES], struct posix_node *out);

// PATH_FLAG_* of a call's LINUX_AT_* flags.
uint32_t node_path_flags(uint32_t flags);

// As a call's `flags` (LINUX_AT_SYMLINK_NOFOLLOW, LINUX_AT_EMPTY_PATH) say.
int64_t node_find_at(int32_t directory, const char *path, uint32_t flags, struct posix_node *out);

// What is open.
int64_t node_of(const struct description *description, struct posix_node *out);

// The device or text that the library has at an absolute path; FREE: none.
enum description_kind node_device(const char *path);

// Not a file, directory or link: a device, or an end of a pipe.
bool node_is_device(const struct posix_node *node);

void node_describe(const struct posix_node *node, struct linux_stat *out);
