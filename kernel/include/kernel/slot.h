// SPDX-License-Identifier: MIT
//
// A capability: one slot of 32 bytes. Two words say what it names and what may be done with it, two
// words link it into the derivation list (kernel/derivation.h). This header is the only place that
// knows where a field lies.
//
//   word0  memory     base in units of 4 KiB (36 bits), size in units of 4 KiB (28 bits)
//          frame      base in units of 4 KiB (36 bits), cache mode (2), large (1), generation of
//          the mapping (24)
//          ioport     first port (16 bits), number of ports (17)
//          other      address of the object in the kernel's window; 0 in `gone` and `machine`
//   word1  all        type (8), rights (8), holder (3), device (1)
//          memory     bytes used, in units of 64 (34 bits)
//          frame      ASID of the mapping, 0: not mapped (8), its address in units of 4 KiB (36)
//          other      badge in the upper 32 bits
//   links  next, previous: address of a slot (48 bits), depth in the upper 16 bits of next, in the
//   upper 16 bits of
//          previous the count of chunks behind a memory's used part that are known to be zero
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

#define SLOT_PAGE_SHIFT                                                                            \
    12 // unit of physical addresses in a slot; every board's page is a multiple of it
#define SLOT_GRANULE_SHIFT   6 // unit of a memory's used part, and the smallest object
#define SLOT_DEPTH_SHIFT     48
#define SLOT_GENERATION_MASK 0xffffffu

static inline uint64_t slot_field(uint64_t word, unsigned shift, unsigned bits) {
    return (word >> shift) & ((UINT64_C(1) << bits) - 1);
}

static inline uint64_t slot_with(uint64_t word, unsigned shift, unsigned bits, uint64_t value) {
    uint64_t mask = ((UINT64_C(1) << bits) - 1) << shift;
    return (word & ~mask) | ((value << shift) & mask);
}

// ---- Every slot ---------------------------------------------------------------------------------

static inline unsigned slot_type(const struct slot *slot) {
    return (unsigned)(slot->word1 & 0xff);
}

static inline bool slot_is_empty(const struct slot *slot) {
    return slot_type(slot) == 0;
}

static inline unsigned slot_rights(const struct slot *slot) {
    return (unsigned)slot_field(slot->word1, 8, 8);
}

static inline void slot_set_rights(struct slot *slot, unsigned rights) {
    slot->word1 = slot_with(slot->word1, 8, 8, rights);
}

// Of a slot's word1: this type, and at least these rights.
static inline bool slot_word1_is(uint64_t word1, unsigned type, unsigned rights) {
    uint64_t wanted = type | (uint64_t)rights << 8;
    return (word1 & (0xff | (uint64_t)rights << 8)) == wanted;
}

static inline enum slot_holder slot_holder(const struct slot *slot) {
    return (enum slot_holder)slot_field(slot->word1, 16, 3);
}

static inline void slot_set_holder(struct slot *slot, enum slot_holder holder) {
    slot->word1 = slot_with(slot->word1, 16, 3, holder);
}

static inline bool slot_is_device(const struct slot *slot) {
    return slot_field(slot->word1, 19, 1) != 0;
}

static inline uint64_t slot_word1(unsigned type, unsigned rights, bool is_device) {
    return (uint64_t)type | (uint64_t)rights << 8 | (uint64_t)is_device << 19;
}

// ---- Objects ------------------------------------------------------------------------------------

static inline void *slot_object(const struct slot *slot) {
    return (void *)(uintptr_t)slot->word0;
}

static inline uint32_t slot_badge(const struct slot *slot) {
    return (uint32_t)(slot->word1 >> 32);
}

static inline void slot_set_badge(struct slot *slot, uint32_t badge) {
    slot->word1 = slot_with(slot->word1, 32, 32, badge);
}

// ---- Memory and frames --------------------------------------------------------------------------

