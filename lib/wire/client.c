// SPDX-License-Identifier: MIT
//
// How a generated client stub makes its call.

#include <tessera/message.h>

#include <arch/syscall.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static status_t prepare(const struct client_call *call, status_t encoded, cap_t *out_row);
static void take_reply(struct client_call *call, cap_t row);
static void drop_moved(const struct client_call *call);

status_t client_call(struct client_call *call, status_t encoded) {
    cap_t row;
    status_t status = prepare(call, encoded, &row);
    for (uint32_t attempt = 0; attempt < call->attempts && status == STATUS_OK; attempt++) {
        message_store(&call->request, call->method, STATUS_OK, &call->registers,
                      message_buffer_of_thread());
        call->registers.target = call->target;
        call->registers.receive_slot = row;
        syscall_call(&call->registers);
        status = info_status(call->registers.info);
        const bool can_retry = status == STATUS_PEER_GONE && attempt + 1u < call->attempts;
        if (!can_retry) {
            break;
        }
        status = STATUS_OK;
    }
    drop_moved(call);
    if (status != STATUS_OK) {
        slot_free_row(row, row == 0 ? 0 : call->results_caps);
        return status;
    }
    take_reply(call, row);
    return STATUS_OK;
}

status_t client_send(struct client_call *call, status_t encoded) {
    status_t status = encoded;
    if (status == STATUS_OK) {
        message_store(&call->request, call->method, STATUS_OK, &call->registers,
                      message_buffer_of_thread());
        call->registers.target = call->target;
        call->registers.receive_slot = 0;
        syscall_send(&call->registers);
        status = info_status(call->registers.info);
    }
    drop_moved(call);
    return status;
}

status_t client_finish(struct client_call *call, status_t decoded,
                       const struct capability_rule *rules) {
    status_t status = decoded;
    if (status == STATUS_OK) {
        status = message_check_capabilities(message_buffer_of_thread(), rules,
                                            call->reply.capability_count);
    }
    if (status == STATUS_OK) {
        return STATUS_OK;
    }
    for (uint32_t i = 0; i < call->results_caps; i++) {
        slot_release(call->received[i]);
    }
    return STATUS_BAD_MESSAGE;
}

// Slots for the capabilities that the reply may bring: consecutive, as the kernel wants them.
static status_t prepare(const struct client_call *call, status_t encoded, cap_t *out_row) {
    *out_row = 0;
    if (encoded != STATUS_OK || call->results_caps == 0) {
        return encoded;
    }
    *out_row = slot_allocate_row(call->results_caps);
    return *out_row == 0 ? STATUS_NO_SPACE : STATUS_OK;
}

static void take_reply(struct client_call *call, cap_t row) {
    const uint32_t count = info_caps(call->registers.info);
    call->reply = message_load(&call->registers, message_buffer_of_thread());
    call->reply.capabilities = call->received;
    call->reply.capability_count = count < call->results_caps ? count : call->results_caps;
    for (uint32_t i = 0; i < call->results_caps; i++) {
        call->received[i] = row + i;
    }
}

// A capability that moves leaves with the call, or is deleted if the call failed before it left.
static void drop_moved(const struct client_call *call) {
    for (uint32_t i = 0; i < call->request.capability_count; i++) {
        if ((call->request.transfers[i] & TRANSFER_MOVE) != 0) {
            slot_release(transfer_slot(call->request.transfers[i]));
        }
    }
}
