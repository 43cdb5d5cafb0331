// SPDX-License-Identifier: MIT
// Addresses are handed out in rising order, depth first, so that what is behind a bridge lies in
// one stretch, which the bridge passes on.
#include "pci_table.h"

#include "pci_registers.h"

constexpr uint64_t BRIDGE_BYTES = 1 << 20; // windows of a bridge are multiples of this
constexpr uint32_t BRIDGE_SHIFT = 16;
constexpr uint32_t BRIDGE_MASK = 0xfff0;

struct window {
    uint64_t next;
    uint64_t end;
    uint64_t page_bytes;
};

static void place_bus(struct pci_table *table, uint32_t bus, struct window *window, uint32_t depth);
static void place_function(struct pci_table *table, struct pci_function *function,
                           struct window *window);
static void place_behind(struct pci_table *table, struct pci_function *bridge,
                         struct window *window, uint32_t depth);
static bool take(struct window *window, uint64_t bytes, uint64_t align, uint64_t *out_base);

static void config_write(const struct pci_table *table, const struct pci_function *function,
                         uint32_t offset, uint32_t bytes, uint32_t value) {
    table->config.write(table->config.context, function->address, offset, bytes, value);
}

void pci_place(struct pci_table *table, uint64_t window_base, uint64_t window_bytes,
               uint64_t page_bytes) {
    struct window window = {window_base, window_base + window_bytes, page_bytes};
    place_bus(table, 0, &window, 0);
}

static void place_bus(struct pci_table *table, uint32_t bus, struct window *window,
                      uint32_t depth) {
    for (uint32_t i = 0; i < table->count; i++) {
        struct pci_function *function = &table->functions[i];
        if (function->address >> 8 != bus || function->is_fixed) {
            continue;
        }
        if (function->problem == nullptr) {
            place_function(table, function, window);
        }
        if (function->secondary_bus != 0 && depth < PCI_DEPTH_MAX) {
            place_behind(table, function, window, depth);
        }
    }
}

static void place_function(struct pci_table *table, struct pci_function *function,
                           struct window *window) {
    for (uint32_t i = 0; i < PCI_BLOCKS_MAX; i++) {
        struct pci_register_block *bar = &function->bars[i];
        if (bar->space != PCI_SPACE_MEMORY_32 && bar->space != PCI_SPACE_MEMORY_64) {
            continue;
        }
        if (!take(window, bar->size_bytes, bar->size_bytes, &bar->base)) {
            function->problem = "its registers do not fit into the bus's window";
            continue;
        }
        config_write(table, function, PCI_BARS + 4 * i, 4, (uint32_t)bar->base);
        if (bar->space == PCI_SPACE_MEMORY_64) {
            config_write(table, function, PCI_BARS + 4 * i + 4, 4, (uint32_t)(bar->base >> 32));
        }
    }
}

// Ports and prefetched memory are not passed on.
static void place_behind(struct pci_table *table, struct pci_function *bridge,
                         struct window *window, uint32_t depth) {
    uint64_t start;
    if (!take(window, 0, BRIDGE_BYTES, &start)) {
        return;
    }
    place_bus(table, bridge->secondary_bus, window, depth + 1);
    uint64_t end;
    if (!take(window, 0, BRIDGE_BYTES, &end)) {
        end = window->end; // as far as it was filled: what lies beyond is nobody's
    }
    bool is_empty = end == start;
    uint32_t base = is_empty ? BRIDGE_MASK : (uint32_t)(start >> BRIDGE_SHIFT) & BRIDGE_MASK;
    uint32_t limit = is_empty ? 0 : (uint32_t)((end - 1) >> BRIDGE_SHIFT) & BRIDGE_MASK;
    config_write(table, bridge, PCI_MEMORY_BASE, 2, base);
    config_write(table, bridge, PCI_MEMORY_LIMIT, 2, limit);
    config_write(table, bridge, PCI_PREFETCH_BASE, 2, BRIDGE_MASK);
    config_write(table, bridge, PCI_PREFETCH_LIMIT, 2, 0);
    config_write(table, bridge, PCI_PREFETCH_BASE_HIGH, 4, 0);
    config_write(table, bridge, PCI_PREFETCH_LIMIT_HIGH, 4, 0);
    config_write(table, bridge, PCI_PORT_BASE, 1, 0xf0);
    config_write(table, bridge, PCI_PORT_LIMIT, 1, 0);
    pci_set_command(table, bridge, PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER,
                    PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER);
}

static bool take(struct window *window, uint64_t bytes, uint64_t align, uint64_t *out_base) {
    align = align < window->page_bytes ? window->page_bytes : align;
    bytes = (bytes + window->page_bytes - 1) & ~(window->page_bytes - 1);
    uint64_t base = (window->next + align - 1) & ~(align - 1);
    if (base < window->next || base > window->end || bytes > window->end - base) {
        return false;
    }
    window->next = base + bytes;
    *out_base = base;
    return true;
}
