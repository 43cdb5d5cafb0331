// SPDX-License-Identifier: MIT
//
// Loading a static Linux program. Everything in the file may be hostile: nothing of it is used
// before it was checked.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

struct posix_image {
    uint64_t entry;
    uint64_t headers; // where the program headers are in memory; 0: nowhere
    uint64_t header_count;
    uint64_t end; // first byte behind the image
};

// Maps the file's segments. BAD_EXECUTABLE with a sentence in *out_reason; NO_MEMORY, NO_SPACE; or
// what reading the file answered. On failure part of it may be mapped.
[[nodiscard]] status_t posix_load(cap_t file, struct posix_image *out, const char **out_reason);

// What the program finds on its stack at its start.
struct posix_start {
    const struct posix_image *image;
    const char *file; // of the program
    uint32_t argument_count;
    char *const *arguments;
    uint32_t variable_count;
    const char *const *variables; // of the environment
    uint64_t page_bytes;
    const uint8_t *random; // 16 bytes
};

// Fills the end of a stack, whose first byte is at `bytes` here and at `address` for the program.
// Returns the program's stack pointer; 0: it does not fit.
uint64_t posix_stack_fill(const struct posix_start *start, uint8_t *bytes, uint64_t address,
                          uint64_t size_bytes);
