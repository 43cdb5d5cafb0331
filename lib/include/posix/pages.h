// SPDX-License-Identifier: MIT
//
// Frames of pages, by the slots of their capabilities. Pages are given by the process manager, each
// by its number, and are this process's as far as it may have them. Frames that come back are kept
// and used again, unless others have them, too: a page that a child and its parent have is copied
// by whoever writes to it first (copy-on-write, cow).
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Could that many pages be taken?
bool pages_are_available(uint64_t count);

struct pages_usage {
    uint64_t free_bytes; // of pages that it could take
    uint64_t most_bytes; // that it may have
    uint64_t peak_bytes; // that it had at once
};
struct pages_usage pages_usage(void);

// That many will be taken soon.
void pages_expect(uint64_t count);

// A zeroed page, mapped at `address` to be read and written. NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t pages_take(uint64_t address, cap_t *out_frame);

// The same, with contents that were the process's own, for what it writes there.
[[nodiscard]] status_t pages_take_to_fill(uint64_t address, cap_t *out_frame);

// Changes what may be done with a mapped page: SPACE_*, never nothing, never write and execute. One
// that is cow is not written yet.
void pages_protect(cap_t frame, uint32_t rights);

// Unmaps a page and keeps its contents.
void pages_hide(cap_t frame);

// Maps a hidden page again, where it was.
[[nodiscard]] status_t pages_show(cap_t frame, uint64_t address, uint32_t rights);

// Unmaps a page, if it is mapped, and keeps its frame for later; of one that was lent or is cow the
// capability is deleted.
void pages_put_back(cap_t frame);

// Maps a frame of somebody else's, whose capability is this process's from now on, whatever comes.
[[nodiscard]] status_t pages_lend(uint64_t address, cap_t frame, uint32_t rights);
bool pages_are_lent(cap_t frame);

// The same of a file that does not change, never to be written: it is cow, and counts for nobody.
[[nodiscard]] status_t pages_lend_of_file(uint64_t address, cap_t frame, uint32_t rights);
bool pages_are_of_file(cap_t frame);

// Is there a frame? What was lent goes with who has lent it.
bool pages_are_left(cap_t frame);

// Makes a page cow, of which a child will take a copy. `rights`: with which it is mapped; 0: it is
// not.
void pages_share(cap_t frame, uint32_t rights);
bool pages_are_cow(cap_t frame);

// Makes a mapped page that is cow the process's own, to be written: it keeps its frame if nobody
// else has that any more, and gets another one if not. NO_MEMORY, NO_SPACE: it is as it was.
[[nodiscard]] status_t pages_own(cap_t frame, uint64_t address, uint32_t rights, cap_t *out_frame);

// The number of a page that is cow, for a child; of one of a file none.
constexpr uint16_t PAGES_NUMBER_NONE = UINT16_MAX;
uint16_t pages_number(cap_t frame);

// For a child: a page of its parent that is cow, at the same address. NO_MEMORY, NO_SPACE,
// BAD_SLOT, ACCESS_DENIED.
[[nodiscard]] status_t pages_inherit(cap_t cspace, cap_t slot, uint16_t number, uint64_t address,
                                     uint32_t rights, cap_t *out_frame);

// The process manager has been told of all of these.
[[nodiscard]] status_t pages_end_child(void);

// Maps a page of another process, whose frame is in that slot of that cspace, to be read.
// NO_MEMORY, NO_SPACE, BAD_SLOT.
[[nodiscard]] status_t pages_borrow(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame);

// A page of its own, mapped at `address` to be read and written, with the contents of such a one.
[[nodiscard]] status_t pages_copy(cap_t cspace, cap_t slot, uint64_t address, cap_t *out_frame);
