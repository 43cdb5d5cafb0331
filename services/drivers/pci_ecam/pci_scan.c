// SPDX-License-Identifier: MIT
// Buses are numbered anew, in the order in which they are found, and every function is switched
// off: what firmware did, or an earlier run of this driver, is forgotten. A device that is taken
// away meanwhile answers all ones; it is then left out, or found to make no sense.
#include "pci_table.h"

#include "pci_registers.h"

constexpr uint32_t CAPABILITIES_MAX = 48; // as many fit into 256 bytes
constexpr uint32_t CAPABILITIES_FIRST = 0x40;
constexpr uint32_t CAPABILITIES_END = 0x100;
constexpr uint32_t CONFIG_ALL_ONES = UINT32_MAX;

static uint32_t scan_bus(struct pci_table *table, uint32_t bus, struct pci_function *bridge,
                         uint32_t depth);
static struct pci_function *add_function(struct pci_table *table, uint32_t address,
                                         const struct pci_function *bridge);
static void read_identity(const struct pci_table *table, struct pci_function *function);
static void switch_off(const struct pci_table *table, struct pci_function *function);
static uint32_t scan_bridge(struct pci_table *table, struct pci_function *bridge, uint32_t last,
                            uint32_t depth);
static void size_bars(const struct pci_table *table, struct pci_function *function, uint32_t count);
static uint32_t size_bar(const struct pci_table *table, struct pci_function *function,
                         uint32_t index, uint32_t count);
static void find_msix(const struct pci_table *table, struct pci_function *function);
static uint16_t route_of(const struct pci_table *table, const struct pci_function *bridge,
                         const struct pci_function *function);

static uint32_t config_read(const struct pci_table *table, const struct pci_function *function,
                            uint32_t offset, uint32_t bytes) {
    return table->config.read(table->config.context, function->address, offset, bytes);
}

static void config_write(const struct pci_table *table, const struct pci_function *function,
                         uint32_t offset, uint32_t bytes, uint32_t value) {
    table->config.write(table->config.context, function->address, offset, bytes, value);
}

void pci_scan(struct pci_table *table) {
    table->count = 0;
    table->is_full = false;
    scan_bus(table, 0, nullptr, 0);
}

// Returns the highest bus number behind this bus. Recursion ends at PCI_DEPTH_MAX.
static uint32_t scan_bus(struct pci_table *table, uint32_t bus, struct pci_function *bridge,
                         uint32_t depth) {
    uint32_t last = bus;
    for (uint32_t place = 0; place < PCI_SLOTS * PCI_SLOT_FUNCTIONS; place++) {
        uint32_t address = bus << 8 | place;
        uint32_t vendor = table->config.read(table->config.context, address, PCI_VENDOR, 2);
        bool is_first = place % PCI_SLOT_FUNCTIONS == 0;
        if (vendor == PCI_NOBODY || vendor == 0) {
            place += is_first ? PCI_SLOT_FUNCTIONS - 1 : 0;
            continue;
        }
        struct pci_function *function = add_function(table, address, bridge);
        if (function == nullptr) {
            return last;
        }
        if (function->is_bridge && function->problem == nullptr) {
            last = scan_bridge(table, function, last, depth);
        }
        bool has_more = (config_read(table, function, PCI_HEADER_TYPE, 1) & PCI_HEADER_MANY) != 0;
        place += is_first && !has_more ? PCI_SLOT_FUNCTIONS - 1 : 0;
    }
    return last;
}

// Null: the table is full.
static struct pci_function *add_function(struct pci_table *table, uint32_t address,
                                         const struct pci_function *bridge) {
    if (table->count == PCI_FUNCTIONS_MAX) {
        table->is_full = true;
        return nullptr;
    }
    struct pci_function *function = &table->functions[table->count];
    table->count++;
    *function = (struct pci_function){.address = (uint16_t)address};
    read_identity(table, function);
    function->line = route_of(table, bridge, function);
    uint32_t header = config_read(table, function, PCI_HEADER_TYPE, 1) & PCI_HEADER_MASK;
    if (header > PCI_HEADER_BRIDGE) {
        function->problem = "a header of an unknown kind";
        return function;
    }
    if (function->is_fixed) {
        return function;
    }
    switch_off(table, function);
    size_bars(table, function, header == PCI_HEADER_BRIDGE ? 2 : PCI_BLOCKS_MAX);
    find_msix(table, function);
    if (!pci_is_there(table, function)) {
        function->problem = "it went away while it was looked at";
    }
    return function;
}

