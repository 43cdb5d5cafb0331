// SPDX-License-Identifier: MIT
//
// The derivation list. See kernel/derivation.h for the invariants;
// conformance/unit/kernel_derivation_test.c plays random operations against a naive tree.
#include <kernel/derivation.h>

#include <tessera/syscalls.h>

static void link_between(struct slot *slot, struct slot *before, struct slot *after) {
    slot_set_previous(slot, before);
    slot_set_next(slot, after);
    if (before != nullptr) {
        slot_set_next(before, slot);
    }
    if (after != nullptr) {
        slot_set_previous(after, slot);
    }
}

void derivation_insert_peer(struct slot *slot, struct slot *source) {
    link_between(slot, slot_previous(source), source);
    slot_set_depth(slot, slot_depth(source));
}

void derivation_insert_child(struct slot *slot, struct slot *source) {
    link_between(slot, source, slot_next(source));
    slot_set_depth(slot, slot_depth(source) + 1);
}

void derivation_replace(struct slot *to, struct slot *from) {
    to->next = from->next;
    to->previous = from->previous;
    if (slot_previous(to) != nullptr) {
        slot_set_next(slot_previous(to), to);
    }
    if (slot_next(to) != nullptr) {
        slot_set_previous(slot_next(to), to);
    }
    from->next = 0;
    from->previous = 0;
}

void derivation_unlink(struct slot *slot) {
    struct slot *before = slot_previous(slot);
    struct slot *after = slot_next(slot);
    if (before != nullptr) {
        slot_set_next(before, after);
    }
    if (after != nullptr) {
        slot_set_previous(after, before);
    }
    slot->next = 0;
    slot->previous = 0;
}

bool derivation_has_children(const struct slot *slot) {
    const struct slot *next = slot_next(slot);
    return next != nullptr && slot_depth(next) > slot_depth(slot);
}

bool derivation_can_have_child(const struct slot *slot) {
    return slot_depth(slot) < DERIVATION_DEPTH_MAX;
}

struct slot *derivation_first_leaf(struct slot *slot) {
    while (derivation_has_children(slot)) {
        slot = slot_next(slot);
    }
    return slot;
}
