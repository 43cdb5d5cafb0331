// SPDX-License-Identifier: MIT
// Traps on notifications.
#include <tessera/notification.h>

#include <arch/syscall.h>

status_t notification_signal(cap_t notification, uint32_t bits) {
    struct ipc_registers registers = {.target = notification, .words = {bits}};
    syscall_signal(&registers);
    return info_status(registers.info);
}

status_t notification_wait(cap_t notification, uint64_t *out_bits) {
    struct ipc_registers registers = {.target = notification};
    syscall_wait(&registers);
    status_t status = info_status(registers.info);
    if (status == STATUS_OK) {
        *out_bits = registers.words[0];
    }
    return status;
}
