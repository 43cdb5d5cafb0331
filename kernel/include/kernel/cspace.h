// SPDX-License-Identifier: MIT
//
// A cspace: a power of two of slots, addressed by index. Slot 0 is always empty for programs; its
// 32 bytes are the object's header, so a cspace takes exactly its slots.
#pragma once

#include <kernel/object.h>
#include <kernel/slot.h>

struct cspace {
    struct object object;
    uint32_t filled_end;     // no slot of a number above it was ever filled
    uint32_t destroy_cursor; // slots below it are empty already
    uint64_t usable_count;   // slots with a number: all but the first, which this header takes
    struct slot slots[];     // slots[i] is slot number i + 1
};
static_assert(sizeof(struct cspace) == sizeof(struct slot));

// `cspace` is zeroed memory of so many slots.
static inline void cspace_init(struct cspace *cspace, uint32_t slot_count) {
    cspace->usable_count = slot_count - 1;
}

// Is there a slot of this number? Takes an unchecked user word.
static inline bool cspace_has_slot(const struct cspace *cspace, uint64_t number) {
    return number - 1 < cspace->usable_count;
}

// The slot of a number that there is (cspace_has_slot). Or of 0: then it is the header, which names
// no object, since its second word is the link of an object that is alive.
static inline const struct slot *cspace_slot_or_header(const struct cspace *cspace,
                                                       uint64_t number) {
    static_assert(offsetof(struct cspace, object.link) == offsetof(struct slot, word1));
    static_assert(offsetof(struct cspace, slots) == sizeof(struct slot));
    return (const struct slot *)cspace + number;
}

// The slot of a number; null if it is 0 or beyond the end. Takes an unchecked user word.
static inline struct slot *cspace_slot(struct cspace *cspace, uint64_t number) {
    return cspace_has_slot(cspace, number) ? &cspace->slots[number - 1] : nullptr;
}

// Whoever is about to fill slots up to this number says so: the cspace is taken apart only so far.
static inline void cspace_fill_to(struct cspace *cspace, uint64_t number) {
    if (number > cspace->filled_end) {
        cspace->filled_end = (uint32_t)number;
    }
}

// The slot of a number, to be filled; null if it is 0 or beyond the end. Takes an unchecked user
// word.
static inline struct slot *cspace_slot_to_fill(struct cspace *cspace, uint64_t number) {
    struct slot *slot = cspace_slot(cspace, number);
    if (slot != nullptr) {
        cspace_fill_to(cspace, number);
    }
    return slot;
}

// Does the slot lie in this cspace? `cspace` may be null.
bool cspace_contains(const struct cspace *cspace, const struct slot *slot);

// `count` empty slots from `first` on, to be filled: BAD_SLOT if one does not exist, SLOT_OCCUPIED
// if one is in use.
status_t cspace_find_empty(struct cspace *cspace, uint64_t first, uint64_t count,
                           struct slot **out_first);

// Look a capability up by an unchecked slot number: BAD_SLOT. `cspace` may be null.
status_t cspace_lookup(struct cspace *cspace, uint64_t number, struct slot **out_slot);

// Type and rights of a capability that was found: PEER_GONE, WRONG_OBJECT, ACCESS_DENIED.
status_t slot_check(const struct slot *slot, uint32_t types_mask, unsigned rights);

bool cspace_destroy_step(struct cspace *cspace);
