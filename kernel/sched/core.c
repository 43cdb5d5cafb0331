// SPDX-License-Identifier: MIT
//
// The cores: how the others are started, asked and stopped.
#include <kernel/core.h>

#include <kernel/deadline.h>
#include <kernel/lock.h>
#include <kernel/print.h>

// A core that is not there by then is taken for dead.
constexpr uint64_t START_LIMIT_NS = 2'000'000'000;

struct core cores[ARCH_CORES];

static struct core *running[ARCH_CORES]; // by number
static unsigned running_count;
static bool are_stopping; // atomic

static void add_running(struct core *core) {
    core->number = running_count;
    running[running_count++] = core;
}

// Either the core comes or it is given up; whichever is first.
static bool change_start(struct core *core, enum core_start to) {
    uint8_t from = CORE_STARTING;
    return __atomic_compare_exchange_n(&core->start, &from, to, false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_ACQUIRE);
}

static bool comes(struct core *core) {
    uint64_t limit_ns = arch_time_now_ns() + START_LIMIT_NS;
    while (__atomic_load_n(&core->start, __ATOMIC_ACQUIRE) == CORE_STARTING) {
        if (arch_time_now_ns() >= limit_ns) {
            return !change_start(core, CORE_GIVEN_UP);
        }
        arch_spin_wait();
    }
    return true;
}

void cores_start(void) {
    struct core *here = arch_core_here();
    add_running(here);
    here->timer_ns = DEADLINE_NEVER;
    lock_take(here);
    for (unsigned i = 0; i < ARCH_CORES; i++) {
        struct core *core = &cores[i];
        if (core == here) {
            continue;
        }
        core->uses_lock = true;
        core->timer_ns = DEADLINE_NEVER;
        core->start = CORE_STARTING;
        if (arch_core_start(core) && comes(core)) {
            add_running(core);
        }
    }
    here->uses_lock = running_count > 1;
    arch_fast_paths_set(true); // which depend on the lock
    if (running_count < ARCH_CORES) {
        print("tessera: %u of %u cores run\n", running_count, ARCH_CORES);
    }
}

void core_enter(void) {
    struct core *here = arch_core_here();
    if (!change_start(here, CORE_RUNS)) {
        arch_core_halt();
    }
    lock_take(here);
    here->started_ns = arch_time_now_ns();
    arch_idle();
}

unsigned core_count(void) {
    return running_count;
}

struct core *core_find(uint64_t number) {
    return number < running_count ? running[number] : nullptr;
}

void core_call(struct core *core, void (*function)(void *argument), void *argument) {
    if (core == arch_core_here()) {
        function(argument);
        return;
    }
    core->function = function;
    core->argument = argument;
    __atomic_store_n(&core->is_called, true, __ATOMIC_RELEASE);
    arch_core_interrupt(core);
    while (__atomic_load_n(&core->is_called, __ATOMIC_ACQUIRE)) {
        arch_spin_wait();
    }
}

void core_nudge(struct core *core) {
    if (core != arch_core_here()) {
        arch_core_interrupt(core);
    }
}

bool cores_are_stopping(void) {
    return __atomic_load_n(&are_stopping, __ATOMIC_RELAXED);
}

bool cores_stop(void) {
    if (__atomic_exchange_n(&are_stopping, true, __ATOMIC_RELAXED)) {
        return false;
    }
    for (unsigned i = 0; i < running_count; i++) {
        if (running[i] != arch_core_here()) {
            arch_core_stop(running[i]);
        }
    }
    return true;
}
