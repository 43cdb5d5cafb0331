// SPDX-License-Identifier: MIT
//
// The numbers of pages are kept by slot. The process manager is told of many pages at once: some
// are taken before they are needed, and what was given up or inherited waits until a message is
// full.
#include <posix/page_supply.h>

#include <process/process_client.h>
#include <tessera/authority/posix.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum {
    AT_ONCE_LEAST = 4,
    AT_ONCE_MOST = PROCESS_PAGES_AT_ONCE / sizeof(uint16_t),
    TOLD_AT_ONCE = PROCESS_PAGES_TOLD / sizeof(uint16_t),
};

static struct {
    uint32_t most; // 0: not asked yet
    uint32_t held;
    uint32_t peak;
    uint64_t expected; // pages that will be taken soon
} supply;

enum { OWN_NUMBERS = 2048 }; // of a process with no more slots, as most have
static uint16_t own_numbers[OWN_NUMBERS];
static uint16_t *numbers; // null: no page was taken yet

// Frames that nobody has used yet.
static uint16_t fresh[AT_ONCE_MOST];
static uint32_t fresh_count;

struct list {
    uint32_t count;
    uint16_t numbers[TOLD_AT_ONCE];
};
static struct list dropped;
static struct list inherited;

static struct data data_of(const uint16_t *first, uint32_t count) {
    return (struct data){(const uint8_t *)first, count * (uint32_t)sizeof(*first)};
}

uint32_t page_supply_most(void) {
    if (supply.most == 0 && process_pages_most(AUTHORITY_POSIX_PAGES, &supply.most) != STATUS_OK) {
        supply.most = 0;
    }
    return supply.most;
}

uint32_t page_supply_peak(void) {
    return supply.peak;
}

static void count(uint32_t pages) {
    supply.held += pages;
    supply.peak = supply.held > supply.peak ? supply.held : supply.peak;
}

uint32_t page_supply_left(void) {
    return page_supply_most() - supply.held + dropped.count + fresh_count;
}

static status_t tell_dropped(void) {
    uint32_t told = dropped.count;
    dropped.count = 0;
    status_t status =
        told == 0 ? STATUS_OK
                  : process_pages_drop(AUTHORITY_POSIX_PAGES, data_of(dropped.numbers, told));
    supply.held -= status == STATUS_OK ? told : 0;
    return status;
}

static uint32_t find_slots(uint16_t *out, uint32_t most) {
    uint32_t count = 0;
    while (count < most) {
        cap_t slot = slot_allocate();
        if (slot == 0) {
            break;
        }
        out[count++] = (uint16_t)slot;
    }
    return count;
}

static status_t take(uint32_t most) {
    uint16_t slots[AT_ONCE_MOST];
    uint32_t found = find_slots(slots, most);
    struct data taken = {};
    status_t status =
        found == 0 ? STATUS_NO_SPACE
                   : process_pages_take(AUTHORITY_POSIX_PAGES, data_of(slots, found), &taken);
    uint32_t done = status == STATUS_OK ? taken.length / (uint32_t)sizeof(uint16_t) : 0;
    done = done < found ? done : found;
    for (uint32_t i = 0; i < found; i++) {
        if (i >= done) {
            slot_free(slots[i]);
            continue;
        }
        memcpy(&numbers[slots[i]], taken.bytes + i * sizeof(uint16_t), sizeof(uint16_t));
        fresh[fresh_count++] = slots[i];
    }
    count(done);
    supply.expected -= done < supply.expected ? done : supply.expected;
    return status == STATUS_OK && done == 0 ? STATUS_NO_MEMORY : status;
}

// What the library itself needs of memory counts as the program's, but for this.
static status_t make_numbers(void) {
    if (numbers != nullptr) {
        return STATUS_OK;
    }
    void *bytes = own_numbers;
    status_t status =
        startup_info()->slot_count <= OWN_NUMBERS
            ? STATUS_OK
            : memory_map_pages(startup_info()->slot_count * sizeof(numbers[0]), &bytes);
    if (status == STATUS_OK) {
        numbers = bytes;
        memory_take_frames_from(page_supply_take);
    }
    return status;
}

static status_t refill(void) {
    uint64_t wanted = supply.expected > AT_ONCE_LEAST ? supply.expected : AT_ONCE_LEAST;
    uint32_t most = wanted < AT_ONCE_MOST ? (uint32_t)wanted : AT_ONCE_MOST;
    status_t status = page_supply_most() - supply.held < most ? tell_dropped() : STATUS_OK;
    if (status == STATUS_OK) {
        status = make_numbers();
    }
    return status == STATUS_OK ? take(most) : status;
}

void page_supply_expect(uint64_t count) {
    supply.expected = count > fresh_count ? count - fresh_count : 0;
}

status_t page_supply_take(cap_t *out_frame) {
    status_t status = fresh_count == 0 ? refill() : STATUS_OK;
    if (status == STATUS_OK) {
        *out_frame = fresh[--fresh_count];
    }
    return status;
}

uint16_t page_supply_number(cap_t frame) {
    return numbers[frame];
}

void page_supply_drop(cap_t frame) {
    if (dropped.count == TOLD_AT_ONCE) {
        (void)tell_dropped(); // a server that has gone has no count
    }
    dropped.numbers[dropped.count++] = numbers[frame];
    slot_release(frame);
}

static status_t tell_inherited(void) {
    uint32_t told = inherited.count;
    inherited.count = 0;
    status_t status =
        told == 0 ? STATUS_OK
                  : process_pages_hold(AUTHORITY_POSIX_PAGES, data_of(inherited.numbers, told));
    count(status == STATUS_OK ? told : 0);
    return status;
}

status_t page_supply_inherit(cap_t frame, uint16_t number) {
    status_t status = inherited.count == TOLD_AT_ONCE ? tell_inherited() : STATUS_OK;
    if (status == STATUS_OK) {
        status = make_numbers();
    }
    if (status == STATUS_OK) {
        numbers[frame] = number;
        inherited.numbers[inherited.count++] = number;
    }
    return status;
}

status_t page_supply_end_child(void) {
    return tell_inherited();
}
