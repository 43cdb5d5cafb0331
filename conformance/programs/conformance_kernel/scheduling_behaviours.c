// SPDX-License-Identifier: MIT
//
// Who runs when, and what a thread finds unchanged when it runs again.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <arch/provoke.h>
#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static const uint64_t millisecond_ns = 1000000;

static void run_spin(struct worker *worker) {
    for (;;) {
        worker->steps = worker->steps + 1;
    }
}

static void suite_sleeps(uint64_t time_ns) {
    (void)sleep_until_ns(clock_now_ns() + time_ns);
}

static void higher_priority_runs_first(void) {
    struct worker high = {};
    struct worker low = {};
    worker_start(&low, run_spin, PRIORITY_BELOW - 1, 0);
    worker_start(&high, run_spin, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&high.steps, 1), "the higher one runs");
    suite_sleeps(20 * millisecond_ns);
    expect_equal(low.steps, 0, "steps of the lower one");
    worker_stop(&high);
    expect_true(wait_for_steps(&low.steps, 1), "the lower one runs when the higher one is gone");
    worker_stop(&low);
}

static void run_take_turn(struct worker *worker) {
    volatile uint32_t *turns = (volatile uint32_t *)worker->word;
    worker->word = *turns;
    *turns = *turns + 1;
}

static void five_priorities_run_in_order(void) {
    enum { COUNT = 5 };
    static const uint8_t places[COUNT] = {2, 0, 4, 1, 3}; // 0 is the highest
    struct worker workers[COUNT] = {};
    uint32_t turns = 0;
    for (unsigned i = 0; i < COUNT; i++) {
        workers[i].word = (uint64_t)&turns;
        worker_start(&workers[i], run_take_turn, (uint8_t)(PRIORITY_BELOW - places[i]), 0);
    }
    for (unsigned i = 0; i < COUNT; i++) {
        expect_true(wait_until(&workers[i].is_done), "each runs");
        expect_equal(workers[i].word, places[i], "its turn");
        worker_stop(&workers[i]);
    }
}

static void equal_priorities_share(void) {
    struct worker workers[3] = {};
    for (unsigned i = 0; i < 3; i++) {
        worker_start(&workers[i], run_spin, PRIORITY_BELOW, 0);
    }
    for (unsigned i = 0; i < 3; i++) {
        expect_true(wait_for_steps(&workers[i].steps, 1), "each of three gets a turn");
    }
    for (unsigned i = 0; i < 3; i++) {
        worker_stop(&workers[i]);
    }
}

static void run_yielder(struct worker *worker) {
    struct ipc_registers registers = {};
    for (;;) {
        worker->steps = worker->steps + 1;
        syscall_yield(&registers);
    }
}

static void yield_lets_the_other_run(void) {
    struct worker workers[2] = {};
    worker_start(&workers[0], run_yielder, PRIORITY_BELOW, 0);
    worker_start(&workers[1], run_yielder, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&workers[0].steps, 11), "they run");
    uint32_t first = workers[0].steps;
    uint32_t second = workers[1].steps;
    uint32_t difference = first > second ? first - second : second - first;
    expect_true(difference <= 2, "they took turns");
    worker_stop(&workers[0]);
    worker_stop(&workers[1]);
}

static void raised_thread_runs_at_once(void) {
    struct worker worker = {};
    worker_start(&worker, run_yielder, PRIORITY_BELOW, 0);
    expect_equal(worker.steps, 0, "steps below the suite");
    expect_status(thread_set_priority(worker.thread, 50, 50), STATUS_OK, "lower");
    expect_equal(worker.steps, 0, "steps after it was lowered");
    worker_stop(&worker);
}

static void run_float(struct worker *worker) {
    uint64_t value = worker->word;
    for (;;) {
        arch_float_fill(value);
        uint64_t before = arch_float_sum();
        for (volatile unsigned i = 0; i < 1000; i = i + 1) {
        }
        if (arch_float_sum() != before) {
            worker->is_done = true;
        }
        worker->steps = worker->steps + 1;
    }
}

static void floating_point_is_kept(void) {
    struct worker workers[3] = {};
    for (unsigned i = 0; i < 3; i++) {
        workers[i].word = UINT64_C(0x1111111111111111) * (i + 1);
        worker_start(&workers[i], run_float, PRIORITY_BELOW, 0);
    }
    suite_sleeps(150 * millisecond_ns);
    for (unsigned i = 0; i < 3; i++) {
        expect_true(wait_for_steps(&workers[i].steps, 1), "each runs");
        expect_true(!workers[i].is_done, "its registers stayed");
        worker_stop(&workers[i]);
    }
}

