// SPDX-License-Identifier: MIT
//
// Calls that make, share and end descriptors.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/locks.h>
#include <posix/nodes.h>
#include <posix/pipe.h>
#include <posix/process.h>
#include <posix/pseudo.h>
#include <posix/socket.h>
#include <posix/state.h>
#include <posix/terminal.h>
#include <posix/thread.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static uint32_t open_flags(uint32_t flags) {
    uint32_t mode = flags & DESCRIPTION_ACCESS_MODE;
    uint32_t ours = mode == LINUX_O_WRONLY ? 0 : OPEN_FLAG_READ;
    ours |= mode == LINUX_O_RDONLY ? 0 : OPEN_FLAG_WRITE;
    ours |= (flags & LINUX_O_CREAT) != 0 ? OPEN_FLAG_CREATE : 0;
    ours |= (flags & LINUX_O_EXCL) != 0 && (flags & LINUX_O_CREAT) != 0 ? OPEN_FLAG_EXCLUSIVE : 0;
    ours |= (flags & LINUX_O_TRUNC) != 0 && mode != LINUX_O_RDONLY ? OPEN_FLAG_TRUNCATE : 0;
    ours |= (flags & LINUX_O_NOFOLLOW) != 0 ? OPEN_FLAG_NO_FOLLOW : 0;
    ours |= (flags & LINUX_O_APPEND) != 0 && mode != LINUX_O_RDONLY ? OPEN_FLAG_APPEND : 0;
    return ours;
}

static int64_t give_descriptor(enum description_kind kind, uint32_t flags, cap_t file,
                               const char *path) {
    struct description *description = description_new(kind, flags);
    if (description == nullptr) {
        slot_release(file);
        return -LINUX_EMFILE;
    }
    description->file = file;
    memcpy(description->path, path, strlen(path) + 1);
    return descriptor_give(description, (flags & LINUX_O_CLOEXEC) != 0);
}

static int64_t open_directory(uint32_t flags, char path[POSIX_PATH_BYTES]) {
    bool is_changed =
        (flags & DESCRIPTION_ACCESS_MODE) != LINUX_O_RDONLY || (flags & LINUX_O_CREAT) != 0;
    if (is_changed) {
        return -LINUX_EISDIR;
    }
    status_t status = posix_path_resolve(path);
    return status == STATUS_OK ? give_descriptor(DESCRIPTION_DIRECTORY, flags, 0, path)
                               : -linux_errno_of_status(status);
}

// A device, text or directory of the library's.
static int64_t open_own(const struct posix_node *own, uint32_t flags, bool must_be_directory,
                        char path[POSIX_PATH_BYTES]) {
    if (own->description.type == NODE_TYPE_SYMBOLIC_LINK) {
        return -LINUX_ELOOP;
    }
    if ((flags & LINUX_O_CREAT) != 0 && (flags & LINUX_O_EXCL) != 0) {
        return -LINUX_EEXIST;
    }
    if (own->kind == DESCRIPTION_DIRECTORY) {
        return open_directory(flags, path);
    }
    if (must_be_directory) {
        return -LINUX_ENOTDIR;
    }
    bool is_written = (flags & DESCRIPTION_ACCESS_MODE) != LINUX_O_RDONLY;
    if (own->kind == DESCRIPTION_TEXT && is_written) {
        return -LINUX_EACCES;
    }
    enum description_kind kind;
    cap_t terminal;
    int64_t wrong = terminal_open(own, flags, &kind, &terminal);
    return wrong != 0 ? wrong : give_descriptor(kind, flags, terminal, path);
}

static status_t open_file(const char *path, uint32_t flags, uint32_t mode, cap_t *out_file) {
    struct text name = text_from(path);
    if ((flags & LINUX_O_CREAT) == 0) {
        return file_system_open(posix_process.filesystem, name, open_flags(flags), out_file);
    }
    uint16_t permissions = (uint16_t)(mode & FILESYSTEM_PERMISSIONS_ALL & ~posix_process.umask);
    return file_system_create(posix_process.filesystem, name, open_flags(flags), permissions,
                              out_file);
}

