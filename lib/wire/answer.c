// SPDX-License-Identifier: MIT
//
// How a generated dispatcher takes a request apart and puts the reply together.

#include <tessera/message.h>

#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static void reply_status(struct request *request, status_t status);
static void reply(struct request *request, const struct message_out *results);
static void drop_moved(const struct message_out *message);

static const struct message_out nothing = {};

status_t request_accept_empty(struct request *request, uint32_t needs) {
    if ((needs & ~(uint32_t)request->rights) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    struct wire_message message = message_load(request->registers, request->buffer);
    message.capability_count = request->received_count;
    struct wire_reader reader;
    const struct wire_section section = wire_begin(&reader, &message);
    wire_skip_pointers(&reader, section, 0);
    return wire_end(&reader);
}

status_t request_check_capabilities(const struct request *request,
                                    const struct capability_rule *rules, uint32_t count) {
    return message_check_capabilities(request->buffer, rules, count);
}

void request_refuse(struct request *request, status_t status) {
    for (uint32_t i = 0; i < request->received_count; i++) {
        slot_release(request->received[i]);
    }
    request->received_count = 0;
    reply_status(request, status);
}

void request_finish(struct request *request, status_t status) {
    if (!request->is_parked) {
        reply_status(request, status);
    }
}

void request_answer(struct request *request, status_t encoded, const struct message_out *results) {
    if (encoded == STATUS_OK) {
        reply(request, results);
        return;
    }
    drop_moved(results);
    reply_status(request, STATUS_BAD_MESSAGE);
}

status_t parked_request_answer(const struct parked_request *parked, status_t status,
                               status_t encoded, const struct message_out *results) {
    const status_t told = status == STATUS_OK && encoded != STATUS_OK ? STATUS_BAD_MESSAGE : status;
    struct ipc_registers registers = {};
    message_store(told == STATUS_OK ? results : &nothing, parked->method, told, &registers,
                  message_buffer_of_thread());
    const status_t sent = parked_request_send(parked, &registers);
    drop_moved(results);
    return sent;
}

static void reply_status(struct request *request, status_t status) {
    request->registers->info = info_with_status(info_make(request->method, 0, 0), status);
    request->registers->capability = 0;
    request->leaving_count = 0;
}

static void reply(struct request *request, const struct message_out *results) {
    message_store(results, request->method, STATUS_OK, request->registers, request->buffer);
    request->leaving_count = 0;
    for (uint32_t i = 0; i < results->capability_count; i++) {
        if ((results->transfers[i] & TRANSFER_MOVE) != 0) {
            request->leaving[request->leaving_count++] = transfer_slot(results->transfers[i]);
        }
    }
}

static void drop_moved(const struct message_out *message) {
    for (uint32_t i = 0; i < message->capability_count; i++) {
        if ((message->transfers[i] & TRANSFER_MOVE) != 0) {
            slot_release(transfer_slot(message->transfers[i]));
        }
    }
}
