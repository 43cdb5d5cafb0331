// SPDX-License-Identifier: MIT
//
// Loading a static Linux program. Everything in the file may be hostile: nothing of it is used
// before it was checked, and nothing is mapped before all of it was.
#pragma once

#include <filesystem/filesystem.h>
#include <stdint.h>
#include <tessera/elf.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum { POSIX_SEGMENTS_MAX = 16 };

struct posix_image {
    uint64_t entry;
    uint64_t headers; // where the program headers are in memory; 0: nowhere
    uint64_t header_count;
    uint64_t end; // first byte behind the image
};

// A file that was checked.
struct posix_load {
    cap_t file;
    uint64_t file_bytes;
    bool is_constant; // nobody can change the file
    struct elf_header header;
    struct elf_program_header segments[POSIX_SEGMENTS_MAX];
    struct posix_image image;
    const char *reason; // why it cannot be loaded
};

// Reads the headers of a file that is described so. BAD_EXECUTABLE with a sentence in out->reason,
// or what reading the file answered. Nothing else has changed.
[[nodiscard]] status_t posix_load_check(cap_t file, const struct node_description *node,
                                        struct posix_load *out);

// Maps the segments of a file that was checked, whose place is free. NO_MEMORY, NO_SPACE, or what
// reading the file answered: part of it may be mapped then.
[[nodiscard]] status_t posix_load_map(const struct posix_load *load);

// What the program finds on its stack at its start.
struct posix_start {
    const struct posix_image *image;
    const char *file; // of the program
    uint32_t leading_count;
    const char *const *leading; // arguments before the others
    uint32_t argument_count;
    char *const *arguments;
    uint32_t variable_count;
    const char *const *variables; // of the environment
    uint64_t page_bytes;
    const uint8_t *random; // 16 bytes
    uint64_t direct_entry; // 0: there is none
};

// At least what posix_stack_fill() needs.
uint64_t posix_stack_room(const struct posix_start *start);

// A stack of PROGRAM_STACK_BYTES, whose end is filled, and the program's stack pointer.
// LINE_TOO_LONG: it does not fit; NO_MEMORY. Nothing is mapped then.
[[nodiscard]] status_t posix_stack_make(const struct posix_start *start, uint64_t *out_address,
                                        uint64_t *out_stack);

// Fills the end of a stack, whose first byte is at `bytes` here and at `address` for the program.
// Returns the program's stack pointer; 0: it does not fit.
uint64_t posix_stack_fill(const struct posix_start *start, uint8_t *bytes, uint64_t address,
                          uint64_t size_bytes);
