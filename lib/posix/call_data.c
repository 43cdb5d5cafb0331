// SPDX-License-Identifier: MIT
//
// Calls that move bytes.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/file_data.h>
#include <posix/pipe.h>
#include <posix/places.h>
#include <posix/pseudo.h>
#include <posix/random.h>
#include <posix/terminal.h>
#include <posix/transfer.h>
#include <tessera/string.h>

constexpr uint32_t ACCESS_MODE = 3;

static uint64_t at_most(uint64_t count) {
    return count < TRANSFER_MAX ? count : TRANSFER_MAX;
}

static int64_t read_at(const struct description *from, void *out, uint64_t count, uint64_t offset) {
    switch (from->kind) {
    case DESCRIPTION_FILE: {
        uint64_t done = 0;
        status_t status = file_data_read(from->file, offset, out, at_most(count), &done);
        return status == STATUS_OK ? (int64_t)done : -linux_errno_of_status(status);
    }
    case DESCRIPTION_DIRECTORY:
        return -LINUX_EISDIR;
    case DESCRIPTION_CONSOLE:
        return terminal_read_bytes(out, at_most(count), from->flags);
    case DESCRIPTION_ZERO:
    case DESCRIPTION_FULL:
        memset(out, 0, at_most(count));
        return (int64_t)at_most(count);
    case DESCRIPTION_RANDOM:
        random_fill(out, at_most(count));
        return (int64_t)at_most(count);
    case DESCRIPTION_PIPE:
        return pipe_read(from, out, count);
    case DESCRIPTION_TEXT:
        return (int64_t)pseudo_read(from->path, offset, out, at_most(count));
    default:
        return 0;
    }
}

static int64_t write_at(const struct description *to, const void *from, uint64_t count,
                        uint64_t offset) {
    switch (to->kind) {
    case DESCRIPTION_FILE: {
        uint64_t done = 0;
        status_t status = file_data_write(to->file, offset, from, at_most(count), &done);
        return status == STATUS_OK ? (int64_t)done : -linux_errno_of_status(status);
    }
    case DESCRIPTION_CONSOLE:
        return terminal_write_bytes(from, at_most(count));
    case DESCRIPTION_FULL:
        return -LINUX_ENOSPC;
    case DESCRIPTION_PIPE:
        return pipe_write(to, from, count);
    default:
        return (int64_t)at_most(count);
    }
}

static bool can_read(const struct description *description) {
    return (description->flags & ACCESS_MODE) != LINUX_O_WRONLY;
}

static bool can_write(const struct description *description) {
    return (description->flags & ACCESS_MODE) != LINUX_O_RDONLY;
}

int64_t linux_read(int32_t fd, void *buffer, uint64_t count) {
    struct description *from = description_of(fd);
    if (!can_read(from)) {
        return -LINUX_EBADF;
    }
    if (from->kind != DESCRIPTION_FILE && from->kind != DESCRIPTION_TEXT) {
        return read_at(from, buffer, count, 0);
    }
    // Again, if another process has moved the place meanwhile.
    int64_t done;
    uint64_t place;
    do {
        place = place_get(from);
        done = read_at(from, buffer, count, place);
    } while (done > 0 && !place_move(from, place + (uint64_t)done));
    return done;
}

// What is appended goes to the end, and the next byte is the one behind it.
static int64_t append(struct description *to, const void *buffer, uint64_t count) {
    struct node_attributes attributes;
    status_t status = file_stat(to->file, &attributes);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    int64_t done = write_at(to, buffer, count, attributes.size);
    if (done > 0) {
        do {
            (void)place_get(to);
        } while (!place_move(to, attributes.size + (uint64_t)done));
    }
    return done;
}

// The place is moved first: so two processes that write at once write beside each other.
static int64_t write_file(struct description *to, const void *buffer, uint64_t count) {
    uint64_t place;
    do {
        place = place_get(to);
    } while (!place_move(to, place + at_most(count)));
    int64_t done = write_at(to, buffer, count, place);
    if (done < 0 || (uint64_t)done < at_most(count)) {
        (void)place_move(to, place + (uint64_t)(done < 0 ? 0 : done));
    }
    return done;
}

int64_t linux_write(int32_t fd, const void *buffer, uint64_t count) {
    struct description *to = description_of(fd);
    if (!can_write(to)) {
        return -LINUX_EBADF;
    }
    if (to->kind != DESCRIPTION_FILE) {
        return write_at(to, buffer, count, 0);
    }
    bool is_appended = (to->flags & LINUX_O_APPEND) != 0;
    return is_appended ? append(to, buffer, count) : write_file(to, buffer, count);
}

static bool has_place(const struct description *description) {
    return description->kind != DESCRIPTION_CONSOLE && description->kind != DESCRIPTION_PIPE;
}

static int64_t check_place(const struct description *description, int64_t offset) {
    if (!has_place(description)) {
        return -LINUX_ESPIPE;
    }
    return offset < 0 ? -LINUX_EINVAL : 0;
}

int64_t linux_pread64(int32_t fd, void *buffer, uint64_t count, int64_t offset) {
    const struct description *from = description_of(fd);
    int64_t wrong = can_read(from) ? check_place(from, offset) : -LINUX_EBADF;
    return wrong != 0 ? wrong : read_at(from, buffer, count, (uint64_t)offset);
}

int64_t linux_pwrite64(int32_t fd, const void *buffer, uint64_t count, int64_t offset) {
    const struct description *to = description_of(fd);
    int64_t wrong = can_write(to) ? check_place(to, offset) : -LINUX_EBADF;
    return wrong != 0 ? wrong : write_at(to, buffer, count, (uint64_t)offset);
}

static int64_t seek_base(struct description *file, int32_t whence, int64_t *out_base) {
    struct node_attributes attributes;
    switch (whence) {
    case LINUX_SEEK_SET:
        *out_base = 0;
        return 0;
    case LINUX_SEEK_CUR:
        *out_base = (int64_t)place_get(file);
        return 0;
    case LINUX_SEEK_END: {
        if (file->kind != DESCRIPTION_FILE) {
            return -LINUX_EINVAL;
        }
        status_t status = file_stat(file->file, &attributes);
        *out_base = (int64_t)attributes.size;
        return status == STATUS_OK ? 0 : -linux_errno_of_status(status);
    }
    default:
        return -LINUX_EINVAL;
    }
}

int64_t linux_lseek(int32_t fd, int64_t offset, int32_t whence) {
    struct description *file = description_of(fd);
    if (!has_place(file)) {
        return -LINUX_ESPIPE;
    }
    int64_t base = 0;
    int64_t wrong = seek_base(file, whence, &base);
    int64_t place = 0;
    if (wrong != 0 || __builtin_add_overflow(base, offset, &place) || place < 0) {
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    if (file->kind == DESCRIPTION_DIRECTORY) {
        if (place != 0 && (uint64_t)place != file->offset) {
            return -LINUX_EINVAL; // only to the start
        }
        if (place == 0) {
            file->cookie = 0;
            file->skip = 0;
        }
    }
    while (!place_move(file, (uint64_t)place)) {
        (void)place_get(file);
    }
    return place;
}
