// SPDX-License-Identifier: MIT
//
// A heap of first fit. Free pieces are a list in order of address, so that neighbours are merged
// when one comes back. Each piece has a header of 16 bytes, and its size counts the header.
#include <tessera/heap.h>

#include <stdint.h>
#include <tessera/lock.h>
#include <tessera/memory.h>
#include <tessera/string.h>

enum {
    GRAIN_BYTES = 16,
    GROWTH_BYTES = 64 * 1024,
    PIECE_TAKEN =
        0x7069656365, // in `mark` of a piece that is in use: finds a wrong or second release
};

struct piece {
    size_t size_bytes;
    union {
        struct piece *next; // of a free piece
        uint64_t mark;      // of one in use
    };
};

static_assert(sizeof(struct piece) == GRAIN_BYTES);

static struct {
    struct lock lock; // guards all of this
    struct piece *free;
} heap;

static bool is_adjacent(const struct piece *low, const struct piece *high) {
    return (uintptr_t)low + low->size_bytes == (uintptr_t)high;
}

static void insert(struct piece *piece) {
    struct piece *before = nullptr;
    struct piece *after = heap.free;
    while (after != nullptr && after < piece) {
        before = after;
        after = after->next;
    }
    piece->next = after;
    if (after != nullptr && is_adjacent(piece, after)) {
        piece->size_bytes += after->size_bytes;
        piece->next = after->next;
    }
    if (before == nullptr) {
        heap.free = piece;
    } else if (is_adjacent(before, piece)) {
        before->size_bytes += piece->size_bytes;
        before->next = piece->next;
    } else {
        before->next = piece;
    }
}

static bool grow(size_t bytes) {
    size_t wanted = (bytes + GROWTH_BYTES - 1) / GROWTH_BYTES * GROWTH_BYTES;
    void *pages;
    if (memory_map_pages(wanted, &pages) != STATUS_OK) {
        wanted = bytes;
        if (memory_map_pages(wanted, &pages) != STATUS_OK) {
            return false;
        }
    }
    struct piece *piece = pages;
    piece->size_bytes = wanted;
    insert(piece);
    return true;
}

static struct piece *take(size_t bytes) {
    for (struct piece **link = &heap.free; *link != nullptr; link = &(*link)->next) {
        struct piece *piece = *link;
        if (piece->size_bytes < bytes) {
            continue;
        }
        if (piece->size_bytes - bytes >= 2 * GRAIN_BYTES) {
            struct piece *rest = (struct piece *)((uintptr_t)piece + bytes);
            rest->size_bytes = piece->size_bytes - bytes;
            rest->next = piece->next;
            *link = rest;
            piece->size_bytes = bytes;
        } else {
            *link = piece->next;
        }
        piece->mark = PIECE_TAKEN;
        return piece;
    }
    return nullptr;
}

void *heap_allocate(size_t bytes) {
    if (bytes > SIZE_MAX / 2) {
        return nullptr;
    }
    size_t size = (bytes + sizeof(struct piece) + GRAIN_BYTES - 1) & ~(size_t)(GRAIN_BYTES - 1);
    lock_take(&heap.lock);
    struct piece *piece = take(size);
    if (piece == nullptr && grow(size)) {
        piece = take(size);
    }
    lock_release(&heap.lock);
    if (piece == nullptr) {
        return nullptr;
    }
    return memset(piece + 1, 0, piece->size_bytes - sizeof(struct piece));
}

void heap_release(void *pointer) {
    if (pointer == nullptr) {
        return;
    }
    struct piece *piece = (struct piece *)pointer - 1;
    if (piece->mark != PIECE_TAKEN) {
        __builtin_trap();
    }
    lock_take(&heap.lock);
    insert(piece);
    lock_release(&heap.lock);
}
