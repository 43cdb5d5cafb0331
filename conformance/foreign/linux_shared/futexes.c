// SPDX-License-Identifier: MIT
//
// Nothing here waits for a time to be safe: that a process waits on a word is known when it was
// moved to another one.
#include "futexes.h"

#include <arch/foreign_signal.h>
#include <arch/foreign_thread.h>

#include "../trial.h"

enum { PAGE = 65536, CHILDREN = 4, ROUNDS = 60, STACK_BYTES = 16384, ANSWER = 42 };

static const char path[] = "/dev/shm/linux_shared.futex";

constexpr uint32_t ANY = UINT32_MAX;
constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr uint64_t THREAD_FLAGS = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                                  LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD |
                                  LINUX_CLONE_PARENT_SETTID | LINUX_CLONE_CHILD_CLEARTID;

// In memory that all children have.
static struct together {
    _Atomic uint32_t mutex; // 0 free, 1 taken, 2 somebody waits
    _Atomic uint32_t filled;
    _Atomic uint32_t room;
    _Atomic uint32_t sequence;
    _Atomic uint32_t gate;
    _Atomic uint32_t other;
    _Atomic uint32_t ready;
    _Atomic uint32_t arrived;
    _Atomic uint32_t round;
    uint64_t guarded;
    uint32_t slot;
    struct {
        uint64_t next;
        _Atomic uint32_t word;
    } robust;
} *all;

static int64_t futex(_Atomic uint32_t *word, uint64_t operation, uint64_t value, uint64_t timeout,
                     _Atomic uint32_t *second, uint32_t value3) {
    return call6(LINUX_CALL_FUTEX, (uint64_t)word, operation, value, timeout, (uint64_t)second,
                 value3);
}

static int64_t wait_on(_Atomic uint32_t *word, uint32_t value) {
    return futex(word, LINUX_FUTEX_WAIT, value, 0, nullptr, 0);
}

static int64_t wake(_Atomic uint32_t *word, uint64_t count) {
    return futex(word, LINUX_FUTEX_WAKE, count, 0, nullptr, 0);
}

static void *map_shared(int64_t fd) {
    uint64_t flags = LINUX_MAP_SHARED | (fd < 0 ? LINUX_MAP_ANONYMOUS : 0);
    int64_t address =
        call6(LINUX_CALL_MMAP, 0, PAGE, LINUX_PROT_READ | LINUX_PROT_WRITE, flags, (uint64_t)fd, 0);
    expect(address > 0, "shared memory");
    return (void *)address;
}

static void unmap(void *address) {
    expect(call(LINUX_CALL_MUNMAP, (uint64_t)address, PAGE, 0, 0) == 0, "munmap");
}

static void start(int64_t *children, uint32_t count, void (*run)(uint32_t)) {
    for (uint32_t i = 0; i < count; i++) {
        children[i] = make_child();
        if (children[i] == 0) {
            run(i);
            end_with(failures == 0 ? ANSWER : 1);
        }
    }
}

static void await_all(const int64_t *children, uint32_t count, const char *what) {
    for (uint32_t i = 0; i < count; i++) {
        expect(await_child(children[i]) == ANSWER, what);
    }
}

// Moves so many from one word to another, as they come to wait.
static void move(_Atomic uint32_t *from, _Atomic uint32_t *to, int64_t count) {
    while (count > 0) {
        int64_t moved =
            futex(from, LINUX_FUTEX_CMP_REQUEUE, 0, (uint64_t)count, to, atomic_load(from));
        expect(moved >= 0 && moved <= count, "FUTEX_CMP_REQUEUE");
        count -= moved;
        if (moved == 0) {
            sleep_ns(MS_NS / 4);
        }
    }
}

// ---- What libraries make of them

static void lock(void) {
    uint32_t expected = 0;
    if (atomic_compare_exchange_strong(&all->mutex, &expected, 1)) {
        return;
    }
    while (atomic_exchange(&all->mutex, 2) != 0) {
        (void)wait_on(&all->mutex, 2);
    }
}

static void unlock(void) {
    if (atomic_exchange(&all->mutex, 0) == 2) {
        (void)wake(&all->mutex, 1);
    }
}

static void add(uint32_t) {
    for (uint32_t i = 0; i < ROUNDS; i++) {
        lock();
        uint64_t value = all->guarded;
        if (i % 8 == 0) {
            (void)call(LINUX_CALL_SCHED_YIELD, 0, 0, 0, 0);
        }
        all->guarded = value + 1;
        unlock();
    }
}

static void try_mutex(void) {
    int64_t children[CHILDREN];
    start(children, CHILDREN, add);
    add(0);
    await_all(children, CHILDREN, "a mutex");
    expect(all->guarded == (CHILDREN + 1) * ROUNDS, "one at a time");
}

