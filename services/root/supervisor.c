// SPDX-License-Identifier: MIT
//
// The methods of Supervisor.
#include "supervisor.h"

#include "memory_map.h"
#include "power.h"
#include "supervise.h"

#include <kernel/cspace.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>

static uint64_t run_time_ns(const struct service *service) {
    uint64_t state, priority, core, ns = 0;
    cap_t thread = service->record.is_root ? SLOT_THREAD : service->process.thread;
    if (service->state == SERVICE_STATE_RUNNING &&
        thread_info(thread, &state, &priority, &core, &ns) != STATUS_OK) {
        ns = 0;
    }
    return service->run_time_ns + ns;
}

static status_t list(struct request *, uint32_t cookie, uint32_t *out_next,
                     struct service_entry_list_writer *out_entries) {
    uint32_t index = cookie;
    for (; index < service_count; index++) {
        const struct service *service = &services[index];
        struct service_entry entry = {
            .index = index,
            .restarts = service->restarts,
            .memory_bytes = service->record.memory_bytes,
            .run_time_ns = run_time_ns(service),
            .state = service->state,
            .priority = service->record.priority,
            .last_fault = service->last_fault,
            .name = service->record.name,
        };
        if (service_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
    }
    *out_next = index < service_count ? index : 0;
    return STATUS_OK;
}

static status_t cores(struct request *, uint32_t cookie, uint32_t *out_next,
                      struct core_entry_list_writer *out_entries) {
    uint64_t count, page_bytes, kernel_bytes, uptime_ns, idle_ns;
    status_t status =
        machine_info(BOOT_SLOT_MACHINE, &count, &page_bytes, &kernel_bytes, &uptime_ns, &idle_ns);
    uint32_t core = cookie;
    for (; status == STATUS_OK && core < count; core++) {
        struct core_entry entry = {.core = core, .uptime_ns = uptime_ns};
        status = machine_core_info(BOOT_SLOT_MACHINE, core, &entry.idle_ns, &entry.lock_waits,
                                   &entry.lock_wait_ns);
        if (status == STATUS_OK && core_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
    }
    *out_next = core < count ? core : 0;
    return status;
}

// A service that is not root itself.
static status_t find_other(struct text name, struct service **out_service) {
    struct service *service = service_find(name);
    if (service == nullptr) {
        return STATUS_NOT_FOUND;
    }
    if (service->record.is_root) {
        return STATUS_ACCESS_DENIED;
    }
    *out_service = service;
    return STATUS_OK;
}

static status_t restart(struct request *, struct text name) {
    struct service *service;
    status_t status = find_other(name, &service);
    if (status == STATUS_OK) {
        supervise_restart(service);
    }
    return status;
}

static status_t kill(struct request *, struct text name) {
    struct service *service;
    status_t status = find_other(name, &service);
    if (status == STATUS_OK) {
        supervise_kill(service);
    }
    return status;
}

static void add_pieces(const struct service *service, struct memory_usage *usage) {
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&service->record.grants, i, &grant);
        uint64_t size_bytes, used_bytes, is_device;
        if (grant.kind == GRANT_KIND_DMA && grant.piece != 0 && service->sources[i] != 0 &&
            memory_info(service->sources[i], &size_bytes, &used_bytes, &is_device) == STATUS_OK) {
            usage->programs_bytes += size_bytes;
            usage->program_pieces++;
        }
    }
}

static status_t memory(struct request *, struct memory_usage *out) {
    uint64_t cores, page_bytes, kernel_bytes, uptime_ns, idle_ns;
    status_t status =
        machine_info(BOOT_SLOT_MACHINE, &cores, &page_bytes, &kernel_bytes, &uptime_ns, &idle_ns);
    if (status != STATUS_OK) {
        return status;
    }
    *out = (struct memory_usage){.kernel_bytes = kernel_bytes, .page_bytes = (uint32_t)page_bytes};
    memory_map_usage(&out->total_bytes, &out->free_bytes);
    for (uint32_t i = 0; i < service_count; i++) {
        out->services_bytes += services[i].record.is_root ? 0 : services[i].record.memory_bytes;
        add_pieces(&services[i], out);
    }
    return STATUS_OK;
}

static bool is_for(const struct service *service, uint32_t slot) {
    const struct process_parts *process = &service->process;
    bool is_of_process = service->state == SERVICE_STATE_RUNNING &&
                         (slot == process->cspace || slot == process->aspace ||
                          slot == process->thread || slot == process->vault);
    bool is_source = false;
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        is_source |= slot == service->sources[i];
    }
    return is_of_process || is_source || slot == service->endpoint || slot == service->fault_port ||
           slot == service->memory;
}

// What root holds comes from the kernel, or root made it for a service: the service's name.
static struct text origin_in_root(uint32_t slot) {
    if (slot < boot_info()->first_free_slot) {
        return text_from("kernel");
    }
    for (uint32_t i = 0; i < service_count; i++) {
        if (is_for(&services[i], slot)) {
            return services[i].record.name;
        }
    }
    return text_from("root");
}

static struct text origin_of(const struct service *service, uint32_t slot) {
    static const char *const own[SLOT_AUTHORITY] = {"",       "cspace", "aspace",
                                                    "thread", "memory", "buffer"};
    if (slot < SLOT_AUTHORITY) {
        return text_from(own[slot]);
    }
    if (service->record.is_root) {
        return origin_in_root(slot);
    }
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&service->record.grants, i, &grant);
        if (grant.slot == slot) {
            return grant.name;
        }
    }
    return text_from("");
}

static status_t capabilities(struct request *, uint32_t index, uint32_t slot, uint32_t *out_next,
                             struct capability_entry_list_writer *out_entries) {
    const struct service *service = service_at(index);
    if (service == nullptr ||
        (service->state != SERVICE_STATE_RUNNING && !service->record.is_root)) {
        return STATUS_NOT_FOUND;
    }
    cap_t cspace = service->record.is_root ? SLOT_CSPACE : service->process.cspace;
    uint32_t end = service->record.is_root ? ROOT_CSPACE_SLOTS : service->record.cspace_slots;
    slot = slot > SLOT_NONE ? slot : SLOT_CSPACE; // the first that may hold anything
    for (; slot < end; slot++) {
        uint64_t type, rights, badge;
        status_t status = cspace_inspect(cspace, slot, &type, &rights, &badge);
        if (status != STATUS_OK) {
            return status;
        }
        struct capability_entry entry = {
            .slot = slot,
            .object_type = (uint8_t)type,
            .rights = (uint8_t)rights,
            .badge = (uint32_t)badge,
            .origin = origin_of(service, slot),
        };
        if (type != OBJECT_NONE && capability_entry_append(out_entries, &entry) != STATUS_OK) {
            break;
        }
    }
    *out_next = slot < end ? slot : 0;
    return STATUS_OK;
}

static status_t shutdown(struct request *, uint8_t status) {
    power_off(status);
}

static status_t reboot(struct request *) {
    power_reset();
}

const struct supervisor_server supervisor_handlers = {
    .list = list,
    .restart = restart,
    .kill = kill,
    .memory = memory,
    .cores = cores,
    .capabilities = capabilities,
    .shutdown = shutdown,
    .reboot = reboot,
};
