// SPDX-License-Identifier: MIT
//
// Calls about memory. Everything counts against the process's own quota when it is mapped; what is
// large is only promised then, and its pages are made when they are used.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/file_data.h>
#include <posix/process.h>
#include <posix/space.h>

constexpr uint32_t PROTECTION_ALL = LINUX_PROT_READ | LINUX_PROT_WRITE | LINUX_PROT_EXEC;
constexpr int32_t ADVICE_DONT_NEED = 4;
constexpr int32_t ADVICE_FREE = 8;
constexpr uint64_t PAGES_AT_ONCE = 8; // of a mapping: more would mostly be too many

static uint32_t rights_of(uint32_t protection) {
    uint32_t rights = (protection & LINUX_PROT_READ) != 0 ? SPACE_READ : 0;
    rights |= (protection & LINUX_PROT_WRITE) != 0 ? SPACE_READ | SPACE_WRITE : 0;
    rights |= (protection & LINUX_PROT_EXEC) != 0 ? SPACE_READ | SPACE_EXECUTE : 0;
    return rights;
}

static bool is_writable_and_executable(uint32_t protection) {
    return (protection & LINUX_PROT_WRITE) != 0 && (protection & LINUX_PROT_EXEC) != 0;
}

static uint64_t whole_pages(uint64_t bytes) {
    return (bytes + space_page_bytes() - 1) & ~(space_page_bytes() - 1);
}

static bool is_on_page(uint64_t address) {
    return address % space_page_bytes() == 0;
}

static status_t map_zeros(uint64_t address, uint64_t bytes, uint32_t rights) {
    bool is_promised = rights != 0 && bytes > PAGES_AT_ONCE * space_page_bytes();
    return is_promised ? space_promise(address, bytes, rights) : space_map(address, bytes, rights);
}

// Where a mapping goes; a negative errno if nowhere.
static int64_t place(uint64_t address, uint64_t bytes, uint32_t flags) {
    bool is_fixed = (flags & (LINUX_MAP_FIXED | LINUX_MAP_FIXED_NOREPLACE)) != 0;
    if (!is_fixed) {
        uint64_t found = space_find(bytes);
        return found != 0 ? (int64_t)found : -LINUX_ENOMEM;
    }
    if (!is_on_page(address) || !space_contains(address, bytes)) {
        return is_on_page(address) ? -LINUX_ENOMEM : -LINUX_EINVAL;
    }
    if ((flags & LINUX_MAP_FIXED_NOREPLACE) != 0 && !space_is_free(address, bytes)) {
        return -LINUX_EEXIST;
    }
    space_unmap(address, bytes);
    return (int64_t)address;
}

// A private copy of a file's part.
static int64_t copy_file(const struct description *file, uint64_t address, uint64_t bytes,
                         uint64_t offset, uint32_t rights) {
    uint64_t count;
    status_t status = file_data_read(file->file, offset, (void *)address, bytes, &count);
    if (status == STATUS_OK) {
        status = space_protect(address, bytes, rights);
    }
    if (status != STATUS_OK) {
        space_unmap(address, bytes);
        return -LINUX_EIO;
    }
    return (int64_t)address;
}

static int64_t share(uint64_t address, uint64_t bytes, uint32_t rights) {
    status_t status = space_share(address, bytes, rights);
    if (status == STATUS_ACCESS_DENIED) {
        return -LINUX_EACCES;
    }
    return status == STATUS_OK ? (int64_t)address : -LINUX_ENOMEM;
}

int64_t linux_mmap(uint64_t address, uint64_t length, uint32_t protection, uint32_t flags,
                   int32_t fd, int64_t offset) {
    if (length == 0 || length > SPACE_MAPPINGS_BYTES || offset < 0 ||
        !is_on_page((uint64_t)offset) || (protection & ~PROTECTION_ALL) != 0) {
        return length > SPACE_MAPPINGS_BYTES ? -LINUX_ENOMEM : -LINUX_EINVAL;
    }
    if (is_writable_and_executable(protection)) {
        return -LINUX_EACCES;
    }
    bool is_anonymous = (flags & LINUX_MAP_ANONYMOUS) != 0;
    const struct description *file = is_anonymous ? nullptr : description_of(fd);
    if (!is_anonymous && file == nullptr) {
        return -LINUX_EBADF;
    }
    if (!is_anonymous && (file->kind != DESCRIPTION_FILE || (flags & LINUX_MAP_SHARED) != 0)) {
        return -LINUX_ENODEV;
    }
    uint64_t bytes = whole_pages(length);
    int64_t at = place(address, bytes, flags);
    if (at < 0) {
        return at;
    }
    uint32_t rights = rights_of(protection);
    if (is_anonymous && (flags & LINUX_MAP_SHARED) != 0) {
        return share((uint64_t)at, bytes, rights);
    }
    status_t status = is_anonymous ? map_zeros((uint64_t)at, bytes, rights)
                                   : space_map((uint64_t)at, bytes, SPACE_READ | SPACE_WRITE);
    if (status != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    return is_anonymous ? at : copy_file(file, (uint64_t)at, bytes, (uint64_t)offset, rights);
}

int64_t linux_munmap(uint64_t address, uint64_t length) {
    if (!is_on_page(address) || length == 0 || length > SPACE_MAPPINGS_BYTES ||
        !space_contains(address, whole_pages(length))) {
        return -LINUX_EINVAL;
    }
    space_unmap(address, whole_pages(length));
    return 0;
}

int64_t linux_mprotect(uint64_t address, uint64_t length, uint32_t protection) {
    if (!is_on_page(address) || (protection & ~PROTECTION_ALL) != 0) {
        return -LINUX_EINVAL;
    }
    if (is_writable_and_executable(protection)) {
        return -LINUX_EACCES;
    }
    if (length > SPACE_MAPPINGS_BYTES) {
        return -LINUX_ENOMEM;
    }
    if (length == 0) {
        return 0;
    }
    status_t status = space_protect(address, whole_pages(length), rights_of(protection));
    if (status == STATUS_ACCESS_DENIED) {
        return -LINUX_EACCES;
    }
    return status == STATUS_OK ? 0 : -LINUX_ENOMEM;
}

int64_t linux_madvise(uint64_t address, uint64_t, int32_t advice) {
    bool changes = advice == ADVICE_DONT_NEED || advice == ADVICE_FREE;
    return changes || !is_on_page(address) ? -LINUX_EINVAL : 0;
}

int64_t linux_brk(uint64_t address) {
    uint64_t now = posix_process.break_now;
    if (address < posix_process.break_first || address > SPACE_IMAGE_END) {
        return (int64_t)now;
    }
    uint64_t old_end = whole_pages(now);
    uint64_t new_end = whole_pages(address);
    if (new_end > old_end) {
        uint64_t bytes = new_end - old_end;
        if (!space_is_free(old_end, bytes) ||
            map_zeros(old_end, bytes, SPACE_READ | SPACE_WRITE) != STATUS_OK) {
            return (int64_t)now;
        }
    } else if (new_end < old_end) {
        space_unmap(new_end, old_end - new_end);
    }
    posix_process.break_now = address;
    return (int64_t)address;
}
