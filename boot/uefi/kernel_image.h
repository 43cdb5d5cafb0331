// SPDX-License-Identifier: MIT
//
// The kernel's ELF file: checked as a whole before any byte of it is used. A file that was cut off,
// is for another machine or wants to lie over itself is refused with a reason. No firmware is
// needed here, so this part runs on the build machine too.
#pragma once

#include <stdint.h>

enum { KERNEL_SEGMENTS_MAX = 16 };

// One piece of the image: bytes of the file, then zeros up to its size in memory.
struct kernel_segment {
    uint64_t physical;
    uint64_t memory_bytes;
    uint64_t file_offset;
    uint64_t file_bytes;
};

// Segments lie in order of their addresses and share no byte. `start` and `end` hold them all.
struct kernel_image {
    struct kernel_segment segments[KERNEL_SEGMENTS_MAX];
    unsigned segment_count;
    uint64_t start;
    uint64_t end;
    uint64_t entry; // physical
};

// Null if the file is a kernel for this machine, with `out_image` filled in; else the reason why it
// is none. Physical addresses are below `limit`.
const char *kernel_image_read(const uint8_t *file, uint64_t size_bytes, uint64_t limit,
                              struct kernel_image *out_image);

// Writes the image into memory: `memory` stands for the physical address `start` of the image.
void kernel_image_place(const struct kernel_image *image, const uint8_t *file, uint8_t *memory);
