// SPDX-License-Identifier: MIT
//
// Which pages the program has locked in memory. They stay there all the same; what a lock changes
// is what the program is told, and that RLIMIT_MEMLOCK holds. Ranges are of whole pages, in one
// window.
//
// One thread.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// Will pages be locked when they are mapped, by mlockall(), and will they be there then?
struct locked_future {
    bool is_locked;
    bool is_on_fault; // only when they are used
};
extern struct locked_future locked_future;

// Locks the pages of a range that are mapped; those that are locked stay so.
void locked_add(uint64_t address, uint64_t bytes);

// Locks all that are mapped.
void locked_add_all(void);

// Forgets the locks of a range. For whoever unmaps it, too.
void locked_remove(uint64_t address, uint64_t bytes);

// Forgets all of them, and what was to be of later ones.
void locked_remove_all(void);

// How much of a range is locked, in bytes; how much of everything.
uint64_t locked_bytes(uint64_t address, uint64_t bytes);
uint64_t locked_all_bytes(void);

// May the program lock anything at all? A limit of 0 says that it may not.
bool locked_is_allowed(void);

// Would so many bytes more be beyond the limit?
bool locked_is_beyond(uint64_t more_bytes);

// Makes what was promised of a range that has just been locked, unless it is to be made on use.
void locked_fill(uint64_t address, uint64_t bytes);
