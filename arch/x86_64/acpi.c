// SPDX-License-Identifier: MIT
//
// Loops are bounded by the lengths of tables, and those by table_bytes_max.

#include "acpi.h"
#include <stddef.h>

constexpr uint64_t table_bytes_max = 64 << 10;
constexpr unsigned header_length = 4; // offset

constexpr unsigned root_bytes_1 = 20; // of the first version, which has its own checksum
constexpr unsigned root_bytes_2 = 36;
constexpr unsigned root_revision = 15;
constexpr unsigned root_rsdt = 16;
constexpr unsigned root_xsdt = 24;

static const char *find_in_root(const struct physical_view *memory, uint64_t address,
                                const char *root_signature, const char *signature,
                                struct acpi_table *out_table);
static const char *open_table(const struct physical_view *memory, uint64_t address,
                              struct acpi_table *out_table);
static const uint8_t *view(const struct physical_view *memory, uint64_t address, uint64_t bytes);
static bool is_sound(const uint8_t *bytes, uint64_t length);
static bool has_signature(const uint8_t *bytes, const char *signature);

const char *acpi_find(const struct physical_view *memory, uint64_t root_pointer,
                      const char *signature, struct acpi_table *out_table) {
    *out_table = (struct acpi_table){};
    if (root_pointer == 0) {
        return nullptr;
    }
    const uint8_t *root = view(memory, root_pointer, root_bytes_1);
    if (root == nullptr || !has_signature(root, "RSD PTR ") || !is_sound(root, root_bytes_1)) {
        return "there is no root pointer where it should be";
    }
    bool is_second = root[root_revision] >= 2 &&
                     view(memory, root_pointer, root_bytes_2) != nullptr &&
                     is_sound(root, root_bytes_2);
    if (is_second && find_in_root(memory, acpi_number(root + root_xsdt, 8), "XSDT", signature,
                                  out_table) == nullptr) {
        return nullptr;
    }
    return find_in_root(memory, acpi_number(root + root_rsdt, 4), "RSDT", signature, out_table);
}

uint64_t acpi_number(const uint8_t *field, unsigned bytes) {
    uint64_t value = 0;
    for (unsigned i = 0; i < bytes; i++) {
        value |= (uint64_t)field[i] << 8 * i;
    }
    return value;
}

// Of a table that is there twice the first sound one; a fault only if none is.
static const char *find_in_root(const struct physical_view *memory, uint64_t address,
                                const char *root_signature, const char *signature,
                                struct acpi_table *out_table) {
    struct acpi_table root;
    const uint8_t *header = view(memory, address, ACPI_HEADER_BYTES);
    if (header == nullptr || !has_signature(header, root_signature) ||
        open_table(memory, address, &root) != nullptr) {
        return "the list of tables is damaged";
    }
    unsigned entry_bytes = root_signature[0] == 'X' ? 8 : 4;
    const char *fault = nullptr;
    for (uint64_t at = ACPI_HEADER_BYTES; root.length - at >= entry_bytes; at += entry_bytes) {
        uint64_t table = acpi_number(root.bytes + at, entry_bytes);
        header = view(memory, table, ACPI_HEADER_BYTES);
        if (header == nullptr || !has_signature(header, signature)) {
            continue;
        }
        const char *table_fault = open_table(memory, table, out_table);
        if (table_fault == nullptr) {
            return nullptr;
        }
        fault = table_fault;
    }
    return fault;
}

static const char *open_table(const struct physical_view *memory, uint64_t address,
                              struct acpi_table *out_table) {
    const uint8_t *header = memory->bytes + address;
    uint64_t length = acpi_number(header + header_length, 4);
    if (length < ACPI_HEADER_BYTES || length > table_bytes_max ||
        view(memory, address, length) == nullptr) {
        return "its length makes no sense";
    }
    if (!is_sound(header, length)) {
        return "its checksum is not right";
    }
    *out_table = (struct acpi_table){.bytes = header, .length = length};
    return nullptr;
}

// `bytes` of physical memory; null if they are not all in view.
static const uint8_t *view(const struct physical_view *memory, uint64_t address, uint64_t bytes) {
    bool is_inside = address != 0 && address <= memory->length && bytes <= memory->length - address;
    return is_inside ? memory->bytes + address : nullptr;
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
