// SPDX-License-Identifier: MIT
//
// A capability: one slot of 32 bytes. Two words say what it names and what may be done with it, two
// words link it into the derivation list (kernel/derivation.h). Where its fields lie, and for which
// kinds of capabilities, is in idl/kernel/slots.yaml; their functions are generated from it. Beside
// these, word0 of all but memory, frames and ranges of ports is the address of the object in the
// kernel's window (0 in `gone` and `machine`), and the lower 48 bits of next and previous are the
// addresses of slots.
//
// A slot whose type is 0 is empty; all its bits are zero then.
#pragma once

#include <kernel/types.h>

struct slot {
    uint64_t word0;
    uint64_t word1;
    uint64_t next;
    uint64_t previous;
};
static_assert(sizeof(struct slot) == 32);

// Where a slot lies: in a cspace, or inside a kernel object that was bound to what the slot names.
// A held slot takes part in derivation like any other, so that revoking unbinds.
enum slot_holder {
    HOLDER_CSPACE = 0,
    HOLDER_THREAD,
    HOLDER_ASPACE,
    HOLDER_PORT,
    HOLDER_INTERRUPT,
    HOLDER_TIMER,
};

#include <slot_fields.h>

#define SLOT_LINK_BITS       48
#define SLOT_GENERATION_MASK 0xffffffu

static inline bool slot_is_empty(const struct slot *slot) {
    return slot_type(slot) == 0;
}

// Of a slot's word1: this type, and at least these rights.
static inline bool slot_word1_is(uint64_t word1, unsigned type, unsigned rights) {
    uint64_t wanted = slot_word1(type, rights, false);
    return (word1 & slot_word1(0xff, rights, false)) == wanted;
}

static inline void *slot_object(const struct slot *slot) {
    return (void *)(uintptr_t)slot->word0;
}

// Moving the used part forgets which chunks behind it are zero.
static inline void memory_set_used(struct slot *slot, uint64_t used_bytes) {
    memory_put_used_bytes(slot, used_bytes);
    memory_set_zeroed_chunks(slot, 0);
}

static inline void frame_set_mapping(struct slot *slot, unsigned asid, uint32_t generation,
                                     vaddr_t address, unsigned cache_mode) {
    frame_set_cache_mode(slot, cache_mode);
    frame_set_generation(slot, generation);
    frame_set_asid(slot, asid);
    frame_set_address(slot, address);
}

static inline void frame_clear_mapping(struct slot *slot) {
    frame_set_mapping(slot, 0, 0, 0, 0);
}

// Addresses are 48 bits, sign-extended: a kernel's window may lie in the upper half.
static inline struct slot *slot_link_address(uint64_t link) {
    return (struct slot *)(uintptr_t)((int64_t)(link << 16) >> 16);
}

static inline struct slot *slot_next(const struct slot *slot) {
    return slot_link_address(slot->next);
}

static inline struct slot *slot_previous(const struct slot *slot) {
    return slot_link_address(slot->previous);
}

static inline void slot_set_next(struct slot *slot, const struct slot *next) {
    slot->next = slot_with(slot->next, 0, SLOT_LINK_BITS, (uint64_t)(uintptr_t)next);
}

static inline void slot_set_previous(struct slot *slot, const struct slot *previous) {
    slot->previous = slot_with(slot->previous, 0, SLOT_LINK_BITS, (uint64_t)(uintptr_t)previous);
}
