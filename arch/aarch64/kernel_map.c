// SPDX-License-Identifier: MIT
//
// Builds the kernel's translation. kernel_map_build() and what it calls run at physical addresses
// with the MMU off: code reaches data relative to pc, so a symbol is its physical address then, and
// all accesses are aligned words. RAM is added in the window, where entries only come to be.
//
// Text is read-only and executable, read-only data neither, everything else writable and not
// executable; the pages below the kernel stacks are left out. Blocks are as large as alignment
// allows.

#include "kernel_map.h"
#include "core.h"
#include "image.h"
#include "page_table.h"
#include "console.h"
#include <kernel/debug.h>
#include <kernel/ram.h>

constexpr unsigned table_pool_pages = 24;
constexpr uint64_t tree_bytes_max = 2 << 20; // Linux's arm64 boot protocol has the same limit
constexpr uint64_t tree_alignment = 8;
constexpr uint64_t largest_address_size = 5; // 48 bits: what descriptors hold without extensions

// MMFR0 fields and TCR_EL1 bits: Arm ARM D17.2.
enum translation_control : uint64_t {
    TCR_T0SZ = 64 - half_bits,
    TCR_WALKS0 = 1u << 8 | 1u << 10 | 3u << 12, // write-back, inner shareable
    TCR_TG0_16K = 2u << 14,
    TCR_T1SZ = (uint64_t)(64 - half_bits) << 16,
    TCR_WALKS1 = 1u << 24 | 1u << 26 | 3u << 28,
    TCR_TG1_16K = 1ull << 30,
    TCR_TG1_4K = 2ull << 30,
    TCR_IPS_SHIFT = 32,
    TCR_ASID_16_BITS = 1ull << 36,
};

static alignas(BOARD_PAGE_BYTES) uint8_t table_pool[table_pool_pages][BOARD_PAGE_BYTES];
static unsigned table_pool_used;
static uint64_t empty_translation;
static paddr_t kernel_root;

struct kernel_map kernel_map;

static const struct board_range *bound_of(paddr_t address);
static paddr_t tree_end(paddr_t tree);
static paddr_t pool_take_in_window(void *owner);
static void map_image(const struct page_table *kernel);
static void map_devices(const struct page_table *kernel);
static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes);
static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes);
static bool map_range(const struct page_table *table, uint64_t offset, paddr_t start, paddr_t end,
                      uint64_t attributes);
static void must(bool is_mapped);
static unsigned largest_level(paddr_t start, paddr_t end);
static paddr_t pool_take(void *owner);
static uint64_t translation_control(void);
static void check_granule(void);

constexpr uint64_t never_execute = DESCRIPTOR_KERNEL_NO_EXECUTE | DESCRIPTOR_USER_NO_EXECUTE;
constexpr uint64_t normal_memory = DESCRIPTOR_INNER_SHAREABLE | MEMORY_NORMAL
                                                                    << DESCRIPTOR_ATTRIBUTE_SHIFT;
constexpr uint64_t text_pages = normal_memory | DESCRIPTOR_READ_ONLY | DESCRIPTOR_USER_NO_EXECUTE;
constexpr uint64_t rodata_pages = normal_memory | DESCRIPTOR_READ_ONLY | never_execute;
constexpr uint64_t data_pages = normal_memory | never_execute;
constexpr uint64_t device_pages = MEMORY_DEVICE << DESCRIPTOR_ATTRIBUTE_SHIFT | never_execute;

paddr_t kernel_map_build(paddr_t tree) {
    check_granule();
    struct page_table kernel = {.root = pool_take(nullptr), .take = pool_take};
    kernel_root = kernel.root;
    map_image(&kernel);
    map_devices(&kernel);

    // The page that switches the MMU on must stay where it is while that happens.
    struct page_table identity = {.root = pool_take(nullptr), .take = pool_take};
    paddr_t page = (paddr_t)boot_code & -(uint64_t)BOARD_PAGE_BYTES;
    must(map_range(&identity, 0, page, page + BOARD_PAGE_BYTES, text_pages));
    tree = bound_of(tree) != nullptr && tree % tree_alignment == 0 ? tree : BOARD_DEVICE_TREE;
    paddr_t tree_page = tree & -(uint64_t)BOARD_PAGE_BYTES;
    must(map_range(&identity, 0, tree_page, tree_end(tree), rodata_pages));
    empty_translation = pool_take(nullptr);

    kernel_map = (struct kernel_map){
        .attributes = memory_attributes,
        .control = translation_control(),
        .identity = identity.root,
        .kernel = kernel.root,
    };
    barrier_system();
    return tree;
}

// Nothing but RAM is read before it is known to be there.
static const struct board_range *bound_of(paddr_t address) {
    for (unsigned i = 0; i < BOARD_RAM_BOUND_COUNT; i++) {
        if (address != 0 && address - board_ram_bounds[i].base < board_ram_bounds[i].size_bytes) {
            return &board_ram_bounds[i];
        }
    }
    return nullptr;
}

static paddr_t tree_end(paddr_t tree) {
    const struct board_range *bound = bound_of(tree);
    if (bound == nullptr) {
        return 0;
    }
    paddr_t end = bound->base + bound->size_bytes;
    return end - tree < tree_bytes_max ? end
                                       : (tree & -(uint64_t)BOARD_PAGE_BYTES) + tree_bytes_max;
}

uint64_t kernel_map_tree_bytes(paddr_t tree) {
    return tree_end(tree) - tree;
}

