// SPDX-License-Identifier: MIT
//
// The short way of messages without capabilities, in line in generated stubs and dispatchers: a
// data section goes from and to the registers, and bytes are put where the kernel takes them. What
// comes in another form goes the way of tessera/message.h.
#pragma once

#include <arch/syscall.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

// What these say of a message: form, words and capabilities.
static inline bool info_has_words(uint64_t info, uint32_t words) {
    const uint64_t looked_at =
        INFO_BUFFER | INFO_WORDS_MASK << INFO_WORDS_SHIFT | INFO_CAPS_MASK << INFO_CAPS_SHIFT;
    return (info & looked_at) == info_make(0, words, 0);
}

// Where to encode a message with bytes that belong at word `at`: the message buffer, unless they
// are somewhere else in it; then `apart`, and message_settle() copies it.
static inline uint64_t *message_place(struct message_buffer *buffer, uint32_t at, struct data data,
                                      uint64_t *apart) {
    const uintptr_t offset = (uintptr_t)data.bytes - (uintptr_t)buffer->words;
    const bool is_elsewhere = offset < sizeof(buffer->words) && offset != at * sizeof(uint64_t);
    return is_elsewhere ? apart : buffer->words;
}

static inline void message_settle(struct message_buffer *buffer, const uint64_t *words,
                                  uint32_t count) {
    if (words != buffer->words) {
        memcpy(buffer->words, words, count * sizeof(words[0]));
    }
}

// --- Client: `registers` are filled, the call is made, the reply is in them.

static inline status_t client_exchange(struct ipc_registers *registers) {
    syscall_call(registers);
    return info_status(registers->info);
}

// A reply in another form. `words` are room for a data section.
static inline struct wire_message client_reply(const struct ipc_registers *registers,
                                               uint64_t words[REGISTER_WORDS]) {
    const uint32_t count = info_words(registers->info);
    if ((registers->info & INFO_BUFFER) != 0) {
        return (struct wire_message){.words = message_buffer_of_thread()->words,
                                     .word_count =
                                         count < MESSAGE_WORDS_MAX ? count : MESSAGE_WORDS_MAX,
                                     .is_encoded = true};
    }
    for (uint32_t i = 0; i < REGISTER_WORDS; i++) {
        words[i] = registers->words[i];
    }
    return (struct wire_message){.words = words,
                                 .word_count = count < REGISTER_WORDS ? count : REGISTER_WORDS};
}

// --- Server.

// Has the caller the rights, and came the message with nothing but a data section of this size?
static inline bool request_has_words(const struct request *request, uint32_t needs,
                                     uint32_t words) {
    return (needs & ~(uint32_t)request->rights) == 0 &&
           info_has_words(request->registers->info, words);
}

static inline void request_answer_info(struct request *request, status_t encoded, uint64_t info) {
    const status_t status = encoded == STATUS_OK ? STATUS_OK : STATUS_BAD_MESSAGE;
    request->registers->info =
        info_with_status(encoded == STATUS_OK ? info : info_make(request->method, 0, 0), status);
    request->registers->capability = 0;
    request->leaving_count = 0;
}

// Replies with results that stand in the registers. If the encoder's status is not STATUS_OK the
// handler broke a bound: STATUS_BAD_MESSAGE.
static inline void request_answer_words(struct request *request, status_t encoded, uint32_t words) {
    request_answer_info(request, encoded, info_make(request->method, words, 0));
}

// The same with results encoded at a message_place() of the request's buffer.
static inline void request_answer_encoded(struct request *request, status_t encoded,
                                          const uint64_t *words, uint32_t count) {
    if (encoded == STATUS_OK) {
        message_settle(request->buffer, words, count);
    }
    request_answer_info(request, encoded, info_make(request->method, count, 0) | INFO_BUFFER);
}
