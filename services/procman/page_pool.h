// SPDX-License-Identifier: MIT
//
// The memory that pages are made of: chunks of RAM from the process manager, of which each page is
// a memory of its own. So the kernel clears a page whenever it is given out, and the last
// capability to its frame that is deleted, wherever it is, makes it free.
//
// As much is there as all who reserved may have together, so a page within what was reserved can
// always be made.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Room for that many pages more. NO_MEMORY, NO_SPACE: there is none.
[[nodiscard]] status_t page_pool_reserve(uint32_t pages);
void page_pool_unreserve(uint32_t pages);

// A page that nobody holds: it is held once then, and its frame is in that slot. SLOT_OCCUPIED,
// BAD_SLOT, BAD_RANGE: that is no empty slot of the cspace.
[[nodiscard]] status_t page_pool_make(cap_t cspace, uint32_t slot, uint32_t *out_page);

// One more holds the page, or one less. When nobody does any more it is free, and whoever has kept
// a frame of it loses that when it is made again.
void page_pool_hold(uint32_t page);
void page_pool_release(uint32_t page);
