// SPDX-License-Identifier: MIT
//
// Object sizes, alignments and beginnings.
//
// Objects of fixed size are a power of two and aligned to it, pages and more to a page: an object
// can be found from the address of a slot inside it.
#include <kernel/retype.h>

#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/object.h>
#include <kernel/thread.h>
#include <kernel/timer.h>
#include <object_table.h>
#include <tessera/rights.h>

static uint64_t variable_bytes(unsigned type, uint64_t size);
static unsigned initial_rights(const struct slot *memory, unsigned type);
static void init_object(void *object, unsigned type, uint64_t object_bytes);

uint64_t retype_object_bytes(unsigned type, uint64_t size) {
    const struct object_row *row = object_find(type);
    if (row == nullptr || !row->can_retype) {
        return 0;
    }
    switch (row->size_kind) {
    case OBJECT_SIZE_BYTES:
        return size == 0 ? row->size : 0;
    case OBJECT_SIZE_PAGES:
        return size == 0 ? row->size * arch_page_bytes() : 0;
    case OBJECT_SIZE_SLOTS: {
        bool fits =
            size >= CSPACE_SLOTS_MIN && size <= CSPACE_SLOTS_MAX && (size & (size - 1)) == 0;
        return fits ? size * row->size : 0;
    }
    case OBJECT_SIZE_VARIABLE:
        return variable_bytes(type, size);
    case OBJECT_SIZE_NONE:
        break;
    }
    return 0;
}

uint64_t retype_object_start(const struct slot *memory, unsigned type, uint64_t object_bytes) {
    uint64_t align = object_bytes;
    if (type != OBJECT_FRAME && align > arch_page_bytes()) {
        align = arch_page_bytes();
    }
    // Large frames are aligned by physical address: that of the memory itself may be less.
    paddr_t base = slot_physical(memory);
    paddr_t next = base + memory_used(memory);
    return ((next + align - 1) & ~(align - 1)) - base;
}

void retype_make(struct slot *slot, struct slot *memory, unsigned type, paddr_t base,
                 uint64_t object_bytes) {
    unsigned rights = initial_rights(memory, type);
    uint64_t word1 = slot_word1(type, rights, slot_is_device(memory));
    if (type == OBJECT_MEMORY) {
        capability_create(slot, memory, memory_word0(base, object_bytes), word1);
    } else if (type == OBJECT_FRAME) {
        bool is_large = object_bytes != arch_page_bytes();
        capability_create(slot, memory, frame_word0(base, is_large), word1);
    } else {
        void *object = arch_physical_to_kernel(base);
        init_object(object, type, object_bytes);
        capability_create(slot, memory, (uint64_t)(uintptr_t)object, word1);
    }
}

static uint64_t variable_bytes(unsigned type, uint64_t size) {
    if (type == OBJECT_FRAME) {
        return size == arch_page_bytes() || size == arch_large_page_bytes() ? size : 0;
    }
    return size % arch_page_bytes() == 0 ? size : 0;
}

// All rights that the type has; those that depend on the memory only if that has them too. Device
// registers hold no code.
static unsigned initial_rights(const struct slot *memory, unsigned type) {
    unsigned rights = object_find(type)->rights;
    if ((slot_rights(memory) & RIGHT_DMA) == 0) {
        rights &= ~(unsigned)RIGHT_DMA;
    }
    if (type == OBJECT_MEMORY) {
        rights &= slot_rights(memory);
    }
    if (slot_is_device(memory)) {
        rights &= ~(unsigned)RIGHT_EXECUTE;
    }
    return rights;
}

static void init_object(void *object, unsigned type, uint64_t object_bytes) {
    object_init(object, type);
    switch (type) {
    case OBJECT_ASPACE:
        aspace_init(object);
        break;
    case OBJECT_CSPACE:
        cspace_init(object, (uint32_t)(object_bytes / sizeof(struct slot)));
        break;
    case OBJECT_THREAD:
        thread_init(object);
        break;
    case OBJECT_TIMER:
        timer_prepare(object);
        break;
    default:
        break; // zeroed memory is a fresh endpoint, port, reply or notification
    }
}
