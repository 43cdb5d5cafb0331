// SPDX-License-Identifier: MIT
//
// What user code under test finds below it on the build machine.
#include <arch/counter.h>
#include <arch/cycles.h>
#include <arch/syscall.h>
#include <arch/thread.h>

enum { BUFFER_PAGE_BYTES = 4096 };

uint64_t fake_counter_ns;
uint64_t fake_cycles;
unsigned fake_marks;

static fake_syscall_handler_t current_handler;

void fake_syscall_set_handler(fake_syscall_handler_t handler) {
    current_handler = handler;
}

void fake_syscall(uint32_t number, struct ipc_registers *registers) {
    if (current_handler != nullptr) {
        current_handler(number, registers);
        return;
    }
    registers->info = info_with_status(registers->info, STATUS_OK);
}

uintptr_t arch_thread_pointer(void) {
    alignas(BUFFER_PAGE_BYTES) static unsigned char page[BUFFER_PAGE_BYTES];
    return (uintptr_t)page;
}
