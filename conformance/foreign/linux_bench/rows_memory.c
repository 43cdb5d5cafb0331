// SPDX-License-Identifier: MIT
//
// A page that is mapped, written to and given back; a thread that ends at once and is waited for.
#include "program.h"

#include <arch/cycles.h>
#include <arch/foreign_thread.h>
#include <personality/linux_calls.h>
#include <stdatomic.h>

enum { STACK_BYTES = 16384, PAGE_BYTES_MAX = 65536 };

constexpr uint64_t THREAD_FLAGS = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                                  LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD | LINUX_CLONE_SYSVSEM |
                                  LINUX_CLONE_SETTLS | LINUX_CLONE_PARENT_SETTID |
                                  LINUX_CLONE_CHILD_CLEARTID;

static uint8_t stack[STACK_BYTES] __attribute__((aligned(16)));
static _Atomic uint32_t thread; // its number until it has ended
static uint32_t told_number;
static uint64_t thread_block;

static uint64_t map(uint64_t bytes) {
    const uint64_t arguments[6] = {0,
                                   bytes,
                                   LINUX_PROT_READ | LINUX_PROT_WRITE,
                                   LINUX_MAP_PRIVATE | LINUX_MAP_ANONYMOUS,
                                   UINT64_MAX,
                                   0};
    return (uint64_t)arch_foreign_call6(LINUX_CALL_MMAP, arguments);
}

static uint64_t sample_map(void) {
    uint64_t before = arch_cycles();
    uint64_t address = map(1);
    *(volatile uint8_t *)address = 1;
    int64_t status = call(LINUX_CALL_MUNMAP, address, 1, 0, 0);
    uint64_t after = arch_cycles();
    must(status == 0, "munmap");
    return after - before;
}

[[noreturn]] static void nothing(uint64_t status) {
    for (;;) {
        (void)call(LINUX_CALL_EXIT, status, 0, 0, 0);
    }
}

static uint64_t sample_thread(void) {
    uint64_t before = arch_cycles();
    thread = 1;
    int64_t number =
        arch_foreign_clone(THREAD_FLAGS, (uint64_t)stack + STACK_BYTES, (uint64_t)&told_number,
                           (uint64_t)&thread, (uint64_t)&thread_block, nothing, 0);
    uint32_t now;
    while ((now = atomic_load(&thread)) != 0) {
        (void)call(LINUX_CALL_FUTEX, (uint64_t)&thread, LINUX_FUTEX_WAIT, now, 0);
    }
    uint64_t after = arch_cycles();
    must(number > 0, "clone");
    return after - before;
}

void measure_memory(void) {
    measure("posix_mmap", sample_map);
    measure("posix_thread", sample_thread);
}
