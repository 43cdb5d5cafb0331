// SPDX-License-Identifier: MIT
//
// Address spaces of user level: the lower 39-bit half, TTBR0_EL1. Leaves are pages and large pages
// (level 3 and 2), all of them not global, so that the ASID tells address spaces apart. An entry
// goes from one valid value to another only by way of an invalid one whose TLB entries are gone,
// except where only rights change.
//
// Tables come from aspace_take_page(). A table that a large page replaces is kept for the next one
// that is needed, in a list whose links are the tables' first words: an emptied table in the list
// is all zero but for its link.

#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include "core.h"
#include "kernel_map.h"
#include "page_table.h"
#include "sysreg.h"

constexpr unsigned asid_shift = 48;
constexpr unsigned tlb_page_shift =
    12; // TLBI takes addresses in units of 4 KiB whatever the granule

static paddr_t take_table(void *owner);
static struct page_table tables_of(struct aspace *aspace, bool may_extend);
static unsigned leaf_level(uint64_t size_bytes);
static uint64_t leaf_attributes(unsigned rights, unsigned cache_mode);
static status_t next_empty_entry(struct aspace *aspace, const struct page_table *table,
                                 vaddr_t address, unsigned level, uint64_t **entry);
static void change_leaves(struct aspace *aspace, vaddr_t address, paddr_t frame,
                          uint64_t size_bytes, uint64_t attributes);
static status_t remove_empty_table(struct aspace *aspace, vaddr_t address, uint64_t *entry);
static void tlb_drop(const struct aspace *aspace, vaddr_t address, unsigned pages);
static void tlb_drop_with_tables(const struct aspace *aspace, vaddr_t address);
static uint64_t tlb_operand(const struct aspace *aspace, vaddr_t address);

void arch_aspace_init(struct arch_aspace *arch, paddr_t root_table_page, unsigned asid) {
    arch->translation = root_table_page | (uint64_t)asid << asid_shift;
    arch->spare_table = 0;
    barrier_stores();
}

status_t arch_aspace_map(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode) {
    struct page_table table = tables_of(aspace, true);
    unsigned level = leaf_level(size_bytes);
    uint64_t attributes = leaf_attributes(rights, cache_mode);
    if (cache_mode == CACHE_MODE_UNCACHED) {
        // What the kernel wrote, zeroes above all, is what the user sees.
        arch_cache_sync(CACHE_OPERATION_INVALIDATE, arch_physical_to_kernel(frame), size_bytes);
    }
    uint64_t *entry = nullptr;
    uint64_t done = 0;
    do {
        status_t status = next_empty_entry(aspace, &table, address + done, level, &entry);
        if (status != STATUS_OK) {
            change_leaves(aspace, address, frame, done, 0);
            return status;
        }
        *entry = leaf_descriptor(frame + done, level, attributes);
        done += level_bytes(level);
    } while (done < size_bytes);
    barrier_stores();
    barrier_instruction();
    return STATUS_OK;
}

void arch_aspace_unmap(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes) {
    change_leaves(aspace, address, frame, size_bytes, 0);
}

void arch_aspace_protect(struct aspace *aspace, vaddr_t address, paddr_t frame, uint64_t size_bytes,
                         unsigned rights, unsigned cache_mode) {
    change_leaves(aspace, address, frame, size_bytes, leaf_attributes(rights, cache_mode));
}

void arch_aspace_clear(struct aspace *aspace) {
    arch_zero(arch_physical_to_kernel(aspace->arch.translation & DESCRIPTOR_ADDRESS),
              first_level_entries * sizeof(uint64_t));
    aspace->arch.spare_table = 0;
    barrier_stores();
    __asm__ volatile("tlbi aside1is, %0" ::"r"(aspace->arch.translation)
                     : "memory"); // the ASID is where it must be
    barrier_complete();
    barrier_instruction();
}

static void load_empty(void *) {
    translation_load(core_here(), kernel_map_empty_translation());
}

void arch_aspace_unload(struct aspace *aspace) {
    for (unsigned i = 0; i < core_count(); i++) {
        struct core *core = core_find(i);
        if (core->arch.translation == aspace->arch.translation) {
            core_call(core, load_empty, nullptr);
        }
    }
}

uint64_t arch_page_bytes(void) {
    return level_bytes(last_level);
}

uint64_t arch_large_page_bytes(void) {
    return level_bytes(large_level);
}

vaddr_t arch_user_end(void) {
    return 1ull << half_bits;
}

static struct page_table tables_of(struct aspace *aspace, bool may_extend) {
    return (struct page_table){
        .root = aspace->arch.translation & DESCRIPTOR_ADDRESS,
        .window = BOARD_KERNEL_OFFSET,
        .take = may_extend ? take_table : nullptr,
        .owner = aspace,
    };
}

