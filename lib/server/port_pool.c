// SPDX-License-Identifier: MIT
//
// Ports for objects that a server hands out.
#include <tessera/port_pool.h>

#include <kernel/cspace.h>
#include <kernel/port.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

static struct port_pool_entry *find(struct port_pool *pool, uint32_t badge) {
    for (uint32_t i = 0; i < pool->end; i++) {
        if (pool->entries[i].badge == badge) {
            return &pool->entries[i];
        }
    }
    return nullptr;
}

static struct port_pool_entry *find_room(struct port_pool *pool) {
    struct port_pool_entry *entry = find(pool, 0);
    return entry == nullptr && pool->end < pool->capacity ? &pool->entries[pool->end++] : entry;
}

static status_t derive(cap_t port, uint32_t rights, cap_t *out_capability) {
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, port, rights | RIGHT_SEND, 0);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *out_capability = slot;
    return STATUS_OK;
}

status_t port_pool_open(struct port_pool *pool, uint32_t badge, uint32_t rights,
                        cap_t *out_capability) {
    struct port_pool_entry *entry = find_room(pool);
    if (entry == nullptr) {
        return STATUS_NO_SPACE;
    }
    if (entry->port == 0) {
        status_t status = object_create(OBJECT_PORT, 0, &entry->port);
        if (status != STATUS_OK) {
            return status;
        }
    }
    status_t status = port_bind(entry->port, pool->endpoint, badge);
    if (status == STATUS_OK) {
        status = derive(entry->port, rights, out_capability);
    }
    if (status == STATUS_OK) {
        entry->badge = badge;
    }
    return status;
}

void port_pool_closed(struct port_pool *pool, uint32_t badge) {
    struct port_pool_entry *entry = badge == 0 ? nullptr : find(pool, badge);
    if (entry != nullptr) {
        entry->badge = 0;
    }
}
