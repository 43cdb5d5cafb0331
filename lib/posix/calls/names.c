// SPDX-License-Identifier: MIT
//
// Calls that make, move and remove names.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <tessera/string.h>

constexpr uint32_t DIRECTORY_PERMISSIONS = 0755; // of one that a file system makes

static int64_t result_of(status_t status) {
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

// A file system that is read-only says so of a name that is there as well.
static int64_t result_of_making(status_t status, const char *absolute) {
    struct posix_node node;
    bool is_there =
        status == STATUS_READ_ONLY && node_find(absolute, PATH_FLAG_NO_FOLLOW, &node) == 0;
    return is_there ? -LINUX_EEXIST : result_of(status);
}

int64_t linux_mkdirat(int32_t directory, const char *path, uint32_t mode) {
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    int64_t wrong = node_path(directory, path, absolute, &is_directory);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = file_system_make_directory(posix_process.filesystem, text_from(absolute));
    uint32_t permissions = mode & FILESYSTEM_PERMISSIONS_ALL & ~posix_process.umask;
    if (status == STATUS_OK && permissions != DIRECTORY_PERMISSIONS) {
        status =
            file_system_change(posix_process.filesystem, text_from(absolute), PATH_FLAG_NO_FOLLOW,
                               ATTRIBUTE_CHANGE_PERMISSIONS, (uint16_t)permissions, 0, 0);
    }
    return result_of_making(status, absolute);
}

int64_t linux_mkdir(const char *path, uint32_t mode) {
    return linux_mkdirat(LINUX_AT_FDCWD, path, mode);
}

int64_t linux_symlinkat(const char *target, int32_t directory, const char *path) {
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    if (target[0] == '\0') {
        return -LINUX_ENOENT;
    }
    int64_t wrong = node_path(directory, path, absolute, &is_directory);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = file_system_make_symbolic_link(posix_process.filesystem, text_from(absolute),
                                                     text_from(target));
    return result_of_making(status, absolute);
}

int64_t linux_symlink(const char *target, const char *path) {
    return linux_symlinkat(target, LINUX_AT_FDCWD, path);
}

// The absolute paths of the two names that a call links or moves. 0 or a negative errno.
struct two_paths {
    char from[POSIX_PATH_BYTES];
    char to[POSIX_PATH_BYTES];
};

static int64_t find_both(int32_t from_directory, const char *from, int32_t to_directory,
                         const char *to, struct two_paths *out) {
    bool is_directory;
    int64_t wrong = node_path(from_directory, from, out->from, &is_directory);
    return wrong != 0 ? wrong : node_path(to_directory, to, out->to, &is_directory);
}

int64_t linux_linkat(int32_t from_directory, const char *from, int32_t to_directory, const char *to,
                     uint32_t flags) {
    struct two_paths paths;
    if ((flags & ~(uint32_t)LINUX_AT_SYMLINK_FOLLOW) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = find_both(from_directory, from, to_directory, to, &paths);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = flags != 0 ? posix_path_resolve(paths.from) : STATUS_OK;
    if (status == STATUS_OK) {
        status = file_system_make_link(posix_process.filesystem, text_from(paths.from),
                                       text_from(paths.to));
    }
    return status == STATUS_IS_DIRECTORY ? -LINUX_EPERM : result_of_making(status, paths.to);
}

int64_t linux_link(const char *from, const char *to) {
    return linux_linkat(LINUX_AT_FDCWD, from, LINUX_AT_FDCWD, to, 0);
}

// The file system removes either kind; a program says which it means.
static int64_t remove_node(int32_t directory, const char *path, enum description_kind kind) {
    char absolute[POSIX_PATH_BYTES];
    bool must_be_directory;
    struct posix_node node;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong == 0) {
        wrong = node_find(absolute, PATH_FLAG_NO_FOLLOW, &node);
    }
    if (wrong != 0) {
        return wrong;
    }
    bool is_directory = node.kind == DESCRIPTION_DIRECTORY;
    if (!is_directory && (must_be_directory || kind == DESCRIPTION_DIRECTORY)) {
        return -LINUX_ENOTDIR;
    }
    if (is_directory && kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_EISDIR;
    }
    return result_of(file_system_remove(posix_process.filesystem, text_from(absolute)));
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

int64_t linux_renameat2(int32_t from_directory, const char *from, int32_t to_directory,
                        const char *to, uint32_t flags) {
    struct two_paths paths;
    struct posix_node node;
    constexpr uint32_t known = LINUX_RENAME_NOREPLACE | LINUX_RENAME_EXCHANGE;
    if ((flags & ~known) != 0 || flags == known) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = find_both(from_directory, from, to_directory, to, &paths);
    if (wrong != 0) {
        return wrong;
    }
    if (flags == LINUX_RENAME_NOREPLACE && pseudo_find(paths.to, &node)) {
        return -LINUX_EEXIST; // which no file system knows
    }
    uint32_t how = (flags == LINUX_RENAME_NOREPLACE ? MOVE_FLAG_NO_REPLACE : 0) |
                   (flags == LINUX_RENAME_EXCHANGE ? MOVE_FLAG_EXCHANGE : 0);
    return result_of(file_system_move(posix_process.filesystem, text_from(paths.from),
                                      text_from(paths.to), how));
}

int64_t linux_renameat(int32_t from_directory, const char *from, int32_t to_directory,
                       const char *to) {
    return linux_renameat2(from_directory, from, to_directory, to, 0);
}

int64_t linux_rename(const char *from, const char *to) {
    return linux_renameat2(LINUX_AT_FDCWD, from, LINUX_AT_FDCWD, to, 0);
}
