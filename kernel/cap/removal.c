// SPDX-License-Identifier: MIT
//
// Taking capabilities away, leaf by leaf, so that at every moment the tree is whole and an
// interruption costs nothing but the walk down to the next leaf. What a removed capability was
// bound to is unbound here.
#include <kernel/capability.h>

#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/derivation.h>
#include <kernel/frame.h>
#include <kernel/interrupt.h>
#include <kernel/object.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <kernel/timer.h>
#include <tessera/objects.h>

// Removals between two looks at the interrupt line: progress even if one is always pending.
constexpr unsigned REMOVALS_PER_POLL = 8;

static void unbind_holder(struct slot *slot);
static bool is_buried(const struct slot *leaf, const struct slot *root, const struct cspace *home);
static void remove_or_bury(struct slot *leaf, const struct slot *root, const struct cspace *home);

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

bool capability_revoke(struct slot *slot, const struct cspace *home) {
    struct slot *leaf = slot;
    for (unsigned removed = 1; derivation_has_children(slot); removed++) {
        // Behind the first leaf in the list lies its parent, so the walk down goes on from there.
        leaf = derivation_first_leaf(leaf);
        struct slot *before = slot_previous(leaf);
        remove_or_bury(leaf, slot, home);
        leaf = before;
        if (removed % REMOVALS_PER_POLL == 0 && arch_interrupt_pending()) {
            return !derivation_has_children(slot);
        }
    }
    return true;
}

void capability_delete_step(struct slot *slot, const struct cspace *home) {
    struct slot *leaf = derivation_first_leaf(slot);
    if (leaf == slot) {
        capability_remove(slot);
    } else {
        remove_or_bury(leaf, slot, home);
    }
}

static void remove_or_bury(struct slot *leaf, const struct slot *root, const struct cspace *home) {
    bool buried = is_buried(leaf, root, home);
    capability_remove(leaf);
    if (buried) {
        leaf->word1 = slot_word1(OBJECT_GONE, 0, false);
    }
}

// All of a memory's ports and endpoints die with it; somebody else's slot must not silently become
// free for reuse.
static bool is_buried(const struct slot *leaf, const struct slot *root, const struct cspace *home) {
    bool is_peer = slot_type(leaf) == OBJECT_ENDPOINT || slot_type(leaf) == OBJECT_PORT;
    return is_peer && slot_type(root) == OBJECT_MEMORY && slot_holder(leaf) == HOLDER_CSPACE &&
           !cspace_contains(home, leaf);
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
