// SPDX-License-Identifier: MIT
//
// The methods of Process: one process, by the port that its spawner holds.
#include "handlers.h"
#include "lifetime.h"

#include <tessera/authority/application.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static void remember_origin(struct table_entry *entry, uint32_t slot, struct text origin) {
    if (entry->grant_count == TABLE_GRANTS) {
        return; // the capability is there, only listings do not say where it came from
    }
    struct table_grant *grant = &entry->grants[entry->grant_count];
    entry->grant_count++;
    grant->slot = slot;
    memcpy(grant->origin, origin.bytes, origin.length);
    grant->origin[origin.length] = '\0';
}

static status_t check_grant(const struct table_entry *entry, uint32_t slot) {
    if (entry->end.state != PROCESS_STATE_CREATED) {
        return STATUS_BUSY;
    }
    return slot < GRANT_SLOTS_END ? STATUS_OK : STATUS_BAD_RANGE;
}

static status_t grant(struct request *request, cap_t capability, uint32_t slot,
                      struct text origin) {
    struct table_entry *entry = table_find_handle(request->badge);
    status_t status = check_grant(entry, slot);
    if (status != STATUS_OK) {
        slot_release(capability);
        return status;
    }
    status = slot_give(capability, entry->parts.cspace, slot);
    if (status == STATUS_OK) {
        remember_origin(entry, slot, origin);
    }
    return status;
}

static status_t start(struct request *request) {
    return lifetime_start(table_find_handle(request->badge));
}

static status_t wait(struct request *request, struct process_end *out) {
    return lifetime_wait(table_find_handle(request->badge), request, true, out);
}

static status_t kill(struct request *request) {
    lifetime_kill(table_find_handle(request->badge));
    return STATUS_OK;
}

static status_t finish(struct request *request, struct process_end *out) {
    lifetime_finish(table_find_handle(request->badge), out);
    return STATUS_OK;
}

static status_t set_name(struct request *request, struct text name) {
    struct table_entry *entry = table_find_handle(request->badge);
    memcpy(entry->name, name.bytes, name.length);
    entry->name[name.length] = '\0';
    return STATUS_OK;
}

const struct process_server process_handlers = {
    .grant = grant,
    .start = start,
    .wait = wait,
    .kill = kill,
    .set_name = set_name,
    .finish = finish,
};
