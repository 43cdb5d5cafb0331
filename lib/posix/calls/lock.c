// SPDX-License-Identifier: MIT
#include <posix/locks.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <posix/state.h>
#include <posix/watch.h>
#include <tessera/string.h>

static bool has_locks; // the process, or it had some

// Where a record begins and ends, in bytes of the file. 0 or a negative errno.
static int64_t place_record(struct description *description, const struct linux_record_lock *record,
                            struct posix_lock *out) {
    struct node_attributes attributes;
    int64_t base = 0;
    int64_t first;
    int64_t behind;
    if (record->whence == LINUX_SEEK_CUR) {
        base = (int64_t)place_get(description);
    } else if (record->whence == LINUX_SEEK_END) {
        status_t status = file_stat(description->file, &attributes);
        if (status != STATUS_OK) {
            return -linux_errno_of_status(status);
        }
        base = (int64_t)attributes.size;
    } else if (record->whence != LINUX_SEEK_SET) {
        return -LINUX_EINVAL;
    }
    if (__builtin_add_overflow(base, record->start, &first) ||
        __builtin_add_overflow(first, record->length, &behind)) {
        return -LINUX_EOVERFLOW;
    }
    if (first < 0 || behind < 0) {
        return -LINUX_EINVAL;
    }
    // A negative length is what lies in front; 0 is all that follows.
    out->first = (uint64_t)(record->length < 0 ? behind : first);
    out->last =
        record->length == 0 ? INT64_MAX : (uint64_t)(record->length < 0 ? first : behind) - 1;
    return 0;
}

static int64_t kind_of_record(const struct description *description, int16_t type, bool is_asked,
                              enum posix_lock_kind *out) {
    uint32_t mode = description->flags & DESCRIPTION_ACCESS_MODE;
    switch (type) {
    case LINUX_F_RDLCK:
        *out = POSIX_LOCK_KIND_SHARED;
        return mode == LINUX_O_WRONLY && !is_asked ? -LINUX_EBADF : 0;
    case LINUX_F_WRLCK:
        *out = POSIX_LOCK_KIND_EXCLUSIVE;
        return mode == LINUX_O_RDONLY && !is_asked ? -LINUX_EBADF : 0;
    case LINUX_F_UNLCK:
        *out = POSIX_LOCK_KIND_NONE;
        return is_asked ? -LINUX_EINVAL : 0;
    default:
        return -LINUX_EINVAL;
    }
}

static int64_t name_file(const struct description *description, struct posix_lock *lock) {
    struct node_description node;
    status_t status = file_describe(description->file, &node);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    lock->file_system = node.file_system;
    lock->node = node.node;
    return 0;
}

// `cell`: of the description; 0: the process's own lock.
static int64_t set_lock(cap_t cell, const struct posix_lock *lock, bool may_wait) {
    struct posix_lock asked = *lock;
    asked.process = may_wait ? family_own() : 0;
    for (;;) {
        status_t status = cell != 0 ? posix_cell_lock(cell, &asked)
                                    : posix_process_lock(family_process(), &asked);
        if (status == STATUS_OK || status == STATUS_NO_SPACE) {
            return status == STATUS_OK ? 0 : -LINUX_ENOLCK;
        }
        if (status != STATUS_WOULD_BLOCK) {
            return status == STATUS_BUSY ? -LINUX_EDEADLK : -LINUX_EIO;
        }
        int64_t wrong = may_wait ? posix_watch(UINT64_MAX) : -LINUX_EAGAIN;
        if (wrong != 0) {
            return wrong;
        }
    }
}

static void tell_record(const struct posix_lock *found, struct linux_record_lock *out) {
    out->type = found->kind == POSIX_LOCK_KIND_EXCLUSIVE ? LINUX_F_WRLCK : LINUX_F_RDLCK;
    out->whence = LINUX_SEEK_SET;
    out->start = (int64_t)found->first;
    out->length = found->last == INT64_MAX ? 0 : (int64_t)(found->last - found->first + 1);
    out->process = found->process == 0 ? -1 : (int32_t)found->process;
}

static void find_lock(cap_t cell, const struct posix_lock *lock, struct linux_record_lock *out) {
    struct posix_lock found;
    status_t status = cell != 0 ? posix_cell_find_lock(cell, lock, &found)
                                : posix_process_find_lock(family_process(), lock, &found);
    if (status == STATUS_OK) {
        tell_record(&found, out);
    } else {
        out->type = LINUX_F_UNLCK;
    }
}

static int64_t prepare(struct description *description, const struct linux_record_lock *record,
                       bool is_asked, struct posix_lock *out) {
    int64_t wrong = kind_of_record(description, record->type, is_asked, &out->kind);
    if (wrong == 0) {
        wrong = place_record(description, record, out);
    }
    return wrong != 0 ? wrong : name_file(description, out);
}

int64_t record_lock(struct description *description, int32_t command, uint64_t argument) {
    bool is_asked = command == LINUX_F_GETLK || command == LINUX_F_OFD_GETLK;
    bool is_descriptions = command >= LINUX_F_OFD_GETLK;
    struct linux_record_lock record;
    struct posix_lock lock = {};
    int64_t wrong = linux_check_memory(argument, 1, sizeof(record),
                                       is_asked ? LINUX_ACCESS_WRITE : LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&record, (const void *)argument, sizeof(record));
    if ((is_descriptions && record.process != 0) || description->kind != DESCRIPTION_FILE) {
        return -LINUX_EINVAL;
    }
    wrong = prepare(description, &record, is_asked, &lock);
    bool is_alone = family_process() == 0;
    if (wrong == 0 && is_descriptions && !is_alone) {
        wrong = state_share(description);
    }
    if (wrong != 0) {
        return wrong;
    }
    cap_t cell = is_descriptions ? description->cell : 0;
    if (is_asked) {
        record.type = LINUX_F_UNLCK;
        if (!is_alone) {
            memcpy(&record, (const void *)argument, sizeof(record));
            find_lock(cell, &lock, &record);
        }
        memcpy((void *)argument, &record, sizeof(record));
        return 0;
    }
    has_locks = has_locks || !is_descriptions;
    bool may_wait = command == LINUX_F_SETLKW || command == LINUX_F_OFD_SETLKW;
    return is_alone ? 0 : set_lock(cell, &lock, may_wait);
}

void record_locks_drop(const struct description *description) {
    struct posix_lock lock = {.last = INT64_MAX};
    if (has_locks && description->kind == DESCRIPTION_FILE && family_is_known() &&
        name_file(description, &lock) == 0) {
        (void)set_lock(0, &lock, false); // all is never refused
    }
}

int64_t linux_flock(int32_t fd, uint32_t operation) {
    struct description *description = description_of(fd);
    struct posix_lock lock = {.last = INT64_MAX, .is_apart = true};
    switch (operation & ~(uint32_t)LINUX_LOCK_NB) {
    case LINUX_LOCK_SH:
        lock.kind = POSIX_LOCK_KIND_SHARED;
        break;
    case LINUX_LOCK_EX:
        lock.kind = POSIX_LOCK_KIND_EXCLUSIVE;
        break;
    case LINUX_LOCK_UN:
        break;
    default:
        return -LINUX_EINVAL;
    }
    if (description->kind != DESCRIPTION_FILE || family_process() == 0) {
        return 0;
    }
    int64_t wrong = name_file(description, &lock);
    if (wrong == 0) {
        wrong = state_share(description);
    }
    bool may_wait = (operation & LINUX_LOCK_NB) == 0;
    return wrong != 0 ? wrong : set_lock(description->cell, &lock, may_wait);
}
