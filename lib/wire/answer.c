// SPDX-License-Identifier: MIT
//
// How a generated dispatcher takes a request apart and puts the reply together.

#include <tessera/message.h>

#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static void reply(struct request *request, status_t status, const struct message_out *results);

status_t request_accept(struct request *request, uint32_t needs, uint64_t words[MESSAGE_WORDS_MAX],
                        struct wire_message *out_message) {
    if ((needs & ~(uint32_t)request->rights) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    *out_message = message_load(request->registers, request->buffer);
    out_message->capabilities = request->received;
    out_message->capability_count = request->received_count;
    if (out_message->is_encoded) {
        memcpy(words, request->buffer->words, out_message->word_count * sizeof words[0]);
        out_message->words = words;
    }
    return STATUS_OK;
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
    reply(request, status, &(struct message_out){});
}

void request_finish(struct request *request, status_t status) {
    if (!request->is_parked) {
        reply(request, status, &(struct message_out){});
    }
}

void request_answer(struct request *request, const struct message_out *results) {
    reply(request, STATUS_OK, results);
}

status_t parked_request_answer(const struct parked_request *parked, status_t status,
                               const struct message_out *results) {
    const struct message_out nothing = {};
    const struct message_out *message = status == STATUS_OK ? results : &nothing;
    struct ipc_registers registers = {};
    message_store(message, parked->method, status, &registers, message_buffer_of_thread());
    const status_t sent = parked_request_send(parked, &registers);
    for (uint32_t i = 0; i < results->capability_count; i++) {
        if ((results->transfers[i] & TRANSFER_MOVE) != 0) {
            slot_release(transfer_slot(results->transfers[i]));
        }
    }
    return sent;
}

static void reply(struct request *request, status_t status, const struct message_out *results) {
    message_store(results, request->method, status, request->registers, request->buffer);
    request->leaving_count = 0;
    for (uint32_t i = 0; i < results->capability_count; i++) {
        if ((results->transfers[i] & TRANSFER_MOVE) != 0) {
            request->leaving[request->leaving_count++] = transfer_slot(results->transfers[i]);
        }
    }
}