static paddr_t take_table(void *owner) {
    struct aspace *aspace = owner;
    paddr_t page = aspace->arch.spare_table;
    if (page == 0) {
        return aspace_take_page(aspace);
    }
    uint64_t *link = arch_physical_to_kernel(page);
    aspace->arch.spare_table = *link;
    *link = 0;
    return page;
}

static unsigned leaf_level(uint64_t size_bytes) {
    return size_bytes == level_bytes(large_level) ? large_level : last_level;
}

static uint64_t leaf_attributes(unsigned rights, unsigned cache_mode) {
    uint64_t attributes = DESCRIPTOR_USER | DESCRIPTOR_NOT_GLOBAL | DESCRIPTOR_KERNEL_NO_EXECUTE;
    if (!(rights & RIGHT_WRITE)) {
        attributes |= DESCRIPTOR_READ_ONLY;
    }
    if (!(rights & RIGHT_EXECUTE)) {
        attributes |= DESCRIPTOR_USER_NO_EXECUTE;
    }
    switch (cache_mode) {
    case CACHE_MODE_NORMAL:
        return attributes | DESCRIPTOR_INNER_SHAREABLE |
               MEMORY_NORMAL << DESCRIPTOR_ATTRIBUTE_SHIFT;
    case CACHE_MODE_UNCACHED:
        return attributes | DESCRIPTOR_INNER_SHAREABLE |
               MEMORY_UNCACHED << DESCRIPTOR_ATTRIBUTE_SHIFT;
    default:
        return attributes | DESCRIPTOR_USER_NO_EXECUTE |
               MEMORY_DEVICE << DESCRIPTOR_ATTRIBUTE_SHIFT;
    }
}

// The entry for `address`, which is one leaf behind that of `*entry` unless that is null. BUSY:
// something is mapped there. NO_MEMORY: a table is missing.
static status_t next_empty_entry(struct aspace *aspace, const struct page_table *table,
                                 vaddr_t address, unsigned level, uint64_t **entry) {
    status_t status = page_table_next_entry(table, address, level, entry);
    if (status == STATUS_OK && is_table(**entry, level)) {
        status = remove_empty_table(aspace, address, *entry);
    }
    return status == STATUS_OK && (**entry & DESCRIPTOR_VALID) ? STATUS_BUSY : status;
}

static bool is_leaf_of(uint64_t entry, unsigned level, paddr_t frame) {
    return (entry & DESCRIPTOR_VALID) && !is_table(entry, level) &&
           (entry & DESCRIPTOR_ADDRESS) == frame;
}

// Gives the leaves that map the frame other attributes; 0: takes them away.
static void change_leaves(struct aspace *aspace, vaddr_t address, paddr_t frame,
                          uint64_t size_bytes, uint64_t attributes) {
    struct page_table table = tables_of(aspace, false);
    unsigned level = leaf_level(size_bytes);
    uint64_t *entry = nullptr;
    unsigned changed = 0;
    for (uint64_t done = 0; done < size_bytes; done += level_bytes(level), changed++) {
        status_t status = page_table_next_entry(&table, address + done, level, &entry);
        if (status != STATUS_OK || !is_leaf_of(*entry, level, frame + done)) {
            break;
        }
        *entry = attributes == 0 ? 0 : leaf_descriptor(frame + done, level, attributes);
    }
    if (changed > 0) {
        tlb_drop(aspace, address, changed);
    }
}

// A large page may take the place of a table in which nothing is mapped any more.
static status_t remove_empty_table(struct aspace *aspace, vaddr_t address, uint64_t *entry) {
    paddr_t page = *entry & DESCRIPTOR_ADDRESS;
    uint64_t *table = arch_physical_to_kernel(page);
    for (unsigned i = 0; i < table_entries; i++) {
        if (table[i] != 0) {
            return STATUS_BUSY;
        }
    }
    *entry = 0;
    tlb_drop_with_tables(aspace, address);
    *table = aspace->arch.spare_table;
    aspace->arch.spare_table = page;
    return STATUS_OK;
}

static void tlb_drop(const struct aspace *aspace, vaddr_t address, unsigned pages) {
    barrier_stores();
    for (unsigned i = 0; i < pages; i++) {
        uint64_t operand = tlb_operand(aspace, address + i * BOARD_PAGE_BYTES);
        __asm__ volatile("tlbi vale1is, %0" ::"r"(operand) : "memory");
    }
    barrier_complete();
    barrier_instruction();
}

static void tlb_drop_with_tables(const struct aspace *aspace, vaddr_t address) {
    barrier_stores();
    __asm__ volatile("tlbi vae1is, %0" ::"r"(tlb_operand(aspace, address)) : "memory");
    barrier_complete();
    barrier_instruction();
}

static uint64_t tlb_operand(const struct aspace *aspace, vaddr_t address) {
    uint64_t asid = aspace->arch.translation >> asid_shift;
    return asid << asid_shift | address >> tlb_page_shift;
}
