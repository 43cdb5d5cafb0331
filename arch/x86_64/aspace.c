// SPDX-License-Identifier: MIT
//
// Address spaces of user level: the lower 47-bit half of every root table; the last root entry is
// the kernel's. Leaves are pages and large pages. The address-space identifier is the PCID, where
// there are PCIDs; loading an address space then keeps its TLB entries, unless something was
// unmapped while another one was loaded (kept).
//
// Tables come from aspace_take_page(). A table that a large page replaces is kept for the next one
// that is needed, in a list whose links are the tables' first words: an emptied table in the list
// is all zero but for its link.

#include <kernel/arch.h>
#include <kernel/aspace.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include "core.h"
#include "cpu.h"
#include "kernel_map.h"
#include "offsets.h"
#include "page_table.h"

constexpr vaddr_t lower_half_end = 1ull << USER_ADDRESS_BITS;

struct dropped {
    vaddr_t address;
    unsigned pages;
};

static paddr_t take_table(void *owner);
static struct page_table tables_of(struct aspace *aspace, bool may_extend);
static unsigned leaf_level(uint64_t size_bytes);
static uint64_t leaf_attributes(unsigned rights, unsigned cache_mode);
static status_t next_empty_entry(struct aspace *aspace, const struct page_table *table,
                                 vaddr_t address, unsigned level, uint64_t **entry);
static void change_leaves(struct aspace *aspace, vaddr_t address, paddr_t frame,
                          uint64_t size_bytes, uint64_t attributes);
[[gnu::cold]] static status_t remove_empty_table(struct aspace *aspace, vaddr_t address,
                                                 uint64_t *entry);
static void call_where_loaded(const struct aspace *aspace, void (*function)(void *argument),
                              void *argument);
static void reload_here(void *argument);
static void unload_here(void *argument);
static void tlb_drop(struct aspace *aspace, vaddr_t address, unsigned pages);

void arch_aspace_init(struct arch_aspace *arch, paddr_t root_table_page, unsigned asid) {
    uint64_t *root = arch_physical_to_kernel(root_table_page);
    root[kernel_root_entry] = kernel_map_root_entry();
    arch->translation = root_table_page | (cpu_features.has_pcid ? asid : 0);
    arch->kept = arch->translation | (cpu_features.has_pcid ? CR3_KEEP : 0);
    arch->clean_cores = 0;
    arch->spare_table = 0;
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
        *entry = leaf_entry(frame + done, level, attributes);
        done += level_bytes(level);
    } while (done < size_bytes);
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
    arch_zero(arch_physical_to_kernel(aspace->arch.translation & ENTRY_ADDRESS),
              user_root_entries * sizeof(uint64_t));
    aspace->arch.spare_table = 0;
    aspace->arch.clean_cores = 0;
    call_where_loaded(aspace, reload_here, aspace);
}

void arch_aspace_unload(struct aspace *aspace) {
    call_where_loaded(aspace, unload_here, nullptr);
}

uint64_t arch_page_bytes(void) {
    return level_bytes(page_level);
}

uint64_t arch_large_page_bytes(void) {
    return level_bytes(large_level);
}

// Without the last page of the half: the address behind a system call instruction is a user address
// always.
vaddr_t arch_user_end(void) {
    return lower_half_end - BOARD_PAGE_BYTES;
}

static struct page_table tables_of(struct aspace *aspace, bool may_extend) {
    return (struct page_table){
        .root = aspace->arch.translation & ENTRY_ADDRESS,
        .table_flags = ENTRY_USER,
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
    return size_bytes == level_bytes(large_level) ? large_level : page_level;
}

static uint64_t leaf_attributes(unsigned rights, unsigned cache_mode) {
    uint64_t attributes = ENTRY_USER;
    if (rights & RIGHT_WRITE) {
        attributes |= ENTRY_WRITE;
    }
    if (!(rights & RIGHT_EXECUTE) || cache_mode == CACHE_MODE_DEVICE) {
        attributes |= ENTRY_NO_EXECUTE;
    }
    return cache_mode == CACHE_MODE_NORMAL ? attributes : attributes | ENTRY_UNCACHED;
}

// The entry for `address`, which is one leaf behind that of `*entry` unless that is null. BUSY:
// something is mapped there. NO_MEMORY: a table is missing.
static status_t next_empty_entry(struct aspace *aspace, const struct page_table *table,
                                 vaddr_t address, unsigned level, uint64_t **entry) {
    status_t status = page_table_next_entry(table, address, level, entry);
    if (status == STATUS_OK && is_table(**entry, level)) {
        status = remove_empty_table(aspace, address, *entry);
    }
    return status == STATUS_OK && (**entry & ENTRY_PRESENT) ? STATUS_BUSY : status;
}

static bool is_leaf_of(uint64_t entry, unsigned level, paddr_t frame) {
    return (entry & ENTRY_PRESENT) && !is_table(entry, level) && (entry & ENTRY_ADDRESS) == frame;
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
        *entry = attributes == 0 ? 0 : leaf_entry(frame + done, level, attributes);
    }
    if (changed > 0) {
        tlb_drop(aspace, address, changed);
    }
}

// A large page may take the place of a table in which nothing is mapped any more.
static status_t remove_empty_table(struct aspace *aspace, vaddr_t address, uint64_t *entry) {
    paddr_t page = *entry & ENTRY_ADDRESS;
    uint64_t *table = arch_physical_to_kernel(page);
    for (unsigned i = 0; i < table_entries; i++) {
        if (table[i] != 0) {
            return STATUS_BUSY;
        }
    }
    *entry = 0;
    tlb_drop(aspace, address, 1);
    *table = aspace->arch.spare_table;
    aspace->arch.spare_table = page;
    return STATUS_OK;
}

static void call_where_loaded(const struct aspace *aspace, void (*function)(void *argument),
                              void *argument) {
    struct core *core;
    for (unsigned i = 0; (core = core_find(i)) != nullptr; i++) {
        if (core->arch.translation == aspace->arch.translation) {
            core_call(core, function, argument);
        }
    }
}

static void reload_here(void *argument) {
    struct aspace *aspace = argument;
    translation_load(core_here(), &aspace->arch);
}

static void unload_here(void *) {
    translation_load_empty(core_here());
}

// INVLPG also drops what is cached of the tables on the way (Intel SDM 3, 4.10.4.1). It works on
// the address space that is loaded; of another, all is dropped when it is loaded next.
static void drop_here(void *argument) {
    const struct dropped *dropped = argument;
    for (unsigned i = 0; i < dropped->pages; i++) {
        vaddr_t address = dropped->address + i * BOARD_PAGE_BYTES;
        __asm__ volatile("invlpg (%0)" ::"r"(address) : "memory");
    }
}

// Pages behind each other, or one large page.
static void tlb_drop(struct aspace *aspace, vaddr_t address, unsigned pages) {
    struct dropped dropped = {address, pages};
    struct core *core;
    for (unsigned i = 0; (core = core_find(i)) != nullptr; i++) {
        if (core->arch.translation != aspace->arch.translation) {
            aspace->arch.clean_cores &= ~(1ull << core_index(core));
        } else if (core->current != nullptr || core == arch_core_here()) {
            core_call(core, drop_here, &dropped);
        } else {
            aspace->arch.clean_cores &= ~(1ull << core_index(core));
            core->arch.is_stale = true;
        }
    }
}
