// SPDX-License-Identifier: MIT
//
// The one place where messages move. Everything is checked before anything is written.
#include <kernel/ipc.h>

#include <kernel/thread.h>
#include <kernel/transfer.h>

// What of the sender's info word a receiver sees, and a caller of its reply.
constexpr uint64_t INFO_MESSAGE = INFO_METHOD_MASK << INFO_METHOD_SHIFT |
                                  INFO_WORDS_MASK << INFO_WORDS_SHIFT |
                                  INFO_CAPS_MASK << INFO_CAPS_SHIFT | INFO_BUFFER;
constexpr uint64_t INFO_REPLY = INFO_MESSAGE | INFO_STATUS_MASK << INFO_STATUS_SHIFT;

status_t message_check(const struct thread *sender, uint64_t info) {
    bool is_in_buffer = (info & INFO_BUFFER) != 0;
    if (info_words(info) > (is_in_buffer ? MESSAGE_WORDS_MAX : REGISTER_WORDS) ||
        info_caps(info) > MESSAGE_CAPS_MAX) {
        return STATUS_BAD_RANGE;
    }
    bool needs_buffer = is_in_buffer || info_caps(info) > 1;
    return needs_buffer && sender->buffer == nullptr ? STATUS_BAD_ARGUMENT : STATUS_OK;
}

// Registers beyond the message's words are zero, so that a shorter struct of an older peer reads as
// one with zeros.
static void copy_words(const struct thread *sender, struct thread *receiver, uint64_t info) {
    bool is_in_buffer = (info & INFO_BUFFER) != 0;
    unsigned count = info_words(info);
    for (unsigned i = 0; is_in_buffer && i < count; i++) {
        receiver->buffer->words[i] = sender->buffer->words[i];
    }
    unsigned in_registers = is_in_buffer ? 0 : count;
    for (unsigned i = 0; i < REGISTER_WORDS; i++) {
        uint64_t word = i < in_registers ? thread_frame(sender, FRAME_WORD0 + i) : 0;
        thread_set_frame(receiver, FRAME_WORD0 + i, word);
    }
}

status_t message_deliver(struct thread *sender, struct thread *receiver, enum message_kind kind) {
    uint64_t info = thread_frame(sender, FRAME_INFO);
    bool needs_buffer = (info & INFO_BUFFER) != 0;
    // The sender's buffer may have been taken away while it waited.
    status_t status = message_check(sender, info);
    if (status != STATUS_OK) {
        return status;
    }
    struct transfer transfer = {};
    if (info_caps(info) > 0) {
        status = transfer_prepare(sender, receiver, info_caps(info), &transfer);
        if (status != STATUS_OK) {
            return status;
        }
    }
    if (needs_buffer && receiver->buffer == nullptr) {
        return STATUS_NO_SPACE;
    }
    copy_words(sender, receiver, info);
    thread_set_frame(receiver, FRAME_CAPABILITY, 0);
    if (transfer.count > 0) {
        transfer_commit(&transfer, receiver);
    }
    if (kind == MESSAGE_REPLY) {
        thread_set_frame(receiver, FRAME_INFO, info & INFO_REPLY);
        return STATUS_OK;
    }
    uint64_t flags = kind == MESSAGE_ONE_WAY ? INFO_ONE_WAY : 0;
    thread_set_frame(receiver, FRAME_INFO, (info & INFO_MESSAGE) | flags);
    thread_set_frame(receiver, FRAME_TARGET, sender->sender_word);
    return STATUS_OK;
}

void message_deliver_event(struct thread *receiver, unsigned method, uint64_t sender_word,
                           const uint64_t *words, unsigned word_count) {
    for (unsigned i = 0; i < word_count; i++) {
        thread_set_frame(receiver, FRAME_WORD0 + i, words[i]);
    }
    thread_set_frame(receiver, FRAME_TARGET, sender_word);
    thread_set_frame(receiver, FRAME_CAPABILITY, 0);
    thread_set_frame(receiver, FRAME_INFO, info_make(method, word_count, 0) | INFO_EVENT);
}
