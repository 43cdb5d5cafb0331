// SPDX-License-Identifier: MIT
// Walks an archive from its first header to its end and fills the index. Everything on the disk may
// be a lie: every size is checked against the end of the device before it is used.
#pragma once

#include "block_cache.h"
#include "tar_index.h"

// BAD_IMAGE: not a tar, cut off, or hostile. NO_MEMORY: more entries than the index has room for.
// Otherwise what reading says.
[[nodiscard]] status_t tar_scan(struct block_cache *cache, struct tar_index *index);
