// SPDX-License-Identifier: MIT
#include "madt.h"

constexpr unsigned madt_entries = 44;
constexpr uint8_t entry_apic = 0;
constexpr uint8_t entry_x2apic = 9;
constexpr uint32_t flag_enabled = 1u << 0;

// An identifier above does not fit into the command of an xAPIC; 255 is everybody.
constexpr uint32_t id_max = 254;

struct id_list {
    uint32_t *ids;
    unsigned count;
    unsigned capacity;
};

static void read_entry(const uint8_t *entry, uint64_t length, struct id_list *list);

const char *madt_core_ids(const struct acpi_table *madt, uint32_t *out_ids, unsigned capacity,
                          unsigned *out_count) {
    struct id_list list = {.ids = out_ids, .capacity = capacity};
    const char *fault = nullptr;
    uint64_t at = madt_entries;
    while (madt->length >= at + 2) {
        uint64_t length = madt->bytes[at + 1];
        if (length < 2 || length > madt->length - at) {
            fault = "an entry has no end";
            break;
        }
        read_entry(&madt->bytes[at], length, &list);
        at += length;
    }
    *out_count = list.count;
    return fault;
}

static void add(struct id_list *list, uint64_t id, uint64_t flags) {
    if (!(flags & flag_enabled) || id > id_max || list->count == list->capacity) {
        return;
    }
    for (unsigned i = 0; i < list->count; i++) {
        if (list->ids[i] == id) {
            return;
        }
    }
    list->ids[list->count++] = (uint32_t)id;
}

static void read_entry(const uint8_t *entry, uint64_t length, struct id_list *list) {
    if (entry[0] == entry_apic && length >= 8) {
        add(list, entry[3], acpi_number(entry + 4, 4));
    } else if (entry[0] == entry_x2apic && length >= 16) {
        add(list, acpi_number(entry + 4, 4), acpi_number(entry + 8, 4));
    }
}
