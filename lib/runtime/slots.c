// SPDX-License-Identifier: MIT
//
// Free slots as a bitmap, a bit per slot, 1: free. `next_word` is where the search begins: no word
// before it has a free bit. The bitmap of most programs is the one here; few have a larger one.
#include <tessera/slots.h>

#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/lock.h>
#include <tessera/string.h>
#include <tessera/syscalls.h>

enum { WORD_BITS = 64, OWN_WORDS = SLOTS_KEPT_MAX / WORD_BITS };

static uint64_t own_words[OWN_WORDS];

static struct {
    struct lock lock; // guards all of this
    uint64_t *free;
    uint32_t word_count;
    uint32_t next_word;
    uint32_t available;
    cap_t end; // of the cspace
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
    for (uint32_t word = slots.next_word; word < slots.word_count; word++) {
        if (slots.free[word] != 0) {
            cap_t slot = word * WORD_BITS + (cap_t)__builtin_ctzll(slots.free[word]);
            slots.next_word = word;
            set_taken(slot);
            return slot;
        }
    }
    slots.next_word = slots.word_count;
    return 0;
}

// Bits where as many free ones begin, all in the word.
static uint64_t beginnings(uint64_t word, uint32_t count) {
    uint64_t found = count <= WORD_BITS ? word : 0;
    for (uint32_t i = 1; i < count && found != 0; i++) {
        found &= word >> i;
    }
    return found;
}

static uint32_t count_low(uint64_t word) { // free ones
    return ~word == 0 ? WORD_BITS : (uint32_t)__builtin_ctzll(~word);
}

static uint32_t count_high(uint64_t word) {
    return ~word == 0 ? WORD_BITS : (uint32_t)__builtin_clzll(~word);
}

static cap_t find_row(uint32_t count) {
    uint32_t before = 0; // free ones at the end of the words before
    for (uint32_t word = slots.next_word; word < slots.word_count; word++) {
        uint64_t free = slots.free[word];
        if (before + count_low(free) >= count) {
            return word * WORD_BITS - before;
        }
        uint64_t found = beginnings(free, count);
        if (found != 0) {
            return word * WORD_BITS + (cap_t)__builtin_ctzll(found);
        }
        before = ~free == 0 ? before + WORD_BITS : count_high(free);
    }
    return 0;
}

static cap_t take_row(uint32_t count) {
    cap_t first = find_row(count);
    for (uint32_t i = 0; first != 0 && i < count; i++) {
        set_taken(first + i);
    }
    return first;
}

// Slots of a word that lie below a limit.
static uint64_t below(uint32_t word, cap_t limit) {
    cap_t first = word * WORD_BITS;
    if (limit <= first) {
        return 0;
    }
    return limit - first >= WORD_BITS ? UINT64_MAX : ((uint64_t)1 << (limit - first)) - 1;
}

// Slots from `first` on, below `end`, that so many words have bits for.
static uint32_t count_between(cap_t first, cap_t end, uint32_t word_count) {
    cap_t last = end < word_count * WORD_BITS ? end : word_count * WORD_BITS;
    return last > first ? last - first : 0;
}

void slots_init(cap_t first, cap_t end) {
    slots.free = own_words;
    slots.word_count = OWN_WORDS;
    slots.next_word = 0;
    slots.end = end;
    first = first > 0 ? first : 1;
    uint32_t full = end / WORD_BITS < OWN_WORDS ? end / WORD_BITS : OWN_WORDS;
    memset(own_words, UINT8_MAX, full * sizeof(own_words[0]));
    memset(&own_words[full], 0, (OWN_WORDS - full) * sizeof(own_words[0]));
    if (full < OWN_WORDS) {
        own_words[full] = below(full, end);
    }
    for (uint32_t word = 0; word < OWN_WORDS && word * WORD_BITS < first; word++) {
        own_words[word] &= ~below(word, first);
    }
    slots.available = count_between(first, end, OWN_WORDS);
}

void slots_extend(uint64_t *words, uint32_t word_count) {
    if (slots.end <= OWN_WORDS * WORD_BITS) {
        return; // the bitmap here has all of them
    }
    lock_take(&slots.lock);
    memcpy(words, own_words, sizeof(own_words));
    for (uint32_t word = OWN_WORDS; word < word_count && word * WORD_BITS < slots.end; word++) {
        words[word] = below(word, slots.end);
    }
    slots.available += count_between(OWN_WORDS * WORD_BITS, slots.end, word_count);
    slots.free = words;
    slots.word_count = word_count;
    lock_release(&slots.lock);
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

status_t slot_give(cap_t slot, cap_t cspace, uint32_t to) {
    status_t status = cspace_move(cspace, to, SLOT_CSPACE, slot);
    if (status == STATUS_OK) {
        slot_free(slot);
    } else {
        slot_release(slot);
    }
    return status;
}

void slot_free(cap_t slot) {
    slot_free_row(slot, 1);
}

void slot_free_row(cap_t first, uint32_t count) {
    lock_take(&slots.lock);
    for (cap_t slot = first; slot < first + count; slot++) {
        if (slot != 0 && slot < slots.word_count * WORD_BITS && !is_free(slot)) {
            set_free(slot);
        }
    }
    lock_release(&slots.lock);
}

uint32_t slots_available(void) {
    return slots.available;
}
