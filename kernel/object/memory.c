// SPDX-License-Identifier: MIT
//
// Memory capabilities. The capability is the allocator: base, size and how much of it is used.
// Objects are made behind the used part and become children of the capability; when there are none
// left, all of it can be used again. Objects of fixed size are a power of two and aligned to it,
// pages and more to a page: an object can be found from the address of a slot inside it.
//
// Zeroing is the only long step of retype. It comes before the first object is made and may be
// interrupted between chunks: the capability remembers how many chunks behind its used part are
// zero, which stays true whoever runs next, because nobody can write there.
#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/invocation.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <kernel/timer.h>
#include <object_table.h>
#include <tessera/rights.h>

constexpr uint64_t ZERO_CHUNK_BYTES = 64 * 1024;

struct retype_plan {
    uint64_t object_bytes;
    uint64_t start; // offset of the first object in the memory
    struct slot *slots;
};

static bool is_large_frame(unsigned type, uint64_t bytes) {
    return type == OBJECT_FRAME && bytes == arch_large_page_bytes();
}

static uint64_t variable_bytes(unsigned type, uint64_t size) {
    bool is_too_long = type == OBJECT_FRAME && size > FRAME_PAGES_MAX * arch_page_bytes() &&
                       !is_large_frame(type, size);
    return is_too_long || size % arch_page_bytes() != 0 ? 0 : size;
}

// Bytes of one object; 0 if the type cannot be made from memory or `size` does not fit it.
static uint64_t retype_object_bytes(unsigned type, uint64_t size) {
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

static uint64_t retype_object_start(const struct slot *memory, unsigned type,
                                    uint64_t object_bytes) {
    uint64_t align = object_bytes;
    if (!is_large_frame(type, object_bytes) && align > arch_page_bytes()) {
        align = arch_page_bytes();
    }
    // Large frames are aligned by physical address: that of the memory itself may be less.
    paddr_t base = slot_physical(memory);
    paddr_t next = base + memory_used_bytes(memory);
    return ((next + align - 1) & ~(align - 1)) - base;
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

static void retype_make(struct slot *slot, struct slot *memory, unsigned type, paddr_t base,
                        uint64_t object_bytes) {
    unsigned rights = initial_rights(memory, type);
    uint64_t word1 = slot_word1(type, rights, slot_is_device(memory));
    if (type == OBJECT_MEMORY) {
        capability_create(slot, memory, memory_word0(base, object_bytes), word1);
    } else if (type == OBJECT_FRAME) {
        capability_create(slot, memory, frame_word0(base), word1);
        frame_set_size(slot, object_bytes);
    } else {
        void *object = arch_physical_to_kernel(base);
        init_object(object, type, object_bytes);
        capability_create(slot, memory, (uint64_t)(uintptr_t)object, word1);
    }
}

static status_t plan(struct slot *memory, const struct memory_retype_arguments *arguments,
                     struct retype_plan *out_plan) {
    unsigned type = (unsigned)arguments->object_type;
    bool can_be_device = type == OBJECT_MEMORY || type == OBJECT_FRAME;
    uint64_t bytes = retype_object_bytes(type, arguments->size);
    if (bytes == 0 || (slot_is_device(memory) && !can_be_device)) {
        return STATUS_BAD_ARGUMENT;
    }
    struct slot *slots;
    status_t status = cspace_find_empty(slot_object(arguments->cspace), arguments->first_slot,
                                        arguments->count, &slots);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t start = retype_object_start(memory, type, bytes);
    if (start > memory_size(memory) || bytes * arguments->count > memory_size(memory) - start) {
        return STATUS_NO_MEMORY;
    }
    bool is_out_of_identifiers =
        type == OBJECT_ASPACE && aspace_identifiers_free() < arguments->count;
    if (!derivation_can_have_child(memory) || is_out_of_identifiers) {
        return STATUS_NO_SPACE;
    }
    *out_plan = (struct retype_plan){.object_bytes = bytes, .start = start, .slots = slots};
    return STATUS_OK;
}

// Zero [start, end) of the memory's unused part. False: interrupted; what was done is remembered.
// The gap that alignment leaves before `start` is given up at once, so that the zeroed chunks
// always begin where the used part ends.
static bool zero(struct slot *memory, uint64_t start, uint64_t end) {
    if (memory_used_bytes(memory) != start) {
        memory_set_used(memory, start);
    }
    uint64_t chunks = memory_zeroed_chunks(memory);
    while (start + chunks * ZERO_CHUNK_BYTES < end) {
        uint64_t offset = start + chunks * ZERO_CHUNK_BYTES;
        uint64_t length = end - offset < ZERO_CHUNK_BYTES ? end - offset : ZERO_CHUNK_BYTES;
        arch_zero(arch_physical_to_kernel(slot_physical(memory) + offset), length);
        chunks++;
        if (offset + length < end) {
            memory_set_zeroed_chunks(memory, chunks);
            if (kernel_is_wanted()) {
                return false;
            }
        }
    }
    return true;
}

static void make(struct slot *memory, const struct memory_retype_arguments *arguments,
                 const struct retype_plan *plan) {
    unsigned type = (unsigned)arguments->object_type;
    bool is_cut = arguments->rights != 0 && (type == OBJECT_MEMORY || type == OBJECT_FRAME);
    for (uint64_t i = 0; i < arguments->count; i++) {
        paddr_t base = slot_physical(memory) + plan->start + i * plan->object_bytes;
        struct slot *slot = &plan->slots[i];
        retype_make(slot, memory, type, base, plan->object_bytes);
        if (is_cut) {
            slot_set_rights(slot, slot_rights(slot) & (unsigned)arguments->rights);
        }
    }
}

status_t sys_memory_retype(struct invocation *call,
                           const struct memory_retype_arguments *arguments) {
    struct slot *memory = call->target;
    if (!derivation_has_children(memory) && memory_used_bytes(memory) != 0) {
        if (!object_settle()) {
            return INVOCATION_RESTART;
        }
        memory_set_used(memory, 0);
    }
    struct retype_plan retype;
    status_t status = plan(memory, arguments, &retype);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t end = retype.start + retype.object_bytes * arguments->count;
    bool is_zeroed = arguments->object_type != OBJECT_MEMORY && !slot_is_device(memory);
    if (is_zeroed && !zero(memory, retype.start, end)) {
        return INVOCATION_RESTART;
    }
    memory_set_used(memory, end);
    make(memory, arguments, &retype);
    return STATUS_OK;
}

status_t sys_memory_info(struct invocation *call, struct memory_info_results *out_results) {
    const struct slot *memory = call->target;
    out_results->size_bytes = memory_size(memory);
    out_results->used_bytes = derivation_has_children(memory) ? memory_used_bytes(memory) : 0;
    out_results->is_device = slot_is_device(memory);
    return STATUS_OK;
}

status_t sys_memory_reset(struct invocation *call) {
    struct slot *memory = call->target;
    if (derivation_has_children(memory)) {
        return STATUS_BUSY;
    }
    if (!object_settle()) {
        return INVOCATION_RESTART;
    }
    memory_set_used(memory, 0);
    return STATUS_OK;
}
