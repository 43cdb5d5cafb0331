// SPDX-License-Identifier: MIT
#include "partner.h"

#include "bench_thread.h"
#include "measure.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <tessera/boot_bundle.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { MEMORY_BYTES = 2 * 1024 * 1024, STACK_BYTES = 16384, CSPACE_SLOTS = 256 };

static const char program[] = "bench_server";

static status_t read_file(void *context, uint64_t offset, void *out, uint64_t length) {
    const struct data *file = context;
    memcpy(out, file->bytes + offset, length);
    return STATUS_OK;
}

void partner_prepare(struct partner *partner) {
    must(object_create(OBJECT_MEMORY, MEMORY_BYTES, &partner->memory), "memory of a process");
    must(object_create(OBJECT_ENDPOINT, 0, &partner->endpoint), "endpoint of a process");
}

static void build(struct partner *partner, const char *argument, cap_t fault_port) {
    uint8_t arguments[sizeof(program) + 8] = {};
    uint32_t length = (uint32_t)strnlen(argument, 7);
    memcpy(arguments, program, sizeof(program));
    memcpy(arguments + sizeof(program), argument, length);
    struct data file;
    must(boot_bundle_find(text_from(program), &file), program);
    struct executable_source source = {read_file, &file, file.length};
    struct process_plan plan = {
        .name = program,
        .source = &source,
        .memory = partner->memory,
        .fault_port = fault_port,
        .stack_bytes = STACK_BYTES,
        .cspace_slots = CSPACE_SLOTS,
        .priority = PRIORITY_SERVER,
        .max_priority = PRIORITY_SERVER,
        .first_free_slot = SLOT_AUTHORITY + 2,
        .arguments = arguments,
        .argument_bytes = (uint32_t)sizeof(program) + length + 1,
    };
    const char *reason = "";
    status_t status = process_parts_build(&plan, &partner->parts, &reason);
    if (status != STATUS_OK) {
        bench_abort(reason, status);
    }
}

static void run(struct partner *partner) {
    status_t status =
        cspace_copy(partner->parts.cspace, SLOT_AUTHORITY, SLOT_CSPACE, partner->endpoint);
    if (status == STATUS_OK) {
        status = process_parts_start(&partner->parts);
    }
    must(status, "start of a process");
}

void partner_start(struct partner *partner, const char *argument, cap_t fault_port) {
    build(partner, argument, fault_port);
    run(partner);
}

void partner_start_relay(struct partner *partner, cap_t next) {
    build(partner, "relay", 0);
    must(cspace_copy(partner->parts.cspace, SLOT_AUTHORITY + 1, SLOT_CSPACE, next), "relay");
    run(partner);
}

// What is left of the memory is the quota in a slot of the process.
uint64_t partner_bytes(const struct partner *partner) {
    uint64_t left, used, is_device;
    cap_t quota = slot_allocate();
    must(cspace_move(SLOT_CSPACE, quota, partner->parts.cspace, SLOT_MEMORY), "quota");
    must(memory_info(quota, &left, &used, &is_device), "quota");
    must(cspace_move(partner->parts.cspace, SLOT_MEMORY, SLOT_CSPACE, quota), "quota");
    slot_free(quota);
    return MEMORY_BYTES - left;
}

// The vault holds them, beside donated page tables. It has no slot behind its last.
uint64_t partner_pages(const struct partner *partner) {
    uint64_t pages = 0;
    uint64_t type, rights, badge;
    for (uint64_t slot = 1;
         cspace_inspect(partner->parts.vault, slot, &type, &rights, &badge) == STATUS_OK; slot++) {
        pages += type == OBJECT_FRAME;
    }
    return pages;
}

void partner_stop(struct partner *partner) {
    process_parts_destroy(&partner->parts);
}
