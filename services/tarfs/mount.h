// SPDX-License-Identifier: MIT
// The mounted archive. Mounting happens at the first use that finds the disk, so that a disk that
// comes late, or whose driver is being restarted, is no reason to give up; a disk that holds no tar
// is, and is told to everybody who asks.
#pragma once

#include "block_cache.h"
#include "tar_index.h"

struct mount {
    struct block_cache cache;
    struct tar_index index;
};

extern struct mount mount;

// Takes memory for the index and the frame that is shared with the disk's driver.
[[nodiscard]] status_t mount_init(void);

// OK: `mount` is filled. BAD_IMAGE: no tar. IO_ERROR: the disk cannot be read now.
[[nodiscard]] status_t mount_ensure(void);

// Bytes of a file. Fewer than `count` only at its end.
[[nodiscard]] status_t mount_read(const struct tar_node *node, uint64_t offset, void *out_bytes,
                                  uint32_t count, uint32_t *out_length);
