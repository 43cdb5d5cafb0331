// SPDX-License-Identifier: MIT
//
// Names of the file system as a Linux program sees them: paths that start anywhere, devices that
// the library stands in for, and attributes.
#pragma once

#include <filesystem/filesystem.h>
#include <personality/linux_abi.h>
#include <posix/descriptors.h>
#include <posix/paths.h>

struct posix_node {
    enum description_kind kind; // FILE, DIRECTORY, or a device of the library
    struct node_attributes attributes;
};

// Finds the absolute path that `path` means from `directory`. 0 or a negative errno.
int64_t node_path(int32_t directory, const char *path, char out[POSIX_PATH_BYTES],
                  bool *out_is_directory);

// What is at an absolute path. 0 or a negative errno.
int64_t node_find(const char *path, struct posix_node *out);

// The device that the library has at an absolute path; FREE: none.
enum description_kind node_device(const char *path);

void node_describe(const char *path, const struct posix_node *node, struct linux_stat *out);

// A number for a path that no other path is likely to have.
uint64_t node_inode(const char *path);
