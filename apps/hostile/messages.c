// SPDX-License-Identifier: MIT
// Fills the registers by hand, where programs use generated stubs.
#include "messages.h"

#include <arch/syscall.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static void take_received(const struct ipc_registers *registers, cap_t row);

status_t message_send(cap_t target, uint32_t method, const struct bad_message *message, cap_t stray,
                      enum way way) {
    struct message_out out = {
        .words = message->words,
        .word_count = message->word_count,
        .is_encoded = message->is_encoded,
        .capability_count = message->stray_count,
    };
    for (uint32_t i = 0; i < message->stray_count; i++) {
        out.transfers[i] = (uint64_t)stray << TRANSFER_SLOT_SHIFT;
    }
    struct ipc_registers registers = {};
    message_store(&out, method, STATUS_OK, &registers, message_buffer_of_thread());
    registers.target = target;
    if (way == WAY_SEND) {
        syscall_send(&registers);
        return info_status(registers.info);
    }
    cap_t row = way == WAY_CALL ? slot_allocate_row(MESSAGE_CAPS_MAX) : 0;
    registers.receive_slot = row;
    syscall_call(&registers);
    if (row != 0) {
        take_received(&registers, row);
    }
    return info_status(registers.info);
}

static void take_received(const struct ipc_registers *registers, cap_t row) {
    uint32_t count = info_caps(registers->info);
    for (uint32_t i = 0; i < MESSAGE_CAPS_MAX; i++) {
        if (i < count) {
            slot_release(row + i);
        } else {
            slot_free(row + i);
        }
    }
}
