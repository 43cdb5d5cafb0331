// SPDX-License-Identifier: MIT
//
// A thread whose faults come to an endpoint of our own. It is made once and started anew for each
// address; when it has faulted or ended it waits for a reply that never comes, and is stopped.
#include "touch.h"

#include <arch/syscall.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { STACK_BYTES = 16384 };

static struct {
    cap_t endpoint;
    cap_t buffer;
    void *buffer_address;
    void *stack;
} parts;

// First and last code of the thread.
static void touch(const volatile uint32_t *address) {
    (void)*address;
    program_exit(0);
}

static status_t make_parts(void) {
    if (parts.endpoint != 0) {
        return STATUS_OK;
    }
    size_t bytes;
    status_t status = memory_map_pages(STACK_BYTES, &parts.stack);
    if (status == STATUS_OK) {
        status = object_create(OBJECT_FRAME, startup_info()->page_bytes, &parts.buffer);
    }
    if (status == STATUS_OK) {
        status = frame_map_anywhere(parts.buffer, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL,
                                    &parts.buffer_address, &bytes);
    }
    if (status == STATUS_OK) {
        thread_block_prepare((uintptr_t)parts.buffer_address);
        status = object_create(OBJECT_ENDPOINT, 0, &parts.endpoint);
    }
    return status;
}

static status_t start(cap_t thread, uint64_t address) {
    status_t status =
        thread_configure(thread, SLOT_CSPACE, SLOT_ASPACE, parts.buffer, parts.endpoint, 0);
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
    return status == STATUS_OK
               ? thread_start(thread, (uintptr_t)touch, (uintptr_t)parts.stack + STACK_BYTES,
                              address, (uintptr_t)parts.buffer_address)
               : status;
}

status_t touch_address(uint64_t address, uint32_t *out_kind) {
    cap_t thread = 0;
    cap_t reply = 0;
    status_t status = make_parts();
    if (status == STATUS_OK) {
        status = object_create(OBJECT_THREAD, 0, &thread);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_REPLY, 0, &reply);
    }
    if (status == STATUS_OK) {
        status = start(thread, address);
    }
    if (status == STATUS_OK) {
        struct ipc_registers registers = {.target = parts.endpoint, .reply_slot = reply};
        syscall_receive(&registers);
        status = info_status(registers.info);
        *out_kind = info_method(registers.info);
    }
    slot_release(thread);
    slot_release(reply);
    return status;
}
