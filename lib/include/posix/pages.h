// SPDX-License-Identifier: MIT
//
// Frames of pages from the process's memory, by the slots of their capabilities. Frames that come
// back are kept and used again: the kernel takes memory back only when nothing of it is left.
#pragma once

#include <posix/fork.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Are there that many frames, or memory for them?
bool pages_are_available(uint64_t count);

// A zeroed page, mapped at `address` to be read and written. NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t pages_take(uint64_t address, cap_t *out_frame);

// Changes what may be done with a mapped page: SPACE_*, never nothing, never write and execute.
void pages_protect(cap_t frame, uint32_t rights);

// Unmaps a page and keeps its contents.
void pages_hide(cap_t frame);

// Maps a hidden page again, where it was.
[[nodiscard]] status_t pages_show(cap_t frame, uint64_t address, uint32_t rights);

// Unmaps a page, if it is mapped, and keeps its frame for later; of one that was lent the
// capability is deleted.
void pages_put_back(cap_t frame);

// Maps a frame of somebody else's, whose capability is this process's from now on, whatever comes.
[[nodiscard]] status_t pages_lend(uint64_t address, cap_t frame, uint32_t rights);
bool pages_are_lent(cap_t frame);

// Which slots of the parent have lent frames, for a child; it then has none itself.
struct fork_part pages_state(void);
void pages_begin_copy(void);
bool pages_were_lent(cap_t parent_frame);

// Maps a page of another process, whose frame is in that slot of that cspace, to be read.
// NO_MEMORY, NO_SPACE, BAD_SLOT.
[[nodiscard]] status_t pages_borrow(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame);

// A page of its own, mapped at `address` to be read and written, with the contents of such a one.
[[nodiscard]] status_t pages_copy(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame);
