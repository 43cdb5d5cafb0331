// SPDX-License-Identifier: MIT
//
// A program file in memory, for whoever builds many processes of it: its headers, read and checked,
// and frames of the pages that it has bytes for, segment by segment. Processes map those that
// nobody may write to, and get copies of the others. Taking the memory back ends no process, but
// takes pages away from those that have not ended.
#pragma once

#include <stdint.h>
#include <tessera/executable.h>
#include <tessera/syscalls.h>

struct process_image {
    struct executable executable;
    cap_t frames; // two rows of slots, the second for what is shared; 0: there are none
    uint32_t frame_count;
};

// Memory that an image of this program takes, in bytes.
uint64_t process_image_bytes(const struct executable *executable);

// Makes the frames from `memory`, which has room for them and stays with the caller, and fills
// them. On failure nothing is left in the memory. NO_SPACE (no slots), or what the source's read
// returned.
[[nodiscard]] status_t process_image_load(const struct executable *executable,
                                          const struct executable_source *source, cap_t memory,
                                          struct process_image *out);

// Takes everything back: the memory is unused again.
void process_image_drop(struct process_image *image, cap_t memory);
