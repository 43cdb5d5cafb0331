// SPDX-License-Identifier: MIT
//
// What generated stubs and dispatchers are made of, above tessera/wire.h: how an encoded message
// gets into and out of registers and the thread's message buffer, and how capabilities travel with
// it.
//
// A sender encodes into words of its own and message_store() copies them, so what it sends may lie
// in the message buffer.
#pragma once

#include <tessera/ipc_registers.h>
#include <tessera/request.h>
#include <tessera/string.h>
#include <tessera/wire.h>

// A message to be sent.
struct message_out {
    const uint64_t *words; // encoded, with a root pointer; otherwise the data section alone: at
                           // most REGISTER_WORDS
    uint32_t word_count;
    bool is_encoded;
    uint32_t capability_count;
    uint64_t transfers[MESSAGE_CAPS_MAX]; // transfer words, in the order of the struct's capability
                                          // pointers
};

// What a capability in a message must be.
struct capability_rule {
    uint32_t objects; // mask of object types; what is left of a gone object passes as anything
    uint32_t rights;
};

// Fills the info word (without flags), the payload and the transfer words.
void message_store(const struct message_out *message, uint32_t method, status_t status,
                   struct ipc_registers *registers, struct message_buffer *buffer);

// The message that came in `registers` and `buffer`. Its words stay there. Capabilities are the
// caller's to add.
static inline struct wire_message message_load(const struct ipc_registers *registers,
                                               const struct message_buffer *buffer) {
    const bool is_encoded = (registers->info & INFO_BUFFER) != 0;
    const uint32_t limit = is_encoded ? MESSAGE_WORDS_MAX : REGISTER_WORDS;
    const uint32_t count = info_words(registers->info);
    return (struct wire_message){
        .words = is_encoded ? buffer->words : registers->words,
        .word_count = count < limit ? count : limit,
        .is_encoded = is_encoded,
    };
}

// STATUS_WRONG_OBJECT or STATUS_ACCESS_DENIED if a capability that came breaks its rule. One rule
// per capability.
status_t message_check_capabilities(const struct message_buffer *buffer,
                                    const struct capability_rule *rules, uint32_t count);

// --- Client.

struct client_call {
    cap_t target;
    uint16_t method;
    uint8_t attempts;     // more than 1: tried again while the status is PEER_GONE
    uint8_t results_caps; // capabilities that the reply brings
    struct message_out request;

    struct ipc_registers registers;
    struct wire_message
        reply; // views into registers and the message buffer: until the thread's next call
    cap_t received[MESSAGE_CAPS_MAX];
};

// A method marked `retry` is tried as often as this: the server may be restarted under it.
enum { CLIENT_RETRY_ATTEMPTS = 3 };

// Makes the call, if `encoded`, the encoder's status, is STATUS_OK. STATUS_OK: `reply` and
// `received` are set, the slots are the caller's. Otherwise the status of the call, and nothing was
// received. Capabilities in the request that move are gone in any case, and so are their slots.
status_t client_call(struct client_call *call, status_t encoded);

// Sends without waiting for an answer; the same in all else.
status_t client_send(struct client_call *call, status_t encoded);

// After the reply was decoded: STATUS_OK, or the received capabilities are deleted and the reply
// was STATUS_BAD_MESSAGE.
status_t client_finish(struct client_call *call, status_t decoded,
                       const struct capability_rule *rules);

// --- Server.

// Checks the caller's rights and takes the message out of the message buffer into `words`, so that
// the handler may make calls. `words` is nullptr: it stays there.
static inline status_t request_accept(struct request *request, uint32_t needs, uint64_t *words,
                                      struct wire_message *out_message) {
    if ((needs & ~(uint32_t)request->rights) != 0) {
        return STATUS_ACCESS_DENIED;
    }
    *out_message = message_load(request->registers, request->buffer);
    out_message->capabilities = request->received;
    out_message->capability_count = request->received_count;
    if (out_message->is_encoded && words != nullptr) {
        memcpy(words, request->buffer->words, out_message->word_count * sizeof words[0]);
        out_message->words = words;
    }
    return STATUS_OK;
}

// The same for a method without parameters: there is nothing to decode.
status_t request_accept_empty(struct request *request, uint32_t needs);

// Capabilities of an accepted message, as message_check_capabilities() has it.
status_t request_check_capabilities(const struct request *request,
                                    const struct capability_rule *rules, uint32_t count);

// Replies with a status before any handler was called: deletes the capabilities that came.
void request_refuse(struct request *request, status_t status);

// Replies with a status alone, after the handler; nothing if the caller was parked.
void request_finish(struct request *request, status_t status);

// Replies with results. If the encoder's status is not STATUS_OK the handler broke a bound:
// STATUS_BAD_MESSAGE. Capabilities in the results that move are gone in any case.
void request_answer(struct request *request, status_t encoded, const struct message_out *results);

// Replies to a parked caller, with results if `status` is STATUS_OK; the same in all else.
status_t parked_request_answer(const struct parked_request *parked, status_t status,
                               status_t encoded, const struct message_out *results);
