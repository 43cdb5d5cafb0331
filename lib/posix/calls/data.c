// SPDX-License-Identifier: MIT
//
// Calls that move bytes.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/kinds.h>
#include <posix/state.h>
#include <posix/transfer.h>

static uint64_t at_most(uint64_t count) {
    return count < TRANSFER_MAX ? count : TRANSFER_MAX;
}

static int64_t read_at(struct description *from, void *out, uint64_t count, uint64_t offset) {
    const struct posix_kind *kind = kind_of(from);
    return kind->read != nullptr ? kind->read(from, out, at_most(count), offset) : -LINUX_EINVAL;
}

static int64_t write_at(struct description *to, const void *from, uint64_t count, uint64_t offset) {
    const struct posix_kind *kind = kind_of(to);
    return kind->write != nullptr ? kind->write(to, from, at_most(count), offset) : -LINUX_EINVAL;
}

int64_t linux_read(int32_t fd, void *buffer, uint64_t count) {
    struct description *from = description_of(fd);
    if (!description_can_read(from)) {
        return -LINUX_EBADF;
    }
    if (!kind_of(from)->moves_place) {
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
        while (!place_move(to, attributes.size + (uint64_t)done)) {
            state_load(to);
        }
    }
    return done;
}

// The place is moved first: so two processes that write at once write beside each other.
static int64_t write_file(struct description *to, const void *buffer, uint64_t count) {
    uint64_t place = to->state.first;
    while (!place_move(to, place + at_most(count))) {
        place = place_get(to);
    }
    int64_t done = write_at(to, buffer, count, place);
    if (done < 0 || (uint64_t)done < at_most(count)) {
        (void)place_move(to, place + (uint64_t)(done < 0 ? 0 : done));
    }
    return done;
}

int64_t linux_write(int32_t fd, const void *buffer, uint64_t count) {
    struct description *to = description_of(fd);
    if (!description_can_write(to)) {
        return -LINUX_EBADF;
    }
    if (!kind_of(to)->moves_place) {
        return write_at(to, buffer, count, 0);
    }
    state_load(to);
    bool is_appended = (to->flags & LINUX_O_APPEND) != 0;
    return is_appended ? append(to, buffer, count) : write_file(to, buffer, count);
}

static int64_t check_place(const struct description *description, int64_t offset) {
    if (!kind_of(description)->has_place) {
        return -LINUX_ESPIPE;
    }
    return offset < 0 ? -LINUX_EINVAL : 0;
}

int64_t linux_pread64(int32_t fd, void *buffer, uint64_t count, int64_t offset) {
    struct description *from = description_of(fd);
    int64_t wrong = description_can_read(from) ? check_place(from, offset) : -LINUX_EBADF;
    return wrong != 0 ? wrong : read_at(from, buffer, count, (uint64_t)offset);
}

int64_t linux_pwrite64(int32_t fd, const void *buffer, uint64_t count, int64_t offset) {
    struct description *to = description_of(fd);
    int64_t wrong = description_can_write(to) ? check_place(to, offset) : -LINUX_EBADF;
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
    if (!kind_of(file)->has_place) {
        return -LINUX_ESPIPE;
    }
    int64_t base = 0;
    int64_t wrong = seek_base(file, whence, &base);
    int64_t place = 0;
    if (wrong != 0 || __builtin_add_overflow(base, offset, &place) || place < 0) {
        return wrong != 0 ? wrong : -LINUX_EINVAL;
    }
    if (file->kind == DESCRIPTION_DIRECTORY && place != 0) {
        return (uint64_t)place == place_get(file) ? place : -LINUX_EINVAL; // only to the start
    }
    // Of a directory the other words are part of the place, which is its start.
    struct posix_state state;
    do {
        state_load(file);
        state = file->state;
        state.first = (uint64_t)place;
        state.second = 0;
        state.third = 0;
    } while (!state_store(file, &state));
    return place;
}
