// SPDX-License-Identifier: MIT
//
// What a program knows of itself, and its end.
#include <tessera/runtime.h>

#include <arch/syscall.h>
#include <tessera/address.h>
#include <tessera/slots.h>

static const struct startup_info *own_startup_info;

const struct startup_info *startup_info(void) {
    return own_startup_info;
}

void runtime_init(const struct startup_info *info) {
    own_startup_info = info;
    slots_init((cap_t)info->first_free_slot, (cap_t)info->slot_count);
    address_init(info->heap_address, info->heap_limit);
}

void program_exit(int status) {
    struct ipc_registers registers = {.words = {(uint64_t)(int64_t)status}};
    for (;;) {
        syscall_exit(&registers);
    }
}
