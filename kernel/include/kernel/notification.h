// SPDX-License-Identifier: MIT
//
// Notifications: a word of signal bits. Bits that nobody waits for are kept. A notification may be
// bound to one thread; then its signals also end that thread's receive.
#pragma once

#include <kernel/object.h>
#include <kernel/queue.h>
#include <kernel/slot.h>
#include <tessera/objects.h>

struct invocation;

struct notification {
    struct object object;
    struct thread_queue waiters;
    struct thread *bound;
    uint32_t bits;
};
static_assert(sizeof(struct notification) <= OBJECT_BYTES_NOTIFICATION);

void notification_signal(struct notification *notification, uint32_t bits);

// A thread's wait or poll has these bits as its result.
void notification_give(struct thread *thread, uint32_t bits);

// Take the bits, which are cleared.
static inline uint32_t notification_take(struct notification *notification) {
    uint32_t bits = notification->bits;
    notification->bits = 0;
    return bits;
}

// Neither is bound. If bits are there and the thread waits for a message, it gets them at once.
void notification_bind(struct notification *notification, struct thread *thread);

void notification_unbind(struct notification *notification);

// Check that a notification's capability may signal `bits`: no bits, or bits beyond its badge.
status_t notification_check_bits(const struct slot *slot, uint64_t bits);

// What makes an interrupt line or a timer a source of signals: a held peer of the notification's
// capability, and the bits.
struct signal_source {
    struct slot notification; // empty: not bound
    uint32_t bits;
};

// Bind, or unbind if `notification` is null: BUSY if it is bound already, or what
// notification_check_bits() says.
status_t signal_source_bind(struct signal_source *source, enum slot_holder holder,
                            struct slot *notification, uint64_t bits);
bool signal_source_is_bound(const struct signal_source *source);

// A source that is bound signals.
void signal_source_fire(const struct signal_source *source);

// A step of its owner's destruction.
bool signal_source_destroy_step(struct signal_source *source);

bool notification_destroy_step(struct notification *notification);

// The system calls.
status_t sys_signal(struct invocation *call);
status_t sys_wait(struct invocation *call);
status_t sys_poll(struct invocation *call);
