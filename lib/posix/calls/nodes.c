// SPDX-License-Identifier: MIT
//
// Calls that look at names and attributes, and the current directory.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <tessera/string.h>

constexpr uint32_t ACCESS_ALL = LINUX_R_OK | LINUX_W_OK | LINUX_X_OK;
constexpr uint32_t AT_STATX_SYNC = LINUX_AT_STATX_FORCE_SYNC | LINUX_AT_STATX_DONT_SYNC;
constexpr uint32_t MINOR_BITS = 8;
constexpr uint32_t MINOR_MASK = 0xff;

int64_t linux_fstat(int32_t fd, struct linux_stat *out) {
    struct posix_node node;
    int64_t wrong = node_of(description_of(fd), &node);
    if (wrong == 0) {
        node_describe(&node, out);
    }
    return wrong;
}

int64_t linux_newfstatat(int32_t directory, const char *path, struct linux_stat *out,
                         uint32_t flags) {
    constexpr uint32_t known =
        LINUX_AT_SYMLINK_NOFOLLOW | LINUX_AT_NO_AUTOMOUNT | LINUX_AT_EMPTY_PATH;
    if ((flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    struct posix_node node;
    int64_t wrong = node_find_at(directory, path, flags, &node);
    if (wrong == 0) {
        node_describe(&node, out);
    }
    return wrong;
}

int64_t linux_statx(int32_t directory, const char *path, uint32_t flags, uint32_t,
                    struct linux_statx *out) {
    struct linux_stat stat;
    int64_t wrong = linux_newfstatat(directory, path, &stat, flags & ~(uint32_t)AT_STATX_SYNC);
    if (wrong != 0) {
        return wrong;
    }
    *out = (struct linux_statx){
        .mask = LINUX_STATX_BASIC_STATS,
        .block_size = (uint32_t)stat.block_size,
        .links = (uint32_t)stat.links,
        .mode = (uint16_t)stat.mode,
        .inode = stat.inode,
        .size = (uint64_t)stat.size,
        .blocks = (uint64_t)stat.blocks,
        .accessed = stat.accessed,
        .accessed_ns = (uint32_t)stat.accessed_ns,
        .changed = stat.changed,
        .changed_ns = (uint32_t)stat.changed_ns,
        .modified = stat.modified,
        .modified_ns = (uint32_t)stat.modified_ns,
        .special_device_major = (uint32_t)stat.special_device >> MINOR_BITS,
        .special_device_minor = (uint32_t)stat.special_device & MINOR_MASK,
        .device_minor = (uint32_t)stat.device,
    };
    return 0;
}

int64_t linux_stat(const char *path, struct linux_stat *out) {
    return linux_newfstatat(LINUX_AT_FDCWD, path, out, 0);
}

int64_t linux_lstat(const char *path, struct linux_stat *out) {
    return linux_newfstatat(LINUX_AT_FDCWD, path, out, LINUX_AT_SYMLINK_NOFOLLOW);
}

// User 0 may read and write everything, and execute what anybody may.
int64_t linux_faccessat2(int32_t directory, const char *path, uint32_t mode, uint32_t flags) {
    struct posix_node node;
    constexpr uint32_t known = LINUX_AT_SYMLINK_NOFOLLOW | LINUX_AT_EACCESS | LINUX_AT_EMPTY_PATH;
    if ((mode & ~ACCESS_ALL) != 0 || (flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = node_find_at(directory, path, flags, &node);
    if (wrong != 0) {
        return wrong;
    }
    if ((mode & LINUX_W_OK) != 0 && node.description.is_read_only) {
        return -LINUX_EROFS;
    }
    bool is_denied = (mode & LINUX_X_OK) != 0 && node.kind != DESCRIPTION_DIRECTORY &&
                     (node.description.permissions & PERMISSIONS_EXECUTE) == 0;
    return is_denied ? -LINUX_EACCES : 0;
}

int64_t linux_faccessat(int32_t directory, const char *path, uint32_t mode) {
    return linux_faccessat2(directory, path, mode, 0);
}

int64_t linux_access(const char *path, uint32_t mode) {
    return linux_faccessat2(LINUX_AT_FDCWD, path, mode, 0);
}

int64_t linux_readlinkat(int32_t directory, const char *path, void *buffer, uint64_t count) {
    char absolute[POSIX_PATH_BYTES];
    bool must_be_directory;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong != 0) {
        return wrong;
    }
    char own[POSIX_PATH_BYTES];
    struct text target;
    struct posix_node node;
    status_t status = STATUS_OK;
    if (pseudo_link(absolute, own)) {
        target = text_from(own);
    } else if (must_be_directory || pseudo_find(absolute, &node)) {
        return -LINUX_EINVAL;
    } else {
        uint32_t length;
        status =
            file_system_read_link(posix_process.filesystem, text_from(absolute), &length, &target);
    }
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    uint64_t length = target.length < count ? target.length : count;
    memcpy(buffer, target.bytes, length);
    return (int64_t)length;
}

int64_t linux_readlink(const char *path, void *buffer, uint64_t count) {
    return linux_readlinkat(LINUX_AT_FDCWD, path, buffer, count);
}

int64_t linux_getcwd(void *buffer, uint64_t count) {
    uint64_t bytes = strlen(posix_process.directory) + 1;
    if (bytes > count) {
        return -LINUX_ERANGE;
    }
    memcpy(buffer, posix_process.directory, bytes);
    return (int64_t)bytes;
}

int64_t linux_chdir(const char *path) {
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = node_find_from(LINUX_AT_FDCWD, path, 0, absolute, &node);
    if (wrong != 0 || node.kind != DESCRIPTION_DIRECTORY) {
        return wrong != 0 ? wrong : -LINUX_ENOTDIR;
    }
    status_t status = posix_path_resolve(absolute);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    memcpy(posix_process.directory, absolute, sizeof(absolute));
    return 0;
}

int64_t linux_fchdir(int32_t fd) {
    const struct description *description = description_of(fd);
    if (description->kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_ENOTDIR;
    }
    memcpy(posix_process.directory, description->path, sizeof(posix_process.directory));
    return 0;
}
