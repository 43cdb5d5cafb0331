// SPDX-License-Identifier: MIT
//
// Calls that move bytes from one file to another. They pass through the library: no file system has
// two files that share any.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/kinds.h>
#include <posix/late_table.h>
#include <posix/state.h>
#include <posix/transfer.h>
#include <tessera/string.h>

enum { PORTION_BYTES = 7 * FILESYSTEM_DATA_MAX }; // of as many messages

int64_t transfer_read(int32_t fd, void *out, uint64_t count, int64_t *place) {
    int64_t done =
        place != nullptr ? linux_pread64(fd, out, count, *place) : linux_read(fd, out, count);
    if (place != nullptr && done > 0) {
        *place += done;
    }
    return done;
}

int64_t transfer_write(int32_t fd, const void *from, uint64_t count, int64_t *place) {
    int64_t done =
        place != nullptr ? linux_pwrite64(fd, from, count, *place) : linux_write(fd, from, count);
    if (place != nullptr && done > 0) {
        *place += done;
    }
    return done;
}

// What was read and cannot be written is taken back from `from`, if it has a place.
static int64_t copy(int32_t from, int64_t *from_place, int32_t to, int64_t *to_place,
                    uint64_t count) {
    static struct late_table table = {LATE_TABLE_TRANSFER, PORTION_BYTES, 0};
    uint8_t *portion = (uint8_t *)table.address;
    if (!late_table_prepare(&table)) {
        return -LINUX_ENOMEM;
    }
    int64_t total = 0;
    count = count < TRANSFER_MAX ? count : TRANSFER_MAX;
    while ((uint64_t)total < count) {
        uint64_t rest = count - (uint64_t)total;
        int64_t got =
            transfer_read(from, portion, rest < PORTION_BYTES ? rest : PORTION_BYTES, from_place);
        int64_t put = got > 0 ? transfer_write(to, portion, (uint64_t)got, to_place) : got;
        int64_t lost = got - (put > 0 ? put : 0);
        if (got > 0 && lost > 0) {
            if (from_place != nullptr) {
                *from_place -= lost;
            } else {
                (void)linux_lseek(from, -lost, LINUX_SEEK_CUR);
            }
        }
        if (put <= 0) {
            return total > 0 ? total : put;
        }
        total += put;
        if (lost > 0) {
            break;
        }
    }
    return total;
}

int64_t linux_sendfile(int32_t to, int32_t from, struct linux_offset *offset, uint64_t count) {
    struct description *source = description_of(from);
    struct description *target = description_of(to);
    if (!description_can_read(source)) {
        return -LINUX_EBADF;
    }
    if (!kind_of(source)->has_place && offset != nullptr) {
        return -LINUX_ESPIPE;
    }
    if (offset != nullptr && offset->value < 0) {
        return -LINUX_EINVAL;
    }
    if (!description_can_write(target)) {
        return -LINUX_EBADF;
    }
    if (!kind_of(source)->has_place || !kind_of(source)->is_spliced ||
        !kind_of(target)->is_spliced || (target->flags & LINUX_O_APPEND) != 0) {
        return -LINUX_EINVAL;
    }
    return copy(from, offset != nullptr ? &offset->value : nullptr, to, nullptr, count);
}

// Ranges of one file are not to meet, as far as there are bytes.
static int64_t check_ranges(const struct description *from, int64_t from_place,
                            const struct description *to, int64_t to_place, uint64_t count) {
    struct node_description source;
    struct node_description target;
    if (from_place < 0 || to_place < 0) {
        return -LINUX_EINVAL;
    }
    status_t status = file_describe(from->file, &source);
    if (status == STATUS_OK) {
        status = file_describe(to->file, &target);
    }
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    uint64_t rest = (uint64_t)from_place < source.size ? source.size - (uint64_t)from_place : 0;
    uint64_t bytes = count < rest ? count : rest;
    bool is_same = source.node == target.node && source.file_system == target.file_system;
    uint64_t apart =
        (uint64_t)(from_place < to_place ? to_place - from_place : from_place - to_place);
    return is_same && apart < bytes ? -LINUX_EINVAL : 0;
}

int64_t linux_copy_file_range(int32_t from, struct linux_offset *from_offset, int32_t to,
                              struct linux_offset *to_offset, uint64_t count, uint32_t flags) {
    struct description *source = description_of(from);
    struct description *target = description_of(to);
    if (source->kind == DESCRIPTION_DIRECTORY || target->kind == DESCRIPTION_DIRECTORY) {
        return -LINUX_EISDIR;
    }
    if (flags != 0 || source->kind != DESCRIPTION_FILE || target->kind != DESCRIPTION_FILE) {
        return -LINUX_EINVAL;
    }
    if (!description_can_read(source) || !description_can_write(target) ||
        (target->flags & LINUX_O_APPEND) != 0) {
        return -LINUX_EBADF;
    }
    int64_t from_place = from_offset != nullptr ? from_offset->value : (int64_t)place_get(source);
    int64_t to_place = to_offset != nullptr ? to_offset->value : (int64_t)place_get(target);
    int64_t wrong = check_ranges(source, from_place, target, to_place, count);
    if (wrong != 0) {
        return wrong;
    }
    return copy(from, from_offset != nullptr ? &from_offset->value : nullptr, to,
                to_offset != nullptr ? &to_offset->value : nullptr, count);
}
