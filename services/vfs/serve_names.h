// SPDX-License-Identifier: MIT
//
// Methods of FileSystem that change names.
#pragma once

#include <filesystem/filesystem_server.h>

status_t serve_make_directory(struct request *request, struct text path);
status_t serve_make_symbolic_link(struct request *request, struct text path, struct text target);
status_t serve_make_special(struct request *request, struct text path, enum node_type type,
                            uint16_t permissions);
status_t serve_remove(struct request *request, struct text path);
status_t serve_rename(struct request *request, struct text from, struct text to);
status_t serve_move(struct request *request, struct text from, struct text to, uint32_t flags);
status_t serve_make_link(struct request *request, struct text from, struct text to);
