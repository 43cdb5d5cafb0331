// SPDX-License-Identifier: MIT
//
// Calls about whole file systems. Servers keep nothing back, so there is nothing to be
// synchronised.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/nodes.h>
#include <posix/process.h>

constexpr int64_t STATFS_TYPE = 0x01021994; // as of a file system in memory

static int64_t describe_file_system(struct linux_statfs *out) {
    struct file_system_usage usage;
    status_t status = file_system_usage(posix_process.filesystem, &usage);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    *out = (struct linux_statfs){
        .type = STATFS_TYPE,
        .block_size = 1,
        .fragment_size = 1,
        .blocks = usage.total_bytes,
        .free = usage.free_bytes,
        .available = usage.free_bytes,
        .files = usage.nodes,
        .name_length = FILESYSTEM_NAME_MAX,
    };
    return 0;
}

int64_t linux_statfs(const char *path, struct linux_statfs *out) {
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = node_find_from(LINUX_AT_FDCWD, path, 0, absolute, &node);
    return wrong != 0 ? wrong : describe_file_system(out);
}

int64_t linux_fstatfs(int32_t, struct linux_statfs *out) {
    return describe_file_system(out);
}

int64_t linux_fsync(int32_t) {
    return 0;
}

int64_t linux_fdatasync(int32_t) {
    return 0;
}

int64_t linux_sync(void) {
    return 0;
}

int64_t linux_fadvise64(int32_t, int64_t, int64_t, int32_t) {
    return 0;
}
