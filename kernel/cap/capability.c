// SPDX-License-Identifier: MIT
//
// Making, moving and removing capabilities: the only place that counts what slots name. They are
// taken away leaf by leaf, so that at every moment the tree is whole and an interruption costs
// nothing but the walk down to the next leaf; what a removed one was bound to is unbound here.
#include <kernel/capability.h>

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/frame.h>
#include <kernel/interrupt.h>
#include <kernel/lock.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <kernel/timer.h>

// Removals between two looks at the interrupt line: progress even if one is always pending.
constexpr unsigned REMOVALS_PER_POLL = 8;

static void count_new(struct slot *slot) {
    if (!capability_has_object(slot_type(slot))) {
        return;
    }
    object_retain(slot_object(slot));
    if (slot_type(slot) == OBJECT_PORT) {
        port_capability_added(slot_object(slot), slot_rights(slot));
    }
}

void capability_create(struct slot *slot, struct slot *parent, uint64_t word0, uint64_t word1) {
    ASSERT(slot_is_empty(slot));
    slot->word0 = word0;
    slot->word1 = word1;
    if (parent != nullptr) {
        derivation_insert_child(slot, parent);
    }
    count_new(slot);
}

// What a capability says, without where it is mapped.
static void fill(struct slot *to, const struct slot *from) {
    ASSERT(slot_is_empty(to));
    to->word0 = from->word0;
    to->word1 = from->word1;
    if (slot_type(to) == OBJECT_FRAME) {
        frame_clear_mapping(to);
        frame_set_size(to, frame_size(from));
    }
}

void capability_copy(struct slot *to, struct slot *from) {
    fill(to, from);
    derivation_insert_peer(to, from);
    count_new(to);
}

void capability_mint(struct slot *to, struct slot *from, unsigned rights, uint32_t badge) {
    fill(to, from);
    slot_set_rights(to, rights);
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

bool capability_has_object(unsigned type) {
    return type >= OBJECT_ASPACE && type <= OBJECT_TIMER;
}

static void unbind_holder(struct slot *slot) {
    switch (slot_holder(slot)) {
    case HOLDER_CSPACE:
        break;
    case HOLDER_THREAD:
        thread_slot_removed(slot);
        break;
    case HOLDER_ASPACE:
        aspace_slot_removed(slot);
        break;
    case HOLDER_PORT:
        port_slot_removed(slot);
        break;
    case HOLDER_INTERRUPT:
        interrupt_slot_removed(slot);
        break;
    case HOLDER_TIMER:
        timer_slot_removed(slot);
        break;
    }
}

void capability_remove(struct slot *slot) {
    ASSERT(!derivation_has_children(slot));
    unsigned type = slot_type(slot);
    unsigned rights = slot_rights(slot);
    void *object = slot_object(slot);
    unbind_holder(slot);
    if (type == OBJECT_FRAME) {
        frame_drop_mapping(slot);
    }
    derivation_unlink(slot);
    *slot = (struct slot){};
    if (!capability_has_object(type)) {
        return;
    }
    if (type == OBJECT_PORT) {
        port_capability_removed(object, rights);
    }
    object_release(object);
}

// All of a memory's ports and endpoints die with it; somebody else's slot must not silently become
// free for reuse.
static bool is_buried(const struct slot *leaf, const struct slot *root, const struct cspace *home) {
    bool is_peer = slot_type(leaf) == OBJECT_ENDPOINT || slot_type(leaf) == OBJECT_PORT;
    return is_peer && slot_type(root) == OBJECT_MEMORY && slot_holder(leaf) == HOLDER_CSPACE &&
           !cspace_contains(home, leaf);
}

static void remove_or_bury(struct slot *leaf, const struct slot *root, const struct cspace *home) {
    bool buried = is_buried(leaf, root, home);
    capability_remove(leaf);
    if (buried) {
        leaf->word1 = slot_word1(OBJECT_GONE, 0, false);
    }
}

bool capability_revoke(struct slot *slot, const struct cspace *home) {
    struct slot *leaf = slot;
    for (unsigned removed = 1; derivation_has_children(slot); removed++) {
        // Behind the first leaf in the list lies its parent, so the walk down goes on from there.
        leaf = derivation_first_leaf(leaf);
        struct slot *before = slot_previous(leaf);
        remove_or_bury(leaf, slot, home);
        leaf = before;
        if (removed % REMOVALS_PER_POLL == 0 && kernel_is_wanted()) {
            return !derivation_has_children(slot);
        }
    }
    return true;
}

void capability_delete_step(struct slot *slot, const struct cspace *home) {
    remove_or_bury(derivation_first_leaf(slot), slot, home);
}
