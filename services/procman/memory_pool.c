// SPDX-License-Identifier: MIT
//
// A buddy allocator of memory capabilities. Nodes form binary trees, one for each piece of RAM.
#include "memory_pool.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <stdbool.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
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
static uint32_t nodes_end; // nodes from here on were never used

static uint32_t node_make(cap_t memory, uint64_t size_bytes, uint32_t parent) {
    for (uint32_t i = 0; i < POOL_NODES_MAX; i++) {
        if (nodes[i].state == NODE_UNUSED) {
            nodes[i] = (struct node){NODE_FREE, memory, size_bytes, parent, NO_NODE};
            nodes_end = i < nodes_end ? nodes_end : i + 1;
            return i;
        }
    }
    return NO_NODE;
}

// The smallest free block that is large enough.
static uint32_t find_free(uint64_t size_bytes) {
    uint32_t best = NO_NODE;
    for (uint32_t i = 0; i < nodes_end; i++) {
        if (nodes[i].state == NODE_FREE && nodes[i].size_bytes >= size_bytes &&
            (best == NO_NODE || nodes[i].size_bytes < nodes[best].size_bytes)) {
            best = i;
        }
    }
    return best;
}

// Memory is used up from its beginning, so the second block is whatever the first leaves. If it
// cannot be made the first is deleted again.
static status_t retype_both(cap_t memory, uint64_t low_bytes, uint64_t high_bytes, cap_t slots) {
    status_t status = memory_retype(memory, OBJECT_MEMORY, low_bytes, 1, 0, SLOT_CSPACE, slots);
    if (status != STATUS_OK) {
        return status;
    }
    status = memory_retype(memory, OBJECT_MEMORY, high_bytes, 1, 0, SLOT_CSPACE, slots + 1);
    if (status != STATUS_OK) {
        (void)cspace_delete(SLOT_CSPACE, slots);
        (void)memory_reset(memory);
    }
    return status;
}

static status_t split(uint32_t parent, uint64_t low_bytes, uint32_t *out_low) {
    uint64_t high_bytes = nodes[parent].size_bytes - low_bytes;
    uint32_t low = node_make(0, low_bytes, parent);
    uint32_t high = node_make(0, high_bytes, parent);
    cap_t slots = slot_allocate_row(2);
    status_t status = STATUS_NO_SPACE;
    if (low != NO_NODE && high != NO_NODE && slots != 0) {
        status = retype_both(nodes[parent].memory, low_bytes, high_bytes, slots);
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
    *out_low = low;
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
    // The two were all that was derived from it.
    (void)memory_reset(nodes[parent].memory);
    nodes[parent].state = NODE_FREE;
    return parent;
}

// Of two that belong together whichever is looked at last goes up, so that once is enough.
static void merge_all(void) {
    for (uint32_t i = 0; i < nodes_end; i++) {
        uint32_t node = i;
        while (nodes[node].state == NODE_FREE && can_merge(node)) {
            node = merge(node);
        }
    }
}

status_t memory_pool_add(cap_t memory, uint64_t size_bytes) {
    uint64_t whole_bytes = size_bytes - size_bytes % POOL_BLOCK_BYTES_MIN;
    if (whole_bytes == 0) {
        return STATUS_OK;
    }
    return node_make(memory, whole_bytes, NO_NODE) == NO_NODE ? STATUS_NO_SPACE : STATUS_OK;
}

// What is to be cut off a larger block on the way to one of `size_bytes`: the largest power of two
// below the block, so that what is given back meets its like again; or just so much, if the power
// of two is not enough.
static uint64_t low_part(uint64_t block_bytes, uint64_t size_bytes) {
    uint64_t power = (uint64_t)1 << (63 - __builtin_clzll(block_bytes - 1));
    return power >= size_bytes ? power : size_bytes;
}

static status_t take(uint64_t wanted_bytes, struct pool_block *out) {
    uint32_t node = find_free(wanted_bytes);
    if (node == NO_NODE) {
        return STATUS_NO_MEMORY;
    }
    while (nodes[node].size_bytes > wanted_bytes) {
        status_t status = split(node, low_part(nodes[node].size_bytes, wanted_bytes), &node);
        if (status != STATUS_OK) {
            return status;
        }
    }
    nodes[node].state = NODE_TAKEN;
    *out = (struct pool_block){nodes[node].memory, nodes[node].size_bytes, node};
    return STATUS_OK;
}

status_t memory_pool_take(uint64_t size_bytes, struct pool_block *out) {
    if (size_bytes > UINT64_MAX - POOL_BLOCK_BYTES_MIN) {
        return STATUS_NO_MEMORY;
    }
    uint64_t blocks = (size_bytes + POOL_BLOCK_BYTES_MIN - 1) / POOL_BLOCK_BYTES_MIN;
    uint64_t wanted_bytes = (blocks == 0 ? 1 : blocks) * POOL_BLOCK_BYTES_MIN;
    status_t status = take(wanted_bytes, out);
    if (status == STATUS_OK) {
        return STATUS_OK;
    }
    merge_all();
    return take(wanted_bytes, out);
}

void memory_pool_give(const struct pool_block *block) {
    nodes[block->node].state = NODE_FREE;
}

uint64_t memory_pool_largest_free(void) {
    merge_all();
    uint64_t largest = 0;
    for (uint32_t i = 0; i < nodes_end; i++) {
        if (nodes[i].state == NODE_FREE && nodes[i].size_bytes > largest) {
            largest = nodes[i].size_bytes;
        }
    }
    return largest;
}
