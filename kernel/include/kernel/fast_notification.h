// SPDX-License-Identifier: MIT
//
// How the fast paths of signal, wait and poll find their notification.
#pragma once

#include <kernel/cspace.h>
#include <kernel/notification.h>
#include <kernel/thread.h>

// The notification behind a capability with the rights that the system call needs; null: none.
static inline struct notification *fast_notification(const struct thread *caller, uint64_t target,
                                                     unsigned rights, uint32_t *out_badge) {
    if (target > caller->last_slot) {
        return nullptr;
    }
    const struct slot *slot = cspace_slot_or_header(caller->cspace, target);
    uint64_t word1 = slot->word1;
    *out_badge = (uint32_t)(word1 >> 32);
    return slot_word1_is(word1, OBJECT_NOTIFICATION, rights) ? slot_object(slot) : nullptr;
}
