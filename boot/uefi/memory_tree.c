// SPDX-License-Identifier: MIT
//
// Devicetree Specification 0.4, chapter 5: a header, the list of reserved memory (empty), names of
// properties, and the tree as tokens. All numbers are big-endian.
#include "memory_tree.h"

enum token : uint32_t {
    TOKEN_BEGIN_NODE = 1,
    TOKEN_END_NODE = 2,
    TOKEN_PROPERTY = 3,
    TOKEN_END = 9,
};

constexpr uint32_t magic = 0xd00dfeed;
constexpr uint32_t version = 17;
constexpr uint32_t compatible_version = 16;
constexpr uint32_t header_bytes = 40;
constexpr uint32_t reserved_list_bytes = 16; // the entry of zeros that ends it
constexpr uint32_t address_cells = 2;
constexpr uint32_t size_cells = 2;
constexpr uint32_t node_bytes_max = 96; // of a /memory node
constexpr uint32_t root_bytes = 64;     // tokens of the root around its children

// Names of properties, in the order of their strings.
struct names {
    char address_cells[sizeof("#address-cells")];
    char size_cells[sizeof("#size-cells")];
    char device_type[sizeof("device_type")];
    char registers[sizeof("reg")];
};
static const struct names names = {"#address-cells", "#size-cells", "device_type", "reg"};

static uint32_t name_offset(const char *name) {
    return (uint32_t)(name - (const char *)&names);
}

static uint8_t *put_cell(uint8_t *at, uint32_t value) {
    for (unsigned i = 0; i < 4; i++) {
        at[i] = (uint8_t)(value >> (24 - 8 * i));
    }
    return at + 4;
}

static uint8_t *put_two_cells(uint8_t *at, uint64_t value) {
    return put_cell(put_cell(at, (uint32_t)(value >> 32)), (uint32_t)value);
}

// With its NUL, filled up to whole cells.
static uint8_t *put_text(uint8_t *at, const char *text) {
    uint32_t bytes = 0;
    for (bool is_done = false; !is_done; bytes++) {
        at[bytes] = (uint8_t)text[bytes];
        is_done = text[bytes] == '\0';
    }
    for (; bytes % 4 != 0; bytes++) {
        at[bytes] = 0;
    }
    return at + bytes;
}

static uint8_t *put_property(uint8_t *at, const char *name, uint32_t bytes) {
    at = put_cell(at, TOKEN_PROPERTY);
    at = put_cell(at, bytes);
    return put_cell(at, name_offset(name));
}

// memory@ and the address without zeros in front.
static void name_node(uint64_t address, char out[24]) {
    static const char stem[] = "memory@";
    __builtin_memcpy(out, stem, sizeof(stem));
    char *end = out + sizeof(stem) - 1;
    unsigned digits = 1;
    while (digits < 16 && address >> (4 * digits) != 0) {
        digits++;
    }
    for (unsigned i = 0; i < digits; i++) {
        end[i] = "0123456789abcdef"[address >> (4 * (digits - 1 - i)) & 15];
    }
    end[digits] = '\0';
}

static uint8_t *put_memory(uint8_t *at, const struct memory_range *range) {
    static const char type[] = "memory";
    char name[24];
    name_node(range->start, name);
    at = put_cell(at, TOKEN_BEGIN_NODE);
    at = put_text(at, name);
    at = put_property(at, names.device_type, sizeof(type));
    at = put_text(at, type);
    at = put_property(at, names.registers, 4 * (address_cells + size_cells));
    at = put_two_cells(at, range->start);
    at = put_two_cells(at, range->end - range->start);
    return put_cell(at, TOKEN_END_NODE);
}

static uint8_t *put_root(uint8_t *at, const struct memory_map *map, const uint8_t *last) {
    at = put_cell(at, TOKEN_BEGIN_NODE);
    at = put_text(at, "");
    at = put_cell(put_property(at, names.address_cells, 4), address_cells);
    at = put_cell(put_property(at, names.size_cells, 4), size_cells);
    struct memory_range range = {};
    while (last - at >= node_bytes_max && memory_map_next(map, &range)) {
        if (range.use == MEMORY_RAM) {
            at = put_memory(at, &range);
        }
    }
    return put_cell(put_cell(at, TOKEN_END_NODE), TOKEN_END);
}

uint64_t memory_tree_write(const struct memory_map *map, uint8_t *out, uint64_t room_bytes) {
    constexpr uint32_t strings = header_bytes + reserved_list_bytes;
    constexpr uint32_t tokens = strings + (sizeof(names) + 3) / 4 * 4;
    if (room_bytes < tokens + root_bytes) {
        return 0;
    }
    __builtin_memset(out, 0, tokens);
    __builtin_memcpy(out + strings, &names, sizeof(names));
    const uint8_t *end = put_root(out + tokens, map, out + room_bytes - root_bytes);
    uint32_t total = (uint32_t)(end - out);
    const uint32_t header[] = {
        magic, total,         tokens,        strings, header_bytes, version, compatible_version,
        0,     sizeof(names), total - tokens};
    static_assert(sizeof(header) == header_bytes);
    for (unsigned i = 0; i < sizeof(header) / sizeof(header[0]); i++) {
        out = put_cell(out, header[i]);
    }
    return total;
}
