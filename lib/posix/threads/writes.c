// SPDX-License-Identifier: MIT
//
// Few words for each thread: what a call writes lies in a buffer or two and on the program's stack.
#include <posix/writes.h>

#include <posix/space.h>
#include <posix/thread.h>
#include <tessera/layouts.h>

enum { GATHERED_MAX = 64 };

bool writes_are_noted;

// Of other threads; whoever asks holds the lock since it was made.
static uint32_t gathered_count;
static struct writes_range gathered[GATHERED_MAX];

// False: there is no room.
static bool add(struct writes_range *ranges, uint32_t *count, uint32_t most,
                const struct writes_range *range) {
    for (uint32_t i = 0; i < *count; i++) {
        struct writes_range *met = &ranges[i];
        if (range->first <= met->end && range->end >= met->first) {
            met->first = range->first < met->first ? range->first : met->first;
            met->end = range->end > met->end ? range->end : met->end;
            return true;
        }
    }
    if (*count == most) {
        return false;
    }
    ranges[(*count)++] = *range;
    return true;
}

void writes_note(uint64_t address, uint64_t bytes) {
    if (bytes == 0) {
        return;
    }
    struct posix_writes *writes = &posix_thread_now()->writes;
    const struct writes_range range = {
        .first = (uint32_t)(address / PAGE_BYTES_MIN),
        .end = (uint32_t)((address + bytes - 1) / PAGE_BYTES_MIN + 1),
    };
    if (writes->count > WRITES_RANGES ||
        !add(writes->ranges, &writes->count, WRITES_RANGES, &range)) {
        writes->count = WRITES_RANGES + 1;
    }
}

static bool gather_of(const struct posix_writes *writes) {
    bool is_known = writes->count <= WRITES_RANGES;
    for (uint32_t i = 0; is_known && i < writes->count; i++) {
        is_known = add(gathered, &gathered_count, GATHERED_MAX, &writes->ranges[i]);
    }
    return is_known;
}

bool writes_gather(void) {
    bool is_known = true;
    gathered_count = 0;
    for (uint32_t i = 0; writes_are_noted && is_known && i < posix_threads_end; i++) {
        const struct posix_thread *thread = &posix_threads[i];
        if (thread->id != 0 && thread != posix_thread_now()) {
            is_known = gather_of(&thread->writes);
        }
    }
    return is_known;
}

bool writes_concern(uint64_t page) {
    for (uint32_t i = 0; i < gathered_count; i++) {
        if (gathered[i].end > page / PAGE_BYTES_MIN &&
            gathered[i].first < (page + space_page_bytes()) / PAGE_BYTES_MIN) {
            return true;
        }
    }
    return false;
}
