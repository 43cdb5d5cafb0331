// SPDX-License-Identifier: MIT
//
// Sleeping is waiting, with a deadline, for a notification that nobody signals.
#include <tessera/clock.h>

#include <arch/counter.h>
#include <arch/syscall.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

uint64_t clock_now_ns(void) {
    return arch_counter_ns();
}

status_t sleep_until_ns(uint64_t deadline_ns) {
    struct thread_block *block = thread_block();
    if (block->sleep_notification == 0) {
        status_t status = object_create(OBJECT_NOTIFICATION, 0, &block->sleep_notification);
        if (status != STATUS_OK) {
            return status;
        }
    }
    struct ipc_registers registers = {
        .target = block->sleep_notification,
        .info = INFO_DEADLINE,
        .deadline_ns = deadline_ns,
    };
    syscall_wait(&registers);
    status_t status = info_status(registers.info);
    return status == STATUS_TIMED_OUT ? STATUS_OK : status;
}
