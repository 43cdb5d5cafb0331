// SPDX-License-Identifier: MIT
//
// Program files that were started lately: what they are, and their pages, which all processes of a
// program share as far as nobody may write to them. They lie in memory of the process manager's
// own, a few blocks of one size, and count against no program. A program that no process runs gives
// way to another one.
#pragma once

#include "file_source.h"

#include <filesystem/filesystem.h>
#include <stdbool.h>
#include <tessera/process_image.h>

enum {
    CACHED_PROGRAMS_MAX = 16,
    CACHED_IMAGES_MAX = 6,
    CACHED_IMAGE_BYTES_MAX = 512 * 1024, // a larger program is read whenever it starts
};

struct cached_program {
    bool is_known; // else the entry is free
    bool is_foreign;
    struct node_description node; // of the file when it was read
    struct process_image image;   // if there is memory for it
    cap_t memory;                 // 0: there is none
    uint32_t users;               // processes, and whoever looks at it
    uint64_t last_use;
};

// A program that is to be started.
struct program {
    struct cached_program *cached; // null: it is read from the file
    struct file_source file;       // open if it is not cached, or has no image
    bool is_open;
    bool is_foreign;
};

// Finds a program, or opens its file and keeps what is worth it. IS_DIRECTORY, and what
// FileSystem.open and File.stat return.
[[nodiscard]] status_t program_open(cap_t filesystem, struct text path, struct program *out);
void program_close(struct program *program);

// One of which there is a process. False: it is not cached, or has no image.
[[nodiscard]] bool program_share(struct cached_program *cached, struct program *out);

// Its pages; null: it has to be read.
const struct process_image *program_image(const struct program *program);

// A process of it is there (null: of one that is not cached), and is gone.
void cached_program_use(struct cached_program *cached);
void cached_program_release(struct cached_program *cached);
