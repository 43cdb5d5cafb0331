// SPDX-License-Identifier: MIT
//
// FIFOs: pipes of the server that a node of a file system stands for. The first word of the state
// says that it is one, the second how often the other end had been opened when this one was.
#include <posix/pipe.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/nodes.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/watch.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// Waits until the other end is open, or was meanwhile. 0 or a negative errno.
static int64_t await_other(cap_t end, const struct posix_pipe_state *first, bool is_reader) {
    struct posix_pipe_state state = *first;
    while (!(is_reader ? state.has_writer : state.has_reader) &&
           state.openings == first->openings) {
        int64_t wrong = posix_watch(UINT64_MAX);
        if (posix_pipe_state(end, family_own(), &state) != STATUS_OK) {
            return -LINUX_EIO;
        }
        // Who came together with the signal, or has gone again by then, has come.
        if (wrong != 0 && state.openings == first->openings) {
            return wrong;
        }
    }
    return 0;
}

static int64_t meet(cap_t end, uint32_t flags, const struct posix_pipe_state *state) {
    uint32_t mode = flags & DESCRIPTION_ACCESS_MODE;
    bool is_alone = mode == LINUX_O_WRONLY ? !state->has_reader : !state->has_writer;
    if (mode == LINUX_O_RDWR || !is_alone) {
        return 0;
    }
    if ((flags & LINUX_O_NONBLOCK) != 0) {
        return mode == LINUX_O_WRONLY ? -LINUX_ENXIO : 0;
    }
    return await_other(end, state, mode == LINUX_O_RDONLY);
}

static int64_t open_end(const struct posix_node *node, uint32_t flags, cap_t *out) {
    uint32_t mode = flags & DESCRIPTION_ACCESS_MODE;
    cap_t process = family_process();
    if (process == 0) {
        return -LINUX_ENXIO;
    }
    status_t status =
        posix_process_open_fifo(process, node->description.file_system, node->description.node,
                                mode != LINUX_O_WRONLY, mode != LINUX_O_RDONLY, out);
    if (status == STATUS_OK) {
        return 0;
    }
    return status == STATUS_NO_SPACE ? -LINUX_ENFILE : family_errno(status);
}

int64_t fifo_open(const char *absolute, uint32_t flags) {
    struct posix_node node;
    struct posix_pipe_state state;
    cap_t end;
    int64_t wrong = node_find(absolute, 0, &node);
    if (wrong == 0 && node.description.type != NODE_TYPE_FIFO) {
        wrong = -LINUX_ENXIO;
    }
    if (wrong == 0) {
        wrong = open_end(&node, flags, &end);
    }
    if (wrong != 0) {
        return wrong;
    }
    wrong = posix_pipe_state(end, family_own(), &state) == STATUS_OK ? meet(end, flags, &state)
                                                                     : -LINUX_EIO;
    struct description *description =
        wrong == 0 ? description_new(DESCRIPTION_PIPE, flags) : nullptr;
    if (description == nullptr) {
        slot_release(end);
        return wrong != 0 ? wrong : -LINUX_EMFILE;
    }
    description->file = end;
    description->state.first = true;
    description->state.second = state.openings;
    memcpy(description->path, absolute, strlen(absolute) + 1);
    return descriptor_give(description, (flags & LINUX_O_CLOEXEC) != 0);
}

// ---- mknod

static int64_t make_file(const char *absolute, uint16_t permissions) {
    cap_t file;
    constexpr uint32_t flags = OPEN_FLAG_WRITE | OPEN_FLAG_CREATE | OPEN_FLAG_EXCLUSIVE;
    status_t status = file_system_create(posix_process.filesystem, text_from(absolute), flags,
                                         permissions, &file);
    if (status == STATUS_OK) {
        slot_release(file);
    }
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_mknodat(int32_t directory, const char *path, uint32_t mode, uint64_t) {
    char absolute[POSIX_PATH_BYTES];
    bool is_directory;
    uint16_t permissions = (uint16_t)(mode & ~(uint32_t)LINUX_S_IFMT & ~posix_process.umask);
    int64_t wrong = node_path(directory, path, absolute, &is_directory);
    if (wrong != 0) {
        return wrong;
    }
    uint32_t type = mode & LINUX_S_IFMT;
    if (type == 0 || type == LINUX_S_IFREG) {
        return make_file(absolute, permissions);
    }
    if (type != LINUX_S_IFIFO && type != LINUX_S_IFSOCK) {
        return type == LINUX_S_IFDIR || type == LINUX_S_IFCHR || type == LINUX_S_IFBLK
                   ? -LINUX_EPERM
                   : -LINUX_EINVAL;
    }
    enum node_type made = type == LINUX_S_IFIFO ? NODE_TYPE_FIFO : NODE_TYPE_SOCKET;
    status_t status =
        file_system_make_special(posix_process.filesystem, text_from(absolute), made, permissions);
    return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
}

int64_t linux_mknod(const char *path, uint32_t mode, uint64_t device) {
    return linux_mknodat(LINUX_AT_FDCWD, path, mode, device);
}
