// SPDX-License-Identifier: MIT
// Sources: services/drivers/pci_ecam/pci_scan.c
// Sources: services/drivers/pci_ecam/pci_place.c
//
// Finding and placing functions on a bus that is this test, well-behaved or not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <services/drivers/pci_ecam/pci_registers.h>
#include <services/drivers/pci_ecam/pci_table.h>

enum { DEVICES_MAX = 300, SPACE_BYTES = 256, BUSES = 16 };

constexpr uint64_t WINDOW = 0xc000'0000;
constexpr uint64_t WINDOW_BYTES = 64 << 20;
constexpr uint64_t PAGE = 4096;

struct device {
    uint8_t bus; // where it is while no bridge leads there: `parent` says which
    int parent;  // index of the bridge in front of it; -1: on bus 0
    uint8_t place;
    uint8_t space[SPACE_BYTES];
    uint64_t masks[PCI_BLOCKS_MAX + 1]; // writable bits of each BAR word, and of what lies behind
    uint32_t reads_left;                // until it vanishes; 0: never
    bool keeps_bus_number;
};

static struct device devices[DEVICES_MAX];
static int device_count;
static struct pci_table table;
static uint64_t accesses;

static uint32_t get(const uint8_t *space, uint32_t offset, uint32_t bytes) {
    uint32_t value = 0;
    memcpy(&value, space + offset, bytes);
    return value;
}

static void put(struct device *device, uint32_t offset, uint32_t bytes, uint32_t value) {
    memcpy(device->space + offset, &value, bytes);
}

static struct device *find(uint32_t address) {
    for (int i = 0; i < device_count; i++) {
        uint32_t bus =
            devices[i].parent < 0 ? 0 : devices[devices[i].parent].space[PCI_SECONDARY_BUS];
        bool is_reachable = devices[i].parent < 0 || bus != 0;
        if (is_reachable && (bus << 8 | devices[i].place) == address) {
            return &devices[i];
        }
    }
    return nullptr;
}

static uint32_t config_read(void *context, uint32_t address, uint32_t offset, uint32_t bytes) {
    (void)context;
    accesses++;
    assert_true(offset + bytes <= SPACE_BYTES && offset % bytes == 0);
    struct device *device = find(address);
    uint32_t ones = bytes == 4 ? UINT32_MAX : (1u << (8 * bytes)) - 1;
    if (device == nullptr || device->reads_left == 1) {
        return ones;
    }
    device->reads_left -= device->reads_left > 0 ? 1 : 0;
    return get(device->space, offset, bytes);
}

static void config_write(void *context, uint32_t address, uint32_t offset, uint32_t bytes,
                         uint32_t value) {
    (void)context;
    struct device *device = find(address);
    if (device == nullptr || (device->keeps_bus_number && offset == PCI_SECONDARY_BUS)) {
        return;
    }
    bool is_bar = offset >= PCI_BARS && offset < PCI_BARS + 4 * PCI_BLOCKS_MAX;
    bool is_bridge = (device->space[PCI_HEADER_TYPE] & PCI_HEADER_MASK) == PCI_HEADER_BRIDGE;
    if (is_bar && (!is_bridge || offset < PCI_BARS + 8)) {
        uint32_t mask = (uint32_t)device->masks[(offset - PCI_BARS) / 4];
        uint32_t fixed = get(device->space, offset, 4) & ~mask;
        value = (value & mask) | fixed;
    }
    put(device, offset, bytes, value);
}

static struct device *add(int parent, uint32_t slot, uint32_t function) {
    struct device *device = &devices[device_count];
    *device =
        (struct device){.parent = parent, .place = (uint8_t)(slot * PCI_SLOT_FUNCTIONS + function)};
    device_count++;
    put(device, PCI_VENDOR, 2, 0x1af4);
    put(device, PCI_DEVICE, 2, 0x1042);
    put(device, PCI_REVISION, 4, 0x01000001);
    put(device, PCI_INTERRUPT_PIN, 1, 1);
    return device;
}

static struct device *add_bridge(int parent, uint32_t slot) {
    struct device *device = add(parent, slot, 0);
    put(device, PCI_REVISION, 4, 0x06040000);
    put(device, PCI_HEADER_TYPE, 1, PCI_HEADER_BRIDGE);
    return device;
}

static void set_bar(struct device *device, uint32_t index, uint32_t flags, uint64_t bytes) {
    put(device, PCI_BARS + 4 * index, 4, flags);
    device->masks[index] = (uint32_t)~(bytes - 1) & ~15u;
    if ((flags & PCI_BAR_TYPE_MASK) == PCI_BAR_TYPE_64) {
        device->masks[index + 1] = (~(bytes - 1)) >> 32;
    }
}

static void set_capability(struct device *device, uint32_t offset, uint8_t id, uint8_t next) {
    put(device, PCI_STATUS, 2, PCI_STATUS_CAPABILITIES);
    if (device->space[PCI_CAPABILITIES] == 0) {
        put(device, PCI_CAPABILITIES, 1, offset);
    }
    put(device, offset, 1, id);
    put(device, offset + 1, 1, next);
}

