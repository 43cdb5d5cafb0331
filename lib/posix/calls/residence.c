// SPDX-License-Identifier: MIT
//
// Calls about what is in memory: a page that has been used is, until it is unmapped.
#include <personality/linux_calls.h>

#include <posix/space.h>

// Whole pages around a range; false: it wraps.
static bool widen(uint64_t address, uint64_t length, uint64_t *out_first, uint64_t *out_bytes) {
    uint64_t mask = space_page_bytes() - 1;
    uint64_t end;
    if (__builtin_add_overflow(address, length, &end) || end > UINT64_MAX - mask) {
        return false;
    }
    *out_first = address & ~mask;
    *out_bytes = ((end + mask) & ~mask) - *out_first;
    return true;
}

static int64_t check_range(uint64_t address, uint64_t length) {
    uint64_t first;
    uint64_t bytes;
    if (!widen(address, length, &first, &bytes)) {
        return -LINUX_EINVAL;
    }
    return bytes == 0 || space_is_mapped(first, bytes) ? 0 : -LINUX_ENOMEM;
}

int64_t linux_mlock(uint64_t address, uint64_t length) {
    int64_t wrong = check_range(address, length);
    uint64_t first;
    uint64_t bytes;
    if (wrong != 0 || !widen(address, length, &first, &bytes)) {
        return wrong;
    }
    for (uint64_t done = 0; done < bytes; done += space_page_bytes()) {
        (void)space_touch(first + done);
    }
    return 0;
}

int64_t linux_mlock2(uint64_t address, uint64_t length, uint32_t flags) {
    return (flags & ~(uint32_t)LINUX_MLOCK_ONFAULT) != 0 ? -LINUX_EINVAL
                                                         : linux_mlock(address, length);
}

int64_t linux_munlock(uint64_t address, uint64_t length) {
    return check_range(address, length);
}

int64_t linux_mlockall(uint32_t flags) {
    constexpr uint32_t known = LINUX_MCL_CURRENT | LINUX_MCL_FUTURE | LINUX_MCL_ONFAULT;
    return flags == 0 || (flags & ~known) != 0 || flags == LINUX_MCL_ONFAULT ? -LINUX_EINVAL : 0;
}

int64_t linux_munlockall(void) {
    return 0;
}

int64_t linux_mincore(uint64_t address, uint64_t length, uint64_t pages) {
    if (address % space_page_bytes() != 0) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = check_range(address, length);
    uint64_t count = length / space_page_bytes() + (length % space_page_bytes() != 0 ? 1 : 0);
    if (wrong == -LINUX_EINVAL) {
        return -LINUX_ENOMEM;
    }
    if (wrong == 0) {
        wrong = linux_check_memory(pages, 1, count, LINUX_ACCESS_WRITE);
    }
    if (wrong == 0) {
        for (uint64_t i = 0; i < count; i++) {
            ((uint8_t *)pages)[i] = space_is_present(address + i * space_page_bytes()) ? 1 : 0;
        }
    }
    return wrong;
}
