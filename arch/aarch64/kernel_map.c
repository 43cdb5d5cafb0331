// SPDX-License-Identifier: MIT
//
// Builds the kernel's translation. kernel_map_build() and what it calls run at physical addresses
// with the MMU off: code reaches data relative to pc, so a symbol is its physical address then, and
// all accesses are aligned words.
//
// Text is read-only and executable, read-only data neither, everything else writable and not
// executable; the page below the kernel stack is left out. Blocks are as large as alignment allows.

#include "kernel_map.h"
#include "core.h"
#include "image.h"
#include "page_table.h"
#include "console.h"

constexpr unsigned table_pool_pages = 16;
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

static void map_image(const struct page_table *kernel);
static void map_ram(const struct page_table *kernel);
static void map_devices(const struct page_table *kernel);
static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes);
static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes);
static void map_range(const struct page_table *table, uint64_t offset, paddr_t start, paddr_t end,
                      uint64_t attributes);
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

void kernel_map_build(void) {
    check_granule();
    struct page_table kernel = {.root = pool_take(nullptr), .take = pool_take};
    map_image(&kernel);
    map_ram(&kernel);
    map_devices(&kernel);

    // The page that switches the MMU on must stay where it is while that happens.
    struct page_table identity = {.root = pool_take(nullptr), .take = pool_take};
    paddr_t page = (paddr_t)boot_code & -(uint64_t)BOARD_PAGE_BYTES;
    map_range(&identity, 0, page, page + BOARD_PAGE_BYTES, text_pages);
    empty_translation = pool_take(nullptr);

    barrier_system();
    sysreg_write(mair_el1, memory_attributes);
    sysreg_write(tcr_el1, translation_control());
    sysreg_write(ttbr0_el1, identity.root);
    sysreg_write(ttbr1_el1, kernel.root);
    barrier_instruction();
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
    paddr_t guard = core_first.stack_bottom - BOARD_KERNEL_OFFSET - BOARD_PAGE_BYTES;
    map_window(kernel, (paddr_t)kernel_text_start, (paddr_t)kernel_text_end, text_pages);
    map_window(kernel, (paddr_t)kernel_rodata_start, (paddr_t)kernel_rodata_end, rodata_pages);
    map_window(kernel, (paddr_t)kernel_data_start, guard, data_pages);
    map_window(kernel, guard + BOARD_PAGE_BYTES, (paddr_t)kernel_bss_end, data_pages);
    map_window(kernel, (paddr_t)kernel_bss_end, (paddr_t)kernel_image_end, rodata_pages);
}

static void map_ram(const struct page_table *kernel) {
    paddr_t image_start = (paddr_t)kernel_image_start;
    paddr_t image_end = (paddr_t)kernel_image_end;
    for (unsigned i = 0; i < BOARD_RAM_COUNT; i++) {
        paddr_t start = board_ram[i].base;
        paddr_t end = start + board_ram[i].size_bytes;
        if (start <= image_start && image_end <= end) {
            map_window(kernel, start, image_start, data_pages);
            start = image_end;
        }
        map_window(kernel, start, end, data_pages);
    }
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
}

static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes) {
    paddr_t start = base & -(uint64_t)BOARD_PAGE_BYTES;
    map_window(kernel, start, base + size_bytes, device_pages);
}

static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes) {
    map_range(kernel, BOARD_KERNEL_OFFSET, start, end, attributes);
}

// Maps whole pages from `start` on at physical address + offset.
static void map_range(const struct page_table *table, uint64_t offset, paddr_t start, paddr_t end,
                      uint64_t attributes) {
    while (start < end) {
        unsigned level = largest_level(start, end);
        uint64_t *entry;
        if (page_table_entry(table, start + offset, level, &entry) != STATUS_OK) {
            boot_stop("kernel_map: out of tables\n");
        }
        *entry = leaf_descriptor(start, level, attributes);
        start += level_bytes(level);
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
