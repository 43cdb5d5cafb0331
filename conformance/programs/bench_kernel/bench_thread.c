// SPDX-License-Identifier: MIT
#include "bench_thread.h"

#include "measure.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { STACK_BYTES = 16384 };

void bench_thread_prepare(struct bench_thread *thread) {
    void *stack = nullptr;
    void *buffer = nullptr;
    size_t bytes = 0;
    must(memory_map_pages(STACK_BYTES, &stack), "stack of a thread");
    must(object_create(OBJECT_FRAME, startup_info()->page_bytes, &thread->buffer), "frame");
    must(frame_map_anywhere(thread->buffer, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &buffer,
                            &bytes),
         "buffer of a thread");
    thread->stack_top = (uint64_t)stack + STACK_BYTES;
    thread->buffer_address = (uint64_t)buffer;
    thread->thread = slot_allocate();
}

void bench_thread_make(struct bench_thread *thread, void (*entry)(void), uint32_t priority,
                       cap_t fault_port) {
    status_t status =
        memory_retype(SLOT_MEMORY, OBJECT_THREAD, 0, 1, 0, SLOT_CSPACE, thread->thread);
    if (status == STATUS_OK) {
        status = thread_configure(thread->thread, SLOT_CSPACE, SLOT_ASPACE, thread->buffer,
                                  fault_port, 0);
    }
    if (status == STATUS_OK) {
        status = thread_set_priority(thread->thread, priority, priority);
    }
    if (status == STATUS_OK) {
        status = thread_start(thread->thread, (uint64_t)entry, thread->stack_top, 0,
                              thread->buffer_address);
    }
    must(status, "thread");
}

void bench_thread_start(struct bench_thread *thread, void (*entry)(void), uint32_t priority,
                        cap_t fault_port) {
    bench_thread_prepare(thread);
    bench_thread_make(thread, entry, priority, fault_port);
}

void bench_thread_stop(struct bench_thread *thread) {
    must(cspace_delete(SLOT_CSPACE, thread->thread), "delete of a thread");
}
