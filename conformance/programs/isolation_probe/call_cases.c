// SPDX-License-Identifier: MIT
//
// Calls over the service's connections and over everything else that it holds. They are malformed
// on purpose: a server that gets to decode one answers BAD_MESSAGE and does nothing, so that every
// method can be tried.
#include "probe.h"

#include <arch/syscall.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>

// A root pointer of a kind that no message has.
static const uint64_t NO_MESSAGE = UINT64_MAX;

static status_t call_malformed(cap_t slot, uint16_t method) {
    message_buffer_of_thread()->words[0] = NO_MESSAGE;
    struct ipc_registers registers = {
        .target = slot,
        .info = info_make(method, 1, 0) | INFO_BUFFER,
    };
    syscall_call(&registers);
    return info_status(registers.info);
}

const char *try_reached(const struct isolation_case *item) {
    return expect_status("a malformed call", call_malformed(item->slot, item->method),
                         STATUS_BAD_MESSAGE);
}

const char *try_denied(const struct isolation_case *item) {
    return expect_status("the call", call_malformed(item->slot, item->method),
                         STATUS_ACCESS_DENIED);
}

const char *try_unreachable(const struct isolation_case *item) {
    for (uint64_t slot = 0; slot < startup_info()->slot_count; slot++) {
        if (slot < 64 && (item->except_slots & SLOT_BIT(slot)) != 0) {
            continue;
        }
        status_t status = call_malformed((cap_t)slot, item->method);
        if (status >= STATUS_OK || status == STATUS_BAD_MESSAGE) {
            return failure("slot %u answered %s", (unsigned)slot, status_name(status));
        }
    }
    return nullptr;
}

const char *try_receive(const struct isolation_case *item) {
    struct ipc_registers registers = {.target = item->slot, .info = INFO_NO_WAIT};
    syscall_receive(&registers);
    return expect_status("receive", info_status(registers.info), STATUS_WRONG_OBJECT);
}
