// SPDX-License-Identifier: MIT
//
// Where calls that are under way may write. A call has its memory checked when it begins, and may
// write there when it has waited: another thread's fork meanwhile must not have made those pages
// read-only. Noted of every thread from when the program has a second one.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { WRITES_RANGES = 4 };

// In pages of the smallest size.
struct writes_range {
    uint32_t first;
    uint32_t end;
};

// Of one call.
struct posix_writes {
    uint32_t count; // more than there are ranges: it may write anywhere
    struct writes_range ranges[WRITES_RANGES];
};

// Set when the program is about to have a second thread.
extern bool writes_are_noted;

// The thread that is being served may write there until its call is over.
void writes_note(uint64_t address, uint64_t bytes);

// Looks what calls of other threads may write, for writes_concern(). False: maybe anything.
bool writes_gather(void);

// May a call of another thread write to this page?
bool writes_concern(uint64_t page);
