// SPDX-License-Identifier: MIT
//
// Who holds which pages. A page counts for each of its holders, up to what that may have; what it
// may have is reserved, so a page within it is there. Who holds a page can be told only by who took
// it, copied it or gave it up through this server: whoever keeps a frame that it has given up loses
// it with the page's last holder.
#include "page_holders.h"

#include "handlers.h"
#include "page_pool.h"

#include <tessera/authority/posix.h>
#include <tessera/limits/process_manager.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// Of each entry of the table.
static struct held {
    uint64_t bits[PAGES_MAX / 64];
} all_held[TABLE_ENTRIES];

static bool has(const struct table_entry *holder, uint32_t page) {
    const struct held *held = &all_held[table_index(holder)];
    return page < PAGES_MAX && (held->bits[page / 64] >> page % 64 & 1) != 0;
}

static void add(struct table_entry *holder, uint32_t page) {
    all_held[table_index(holder)].bits[page / 64] |= (uint64_t)1 << page % 64;
    holder->pages_held++;
}

static void give_up(struct table_entry *holder, uint32_t page) {
    all_held[table_index(holder)].bits[page / 64] &= ~((uint64_t)1 << page % 64);
    holder->pages_held--;
    page_pool_release(page);
}

static status_t give_port(const struct table_entry *entry) {
    cap_t port;
    status_t status = port_pool_open(&handle_ports, TABLE_PAGES_BADGE + entry->id, 0, &port);
    if (status != STATUS_OK) {
        return status;
    }
    return slot_give(port, entry->parts.cspace, AUTHORITY_POSIX_PAGES);
}

status_t page_holder_open(struct table_entry *entry, uint64_t bytes) {
    uint32_t most = (uint32_t)(bytes / startup_info()->page_bytes);
    status_t status = page_pool_reserve(most);
    if (status != STATUS_OK) {
        return status;
    }
    status = give_port(entry);
    if (status != STATUS_OK) {
        page_pool_unreserve(most);
        return status;
    }
    entry->pages_most = most;
    entry->pages_held = 0;
    return STATUS_OK;
}

static status_t most(struct request *request, uint32_t *out_pages) {
    *out_pages = table_find_pages(request->badge)->pages_most;
    return STATUS_OK;
}

static uint16_t number_at(struct data numbers, uint32_t index) {
    uint16_t number;
    memcpy(&number, numbers.bytes + index * sizeof(number), sizeof(number));
    return number;
}

static status_t take(struct request *request, struct data slots, struct data *out_pages) {
    static uint16_t taken[PROCESS_PAGES_AT_ONCE / sizeof(uint16_t)];
    struct table_entry *holder = table_find_pages(request->badge);
    uint32_t count = slots.length / sizeof(uint16_t);
    uint32_t done = 0;
    status_t status = holder->pages_held < holder->pages_most ? STATUS_OK : STATUS_NO_MEMORY;
    while (status == STATUS_OK && done < count && holder->pages_held < holder->pages_most) {
        uint32_t page;
        status = page_pool_make(holder->parts.cspace, number_at(slots, done), &page);
        if (status == STATUS_OK) {
            add(holder, page);
            taken[done++] = (uint16_t)page;
        }
    }
    *out_pages = (struct data){(const uint8_t *)taken, done * (uint32_t)sizeof(uint16_t)};
    if (status == STATUS_OK || done > 0) {
        return STATUS_OK;
    }
    return status == STATUS_NO_MEMORY ? status : STATUS_BAD_SLOT;
}

static status_t hold(struct request *request, struct data numbers) {
    struct table_entry *holder = table_find_pages(request->badge);
    const struct table_entry *parent = table_find(holder->parent);
    uint32_t count = numbers.length / sizeof(uint16_t);
    if (parent == nullptr || table_has_ended(parent)) {
        return STATUS_ACCESS_DENIED;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t page = number_at(numbers, i);
        if (!has(parent, page) || has(holder, page) || holder->pages_held == holder->pages_most) {
            return !has(parent, page)  ? STATUS_ACCESS_DENIED
                   : has(holder, page) ? STATUS_BAD_ARGUMENT
                                       : STATUS_NO_MEMORY;
        }
        add(holder, page);
        page_pool_hold(page);
    }
    return STATUS_OK;
}

static status_t drop(struct request *request, struct data numbers) {
    struct table_entry *holder = table_find_pages(request->badge);
    for (uint32_t i = 0; i < numbers.length / sizeof(uint16_t); i++) {
        uint32_t page = number_at(numbers, i);
        if (!has(holder, page)) {
            return STATUS_BAD_ARGUMENT;
        }
        give_up(holder, page);
    }
    return STATUS_OK;
}

const struct process_pages_server page_holder_handlers = {
    .most = most, .take = take, .hold = hold, .drop = drop};

void page_holder_close(struct table_entry *entry) {
    struct held *held = &all_held[table_index(entry)];
    for (uint32_t i = 0; entry->pages_held > 0; i++) {
        while (held->bits[i] != 0) {
            give_up(entry, i * 64 + (uint32_t)__builtin_ctzll(held->bits[i]));
        }
    }
    page_pool_unreserve(entry->pages_most);
    entry->pages_most = 0;
}
