// SPDX-License-Identifier: MIT
//
// Builds the kernel's translation. Runs in the window, which the early tables of start.S map for
// the first addresses: the image, and the tables that are made here, lie in it.
//
// Text is read-only and executable, read-only data neither, everything else writable and not
// executable; the page below each kernel stack is left out. Pages are as large as alignment allows.

#include "kernel_map.h"
#include <kernel/ram.h>
#include "core.h"
#include "cpu.h"
#include "image.h"
#include "page_table.h"

constexpr unsigned table_pool_pages = 24;
constexpr unsigned gib_level = 3;

static alignas(BOARD_PAGE_BYTES) uint8_t table_pool[table_pool_pages][BOARD_PAGE_BYTES];
static unsigned table_pool_used;
static uint64_t root_table;

static_assert(BOARD_LOAD_ADDRESS < early_window_bytes);

static void map_image(const struct page_table *kernel);
static void map_data(const struct page_table *kernel);
static void map_ram(const struct page_table *kernel);
static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes);
static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes);
static unsigned largest_level(paddr_t start, paddr_t end);
static unsigned first_leaf_level(void);
static paddr_t physical(const char *address);
static paddr_t pool_take(void *owner);

constexpr uint64_t text_pages = ENTRY_GLOBAL;
constexpr uint64_t rodata_pages = ENTRY_GLOBAL | ENTRY_NO_EXECUTE;
constexpr uint64_t data_pages = ENTRY_GLOBAL | ENTRY_NO_EXECUTE | ENTRY_WRITE;
constexpr uint64_t device_pages = data_pages | ENTRY_UNCACHED;

void kernel_map_build(void) {
    struct page_table kernel = {.root = pool_take(nullptr), .take = pool_take};
    map_image(&kernel);
    map_ram(&kernel);
    map_device(&kernel, BOARD_LOCAL_APIC_BASE, BOARD_LOCAL_APIC_BYTES);
    map_device(&kernel, BOARD_IO_APIC_BASE, BOARD_IO_APIC_BYTES);
    map_window(&kernel, BOARD_TRAMPOLINE_BASE, BOARD_TRAMPOLINE_BASE + BOARD_TRAMPOLINE_BYTES,
               data_pages);
    root_table = kernel.root;
    kernel_map_load();
}

void kernel_map_load(void) {
    control_write(cr3, root_table);
}

uint64_t kernel_map_empty_translation(void) {
    return root_table;
}

uint64_t kernel_map_root_entry(void) {
    const uint64_t *root = arch_physical_to_kernel(root_table);
    return root[kernel_root_entry];
}

static void map_image(const struct page_table *kernel) {
    map_window(kernel, physical(kernel_text_start), physical(kernel_text_end), text_pages);
    map_window(kernel, physical(kernel_rodata_start), physical(kernel_rodata_end), rodata_pages);
    map_data(kernel);
    map_window(kernel, physical(kernel_bss_end), physical(kernel_image_end), rodata_pages);
}

static void map_data(const struct page_table *kernel) {
    paddr_t start = physical(kernel_data_start);
    for (unsigned i = 0; i < BOARD_CORE_COUNT; i++) {
        paddr_t guard = arch_kernel_to_physical(kernel_stacks[i].guard);
        map_window(kernel, start, guard, data_pages);
        start = guard + sizeof kernel_stacks[i].guard;
    }
    map_window(kernel, start, physical(kernel_bss_end), data_pages);
}

static void map_ram(const struct page_table *kernel) {
    paddr_t image_start = physical(kernel_image_start);
    paddr_t image_end = physical(kernel_image_end);
    for (unsigned i = 0; i < ram_count(); i++) {
        struct ram_range range = ram_range(i);
        paddr_t start = range.base;
        paddr_t end = start + range.size_bytes;
        if (start <= image_start && image_end <= end) {
            map_window(kernel, start, image_start, data_pages);
            start = image_end;
        }
        map_window(kernel, start, end, data_pages);
    }
}

static void map_device(const struct page_table *kernel, paddr_t base, uint64_t size_bytes) {
    map_window(kernel, base, base + size_bytes, device_pages);
}

static void map_window(const struct page_table *kernel, paddr_t start, paddr_t end,
                       uint64_t attributes) {
    while (start < end) {
        unsigned level = largest_level(start, end);
        uint64_t *entry;
        vaddr_t address = (vaddr_t)arch_physical_to_kernel(start);
        if (page_table_entry(kernel, address, level, &entry) != STATUS_OK) {
            boot_stop("kernel_map: out of tables\n");
        }
        *entry = leaf_entry(start, level, attributes);
        start += level_bytes(level);
    }
}

// Physical and virtual addresses differ by a multiple of every page size.
static unsigned largest_level(paddr_t start, paddr_t end) {
    unsigned level = first_leaf_level();
    while (level > page_level &&
           (start % level_bytes(level) != 0 || end - start < level_bytes(level))) {
        level--;
    }
    return level;
}

static unsigned first_leaf_level(void) {
    bool has_gib_pages = register_field(cpuid_read(0x80000001, 0).edx, 26, 1) != 0;
    return has_gib_pages ? gib_level : large_level;
}

static paddr_t physical(const char *address) {
    return arch_kernel_to_physical(address);
}

// The pool lies in .bss, which start.S cleared.
static paddr_t pool_take(void *) {
    if (table_pool_used == table_pool_pages) {
        return 0;
    }
    return arch_kernel_to_physical(table_pool[table_pool_used++]);
}
