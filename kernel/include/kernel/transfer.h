// SPDX-License-Identifier: MIT
//
// Capabilities that travel with a message: first everything is checked, then everything is moved.
#pragma once

#include <kernel/slot.h>
#include <tessera/syscalls.h>

struct thread;

struct transfer_item {
    struct slot *source;
    unsigned rights;
    bool is_move;
    bool is_child;
};

struct transfer {
    unsigned count;
    struct slot *destinations; // `count` empty slots in a row
    struct transfer_item items[MESSAGE_CAPS_MAX];
};

// Check `count` transfer words of the sender, whose message was checked. Its mistakes: BAD_SLOT,
// ACCESS_DENIED, BAD_ARGUMENT, PEER_GONE (what it wants to send is gone); NO_SPACE: derived too
// deep. So it learns of them at once; they are checked again when a receiver is there.
status_t transfer_check(const struct thread *sender, unsigned count);

// The same, and the room that the receiver offers: NO_SPACE. Changes nothing.
status_t transfer_prepare(const struct thread *sender, const struct thread *receiver,
                          unsigned count, struct transfer *out_transfer);

// Move what was prepared, and tell the receiver where it is.
void transfer_commit(const struct transfer *transfer, struct thread *receiver);
