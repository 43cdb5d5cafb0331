// SPDX-License-Identifier: MIT
// Traps on notifications.
#include <tessera/notification.h>

#include <arch/syscall.h>

static status_t wait_with(struct ipc_registers *registers, uint64_t *out_bits);

status_t notification_signal(cap_t notification, uint32_t bits) {
    struct ipc_registers registers = {.target = notification, .words = {bits}};
    syscall_signal(&registers);
    return info_status(registers.info);
}

// In one place of a program: where it waits is where tools/bench_boot.py looks for it.
[[gnu::noinline]] status_t notification_wait(cap_t notification, uint64_t *out_bits) {
    struct ipc_registers registers = {.target = notification};
    return wait_with(&registers, out_bits);
}

status_t notification_wait_until(cap_t notification, uint64_t deadline_ns, uint64_t *out_bits) {
    struct ipc_registers registers = {
        .target = notification, .info = INFO_DEADLINE, .deadline_ns = deadline_ns};
    return wait_with(&registers, out_bits);
}

static status_t wait_with(struct ipc_registers *registers, uint64_t *out_bits) {
    syscall_wait(registers);
    status_t status = info_status(registers->info);
    if (status == STATUS_OK) {
        *out_bits = registers->words[0];
    }
    return status;
}