void kernel_map_add_ram(void) {
    const struct page_table kernel = {
        .root = kernel_root,
        .window = BOARD_KERNEL_OFFSET,
        .take = pool_take_in_window,
    };
    paddr_t image_start = arch_kernel_to_physical(kernel_image_start);
    paddr_t image_end = arch_kernel_to_physical(kernel_image_end);
    for (unsigned i = 0; i < ram_count(); i++) {
        struct ram_range range = ram_range(i);
        paddr_t start = range.base;
        paddr_t end = start + range.size_bytes;
        bool is_mapped = true;
        if (start <= image_start && image_end <= end) {
            is_mapped = map_range(&kernel, BOARD_KERNEL_OFFSET, start, image_start, data_pages);
            start = image_end;
        }
        if (!is_mapped || !map_range(&kernel, BOARD_KERNEL_OFFSET, start, end, data_pages)) {
            panic("RAM is in too many pieces for the kernel's tables");
        }
    }
    barrier_complete();
}

void kernel_map_finish(void) {
    sysreg_write(ttbr0_el1, empty_translation);
    barrier_instruction();
    __asm__ volatile("tlbi vmalle1" ::: "memory");
    barrier_complete();
    barrier_instruction();
}

uint64_t kernel_map_empty_translation(void) {
    return empty_translation;
}

// No table of ranges here: its addresses would be link-time ones.
static void map_image(const struct page_table *kernel) {
    map_window(kernel, (paddr_t)kernel_text_start, (paddr_t)kernel_text_end, text_pages);
    map_window(kernel, (paddr_t)kernel_rodata_start, (paddr_t)kernel_rodata_end, rodata_pages);
    paddr_t start = (paddr_t)kernel_data_start;
    for (unsigned i = 0; i < BOARD_CORE_COUNT; i++) {
        paddr_t guard = core_guard_page(i);
        map_window(kernel, start, guard, data_pages);
        start = guard + BOARD_PAGE_BYTES;
    }
    map_window(kernel, start, (paddr_t)kernel_bss_end, data_pages);
    map_window(kernel, (paddr_t)kernel_bss_end, (paddr_t)kernel_image_end, rodata_pages);
}

// Only what the kernel drives itself; the other devices belong to processes.
static void map_devices(const struct page_table *kernel) {
    map_device(kernel, BOARD_CONSOLE_BASE, BOARD_CONSOLE_BYTES);
    map_device(kernel, BOARD_GIC_DISTRIBUTOR_BASE, BOARD_GIC_DISTRIBUTOR_BYTES);
    map_device(kernel, BOARD_GIC_CPU_INTERFACE_BASE, BOARD_GIC_CPU_INTERFACE_BYTES);
    map_device(kernel, BOARD_GIC_REDISTRIBUTOR_BASE, BOARD_GIC_REDISTRIBUTOR_BYTES);
    map_device(kernel, BOARD_BCM2836_LOCAL_BASE, BOARD_BCM2836_LOCAL_BYTES);
    map_device(kernel, BOARD_BCM2836_LEGACY_BASE, BOARD_BCM2836_LEGACY_BYTES);
    map_device(kernel, BOARD_POWER_BASE, BOARD_POWER_BYTES);
    map_device(kernel, BOARD_SPIN_TABLE_BASE, BOARD_CORE_COUNT * BOARD_SPIN_TABLE_STRIDE);
}

static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes) {
    paddr_t start = base & -(uint64_t)BOARD_PAGE_BYTES;
    map_window(kernel, start, base + size_bytes, device_pages);
}

static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes) {
    must(map_range(kernel, BOARD_KERNEL_OFFSET, start, end, attributes));
}

// Maps whole pages from `start` on at physical address + offset.
static bool map_range(const struct page_table *table, uint64_t offset, paddr_t start, paddr_t end,
                      uint64_t attributes) {
    while (start < end) {
        unsigned level = largest_level(start, end);
        uint64_t *entry;
        if (page_table_entry(table, start + offset, level, &entry) != STATUS_OK) {
            return false;
        }
        *entry = leaf_descriptor(start, level, attributes);
        start += level_bytes(level);
    }
    return true;
}

static void must(bool is_mapped) {
    if (!is_mapped) {
        boot_stop("kernel_map: out of tables\n");
    }
}

// Physical and virtual addresses differ by a multiple of every block size.
static unsigned largest_level(paddr_t start, paddr_t end) {
    unsigned level = first_block_level;
    while (level < last_level &&
           (start % level_bytes(level) != 0 || end - start < level_bytes(level))) {
        level++;
    }
    return level;
}

// The pool lies in .bss, which start.S cleared.
static paddr_t pool_take(void *) {
    if (table_pool_used == table_pool_pages) {
        return 0;
    }
    return (paddr_t)table_pool[table_pool_used++];
}

static paddr_t pool_take_in_window(void *) {
    paddr_t page = pool_take(nullptr);
    return page == 0 ? 0 : page - BOARD_KERNEL_OFFSET;
}

static uint64_t translation_control(void) {
    uint64_t features = sysreg_read(id_aa64mmfr0_el1);
    uint64_t address_size = register_field(features, 0, 4);
    uint64_t control = TCR_T0SZ | TCR_WALKS0 | TCR_T1SZ | TCR_WALKS1;
    control |= BOARD_PAGE_BYTES == 4096 ? TCR_TG1_4K : TCR_TG0_16K | TCR_TG1_16K;
    control |= (address_size < largest_address_size ? address_size : largest_address_size)
               << TCR_IPS_SHIFT;
    if (register_field(features, 4, 4) == 2) {
        control |= TCR_ASID_16_BITS;
    }
    return control;
}

static void check_granule(void) {
    uint64_t features = sysreg_read(id_aa64mmfr0_el1);
    bool has_4k = register_field(features, 28, 4) != 15;
    bool has_16k = register_field(features, 20, 4) != 0;
    if (BOARD_PAGE_BYTES == 4096 ? !has_4k : !has_16k) {
        boot_stop("this CPU does not have the board's page size\n");
    }
}
