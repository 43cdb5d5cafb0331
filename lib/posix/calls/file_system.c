// SPDX-License-Identifier: MIT
//
// Calls about whole file systems. Servers keep nothing back, so there is nothing to be
// synchronised.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <tessera/path.h>

constexpr uint32_t SYNC_FLAGS = LINUX_SYNC_FILE_RANGE_WAIT_BEFORE | LINUX_SYNC_FILE_RANGE_WRITE |
                                LINUX_SYNC_FILE_RANGE_WAIT_AFTER;

// What is mounted above a path, the nearest to it.
static status_t find_mounted(const char *path, struct file_system_usage *out) {
    uint32_t longest = 0;
    for (uint32_t number = 0;; number++) {
        struct mounted_file_system mounted;
        status_t status = file_system_mounted(posix_process.filesystem, number, &mounted);
        if (status != STATUS_OK) {
            return status == STATUS_NOT_FOUND && longest > 0 ? STATUS_OK : status;
        }
        if (mounted.path.length > longest && path_is_within(text_from(path), mounted.path)) {
            longest = mounted.path.length;
            *out = mounted.usage;
        }
    }
}

static int64_t describe_file_system(const char *path, struct linux_statfs *out) {
    struct file_system_usage usage = {};
    status_t status = find_mounted(path, &usage);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    *out = (struct linux_statfs){
        .type = LINUX_TMPFS_MAGIC,
        .block_size = NODE_BLOCK_BYTES,
        .fragment_size = NODE_BLOCK_BYTES,
        .blocks = usage.total_bytes / NODE_BLOCK_BYTES,
        .free = usage.free_bytes / NODE_BLOCK_BYTES,
        .available = usage.free_bytes / NODE_BLOCK_BYTES,
        .files = usage.nodes,
        .name_length = FILESYSTEM_NAME_MAX,
        .flags = usage.is_read_only ? LINUX_ST_RDONLY : 0,
    };
    return 0;
}

int64_t linux_statfs(const char *path, struct linux_statfs *out) {
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = node_find_from(LINUX_AT_FDCWD, path, 0, absolute, &node);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = posix_path_resolve(absolute);
    return describe_file_system(status == STATUS_OK ? absolute : "/", out);
}

// What has no place in the tree is told of as the root is.
int64_t linux_fstatfs(int32_t fd, struct linux_statfs *out) {
    const struct description *description = description_of(fd);
    bool has_path =
        description->kind == DESCRIPTION_FILE || description->kind == DESCRIPTION_DIRECTORY;
    return describe_file_system(has_path ? description->path : "/", out);
}

int64_t linux_syncfs(int32_t) {
    return 0;
}

// What is written is where it will be; what has no place in the tree is nowhere.
static int64_t sync(int32_t fd) {
    enum description_kind kind = description_of(fd)->kind;
    return kind == DESCRIPTION_FILE || kind == DESCRIPTION_DIRECTORY ? 0 : -LINUX_EINVAL;
}

int64_t linux_fsync(int32_t fd) {
    return sync(fd);
}

int64_t linux_fdatasync(int32_t fd) {
    return sync(fd);
}

int64_t linux_sync(void) {
    return 0;
}

int64_t linux_readahead(int32_t fd, int64_t offset, uint64_t) {
    return offset < 0 || description_of(fd)->kind != DESCRIPTION_FILE ? -LINUX_EINVAL : 0;
}

int64_t linux_sync_file_range(int32_t fd, int64_t offset, int64_t length, uint32_t flags) {
    if (offset < 0 || length < 0 || (flags & ~SYNC_FLAGS) != 0) {
        return -LINUX_EINVAL;
    }
    return description_of(fd)->kind != DESCRIPTION_FILE ? -LINUX_ESPIPE : 0;
}

int64_t linux_fadvise64(int32_t, int64_t, int64_t, int32_t) {
    return 0;
}
