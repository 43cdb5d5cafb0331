// SPDX-License-Identifier: MIT
//
// A thread that ends stops itself; its place and what the kernel has of it are used again by the
// next one. Only the first thread of the process can end the process.
#include <posix/thread.h>

#include <arch/syscall.h>
#include <kernel/thread.h>
#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/futex.h>
#include <posix/lock.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <posix/stop.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/notification.h>
#include <tessera/string.h>

constexpr uint64_t STEP_NS = NS_PER_MS;
constexpr uint64_t PATIENCE_NS = 100 * NS_PER_MS;

struct posix_thread posix_threads[POSIX_THREADS_MAX];
uint32_t posix_threads_end = 1;

void posix_threads_init(void) {
    struct posix_thread *first = &posix_threads[0];
    *first = (struct posix_thread){
        .id = (int32_t)startup_info()->process_id,
        .is_made = true,
        .slot = SLOT_THREAD,
        .buffer = PROCESS_BUFFER,
        .stack_top = posix_library_stack_top(),
        .stack = {.flags = LINUX_SS_DISABLE},
    };
    thread_block()->personality = first;
}

struct posix_thread *posix_thread_of(int32_t id) {
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        if (id > 0 && posix_threads[i].id == id) {
            return &posix_threads[i];
        }
    }
    return nullptr;
}

// A thread that is about to end needs no telling, and the one that asks looks by itself.
void posix_thread_wake(const struct posix_thread *thread) {
    if (thread == posix_thread_now()) {
        return;
    }
    (void)thread_interrupt(thread->slot);
    if (thread->event != 0) {
        (void)notification_signal(thread->event, 1);
    }
    family_cancel(); // who is parked is the only one
}

void posix_threads_wake(void) {
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        if (posix_threads[i].id != 0 && posix_threads[i].event != 0) {
            (void)notification_signal(posix_threads[i].event, 1);
        }
    }
    family_cancel();
}

void posix_yield(void) {
    struct ipc_registers registers = {};
    posix_unlock();
    syscall_yield(&registers);
    posix_lock();
}

cap_t posix_thread_event(void) {
    struct posix_thread *thread = posix_thread_now();
    if (thread->event == 0 && object_create(OBJECT_NOTIFICATION, 0, &thread->event) != STATUS_OK) {
        thread->event = 0;
    }
    return thread->event;
}

void posix_thread_rest(uint64_t deadline_ns) {
    cap_t event = posix_thread_event();
    uint64_t bits;
    if (event == 0) {
        posix_yield(); // the caller looks again, and again
        return;
    }
    posix_unlock();
    // Whether it was woken or the time has come, its caller sees for itself.
    bool is_told = notification_wait_until(event, deadline_ns, &bits) == STATUS_OK;
    posix_lock();
    if (is_told) {
        family_heard(bits);
    }
}

void posix_thread_wait_until(uint64_t deadline_ns) {
    if (!posix_stop_here()) {
        posix_thread_rest(deadline_ns);
    }
    (void)posix_stop_here();
}

bool posix_thread_is_alone(void) {
    for (uint32_t i = 0; i < posix_threads_end; i++) {
        if (posix_threads[i].id != 0 && &posix_threads[i] != posix_thread_now()) {
            return false;
        }
    }
    return true;
}

// Each ends at its next look at what is due; a message to a server ends first.
void posix_threads_end_others(void) {
    while (!posix_thread_is_alone()) {
        for (uint32_t i = 0; i < posix_threads_end; i++) {
            if (posix_threads[i].id != 0 && &posix_threads[i] != posix_thread_now()) {
                posix_threads[i].is_to_end = true;
                posix_thread_wake(&posix_threads[i]);
            }
        }
        posix_thread_wait_until(clock_now_ns() + STEP_NS);
    }
    posix_thread_now()->id = (int32_t)startup_info()->process_id;
}

static void clear_word(const struct posix_thread *thread) {
    const uint32_t none = 0;
    if (thread->cleared != 0 &&
        linux_check_memory(thread->cleared, 1, sizeof(none), LINUX_ACCESS_WRITE) == 0) {
        memcpy((void *)thread->cleared, &none, sizeof(none));
        (void)posix_futex_wake(thread->cleared, 1, UINT32_MAX);
    }
}

void posix_thread_end(int32_t status) {
    struct posix_thread *thread = posix_thread_now();
    if (posix_thread_is_alone()) {
        posix_end(status);
    }
    posix_futex_release_robust(thread);
    if (!thread->is_to_end) { // else exec() takes its memory
        clear_word(thread);
    }
    posix_signals_forget(thread);
    thread->id = 0;
    posix_unlock();
    for (;;) {
        (void)thread_suspend(thread->slot);
    }
}

[[noreturn]] static void exit_as_first(uint64_t status) {
    program_exit((int32_t)status);
}

// The lock stays taken: nothing is served any more.
void posix_threads_exit(int32_t status) {
    const struct posix_thread *first = &posix_threads[0];
    if (posix_thread_now() == first) {
        program_exit(status);
    }
    for (;;) {
        (void)thread_suspend(first->slot);
        (void)thread_start(first->slot, (uint64_t)exit_as_first, first->stack_top,
                           (uint64_t)(int64_t)status, first->buffer);
        (void)sleep_until_ns(clock_now_ns() + PATIENCE_NS);
    }
}