static void post(_Atomic uint32_t *semaphore) {
    atomic_fetch_add(semaphore, 1);
    (void)wake(semaphore, 1);
}

static void take(_Atomic uint32_t *semaphore) {
    uint32_t value = atomic_load(semaphore);
    while (value == 0 || !atomic_compare_exchange_strong(semaphore, &value, value - 1)) {
        if (value == 0) {
            (void)wait_on(semaphore, 0);
            value = atomic_load(semaphore);
        }
    }
}

static void produce(uint32_t) {
    for (uint32_t i = 0; i < ROUNDS; i++) {
        take(&all->room);
        all->slot = i;
        post(&all->filled);
    }
}

static void try_semaphores(void) {
    int64_t child;
    uint32_t in_order = 0;
    all->room = 1;
    start(&child, 1, produce);
    for (uint32_t i = 0; i < ROUNDS; i++) {
        take(&all->filled);
        in_order += all->slot == i;
        post(&all->room);
    }
    await_all(&child, 1, "semaphores");
    expect(in_order == ROUNDS, "one after the other");
}

// A condition whose waiters are moved to the mutex.
static void await_condition(uint32_t) {
    lock();
    all->ready++;
    while (all->guarded == 0) {
        uint32_t sequence = all->sequence;
        unlock();
        (void)wait_on(&all->sequence, sequence);
        lock();
    }
    all->guarded++;
    all->mutex = 2; // others may have been moved here
    unlock();
}

static void try_condition(void) {
    int64_t children[CHILDREN];
    all->guarded = 0;
    all->ready = 0;
    start(children, CHILDREN, await_condition);
    for (bool is_ready = false; !is_ready;) {
        lock();
        is_ready = all->ready == CHILDREN;
        unlock();
        sleep_ns(MS_NS / 4);
    }
    lock();
    all->mutex = 2;
    all->guarded = 1;
    uint32_t sequence = atomic_fetch_add(&all->sequence, 1) + 1;
    int64_t told =
        futex(&all->sequence, LINUX_FUTEX_CMP_REQUEUE, 1, INT32_MAX, &all->mutex, sequence);
    expect(told >= 0 && told <= CHILDREN, "a broadcast");
    unlock();
    await_all(children, CHILDREN, "a condition");
    expect(all->guarded == 1 + CHILDREN, "all of them saw it");
}

static void pass_barrier(void) {
    uint32_t round = all->round;
    if (atomic_fetch_add(&all->arrived, 1) == CHILDREN) {
        all->arrived = 0;
        all->round = round + 1;
        (void)wake(&all->round, INT32_MAX);
        return;
    }
    while (all->round == round) {
        (void)wait_on(&all->round, round);
    }
}

static void pass_barriers(uint32_t) {
    for (uint32_t i = 0; i < ROUNDS / 4; i++) {
        expect(all->round == i, "nobody is ahead");
        pass_barrier();
    }
}

static void try_barrier(void) {
    int64_t children[CHILDREN];
    all->round = 0;
    start(children, CHILDREN, pass_barriers);
    pass_barriers(0);
    await_all(children, CHILDREN, "a barrier");
}

// ---- Who is woken

static void wait_at_gate(uint32_t) {
    expect(wait_on(&all->gate, 0) == 0, "woken though the word is as it was");
}

static void try_counts(void) {
    int64_t children[CHILDREN];
    start(children, CHILDREN, wait_at_gate);
    move(&all->gate, &all->other, CHILDREN);
    expect(wake(&all->gate, 9) == 0, "nobody is left there");
    expect(futex(&all->other, LINUX_FUTEX_WAKE | LINUX_FUTEX_PRIVATE_FLAG, 9, 0, nullptr, 0) == 0,
           "nobody of this process alone");
    expect(wake(&all->other, 1) == 1, "one is woken");
    expect(wake(&all->other, 2) == 2, "two are woken");
    expect(wake(&all->other, 9) == 1, "and the last");
    expect(wake(&all->other, 9) == 0, "and nobody");
    await_all(children, CHILDREN, "those that were woken");
}

static void wait_with_bits(uint32_t index) {
    int64_t result = futex(&all->gate, LINUX_FUTEX_WAIT_BITSET, 0, 0, nullptr, 1u << index);
    expect(result == 0, "FUTEX_WAIT_BITSET");
}

