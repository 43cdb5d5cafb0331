// SPDX-License-Identifier: MIT
//
// Free slots as a bitmap, a bit per slot, 1: free. `next_word` is where the search begins: no word
// before it has a free bit.
#include <tessera/slots.h>

#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/lock.h>
#include <tessera/syscalls.h>

enum { WORD_BITS = 64, WORD_COUNT = SLOTS_KEPT_MAX / WORD_BITS };

static struct {
    struct lock lock; // guards all of this
    uint64_t free[WORD_COUNT];
    uint32_t next_word;
    uint32_t available;
} slots;

static bool is_free(cap_t slot) {
    return (slots.free[slot / WORD_BITS] >> (slot % WORD_BITS) & 1) != 0;
}

static void set_free(cap_t slot) {
    slots.free[slot / WORD_BITS] |= (uint64_t)1 << (slot % WORD_BITS);
    slots.available++;
    if (slot / WORD_BITS < slots.next_word) {
        slots.next_word = slot / WORD_BITS;
    }
}

static void set_taken(cap_t slot) {
    slots.free[slot / WORD_BITS] &= ~((uint64_t)1 << (slot % WORD_BITS));
    slots.available--;
}

static cap_t take_first(void) {
    for (uint32_t word = slots.next_word; word < WORD_COUNT; word++) {
        if (slots.free[word] != 0) {
            cap_t slot = word * WORD_BITS + (cap_t)__builtin_ctzll(slots.free[word]);
            slots.next_word = word;
            set_taken(slot);
            return slot;
        }
    }
    slots.next_word = WORD_COUNT;
    return 0;
}

static cap_t take_row(uint32_t count) {
    uint32_t length = 0;
    for (cap_t slot = slots.next_word * WORD_BITS; slot < SLOTS_KEPT_MAX; slot++) {
        length = is_free(slot) ? length + 1 : 0;
        if (length == count) {
            cap_t first = slot + 1 - count;
            for (cap_t taken = first; taken <= slot; taken++) {
                set_taken(taken);
            }
            return first;
        }
    }
    return 0;
}

// Slots of a word that lie below a limit.
static uint64_t below(uint32_t word, cap_t limit) {
    cap_t first = word * WORD_BITS;
    if (limit <= first) {
        return 0;
    }
    return limit - first >= WORD_BITS ? UINT64_MAX : ((uint64_t)1 << (limit - first)) - 1;
}

void slots_init(cap_t first, cap_t end) {
    slots.available = 0;
    slots.next_word = 0;
    for (uint32_t word = 0; word < WORD_COUNT; word++) {
        slots.free[word] = below(word, end) & ~below(word, first > 0 ? first : 1);
        slots.available += (uint32_t)__builtin_popcountll(slots.free[word]);
    }
}

cap_t slot_allocate(void) {
    lock_take(&slots.lock);
    cap_t slot = take_first();
    lock_release(&slots.lock);
    return slot;
}

cap_t slot_allocate_row(uint32_t count) {
    if (count == 0) {
        return 0;
    }
    lock_take(&slots.lock);
    cap_t first = take_row(count);
    lock_release(&slots.lock);
    return first;
}

void slot_release(cap_t slot) {
    if (slot == 0) {
        return;
    }
    // Deleting what is there cannot fail for a slot of this cspace, and an empty slot is as good.
    (void)cspace_delete(SLOT_CSPACE, slot);
    slot_free(slot);
}

void slot_free(cap_t slot) {
    slot_free_row(slot, 1);
}

void slot_free_row(cap_t first, uint32_t count) {
    lock_take(&slots.lock);
    for (cap_t slot = first; slot < first + count; slot++) {
        if (slot != 0 && slot < SLOTS_KEPT_MAX && !is_free(slot)) {
            set_free(slot);
        }
    }
    lock_release(&slots.lock);
}

uint32_t slots_available(void) {
    return slots.available;
}
