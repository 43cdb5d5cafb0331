// SPDX-License-Identifier: MIT
//
// A program file of the file system as the process builder reads it.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/executable.h>
#include <tessera/syscalls.h>
#include <tessera/wire.h>

struct file_source {
    struct executable_source source; // for the builder; valid while this struct stays where it is
    cap_t file;
};

// Opens a file. IS_DIRECTORY, and what FileSystem.open and File.stat return.
[[nodiscard]] status_t file_source_open(cap_t filesystem, struct text path,
                                        struct file_source *out);
void file_source_close(struct file_source *source);
