// SPDX-License-Identifier: MIT
//
// Address spaces: identifiers, and the memory of their tables.
#include <kernel/aspace.h>

#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/frame.h>
#include <kernel/invocation.h>
#include <object_table.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

// Identifier 0 is the kernel's: no program runs with it, and in a frame it says `not mapped`.
static struct {
    struct aspace *aspace;
    uint32_t generation;
} identifiers[ASPACES_MAX + 1];

static unsigned free_count = ASPACES_MAX;
static unsigned last_given;

unsigned aspace_identifiers_free(void) {
    return free_count;
}

// Round robin, so that an identifier stays unused for as long as possible after its address space
// died.
static unsigned identifier_take(struct aspace *aspace) {
    ASSERT(free_count > 0);
    do {
        last_given = last_given % ASPACES_MAX + 1;
    } while (identifiers[last_given].aspace != nullptr);
    identifiers[last_given].aspace = aspace;
    free_count--;
    return last_given;
}

void aspace_init(struct aspace *aspace) {
    aspace->asid = identifier_take(aspace);
    paddr_t root_table = arch_kernel_to_physical(aspace) + arch_page_bytes();
    arch_aspace_init(&aspace->arch, root_table, aspace->asid);
}

uint32_t aspace_generation(const struct aspace *aspace) {
    return identifiers[aspace->asid].generation;
}

struct aspace *aspace_of_mapping(unsigned asid, uint32_t generation) {
    return asid != 0 && identifiers[asid].generation == generation ? identifiers[asid].aspace
                                                                   : nullptr;
}

// Zeroing the page is all that takes time here.
[[clang::minsize]] paddr_t aspace_take_page(struct aspace *aspace) {
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        struct slot *donation = &aspace->donations[i];
        if (!slot_is_empty(donation) && memory_used_bytes(donation) < memory_size(donation)) {
            paddr_t page = slot_physical(donation) + memory_used_bytes(donation);
            memory_set_used(donation, memory_used_bytes(donation) + arch_page_bytes());
            arch_zero(arch_physical_to_kernel(page), arch_page_bytes());
            return page;
        }
    }
    return 0;
}

bool aspace_donate_memory(struct aspace *aspace, struct slot *memory) {
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        struct slot *donation = &aspace->donations[i];
        if (slot_is_empty(donation)) {
            memory_set_used(memory, memory_size(memory));
            capability_create(donation, memory, memory->word0, slot_word1(OBJECT_MEMORY, 0, false));
            slot_set_holder(donation, HOLDER_ASPACE);
            return true;
        }
    }
    return false;
}

// The tables go back to the donations, all of them, and the capabilities of the frames find that
// out by themselves.
static void forget_mappings(struct aspace *aspace) {
    arch_aspace_clear(aspace);
    uint32_t *generation = &identifiers[aspace->asid].generation;
    *generation = (*generation + 1) & SLOT_GENERATION_MASK;
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        if (!slot_is_empty(&aspace->donations[i])) {
            memory_set_used(&aspace->donations[i], 0);
        }
    }
}

void aspace_slot_removed(struct slot *slot) {
    forget_mappings(object_around(slot, arch_page_bytes()));
}

// All in one step: once the identifier is free, nothing may look for this address space by it.
bool aspace_destroy_step(struct aspace *aspace) {
    arch_aspace_unload(aspace);
    forget_mappings(aspace);
    identifiers[aspace->asid].aspace = nullptr;
    free_count++;
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        struct slot *donation = &aspace->donations[i];
        if (!slot_is_empty(donation)) {
            slot_set_holder(donation, HOLDER_CSPACE);
            capability_remove(donation);
        }
    }
    return false;
}

status_t sys_aspace_donate(struct invocation *call,
                           const struct aspace_donate_arguments *arguments) {
    struct aspace *aspace = slot_object(call->target);
    struct slot *memory = arguments->memory;
    if (slot_is_device(memory)) {
        return STATUS_BAD_ARGUMENT;
    }
    if (derivation_has_children(memory)) {
        return STATUS_BUSY;
    }
    if (!object_settle()) {
        return INVOCATION_RESTART;
    }
    bool is_donated = derivation_can_have_child(memory) && aspace_donate_memory(aspace, memory);
    return is_donated ? STATUS_OK : STATUS_NO_SPACE;
}

status_t sys_aspace_info(struct invocation *call, struct aspace_info_results *out_results) {
    const struct aspace *aspace = slot_object(call->target);
    uint64_t donated_bytes = 0;
    uint64_t free_bytes = 0;
    for (unsigned i = 0; i < DONATIONS_MAX; i++) {
        const struct slot *donation = &aspace->donations[i];
        if (!slot_is_empty(donation)) {
            donated_bytes += memory_size(donation);
            free_bytes += memory_size(donation) - memory_used_bytes(donation);
        }
    }
    out_results->donated_pages = donated_bytes / arch_page_bytes();
    out_results->free_pages = free_bytes / arch_page_bytes();
    return STATUS_OK;
}

// How long mapping it takes.
static uint64_t frame_pages(const struct slot *frame) {
    uint64_t size = frame_size(frame);
    return size == arch_large_page_bytes() ? 1 : size / arch_page_bytes();
}

// All of a row but for what is in the tables.
static status_t check_row(struct cspace *cspace, const struct aspace_map_arguments *arguments,
                          struct frame_map_arguments map) {
    uint64_t pages = 0;
    for (uint64_t i = 0; i < arguments->count; i++) {
        struct slot *frame;
        status_t status = cspace_lookup(cspace, arguments->first_slot + i, &frame);
        if (status == STATUS_OK) {
            status = slot_check(frame, object_mask(OBJECT_FRAME), RIGHTS_NONE);
        }
        if (status == STATUS_OK) {
            status = frame_check_map(frame, &map);
        }
        if (status != STATUS_OK) {
            return status;
        }
        map.address += frame_size(frame);
        pages += frame_pages(frame);
    }
    return pages > FRAME_PAGES_MAX ? STATUS_BAD_ARGUMENT : STATUS_OK;
}

static status_t map_row(struct slot *first, uint64_t count, struct frame_map_arguments map) {
    for (struct slot *frame = first; frame < first + count; frame++) {
        status_t status = frame_map(frame, &map);
        if (status != STATUS_OK) {
            while (frame > first) {
                frame--;
                frame_drop_mapping(frame);
            }
            return status;
        }
        map.address += frame_size(frame);
    }
    return STATUS_OK;
}

status_t sys_aspace_map(struct invocation *call, const struct aspace_map_arguments *arguments) {
    struct cspace *cspace = slot_object(arguments->cspace);
    struct frame_map_arguments map = {.aspace = call->target,
                                      .address = arguments->address,
                                      .rights = arguments->rights,
                                      .cache = CACHE_MODE_NORMAL};
    status_t status = check_row(cspace, arguments, map);
    return status == STATUS_OK
               ? map_row(cspace_slot(cspace, arguments->first_slot), arguments->count, map)
               : status;
}