static void run_float_asleep(struct worker *worker) {
    arch_float_fill(worker->word);
    uint64_t before = arch_float_sum();
    for (;;) {
        suite_sleeps(millisecond_ns);
        if (arch_float_sum() != before) {
            worker->is_done = true;
        }
        worker->steps = worker->steps + 1;
    }
}

// Nobody is ready between them: who uses the unit comes after nobody, and not after its owner.
static void floating_point_is_kept_over_idle_time(void) {
    struct worker workers[2] = {};
    for (unsigned i = 0; i < 2; i++) {
        workers[i].word = UINT64_C(0x1111111111111111) * (i + 1);
        worker_start(&workers[i], run_float_asleep, PRIORITY_BELOW, 0);
    }
    suite_sleeps(50 * millisecond_ns);
    for (unsigned i = 0; i < 2; i++) {
        expect_true(wait_for_steps(&workers[i].steps, 2), "each runs");
        expect_true(!workers[i].is_done, "its registers stayed");
        worker_stop(&workers[i]);
    }
}

static void run_float_sum(struct worker *worker) {
    worker->word = arch_float_sum();
}

static void fresh_thread_finds_no_floats(void) {
    struct worker filler = {.word = UINT64_C(0x123456789abcdef1)};
    worker_start(&filler, run_float, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&filler.steps, 1), "somebody uses the unit");
    struct worker fresh = {.word = UINT64_MAX};
    worker_start(&fresh, run_float_sum, PRIORITY_ABOVE, 0);
    expect_true(fresh.is_done, "the fresh thread ran");
    expect_equal(fresh.word, 0, "the registers that it finds");
    worker_stop(&filler);
    worker_stop(&fresh);
}

// The unit still holds registers of a thread that is gone: they must not be saved into memory that
// is somebody else's by now.
static void owner_of_the_unit_is_destroyed(void) {
    cap_t memory = make_object(OBJECT_MEMORY, startup_info()->page_bytes);
    struct worker owner = {.thread = slot_allocate(), .word = UINT64_MAX};
    struct worker next = {.word = 1};
    cap_t frame = slot_allocate();
    void *address = nullptr;
    size_t bytes = 0;
    expect_status(memory_retype(memory, OBJECT_THREAD, 0, 1, 0, SLOT_CSPACE, owner.thread),
                  STATUS_OK, "retype");
    worker_start(&owner, run_float, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&owner.steps, 1), "it uses the unit");
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
    expect_status(
        memory_retype(memory, OBJECT_FRAME, startup_info()->page_bytes, 1, 0, SLOT_CSPACE, frame),
        STATUS_OK, "retype again");
    worker_start(&next, run_float, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&next.steps, 1), "another thread uses the unit");
    expect_status(frame_map_anywhere(frame, RIGHT_READ, CACHE_MODE_NORMAL, &address, &bytes),
                  STATUS_OK, "map");
    const volatile uint64_t *words = address;
    for (size_t i = 0; i < bytes / sizeof(words[0]); i++) {
        expect_equal(words[i], 0, "a word where the thread was");
    }
    worker_stop(&next);
    frame_unmap_release(frame);
    slot_release(memory);
    slot_free(owner.thread);
}

static void priority_above_the_callers_is_denied(void) {
    struct worker worker = {};
    worker_start(&worker, run_yielder, PRIORITY_BELOW, 0);
    expect_status(thread_set_priority(worker.thread, 10, 20), STATUS_OK,
                  "priority below max_priority");
    expect_status(thread_set_priority(worker.thread, 20, 10), STATUS_BAD_ARGUMENT,
                  "priority above max_priority");
    worker_stop(&worker);
}

static const struct behaviour behaviours[] = {
    {"schedule__two_priorities__higher_runs_first", higher_priority_runs_first},
    {"schedule__five_priorities__run_in_order", five_priorities_run_in_order},
    {"schedule__equal_priorities__all_get_turns", equal_priorities_share},
    {"yield__equal_priority__other_runs", yield_lets_the_other_run},
    {"thread_set_priority__lowered__does_not_run", raised_thread_runs_at_once},
    {"schedule__three_threads_with_floats__registers_kept", floating_point_is_kept},
    {"schedule__threads_with_floats_after_idle_time__registers_kept",
     floating_point_is_kept_over_idle_time},
    {"thread_start__floats_of_others_in_the_unit__finds_zero", fresh_thread_finds_no_floats},
    {"cspace_revoke__thread_that_owns_the_floats__saves_nothing", owner_of_the_unit_is_destroyed},
    {"thread_set_priority__max_below_priority__bad_argument", priority_above_the_callers_is_denied},
};

const struct behaviour_group scheduling_behaviours = {behaviours,
                                                      sizeof(behaviours) / sizeof(behaviours[0])};
