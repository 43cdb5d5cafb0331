// SPDX-License-Identifier: MIT
//
// Calls about what is in memory: a page that has been used is, until it is unmapped, locked or not.
#include <personality/linux_calls.h>

#include <posix/locked.h>
#include <posix/page_table.h>
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

// 0 or what Linux says to a program without privileges whose limit does not allow so much more.
static int64_t check_limit(uint64_t more_bytes) {
    if (!locked_is_allowed()) {
        return -LINUX_EPERM;
    }
    return locked_is_beyond(more_bytes) ? -LINUX_ENOMEM : 0;
}

static int64_t lock(uint64_t address, uint64_t length, bool is_on_fault) {
    uint64_t first;
    uint64_t bytes;
    if (!widen(address, length, &first, &bytes)) {
        return -LINUX_EINVAL;
    }
    if (bytes > 0 && !space_contains(first, bytes)) {
        return -LINUX_ENOMEM;
    }
    int64_t wrong = check_limit(bytes - locked_bytes(first, bytes));
    if (wrong == 0) {
        wrong = check_range(address, length);
    }
    if (wrong == 0) {
        locked_add(first, bytes);
    }
    if (wrong == 0 && !is_on_fault) {
        locked_fill(first, bytes);
    }
    return wrong;
}

int64_t linux_mlock(uint64_t address, uint64_t length) {
    return lock(address, length, false);
}

int64_t linux_mlock2(uint64_t address, uint64_t length, uint32_t flags) {
    return (flags & ~(uint32_t)LINUX_MLOCK_ONFAULT) != 0
               ? -LINUX_EINVAL
               : lock(address, length, (flags & LINUX_MLOCK_ONFAULT) != 0);
}

int64_t linux_munlock(uint64_t address, uint64_t length) {
    int64_t wrong = check_range(address, length);
    uint64_t first;
    uint64_t bytes;
    if (wrong == 0 && widen(address, length, &first, &bytes)) {
        locked_remove(first, bytes);
    }
    return wrong;
}

static bool count_page(void *count, uint64_t) {
    ++*(uint64_t *)count;
    return true;
}

static bool fill_page(void *, uint64_t page) {
    (void)space_touch(page, space_rights(page));
    return true;
}

static int64_t lock_all_now(bool is_on_fault) {
    uint64_t pages = 0;
    (void)page_table_visit(count_page, &pages);
    int64_t wrong = check_limit(pages * space_page_bytes() - locked_all_bytes());
    if (wrong == 0) {
        locked_add_all();
    }
    if (wrong == 0 && !is_on_fault) {
        (void)page_table_visit(fill_page, nullptr);
    }
    return wrong;
}

int64_t linux_mlockall(uint32_t flags) {
    constexpr uint32_t known = LINUX_MCL_CURRENT | LINUX_MCL_FUTURE | LINUX_MCL_ONFAULT;
    if (flags == 0 || (flags & ~known) != 0 || flags == LINUX_MCL_ONFAULT) {
        return -LINUX_EINVAL;
    }
    bool is_on_fault = (flags & LINUX_MCL_ONFAULT) != 0;
    int64_t wrong = locked_is_allowed() ? 0 : -LINUX_EPERM;
    if ((flags & LINUX_MCL_CURRENT) != 0) {
        wrong = lock_all_now(is_on_fault);
    }
    if (wrong == 0) {
        locked_future = (struct locked_future){.is_locked = (flags & LINUX_MCL_FUTURE) != 0,
                                               .is_on_fault = is_on_fault};
    }
    return wrong;
}

int64_t linux_munlockall(void) {
    locked_remove_all();
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
