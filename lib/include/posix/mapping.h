// SPDX-License-Identifier: MIT
//
// Where mappings go, and memory without a file for them.
#pragma once

#include <posix/space.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>

static inline uint64_t mapping_whole_pages(uint64_t bytes) {
    uint64_t mask = space_page_bytes() - 1;
    return (bytes + mask) & ~mask;
}

static inline bool mapping_is_on_page(uint64_t address) {
    return (address & (space_page_bytes() - 1)) == 0;
}

// Where a mapping of whole pages goes, by LINUX_MAP_* flags, and is free then; a negative errno if
// nowhere.
int64_t mapping_place(uint64_t address, uint64_t bytes, uint32_t flags);

// Zeroed pages at a free range: promised, if they are many. NO_MEMORY, NO_SPACE: nothing is mapped.
[[nodiscard]] status_t mapping_zeros(uint64_t address, uint64_t bytes, uint32_t rights);
