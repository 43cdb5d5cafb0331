// SPDX-License-Identifier: MIT
//
// Calls that move bytes in several parts, or from one file to another. The bytes pass through the
// library: no file system has two files that share any.
#include <personality/linux_calls.h>

#include <posix/descriptors.h>
#include <tessera/string.h>

enum { PORTION_BYTES = 7 * 896 }; // of as many messages

constexpr uint64_t TRANSFER_MAX = (UINT64_C(1) << 31) - 4096; // of one call, as on Linux
constexpr uint64_t VECTORS_MAX = 1024;

// A place that moves along; null: the description's own.
static int64_t read_portion(int32_t fd, void *out, uint64_t count, int64_t *place) {
    int64_t done =
        place != nullptr ? linux_pread64(fd, out, count, *place) : linux_read(fd, out, count);
    if (place != nullptr && done > 0) {
        *place += done;
    }
    return done;
}

static int64_t write_portion(int32_t fd, const void *from, uint64_t count, int64_t *place) {
    int64_t done =
        place != nullptr ? linux_pwrite64(fd, from, count, *place) : linux_write(fd, from, count);
    if (place != nullptr && done > 0) {
        *place += done;
    }
    return done;
}

static int64_t move_parts(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                          int64_t place, enum linux_access access) {
    if (count > VECTORS_MAX || place < 0) {
        return -LINUX_EINVAL;
    }
    int64_t total = 0;
    for (uint64_t i = 0; i < count; i++) {
        struct linux_iovec part = vector[i];
        int64_t done = linux_check_memory(part.base, 1, part.length, access);
        if (done == 0) {
            done = access == LINUX_ACCESS_WRITE
                       ? read_portion(fd, (void *)part.base, part.length, &place)
                       : write_portion(fd, (const void *)part.base, part.length, &place);
        }
        if (done < 0) {
            return total > 0 ? total : done;
        }
        total += done;
        if ((uint64_t)done < part.length) {
            break;
        }
    }
    return total;
}

int64_t linux_preadv(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset) {
    return move_parts(fd, vector, count, offset, LINUX_ACCESS_WRITE);
}

int64_t linux_pwritev(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                      int64_t offset) {
    return move_parts(fd, vector, count, offset, LINUX_ACCESS_READ);
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
            read_portion(from, portion, rest < PORTION_BYTES ? rest : PORTION_BYTES, from_place);
        int64_t put = got > 0 ? write_portion(to, portion, (uint64_t)got, to_place) : got;
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
    enum description_kind kind = description_of(from)->kind;
    if (kind == DESCRIPTION_CONSOLE || kind == DESCRIPTION_PIPE) {
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
