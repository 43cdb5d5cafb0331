// SPDX-License-Identifier: MIT
// Messages that no stub would send.
#pragma once

#include <tessera/errors.h>
#include <tessera/syscalls.h>

#include <stdint.h>

// How a message is sent.
enum way {
    WAY_CALL,     // and the answer is waited for
    WAY_SEND,     // one way: STATUS_OK says only that it was taken
    WAY_DEAF_CALL // without a slot for a capability in the answer
};

struct bad_message {
    uint64_t words[MESSAGE_WORDS_MAX];
    uint32_t word_count;
    uint32_t stray_count; // capabilities that go along, copies of `stray`
    bool is_encoded;
};

// Sends to `target` and returns the status. What comes back is thrown away.
status_t message_send(cap_t target, uint32_t method, const struct bad_message *message, cap_t stray,
                      enum way way);
