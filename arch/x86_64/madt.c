// SPDX-License-Identifier: MIT
//
// Loops are bounded by the lengths of tables, and those by table_bytes_max. Fields are not aligned.

#include "madt.h"
#include <stddef.h>

constexpr uint64_t table_bytes_max = 64 << 10;
constexpr unsigned header_bytes = 36;
constexpr unsigned header_length = 4; // offset

constexpr unsigned root_bytes_1 = 20; // of the first version, which has its own checksum
constexpr unsigned root_bytes_2 = 36;
constexpr unsigned root_revision = 15;
constexpr unsigned root_rsdt = 16;
constexpr unsigned root_xsdt = 24;

constexpr unsigned madt_entries = 44;
constexpr uint8_t entry_apic = 0;
constexpr uint8_t entry_x2apic = 9;
constexpr uint32_t flag_enabled = 1u << 0;

// An identifier above does not fit into the command of an xAPIC; 255 is everybody.
constexpr uint32_t id_max = 254;

struct table {
    const uint8_t *bytes;
    uint64_t length;
};

struct id_list {
    uint32_t *ids;
    unsigned count;
    unsigned capacity;
};

static bool find_madt(const struct physical_view *memory, uint64_t root_pointer,
                      struct table *out_madt);
static bool find_in_root(const struct physical_view *memory, uint64_t address,
                         const char *signature, unsigned entry_bytes, struct table *out_madt);
static void read_entry(const uint8_t *entry, uint64_t length, struct id_list *list);

unsigned madt_core_ids(const struct physical_view *memory, uint64_t root_pointer, uint32_t *out_ids,
                       unsigned capacity) {
    struct table madt;
    if (!find_madt(memory, root_pointer, &madt)) {
        return 0;
    }
    struct id_list list = {.ids = out_ids, .capacity = capacity};
    uint64_t at = madt_entries;
    while (madt.length >= at + 2) {
        uint64_t length = madt.bytes[at + 1];
        if (length < 2 || length > madt.length - at) {
            break;
        }
        read_entry(&madt.bytes[at], length, &list);
        at += length;
    }
    return list.count;
}

// `bytes` of physical memory; null if they are not all in view.
static const uint8_t *view(const struct physical_view *memory, uint64_t address, uint64_t bytes) {
    bool is_inside = address != 0 && address <= memory->length && bytes <= memory->length - address;
    return is_inside ? memory->bytes + address : nullptr;
}

static uint64_t number(const uint8_t *field, unsigned bytes) {
    uint64_t value = 0;
    for (unsigned i = 0; i < bytes; i++) {
        value |= (uint64_t)field[i] << 8 * i;
    }
    return value;
}

static bool is_sound(const uint8_t *bytes, uint64_t length) {
    uint8_t sum = 0;
    for (uint64_t i = 0; i < length; i++) {
        sum = (uint8_t)(sum + bytes[i]);
    }
    return sum == 0;
}

static bool has_signature(const uint8_t *bytes, const char *signature) {
    for (unsigned i = 0; signature[i] != '\0'; i++) {
        if (bytes[i] != (uint8_t)signature[i]) {
            return false;
        }
    }
    return true;
}

static bool open_table(const struct physical_view *memory, uint64_t address, const char *signature,
                       struct table *out_table) {
    const uint8_t *header = view(memory, address, header_bytes);
    if (header == nullptr || !has_signature(header, signature)) {
        return false;
    }
    uint64_t length = number(header + header_length, 4);
    if (length < header_bytes || length > table_bytes_max ||
        view(memory, address, length) == nullptr || !is_sound(header, length)) {
        return false;
    }
    *out_table = (struct table){.bytes = header, .length = length};
    return true;
}

static bool find_madt(const struct physical_view *memory, uint64_t root_pointer,
                      struct table *out_madt) {
    const uint8_t *root = view(memory, root_pointer, root_bytes_1);
    if (root == nullptr || !has_signature(root, "RSD PTR ") || !is_sound(root, root_bytes_1)) {
        return false;
    }
    bool is_second = root[root_revision] >= 2 &&
                     view(memory, root_pointer, root_bytes_2) != nullptr &&
                     is_sound(root, root_bytes_2);
    if (is_second && find_in_root(memory, number(root + root_xsdt, 8), "XSDT", 8, out_madt)) {
        return true;
    }
    return find_in_root(memory, number(root + root_rsdt, 4), "RSDT", 4, out_madt);
}

static bool find_in_root(const struct physical_view *memory, uint64_t address,
                         const char *signature, unsigned entry_bytes, struct table *out_madt) {
    struct table root;
    if (!open_table(memory, address, signature, &root)) {
        return false;
    }
    for (uint64_t at = header_bytes; root.length - at >= entry_bytes; at += entry_bytes) {
        if (open_table(memory, number(root.bytes + at, entry_bytes), "APIC", out_madt)) {
            return true;
        }
    }
    return false;
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
        add(list, entry[3], number(entry + 4, 4));
    } else if (entry[0] == entry_x2apic && length >= 16) {
        add(list, number(entry + 4, 4), number(entry + 8, 4));
    }
}
