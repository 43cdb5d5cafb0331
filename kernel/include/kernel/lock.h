// SPDX-License-Identifier: MIT
//
// The one lock of the kernel: everything that more than one core can reach is guarded by it, but
// for what kernel/core.h names. A core takes it when the registers of the thread that trapped are
// saved, and gives it back before it restores those of the next, or sleeps. It is fair: who comes
// first is served first (tickets). With one core it is not used.
//
// Whoever waits does what the holder asks of it meanwhile (core_call), and stops if a bug was
// found.
#pragma once

#include <kernel/core.h>

// Entered by assembly, too: `next` is the ticket that the next core takes, `owner` the one that is
// served. A core that finds them equal, `owner` first and with acquire, may take `next` at once.
struct kernel_lock {
    uint32_t next;
    uint32_t owner;
};

extern struct kernel_lock kernel_lock;

void lock_take(struct core *here);

// The same at a trap. False: the thread that trapped was taken away while the core waited.
bool lock_enter(struct core *here, enum trap trap);

static inline void lock_release(void) {
    uint32_t owner = __atomic_load_n(&kernel_lock.owner, __ATOMIC_RELAXED);
    __atomic_store_n(&kernel_lock.owner, owner + 1, __ATOMIC_RELEASE);
}

// What a trap begins and ends with, in C: see kernel/entry.h. Inline even where code is built for
// size: every trap goes through both.
[[gnu::always_inline]] static inline bool kernel_enter(enum trap trap) {
    struct core *here = arch_core_here();
    return !here->uses_lock || lock_enter(here, trap);
}

[[gnu::always_inline]] static inline void kernel_leave(void) {
    if (arch_core_here()->uses_lock) {
        lock_release();
    }
}

// Let those who wait go first.
void lock_pass(struct core *here);

// Should a long operation stop where it is, because an interrupt or another core waits? The test of
// a preemption point.
bool kernel_is_wanted(void);