static int reset(void **state) {
    (void)state;
    device_count = 0;
    accesses = 0;
    memset(&table, 0, sizeof(table));
    table.config =
        (struct pci_config){.read = config_read, .write = config_write, .bus_count = BUSES};
    table.routes[0] = (struct pci_route){0, 31, 0, true};
    table.route_count = 1;
    return 0;
}

static void scan(void) {
    pci_scan(&table);
    pci_place(&table, WINDOW, WINDOW_BYTES, PAGE);
}

static void scan__nothing_there__finds_nothing(void **) {
    scan();
    assert_int_equal(table.count, 0);
    assert_int_equal(accesses, PCI_SLOTS);
}

static void scan__function__is_described_switched_off_and_placed(void **) {
    struct device *device = add(-1, 3, 0);
    put(device, PCI_COMMAND, 2, PCI_COMMAND_MASTER | PCI_COMMAND_MEMORY | PCI_COMMAND_PORTS);
    set_bar(device, 0, PCI_BAR_PORTS, 64);
    set_bar(device, 1, 0, 512);
    set_bar(device, 4, PCI_BAR_TYPE_64 | PCI_BAR_PREFETCHABLE, 16384);
    scan();
    assert_int_equal(table.count, 1);
    const struct pci_function *found = &table.functions[0];
    assert_null(found->problem);
    assert_int_equal(found->address, 3 << 3);
    assert_int_equal(found->line, 3);
    assert_int_equal(get(device->space, PCI_COMMAND, 2), PCI_COMMAND_NO_WIRE);
    assert_int_equal(found->bars[0].space, PCI_SPACE_PORTS);
    assert_int_equal(found->bars[0].base, 0);
    assert_int_equal(found->bars[1].size_bytes, 512);
    assert_int_equal(found->bars[1].base, WINDOW);
    assert_int_equal(found->bars[4].size_bytes, 16384);
    assert_int_equal(found->bars[4].base, WINDOW + 16384); // the 512 bytes have a page of their own
    assert_true(found->bars[4].is_prefetchable);
    assert_int_equal(get(device->space, PCI_BARS + 16, 4) & ~15u, WINDOW + 16384);
}

static void scan__many_functions__only_if_the_first_says_so(void **) {
    add(-1, 1, 0);
    add(-1, 1, 3);
    scan();
    assert_int_equal(table.count, 1);
    put(&devices[0], PCI_HEADER_TYPE, 1, PCI_HEADER_MANY);
    scan();
    assert_int_equal(table.count, 2);
}

static void scan__more_functions_than_room__says_so_and_stays_within(void **) {
    add_bridge(-1, 0);
    put(&devices[0], PCI_HEADER_TYPE, 1, PCI_HEADER_BRIDGE);
    for (uint32_t slot = 0; slot < PCI_SLOTS; slot++) {
        for (uint32_t function = 0; function < PCI_SLOT_FUNCTIONS; function++) {
            put(add(0, slot, function), PCI_HEADER_TYPE, 1, PCI_HEADER_MANY);
        }
    }
    scan();
    assert_int_equal(table.count, PCI_FUNCTIONS_MAX);
    assert_true(table.is_full);
}

static void scan__behind_a_bridge__is_found_routed_and_passed_on(void **) {
    add_bridge(-1, 2);
    struct device *device = add(0, 1, 0);
    set_bar(device, 0, 0, 4096);
    scan();
    assert_int_equal(table.count, 2);
    assert_int_equal(table.functions[1].address, 1 << 8 | 1 << 3);
    assert_int_equal(table.functions[1].line, (2 + 1) % PCI_PINS);
    assert_int_equal(devices[0].space[PCI_SUBORDINATE_BUS], 1);
    assert_int_equal(get(devices[0].space, PCI_MEMORY_BASE, 2), WINDOW >> 16);
    assert_int_equal(get(devices[0].space, PCI_MEMORY_LIMIT, 2), WINDOW >> 16);
    assert_int_equal(get(devices[0].space, PCI_COMMAND, 2) & PCI_COMMAND_MEMORY,
                     PCI_COMMAND_MEMORY);
}

static void scan__bridge_that_keeps_its_number__is_reported_and_left(void **) {
    add_bridge(-1, 2)->keeps_bus_number = true;
    put(&devices[0], PCI_SECONDARY_BUS, 1, 9);
    add(0, 1, 0);
    scan();
    assert_int_equal(table.count, 1);
    assert_non_null(table.functions[0].problem);
    assert_int_equal(table.functions[0].secondary_bus, 0);
}

static void scan__bridges_behind_bridges__end_at_the_depth(void **) {
    for (int i = 0; i < PCI_DEPTH_MAX + 4; i++) {
        add_bridge(i - 1, 0);
    }
    scan();
    assert_int_equal(table.count, PCI_DEPTH_MAX + 1);
    assert_non_null(table.functions[PCI_DEPTH_MAX].problem);
}

static void scan__no_bus_number_left__is_reported(void **) {
    table.config.bus_count = 1;
    add_bridge(-1, 0);
    scan();
    assert_non_null(table.functions[0].problem);
}

