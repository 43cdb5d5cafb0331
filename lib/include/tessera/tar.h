// SPDX-License-Identifier: MIT
// Headers of a tar archive: POSIX.1-1988 ustar ("pax Interchange Format", IEEE Std 1003.1-2017,
// section "ustar Interchange Format"), and GNU's blocks for long names. An archive is a row of
// entries: a header block, then the data, filled up to whole blocks; a zero block ends it. One
// header is decoded at a time, from memory that may hold anything.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t TAR_BLOCK_BYTES = 512;
constexpr uint32_t TAR_PATH_MAX = 255;

enum tar_kind {
    TAR_KIND_FILE,
    TAR_KIND_DIRECTORY,
    TAR_KIND_SYMBOLIC_LINK,
    TAR_KIND_HARD_LINK, // another name for an entry before it
    TAR_KIND_LONG_NAME, // its data is the path of the entry that follows
    TAR_KIND_LONG_LINK, // its data is the target of the entry that follows
    TAR_KIND_OTHER,     // devices, extensions: to be skipped
    TAR_KIND_END,
};

struct tar_entry {
    char path[TAR_PATH_MAX + 1]; // without '/' at either end, without a leading "./"; "" is the
                                 // root; NUL-terminated
    uint32_t path_length;
    enum tar_kind kind;
    uint64_t size_bytes;           // of the data that follows the header; of every kind
    uint64_t modified_s;           // seconds since 1970
    uint16_t permissions;          // the lower 12 bits of its mode
    char target[TAR_PATH_MAX + 1]; // of a link: a symbolic link's as it is, a hard link's as `path`
    uint32_t target_length;
};

// Decodes a header. BAD_IMAGE: no tar header, wrong checksum, a number that is none, or a path that
// is too long. `out` is then undefined.
[[nodiscard]] status_t tar_entry_read(const uint8_t header[TAR_BLOCK_BYTES], struct tar_entry *out);

// Strips a path in place as `path` above: returns its new length. `length` bytes, NUL-terminated
// after.
uint32_t tar_path_strip(char *path, uint32_t length);

// Whole blocks that hold `size_bytes`.
uint64_t tar_data_blocks(uint64_t size_bytes);
