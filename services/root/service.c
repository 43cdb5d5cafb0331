// SPDX-License-Identifier: MIT
//
// The process of a service: built, given exactly what its record names, started; and taken away.
#include "service.h"

#include <kernel/cspace.h>
#include <kernel/endpoint.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/boot_bundle.h>
#include <tessera/clock.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

static status_t read_bundle(void *context, uint64_t offset, void *out, uint64_t length) {
    const struct data *file = context;
    memcpy(out, file->bytes + offset, length);
    return STATUS_OK;
}

// Arguments as the builder wants them: a row of strings, each with its NUL.
static status_t join_arguments(const struct text_list *list, uint8_t row[ARGUMENTS_BYTES],
                               uint32_t *out_length) {
    uint32_t length = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        struct text argument = text_list_at(list, i);
        if (argument.length + 1 > ARGUMENTS_BYTES - length) {
            return STATUS_BAD_ARGUMENT;
        }
        memcpy(row + length, argument.bytes, argument.length);
        length += argument.length;
        row[length] = '\0';
        length++;
    }
    *out_length = length;
    return STATUS_OK;
}

// The whole of a kept memory, as a child of it, in the process's slot. What an earlier process made
// of it has gone with that process.
static status_t hand_out_memory(cap_t cspace, const struct grant_record *grant, cap_t source) {
    uint64_t size_bytes, used_bytes, is_device;
    status_t status = memory_info(source, &size_bytes, &used_bytes, &is_device);
    if (status == STATUS_OK) {
        status = cspace_revoke(SLOT_CSPACE, source);
    }
    if (status == STATUS_OK) {
        status = memory_reset(source);
    }
    return status == STATUS_OK ? memory_retype(source, OBJECT_MEMORY, size_bytes, 1, grant->rights,
                                               cspace, grant->slot)
                               : status;
}

static status_t hand_out(const struct service *service, const struct grant_record *grant,
                         cap_t source) {
    cap_t cspace = service->process.cspace;
    switch (grant->kind) {
    case GRANT_KIND_ENDPOINT:
        return cspace_mint(cspace, grant->slot, SLOT_CSPACE, service->endpoint, grant->rights, 0);
    case GRANT_KIND_PORT:
        return cspace_mint(cspace, grant->slot, SLOT_CSPACE, source, grant->rights, 0);
    case GRANT_KIND_DEVICE:
        if (grant->port_count != 0) {
            return machine_ioport(BOOT_SLOT_MACHINE, grant->base, grant->port_count, cspace,
                                  grant->slot);
        }
        return hand_out_memory(cspace, grant, source);
    case GRANT_KIND_DMA:
        // The machine may have fewer pieces of RAM than there are slots for them.
        return source == 0 ? STATUS_OK : hand_out_memory(cspace, grant, source);
    case GRANT_KIND_INTERRUPT:
        return machine_interrupt(BOOT_SLOT_MACHINE, grant->line, cspace, grant->slot);
    }
    return STATUS_BAD_MESSAGE;
}

static status_t hand_out_all(const struct service *service) {
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&service->record.grants, i, &grant);
        status_t status = hand_out(service, &grant, service->sources[i]);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

// Ends the process, and at once what it made of the RAM that is left: programs do not outlive who
// started them.
static void take_away(struct service *service) {
    process_parts_destroy(&service->process);
    for (uint32_t i = 0; i < service->record.grants.count; i++) {
        struct grant_record grant;
        grant_record_at(&service->record.grants, i, &grant);
        if (grant.kind == GRANT_KIND_DMA && grant.piece != 0 && service->sources[i] != 0) {
            // Root's own capability, with all rights.
            (void)cspace_revoke(SLOT_CSPACE, service->sources[i]);
        }
    }
}

static status_t build(struct service *service, const char **out_reason) {
    const struct service_record *record = &service->record;
    struct data file;
    status_t status = boot_bundle_find(record->binary, &file);
    if (status != STATUS_OK) {
        *out_reason = "its program is not in the boot bundle";
        return status;
    }
    uint8_t arguments[ARGUMENTS_BYTES];
    uint32_t argument_bytes;
    status = join_arguments(&record->arguments, arguments, &argument_bytes);
    if (status != STATUS_OK) {
        *out_reason = "its arguments are too long";
        return status;
    }
    struct executable_source source = {read_bundle, &file, file.length};
    struct process_plan plan = {
        .name = service->name,
        .source = &source,
        .memory = service->memory,
        .fault_port = service->fault_port,
        .stack_bytes = record->stack_bytes,
        .cspace_slots = record->cspace_slots,
        .priority = record->priority,
        .max_priority = record->max_priority,
        .restarts = service->restarts,
        .first_free_slot = SLOT_AUTHORITY + record->grants.count + record->empty_slots,
        .arguments = arguments,
        .argument_bytes = argument_bytes,
    };
    return process_parts_build(&plan, &service->process, out_reason);
}

status_t service_start(struct service *service, const char **out_reason) {
    status_t status = build(service, out_reason);
    if (status != STATUS_OK) {
        return status;
    }
    status = hand_out_all(service);
    if (status == STATUS_OK && service->endpoint != 0) {
        status = endpoint_set_state(service->endpoint, ENDPOINT_STATE_OPEN);
    }
    if (status == STATUS_OK) {
        status = process_parts_start(&service->process);
    }
    if (status != STATUS_OK) {
        take_away(service);
        *out_reason = "its capabilities cannot be handed out";
        return status;
    }
    service->state = SERVICE_STATE_RUNNING;
    service->started_ns = clock_now_ns();
    return STATUS_OK;
}

void service_stop(struct service *service) {
    if (service->state != SERVICE_STATE_RUNNING) {
        return;
    }
    uint64_t state, priority, core, run_time_ns;
    if (thread_info(service->process.thread, &state, &priority, &core, &run_time_ns) == STATUS_OK) {
        service->run_time_ns += run_time_ns;
    }
    take_away(service);
    service->state = SERVICE_STATE_STOPPED;
}
