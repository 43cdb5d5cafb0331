// SPDX-License-Identifier: MIT
//
// A Linux program of ours: threads and futexes without a C library. It says what went wrong on
// standard output, and ends with the number of things. linux_threads [WAY TO END]
#include "../trial.h"
#include "forks.h"
#include "threads.h"

#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>
#include <arch/foreign_thread.h>
#include <arch/syscall.h>
#include <tessera/objects.h>

enum { ROUNDS = 400, WAYS_END_STATUS = 42 };

constexpr uint64_t NOWHERE = 0x3000; // below every program
constexpr uint64_t SLOTS_FIRST = 8;
constexpr uint64_t SLOTS_END = 4096;
constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);

static _Atomic uint32_t mutex; // 0 free, 1 taken, 2 somebody waits
static uint64_t guarded;
static _Atomic uint32_t gate;
static _Atomic uint32_t arrived;
static _Atomic uint32_t signalled; // number of the thread whose handler ran

static uint32_t own_number(void) {
    return (uint32_t)call(LINUX_CALL_GETTID, 0, 0, 0, 0);
}

static void lock(void) {
    uint32_t expected = 0;
    if (atomic_compare_exchange_strong(&mutex, &expected, 1)) {
        return;
    }
    while (atomic_exchange(&mutex, 2) != 0) {
        (void)futex(&mutex, LINUX_FUTEX_WAIT, 2, nullptr);
    }
}

static void unlock(void) {
    if (atomic_exchange(&mutex, 0) == 2) {
        (void)futex(&mutex, LINUX_FUTEX_WAKE, 1, nullptr);
    }
}

// ---- What they do

static void add(uint64_t index) {
    threads[index].pointer = arch_foreign_pointer();
    for (uint32_t i = 0; i < ROUNDS; i++) {
        lock();
        uint64_t value = guarded;
        if (i % 16 == 0) {
            (void)call(LINUX_CALL_SCHED_YIELD, 0, 0, 0, 0);
        }
        guarded = value + 1;
        unlock();
    }
    end_thread(index);
}

static void a_lock_is_held_by_one(void) {
    start_all(add, THREADS - 1);
    join_all(THREADS - 1);
    expect(guarded == (uint64_t)(THREADS - 1) * ROUNDS, "sum under a lock");
    for (uint32_t i = 0; i < THREADS - 1; i++) {
        expect(threads[i].pointer == (uint64_t)&threads[i], "thread pointer");
    }
}

static void wait_at_gate(uint64_t index) {
    arrived++;
    while (atomic_load(&gate) == 0) {
        (void)futex(&gate, LINUX_FUTEX_WAIT, 0, nullptr);
    }
    end_thread(index);
}

// Until as many wait on the gate as there are threads: requeueing moves them to the other word.
static void all_are_moved_and_woken(void) {
    static _Atomic uint32_t other;
    gate = 0;
    arrived = 0;
    start_all(wait_at_gate, 4);
    int64_t moved = 0;
    while (moved < 4) {
        sleep_ns(1000000);
        int64_t answer = arch_foreign_call6(
            LINUX_CALL_FUTEX,
            (const uint64_t[6]){(uint64_t)&gate, LINUX_FUTEX_CMP_REQUEUE | LINUX_FUTEX_PRIVATE_FLAG,
                                0, 4, (uint64_t)&other, 0});
        expect(answer >= 0, "FUTEX_CMP_REQUEUE");
        moved += answer;
    }
    expect(futex(&gate, LINUX_FUTEX_WAKE, 10, nullptr) == 0, "nobody is left there");
    gate = 1;
    expect(futex(&other, LINUX_FUTEX_WAKE, 3, nullptr) == 3, "three are woken");
    expect(futex(&other, LINUX_FUTEX_WAKE, 3, nullptr) == 1, "and the last");
    join_all(4);
}

static void waits_end_by_time(void) {
    static _Atomic uint32_t word = 5;
    const struct linux_timespec soon = {.nanoseconds = 2000000};
    expect(futex(&word, LINUX_FUTEX_WAIT, 5, &soon) == -LINUX_ETIMEDOUT, "FUTEX_WAIT with a time");
    expect(futex(&word, LINUX_FUTEX_WAIT, 6, &soon) == -LINUX_EAGAIN, "another value");
    struct linux_timespec past = {0};
    expect(arch_foreign_call6(LINUX_CALL_FUTEX,
                              (const uint64_t[6]){(uint64_t)&word, LINUX_FUTEX_WAIT_BITSET, 5,
                                                  (uint64_t)&past, 0, UINT32_MAX}) ==
               -LINUX_ETIMEDOUT,
           "FUTEX_WAIT_BITSET and a time in the past");
    expect(futex((_Atomic uint32_t *)((uint64_t)&word + 1), LINUX_FUTEX_WAKE, 1, nullptr) ==
               -LINUX_EINVAL,
           "a word that is not aligned");
}

