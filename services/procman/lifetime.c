// SPDX-License-Identifier: MIT
//
// The life of a process.
#include "lifetime.h"

#include "foreign.h"
#include "page_holders.h"
#include "program_cache.h"

#include <kernel/names.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <process/process_server.h>
#include <tessera/authority/application.h>
#include <tessera/authority/posix.h>
#include <tessera/authority/process_manager.h>
#include <tessera/faults.h>
#include <tessera/log.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/personality.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

enum {
    STATUS_OF_KILLED = 137, // what a person's shell expects to see
    STATUS_OF_FAULTED = 139,
};

// What a process gets, beside what every process gets.
struct spawn_size {
    uint64_t memory_bytes;
    uint64_t own_bytes; // of these, what it is made of
    uint32_t cspace_slots;
    uint32_t slots_end; // of what its profile has slots for
    bool is_foreign;
    uint32_t parent;
};

// The last part of a path, cut to what an entry holds.
static void name_from_path(struct text path, char name[TABLE_NAME_BYTES]) {
    uint32_t start = 0;
    for (uint32_t i = 0; i < path.length; i++) {
        start = path.bytes[i] == '/' ? i + 1 : start;
    }
    uint32_t length = path.length - start;
    length = length < TABLE_NAME_BYTES - 1 ? length : TABLE_NAME_BYTES - 1;
    memcpy(name, path.bytes + start, length);
    name[length] = '\0';
}

static status_t make_fault_port(struct table_entry *entry) {
    if (entry->fault_port != 0) {
        return STATUS_OK;
    }
    cap_t port;
    status_t status = object_create(OBJECT_PORT, 0, &port);
    if (status != STATUS_OK) {
        return status;
    }
    entry->fault_port = port;
    return port_bind(port, AUTHORITY_PROCESS_MANAGER_ENDPOINT, table_fault_badge(entry));
}

static status_t build(struct table_entry *entry, const struct program *program,
                      struct data arguments) {
    struct process_plan plan = {
        .name = entry->name,
        .source = &program->file.source,
        .image = program_image(program),
        .memory = entry->block.memory,
        .fault_port = entry->fault_port,
        .stack_bytes = entry->is_foreign ? POSIX_STACK_BYTES : APPLICATION_STACK_BYTES,
        .cspace_slots = entry->cspace_slots,
        .priority = APPLICATION_PRIORITY,
        .max_priority = APPLICATION_PRIORITY,
        .process_id = entry->id,
        .first_free_slot = GRANT_SLOTS_END,
        .arguments = arguments.bytes,
        .argument_bytes = arguments.length,
    };
    const char *reason;
    status_t status = process_parts_build(&plan, &entry->parts, &reason);
    if (status != STATUS_OK) {
        log_warning("%s cannot be started: %s", entry->name, reason);
    }
    return status;
}