static inline paddr_t slot_physical(const struct slot *slot) {
    return slot_field(slot->word0, 0, 36) << SLOT_PAGE_SHIFT;
}

static inline uint64_t memory_size(const struct slot *slot) {
    return slot_field(slot->word0, 36, 28) << SLOT_PAGE_SHIFT;
}

static inline uint64_t memory_word0(paddr_t base, uint64_t size_bytes) {
    return base >> SLOT_PAGE_SHIFT | (size_bytes >> SLOT_PAGE_SHIFT) << 36;
}

static inline uint64_t memory_used(const struct slot *slot) {
    return slot_field(slot->word1, 20, 34) << SLOT_GRANULE_SHIFT;
}

// Moving the used part forgets which chunks behind it are zero.
static inline void memory_set_used(struct slot *slot, uint64_t used_bytes) {
    slot->word1 = slot_with(slot->word1, 20, 34, used_bytes >> SLOT_GRANULE_SHIFT);
    slot->previous = slot_with(slot->previous, 48, 16, 0);
}

static inline uint64_t memory_zeroed_chunks(const struct slot *slot) {
    return slot_field(slot->previous, 48, 16);
}

static inline void memory_set_zeroed_chunks(struct slot *slot, uint64_t chunks) {
    slot->previous = slot_with(slot->previous, 48, 16, chunks);
}

static inline uint64_t frame_word0(paddr_t base, bool is_large) {
    return base >> SLOT_PAGE_SHIFT | (uint64_t)is_large << 38;
}

static inline bool frame_is_large(const struct slot *slot) {
    return slot_field(slot->word0, 38, 1) != 0;
}

static inline unsigned frame_asid(const struct slot *slot) {
    return (unsigned)slot_field(slot->word1, 20, 8);
}

static inline vaddr_t frame_address(const struct slot *slot) {
    return slot_field(slot->word1, 28, 36) << SLOT_PAGE_SHIFT;
}

static inline unsigned frame_cache_mode(const struct slot *slot) {
    return (unsigned)slot_field(slot->word0, 36, 2);
}

static inline uint32_t frame_generation(const struct slot *slot) {
    return (uint32_t)slot_field(slot->word0, 40, 24);
}

static inline void frame_set_mapping(struct slot *slot, unsigned asid, uint32_t generation,
                                     vaddr_t address, unsigned cache_mode) {
    slot->word0 = slot_with(slot->word0, 36, 2, cache_mode);
    slot->word0 = slot_with(slot->word0, 40, 24, generation);
    slot->word1 = slot_with(slot->word1, 20, 8, asid);
    slot->word1 = slot_with(slot->word1, 28, 36, address >> SLOT_PAGE_SHIFT);
}

static inline void frame_clear_mapping(struct slot *slot) {
    frame_set_mapping(slot, 0, 0, 0, 0);
}

// ---- Ranges of ports ----------------------------------------------------------------------------

static inline uint64_t ioport_first(const struct slot *slot) {
    return slot_field(slot->word0, 0, 16);
}

static inline uint64_t ioport_count(const struct slot *slot) {
    return slot_field(slot->word0, 16, 17);
}

static inline uint64_t ioport_word0(uint64_t first, uint64_t count) {
    return first | count << 16;
}

// ---- Links --------------------------------------------------------------------------------------

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
    slot->next = slot_with(slot->next, 0, 48, (uint64_t)(uintptr_t)next);
}

static inline void slot_set_previous(struct slot *slot, const struct slot *previous) {
    slot->previous = slot_with(slot->previous, 0, 48, (uint64_t)(uintptr_t)previous);
}

static inline unsigned slot_depth(const struct slot *slot) {
    return (unsigned)(slot->next >> SLOT_DEPTH_SHIFT);
}

static inline void slot_set_depth(struct slot *slot, unsigned depth) {
    slot->next = slot_with(slot->next, SLOT_DEPTH_SHIFT, 16, depth);
}
