// SPDX-License-Identifier: MIT
// The handlers of the FileSystem and File protocols over the mounted archive.
#pragma once

#include <filesystem/filesystem_server.h>
#include <tessera/open_files.h>

extern struct open_files tarfs_files;

extern const struct file_system_server TARFS_FILE_SYSTEM;
extern const struct file_server TARFS_FILE;
