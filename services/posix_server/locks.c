// SPDX-License-Identifier: MIT
//
// An owner's locks on a file never overlap: what is set replaces what was in its range, which is
// cut. Who has to wait for a lock is told whenever one is given back, and tries again.
#include "locks.h"

#include "members.h"
#include "waiters.h"

struct held {
    uint32_t owner; // 0: the entry is free
    uint32_t family;
    struct posix_lock lock;
};

static struct held table[LOCKS_MAX];
static uint32_t table_end; // entries from there on were never used
static uint64_t waiters;

// Of a process that waits: for which owner. By its place in the table of processes.
static uint32_t waits_for[MEMBERS_MAX];

static bool is_same_file(const struct posix_lock *left, const struct posix_lock *right) {
    return left->file_system == right->file_system && left->node == right->node &&
           left->is_apart == right->is_apart;
}

static bool overlaps(const struct posix_lock *left, const struct posix_lock *right) {
    return is_same_file(left, right) && left->first <= right->last && right->first <= left->last;
}

static const struct held *find_excluding(uint32_t owner, const struct posix_lock *lock) {
    for (uint32_t i = 0; i < table_end; i++) {
        const struct held *held = &table[i];
        bool is_others = held->owner != 0 && held->owner != owner && overlaps(&held->lock, lock);
        if (is_others && (held->lock.kind == POSIX_LOCK_KIND_EXCLUSIVE ||
                          lock->kind == POSIX_LOCK_KIND_EXCLUSIVE)) {
            return held;
        }
    }
    return nullptr;
}

// Would the process wait for itself, if it waited for this owner?
static bool is_circle(uint32_t process, uint32_t owner) {
    for (uint32_t steps = 0; steps < MEMBERS_MAX && owner != 0; steps++) {
        if (owner == process) {
            return true;
        }
        const struct member *member = member_find(owner);
        owner = member != nullptr ? waits_for[member_index(member)] : 0;
    }
    return false;
}

static void note_wait(uint32_t process, uint32_t owner) {
    const struct member *member = member_find(process);
    if (member != nullptr) {
        waits_for[member_index(member)] = owner;
    }
}

// Cutting a lock in its middle makes two of it, and the new one is one.
static bool has_room(uint32_t family) {
    uint32_t count = 0;
    uint32_t count_of_family = 0;
    for (uint32_t i = 0; i < table_end; i++) {
        count += table[i].owner != 0;
        count_of_family += table[i].owner != 0 && table[i].family == family;
    }
    return count + 2 <= LOCKS_MAX && count_of_family + 2 <= LOCKS_OF_FAMILY;
}

// There is room for it.
static void add(const struct lock_owner *owner, const struct posix_lock *lock) {
    uint32_t place = 0;
    while (place < table_end && table[place].owner != 0) {
        place++;
    }
    table[place] = (struct held){owner->id, owner->family, *lock};
    table_end = place < table_end ? table_end : place + 1;
}

// Takes the range out of what the owner has.
static void cut(const struct lock_owner *owner, const struct posix_lock *lock) {
    for (uint32_t i = 0; i < table_end; i++) {
        struct held *held = &table[i];
        if (held->owner != owner->id || !overlaps(&held->lock, lock)) {
            continue;
        }
        struct posix_lock behind = held->lock;
        bool has_front = held->lock.first < lock->first;
        bool has_behind = held->lock.last > lock->last;
        if (has_front) {
            held->lock.last = lock->first - 1;
        } else {
            held->owner = 0;
        }
        if (has_behind) {
            behind.first = lock->last + 1;
            add(owner, &behind);
        }
    }
}

// What it touches and is of its kind becomes one with it.
static void join(const struct lock_owner *owner, struct posix_lock *lock) {
    for (uint32_t i = 0; i < table_end; i++) {
        struct held *held = &table[i];
        bool is_like = held->owner == owner->id && is_same_file(&held->lock, lock) &&
                       held->lock.kind == lock->kind;
        if (is_like && held->lock.last + 1 == lock->first) {
            lock->first = held->lock.first;
            held->owner = 0;
        } else if (is_like && lock->last + 1 == held->lock.first) {
            lock->last = held->lock.last;
            held->owner = 0;
        }
    }
}

status_t lock_set(const struct lock_owner *owner, const struct posix_lock *lock) {
    struct posix_lock set = *lock;
    if (lock->is_apart) {
        cut(owner, lock); // one that changes its kind is given back first
        waiters_tell(&waiters);
    }
    bool is_all_given_back =
        lock->kind == POSIX_LOCK_KIND_NONE && lock->first == 0 && lock->last >= INT64_MAX;
    if (!is_all_given_back && !has_room(owner->family)) {
        return STATUS_NO_SPACE;
    }
    const struct held *excluding =
        lock->kind == POSIX_LOCK_KIND_NONE ? nullptr : find_excluding(owner->id, lock);
    if (excluding != nullptr) {
        if (lock->process == 0) {
            return STATUS_WOULD_BLOCK;
        }
        if (is_circle(owner->id, excluding->owner)) {
            return STATUS_BUSY;
        }
        note_wait(owner->id, excluding->owner);
        waiters_note(&waiters, lock->process);
        return STATUS_WOULD_BLOCK;
    }
    note_wait(owner->id, 0);
    cut(owner, lock);
    if (lock->kind != POSIX_LOCK_KIND_NONE) {
        join(owner, &set);
        add(owner, &set);
    }
    waiters_tell(&waiters);
    return STATUS_OK;
}

status_t lock_find(const struct lock_owner *owner, const struct posix_lock *lock,
                   struct posix_lock *out) {
    const struct held *excluding = find_excluding(owner->id, lock);
    if (excluding == nullptr) {
        return STATUS_NOT_FOUND;
    }
    *out = excluding->lock;
    out->process = (excluding->owner & LOCK_OWNER_CELL) != 0 ? 0 : excluding->owner;
    return STATUS_OK;
}

void locks_forget(uint32_t owner) {
    for (uint32_t i = 0; i < table_end; i++) {
        if (table[i].owner == owner) {
            table[i].owner = 0;
        }
    }
    note_wait(owner, 0);
    waiters_tell(&waiters);
}
