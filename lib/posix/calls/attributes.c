// SPDX-License-Identifier: MIT
//
// Calls that set attributes. There is one user, 0: giving a node to it changes nothing.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/nodes.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/time.h>
#include <tessera/clock.h>
#include <tessera/string.h>

constexpr uint32_t NOBODY = UINT32_MAX; // for a user or group that is to stay

struct change {
    uint32_t changes; // ATTRIBUTE_CHANGE_*
    uint16_t permissions;
    uint64_t modified_ns;
    uint64_t accessed_ns;
};

static int64_t change_path(const char *absolute, uint32_t flags, const struct change *change) {
    struct posix_node own;
    if (pseudo_find(absolute, &own)) {
        return -LINUX_EPERM;
    }
    status_t status =
        file_system_change(posix_process.filesystem, text_from(absolute), flags, change->changes,
                           change->permissions, change->modified_ns, change->accessed_ns);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

static int64_t change_named(int32_t directory, const char *path, uint32_t flags,
                            const struct change *change) {
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    int64_t wrong = node_path(directory, path, absolute, &is_directory);
    return wrong != 0 ? wrong : change_path(absolute, flags, change);
}

// A file that was opened to be read is no authority to change it, so that goes by its path.
static int64_t change_open(int32_t fd, const struct change *change) {
    const struct description *description = description_of(fd);
    if (description->kind != DESCRIPTION_FILE && description->kind != DESCRIPTION_DIRECTORY) {
        return -LINUX_EPERM;
    }
    status_t status = STATUS_ACCESS_DENIED;
    if (description->kind == DESCRIPTION_FILE) {
        status = file_change(description->file, change->changes, change->permissions,
                             change->modified_ns, change->accessed_ns);
    }
    if (status == STATUS_ACCESS_DENIED) {
        return change_path(description->path, 0, change);
    }
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

static struct change permissions_of(uint32_t mode) {
    return (struct change){.changes = ATTRIBUTE_CHANGE_PERMISSIONS,
                           .permissions = (uint16_t)(mode & FILESYSTEM_PERMISSIONS_ALL)};
}

int64_t linux_fchmodat(int32_t directory, const char *path, uint32_t mode) {
    struct change change = permissions_of(mode);
    return change_named(directory, path, 0, &change);
}

int64_t linux_chmod(const char *path, uint32_t mode) {
    return linux_fchmodat(LINUX_AT_FDCWD, path, mode);
}

int64_t linux_fchmod(int32_t fd, uint32_t mode) {
    struct change change = permissions_of(mode);
    return change_open(fd, &change);
}

static int64_t check_owner(uint32_t user, uint32_t group) {
    bool is_own = (user == 0 || user == NOBODY) && (group == 0 || group == NOBODY);
    return is_own ? 0 : -LINUX_EPERM;
}

int64_t linux_fchownat(int32_t directory, const char *path, uint32_t user, uint32_t group,
                       uint32_t flags) {
    constexpr uint32_t known = LINUX_AT_SYMLINK_NOFOLLOW | LINUX_AT_EMPTY_PATH;
    if ((flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    struct posix_node node;
    int64_t wrong = node_find_at(directory, path, flags, &node);
    return wrong != 0 ? wrong : check_owner(user, group);
}

int64_t linux_chown(const char *path, uint32_t user, uint32_t group) {
    return linux_fchownat(LINUX_AT_FDCWD, path, user, group, 0);
}

int64_t linux_lchown(const char *path, uint32_t user, uint32_t group) {
    return linux_fchownat(LINUX_AT_FDCWD, path, user, group, LINUX_AT_SYMLINK_NOFOLLOW);
}

int64_t linux_fchown(int32_t, uint32_t user, uint32_t group) {
    return check_owner(user, group);
}

// What one time is to become; `bit` stays clear if it is to stay.
static int64_t read_time(const struct linux_timespec *time, uint32_t bit, uint32_t *changes,
                         uint64_t *out_ns) {
    switch (time->nanoseconds) {
    case LINUX_UTIME_OMIT:
        return 0;
    case LINUX_UTIME_NOW:
        *out_ns = clock_now_ns();
        break;
    default:
        if (time->nanoseconds < 0 || time->nanoseconds >= (int64_t)NS_PER_S || time->seconds < 0 ||
            (uint64_t)time->seconds >= UINT64_MAX / NS_PER_S) {
            return -LINUX_EINVAL;
        }
        *out_ns = (uint64_t)time->seconds * NS_PER_S + (uint64_t)time->nanoseconds;
        break;
    }
    *changes |= bit;
    return 0;
}

// `times`: accessed, modified; null: now.
static int64_t read_times(const struct linux_timespec times[2], struct change *out) {
    static const struct linux_timespec now[2] = {{.nanoseconds = LINUX_UTIME_NOW},
                                                 {.nanoseconds = LINUX_UTIME_NOW}};
    const struct linux_timespec *from = times != nullptr ? times : now;
    *out = (struct change){};
    int64_t wrong =
        read_time(&from[0], ATTRIBUTE_CHANGE_ACCESSED, &out->changes, &out->accessed_ns);
    return wrong != 0
               ? wrong
               : read_time(&from[1], ATTRIBUTE_CHANGE_MODIFIED, &out->changes, &out->modified_ns);
}

// A null path means the directory itself.
int64_t linux_utimensat(int32_t directory, uint64_t path, const struct linux_file_times *times,
                        uint32_t flags) {
    struct change change;
    if ((flags & ~(uint32_t)LINUX_AT_SYMLINK_NOFOLLOW) != 0) {
        return -LINUX_EINVAL;
    }
    const struct linux_timespec *both = nullptr;
    struct linux_timespec copies[2];
    if (times != nullptr) {
        copies[0] = (struct linux_timespec){times->accessed, times->accessed_ns};
        copies[1] = (struct linux_timespec){times->modified, times->modified_ns};
        both = copies;
    }
    int64_t wrong = read_times(both, &change);
    if (wrong != 0) {
        return wrong;
    }
    if (path == 0) {
        wrong = linux_check_descriptor(directory);
        return wrong != 0 ? wrong : change_open(directory, &change);
    }
    wrong = linux_check_path(path);
    return wrong != 0
               ? wrong
               : change_named(directory, (const char *)path, node_path_flags(flags), &change);
}

int64_t linux_futimesat(int32_t directory, const char *path,
                        const struct linux_old_file_times *times) {
    struct linux_file_times precise;
    if (times == nullptr) {
        return linux_utimensat(directory, (uint64_t)path, nullptr, 0);
    }
    if (times->accessed_us < 0 || times->accessed_us >= US_PER_S || times->modified_us < 0 ||
        times->modified_us >= US_PER_S) {
        return -LINUX_EINVAL;
    }
    precise = (struct linux_file_times){.accessed = times->accessed,
                                        .accessed_ns = times->accessed_us * (int64_t)NS_PER_US,
                                        .modified = times->modified,
                                        .modified_ns = times->modified_us * (int64_t)NS_PER_US};
    return linux_utimensat(directory, (uint64_t)path, &precise, 0);
}

int64_t linux_utimes(const char *path, const struct linux_old_file_times *times) {
    return linux_futimesat(LINUX_AT_FDCWD, path, times);
}

int64_t linux_utime(const char *path, const struct linux_whole_file_times *times) {
    struct linux_file_times precise;
    if (times != nullptr) {
        precise =
            (struct linux_file_times){.accessed = times->accessed, .modified = times->modified};
    }
    return linux_utimensat(LINUX_AT_FDCWD, (uint64_t)path, times != nullptr ? &precise : nullptr,
                           0);
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

// Behind the end there is no room that a file of the same size could keep.
static int64_t reserve(const struct description *description, uint32_t mode, uint64_t offset,
                       uint64_t length) {
    if ((mode & LINUX_FALLOC_FL_KEEP_SIZE) != 0) {
        struct node_attributes attributes;
        status_t status = file_stat(description->file, &attributes);
        if (status != STATUS_OK) {
            return -linux_errno_of_status(status);
        }
        if (offset + length > attributes.size) {
            return -LINUX_EOPNOTSUPP;
        }
    }
    status_t status = file_reserve(description->file, offset, length);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_fallocate(int32_t fd, uint32_t mode, int64_t offset, int64_t length) {
    const struct description *description = description_of(fd);
    int64_t end;
    if (offset < 0 || length <= 0) {
        return -LINUX_EINVAL;
    }
    if ((mode & ~(uint32_t)LINUX_FALLOC_FL_KEEP_SIZE) != 0) {
        return -LINUX_EOPNOTSUPP;
    }
    if (!description_can_write(description)) {
        return -LINUX_EBADF;
    }
    switch (description->kind) {
    case DESCRIPTION_FILE:
        return __builtin_add_overflow(offset, length, &end)
                   ? -LINUX_EFBIG
                   : reserve(description, mode, (uint64_t)offset, (uint64_t)length);
    case DESCRIPTION_PIPE:
        return -LINUX_ESPIPE;
    case DESCRIPTION_DIRECTORY:
        return -LINUX_EISDIR;
    default:
        return -LINUX_ENODEV;
    }
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

int64_t linux_umask(uint32_t mode) {
    uint32_t old = posix_process.umask;
    posix_process.umask = mode & 0777;
    return old;
}
