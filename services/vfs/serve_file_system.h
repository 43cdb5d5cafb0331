// SPDX-License-Identifier: MIT
// The FileSystem protocol over the mounted file systems. Open files are theirs: their capabilities
// are handed through.
#pragma once

#include "mount_table.h"

#include <filesystem/filesystem_server.h>

extern struct mount_table vfs_mounts;

extern const struct file_system_server VFS_FILE_SYSTEM;
