// SPDX-License-Identifier: MIT
//
// Calls about memory. Everything counts against the process's own quota when it is mapped; what is
// large is only promised then, and its pages are made when they are used.
#include <personality/linux_calls.h>

#include <filesystem/filesystem_client.h>
#include <posix/descriptors.h>
#include <posix/file_data.h>
#include <posix/locked.h>
#include <posix/mapping.h>
#include <posix/process.h>
#include <posix/shared.h>
#include <posix/space.h>

constexpr uint32_t PROTECTION_ALL = LINUX_PROT_READ | LINUX_PROT_WRITE | LINUX_PROT_EXEC;

static uint32_t rights_of(uint32_t protection) {
    uint32_t rights = (protection & LINUX_PROT_READ) != 0 ? SPACE_READ : 0;
    rights |= (protection & LINUX_PROT_WRITE) != 0 ? SPACE_READ | SPACE_WRITE : 0;
    rights |= (protection & LINUX_PROT_EXEC) != 0 ? SPACE_READ | SPACE_EXECUTE : 0;
    return rights;
}

static bool is_writable_and_executable(uint32_t protection) {
    return (protection & LINUX_PROT_WRITE) != 0 && (protection & LINUX_PROT_EXEC) != 0;
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

// What of a file is mapped, and how.
struct file_part {
    const struct description *description;
    uint64_t offset;
    bool is_shared;
    bool is_copied; // of a file system that nobody changes nothing needs to be shared
};

static int64_t share(uint64_t address, uint64_t bytes, uint32_t rights,
                     const struct file_part *part) {
    struct shared_file file = {};
    if (part->description != nullptr) {
        uint32_t mode = part->description->flags & DESCRIPTION_ACCESS_MODE;
        file.file = part->description->file;
        file.first = part->offset / space_page_bytes();
        file.is_read_only = mode == LINUX_O_RDONLY;
    }
    status_t status =
        space_share(address, bytes, rights, part->description != nullptr ? &file : nullptr);
    if (status == STATUS_ACCESS_DENIED) {
        return -LINUX_EACCES;
    }
    return status == STATUS_OK ? (int64_t)address : -LINUX_ENOMEM;
}

// 0 or a negative errno. Zeros are memory without a file.
static int64_t find_file(int32_t fd, uint32_t flags, uint32_t protection, struct file_part *part) {
    const struct description *file = description_of(fd);
    if (file == nullptr) {
        return -LINUX_EBADF;
    }
    if (file->kind == DESCRIPTION_ZERO) {
        return 0;
    }
    if (file->kind != DESCRIPTION_FILE) {
        return -LINUX_ENODEV;
    }
    uint32_t mode = file->flags & DESCRIPTION_ACCESS_MODE;
    part->is_shared = (flags & LINUX_MAP_SHARED) != 0;
    bool is_written = part->is_shared && (protection & LINUX_PROT_WRITE) != 0;
    if (mode == LINUX_O_WRONLY || (is_written && mode != LINUX_O_RDWR)) {
        return -LINUX_EACCES;
    }
    struct node_description node;
    status_t status = part->is_shared ? file_describe(file->file, &node) : STATUS_OK;
    part->is_copied = !part->is_shared || (status == STATUS_OK && node.is_read_only);
    part->description = file;
    return status == STATUS_OK ? 0 : -LINUX_EIO;
}

static int64_t map(uint64_t address, uint64_t bytes, uint32_t rights,
                   const struct file_part *part) {
    const struct description *file = part->description;
    if (part->is_shared && !part->is_copied) {
        return share(address, bytes, rights, part);
    }
    status_t status = file == nullptr ? mapping_zeros(address, bytes, rights)
                                      : space_map(address, bytes, SPACE_READ | SPACE_WRITE);
    if (status != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    return file == nullptr ? (int64_t)address
                           : copy_file(file, address, bytes, part->offset, rights);
}

// Of whole pages that are to be mapped.
static int64_t check_lock(uint64_t bytes, bool is_asked_for) {
    if (is_asked_for && !locked_is_allowed()) {
        return -LINUX_EPERM;
    }
    return (is_asked_for || locked_future.is_locked) && locked_is_beyond(bytes) ? -LINUX_EAGAIN : 0;
}

static void lock_mapped(uint64_t address, uint64_t bytes, bool is_asked_for) {
    locked_add(address, bytes);
    if (is_asked_for || !locked_future.is_on_fault) {
        locked_fill(address, bytes);
    }
}

int64_t linux_mmap(uint64_t address, uint64_t length, uint32_t protection, uint32_t flags,
                   int32_t fd, int64_t offset) {
    constexpr uint32_t kinds = LINUX_MAP_SHARED | LINUX_MAP_PRIVATE;
    if (length == 0 || length > SPACE_MAPPINGS_BYTES || offset < 0 ||
        !mapping_is_on_page((uint64_t)offset) || (protection & ~PROTECTION_ALL) != 0 ||
        (flags & kinds) == 0) {
        return length > SPACE_MAPPINGS_BYTES ? -LINUX_ENOMEM : -LINUX_EINVAL;
    }
    if (is_writable_and_executable(protection)) {
        return -LINUX_EACCES;
    }
    struct file_part part = {.offset = (uint64_t)offset,
                             .is_shared = (flags & LINUX_MAP_SHARED) != 0};
    int64_t wrong =
        (flags & LINUX_MAP_ANONYMOUS) != 0 ? 0 : find_file(fd, flags, protection, &part);
    if (wrong != 0) {
        return wrong;
    }
    uint64_t bytes = mapping_whole_pages(length);
    bool is_locked = (flags & LINUX_MAP_LOCKED) != 0;
    wrong = check_lock(bytes, is_locked);
    if (wrong != 0) {
        return wrong;
    }
    int64_t at = mapping_place(address, bytes, flags);
    if (at < 0) {
        return at;
    }
    locked_remove((uint64_t)at, bytes);
    at = map((uint64_t)at, bytes, rights_of(protection), &part);
    if (at > 0 && (is_locked || locked_future.is_locked)) {
        lock_mapped((uint64_t)at, bytes, is_locked);
    }
    return at;
}

int64_t linux_munmap(uint64_t address, uint64_t length) {
    if (!mapping_is_on_page(address) || length == 0 || length > SPACE_MAPPINGS_BYTES ||
        !space_contains(address, mapping_whole_pages(length))) {
        return -LINUX_EINVAL;
    }
    space_unmap(address, mapping_whole_pages(length));
    locked_remove(address, mapping_whole_pages(length));
    return 0;
}

int64_t linux_mprotect(uint64_t address, uint64_t length, uint32_t protection) {
    if (!mapping_is_on_page(address) || (protection & ~PROTECTION_ALL) != 0) {
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
    status_t status = space_protect(address, mapping_whole_pages(length), rights_of(protection));
    if (status == STATUS_ACCESS_DENIED) {
        return -LINUX_EACCES;
    }
    return status == STATUS_OK ? 0 : -LINUX_ENOMEM;
}

int64_t linux_madvise(uint64_t address, uint64_t, int32_t advice) {
    bool changes = advice == LINUX_MADV_DONTNEED || advice == LINUX_MADV_FREE;
    return changes || !mapping_is_on_page(address) ? -LINUX_EINVAL : 0;
}

int64_t linux_brk(uint64_t address) {
    uint64_t now = posix_process.break_now;
    if (address < posix_process.break_first || address > SPACE_IMAGE_END) {
        return (int64_t)now;
    }
    uint64_t old_end = mapping_whole_pages(now);
    uint64_t new_end = mapping_whole_pages(address);
    if (new_end > old_end) {
        uint64_t bytes = new_end - old_end;
        if (!space_is_free(old_end, bytes) || check_lock(bytes, false) != 0 ||
            mapping_zeros(old_end, bytes, SPACE_READ | SPACE_WRITE) != STATUS_OK) {
            return (int64_t)now;
        }
        if (locked_future.is_locked) {
            lock_mapped(old_end, bytes, false);
        }
    } else if (new_end < old_end) {
        space_unmap(new_end, old_end - new_end);
        locked_remove(new_end, old_end - new_end);
    }
    posix_process.break_now = address;
    return (int64_t)address;
}
