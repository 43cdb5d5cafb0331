// SPDX-License-Identifier: MIT
// The files that a file server has handed out: each is a port whose badge says which file it is.
// Clients of the service itself have badges below OPEN_FILE_BADGE_FIRST.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>
#include <tessera/port_pool.h>

constexpr uint32_t OPEN_FILE_BADGE_FIRST = 0x10000;
constexpr uint32_t OPEN_FILES_MAX = 128;

struct open_file {
    bool is_open;
    uint32_t node;  // the server's number of the file
    uint32_t flags; // OPEN_FLAG_*
};

struct open_files {
    uint32_t file_system; // NodeDescription's number of the file system
    struct port_pool ports;
    struct port_pool_entry entries[OPEN_FILES_MAX];
    struct open_file files[OPEN_FILES_MAX];
};

// `name`: of the file server, which is no other's.
void open_files_init(struct open_files *files, cap_t endpoint, const char *name);

// Whether a badge is an open file's rather than a client's of the service.
bool open_files_is_badge(uint32_t badge);

// A capability for the client, with the rights that the flags ask for. NO_SPACE: too many files are
// open.
[[nodiscard]] status_t open_files_add(struct open_files *files, uint32_t node, uint32_t flags,
                                      cap_t *out_file);

// Null: no file is open under this badge.
struct open_file *open_files_find(struct open_files *files, uint32_t badge);
