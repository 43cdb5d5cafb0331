// SPDX-License-Identifier: MIT
// What is on the bus. Filled by pci_scan(), given addresses by pci_place(). Nothing here trusts a
// device: whatever its configuration space answers, the table stays within its bounds and every
// walk ends. Configuration space is reached through two functions, so that tests can be a bus.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum {
    PCI_FUNCTIONS_MAX = 256,
    PCI_BLOCKS_MAX = 6,
    PCI_PINS = 4,
    PCI_SLOTS = 32,
    PCI_SLOT_FUNCTIONS = 8,
    PCI_DEPTH_MAX = 8, // bridges behind each other
    PCI_ROUTES_MAX = 8,
};

constexpr uint32_t PCI_NO_LINE = 0xffff;

struct pci_config {
    void *context;
    // 1, 2 or 4 bytes at a multiple of as many. address: bus * 256 + device * 8 + function.
    uint32_t (*read)(void *context, uint32_t address, uint32_t offset, uint32_t bytes);
    void (*write)(void *context, uint32_t address, uint32_t offset, uint32_t bytes, uint32_t value);
    uint32_t bus_count;
};

enum pci_space { PCI_SPACE_NONE, PCI_SPACE_MEMORY_32, PCI_SPACE_MEMORY_64, PCI_SPACE_PORTS };

struct pci_register_block {
    enum pci_space space;
    bool is_prefetchable;
    uint64_t base; // 0: not placed
    uint64_t size_bytes;
};

struct pci_function {
    uint16_t address;
    uint16_t vendor;
    uint16_t device;
    uint16_t sub_vendor;
    uint16_t sub_device;
    uint32_t class_code;
    uint8_t revision;
    uint8_t pin;           // 1 to 4; 0: none
    uint16_t line;         // index of the bus's interrupts that its pin leads to, or PCI_NO_LINE
    bool is_bridge;        // to another bus
    bool is_fixed;         // part of the machine: its registers stay where they are
    uint8_t secondary_bus; // of a bridge; 0: nothing behind it can be reached
    struct pci_register_block bars[PCI_BLOCKS_MAX];
    uint16_t msix; // offset of the capability; 0: none
    uint16_t msix_vectors;
    uint8_t msix_bar;
    uint32_t msix_offset; // of its table in the BAR
    const char *problem;  // why it cannot be used; null: nothing is wrong with it
};

// Of the devices `first_slot` to `last_slot` of the first bus, pin p raises interrupt `first` + p
// mod 4 of the host, or with is_rotated `first` + (device + p) mod 4.
struct pci_route {
    uint8_t first_slot;
    uint8_t last_slot;
    uint8_t first;
    bool is_rotated;
};

struct pci_table {
    struct pci_config config;
    struct pci_route routes[PCI_ROUTES_MAX];
    uint32_t route_count;
    struct pci_function functions[PCI_FUNCTIONS_MAX];
    uint32_t count;
    bool is_full; // there are more functions than the table has room for
};

// Finds every function, numbers the buses, and switches each function off: no accesses of its own,
// no answers but to configuration, no pulling of its wire. Sizes its BARs. The table has its config
// and its routes, and is empty otherwise.
void pci_scan(struct pci_table *table);

// Places every memory BAR in the window, each in pages of its own, and opens the bridges on the way
// to it. What does not fit gets a problem.
void pci_place(struct pci_table *table, uint64_t window_base, uint64_t window_bytes,
               uint64_t page_bytes);

// Offset of the `index`th capability structure with this id; 0: there is none.
uint32_t pci_find_capability(const struct pci_table *table, const struct pci_function *function,
                             uint32_t id, uint32_t index);

// Does it still answer as what it was?
bool pci_is_there(const struct pci_table *table, const struct pci_function *function);

// Switches accesses and answers (PCI_COMMAND_ bits) on or off, and leaves the rest as it is.
void pci_set_command(const struct pci_table *table, const struct pci_function *function,
                     uint32_t mask, uint32_t value);

struct pci_function *pci_function_at(struct pci_table *table, uint32_t address);