static void try_bits(void) {
    int64_t children[2];
    start(children, 2, wait_with_bits);
    move(&all->gate, &all->other, 2);
    expect(futex(&all->other, LINUX_FUTEX_WAKE_BITSET, 9, 0, nullptr, 4) == 0, "other bits");
    expect(futex(&all->other, LINUX_FUTEX_WAKE_BITSET, 9, 0, nullptr, 6) == 1, "its bit");
    await_all(&children[1], 1, "the one with that bit");
    expect(futex(&all->other, LINUX_FUTEX_WAKE_BITSET, 9, 0, nullptr, ANY) == 1, "any bit");
    await_all(children, 1, "and the other one");
}

static void try_change_and_wake(void) {
    int64_t children[2];
    uint32_t add_if_greater = (uint32_t)LINUX_FUTEX_OP_ADD << 28 | 4u << 24 | 3u << 12 | 6;
    start(children, 2, wait_at_gate);
    move(&all->gate, &all->other, 2);
    all->ready = 7;
    expect(futex(&all->gate, LINUX_FUTEX_WAKE_OP, 9, 9, &all->ready, add_if_greater) == 0 &&
               all->ready == 10,
           "FUTEX_WAKE_OP with nobody there");
    expect(futex(&all->other, LINUX_FUTEX_WAKE_OP, 1, 9, &all->ready, add_if_greater) == 1 &&
               all->ready == 13,
           "and with one who is woken");
    expect(wake(&all->other, 9) == 1, "and the one who was not");
    await_all(children, 2, "FUTEX_WAKE_OP");
}

static _Atomic uint32_t thread_number;
static _Atomic uint32_t thread_told;
static uint8_t stack[STACK_BYTES] __attribute__((aligned(16)));

static void wait_as_thread(uint64_t) {
    expect(wait_on(&all->gate, 0) == 0, "a second thread");
    for (;;) {
        (void)call(LINUX_CALL_EXIT, 0, 0, 0, 0);
    }
}

static void wait_as_two(uint32_t) {
    thread_number = 1;
    expect(arch_foreign_clone(THREAD_FLAGS, (uint64_t)&stack[STACK_BYTES], (uint64_t)&thread_told,
                              (uint64_t)&thread_number, 0, wait_as_thread, 0) > 0,
           "clone");
    wait_at_gate(0);
    for (uint32_t number = thread_number; number != 0; number = thread_number) {
        (void)wait_on(&thread_number, number);
    }
}

static void try_threads(void) {
    int64_t child;
    start(&child, 1, wait_as_two);
    move(&all->gate, &all->other, 2);
    expect(wake(&all->other, 1) == 1, "one thread of a process");
    expect(wake(&all->other, 9) == 1, "and the other");
    await_all(&child, 1, "two threads");
}

// ---- Waits that end otherwise

static void try_times(void) {
    const struct linux_timespec soon = {.nanoseconds = 2 * MS_NS};
    const struct linux_timespec past = {0};
    expect(futex(&all->gate, LINUX_FUTEX_WAIT, 0, (uint64_t)&soon, nullptr, 0) == -LINUX_ETIMEDOUT,
           "a time");
    expect(futex(&all->gate, LINUX_FUTEX_WAIT_BITSET, 0, (uint64_t)&past, nullptr, ANY) ==
               -LINUX_ETIMEDOUT,
           "a time in the past");
    expect(wait_on(&all->gate, 1) == -LINUX_EAGAIN, "another value");
    expect(wake(&all->gate, 9) == 0, "nobody waits any more");
}

static void try_killing(void) {
    int64_t children[2];
    start(&children[0], 1, wait_at_gate);
    move(&all->gate, &all->other, 1);
    start(&children[1], 1, wait_at_gate);
    move(&all->gate, &all->other, 1);
    expect(call(LINUX_CALL_KILL, (uint64_t)children[0], LINUX_SIGKILL, 0, 0) == 0, "kill");
    expect(await_child(children[0]) == 256 + LINUX_SIGKILL, "SIGKILL");
    expect(wake(&all->other, 9) == 1, "who was killed does not count");
    await_all(&children[1], 1, "who came next");
}

static void note(int32_t, struct linux_signal_information *, uint64_t *) {
}

static void handle(uint64_t flags) {
    const struct linux_signal_action action = {
        .handler = (uint64_t)note,
        .flags = LINUX_SA_SIGINFO | LINUX_SA_RESTORER | flags,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, LINUX_SIGUSR1, (uint64_t)&action, 0, MASK_BYTES);
}

static void wait_and_be_interrupted(uint32_t) {
    handle(0);
    expect(wait_on(&all->gate, 0) == -LINUX_EINTR, "EINTR");
}

static void wait_and_go_on(uint32_t) {
    handle(LINUX_SA_RESTART);
    expect(wait_on(&all->gate, 0) == 0, "again after the handler");
}

