// SPDX-License-Identifier: MIT
//
// Calls that move bytes in several parts.
#include <personality/linux_calls.h>

#include <posix/transfer.h>

// Until a part is cut short. `place` as in transfer_read.
static int64_t move_parts(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                          int64_t *place, enum linux_access access) {
    if (count > TRANSFER_PARTS_MAX || (place != nullptr && *place < 0)) {
        return -LINUX_EINVAL;
    }
    int64_t total = 0;
    for (uint64_t i = 0; i < count; i++) {
        struct linux_iovec part = vector[i];
        int64_t done = linux_check_memory(part.base, 1, part.length, access);
        if (done == 0) {
            done = access == LINUX_ACCESS_WRITE
                       ? transfer_read(fd, (void *)part.base, part.length, place)
                       : transfer_write(fd, (const void *)part.base, part.length, place);
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
    return move_parts(fd, vector, count, &offset, LINUX_ACCESS_WRITE);
}

int64_t linux_pwritev(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                      int64_t offset) {
    return move_parts(fd, vector, count, &offset, LINUX_ACCESS_READ);
}

int64_t linux_readv(int32_t fd, const struct linux_iovec *vector, uint64_t count) {
    return move_parts(fd, vector, count, nullptr, LINUX_ACCESS_WRITE);
}

int64_t linux_writev(int32_t fd, const struct linux_iovec *vector, uint64_t count) {
    return move_parts(fd, vector, count, nullptr, LINUX_ACCESS_READ);
}

static int64_t move_flagged(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                            int64_t offset, int32_t flags, enum linux_access access) {
    if (flags != 0) {
        return -LINUX_EOPNOTSUPP;
    }
    return move_parts(fd, vector, count, offset == -1 ? nullptr : &offset, access);
}

int64_t linux_preadv2(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset,
                      uint64_t, int32_t flags) {
    return move_flagged(fd, vector, count, offset, flags, LINUX_ACCESS_WRITE);
}

int64_t linux_pwritev2(int32_t fd, const struct linux_iovec *vector, uint64_t count, int64_t offset,
                       uint64_t, int32_t flags) {
    return move_flagged(fd, vector, count, offset, flags, LINUX_ACCESS_READ);
}
