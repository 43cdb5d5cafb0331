// SPDX-License-Identifier: MIT
// A directory's entries and the mount points in it, merged in order of name, in portions.
#pragma once

#include "mount_table.h"

#include <filesystem/filesystem_client.h>

// As FileSystem.list. The cookie says how far both sources are.
[[nodiscard]] status_t listing_read(const struct mount_table *table, struct text path,
                                    uint64_t cookie, uint64_t *out_next,
                                    struct directory_entry_list_writer *out_entries);
