// SPDX-License-Identifier: MIT
// Threads of a program. The page that holds a thread's message buffer also holds its thread block,
// as for the first thread.
#include <tessera/thread.h>

#include <kernel/thread.h>
#include <tessera/address.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

static status_t map_buffer(cap_t *out_frame, void **out_address);
static status_t map_stack(size_t bytes, uint64_t *out_top);

status_t program_thread_make(size_t stack_bytes, cap_t fault_port, struct program_thread *out) {
    cap_t thread;
    cap_t buffer;
    void *buffer_address;
    uint64_t stack_top;
    status_t status = map_buffer(&buffer, &buffer_address);
    if (status == STATUS_OK) {
        status = map_stack(stack_bytes, &stack_top);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_THREAD, 0, &thread);
    }
    if (status == STATUS_OK) {
        status = thread_configure(thread, SLOT_CSPACE, SLOT_ASPACE, buffer, fault_port, 0);
    }
    uint64_t state;
    uint64_t priority;
    uint64_t core;
    uint64_t run_time_ns;
    if (status == STATUS_OK) {
        status = thread_info(SLOT_THREAD, &state, &priority, &core, &run_time_ns);
    }
    if (status == STATUS_OK) {
        status = thread_set_priority(thread, priority, priority);
    }
    if (status == STATUS_OK) {
        thread_block_prepare((uintptr_t)buffer_address);
        *out = (struct program_thread){thread, (uintptr_t)buffer_address, stack_top};
    }
    return status;
}

status_t program_thread_start(void (*entry)(void *argument), void *argument, size_t stack_bytes) {
    struct program_thread thread;
    status_t status = program_thread_make(stack_bytes, 0, &thread);
    return status == STATUS_OK ? thread_start(thread.slot, (uintptr_t)entry, thread.stack_top,
                                              (uintptr_t)argument, thread.buffer)
                               : status;
}

static status_t map_buffer(cap_t *out_frame, void **out_address) {
    size_t bytes;
    status_t status = object_create(OBJECT_FRAME, startup_info()->page_bytes, out_frame);
    return status == STATUS_OK ? frame_map_anywhere(*out_frame, RIGHT_READ | RIGHT_WRITE,
                                                    CACHE_MODE_NORMAL, out_address, &bytes)
                               : status;
}

// Leaves the page below the stack unmapped, for ever.
static status_t map_stack(size_t bytes, uint64_t *out_top) {
    uint64_t page = startup_info()->page_bytes;
    uint64_t pages = bytes / page + (bytes % page != 0);
    uint64_t guard = address_reserve((pages + 1) * page, page);
    if (guard == 0) {
        return STATUS_NO_MEMORY;
    }
    status_t status = memory_map_pages_at(guard + page, pages * page);
    if (status != STATUS_OK) {
        return status;
    }
    *out_top = guard + (pages + 1) * page;
    return STATUS_OK;
}
