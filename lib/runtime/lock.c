// SPDX-License-Identifier: MIT
#include <tessera/lock.h>

#include <arch/syscall.h>

void lock_take(struct lock *lock) {
    while (atomic_flag_test_and_set_explicit(&lock->is_taken, memory_order_acquire)) {
        struct ipc_registers registers = {};
        syscall_yield(&registers);
    }
}

void lock_release(struct lock *lock) {
    atomic_flag_clear_explicit(&lock->is_taken, memory_order_release);
}
