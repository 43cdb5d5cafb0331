// SPDX-License-Identifier: MIT
//
// The table of processes.
#include "table.h"

static struct table_entry entries[TABLE_ENTRIES];
static uint32_t entries_end; // entries from here on were never used
static uint32_t last_id;

constexpr uint32_t IDS_PER_LIFE = 10000;
constexpr uint32_t ID_MAX = TABLE_PAGES_BADGE - TABLE_HANDLE_BADGE - 1;

void table_init(uint64_t lives) {
    last_id = (uint32_t)(lives % (ID_MAX / IDS_PER_LIFE)) * IDS_PER_LIFE;
}

bool table_has_ended(const struct table_entry *entry) {
    return entry->end.state != PROCESS_STATE_CREATED && entry->end.state != PROCESS_STATE_RUNNING;
}

static struct table_entry *find_room(void) {
    struct table_entry *oldest = nullptr;
    for (uint32_t i = 0; i < entries_end; i++) {
        struct table_entry *entry = &entries[i];
        if (entry->id == 0) {
            return entry;
        }
        if (table_has_ended(entry) && !entry->has_handle &&
            (oldest == nullptr || entry->id < oldest->id)) {
            oldest = entry;
        }
    }
    return entries_end < TABLE_ENTRIES ? &entries[entries_end++] : oldest;
}

status_t table_add(struct table_entry **out) {
    struct table_entry *entry = find_room();
    if (entry == nullptr || last_id == ID_MAX) {
        return STATUS_NO_SPACE;
    }
    last_id++;
    *entry = (struct table_entry){
        .id = last_id,
        .fault_port = entry->fault_port,
        .end = {.state = PROCESS_STATE_CREATED},
    };
    *out = entry;
    return STATUS_OK;
}

void table_remove(struct table_entry *entry) {
    entry->id = 0;
}

struct table_entry *table_find(uint32_t id) {
    for (uint32_t i = 0; i < entries_end; i++) {
        if (id != 0 && entries[i].id == id) {
            return entries[i].was_waited ? nullptr : &entries[i];
        }
    }
    return nullptr;
}

struct table_entry *table_find_handle(uint32_t badge) {
    for (uint32_t i = 0; i < entries_end; i++) {
        if (entries[i].id != 0 && entries[i].id + TABLE_HANDLE_BADGE == badge) {
            return &entries[i];
        }
    }
    return nullptr;
}

struct table_entry *table_find_pages(uint32_t badge) {
    return badge >= TABLE_PAGES_BADGE
               ? table_find_handle(badge - TABLE_PAGES_BADGE + TABLE_HANDLE_BADGE)
               : nullptr;
}

uint32_t table_index(const struct table_entry *entry) {
    return (uint32_t)(entry - entries);
}

struct table_entry *table_find_fault(uint32_t badge) {
    uint32_t index = badge & ~TABLE_FAULT_BADGE;
    return index < entries_end && entries[index].id != 0 ? &entries[index] : nullptr;
}

uint32_t table_fault_badge(const struct table_entry *entry) {
    return TABLE_FAULT_BADGE | (uint32_t)(entry - entries);
}

struct table_entry *table_next(uint32_t id) {
    struct table_entry *next = nullptr;
    for (uint32_t i = 0; i < entries_end; i++) {
        struct table_entry *entry = &entries[i];
        if (entry->id != 0 && !entry->was_waited && entry->id >= id &&
            (next == nullptr || entry->id < next->id)) {
            next = entry;
        }
    }
    return next;
}

void table_for_each(void (*visit)(struct table_entry *entry, uint32_t badge), uint32_t badge) {
    for (uint32_t i = 0; i < entries_end; i++) {
        if (entries[i].id != 0) {
            visit(&entries[i], badge);
        }
    }
}
