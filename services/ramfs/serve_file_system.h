// SPDX-License-Identifier: MIT
// The handlers of the FileSystem and File protocols over the node store. What they share is here.
#pragma once

#include "lent_pages.h"
#include "listings.h"
#include "node_store.h"

#include <filesystem/filesystem_server.h>
#include <tessera/open_files.h>

struct ramfs {
    struct node_store store;
    struct listings listings;
    struct open_files files;
    struct lent_pages lent;
};

extern struct ramfs ramfs;

extern const struct file_system_server RAMFS_FILE_SYSTEM;
extern const struct file_server RAMFS_FILE;

// Nobody holds the file of this badge any more.
void ramfs_close(uint32_t badge);
