// SPDX-License-Identifier: MIT
//
// Building a process, from the file to the thread that waits to be started. What fails anywhere is
// undone in one way: the memory is revoked.
#include <tessera/process_builder.h>

#include "arguments.h"
#include "pages.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { VAULT_SPARE_SLOTS = DONATIONS_MAX + 4 }; // besides frames: donations, and room

// The builder's slots for a process: the first three in the order of those that the process finds.
enum { PART_SLOTS = 4 };

static_assert(SLOT_ASPACE == SLOT_CSPACE + 1 && SLOT_THREAD == SLOT_CSPACE + 2);

static status_t allocate_slots(struct process_parts *process) {
    cap_t first = slot_allocate_row(PART_SLOTS);
    if (first == 0) {
        return STATUS_NO_SPACE;
    }
    process->cspace = first;
    process->aspace = first + 1;
    process->thread = first + 2;
    process->vault = first + 3;
    return STATUS_OK;
}

static status_t make_object(const struct build *build, uint32_t type, uint64_t size, cap_t slot) {
    return memory_retype(build->plan->memory, type, size, 1, 0, SLOT_CSPACE, slot);
}

static uint32_t vault_size(uint32_t frames) {
    uint32_t slots = CSPACE_SLOTS_MIN;
    while (slots < CSPACE_SLOTS_MAX && slots < frames + VAULT_SPARE_SLOTS) {
        slots *= 2;
    }
    return slots;
}

static status_t make_objects(struct build *build) {
    const struct process_plan *plan = build->plan;
    struct process_parts *process = build->process;
    build->vault_slots = vault_size(pages_count_frames(build));
    build->vault_next = 1;

    status_t status = allocate_slots(process);
    if (status == STATUS_OK) {
        status = make_object(build, OBJECT_ASPACE, 0, process->aspace);
    }
    if (status == STATUS_OK) {
        status = make_object(build, OBJECT_CSPACE, plan->cspace_slots, process->cspace);
    }
    if (status == STATUS_OK) {
        status = make_object(build, OBJECT_CSPACE, build->vault_slots, process->vault);
    }
    if (status == STATUS_OK) {
        status = make_object(build, OBJECT_THREAD, 0, process->thread);
    }
    return status == STATUS_OK ? pages_donate(build) : status;
}

static status_t set_name(cap_t thread, const char *name) {
    uint64_t words[2] = {};
    memcpy(words, name, strnlen(name, NAME_BYTES));
    return thread_set_name(thread, words[0], words[1]);
}

// The message buffer: mapped in the process, in its slot `buffer`, and bound to the thread.
static status_t add_buffer(struct build *build) {
    const struct process_plan *plan = build->plan;
    const struct process_parts *process = build->process;
    cap_t frame = pages_scratch_slot();
    status_t status = pages_make(build, frame, build->page_bytes);
    if (status == STATUS_OK) {
        status = cspace_mint(process->cspace, SLOT_BUFFER, SLOT_CSPACE, frame,
                             RIGHT_READ | RIGHT_WRITE, 0);
    }
    if (status == STATUS_OK) {
        status = thread_configure(process->thread, process->cspace, process->aspace, frame,
                                  plan->fault_port, 0);
    }
    if (status == STATUS_OK) {
        status = thread_set_priority(process->thread, plan->priority, plan->max_priority);
    }
    if (status == STATUS_OK) {
        status = set_name(process->thread, plan->name);
    }
    return status == STATUS_OK ? pages_give(build, frame, PROCESS_BUFFER, RIGHT_READ | RIGHT_WRITE)
                               : status;
}

static status_t add_own_slots(struct build *build) {
    const struct process_parts *process = build->process;
    return cspace_copy_row(process->cspace, SLOT_CSPACE, SLOT_CSPACE, process->cspace,
                           SLOT_THREAD - SLOT_CSPACE + 1);
}

// What is left of the memory becomes the quota of the process.
static status_t add_quota(struct build *build, uint64_t *out_bytes) {
    uint64_t size_bytes, used_bytes, is_device;
    status_t status = memory_info(build->plan->memory, &size_bytes, &used_bytes, &is_device);
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t rest = (size_bytes - used_bytes) & ~(build->page_bytes - 1);
    if (rest == 0) {
        return STATUS_NO_MEMORY;
    }
    status = memory_retype(build->plan->memory, OBJECT_MEMORY, rest, 1, 0, build->process->cspace,
                           SLOT_MEMORY);
    if (status == STATUS_NO_MEMORY && rest > build->page_bytes) {
        rest -= build->page_bytes; // what was used did not end on a page
        status = memory_retype(build->plan->memory, OBJECT_MEMORY, rest, 1, 0,
                               build->process->cspace, SLOT_MEMORY);
    }
    *out_bytes = rest;
    return status;
}

