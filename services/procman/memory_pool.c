// SPDX-License-Identifier: MIT
//
// A buddy allocator of memory capabilities. Nodes form binary trees, one for each block that the
// quota was cut into.
#include "memory_pool.h"

#include <kernel/memory.h>
#include <stdbool.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

enum node_state { NODE_UNUSED, NODE_FREE, NODE_SPLIT, NODE_TAKEN };
enum { NO_NODE = POOL_NODES_MAX };

struct node {
    enum node_state state;
    cap_t memory;
    uint64_t size_bytes;
    uint32_t parent;
    uint32_t sibling;
};

static struct node nodes[POOL_NODES_MAX];

static uint32_t node_make(cap_t memory, uint64_t size_bytes, uint32_t parent) {
    for (uint32_t i = 0; i < POOL_NODES_MAX; i++) {
        if (nodes[i].state == NODE_UNUSED) {
            nodes[i] = (struct node){NODE_FREE, memory, size_bytes, parent, NO_NODE};
            return i;
        }
    }
    return NO_NODE;
}

// The smallest free block that is large enough.
static uint32_t find_free(uint64_t size_bytes) {
    uint32_t best = NO_NODE;
    for (uint32_t i = 0; i < POOL_NODES_MAX; i++) {
        if (nodes[i].state == NODE_FREE && nodes[i].size_bytes >= size_bytes &&
            (best == NO_NODE || nodes[i].size_bytes < nodes[best].size_bytes)) {
            best = i;
        }
    }
    return best;
}

static status_t split(uint32_t parent, uint32_t *out_half) {
    uint64_t half_bytes = nodes[parent].size_bytes / 2;
    uint32_t low = node_make(0, half_bytes, parent);
    uint32_t high = node_make(0, half_bytes, parent);
    cap_t slots = slot_allocate_row(2);
    status_t status = STATUS_NO_SPACE;
    if (low != NO_NODE && high != NO_NODE && slots != 0) {
        status = memory_retype(nodes[parent].memory, OBJECT_MEMORY, half_bytes, 2, 0, SLOT_CSPACE,
                               slots);
    }
    if (status != STATUS_OK) {
        if (low != NO_NODE) {
            nodes[low].state = NODE_UNUSED;
        }
        if (high != NO_NODE) {
            nodes[high].state = NODE_UNUSED;
        }
        slot_free_row(slots, slots == 0 ? 0 : 2);
        return status;
    }
    nodes[low].memory = slots;
    nodes[low].sibling = high;
    nodes[high].memory = slots + 1;
    nodes[high].sibling = low;
    nodes[parent].state = NODE_SPLIT;
    *out_half = low;
    return STATUS_OK;
}

static bool can_merge(uint32_t node) {
    return nodes[node].parent != NO_NODE && nodes[nodes[node].sibling].state == NODE_FREE;
}

static uint32_t merge(uint32_t node) {
    uint32_t parent = nodes[node].parent;
    uint32_t sibling = nodes[node].sibling;
    slot_release(nodes[node].memory);
    slot_release(nodes[sibling].memory);
    nodes[node].state = NODE_UNUSED;
    nodes[sibling].state = NODE_UNUSED;
    // Its halves were all that was derived from it.
    (void)memory_reset(nodes[parent].memory);
    nodes[parent].state = NODE_FREE;
    return parent;
}

status_t memory_pool_init(uint64_t reserve_bytes) {
    uint64_t available = memory_available();
    uint64_t rest = available > reserve_bytes ? available - reserve_bytes : 0;
    while (rest >= POOL_BLOCK_BYTES_MIN) {
        uint64_t size_bytes = (uint64_t)1 << (63 - __builtin_clzll(rest));
        cap_t memory;
        status_t status = object_create(OBJECT_MEMORY, size_bytes, &memory);
        if (status != STATUS_OK) {
            return status;
        }
        node_make(memory, size_bytes, NO_NODE);
        rest -= size_bytes;
    }
    return STATUS_OK;
}

status_t memory_pool_take(uint64_t size_bytes, struct pool_block *out) {
    uint32_t node = find_free(size_bytes);
    if (node == NO_NODE) {
        return STATUS_NO_MEMORY;
    }
    while (nodes[node].size_bytes / 2 >= size_bytes &&
           nodes[node].size_bytes / 2 >= POOL_BLOCK_BYTES_MIN) {
        status_t status = split(node, &node);
        if (status != STATUS_OK) {
            return status;
        }
    }
    nodes[node].state = NODE_TAKEN;
    *out = (struct pool_block){nodes[node].memory, nodes[node].size_bytes, node};
    return STATUS_OK;
}

void memory_pool_give(const struct pool_block *block) {
    uint32_t node = block->node;
    nodes[node].state = NODE_FREE;
    while (can_merge(node)) {
        node = merge(node);
    }
}
