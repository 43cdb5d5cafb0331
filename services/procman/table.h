// SPDX-License-Identifier: MIT
//
// The processes that the manager knows: those that run, and those that ended and were not waited
// for.
//
// An entry lives until its process has ended and somebody waited for it, and its handle (the
// Process port of whoever spawned it) is closed. When the table is full, the oldest that ended and
// has no handle gives way. Numbers rise and are never used twice.
#pragma once

#include "memory_pool.h"

#include <process/process.h>
#include <stdbool.h>
#include <tessera/process_builder.h>
#include <tessera/request.h>

enum {
    TABLE_ENTRIES = 64,
    TABLE_WAITERS = 4, // callers that wait for one process
    TABLE_GRANTS = 16, // granted capabilities whose origin is kept
    TABLE_NAME_BYTES = 32,
};

// Badges on the manager's endpoint: clients have small numbers, processes' handles this plus the
// process's number, the ports of its pages the same from a bit on, fault ports the bit and the
// index of the entry.
constexpr uint32_t TABLE_HANDLE_BADGE = 0x10000;
constexpr uint32_t TABLE_PAGES_BADGE = UINT32_C(1) << 30;
constexpr uint32_t TABLE_FAULT_BADGE = 0x80000000;

// Slots below this one are for grants; a program's runtime takes its own from here on.
enum { GRANT_SLOTS_END = 32 };

struct table_waiter {
    struct parked_request parked;
    uint32_t badge;    // whom it is for
    bool is_by_handle; // waits by Process.wait, otherwise by ProcessManager.wait
};

struct table_grant {
    uint32_t slot;
    char origin[TABLE_NAME_BYTES];
};

struct table_entry {
    uint32_t id; // 0: the entry is free
    char name[TABLE_NAME_BYTES];
    cap_t fault_port; // made at the entry's first use, and kept
    uint32_t cspace_slots;
    uint32_t slots_end;      // of what its profile has slots for
    struct pool_block block; // what it is made of
    uint64_t memory_bytes;   // that it was given
    uint32_t pages_most;     // that it may hold beside
    uint32_t pages_held;
    uint32_t parent;                // whose pages it may hold, too; 0: nobody's
    struct cached_program *program; // whose pages it uses; null: of none
    struct process_parts parts;     // while it has not ended
    struct process_end end;         // .state also while it has not
    bool is_foreign;                // a program of another system
    bool has_handle;
    bool was_waited;
    uint32_t waiter_count;
    struct table_waiter waiters[TABLE_WAITERS];
    uint32_t grant_count;
    struct table_grant grants[TABLE_GRANTS];
};

// Numbers begin above those that earlier lives of this service may have given: `lives` is how often
// it was started before.
void table_init(uint64_t lives);

// A new entry with a new number, in state created, without memory. NO_SPACE: the table or the
// numbers are used up.
[[nodiscard]] status_t table_add(struct table_entry **out);
void table_remove(struct table_entry *entry);

// Its place in the table.
uint32_t table_index(const struct table_entry *entry);

bool table_has_ended(const struct table_entry *entry);

// Null: there is no such process. `id`: one that nobody has waited for yet.
struct table_entry *table_find(uint32_t id);
struct table_entry *table_find_handle(uint32_t badge);
struct table_entry *table_find_pages(uint32_t badge);
struct table_entry *table_find_fault(uint32_t badge);
uint32_t table_fault_badge(const struct table_entry *entry);

// The process with the lowest number not below `id` that nobody has waited for; null: none.
struct table_entry *table_next(uint32_t id);

// For every entry, also those that were waited for.
void table_for_each(void (*visit)(struct table_entry *entry, uint32_t badge), uint32_t badge);
