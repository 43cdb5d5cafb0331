// SPDX-License-Identifier: MIT
//
// Addresses for mappings: a rising mark, and a few ranges that came back.
#include <tessera/address.h>

#include <tessera/lock.h>

enum { REUSABLE_MAX = 16 };

struct range {
    uint64_t address;
    uint64_t size_bytes; // 0: this entry is not used
};

static struct {
    struct lock lock; // guards all of this
    uint64_t next;
    uint64_t limit;
    struct range reusable[REUSABLE_MAX];
} space;

static uint64_t take_reusable(uint64_t size_bytes, uint64_t alignment) {
    for (unsigned i = 0; i < REUSABLE_MAX; i++) {
        struct range *range = &space.reusable[i];
        if (range->size_bytes == size_bytes && range->address % alignment == 0) {
            range->size_bytes = 0;
            return range->address;
        }
    }
    return 0;
}

static uint64_t take_next(uint64_t size_bytes, uint64_t alignment) {
    uint64_t address = (space.next + alignment - 1) & ~(alignment - 1);
    if (address < space.next || address > space.limit || size_bytes > space.limit - address) {
        return 0;
    }
    space.next = address + size_bytes;
    return address;
}

void address_init(uint64_t first, uint64_t limit) {
    space.next = first;
    space.limit = limit;
    for (unsigned i = 0; i < REUSABLE_MAX; i++) {
        space.reusable[i].size_bytes = 0;
    }
}
uint64_t address_reserve(uint64_t size_bytes, uint64_t alignment) {
    if (size_bytes == 0) {
        return 0;
    }
    lock_take(&space.lock);
    uint64_t address = take_reusable(size_bytes, alignment);
    if (address == 0) {
        address = take_next(size_bytes, alignment);
    }
    lock_release(&space.lock);
    return address;
}

void address_release(uint64_t address, uint64_t size_bytes) {
    lock_take(&space.lock);
    for (unsigned i = 0; i < REUSABLE_MAX; i++) {
        if (space.reusable[i].size_bytes == 0) {
            space.reusable[i] = (struct range){address, size_bytes};
            break;
        }
    }
    lock_release(&space.lock);
}
