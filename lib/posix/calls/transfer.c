// SPDX-License-Identifier: MIT
//
// Calls that move bytes from one file to another. They pass through the library: no file system has
// two files that share any.
#include <personality/linux_calls.h>

#include <filesystem/filesystem.h>
#include <posix/kinds.h>
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
    static uint8_t portion[PORTION_BYTES];
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
    if (!kind_of(description_of(from))->has_place) {
        return offset != nullptr ? -LINUX_ESPIPE : -LINUX_EINVAL;
    }
    return copy(from, offset != nullptr ? &offset->value : nullptr, to, nullptr, count);
}

int64_t linux_copy_file_range(int32_t from, struct linux_offset *from_offset, int32_t to,
                              struct linux_offset *to_offset, uint64_t count, uint32_t flags) {
    const struct description *source = description_of(from);
    const struct description *target = description_of(to);
    if (source->kind == DESCRIPTION_DIRECTORY || target->kind == DESCRIPTION_DIRECTORY) {
        return -LINUX_EISDIR;
    }
    if (flags != 0 || source->kind != DESCRIPTION_FILE || target->kind != DESCRIPTION_FILE) {
        return -LINUX_EINVAL;
    }
    if ((target->flags & LINUX_O_APPEND) != 0) {
        return -LINUX_EBADF;
    }
    return copy(from, from_offset != nullptr ? &from_offset->value : nullptr, to,
                to_offset != nullptr ? &to_offset->value : nullptr, count);
}
