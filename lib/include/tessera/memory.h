// SPDX-License-Identifier: MIT
//
// What a program makes of its memory quota (slot `memory`): kernel objects, and pages in its own
// address space. Page-table memory is donated to the address space when it is needed, from the same
// quota.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/syscalls.h>
#include <tessera/errors.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

// Makes one object in a free slot. NO_MEMORY, NO_SPACE (no slot), or what memory_retype says.
[[nodiscard]] status_t object_create(uint32_t type, uint64_t size, cap_t *out_object);

// From now on frames of a page, the ones of memory_map_pages() among them, come from `take`, which
// answers like object_create().
typedef status_t frame_source(cap_t *out_frame);
void memory_take_frames_from(frame_source *take);

// Bytes of the quota that are not used yet.
uint64_t memory_available(void);

// RAM from the quota, zeroed, readable and writable, whole pages; it is never given back, nor what
// was mapped before an error. BAD_ARGUMENT (no bytes), NO_MEMORY, NO_SPACE.
[[nodiscard]] status_t memory_map_pages(size_t bytes, void **out_address);
// The same at reserved addresses; both are multiples of a page.
[[nodiscard]] status_t memory_map_pages_at(uint64_t address, uint64_t bytes);

// Maps a frame at `address` of the own address space, donating page-table memory as needed.
[[nodiscard]] status_t frame_map_at(cap_t frame, uint64_t address, uint64_t rights, uint32_t cache);

// Maps a frame where there is room.
[[nodiscard]] status_t frame_map_anywhere(cap_t frame, uint64_t rights, uint32_t cache,
                                          void **out_address, size_t *out_bytes);

// Unmaps a frame that frame_map_anywhere() mapped, deletes the capability and gives the slot back.
void frame_unmap_release(cap_t frame);
