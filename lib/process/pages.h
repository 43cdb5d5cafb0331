// SPDX-License-Identifier: MIT
//
// Pages of a process that is being built.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/process_builder.h>
#include <tessera/process_image.h>

struct build {
    const struct process_plan *plan;
    struct process_parts *process;
    struct executable executable;
    uint64_t page_bytes;
    uint32_t vault_next; // next empty slot of the vault
    uint32_t vault_slots;
    const char *reason;
};

// Gives the address space memory for page tables.
[[nodiscard]] status_t pages_donate(struct build *build);

// Bytes of the longest frame.
uint64_t pages_frame_bytes_max(void);

// `bytes` up to whole pages.
uint64_t pages_round_up(uint64_t bytes);

// Makes a frame of `bytes`, whole pages and no more than the longest, in `slot` of the builder.
[[nodiscard]] status_t pages_make(struct build *build, cap_t slot, uint64_t bytes);

// Maps the builder's own view of a frame, and takes it away.
[[nodiscard]] status_t pages_open(cap_t frame, void **out_bytes);
[[nodiscard]] status_t pages_close(cap_t frame);

// Fills a frame of a segment with what the file has for it, from `offset` in the segment on, where
// the file has something. The frame is one of zeros and mapped nowhere.
[[nodiscard]] status_t pages_fill(const struct executable_source *source,
                                  const struct executable_segment *segment, uint64_t offset,
                                  cap_t frame);

// The frame of an image that has a segment's pages from `offset` on, a multiple of the longest
// frame for which the file has bytes. Of a segment that nobody may write to it has no more rights
// than that.
cap_t process_image_frame(const struct process_image *image,
                          const struct executable_segment *segment, uint64_t offset);

// Maps a frame of the builder's `slot` in the process, and moves its capability to the vault.
[[nodiscard]] status_t pages_give(struct build *build, cap_t slot, uint64_t address,
                                  uint64_t rights);
// The first half of it, and the second.
[[nodiscard]] status_t pages_map(struct build *build, cap_t slot, uint64_t address,
                                 uint64_t rights);
[[nodiscard]] status_t pages_store(struct build *build, cap_t slot);

// Frames that the next two will put into the vault.
uint32_t pages_count_frames(const struct build *build);
// All pages of the program's segments, filled; and the stack.
[[nodiscard]] status_t pages_load_segments(struct build *build);
[[nodiscard]] status_t pages_add_stack(struct build *build);

// The slot that the builder makes frames in, one at a time. 0: no slot is free.
cap_t pages_scratch_slot(void);
