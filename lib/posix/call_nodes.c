// SPDX-License-Identifier: MIT
//
// Calls about names and attributes.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <tessera/string.h>

constexpr uint32_t ACCESS_ALL = LINUX_R_OK | LINUX_W_OK | LINUX_X_OK;
constexpr int64_t STATFS_TYPE = 0x01021994; // as of a file system in memory

static int64_t find_from(int32_t directory, const char *path, char absolute[POSIX_PATH_BYTES],
                         struct posix_node *out) {
    bool must_be_directory;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong == 0) {
        wrong = node_find(absolute, out);
    }
    if (wrong == 0 && must_be_directory && out->kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_ENOTDIR;
    }
    return wrong;
}

static int64_t describe_open(int32_t fd, struct linux_stat *out) {
    const struct description *description = description_of(fd);
    struct posix_node node = {.kind = description->kind};
    status_t status = STATUS_OK;
    if (description->kind == DESCRIPTION_FILE) {
        status = file_stat(description->file, &node.attributes);
    } else if (description->kind == DESCRIPTION_DIRECTORY) {
        status = file_system_stat(posix_process.filesystem, text_from(description->path),
                                  &node.attributes);
    }
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    node_describe(description->path, &node, out);
    return 0;
}

int64_t linux_fstat(int32_t fd, struct linux_stat *out) {
    return describe_open(fd, out);
}