static void read_identity(const struct pci_table *table, struct pci_function *function) {
    function->vendor = (uint16_t)config_read(table, function, PCI_VENDOR, 2);
    function->device = (uint16_t)config_read(table, function, PCI_DEVICE, 2);
    uint32_t revision = config_read(table, function, PCI_REVISION, 4);
    function->revision = (uint8_t)revision;
    function->class_code = revision >> 8;
    uint32_t header = config_read(table, function, PCI_HEADER_TYPE, 1) & PCI_HEADER_MASK;
    if (header == PCI_HEADER_DEVICE) {
        function->sub_vendor = (uint16_t)config_read(table, function, PCI_SUB_VENDOR, 2);
        function->sub_device = (uint16_t)config_read(table, function, PCI_SUB_DEVICE, 2);
    }
    uint32_t pin = config_read(table, function, PCI_INTERRUPT_PIN, 1);
    function->pin = pin <= PCI_PINS ? (uint8_t)pin : 0;
    bool is_pci_bridge = function->class_code >> 8 == PCI_CLASS_PCI_BRIDGE;
    function->is_bridge = is_pci_bridge && header == PCI_HEADER_BRIDGE;
    function->is_fixed = function->class_code >> 16 == PCI_CLASS_BRIDGES && !is_pci_bridge;
}

static void switch_off(const struct pci_table *table, struct pci_function *function) {
    pci_set_command(table, function,
                    PCI_COMMAND_PORTS | PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER |
                        PCI_COMMAND_NO_WIRE,
                    PCI_COMMAND_NO_WIRE);
}

void pci_set_command(const struct pci_table *table, const struct pci_function *function,
                     uint32_t mask, uint32_t value) {
    uint32_t command = config_read(table, function, PCI_COMMAND, 2);
    config_write(table, function, PCI_COMMAND, 2, (command & ~mask) | value);
}

// While what is behind it is searched, the bridge passes on every higher number.
static uint32_t scan_bridge(struct pci_table *table, struct pci_function *bridge, uint32_t last,
                            uint32_t depth) {
    uint32_t secondary = last + 1;
    if (depth == PCI_DEPTH_MAX || secondary >= table->config.bus_count) {
        bridge->problem = "no bus number is left for what is behind it";
        return last;
    }
    config_write(table, bridge, PCI_PRIMARY_BUS, 1, bridge->address >> 8);
    config_write(table, bridge, PCI_SECONDARY_BUS, 1, secondary);
    config_write(table, bridge, PCI_SUBORDINATE_BUS, 1, table->config.bus_count - 1);
    if (config_read(table, bridge, PCI_SECONDARY_BUS, 1) != secondary) {
        bridge->problem = "it does not take the number of the bus behind it";
        return last;
    }
    bridge->secondary_bus = (uint8_t)secondary;
    last = scan_bus(table, secondary, bridge, depth + 1);
    config_write(table, bridge, PCI_SUBORDINATE_BUS, 1, last);
    return last;
}

static void size_bars(const struct pci_table *table, struct pci_function *function,
                      uint32_t count) {
    for (uint32_t index = 0; index < count;) {
        index += size_bar(table, function, index, count);
    }
}

// A BAR keeps the low bits of what is written to it zero: as many as its size says. Returns how
// many words it takes.
static uint32_t size_bar(const struct pci_table *table, struct pci_function *function,
                         uint32_t index, uint32_t count) {
    struct pci_register_block *bar = &function->bars[index];
    uint32_t offset = PCI_BARS + 4 * index;
    config_write(table, function, offset, 4, CONFIG_ALL_ONES);
    uint32_t low = config_read(table, function, offset, 4);
    config_write(table, function, offset, 4, 0);
    if (low == 0 || low == CONFIG_ALL_ONES) {
        return 1; // no BAR, or nobody
    }
    bool is_ports = (low & PCI_BAR_PORTS) != 0;
    bool is_64 = !is_ports && (low & PCI_BAR_TYPE_MASK) == PCI_BAR_TYPE_64;
    uint32_t flags = is_ports ? PCI_BAR_PORT_FLAGS : PCI_BAR_MEMORY_FLAGS;
    uint64_t mask = low & ~flags;
    if (is_64 && index + 1 < count) {
        config_write(table, function, offset + 4, 4, CONFIG_ALL_ONES);
        mask |= (uint64_t)config_read(table, function, offset + 4, 4) << 32;
        config_write(table, function, offset + 4, 4, 0);
    } else if (!is_ports || (mask >> 16) != 0) {
        mask |= (uint64_t)CONFIG_ALL_ONES << 32;
    } else {
        mask |= ~(uint64_t)0 << 16; // a port has 16 bits, and more need not be there
    }
    uint64_t size_bytes = mask & (~mask + 1);
    if (mask + size_bytes != 0 || (is_64 && index + 1 == count) || size_bytes == 0) {
        function->problem = "a BAR that makes no sense";
        return 1;
    }
    *bar = (struct pci_register_block){
        .space = is_ports ? PCI_SPACE_PORTS
                 : is_64  ? PCI_SPACE_MEMORY_64
                          : PCI_SPACE_MEMORY_32,
        .is_prefetchable = !is_ports && (low & PCI_BAR_PREFETCHABLE) != 0,
        .size_bytes = size_bytes,
    };
    return is_64 ? 2 : 1;
}

