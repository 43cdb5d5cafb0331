// SPDX-License-Identifier: MIT
//
// Address spaces and their identifiers. The object is two pages: this structure, and the root
// table. Further tables come from donated memory: each donation is a capability that the aspace
// holds, a child of the memory it was given, and the memory's used part is the part that became
// tables. Tables are given back only all together.
//
// A frame's capability names its mapping by ASID, generation and address. Emptying or destroying an
// aspace raises the generation of its ASID, so mappings that went with it are known to be gone
// without looking for them.
#pragma once

#include <kernel/arch.h>
#include <kernel/object.h>
#include <kernel/slot.h>
#include <tessera/syscalls.h>

struct aspace {
    struct object object;
    struct arch_aspace arch;
    unsigned asid;
    struct slot donations[DONATIONS_MAX];
};

// Identifiers that are free.
unsigned aspace_identifiers_free(void);

// `page` is the zeroed memory of an aspace. The caller has asked aspace_identifiers_free().
void aspace_init(struct aspace *aspace);

// Generation of the mappings that are in the aspace now.
uint32_t aspace_generation(const struct aspace *aspace);

// The aspace in which a frame is mapped; null if the mapping is gone.
struct aspace *aspace_of_mapping(unsigned asid, uint32_t generation);

// Take a memory capability's region for page tables: its child is held by the aspace and uses it
// up. False: no room.
bool aspace_donate_memory(struct aspace *aspace, struct slot *memory);

// A donation is being revoked: drop all mappings and start the other donations over.
void aspace_slot_removed(struct slot *slot);

bool aspace_destroy_step(struct aspace *aspace);