static void try_signals(void) {
    int64_t child;
    start(&child, 1, wait_and_be_interrupted);
    move(&all->gate, &all->other, 1);
    expect(call(LINUX_CALL_KILL, (uint64_t)child, LINUX_SIGUSR1, 0, 0) == 0, "kill");
    await_all(&child, 1, "a signal");
    expect(wake(&all->other, 9) == 0, "who was interrupted does not count");
    start(&child, 1, wait_and_go_on);
    move(&all->gate, &all->other, 1);
    expect(call(LINUX_CALL_KILL, (uint64_t)child, LINUX_SIGUSR1, 0, 0) == 0, "kill");
    move(&all->gate, &all->other, 1); // where it waits anew
    expect(wake(&all->other, 9) == 1, "it waits again");
    await_all(&child, 1, "SA_RESTART");
}

// ---- Locks whose holder ends

static void hold(void) {
    static uint64_t head[3];
    head[0] = (uint64_t)&all->robust;
    head[1] = offsetof(struct together, robust.word) - offsetof(struct together, robust);
    all->robust.next = (uint64_t)head;
    expect(call(LINUX_CALL_SET_ROBUST_LIST, (uint64_t)head, sizeof(head), 0, 0) == 0,
           "set_robust_list");
    all->robust.word = (uint32_t)call(LINUX_CALL_GETTID, 0, 0, 0, 0);
    all->ready = 1;
    (void)wake(&all->ready, 1);
    while ((all->robust.word & LINUX_FUTEX_WAITERS) == 0) {
        sleep_ns(MS_NS / 4);
    }
}

static void hold_and_end(uint32_t) {
    hold();
}

static void hold_and_be_ended(uint32_t) {
    hold();
    (void)call(LINUX_CALL_KILL, (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0), LINUX_SIGTERM, 0, 0);
}

static void hold_and_become_another(uint32_t) {
    static const char file[] = "/proc/self/exe";
    static const char *const arguments[] = {"linux_shared", "again", nullptr};
    hold();
    (void)call(LINUX_CALL_EXECVE, (uint64_t)file, (uint64_t)arguments, 0, 0);
}

static void inherit(void (*run)(uint32_t), uint32_t end, const char *what) {
    int64_t child;
    all->ready = 0;
    start(&child, 1, run);
    while (all->ready == 0) {
        (void)wait_on(&all->ready, 0);
    }
    uint32_t value = atomic_fetch_or(&all->robust.word, LINUX_FUTEX_WAITERS) | LINUX_FUTEX_WAITERS;
    while ((all->robust.word & LINUX_FUTEX_OWNER_DIED) == 0) {
        int64_t result = wait_on(&all->robust.word, value);
        expect(result == 0 || result == -LINUX_EAGAIN, "a wait for its lock");
    }
    expect(all->robust.word == ((uint32_t)LINUX_FUTEX_OWNER_DIED | LINUX_FUTEX_WAITERS), what);
    expect(await_child(child) == end, what);
    all->robust.word = 0;
}

// ---- Memory of a file, which each has at another address

static void wait_in_file(uint32_t) {
    (void)map_shared(-1); // another place is free
    int64_t fd = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, LINUX_O_RDWR, 0);
    struct together *mine = map_shared(fd);
    expect(mine != all, "another address");
    expect(wait_on(&mine->gate, 0) == 0, "a wait in a file");
}

static void try_file(void) {
    int64_t child;
    struct together *before = all;
    int64_t fd = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path,
                      LINUX_O_RDWR | LINUX_O_CREAT, 0600);
    expect(fd >= 0 && call(LINUX_CALL_FTRUNCATE, (uint64_t)fd, PAGE, 0, 0) == 0, "a file");
    all = map_shared(fd);
    start(&child, 1, wait_in_file);
    move(&all->gate, &all->other, 1);
    move(&all->other, &before->other, 1);
    expect(wake(&before->other, 9) == 1, "moved to memory without a file");
    await_all(&child, 1, "a file");
    expect(call(LINUX_CALL_UNLINKAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)path, 0, 0) == 0,
           "unlink");
    expect(close_fd(fd) == 0, "close");
    unmap(all);
    all = before;
}

void try_futexes(void) {
    all = map_shared(-1);
    try_mutex();
    try_semaphores();
    try_condition();
    try_barrier();
    try_counts();
    try_bits();
    try_change_and_wake();
    try_threads();
    try_times();
    try_killing();
    try_signals();
    inherit(hold_and_end, ANSWER, "a robust lock");
    inherit(hold_and_be_ended, 256 + LINUX_SIGTERM, "of one that a signal ended");
    inherit(hold_and_become_another, 0, "of one that became another program");
    try_file();
    unmap(all);
}