// A file that can have no name later: it is not in the tree any more.
static int64_t open_nameless(const char *folder, uint32_t flags, uint32_t mode) {
    struct posix_node node;
    cap_t file;
    if ((flags & DESCRIPTION_ACCESS_MODE) == LINUX_O_RDONLY || (flags & LINUX_O_CREAT) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = node_find(folder, 0, &node);
    if (wrong != 0 || node.kind != DESCRIPTION_DIRECTORY) {
        return wrong != 0 ? wrong : -LINUX_ENOTDIR;
    }
    if ((flags & LINUX_O_EXCL) == 0 || pseudo_covers(folder)) {
        return -LINUX_EOPNOTSUPP;
    }
    uint16_t permissions = (uint16_t)(mode & FILESYSTEM_PERMISSIONS_ALL & ~posix_process.umask);
    uint32_t access = open_flags(flags) & (OPEN_FLAG_READ | OPEN_FLAG_WRITE | OPEN_FLAG_APPEND);
    status_t status = node_make_nameless(folder, access, permissions, &file);
    return status == STATUS_OK ? give_descriptor(DESCRIPTION_FILE, flags, file, "")
                               : -linux_errno_of_status(status);
}

int64_t linux_openat(int32_t directory, const char *path, uint32_t flags, uint32_t mode) {
    char absolute[POSIX_PATH_BYTES];
    bool must_be_directory;
    int64_t wrong = node_path(directory, path, absolute, &must_be_directory);
    if (wrong != 0) {
        return wrong;
    }
    if ((flags & LINUX_O_TMPFILE) == LINUX_O_TMPFILE) {
        return open_nameless(absolute, flags, mode);
    }
    must_be_directory = must_be_directory || (flags & LINUX_O_DIRECTORY) != 0;
    struct posix_node own;
    wrong = (flags & LINUX_O_NOFOLLOW) != 0 ? 0 : node_follow(absolute);
    if (wrong != 0) {
        return wrong;
    }
    struct description *open =
        (flags & LINUX_O_NOFOLLOW) != 0 ? nullptr : pseudo_description(absolute);
    if (open != nullptr) { // /dev/stdin, say: the same once more
        int32_t fd = descriptor_open(open, 0, (flags & LINUX_O_CLOEXEC) != 0);
        return fd < 0 ? -LINUX_EMFILE : fd;
    }
    if (pseudo_find(absolute, &own)) {
        return open_own(&own, flags, must_be_directory, absolute);
    }
    if (pseudo_covers(absolute) && (flags & LINUX_O_CREAT) == 0) {
        return -LINUX_ENOENT;
    }
    cap_t file;
    constexpr uint32_t kept = LINUX_O_NOFOLLOW;
    status_t status = open_file(absolute, must_be_directory ? flags & kept : flags, mode, &file);
    if (status == STATUS_IS_LINK && must_be_directory) {
        return -LINUX_ENOTDIR;
    }
    if (status == STATUS_IS_DIRECTORY) {
        return open_directory(flags, absolute);
    }
    if (status == STATUS_UNSUPPORTED) {
        return must_be_directory ? -LINUX_ENOTDIR : fifo_open(absolute, flags);
    }
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    if (must_be_directory) {
        slot_release(file);
        return -LINUX_ENOTDIR;
    }
    return give_descriptor(DESCRIPTION_FILE, flags, file, absolute);
}

int64_t linux_pipe2(struct linux_pipe_ends *out, uint32_t flags) {
    struct description *reader;
    struct description *writer;
    if ((flags & ~(uint32_t)(LINUX_O_CLOEXEC | LINUX_O_NONBLOCK)) != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = pipe_open(flags & LINUX_O_NONBLOCK, &reader, &writer);
    if (wrong != 0) {
        return wrong;
    }
    bool closes_on_exec = (flags & LINUX_O_CLOEXEC) != 0;
    int32_t from = descriptor_open(reader, 0, closes_on_exec);
    int32_t to = descriptor_open(writer, 0, closes_on_exec);
    if (to < 0) {
        if (from >= 0) {
            descriptor_close(from);
        }
        return -LINUX_EMFILE;
    }
    *out = (struct linux_pipe_ends){.reader = from, .writer = to};
    return 0;
}

int64_t linux_pipe(struct linux_pipe_ends *out) {
    return linux_pipe2(out, 0);
}

int64_t linux_open(const char *path, uint32_t flags, uint32_t mode) {
    return linux_openat(LINUX_AT_FDCWD, path, flags, mode);
}

int64_t linux_creat(const char *path, uint32_t mode) {
    return linux_openat(LINUX_AT_FDCWD, path, LINUX_O_CREAT | LINUX_O_WRONLY | LINUX_O_TRUNC, mode);
}

int64_t linux_close(int32_t fd) {
    descriptor_close(fd);
    return 0;
}

int64_t linux_close_range(uint32_t first, uint32_t last, uint32_t flags) {
    if (first > last ||
        (flags & ~(uint32_t)(LINUX_CLOSE_RANGE_UNSHARE | LINUX_CLOSE_RANGE_CLOEXEC)) != 0) {
        return -LINUX_EINVAL;
    }
    if ((flags & LINUX_CLOSE_RANGE_UNSHARE) != 0 && !posix_thread_is_alone()) {
        return -LINUX_EINVAL;
    }
    for (uint32_t fd = first; fd < DESCRIPTORS_MAX && fd <= last; fd++) {
        if (description_of((int32_t)fd) == nullptr) {
            continue;
        }
        if ((flags & LINUX_CLOSE_RANGE_CLOEXEC) != 0) {
            descriptor_set_closes_on_exec((int32_t)fd, true);
        } else {
            descriptor_close((int32_t)fd);
        }
    }
    return 0;
}

static int64_t duplicate(int32_t fd, int32_t first, bool closes_on_exec) {
    int32_t copy = descriptor_open(description_of(fd), first, closes_on_exec);
    return copy < 0 ? -LINUX_EMFILE : copy;
}

int64_t linux_dup(int32_t fd) {
    return duplicate(fd, 0, false);
}

int64_t linux_dup2(int32_t fd, int32_t to) {
    if (to < 0 || to >= DESCRIPTORS_MAX) {
        return -LINUX_EBADF;
    }
    if (to != fd) {
        descriptor_set(to, description_of(fd), false);
    }
    return to;
}

int64_t linux_dup3(int32_t fd, int32_t to, uint32_t flags) {
    if (to == fd || (flags & ~(uint32_t)LINUX_O_CLOEXEC) != 0) {
        return -LINUX_EINVAL;
    }
    if (to < 0 || to >= DESCRIPTORS_MAX) {
        return -LINUX_EBADF;
    }
    descriptor_set(to, description_of(fd), flags != 0);
    return to;
}

static int64_t pipe_size(const struct description *description, int32_t command, uint64_t bytes) {
    if (description->kind != DESCRIPTION_PIPE) {
        return -LINUX_EBADF;
    }
    return command == LINUX_F_GETPIPE_SZ ? pipe_capacity(description)
                                         : pipe_resize(description, bytes);
}

int64_t linux_fcntl(int32_t fd, int32_t command, uint64_t argument) {
    struct description *description = description_of(fd);
    switch (command) {
    case LINUX_F_DUPFD:
    case LINUX_F_DUPFD_CLOEXEC:
        return argument >= DESCRIPTORS_MAX
                   ? -LINUX_EINVAL
                   : duplicate(fd, (int32_t)argument, command == LINUX_F_DUPFD_CLOEXEC);
    case LINUX_F_GETFD:
        return descriptor_closes_on_exec(fd) ? LINUX_FD_CLOEXEC : 0;
    case LINUX_F_SETFD:
        descriptor_set_closes_on_exec(fd, (argument & LINUX_FD_CLOEXEC) != 0);
        return 0;
    case LINUX_F_GETFL:
        state_load(description);
        return description->flags & (DESCRIPTION_ACCESS_MODE | DESCRIPTION_STATUS_FLAGS);
    case LINUX_F_SETFL:
        // What was opened to append goes on to: the server does.
        if (description->kind == DESCRIPTION_FILE &&
            (description->flags & ~argument & LINUX_O_APPEND) != 0) {
            return -LINUX_EINVAL;
        }
        state_set_flags(description, (uint32_t)argument);
        return 0;
    case LINUX_F_GETLK:
    case LINUX_F_SETLK:
    case LINUX_F_SETLKW:
    case LINUX_F_OFD_GETLK:
    case LINUX_F_OFD_SETLK:
    case LINUX_F_OFD_SETLKW:
        return record_lock(description, command, argument);
    case LINUX_F_GETPIPE_SZ:
    case LINUX_F_SETPIPE_SZ:
        return pipe_size(description, command, argument);
    default:
        return -LINUX_EINVAL;
    }
}

int64_t linux_ioctl(int32_t fd, uint32_t request, uint64_t argument) {
    const struct description *description = description_of(fd);
    if (description->kind == DESCRIPTION_CONSOLE || description->kind == DESCRIPTION_PTY) {
        return terminal_control(description, request, argument);
    }
    bool has_count =
        description->kind == DESCRIPTION_PIPE || description->kind == DESCRIPTION_SOCKET;
    if (!has_count || request != LINUX_FIONREAD) {
        return -LINUX_ENOTTY;
    }
    int32_t count = (int32_t)(description->kind == DESCRIPTION_PIPE ? pipe_count(description)
                                                                    : socket_count(description));
    int64_t wrong = linux_check_memory(argument, 1, sizeof(count), LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)argument, &count, sizeof(count));
    }
    return wrong;
}
