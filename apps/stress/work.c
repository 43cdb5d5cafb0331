// SPDX-License-Identifier: MIT
//
// Each kind of work leaves what it used as it found it at the end of a round.
#include "worker.h"

#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>

enum { STRANGER_STACK_BYTES = 1024, STRANGER_MOVES = 8, STRANGER_PATIENCE = 1000 };

// However busy the machine: one round at least.
static bool goes_on(struct worker *worker) {
    return (!workers_must_end || worker->rounds == 0) && worker->failure == nullptr;
}

static bool succeeds(struct worker *worker, status_t status, const char *what) {
    return worker_expects(worker, status == STATUS_OK, what, status);
}

// Workers call by the endpoint itself, children by a port.
static void count(struct worker *worker, const struct ipc_registers *registers) {
    if ((registers->info & INFO_EVENT) != 0) {
        worker->closings = worker->closings + 1;
    } else if ((uint32_t)registers->target != 0) {
        worker->visits = worker->visits + 1;
    } else {
        worker->rounds = worker->rounds + 1;
    }
}

// A reply to an event goes to nobody.
void work_serve(struct worker *worker) {
    struct ipc_registers registers = {.target = worker->peer, .reply_slot = worker->slots[0]};
    syscall_receive(&registers);
    for (;;) {
        count(worker, &registers);
        for (unsigned i = 0; i < REGISTER_WORDS; i++) {
            registers.words[i] += i + 1;
        }
        registers.target = worker->peer;
        registers.info = info_make(0, REGISTER_WORDS, 0);
        syscall_reply_receive(&registers);
    }
}

void work_call(struct worker *worker) {
    while (goes_on(worker)) {
        uint64_t seed = worker->rounds * CORES_MAX + worker->core;
        struct ipc_registers registers = {.target = worker->peer,
                                          .info = info_make(unused_number, REGISTER_WORDS, 0)};
        for (unsigned i = 0; i < REGISTER_WORDS; i++) {
            registers.words[i] = seed << i;
        }
        syscall_call(&registers);
        succeeds(worker, info_status(registers.info), "a call was refused");
        for (unsigned i = 0; i < REGISTER_WORDS; i++) {
            worker_expects(worker, registers.words[i] == (seed << i) + i + 1, "an answer is wrong",
                           STATUS_OK);
        }
        worker->rounds = worker->rounds + 1;
    }
}

// What was made of its memory is gone, and all of it is free again.
static void take_back(struct worker *worker) {
    uint64_t size, used, is_device;
    succeeds(worker, cspace_revoke(SLOT_CSPACE, worker->memory), "revoke");
    succeeds(worker, memory_reset(worker->memory), "memory is in use after a revoke");
    succeeds(worker, memory_info(worker->memory, &size, &used, &is_device), "info of memory");
    worker_expects(worker, used == 0, "memory was lost", STATUS_OK);
    worker->rounds = worker->rounds + 1;
}

static status_t make(struct worker *worker, uint32_t type, uint64_t size, cap_t slot) {
    return memory_retype(worker->memory, type, size, 1, 0, SLOT_CSPACE, slot);
}

void work_map(struct worker *worker) {
    volatile uint64_t *page = (volatile uint64_t *)worker->address;
    while (goes_on(worker)) {
        cap_t frame = worker->slots[0];
        succeeds(worker, make(worker, OBJECT_FRAME, startup_info()->page_bytes, frame), "frame");
        succeeds(worker,
                 frame_map_at(frame, worker->address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
                 "map");
        if (worker->failure != nullptr) {
            return;
        }
        worker_expects(worker, *page == 0, "fresh memory is not zero", STATUS_OK);
        *page = worker->rounds;
        succeeds(worker, frame_protect(frame, RIGHT_READ), "protect");
        worker_expects(worker, *page == worker->rounds, "a page has other contents", STATUS_OK);
        if (worker->rounds % 2 == 0) {
            succeeds(worker, frame_unmap(frame), "unmap");
        } // else the revoke does
        take_back(worker);
    }
}

void work_revoke(struct worker *worker) {
    while (goes_on(worker)) {
        cap_t own = worker->slots[0];
        succeeds(worker, make(worker, OBJECT_NOTIFICATION, 0, own), "notification");
        for (unsigned i = 1; i < WORKER_SLOTS; i++) {
            cap_t source = i == 1 ? worker->peer : own;
            succeeds(worker,
                     cspace_mint(SLOT_CSPACE, worker->slots[i], SLOT_CSPACE, source, RIGHT_SEND, i),
                     "mint");
        }
        succeeds(worker, cspace_revoke(SLOT_CSPACE, own), "revoke of a notification");
        succeeds(worker, cspace_delete(SLOT_CSPACE, worker->slots[1]), "delete");
        take_back(worker);
    }
}

// Uses no system call: what happens to it comes from other cores.
static void stranger_main(volatile uint64_t *steps) {
    for (;;) {
        *steps = *steps + 1;
    }
}

void work_move(struct worker *worker) {
    static alignas(16) uint8_t stacks[CORES_MAX][STRANGER_STACK_BYTES];
    while (goes_on(worker)) {
        cap_t thread = worker->slots[0];
        cap_t buffer = worker->slots[1];
        volatile uint64_t steps = 0;
        succeeds(worker, make(worker, OBJECT_THREAD, 0, thread), "thread");
        succeeds(worker, make(worker, OBJECT_FRAME, startup_info()->page_bytes, buffer), "buffer");
        succeeds(worker, thread_configure(thread, SLOT_CSPACE, SLOT_ASPACE, buffer, 0, 0),
                 "configure");
        succeeds(worker,
                 thread_start(thread, (uintptr_t)stranger_main,
                              (uintptr_t)stacks[worker->core] + STRANGER_STACK_BYTES,
                              (uintptr_t)&steps, worker->buffer),
                 "start");
        for (unsigned i = 0; i < STRANGER_MOVES; i++) {
            succeeds(worker, thread_set_affinity(thread, (worker->core + i) % worker->core_count),
                     "affinity");
        }
        succeeds(worker, thread_suspend(thread), "suspend");
        take_back(worker);
        uint64_t before = steps;
        for (unsigned i = 0; i < STRANGER_PATIENCE && steps == before; i++) {
        }
        worker_expects(worker, steps == before, "a thread that is gone runs", STATUS_OK);
    }
}
