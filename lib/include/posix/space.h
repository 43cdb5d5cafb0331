// SPDX-License-Identifier: MIT
//
// What a foreign program has mapped: for every page of two windows of the address space which frame
// is there and what the program may do with it. Pages are the process's own memory, taken when they
// are mapped, or promised then and taken when they are used first; W^X holds for each. Everything
// that the library reads or writes for the program is checked against this table first.
//
// One thread.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum : uint32_t {
    SPACE_READ = 1,
    SPACE_WRITE = 2,
    SPACE_EXECUTE = 4,
};

// The program's image and its heap lie in the first window; the second is for mappings.
constexpr uint64_t SPACE_IMAGE_FIRST = 0x10000;
constexpr uint64_t SPACE_IMAGE_END = UINT64_C(64) * 1024 * 1024;
constexpr uint64_t SPACE_MAPPINGS_FIRST = 0x400000000; // beyond what the runtime gives out
constexpr uint64_t SPACE_MAPPINGS_BYTES = UINT64_C(64) * 1024 * 1024;

// Behind the second window the library has pages of its own: one that is copied, tables that few
// programs need (posix/late_table.h), that by which bytes of pipes come and go, the row of pages of
// a fork, and what is kept while a thread acts in the place of a child, which may fork.
constexpr uint64_t SPACE_COPIED_PAGE = SPACE_MAPPINGS_FIRST + SPACE_MAPPINGS_BYTES;
constexpr uint64_t SPACE_LATE_TABLES = SPACE_COPIED_PAGE + 0x10000;
constexpr uint64_t SPACE_PIPE_PAGE = SPACE_COPIED_PAGE + 0x80000;
constexpr uint64_t SPACE_FORK_ROW = SPACE_COPIED_PAGE + 0x100000;
constexpr uint64_t SPACE_KEPT_ROW = SPACE_COPIED_PAGE + 0x400000;

// `mappings`: first address of the second window, a multiple of the page size.
void space_init(uint64_t mappings, uint64_t page_bytes);

uint64_t space_page_bytes(void);

// Is every byte of the range mapped with these rights? An empty range always is. Pages that were
// promised are there then.
bool space_allows(uint64_t address, uint64_t bytes, uint32_t rights);

// Is no page of the range mapped or reserved, and all of it inside one window?
bool space_is_free(uint64_t address, uint64_t bytes);

// The frame of the page of an address, if the program may write to it without more ado; 0: not so.
cap_t space_writable_frame(uint64_t address);

// The same, if it may read there.
cap_t space_readable_frame(uint64_t address);

// Is the page of an address one that other processes may have, too?
bool space_is_shared(uint64_t address);

// Is every page that the range touches mapped, with whatever rights?
bool space_is_mapped(uint64_t address, uint64_t bytes);

// Has the page of an address its memory?
bool space_is_present(uint64_t address);

// Is all of it inside one window?
bool space_contains(uint64_t address, uint64_t bytes);

// The highest free range of the second window; 0: there is none.
uint64_t space_find(uint64_t bytes);

// Maps zeroed pages at a free range of whole pages. `rights` 0 reserves it only. On failure
// (NO_MEMORY, NO_SPACE) nothing is mapped.
[[nodiscard]] status_t space_map(uint64_t address, uint64_t bytes, uint32_t rights);

// Promises zeroed pages at such a range. NO_MEMORY: nothing is mapped.
[[nodiscard]] status_t space_promise(uint64_t address, uint64_t bytes, uint32_t rights);

// Maps a page of a file that does not change at a free page, to be read or executed; if it is to be
// written later, that is a copy. The capability is taken, whatever comes. NO_MEMORY, NO_SPACE:
// nothing is mapped.
[[nodiscard]] status_t space_lend(uint64_t page, cap_t frame, uint32_t rights);

// Maps pages at such a range that others share: zeroed ones that children will, or those of a file.
// ACCESS_DENIED: they are never executable, nor written if the file is not; NO_SPACE, NO_MEMORY,
// PEER_GONE: there is no server for them. Nothing is mapped then.
struct shared_file;
[[nodiscard]] status_t space_share(uint64_t address, uint64_t bytes, uint32_t rights,
                                   const struct shared_file *file);

// Makes the page of an address that was promised, or copies one that is to be written and that
// others have, too. True: it can be used so now. False: it may not, or there is no memory now.
bool space_touch(uint64_t address, uint32_t rights);

// Unmaps whole pages; what is not mapped is left alone. The range lies in one window.
void space_unmap(uint64_t address, uint64_t bytes);

// Changes the rights of whole pages. NOT_FOUND: one of them is not mapped, ACCESS_DENIED: one is
// shared and would become executable, and nothing has changed;
// NO_MEMORY, NO_SPACE: a reserved page finds no memory, and the pages before it have changed.
[[nodiscard]] status_t space_protect(uint64_t address, uint64_t bytes, uint32_t rights);

// Is every page of the range mapped, all with the same rights, and all shared or none?
bool space_is_uniform(uint64_t address, uint64_t bytes);

// Of a page that is mapped.
uint32_t space_rights(uint64_t address);

// Moves whole pages of such a range to a free one. NO_MEMORY, NO_SPACE: nothing has moved.
[[nodiscard]] status_t space_move(uint64_t from, uint64_t to, uint64_t bytes);

// Maps what is behind such a range of a shared mapping, if it is free there. NO_MEMORY, NO_SPACE:
// nothing is mapped.
[[nodiscard]] status_t space_grow_shared(uint64_t address, uint64_t old_bytes, uint64_t new_bytes);

// Unmaps everything but the whole pages of this range.
void space_keep_only(uint64_t address, uint64_t bytes);

// Shared pages are copied by whoever writes to them first, from now on; another thread that does
// waits for the library's lock. What calls of other threads may write (posix/writes.h) a child
// copies, and so all that is not shared already where that is not known.
enum space_packing { SPACE_PACK_AS_IT_IS, SPACE_PACK_SHARED };

// The table of a range, for a child to begin with, as far as there is room for its bytes. How many
// these are.
struct page_range;
uint64_t space_pack(const struct page_range *range, enum space_packing how, uint8_t *out,
                    uint64_t room);

// Of a child, from those bytes: has the pages of its parent that are copied when written, and gives
// each other one a frame of its own with the contents of the parent's, which lies in that cspace.
// NO_MEMORY, NO_SPACE, BAD_SLOT, ACCESS_DENIED: the child is of no use.
[[nodiscard]] status_t space_inherit(const uint8_t *packed, cap_t parent_cspace);
