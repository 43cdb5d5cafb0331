// SPDX-License-Identifier: MIT
#include "worker.h"

#include "report.h"

#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/thread_block.h>

enum { STACK_BYTES = 16384 };

// First code of a worker, on its own stack.
static void worker_main(struct worker *worker) {
    worker->run(worker);
    worker->is_done = true;
    program_exit(0);
}

static cap_t object_or_abort(uint32_t type, uint64_t size) {
    cap_t object = 0;
    status_t status = object_create(type, size, &object);
    if (status != STATUS_OK) {
        suite_abort("object of a worker", status);
    }
    return object;
}

void worker_start(struct worker *worker, void (*run)(struct worker *), uint8_t priority,
                  cap_t fault_port) {
    worker->run = run;
    worker->is_done = false;
    worker->steps = 0;
    if (worker->thread == 0) {
        worker->thread = object_or_abort(OBJECT_THREAD, 0);
    }

    void *stack = nullptr;
    status_t status = memory_map_pages(STACK_BYTES, &stack);
    void *buffer = nullptr;
    size_t buffer_bytes = 0;
    cap_t frame = object_or_abort(OBJECT_FRAME, startup_info()->page_bytes);
    if (status == STATUS_OK) {
        status = frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &buffer,
                                    &buffer_bytes);
    }
    if (status == STATUS_OK) {
        status =
            thread_configure(worker->thread, worker->cspace == 0 ? SLOT_CSPACE : worker->cspace,
                             SLOT_ASPACE, frame, fault_port, 0);
    }
    if (status == STATUS_OK) {
        status = thread_set_priority(worker->thread, priority, priority);
    }
    worker->stack_top = (uint64_t)stack + STACK_BYTES;
    worker->buffer = (uint64_t)buffer;
    if (status == STATUS_OK) {
        thread_block_prepare((uintptr_t)buffer);
        if (worker->cspace == 0) {
            thread_block_at((uintptr_t)buffer)->sleep_notification =
                object_or_abort(OBJECT_NOTIFICATION, 0);
        }
        status = thread_start(worker->thread, (uint64_t)worker_main, worker->stack_top,
                              (uint64_t)worker, worker->buffer);
    }
    if (status != STATUS_OK) {
        suite_abort("worker", status);
    }
}

void worker_stop(struct worker *worker) {
    slot_release(worker->thread);
    worker->thread = 0;
}

uint64_t worker_state(const struct worker *worker) {
    uint64_t state = 0;
    uint64_t priority = 0;
    uint64_t core = 0;
    uint64_t run_time_ns = 0;
    status_t status = thread_info(worker->thread, &state, &priority, &core, &run_time_ns);
    expect_status(status, STATUS_OK, "thread_info");
    return state;
}

bool wait_until(const volatile bool *flag) {
    uint64_t deadline_ns = clock_now_ns() + PATIENCE_NS;
    while (!*flag && clock_now_ns() < deadline_ns) {
        (void)sleep_until_ns(clock_now_ns() + 100000);
    }
    return *flag;
}

bool wait_for_steps(const volatile uint32_t *steps, uint32_t at_least) {
    uint64_t deadline_ns = clock_now_ns() + PATIENCE_NS;
    while (*steps < at_least && clock_now_ns() < deadline_ns) {
        (void)sleep_until_ns(clock_now_ns() + 100000);
    }
    return *steps >= at_least;
}
