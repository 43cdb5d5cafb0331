// SPDX-License-Identifier: MIT
//
// Locks on files, between the open descriptions of one process. Record locks belong to a process,
// so its own never stand in its way.
#include <posix/locks.h>

#include <filesystem/filesystem_client.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <tessera/string.h>

static int64_t check_record(const struct description *description,
                            const struct linux_record_lock *lock) {
    uint32_t mode = description->flags & DESCRIPTION_ACCESS_MODE;
    int64_t end;
    if (lock->whence < LINUX_SEEK_SET || lock->whence > LINUX_SEEK_END ||
        __builtin_add_overflow(lock->start, lock->length, &end) ||
        (lock->whence == LINUX_SEEK_SET && (lock->start < 0 || end < 0))) {
        return -LINUX_EINVAL;
    }
    switch (lock->type) {
    case LINUX_F_RDLCK:
        return mode == LINUX_O_WRONLY ? -LINUX_EBADF : 0;
    case LINUX_F_WRLCK:
        return mode == LINUX_O_RDONLY ? -LINUX_EBADF : 0;
    case LINUX_F_UNLCK:
        return 0;
    default:
        return -LINUX_EINVAL;
    }
}

int64_t record_lock(const struct description *description, int32_t command, uint64_t argument) {
    struct linux_record_lock lock;
    bool is_asked = command == LINUX_F_GETLK;
    int64_t wrong = linux_check_memory(argument, 1, sizeof(lock),
                                       is_asked ? LINUX_ACCESS_WRITE : LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&lock, (const void *)argument, sizeof(lock));
    if (!is_asked) {
        return check_record(description, &lock);
    }
    if (lock.type != LINUX_F_RDLCK && lock.type != LINUX_F_WRLCK) {
        return -LINUX_EINVAL;
    }
    lock.type = LINUX_F_UNLCK;
    memcpy((void *)argument, &lock, sizeof(lock));
    return 0;
}

int64_t linux_flock(int32_t fd, uint32_t operation) {
    struct description *description = description_of(fd);
    uint32_t lock = operation & ~(uint32_t)LINUX_LOCK_NB;
    if (lock != LINUX_LOCK_SH && lock != LINUX_LOCK_EX && lock != LINUX_LOCK_UN) {
        return -LINUX_EINVAL;
    }
    if (description->kind != DESCRIPTION_FILE || lock == LINUX_LOCK_UN) {
        description->lock = 0;
        return 0;
    }
    struct node_description node;
    status_t status = file_describe(description->file, &node);
    if (status != STATUS_OK) {
        return -linux_errno_of_status(status);
    }
    description->file_system = node.file_system;
    description->node = node.node;
    if (description_with_lock(description, lock) != nullptr) {
        // Whoever holds it is this process, which would wait for itself.
        return operation != lock ? -LINUX_EAGAIN : -LINUX_EDEADLK;
    }
    description->lock = lock;
    return 0;
}
