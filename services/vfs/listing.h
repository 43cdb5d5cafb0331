// SPDX-License-Identifier: MIT
// A directory's entries and the mount points in it, merged in order of name, in portions.
#pragma once

#include "mount_table.h"

#include <filesystem/filesystem_client.h>

// As FileSystem.list, of what the view shows (view.h). The cookie says how far both sources are.
[[nodiscard]] status_t listing_read(const struct mount_table *table, uint32_t view,
                                    struct text path, uint64_t cookie, uint64_t *out_next,
                                    struct directory_entry_list_writer *out_entries);
