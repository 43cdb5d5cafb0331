// SPDX-License-Identifier: MIT
//
// Two passes over the tokens, since what is reserved is told anywhere and removed at the end. Only
// the root, its children and theirs matter; of deeper nodes only the end is looked for.
#include <kernel/device_tree.h>

#include <kernel/ram.h>

constexpr uint32_t MAGIC = 0xd00dfeed;
constexpr uint32_t VERSION = 17;
constexpr uint32_t HEADER_BYTES = 40;
constexpr uint32_t CELL_BYTES = 4;
constexpr uint32_t RESERVED_ENTRY_BYTES = 16;
constexpr uint32_t NAME_BYTES_MAX = 64; // of a property
constexpr unsigned LEVELS = 3;          // the root is level 1

enum token : uint32_t {
    TOKEN_BEGIN = 1,
    TOKEN_END = 2,
    TOKEN_PROPERTY = 3,
    TOKEN_NOTHING = 4,
    TOKEN_FINISH = 9,
};

enum pass { PASS_ADD, PASS_REMOVE };

struct tree {
    const uint8_t *tokens;
    const uint8_t *strings;
    uint32_t token_bytes;
    uint32_t string_bytes;
};

struct node {
    uint32_t address_cells; // of its children
    uint32_t size_cells;
    const uint8_t *registers;
    uint32_t register_bytes;
    bool is_memory;
    bool is_reserved; // its children are reserved ranges
    bool is_disabled;
};

struct property {
    const uint8_t *name; // ends with a NUL
    const uint8_t *value;
    uint32_t bytes;
};