static void note(int32_t, struct linux_signal_information *, uint64_t *) {
    signalled = own_number();
}

static void wait_for_signal(uint64_t index) {
    arrived++;
    while (signalled == 0) { // no calls: only an interrupt can tell it
    }
    expect(signalled == own_number(), "the handler runs in the thread that was meant");
    end_thread(index);
}

static void a_signal_finds_its_thread(void) {
    const struct linux_signal_action action = {
        .handler = (uint64_t)note,
        .flags = LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGUSR1, (uint64_t)&action, 0, MASK_BYTES);
    arrived = 0;
    start_all(wait_for_signal, 1);
    while (arrived == 0) {
        sleep_ns(1000000);
    }
    expect(call(LINUX_CALL_TGKILL, (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0),
                threads[0].told_number, LINUX_SIGUSR1, 0) == 0,
           "tgkill");
    join_all(1);
    expect(call(LINUX_CALL_TKILL, threads[0].told_number, 0, 0, 0) == -LINUX_ESRCH,
           "a thread that has ended");
}

// Places of threads are used again: more than there are at one time.
static void nothing(uint64_t index) {
    end_thread(index);
}

static void many_come_and_go(void) {
    for (uint32_t i = 0; i < 100; i++) {
        start_all(nothing, 2);
        join_all(2);
    }
}

// ---- Ways to end

static void end_all(uint64_t) {
    end_with(WAYS_END_STATUS);
}

static void fault(uint64_t) {
    *(volatile uint32_t *)NOWHERE = 1;
}

// Spoils by system calls of ours what the library made for its threads, all but the first. The
// library is what faults then.
static void spoil(uint64_t) {
    for (uint64_t slot = SLOTS_FIRST; slot < SLOTS_END; slot++) {
        struct ipc_registers registers = {
            .target = slot,
            .info = info_make(METHOD_THREAD_SET_FOREIGN, 4, 0),
            .words = {NOWHERE},
        };
        syscall_call(&registers);
    }
    end_thread(0);
}

static void become_another(uint64_t) {
    static const char file[] = "/bin/busybox";
    static const char *const arguments[] = {"busybox", "echo", "another", "program", nullptr};
    (void)call(LINUX_CALL_EXECVE, (uint64_t)file, (uint64_t)arguments, 0, 0);
    end_thread(1);
}

// When the first thread, which has the number of the process, is gone.
static void end_later(uint64_t index) {
    uint64_t first = (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0);
    while (call(LINUX_CALL_TKILL, first, 0, 0, 0) == 0) {
        sleep_ns(1000000);
    }
    end_thread(WAYS_END_STATUS + index);
}

[[noreturn]] static void end(const char *way) {
    switch (way[0]) {
    case 'g': // while the first thread waits
        start_all(end_all, 1);
        (void)futex(&gate, LINUX_FUTEX_WAIT, 0, nullptr);
        break;
    case 'c': // while it computes
        start_all(end_all, 1);
        while (gate == 0) {
        }
        break;
    case 'f':
        start_all(fault, 1);
        (void)futex(&gate, LINUX_FUTEX_WAIT, 0, nullptr);
        break;
    case 's':
        start_all(spoil, 1);
        (void)futex(&gate, LINUX_FUTEX_WAIT, 0, nullptr);
        break;
    case 'e': // execve by a thread that is not the first
        start_all(become_another, 1);
        while (gate == 0) {
        }
        break;
    case 'l': // the first thread ends first
        start_all(end_later, 1);
        end_thread(7);
    default:
        break;
    }
    end_with(1);
}

[[noreturn]] void foreign_main(const uint64_t *stack) {
    if (stack[0] > 1) {
        end((const char *)stack[2]);
    }
    a_lock_is_held_by_one();
    all_are_moved_and_woken();
    waits_end_by_time();
    a_signal_finds_its_thread();
    many_come_and_go();
    try_forks();
    end_trial("threads");
}