int64_t linux_newfstatat(int32_t directory, const char *path, struct linux_stat *out,
                         uint32_t flags) {
    constexpr uint32_t known =
        LINUX_AT_SYMLINK_NOFOLLOW | LINUX_AT_NO_AUTOMOUNT | LINUX_AT_EMPTY_PATH;
    if ((flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    if (path[0] == '\0' && (flags & LINUX_AT_EMPTY_PATH) != 0 && directory != LINUX_AT_FDCWD) {
        int64_t wrong = linux_check_descriptor(directory);
        return wrong != 0 ? wrong : describe_open(directory, out);
    }
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = find_from(directory, path, absolute, &node);
    if (wrong == 0) {
        node_describe(absolute, &node, out);
    }
    return wrong;
}

int64_t linux_stat(const char *path, struct linux_stat *out) {
    return linux_newfstatat(LINUX_AT_FDCWD, path, out, 0);
}

int64_t linux_lstat(const char *path, struct linux_stat *out) {
    return linux_newfstatat(LINUX_AT_FDCWD, path, out, 0);
}

int64_t linux_faccessat2(int32_t directory, const char *path, uint32_t mode, uint32_t) {
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node = {};
    if ((mode & ~ACCESS_ALL) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = find_from(directory, path, absolute, &node);
    return wrong == 0 && (mode & LINUX_W_OK) != 0 && node.attributes.is_read_only ? -LINUX_EROFS
                                                                                  : wrong;
}

int64_t linux_faccessat(int32_t directory, const char *path, uint32_t mode) {
    return linux_faccessat2(directory, path, mode, 0);
}

int64_t linux_access(const char *path, uint32_t mode) {
    return linux_faccessat2(LINUX_AT_FDCWD, path, mode, 0);
}

// /proc/self/exe is the one link that there is.
int64_t linux_readlinkat(int32_t directory, const char *path, void *buffer, uint64_t count) {
    char absolute[POSIX_PATH_BYTES];
    bool must_be_directory;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong != 0) {
        return wrong;
    }
    if (strcmp(absolute, POSIX_SELF) != 0) {
        struct posix_node node;
        wrong = node_find(absolute, &node);
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    uint64_t length = strlen(posix_process.program);
    length = length < count ? length : count;
    memcpy(buffer, posix_process.program, length);
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
    int64_t wrong = find_from(LINUX_AT_FDCWD, path, absolute, &node);
    if (wrong != 0 || node.kind != DESCRIPTION_DIRECTORY) {
        return wrong != 0 ? wrong : -LINUX_ENOTDIR;
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

int64_t linux_mkdirat(int32_t directory, const char *path, uint32_t) {
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    int64_t wrong = node_path(directory, path, absolute, &is_directory);
    if (wrong != 0) {
        return wrong;
    }
    struct posix_node node;
    if (node_find(absolute, &node) == 0) {
        return -LINUX_EEXIST; // before a file system that is read-only says so
    }
    status_t status = file_system_make_directory(posix_process.filesystem, text_from(absolute));
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_mkdir(const char *path, uint32_t mode) {
    return linux_mkdirat(LINUX_AT_FDCWD, path, mode);
}

// A null path means the directory itself.
int64_t linux_utimensat(int32_t directory, uint64_t path, uint64_t, uint32_t) {
    if (path == 0) {
        int64_t wrong = linux_check_descriptor(directory);
        return wrong != 0 ? wrong : -LINUX_EPERM;
    }
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = linux_check_path(path);
    if (wrong == 0) {
        wrong = find_from(directory, (const char *)path, absolute, &node);
    }
    return wrong != 0 ? wrong : -LINUX_EPERM;
}

// The file system removes either kind; a program says which it means.
static int64_t remove_node(int32_t directory, const char *path, enum description_kind kind) {
    char absolute[POSIX_PATH_BYTES];
    struct posix_node node;
    int64_t wrong = find_from(directory, path, absolute, &node);
    if (wrong != 0) {
        return wrong;
    }
    if ((node.kind == DESCRIPTION_DIRECTORY) != (kind == DESCRIPTION_DIRECTORY)) {
        return kind == DESCRIPTION_DIRECTORY ? -LINUX_ENOTDIR : -LINUX_EISDIR;
    }
    status_t status = file_system_remove(posix_process.filesystem, text_from(absolute));
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_unlinkat(int32_t directory, const char *path, uint32_t flags) {
    if ((flags & ~(uint32_t)LINUX_AT_REMOVEDIR) != 0) {
        return -LINUX_EINVAL;
    }
    return remove_node(directory, path, flags != 0 ? DESCRIPTION_DIRECTORY : DESCRIPTION_FILE);
}

int64_t linux_unlink(const char *path) {
    return remove_node(LINUX_AT_FDCWD, path, DESCRIPTION_FILE);
}

int64_t linux_rmdir(const char *path) {
    return remove_node(LINUX_AT_FDCWD, path, DESCRIPTION_DIRECTORY);
}

int64_t linux_renameat(int32_t from_directory, const char *from, int32_t to_directory,
                       const char *to) {
    char absolute_from[POSIX_PATH_BYTES];
    char absolute_to[POSIX_PATH_BYTES];
    bool is_directory;
    int64_t wrong = node_path(from_directory, from, absolute_from, &is_directory);
    if (wrong == 0) {
        wrong = node_path(to_directory, to, absolute_to, &is_directory);
    }
    if (wrong != 0) {
        return wrong;
    }
    status_t status = file_system_rename(posix_process.filesystem, text_from(absolute_from),
                                         text_from(absolute_to));
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_rename(const char *from, const char *to) {
    return linux_renameat(LINUX_AT_FDCWD, from, LINUX_AT_FDCWD, to);
}

int64_t linux_renameat2(int32_t from_directory, const char *from, int32_t to_directory,
                        const char *to, uint32_t flags) {
    return flags != 0 ? -LINUX_EINVAL : linux_renameat(from_directory, from, to_directory, to);
}

int64_t linux_ftruncate(int32_t fd, int64_t size) {
    const struct description *description = description_of(fd);
    if (description->kind != DESCRIPTION_FILE || size < 0) {
        return -LINUX_EINVAL;
    }
    status_t status = file_truncate(description->file, (uint64_t)size);
    return status == STATUS_ACCESS_DENIED ? -LINUX_EINVAL
           : status == STATUS_OK          ? 0
                                          : -linux_errno_of_status(status);
}

int64_t linux_truncate(const char *path, int64_t size) {
    int64_t fd = linux_openat(LINUX_AT_FDCWD, path, LINUX_O_WRONLY, 0);
    if (fd < 0) {
        return fd;
    }
    int64_t result = linux_ftruncate((int32_t)fd, size);
    descriptor_close((int32_t)fd);
    return result;
}

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
    int64_t wrong = find_from(LINUX_AT_FDCWD, path, absolute, &node);
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

int64_t linux_umask(uint32_t mode) {
    uint32_t old = posix_process.umask;
    posix_process.umask = mode & 0777;
    return old;
}