static void scan__device_that_vanishes__never_counts_as_sound(void **) {
    uint32_t sound = 0;
    for (uint32_t reads = 2; reads < 60; reads++) {
        reset(nullptr);
        struct device *device = add(-1, 0, 0);
        set_bar(device, 0, 0, 4096);
        set_capability(device, 0x40, PCI_CAPABILITY_MSIX, 0);
        device->reads_left = reads;
        pci_scan(&table);
        bool is_gone = device->reads_left == 1;
        if (is_gone && table.count == 1 && table.functions[0].problem == nullptr) {
            assert_false(pci_is_there(&table, &table.functions[0]));
        }
        sound += !is_gone ? 1 : 0;
    }
    assert_true(sound > 0);
}

static void bar__that_makes_no_sense__is_reported(void **) {
    add(-1, 0, 0)->masks[0] = 0xffff0f00;
    scan();
    assert_non_null(table.functions[0].problem);
}

static void bar__of_64_bits_in_the_last_word__is_reported(void **) {
    set_bar(add(-1, 0, 0), 5, PCI_BAR_TYPE_64, 4096);
    scan();
    assert_non_null(table.functions[0].problem);
}

static void bar__too_large_for_the_window__is_reported_and_others_are_placed(void **) {
    set_bar(add(-1, 0, 0), 0, PCI_BAR_TYPE_64, 1ull << 40);
    set_bar(add(-1, 1, 0), 0, 0, 4096);
    scan();
    assert_non_null(table.functions[0].problem);
    assert_int_equal(table.functions[0].bars[0].base, 0);
    assert_null(table.functions[1].problem);
    assert_int_equal(table.functions[1].bars[0].base, WINDOW);
}

static void capability__ring__ends(void **) {
    struct device *device = add(-1, 0, 0);
    set_capability(device, 0x40, 9, 0x50);
    set_capability(device, 0x50, 9, 0x40);
    scan();
    assert_int_equal(pci_find_capability(&table, &table.functions[0], 9, 1), 0x50);
    assert_int_equal(pci_find_capability(&table, &table.functions[0], 7, 0), 0);
}

static void capability__that_points_into_the_header__ends_the_list(void **) {
    set_capability(add(-1, 0, 0), 0x40, 9, 0x10);
    scan();
    assert_int_equal(pci_find_capability(&table, &table.functions[0], 0, 0), 0);
}

static void msix__table__is_found(void **) {
    struct device *device = add(-1, 0, 0);
    set_bar(device, 1, 0, 8192);
    set_capability(device, 0x40, PCI_CAPABILITY_MSIX, 0);
    put(device, 0x42, 2, MSIX_CONTROL_ENABLE | 4);
    put(device, 0x44, 4, 0x1000 | 1);
    scan();
    assert_int_equal(table.functions[0].msix_vectors, 5);
    assert_int_equal(table.functions[0].msix_bar, 1);
    assert_int_equal(table.functions[0].msix_offset, 0x1000);
    assert_int_equal(get(device->space, 0x42, 2) & MSIX_CONTROL_ENABLE, 0);
}

static void msix__table_beyond_its_bar__is_reported(void **) {
    struct device *device = add(-1, 0, 0);
    set_bar(device, 1, 0, 4096);
    set_capability(device, 0x40, PCI_CAPABILITY_MSIX, 0);
    put(device, 0x42, 2, 1);
    put(device, 0x44, 4, 0xff0 | 1);
    scan();
    assert_non_null(table.functions[0].problem);
    assert_int_equal(table.functions[0].msix, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(scan__nothing_there__finds_nothing, reset),
        cmocka_unit_test_setup(scan__function__is_described_switched_off_and_placed, reset),
        cmocka_unit_test_setup(scan__many_functions__only_if_the_first_says_so, reset),
        cmocka_unit_test_setup(scan__more_functions_than_room__says_so_and_stays_within, reset),
        cmocka_unit_test_setup(scan__behind_a_bridge__is_found_routed_and_passed_on, reset),
        cmocka_unit_test_setup(scan__bridge_that_keeps_its_number__is_reported_and_left, reset),
        cmocka_unit_test_setup(scan__bridges_behind_bridges__end_at_the_depth, reset),
        cmocka_unit_test_setup(scan__no_bus_number_left__is_reported, reset),
        cmocka_unit_test_setup(scan__device_that_vanishes__never_counts_as_sound, reset),
        cmocka_unit_test_setup(bar__that_makes_no_sense__is_reported, reset),
        cmocka_unit_test_setup(bar__of_64_bits_in_the_last_word__is_reported, reset),
        cmocka_unit_test_setup(bar__too_large_for_the_window__is_reported_and_others_are_placed,
                               reset),
        cmocka_unit_test_setup(capability__ring__ends, reset),
        cmocka_unit_test_setup(capability__that_points_into_the_header__ends_the_list, reset),
        cmocka_unit_test_setup(msix__table__is_found, reset),
        cmocka_unit_test_setup(msix__table_beyond_its_bar__is_reported, reset),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
