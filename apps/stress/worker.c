// SPDX-License-Identifier: MIT
//
// Threads are made before any of them runs: the slots and the quota of the program are shared, and
// what a worker does later it does with what it has.
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/address.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { STACK_BYTES = 16384 };

volatile bool workers_must_end;

[[noreturn]] static void worker_main(struct worker *worker) {
    worker->work(worker);
    worker->is_done = true;
    program_exit(0); // nobody hears of it
}

static status_t map_buffer(cap_t *out_frame, void **out_buffer) {
    size_t bytes;
    status_t status = object_create(OBJECT_FRAME, startup_info()->page_bytes, out_frame);
    return status != STATUS_OK ? status
                               : frame_map_anywhere(*out_frame, RIGHT_READ | RIGHT_WRITE,
                                                    CACHE_MODE_NORMAL, out_buffer, &bytes);
}

static status_t try_address(struct worker *worker, uint64_t page);

static status_t take_own(struct worker *worker) {
    uint64_t page = startup_info()->page_bytes;
    for (unsigned i = 0; i < WORKER_SLOTS; i++) {
        worker->slots[i] = slot_allocate();
    }
    worker->address = address_reserve(page, page);
    if (worker->slots[WORKER_SLOTS - 1] == 0 || worker->address == 0) {
        return STATUS_NO_SPACE;
    }
    status_t status = object_create(OBJECT_MEMORY, SPARE_PAGES * page, &worker->memory);
    return status == STATUS_OK ? try_address(worker, page) : status;
}

// Tables for its address are donated now.
static status_t try_address(struct worker *worker, uint64_t page) {
    cap_t frame = worker->slots[0];
    status_t status = memory_retype(worker->memory, OBJECT_FRAME, page, 1, 0, SLOT_CSPACE, frame);
    if (status == STATUS_OK) {
        status = frame_map_at(frame, worker->address, RIGHT_READ, CACHE_MODE_NORMAL);
    }
    if (status == STATUS_OK) {
        status = cspace_revoke(SLOT_CSPACE, worker->memory);
    }
    return status == STATUS_OK ? memory_reset(worker->memory) : status;
}

status_t worker_prepare(struct worker *worker) {
    cap_t frame;
    void *buffer;
    void *stack;
    status_t status = take_own(worker);
    if (status == STATUS_OK) {
        status = map_buffer(&frame, &buffer);
    }
    if (status == STATUS_OK) {
        status = memory_map_pages(STACK_BYTES, &stack);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_THREAD, 0, &worker->thread);
    }
    if (status == STATUS_OK) {
        status = thread_configure(worker->thread, SLOT_CSPACE, SLOT_ASPACE, frame, 0, 0);
    }
    if (status == STATUS_OK) {
        status = thread_set_priority(worker->thread, worker->priority, worker->priority);
    }
    if (status == STATUS_OK) {
        status = thread_set_affinity(worker->thread, worker->core);
    }
    if (status == STATUS_OK) {
        thread_block_prepare((uintptr_t)buffer);
        worker->buffer = (uintptr_t)buffer;
        worker->stack_top = (uintptr_t)stack + STACK_BYTES;
    }
    return status;
}

status_t worker_start(struct worker *worker) {
    return thread_start(worker->thread, (uintptr_t)worker_main, worker->stack_top,
                        (uintptr_t)worker, worker->buffer);
}

bool worker_expects(struct worker *worker, bool condition, const char *what, status_t status) {
    if (!condition && worker->failure == nullptr) {
        worker->failure = what;
        worker->status = status;
    }
    return worker->failure == nullptr;
}
