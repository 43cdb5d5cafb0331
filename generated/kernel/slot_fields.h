// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/slots.yaml
// Template: codegen/tessera_gen/templates/kernel/slot_fields.h.j2
// Command: ./tessera gen
//
// The fields of a capability slot. Only kernel/slot.h includes this, which defines struct slot and the types of the fields.
#pragma once

#include <stdint.h>

static inline uint64_t slot_field(uint64_t word, unsigned shift, unsigned bits) {
    return (word >> shift) & ((UINT64_C(1) << bits) - 1);
}

static inline uint64_t slot_with(uint64_t word, unsigned shift, unsigned bits, uint64_t value) {
    uint64_t mask = ((UINT64_C(1) << bits) - 1) << shift;
    return (word & ~mask) | ((value << shift) & mask);
}

// OBJECT_; 0: the slot is empty, and all its bits are zero.
static inline unsigned slot_type(const struct slot *slot) {
    return (unsigned)slot_field(slot->word1, 8, 8);
}

// RIGHT_ bits.
static inline unsigned slot_rights(const struct slot *slot) {
    return (unsigned)slot_field(slot->word1, 0, 8);
}

static inline void slot_set_rights(struct slot *slot, unsigned value) {
    slot->word1 = slot_with(slot->word1, 0, 8, value);
}

// where the slot lies.
static inline enum slot_holder slot_holder(const struct slot *slot) {
    return (enum slot_holder)slot_field(slot->word1, 16, 3);
}

static inline void slot_set_holder(struct slot *slot, enum slot_holder value) {
    slot->word1 = slot_with(slot->word1, 16, 3, value);
}

// memory and frames: device registers.
static inline bool slot_is_device(const struct slot *slot) {
    return slot_field(slot->word1, 19, 1) != 0;
}

// endpoint: told to the receiver; notification: bits that may be signalled.
static inline uint32_t slot_badge(const struct slot *slot) {
    return (uint32_t)slot_field(slot->word1, 32, 32);
}

static inline void slot_set_badge(struct slot *slot, uint32_t value) {
    slot->word1 = slot_with(slot->word1, 32, 32, value);
}

// base.
static inline paddr_t slot_physical(const struct slot *slot) {
    return slot_field(slot->word0, 0, 36) << 12;
}

// bytes in all.
static inline uint64_t memory_size(const struct slot *slot) {
    return slot_field(slot->word0, 36, 28) << 12;
}

// bytes used, from the base on.
static inline uint64_t memory_used_bytes(const struct slot *slot) {
    return slot_field(slot->word1, 20, 34) << 6;
}

static inline void memory_put_used_bytes(struct slot *slot, uint64_t value) {
    slot->word1 = slot_with(slot->word1, 20, 34, value >> 6);
}

// chunks behind the used part that are known to be zero.
static inline uint64_t memory_zeroed_chunks(const struct slot *slot) {
    return slot_field(slot->previous, 48, 16);
}

static inline void memory_set_zeroed_chunks(struct slot *slot, uint64_t value) {
    slot->previous = slot_with(slot->previous, 48, 16, value);
}

// CACHE_MODE_ of the mapping.
static inline unsigned frame_cache_mode(const struct slot *slot) {
    return (unsigned)slot_field(slot->word0, 36, 2);
}

static inline void frame_set_cache_mode(struct slot *slot, unsigned value) {
    slot->word0 = slot_with(slot->word0, 36, 2, value);
}

// of the address space's identifier when it was mapped.
static inline uint32_t frame_generation(const struct slot *slot) {
    return (uint32_t)slot_field(slot->word0, 40, 24);
}

static inline void frame_set_generation(struct slot *slot, uint32_t value) {
    slot->word0 = slot_with(slot->word0, 40, 24, value);
}

// address space of the mapping; 0: not mapped.
static inline unsigned frame_asid(const struct slot *slot) {
    return (unsigned)slot_field(slot->word1, 20, 8);
}

static inline void frame_set_asid(struct slot *slot, unsigned value) {
    slot->word1 = slot_with(slot->word1, 20, 8, value);
}

// address of the mapping.
static inline vaddr_t frame_address(const struct slot *slot) {
    return slot_field(slot->word1, 28, 36) << 12;
}

static inline void frame_set_address(struct slot *slot, vaddr_t value) {
    slot->word1 = slot_with(slot->word1, 28, 36, value >> 12);
}

// bytes: one to frame_pages_max pages, or a large page.
static inline uint64_t frame_size(const struct slot *slot) {
    return slot_field(slot->previous, 48, 16) << 12;
}

static inline void frame_set_size(struct slot *slot, uint64_t value) {
    slot->previous = slot_with(slot->previous, 48, 16, value >> 12);
}

// first port.
static inline uint64_t ioport_first(const struct slot *slot) {
    return slot_field(slot->word0, 0, 16);
}

// number of ports.
static inline uint64_t ioport_count(const struct slot *slot) {
    return slot_field(slot->word0, 16, 17);
}

// in the derivation tree.
static inline unsigned slot_depth(const struct slot *slot) {
    return (unsigned)slot_field(slot->next, 48, 16);
}

static inline void slot_set_depth(struct slot *slot, unsigned value) {
    slot->next = slot_with(slot->next, 48, 16, value);
}

// word1 of any capability that lies in a cspace.
static inline uint64_t slot_word1(unsigned slot_type_value, unsigned slot_rights_value, bool slot_is_device_value) {
    uint64_t word = 0;
    word = slot_with(word, 8, 8, slot_type_value);
    word = slot_with(word, 0, 8, slot_rights_value);
    word = slot_with(word, 19, 1, slot_is_device_value);
    return word;
}

// word0 of memory.
static inline uint64_t memory_word0(paddr_t slot_physical_value, uint64_t memory_size_value) {
    uint64_t word = 0;
    word = slot_with(word, 0, 36, slot_physical_value >> 12);
    word = slot_with(word, 36, 28, memory_size_value >> 12);
    return word;
}

// word0 of a frame that is not mapped.
static inline uint64_t frame_word0(paddr_t slot_physical_value) {
    uint64_t word = 0;
    word = slot_with(word, 0, 36, slot_physical_value >> 12);
    return word;
}

// word0 of a range of ports.
static inline uint64_t ioport_word0(uint64_t ioport_first_value, uint64_t ioport_count_value) {
    uint64_t word = 0;
    word = slot_with(word, 0, 16, ioport_first_value);
    word = slot_with(word, 16, 17, ioport_count_value);
    return word;
}