static uint32_t cell(const uint8_t *at) {
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint64_t cells(const uint8_t *at, uint32_t count) {
    return count == 1 ? cell(at) : (uint64_t)cell(at) << 32 | cell(at + CELL_BYTES);
}

// Two NUL-terminated strings.
static bool is_same(const uint8_t *text, const char *other) {
    unsigned i = 0;
    for (; text[i] != '\0' && text[i] == (uint8_t)other[i]; i++) {
    }
    return text[i] == (uint8_t)other[i];
}

static bool ends_within(const uint8_t *text, uint32_t room) {
    for (uint32_t i = 0; i < room; i++) {
        if (text[i] == '\0') {
            return true;
        }
    }
    return false;
}

static uint32_t text_bytes(const uint8_t *text) {
    uint32_t bytes = 1;
    for (; text[bytes - 1] != '\0'; bytes++) {
    }
    return bytes;
}

static uint32_t round_up(uint32_t bytes) {
    return (bytes + CELL_BYTES - 1) & ~(CELL_BYTES - 1);
}

static const char *use_registers(const struct node *node, const struct node *parent,
                                 enum pass pass) {
    uint32_t address = parent->address_cells;
    uint32_t size = parent->size_cells;
    if (address < 1 || address > 2 || size < 1 || size > 2) {
        return "the device tree's addresses have an odd number of cells";
    }
    uint32_t entry_bytes = (address + size) * CELL_BYTES;
    if (node->register_bytes % entry_bytes != 0) {
        return "a range in the device tree is cut off";
    }
    for (uint32_t at = 0; at < node->register_bytes; at += entry_bytes) {
        uint64_t base = cells(node->registers + at, address);
        uint64_t bytes = cells(node->registers + at + address * CELL_BYTES, size);
        if (pass == PASS_ADD) {
            ram_add(base, bytes);
        } else {
            ram_remove(base, bytes);
        }
    }
    return nullptr;
}

static void note_property(struct node *node, const struct property *property) {
    const uint8_t *value = property->value;
    bool is_text = property->bytes > 0 && value[property->bytes - 1] == '\0';
    bool is_cell = property->bytes == CELL_BYTES;
    if (is_same(property->name, "reg")) {
        node->registers = value;
        node->register_bytes = property->bytes;
    } else if (is_same(property->name, "#address-cells")) {
        node->address_cells = is_cell ? cell(value) : 0;
    } else if (is_same(property->name, "#size-cells")) {
        node->size_cells = is_cell ? cell(value) : 0;
    } else if (is_same(property->name, "device_type")) {
        node->is_memory = is_text && is_same(value, "memory");
    } else if (is_same(property->name, "status")) {
        node->is_disabled = !is_text || !(is_same(value, "okay") || is_same(value, "ok"));
    }
}

static const char *end_node(const struct node *nodes, unsigned level, enum pass pass) {
    const struct node *node = &nodes[level];
    const struct node *parent = &nodes[level - 1];
    bool is_used = level == 2 ? pass == PASS_ADD && node->is_memory && !node->is_disabled
                              : level == 3 && pass == PASS_REMOVE && parent->is_reserved;
    return is_used ? use_registers(node, parent, pass) : nullptr;
}

// The property whose token was read; `at` stands behind the token and is left behind the value.
static bool read_property(const struct tree *tree, uint32_t *at, struct property *out) {
    if (tree->token_bytes - *at < 2 * CELL_BYTES) {
        return false;
    }
    uint32_t name = cell(tree->tokens + *at + CELL_BYTES);
    out->bytes = cell(tree->tokens + *at);
    *at += 2 * CELL_BYTES;
    if (out->bytes > tree->token_bytes - *at || round_up(out->bytes) > tree->token_bytes - *at ||
        name >= tree->string_bytes) {
        return false;
    }
    uint32_t room = tree->string_bytes - name;
    if (!ends_within(tree->strings + name, room < NAME_BYTES_MAX ? room : NAME_BYTES_MAX)) {
        return false;
    }
    out->name = tree->strings + name;
    out->value = tree->tokens + *at;
    *at += round_up(out->bytes);
    return true;
}

// The node whose token was read, likewise.
static bool read_node(const struct tree *tree, uint32_t *at, struct node *out) {
    const uint8_t *name = tree->tokens + *at;
    if (!ends_within(name, tree->token_bytes - *at)) {
        return false;
    }
    *out = (struct node){
        .address_cells = 2,
        .size_cells = 1,
        .is_reserved = is_same(name, "reserved-memory"),
    };
    *at += round_up(text_bytes(name)); // the bytes are whole cells
    return true;
}

static const char *walk(const struct tree *tree, enum pass pass) {
    static const char *const broken = "the device tree is damaged";
    struct node nodes[LEVELS + 1] = {};
    struct node deeper;
    struct property property;
    unsigned level = 0;
    for (uint32_t at = 0; at < tree->token_bytes;) {
        uint32_t token = cell(tree->tokens + at);
        at += CELL_BYTES;
        if (token == TOKEN_FINISH) {
            return level == 0 ? nullptr : broken;
        }
        if (token == TOKEN_BEGIN) {
            level++;
            if (!read_node(tree, &at, level <= LEVELS ? &nodes[level] : &deeper)) {
                return broken;
            }
        } else if (token == TOKEN_PROPERTY) {
            if (level == 0 || !read_property(tree, &at, &property)) {
                return broken;
            }
            note_property(level <= LEVELS ? &nodes[level] : &deeper, &property);
        } else if (token == TOKEN_END) {
            const char *fault = level == 0       ? broken
                                : level > LEVELS ? nullptr
                                                 : end_node(nodes, level, pass);
            if (fault != nullptr) {
                return fault;
            }
            level--;
        } else if (token != TOKEN_NOTHING) {
            return broken;
        }
    }
    return "the device tree has no end";
}

static bool is_inside(uint32_t offset, uint32_t bytes, uint32_t total) {
    return offset <= total && bytes <= total - offset;
}

// The list of reserved ranges ends with one of no bytes.
static const char *remove_reserved(const uint8_t *tree, uint32_t offset, uint32_t total) {
    for (; is_inside(offset, RESERVED_ENTRY_BYTES, total); offset += RESERVED_ENTRY_BYTES) {
        uint64_t base = cells(tree + offset, 2);
        uint64_t bytes = cells(tree + offset + 2 * CELL_BYTES, 2);
        if (base == 0 && bytes == 0) {
            return nullptr;
        }
        ram_remove(base, bytes);
    }
    return "the device tree's reserved ranges have no end";
}

bool device_tree_is_there(const uint8_t *tree) {
    return cell(tree) == MAGIC;
}

const char *device_tree_ram(const uint8_t *tree, uint64_t room_bytes) {
    if (room_bytes < HEADER_BYTES || !device_tree_is_there(tree)) {
        return "there is no device tree";
    }
    uint32_t total = cell(tree + 4);
    uint32_t tokens_offset = cell(tree + 8);
    uint32_t strings_offset = cell(tree + 12);
    struct tree view = {
        .string_bytes = cell(tree + 32),
        .token_bytes = cell(tree + 36),
    };
    if (total > room_bytes || total < HEADER_BYTES || cell(tree + 20) < VERSION ||
        cell(tree + 24) > VERSION || view.token_bytes % CELL_BYTES != 0 ||
        !is_inside(tokens_offset, view.token_bytes, total) ||
        !is_inside(strings_offset, view.string_bytes, total)) {
        return "the device tree's header is damaged, or the tree is too long";
    }
    view.tokens = tree + tokens_offset;
    view.strings = tree + strings_offset;
    const char *fault = walk(&view, PASS_ADD);
    if (fault == nullptr) {
        fault = remove_reserved(tree, cell(tree + 16), total);
    }
    return fault == nullptr ? walk(&view, PASS_REMOVE) : fault;
}
