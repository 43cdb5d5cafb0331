// SPDX-License-Identifier: MIT
//
// What is locked is told by msync(), which refuses to invalidate it. The limit is that of a program
// without privileges.
#include "locked.h"

#include "../trial.h"

constexpr uint64_t UNIT = 65536; // whole pages, whatever they have
constexpr uint64_t READ_WRITE = LINUX_PROT_READ | LINUX_PROT_WRITE;
constexpr uint64_t PRIVATE = LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS;

static int64_t map(uint64_t units, uint64_t flags) {
    return call6(LINUX_CALL_MMAP, 0, units * UNIT, READ_WRITE, flags, UINT64_MAX, 0);
}

static int64_t unmap(int64_t address, uint64_t units) {
    return call(LINUX_CALL_MUNMAP, (uint64_t)address, units * UNIT, 0, 0);
}

static int64_t lock(int64_t address, uint64_t units) {
    return call(LINUX_CALL_MLOCK, (uint64_t)address, units * UNIT, 0, 0);
}

static int64_t unlock(int64_t address, uint64_t units) {
    return call(LINUX_CALL_MUNLOCK, (uint64_t)address, units * UNIT, 0, 0);
}

static int64_t lock_all(uint64_t flags) {
    return call(LINUX_CALL_MLOCKALL, flags, 0, 0, 0);
}

static bool is_locked(int64_t address, uint64_t units) {
    return call(LINUX_CALL_MSYNC, (uint64_t)address, units * UNIT,
                LINUX_MS_SYNC | LINUX_MS_INVALIDATE, 0) == -LINUX_EBUSY;
}

static int64_t resize(int64_t address, uint64_t old_units, uint64_t new_units) {
    return call(LINUX_CALL_MREMAP, (uint64_t)address, old_units * UNIT, new_units * UNIT,
                LINUX_MREMAP_MAYMOVE);
}

static void set_limit(uint64_t units) {
    struct linux_limit limit;
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_MEMLOCK, 0, (uint64_t)&limit) == 0,
           "the limit of locked memory");
    limit.current = units * UNIT;
    expect(call(LINUX_CALL_PRLIMIT64, 0, LINUX_RLIMIT_MEMLOCK, (uint64_t)&limit, 0) == 0,
           "another limit of locked memory");
}

static void try_ranges(void) {
    int64_t memory = map(4, PRIVATE);
    expect(memory > 0 && !is_locked(memory, 4), "nothing is locked");
    expect(lock(memory + (int64_t)UNIT, 2) == 0 && is_locked(memory, 4), "mlock");
    expect(!is_locked(memory, 1) && is_locked(memory + (int64_t)UNIT, 1) &&
               is_locked(memory + 2 * (int64_t)UNIT, 1) &&
               !is_locked(memory + 3 * (int64_t)UNIT, 1),
           "and nothing around it");
    expect(unlock(memory + (int64_t)UNIT, 1) == 0 && !is_locked(memory, 2) && is_locked(memory, 3),
           "munlock of a part");
    expect(unmap(memory + 2 * (int64_t)UNIT, 1) == 0 && !is_locked(memory, 2),
           "munmap of the rest");
    expect(lock(memory, 4) == -LINUX_ENOMEM, "mlock over a hole");
    expect(unmap(memory, 4) == 0, "munmap");
    int64_t locked = map(1, PRIVATE | LINUX_MAP_LOCKED);
    expect(locked > 0 && is_locked(locked, 1), "MAP_LOCKED");
    int64_t larger = resize(locked, 1, 3);
    expect(larger > 0 && is_locked(larger + 2 * (int64_t)UNIT, 1), "what it grows by");
    int64_t replaced = call6(LINUX_CALL_MMAP, (uint64_t)larger, UNIT, READ_WRITE,
                             PRIVATE | LINUX_MAP_FIXED, UINT64_MAX, 0);
    expect(replaced == larger && !is_locked(larger, 1) && is_locked(larger, 2), "MAP_FIXED");
    int64_t child = make_child();
    if (child == 0) {
        end_with(is_locked(larger, 3) ? 1 : 0);
    }
    expect(await_child(child) == 0, "a child has no locks");
    expect(call(LINUX_CALL_MUNLOCKALL, 0, 0, 0, 0) == 0 && !is_locked(larger, 3), "munlockall");
    expect(unmap(larger, 3) == 0, "munmap again");
}

static void try_limit(void) {
    int64_t memory = map(4, PRIVATE);
    set_limit(2);
    expect(lock(memory, 2) == 0 && lock(memory, 2) == 0, "twice the same");
    expect(lock(memory, 3) == -LINUX_ENOMEM && lock(memory + 2 * (int64_t)UNIT, 1) == -LINUX_ENOMEM,
           "mlock beyond the limit");
    expect(!is_locked(memory + 2 * (int64_t)UNIT, 2), "which locked nothing");
    expect(map(1, PRIVATE | LINUX_MAP_LOCKED) == -LINUX_EAGAIN, "MAP_LOCKED beyond it");
    expect(unmap(memory + 3 * (int64_t)UNIT, 1) == 0, "munmap of the last");
    expect(unlock(memory, 1) == 0, "munlock");
    expect(resize(memory + (int64_t)UNIT, 1, 3) == -LINUX_EAGAIN, "mremap beyond it");
    expect(lock_all(LINUX_MCL_CURRENT) == -LINUX_ENOMEM, "all that there is");
    expect(unmap(memory, 3) == 0, "munmap");
    set_limit(0);
    memory = map(1, PRIVATE);
    expect(lock(memory, 1) == -LINUX_EPERM && lock_all(LINUX_MCL_FUTURE) == -LINUX_EPERM &&
               map(1, PRIVATE | LINUX_MAP_LOCKED) == -LINUX_EPERM,
           "a limit of nothing");
}

static void try_all_of_it(void) {
    set_limit(2);
    expect(lock_all(LINUX_MCL_FUTURE) == 0, "mlockall of what comes");
    int64_t memory = map(1, PRIVATE);
    expect(memory > 0 && is_locked(memory, 1), "which came");
    expect(map(2, PRIVATE) == -LINUX_EAGAIN, "mmap beyond the limit");
    int64_t end = call(LINUX_CALL_BRK, 0, 0, 0, 0);
    expect(call(LINUX_CALL_BRK, (uint64_t)end + 2 * UNIT, 0, 0, 0) == end, "brk beyond the limit");
    expect(call(LINUX_CALL_BRK, (uint64_t)end + UNIT, 0, 0, 0) == end + (int64_t)UNIT, "brk");
    expect(map(1, PRIVATE) == -LINUX_EAGAIN, "the heap counts");
    expect(call(LINUX_CALL_MUNLOCKALL, 0, 0, 0, 0) == 0 && map(3, PRIVATE) > 0, "no more");
    int64_t shared = map(1, LINUX_MAP_SHARED | LINUX_MAP_ANONYMOUS);
    set_limit(64);
    expect(lock_all(LINUX_MCL_CURRENT) == 0 && is_locked(shared, 1), "all that there is");
    memory = map(1, PRIVATE);
    expect(memory > 0 && !is_locked(memory, 1), "and nothing later");
}

static void in_child(void (*try)(void)) {
    uint32_t before = failures;
    int64_t child = make_child();
    if (child == 0) {
        try();
        end_with(failures - before);
    }
    expect(await_child(child) == 0, "a child that locks");
}

void try_locked(void) {
    try_ranges();
    in_child(try_limit);
    in_child(try_all_of_it);
}
