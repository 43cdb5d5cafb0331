// SPDX-License-Identifier: MIT
#include "threads.h"

#include "../trial.h"

#include <arch/foreign_thread.h>

enum { STACK_BYTES = 16384 };

constexpr uint64_t FLAGS = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                           LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD | LINUX_CLONE_SYSVSEM |
                           LINUX_CLONE_SETTLS | LINUX_CLONE_PARENT_SETTID |
                           LINUX_CLONE_CHILD_CLEARTID;

struct thread_place threads[THREADS];

static uint8_t stacks[THREADS + 1][STACK_BYTES] __attribute__((aligned(16)));

int64_t futex(_Atomic uint32_t *word, uint64_t operation, uint64_t value,
              const struct linux_timespec *timeout) {
    return call(LINUX_CALL_FUTEX, (uint64_t)word, operation | LINUX_FUTEX_PRIVATE_FLAG, value,
                (uint64_t)timeout);
}

[[noreturn]] void end_thread(uint64_t status) {
    for (;;) {
        (void)call(LINUX_CALL_EXIT, status, 0, 0, 0);
    }
}

void start(uint32_t index, void (*run)(uint64_t)) {
    int64_t number = arch_foreign_clone(
        FLAGS, (uint64_t)stacks[index + 1], (uint64_t)&threads[index].told_number,
        (uint64_t)&threads[index].number, (uint64_t)&threads[index], run, index);
    expect(number > 0 && threads[index].told_number == (uint32_t)number, "clone");
}

// stacks[index + 1] is the end of stacks[index].
void join(uint32_t index) {
    uint32_t number;
    while ((number = atomic_load(&threads[index].number)) != 0) {
        (void)futex(&threads[index].number, LINUX_FUTEX_WAIT, number, nullptr);
    }
}

void start_all(void (*run)(uint64_t), uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        threads[i].number = 1; // until it has ended
        start(i, run);
    }
}

void join_all(uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        join(i);
    }
}