uint32_t pci_find_capability(const struct pci_table *table, const struct pci_function *function,
                             uint32_t id, uint32_t index) {
    if ((config_read(table, function, PCI_STATUS, 2) & PCI_STATUS_CAPABILITIES) == 0) {
        return 0;
    }
    uint32_t offset = config_read(table, function, PCI_CAPABILITIES, 1) & ~3u;
    for (uint32_t i = 0; i < CAPABILITIES_MAX; i++) {
        if (offset < CAPABILITIES_FIRST || offset >= CAPABILITIES_END) {
            return 0;
        }
        uint32_t header = config_read(table, function, offset, 2);
        if ((header & 0xff) == id && index == 0) {
            return offset;
        }
        index -= (header & 0xff) == id ? 1 : 0;
        offset = header >> 8 & ~3u;
    }
    return 0; // the list is a ring
}

static void find_msix(const struct pci_table *table, struct pci_function *function) {
    uint32_t offset = pci_find_capability(table, function, PCI_CAPABILITY_MSIX, 0);
    if (offset == 0) {
        return;
    }
    uint32_t control = config_read(table, function, offset + MSIX_CONTROL, 2);
    config_write(table, function, offset + MSIX_CONTROL, 2, control & ~MSIX_CONTROL_ENABLE);
    uint32_t place = config_read(table, function, offset + MSIX_TABLE, 4);
    uint32_t vectors = (control & MSIX_CONTROL_SIZE_MASK) + 1;
    uint32_t bar = place & MSIX_BAR_MASK;
    uint64_t start = place & ~MSIX_BAR_MASK;
    if (bar >= PCI_BLOCKS_MAX || function->bars[bar].space == PCI_SPACE_NONE ||
        function->bars[bar].space == PCI_SPACE_PORTS ||
        start + vectors * MSIX_ENTRY_BYTES > function->bars[bar].size_bytes) {
        function->problem = "a table of interrupt messages that lies nowhere";
        return;
    }
    function->msix = (uint16_t)offset;
    function->msix_vectors = (uint16_t)vectors;
    function->msix_bar = (uint8_t)bar;
    function->msix_offset = (uint32_t)start;
}

bool pci_is_there(const struct pci_table *table, const struct pci_function *function) {
    return config_read(table, function, PCI_VENDOR, 2) == function->vendor &&
           config_read(table, function, PCI_DEVICE, 2) == function->device;
}

// Behind a bridge, pins rotate by the number of the device, and go on as the bridge's own device's
// (PCI-to-PCI Bridge 1.2, 9.1): so each bridge passes on where its own pins lead.
static uint16_t route_of(const struct pci_table *table, const struct pci_function *bridge,
                         const struct pci_function *function) {
    if (function->pin == 0) {
        return PCI_NO_LINE;
    }
    uint32_t slot = function->address >> 3 & (PCI_SLOTS - 1);
    uint32_t pin = function->pin - 1u;
    for (uint32_t i = 0; bridge != nullptr && i < PCI_DEPTH_MAX; i++) {
        pin = (slot + pin) % PCI_PINS;
        slot = bridge->address >> 3 & (PCI_SLOTS - 1);
        uint32_t bus = bridge->address >> 8;
        bridge = nullptr;
        for (uint32_t j = 0; j < table->count && bus != 0; j++) {
            if (table->functions[j].is_bridge && table->functions[j].secondary_bus == bus) {
                bridge = &table->functions[j];
            }
        }
    }
    for (uint32_t i = 0; i < table->route_count; i++) {
        const struct pci_route *route = &table->routes[i];
        if (slot >= route->first_slot && slot <= route->last_slot) {
            return (uint16_t)(route->first + ((route->is_rotated ? slot : 0) + pin) % PCI_PINS);
        }
    }
    return PCI_NO_LINE;
}

struct pci_function *pci_function_at(struct pci_table *table, uint32_t address) {
    for (uint32_t i = 0; i < table->count; i++) {
        if (table->functions[i].address == address) {
            return &table->functions[i];
        }
    }
    return nullptr;
}
