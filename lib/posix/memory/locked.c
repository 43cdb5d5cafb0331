// SPDX-License-Identifier: MIT
//
// A bit for each page of both windows, the second one behind the first; set only while the page is
// mapped.
#include <posix/locked.h>

#include <personality/linux_calls.h>
#include <posix/late_table.h>
#include <posix/page_table.h>
#include <posix/process.h>
#include <posix/space.h>
#include <tessera/layouts.h>
#include <tessera/string.h>

constexpr uint32_t IMAGE_PAGES = SPACE_IMAGE_END / PAGE_BYTES_MIN;
constexpr uint32_t PAGES = IMAGE_PAGES + SPACE_MAPPINGS_BYTES / PAGE_BYTES_MIN;
constexpr uint32_t WORD_BITS = 32;

struct locked_future locked_future;

static uint32_t *const bits = (uint32_t *)LATE_TABLE_LOCKED;
static struct late_table table = {LATE_TABLE_LOCKED, PAGES / WORD_BITS * sizeof(uint32_t), 0};
static uint64_t count; // of bits that are set; 0: they may not be there

static uint32_t index_of(uint64_t page) {
    return page < SPACE_IMAGE_END
               ? (uint32_t)(page / space_page_bytes())
               : IMAGE_PAGES + (uint32_t)((page - SPACE_MAPPINGS_FIRST) / space_page_bytes());
}

static bool is_locked(uint64_t page) {
    uint32_t index = index_of(page);
    return (bits[index / WORD_BITS] >> index % WORD_BITS & 1) != 0;
}

static void change(uint64_t page) {
    uint32_t index = index_of(page);
    bits[index / WORD_BITS] ^= UINT32_C(1) << index % WORD_BITS;
}

// What there is no memory to count for stays where it is, like every page.
static bool add_page(void *, uint64_t page) {
    if (late_table_prepare(&table) && !is_locked(page)) {
        change(page);
        count++;
    }
    return true;
}

void locked_add(uint64_t address, uint64_t bytes) {
    uint64_t end = address + bytes;
    for (uint64_t page = address; (page = page_table_next(page, end)) < end;
         page += space_page_bytes()) {
        (void)add_page(nullptr, page);
    }
}

void locked_add_all(void) {
    (void)page_table_visit(add_page, nullptr);
}

void locked_remove(uint64_t address, uint64_t bytes) {
    for (uint64_t done = 0; count > 0 && done < bytes; done += space_page_bytes()) {
        if (is_locked(address + done)) {
            change(address + done);
            count--;
        }
    }
}

void locked_remove_all(void) {
    locked_future = (struct locked_future){};
    if (count > 0) {
        memset(bits, 0, table.bytes);
        count = 0;
    }
}

uint64_t locked_bytes(uint64_t address, uint64_t bytes) {
    uint64_t found = 0;
    for (uint64_t done = 0; count > 0 && done < bytes; done += space_page_bytes()) {
        found += is_locked(address + done) ? space_page_bytes() : 0;
    }
    return found;
}

uint64_t locked_all_bytes(void) {
    return count * space_page_bytes();
}

bool locked_is_allowed(void) {
    const struct posix_limit *limit = &posix_process.limits[LINUX_RLIMIT_MEMLOCK];
    return !limit->is_set || limit->current > 0;
}

bool locked_is_beyond(uint64_t more_bytes) {
    const struct posix_limit *limit = &posix_process.limits[LINUX_RLIMIT_MEMLOCK];
    return limit->is_set && locked_all_bytes() + more_bytes > limit->current;
}

void locked_fill(uint64_t address, uint64_t bytes) {
    for (uint64_t done = 0; done < bytes; done += space_page_bytes()) {
        (void)space_touch(address + done, space_rights(address + done));
    }
}
