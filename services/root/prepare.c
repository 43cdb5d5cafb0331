// SPDX-License-Identifier: MIT
//
// What lasts as long as the system: the records of the process table, and for each service its
// endpoint, its fault port, its memory, and by grant the port or memory that every start hands out
// anew. Because root owns them, a client's capability to a service outlives any number of the
// service's processes.
#include "service.h"

#include "memory_map.h"
#include "supervise.h"

#include <kernel/cspace.h>
#include <kernel/port.h>
#include <tessera/boot_bundle.h>
#include <tessera/memory.h>
#include <tessera/slots.h>
#include <tessera/string.h>

struct service services[SERVICES_MAX];
uint32_t service_count;

static status_t add_service(uint32_t index, const struct service_record *record) {
    struct service *service = &services[index];
    service->record = *record;
    service->index = index;
    service->state = SERVICE_STATE_STARTING;
    memcpy(service->name, record->name.bytes, record->name.length);
    if (record->is_provider) {
        status_t status = object_create(OBJECT_ENDPOINT, 0, &service->endpoint);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return record->is_root
               ? STATUS_OK
               : memory_map_take_ram(record->memory_bytes, RAM_ORDINARY, &service->memory);
}

static status_t make_fault_port(struct service *service) {
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    service->fault_port = slot;
    return cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, services[0].endpoint, RIGHT_SEND,
                       FAULT_BADGE | service->index);
}

static status_t make_port(const struct grant_record *grant, cap_t *out_port) {
    if (grant->target >= service_count || services[grant->target].endpoint == 0) {
        return STATUS_BAD_MESSAGE;
    }
    status_t status = object_create(OBJECT_PORT, 0, out_port);
    return status == STATUS_OK
               ? port_bind(*out_port, services[grant->target].endpoint, grant->badge)
               : status;
}

static status_t make_source(const struct grant_record *grant, cap_t *out_source) {
    switch (grant->kind) {
    case GRANT_KIND_PORT:
        return make_port(grant, out_source);
    case GRANT_KIND_DMA:
        return grant->piece != 0 ? STATUS_OK
                                 : memory_map_take_ram(grant->size_bytes, RAM_DMA, out_source);
    default:
        return STATUS_OK; // endpoint and interrupt have no source
    }
    // Devices come by address and pieces of what is left of RAM at the end: both below.
}

// One service at most has such grants, by the number of the piece.
static status_t make_rest_sources(void) {
    for (uint32_t i = 0; i < service_count; i++) {
        for (uint32_t j = 0; j < services[i].record.grants.count; j++) {
            struct grant_record grant;
            grant_record_at(&services[i].record.grants, j, &grant);
            if (grant.kind != GRANT_KIND_DMA || grant.piece == 0) {
                continue;
            }
            status_t status = memory_map_take_rest(&services[i].sources[j]);
            if (status != STATUS_OK) {
                return status == STATUS_NO_MEMORY ? STATUS_OK : status;
            }
        }
    }
    return STATUS_OK;
}

// Device regions are cut in rising order of address, so the lowest grant that is still open is
// looked for again and again.
static status_t make_device_sources(void) {
    for (;;) {
        struct grant_record lowest = {.base = UINT64_MAX};
        cap_t *source = nullptr;
        for (uint32_t i = 0; i < service_count; i++) {
            for (uint32_t j = 0; j < services[i].record.grants.count; j++) {
                struct grant_record grant;
                grant_record_at(&services[i].record.grants, j, &grant);
                if (grant.kind == GRANT_KIND_DEVICE && grant.port_count == 0 &&
                    services[i].sources[j] == 0 && grant.base < lowest.base) {
                    lowest = grant;
                    source = &services[i].sources[j];
                }
            }
        }
        if (source == nullptr) {
            return STATUS_OK;
        }
        status_t status = memory_map_take_device(lowest.base, lowest.size_bytes, source);
        if (status != STATUS_OK) {
            return status;
        }
    }
}

static status_t connect(struct service *service) {
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&service->record.grants, i, &grant);
        status_t status = make_source(&grant, &service->sources[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return service->record.is_root ? STATUS_OK : make_fault_port(service);
}

status_t services_prepare(void) {
    struct process_table table;
    status_t status = boot_process_table(&table);
    if (status != STATUS_OK) {
        return status;
    }
    for (uint32_t i = 0; i < table.services.count; i++) {
        struct service_record record;
        service_record_at(&table.services, i, &record);
        status = add_service(i, &record);
        if (status != STATUS_OK) {
            return status;
        }
    }
    service_count = table.services.count;
    for (uint32_t i = 0; i < service_count; i++) {
        status = connect(&services[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    status = make_device_sources();
    return status == STATUS_OK ? make_rest_sources() : status;
}

struct service *service_at(uint32_t index) {
    return index < service_count ? &services[index] : nullptr;
}

struct service *service_find(struct text name) {
    for (uint32_t i = 0; i < service_count; i++) {
        if (text_equal(services[i].record.name, name)) {
            return &services[i];
        }
    }
    return nullptr;
}
