// SPDX-License-Identifier: MIT
//
// The kernel's reader of device trees. Whatever it is given, what it finds lies in the bounds. An
// input is a tree as it is, or, if its first byte is odd, the tokens of one whose rest is right.
// Sources: kernel/boot/device_tree.c
// Sources: kernel/boot/ram.c
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <board.h>
#include <kernel/device_tree.h>
#include <kernel/ram.h>

static const char strings[] = "reg\0#address-cells\0#size-cells\0device_type\0status\0\0\0";

enum { HEADER_BYTES = 40, RESERVED_BYTES = 16, STRINGS_BYTES = 56 };
static_assert(sizeof(strings) <= STRINGS_BYTES);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

static void check(struct ram_range range) {
    for (unsigned i = 0; i < BOARD_RAM_BOUND_COUNT; i++) {
        const struct board_range *bound = &board_ram_bounds[i];
        if (bound->base <= range.base && range.size_bytes > 0 &&
            range.base + range.size_bytes <= bound->base + bound->size_bytes) {
            return;
        }
    }
    abort();
}

static uint8_t *wrapped(const uint8_t *tokens, uint32_t count, uint32_t *out_bytes) {
    uint32_t before = HEADER_BYTES + RESERVED_BYTES + STRINGS_BYTES;
    uint32_t token_bytes = count & ~3u;
    const uint32_t header[] = {0xd00dfeed,
                               before + token_bytes,
                               before,
                               HEADER_BYTES + RESERVED_BYTES,
                               HEADER_BYTES,
                               17,
                               16,
                               0,
                               STRINGS_BYTES,
                               token_bytes};
    uint8_t *tree = calloc(1, before + token_bytes);
    for (unsigned i = 0; i < HEADER_BYTES; i++) {
        tree[i] = (uint8_t)(header[i / 4] >> (24 - 8 * (i % 4)));
    }
    memcpy(tree + HEADER_BYTES + RESERVED_BYTES, strings, sizeof(strings));
    memcpy(tree + before, tokens, token_bytes);
    *out_bytes = before + token_bytes;
    return tree;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count) {
    ram_settle_untold();
    ram_remove(0, UINT64_MAX);
    if (count > 0 && bytes[0] % 2 == 1) {
        uint32_t total = 0;
        uint8_t *tree = wrapped(bytes + 1, (uint32_t)count - 1, &total);
        (void)device_tree_ram(tree, total);
        free(tree);
    } else {
        (void)device_tree_ram(bytes, count);
    }
    for (unsigned i = 0; i < ram_count(); i++) {
        check(ram_range(i));
    }
    return 0;
}
