// SPDX-License-Identifier: MIT
//
// The methods of ProcessManager: processes by number.
#include "handlers.h"
#include "lifetime.h"

#include <kernel/cspace.h>
#include <kernel/thread.h>
#include <tessera/authority/process_manager.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/string.h>

static struct port_pool_entry handle_entries[2 * TABLE_ENTRIES];

struct port_pool handle_ports = {
    .endpoint = AUTHORITY_PROCESS_MANAGER_ENDPOINT,
    .entries = handle_entries,
    .capacity = 2 * TABLE_ENTRIES,
};

static status_t spawn(struct request *, struct text path, struct data arguments,
                      uint64_t memory_bytes, struct text name, uint32_t parent, cap_t *out_process,
                      uint32_t *out_id, uint64_t *out_slots_end) {
    struct table_entry *entry;
    char kept[TABLE_NAME_BYTES];
    memcpy(kept, name.bytes, name.length);
    kept[name.length] = '\0';
    status_t status = lifetime_spawn(path, arguments, memory_bytes, parent, &entry);
    if (status != STATUS_OK) {
        return status;
    }
    if (kept[0] != '\0') {
        memcpy(entry->name, kept, sizeof(kept));
    }
    status = port_pool_open(&handle_ports, TABLE_HANDLE_BADGE + entry->id,
                            RIGHT_READ | RIGHT_WRITE | RIGHT_GRANT, out_process);
    if (status != STATUS_OK) {
        lifetime_kill(entry);
        table_remove(entry);
        return status;
    }
    entry->has_handle = true;
    *out_id = entry->id;
    *out_slots_end = entry->slots_end;
    return STATUS_OK;
}

static status_t list(struct request *, uint32_t cookie, uint32_t *out_next,
                     struct process_entry_list_writer *out_entries) {
    struct table_entry *found = table_next(cookie);
    for (; found != nullptr; found = table_next(found->id + 1)) {
        struct process_entry entry = {
            .id = found->id,
            .state = found->end.state,
            .status = found->end.status,
            .memory_bytes = table_has_ended(found) ? 0 : lifetime_memory_bytes(found),
            .run_time_ns = lifetime_run_time_ns(found),
            .core = lifetime_core(found),
            .name = text_from(found->name),
        };
        if (process_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
    }
    *out_next = found != nullptr ? found->id : 0;
    return STATUS_OK;
}

static status_t wait(struct request *request, uint32_t id, struct process_end *out) {
    struct table_entry *entry = table_find(id);
    return entry == nullptr ? STATUS_NOT_FOUND : lifetime_wait(entry, request, false, out);
}

static status_t kill(struct request *, uint32_t id) {
    struct table_entry *entry = table_find(id);
    if (entry == nullptr) {
        return STATUS_NOT_FOUND;
    }
    lifetime_kill(entry);
    return STATUS_OK;
}

static status_t set_core(struct request *, uint32_t id, uint32_t core) {
    struct table_entry *entry = table_find(id);
    if (entry == nullptr || table_has_ended(entry)) {
        return STATUS_NOT_FOUND;
    }
    return thread_set_affinity(entry->parts.thread, core);
}

static status_t set_traced(struct request *, uint32_t id, bool is_traced) {
    const struct table_entry *entry = table_find(id);
    if (entry == nullptr || table_has_ended(entry)) {
        return STATUS_NOT_FOUND;
    }
    return entry->is_foreign ? process_parts_set_traced(&entry->parts, is_traced)
                             : STATUS_UNSUPPORTED;
}

static struct text origin_of(const struct table_entry *entry, uint32_t slot) {
    static const char *const own[SLOT_AUTHORITY] = {"",       "cspace", "aspace",
                                                    "thread", "memory", "buffer"};
    if (slot < SLOT_AUTHORITY) {
        return text_from(own[slot]);
    }
    for (uint32_t i = 0; i < entry->grant_count; i++) {
        if (entry->grants[i].slot == slot) {
            return text_from(entry->grants[i].origin);
        }
    }
    return text_from("");
}

static status_t capabilities(struct request *, uint32_t id, uint32_t slot, uint32_t *out_next,
                             struct capability_entry_list_writer *out_entries) {
    const struct table_entry *entry = table_find(id);
    if (entry == nullptr || table_has_ended(entry)) {
        return STATUS_NOT_FOUND;
    }
    slot = slot > SLOT_NONE ? slot : SLOT_CSPACE; // the first that may hold anything
    for (; slot < entry->cspace_slots; slot++) {
        uint64_t type, rights, badge;
        status_t status = cspace_inspect(entry->parts.cspace, slot, &type, &rights, &badge);
        if (status != STATUS_OK) {
            return status;
        }
        struct capability_entry capability = {
            .slot = slot,
            .object_type = (uint8_t)type,
            .rights = (uint8_t)rights,
            .badge = (uint32_t)badge,
            .origin = origin_of(entry, slot),
        };
        if (type != OBJECT_NONE && capability_entry_append(out_entries, &capability) != STATUS_OK) {
            break;
        }
    }
    *out_next = slot < entry->cspace_slots ? slot : 0;
    return STATUS_OK;
}

const struct process_manager_server manager_handlers = {
    .spawn = spawn,
    .list = list,
    .wait = wait,
    .kill = kill,
    .capabilities = capabilities,
    .set_core = set_core,
    .set_traced = set_traced,
};
