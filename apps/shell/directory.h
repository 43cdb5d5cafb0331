// SPDX-License-Identifier: MIT
// Reading directories in portions that may be kept: what the stubs return lies in the message
// buffer and is gone with the next call.
#pragma once

#include "shell_path.h"

#include <filesystem/filesystem.h>
#include <stdint.h>

constexpr uint32_t DIRECTORY_PORTION_MAX = 16;

struct listed_node {
    char name[FILESYSTEM_NAME_MAX + 1];
    uint64_t size;
    uint64_t modified_ns;
    enum node_kind kind;
};

struct directory_portion {
    uint64_t next; // cookie of the portion that follows; 0: this was the last
    uint32_t count;
    struct listed_node nodes[DIRECTORY_PORTION_MAX];
};

// Start with cookie 0.
[[nodiscard]] status_t directory_read(const struct shell_path *path, uint64_t cookie,
                                      struct directory_portion *out);
