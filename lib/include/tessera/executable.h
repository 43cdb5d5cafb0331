// SPDX-License-Identifier: MIT
//
// Program files: ELF64 for this machine, statically linked. Everything in a file may be hostile:
// nothing of it is used before it was checked, and no number of it is trusted to be small.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

enum {
    EXECUTABLE_SEGMENTS_MAX = 8,
    EXECUTABLE_HEADERS_MAX = 16, // program headers in a file; more is refused
};

// Where the bytes of a file come from. `read` fills all of `out`, or fails; it is never asked
// beyond size_bytes.
struct executable_source {
    status_t (*read)(void *context, uint64_t offset, void *out, uint64_t length);
    void *context;
    uint64_t size_bytes;
};

// Addresses that a program may be linked for, and the page size that its segments must keep to.
struct executable_limits {
    uint64_t first_address;
    uint64_t end_address;
    uint64_t page_bytes;
};

struct executable_segment {
    uint64_t address; // multiple of the page size
    uint64_t file_offset;
    uint64_t file_bytes;   // at most memory_bytes; the rest is zero
    uint64_t memory_bytes; // not 0
    uint32_t rights;       // RIGHT_READ, RIGHT_WRITE, RIGHT_EXECUTE; never the last two together
};

struct executable {
    uint64_t entry; // in an executable segment
    uint32_t segment_count;
    struct executable_segment segments[EXECUTABLE_SEGMENTS_MAX]; // in rising order, no page shared
};

// Reads and checks headers. BAD_EXECUTABLE with a sentence in *out_reason, or the status of a read
// that failed. *out_reason is set only with an error.
[[nodiscard]] status_t executable_read(const struct executable_source *source,
                                       const struct executable_limits *limits,
                                       struct executable *out, const char **out_reason);