static status_t make_process(struct table_entry *entry, struct program *program,
                             struct data arguments, uint64_t own_bytes) {
    status_t status = make_fault_port(entry);
    if (status == STATUS_OK) {
        status = memory_pool_take(own_bytes, &entry->block);
    }
    if (status == STATUS_NO_MEMORY) {
        log_warning("%s cannot be started: of RAM the largest piece free is %llu KiB, not %llu",
                    entry->name, (unsigned long long)(memory_pool_largest_free() / 1024),
                    (unsigned long long)(own_bytes / 1024));
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = build(entry, program, arguments);
    if (status != STATUS_OK) {
        memory_pool_give(&entry->block);
        return status;
    }
    entry->program = program->cached;
    cached_program_use(entry->program);
    return STATUS_OK;
}

// All that a process was made of is free again.
static void take_apart(struct table_entry *entry) {
    process_parts_destroy(&entry->parts);
    memory_pool_give(&entry->block);
    cached_program_release(entry->program);
    page_holder_close(entry);
}

static status_t spawn_file(struct text path, struct program *program, struct data arguments,
                           const struct spawn_size *size, struct table_entry **out) {
    struct table_entry *entry;
    status_t status = table_add(&entry);
    if (status != STATUS_OK) {
        return status;
    }
    name_from_path(path, entry->name);
    entry->cspace_slots = size->cspace_slots;
    entry->slots_end = size->slots_end;
    entry->is_foreign = size->is_foreign;
    entry->parent = size->parent;
    entry->memory_bytes = size->memory_bytes;
    status = make_process(entry, program, arguments, size->own_bytes);
    if (status == STATUS_OK && size->is_foreign) {
        status = page_holder_open(entry, size->memory_bytes - size->own_bytes);
        if (status != STATUS_OK) {
            take_apart(entry);
        }
    }
    if (status != STATUS_OK) {
        table_remove(entry);
        return status;
    }
    *out = entry;
    return STATUS_OK;
}

// A program of another system: its personality is what is built, under the program's name.
static status_t spawn_foreign(struct text path, struct data arguments,
                              const struct spawn_size *size, struct table_entry **out) {
    uint8_t bytes[ARGUMENTS_BYTES];
    struct data all;
    struct program personality;
    status_t status = foreign_arguments(path, arguments, bytes, &all);
    if (status == STATUS_OK) {
        status = program_open(AUTHORITY_PROCESS_MANAGER_FILESYSTEM, text_from(PERSONALITY_PATH),
                              &personality);
        status = status == STATUS_NOT_FOUND ? STATUS_BAD_EXECUTABLE : status;
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = spawn_file(path, &personality, all, size, out);
    program_close(&personality);
    return status;
}

// What a program of another system maps takes a slot for each page.
static uint32_t slots_for(uint64_t memory_bytes) {
    uint32_t slots = POSIX_CSPACE_SLOTS;
    while (slots < POSIX_CSPACE_SLOTS_MAX && slots * startup_info()->page_bytes < memory_bytes) {
        slots *= 2;
    }
    return slots;
}

// A child has the very library that its parent has, whatever has become of the file.
static bool share_with_parent(uint32_t parent, struct program *out) {
    const struct table_entry *entry = parent != 0 ? table_find(parent) : nullptr;
    return entry != nullptr && entry->is_foreign && !table_has_ended(entry) &&
           program_share(entry->program, out);
}

status_t lifetime_spawn(struct text path, struct data arguments, uint64_t memory_bytes,
                        uint32_t parent, struct table_entry **out) {
    struct program program;
    bool is_personality = text_equal(path, text_from(PERSONALITY_PATH));
    status_t status = is_personality && share_with_parent(parent, &program)
                          ? STATUS_OK
                          : program_open(AUTHORITY_PROCESS_MANAGER_FILESYSTEM, path, &program);
    if (status != STATUS_OK) {
        return status;
    }
    struct spawn_size size = {APPLICATION_MEMORY_BYTES,
                              APPLICATION_OWN_MEMORY_BYTES,
                              APPLICATION_CSPACE_SLOTS,
                              APPLICATION_SLOTS_END,
                              false,
                              parent};
    if (program.is_foreign || is_personality) {
        size = (struct spawn_size){POSIX_MEMORY_BYTES,
                                   POSIX_OWN_MEMORY_BYTES,
                                   POSIX_CSPACE_SLOTS,
                                   POSIX_SLOTS_END,
                                   true,
                                   parent};
    }
    size.memory_bytes = memory_bytes != 0 ? memory_bytes : size.memory_bytes;
    if (size.is_foreign) {
        size.cspace_slots = slots_for(size.memory_bytes);
        size.own_bytes +=
            (size.cspace_slots - POSIX_CSPACE_SLOTS) * (uint64_t)OBJECT_SLOT_BYTES_CSPACE;
    }
    if (size.own_bytes > size.memory_bytes || !size.is_foreign) {
        size.own_bytes = size.memory_bytes;
    }
    if (size.memory_bytes > APPLICATION_MEMORY_MAX_BYTES) {
        status = STATUS_NO_MEMORY;
    } else if (program.is_foreign) {
        status = spawn_foreign(path, arguments, &size, out);
    } else {
        status = spawn_file(path, &program, arguments, &size, out);
    }
    program_close(&program);
    return status;
}

status_t lifetime_start(struct table_entry *entry) {
    if (entry->end.state != PROCESS_STATE_CREATED) {
        return STATUS_BUSY;
    }
    status_t status = process_parts_start(&entry->parts);
    if (status == STATUS_OK) {
        entry->end.state = PROCESS_STATE_RUNNING;
    }
    return status;
}

uint64_t lifetime_run_time_ns(const struct table_entry *entry) {
    uint64_t state, priority, core, run_time_ns;
    if (!table_has_ended(entry) &&
        thread_info(entry->parts.thread, &state, &priority, &core, &run_time_ns) == STATUS_OK) {
        return run_time_ns;
    }
    return entry->end.run_time_ns;
}

uint64_t lifetime_memory_bytes(const struct table_entry *entry) {
    return entry->is_foreign ? entry->memory_bytes : entry->block.size_bytes;
}

uint32_t lifetime_core(const struct table_entry *entry) {
    uint64_t state, priority, core, run_time_ns;
    bool is_told = !table_has_ended(entry) && thread_info(entry->parts.thread, &state, &priority,
                                                          &core, &run_time_ns) == STATUS_OK;
    return is_told ? (uint32_t)core : 0;
}

static void answer(const struct table_waiter *waiter, status_t status,
                   const struct process_end *end) {
    // A caller that is gone by now is no matter.
    if (waiter->is_by_handle) {
        (void)process_wait_reply(&waiter->parked, status, end);
    } else {
        (void)process_manager_wait_reply(&waiter->parked, status, end);
    }
}

static void forget_if_done(struct table_entry *entry) {
    if (table_has_ended(entry) && entry->was_waited && !entry->has_handle) {
        table_remove(entry);
    }
}

static void finish(struct table_entry *entry, const struct process_end *end) {
    uint64_t run_time_ns = lifetime_run_time_ns(entry);
    take_apart(entry);
    entry->end = *end;
    entry->end.run_time_ns = run_time_ns;
    for (uint32_t i = 0; i < entry->waiter_count; i++) {
        answer(&entry->waiters[i], STATUS_OK, &entry->end);
    }
    entry->was_waited = entry->waiter_count > 0;
    entry->waiter_count = 0;
    forget_if_done(entry);
}

void lifetime_kill(struct table_entry *entry) {
    if (!table_has_ended(entry)) {
        finish(entry,
               &(struct process_end){.status = STATUS_OF_KILLED, .state = PROCESS_STATE_KILLED});
    }
}

static void tell_end(struct table_entry *entry, struct process_end *out) {
    *out = entry->end;
    entry->was_waited = true;
    forget_if_done(entry);
}

void lifetime_finish(struct table_entry *entry, struct process_end *out) {
    lifetime_kill(entry);
    tell_end(entry, out);
}

void lifetime_fault(const struct fault_event *fault) {
    struct table_entry *entry = table_find_fault(fault->badge);
    if (entry == nullptr || table_has_ended(entry)) {
        return;
    }
    if (fault->kind == FAULT_EXIT) {
        finish(entry, &(struct process_end){.status = (int32_t)fault->detail,
                                            .state = PROCESS_STATE_EXITED});
        return;
    }
    log_error("%s (%u): %s fault (%llu) at pc 0x%llx, address 0x%llx", entry->name, entry->id,
              fault_name(fault->kind), (unsigned long long)fault->detail,
              (unsigned long long)fault->pc, (unsigned long long)fault->address);
    finish(entry, &(struct process_end){
                      .status = STATUS_OF_FAULTED,
                      .state = PROCESS_STATE_FAULTED,
                      .fault_kind = (uint16_t)fault->kind,
                      .fault_address = fault->address,
                      .fault_pc = fault->pc,
                  });
}

status_t lifetime_wait(struct table_entry *entry, struct request *request, bool is_by_handle,
                       struct process_end *out) {
    if (table_has_ended(entry)) {
        tell_end(entry, out);
        return STATUS_OK;
    }
    if (entry->waiter_count == TABLE_WAITERS) {
        return STATUS_BUSY;
    }
    struct table_waiter *waiter = &entry->waiters[entry->waiter_count];
    entry->waiter_count++;
    waiter->badge = request->badge;
    waiter->is_by_handle = is_by_handle;
    request_park(request, &waiter->parked);
    return STATUS_PARKED;
}

static void drop_waiters(struct table_entry *entry, uint32_t badge) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < entry->waiter_count; i++) {
        if (entry->waiters[i].badge == badge) {
            answer(&entry->waiters[i], STATUS_PEER_GONE, &(struct process_end){});
        } else {
            entry->waiters[kept] = entry->waiters[i];
            kept++;
        }
    }
    entry->waiter_count = kept;
}

void lifetime_handle_closed(struct table_entry *entry) {
    entry->has_handle = false;
    if (entry->end.state == PROCESS_STATE_CREATED) {
        lifetime_kill(entry);
        table_remove(entry);
        return;
    }
    forget_if_done(entry);
}

void lifetime_client_gone(uint32_t badge) {
    table_for_each(drop_waiters, badge);
}
