// SPDX-License-Identifier: MIT
//
// Making, copying and moving capabilities. What a slot names is counted here and in removal.c,
// nowhere else.
#include <kernel/capability.h>

#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/derivation.h>
#include <kernel/object.h>
#include <kernel/port.h>
#include <object_table.h>
#include <tessera/objects.h>

static void count_new(struct slot *slot);

void capability_create(struct slot *slot, struct slot *parent, uint64_t word0, uint64_t word1) {
    ASSERT(slot_is_empty(slot));
    slot->word0 = word0;
    slot->word1 = word1;
    if (parent != nullptr) {
        derivation_insert_child(slot, parent);
    }
    count_new(slot);
}

void capability_copy(struct slot *to, struct slot *from) {
    ASSERT(slot_is_empty(to));
    to->word0 = from->word0;
    to->word1 = from->word1;
    if (slot_type(to) == OBJECT_FRAME) {
        frame_clear_mapping(to);
    }
    derivation_insert_peer(to, from);
    count_new(to);
}

void capability_mint(struct slot *to, struct slot *from, unsigned rights, uint32_t badge) {
    ASSERT(slot_is_empty(to));
    to->word0 = from->word0;
    to->word1 = from->word1;
    slot_set_rights(to, rights);
    if (slot_type(to) == OBJECT_FRAME) {
        frame_clear_mapping(to);
    }
    if (badge != 0) {
        slot_set_badge(to, badge);
    }
    derivation_insert_child(to, from);
    count_new(to);
}

void capability_move(struct slot *to, struct slot *from) {
    ASSERT(slot_is_empty(to));
    to->word0 = from->word0;
    to->word1 = from->word1;
    derivation_replace(to, from);
    from->word0 = 0;
    from->word1 = 0;
}

void capability_hold(struct slot *to, struct slot *from, enum slot_holder holder) {
    capability_copy(to, from);
    slot_set_holder(to, holder);
}

bool capability_can_copy(unsigned type) {
    return object_find(type)->can_copy;
}

bool capability_has_object(unsigned type) {
    return type >= OBJECT_ASPACE && type <= OBJECT_TIMER;
}

static void count_new(struct slot *slot) {
    if (!capability_has_object(slot_type(slot))) {
        return;
    }
    object_retain(slot_object(slot));
    if (slot_type(slot) == OBJECT_PORT) {
        port_capability_added(slot_object(slot), slot_rights(slot));
    }
}