static status_t fill_startup(struct build *build, struct startup_info *out, uint64_t quota_bytes) {
    const struct process_plan *plan = build->plan;
    out->magic = STARTUP_MAGIC;
    out->abi_version = ABI_VERSION;
    out->page_bytes = build->page_bytes;
    out->large_page_bytes = startup_info()->large_page_bytes;
    out->buffer_address = PROCESS_BUFFER;
    out->heap_address = PROCESS_HEAP;
    out->heap_limit = PROCESS_HEAP_END;
    out->user_end = startup_info()->user_end;
    out->counter_hz = startup_info()->counter_hz;
    out->memory_bytes = quota_bytes;
    out->first_free_slot = plan->first_free_slot;
    out->slot_count = plan->cspace_slots;
    out->process_id = plan->process_id;
    out->restarts = plan->restarts;
    return arguments_store(plan->arguments, plan->argument_bytes, out);
}

// The last steps that take memory: the startup page, then all the rest. The page's tables exist,
// because the buffer is beside it.
static status_t add_startup(struct build *build) {
    cap_t frame = pages_scratch_slot();
    status_t status = pages_make(build, frame, build->page_bytes);
    uint64_t quota_bytes = 0;
    if (status == STATUS_OK) {
        status = add_quota(build, &quota_bytes);
    }
    void *bytes = nullptr;
    if (status == STATUS_OK) {
        status = pages_open(frame, &bytes);
    }
    if (status == STATUS_OK) {
        status = fill_startup(build, bytes, quota_bytes);
    }
    if (status == STATUS_OK) {
        status = pages_close(frame);
    }
    build->process->startup_slot = build->vault_next;
    return status == STATUS_OK ? pages_give(build, frame, PROCESS_STARTUP, RIGHT_READ) : status;
}

static status_t build_all(struct build *build) {
    static status_t (*const steps[])(struct build *) = {
        make_objects, pages_load_segments, pages_add_stack, add_buffer, add_own_slots, add_startup,
    };
    for (uint32_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
        status_t status = steps[i](build);
        if (status != STATUS_OK) {
            return status;
        }
    }
    return STATUS_OK;
}

static status_t read_executable(const struct process_plan *plan, struct executable *out,
                                const char **out_reason) {
    if (plan->image != nullptr) {
        *out = plan->image->executable;
        return STATUS_OK;
    }
    struct executable_limits limits = {PROCESS_IMAGE_FIRST, PROCESS_IMAGE_END,
                                       startup_info()->page_bytes};
    return executable_read(plan->source, &limits, out, out_reason);
}

status_t process_parts_build(const struct process_plan *plan, struct process_parts *out,
                             const char **out_reason) {
    if (pages_scratch_slot() == 0) {
        *out_reason = "no free slot";
        return STATUS_NO_SPACE;
    }
    struct process_parts process = {.memory = plan->memory};
    struct build build = {
        .plan = plan, .process = &process, .page_bytes = startup_info()->page_bytes};
    status_t status = read_executable(plan, &build.executable, out_reason);
    if (status != STATUS_OK) {
        return status;
    }
    if (plan->stack_bytes % build.page_bytes != 0 ||
        plan->stack_bytes > PROCESS_STACK_TOP - PROCESS_STACK_LOWEST) {
        *out_reason = "a stack of a wrong size";
        return STATUS_BAD_ARGUMENT;
    }
    status = build_all(&build);
    if (status != STATUS_OK) {
        process_parts_destroy(&process);
        // What was on its way into the process; nothing, if it was the process's own.
        (void)cspace_delete(SLOT_CSPACE, pages_scratch_slot());
        *out_reason = build.reason != nullptr ? build.reason : status_text(status);
        return status;
    }
    process.entry = build.executable.entry;
    *out = process;
    return STATUS_OK;
}

status_t process_parts_start(const struct process_parts *process) {
    return thread_start(process->thread, process->entry, PROCESS_STACK_TOP, PROCESS_STARTUP,
                        PROCESS_BUFFER);
}

// By a capability of its own: that of the vault is mapped in the process.
status_t process_parts_set_traced(const struct process_parts *process, bool is_traced) {
    cap_t frame = pages_scratch_slot();
    void *bytes = nullptr;
    status_t status = cspace_copy(SLOT_CSPACE, frame, process->vault, process->startup_slot);
    if (status != STATUS_OK) {
        return status;
    }
    status = pages_open(frame, &bytes);
    if (status == STATUS_OK) {
        // The process reads it with every system call of its program.
        *(volatile uint64_t *)&((struct startup_info *)bytes)->is_traced = is_traced;
    }
    (void)cspace_delete(SLOT_CSPACE, frame); // unmaps it
    return status;
}

void process_parts_destroy(struct process_parts *process) {
    // Cannot fail on a memory capability that is ours: revoking goes on until nothing is left.
    (void)cspace_revoke(SLOT_CSPACE, process->memory);
    slot_free_row(process->cspace, process->cspace == 0 ? 0 : PART_SLOTS);
    *process = (struct process_parts){.memory = process->memory};
}
