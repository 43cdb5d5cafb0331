// SPDX-License-Identifier: MIT
//
// The kernel lock. Tickets are counted modulo 2^32; there are fewer cores.
#include <kernel/lock.h>

struct kernel_lock kernel_lock;

// What the holder of the lock asked for. Its fields were written before the flag.
static void answer(struct core *here) {
    if (cores_are_stopping()) {
        arch_core_halt();
    }
    if (__atomic_load_n(&here->is_called, __ATOMIC_ACQUIRE)) {
        here->function(here->argument);
        __atomic_store_n(&here->is_called, false, __ATOMIC_RELEASE);
    }
}

static bool is_served(uint32_t ticket) {
    return __atomic_load_n(&kernel_lock.owner, __ATOMIC_ACQUIRE) == ticket;
}

static void wait(struct core *here, uint32_t ticket) {
    uint64_t start_ns = arch_time_now_ns();
    while (!is_served(ticket)) {
        answer(here);
        arch_spin_wait();
    }
    here->lock_waits++;
    here->lock_wait_ns += arch_time_now_ns() - start_ns;
}

void lock_take(struct core *here) {
    uint32_t ticket = __atomic_fetch_add(&kernel_lock.next, 1, __ATOMIC_RELAXED);
    if (!is_served(ticket)) {
        wait(here, ticket);
    }
    if (cores_are_stopping()) {
        arch_core_halt();
    }
}

void lock_pass(struct core *here) {
    lock_release();
    lock_take(here);
}

bool lock_enter(struct core *here, enum trap trap) {
    here->trap = trap;
    lock_take(here);
    return trap == TRAP_INTERRUPT || here->current != nullptr;
}

bool kernel_is_wanted(void) {
    uint32_t next = __atomic_load_n(&kernel_lock.next, __ATOMIC_RELAXED);
    return next - kernel_lock.owner > 1 || arch_interrupt_pending();
}
