// SPDX-License-Identifier: MIT
//
// Several cores: what runs where, and what is taken from a thread that runs elsewhere. The suite
// itself stays on the first core, and does not sleep where another core must go on without it. With
// one core the same is done by threads that take turns.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <arch/provoke.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

enum { CORES_MAX = 8, ROUNDS_OF_A_CASE = 40 };

static const uint64_t millisecond_ns = 1000000;
static const uint64_t page_address = UINT64_C(0x3100000000);

static unsigned core_count(void) {
    uint64_t count = boot_info()->core_count;
    return count < CORES_MAX ? (unsigned)count : CORES_MAX;
}

static unsigned last_core(void) {
    return core_count() - 1;
}

static void start_on(struct worker *worker, void (*run)(struct worker *), unsigned core,
                     cap_t fault_port) {
    worker->thread = make_object(OBJECT_THREAD, 0);
    expect_status(thread_set_affinity(worker->thread, core), STATUS_OK, "affinity");
    worker_start(worker, run, PRIORITY_BELOW, fault_port);
}

// Without sleeping, if there is another core that can go on meanwhile.
static bool watch_steps(const struct worker *worker, uint32_t at_least) {
    if (core_count() == 1) {
        return wait_for_steps(&worker->steps, at_least);
    }
    uint64_t deadline_ns = clock_now_ns() + PATIENCE_NS;
    while (worker->steps < at_least && clock_now_ns() < deadline_ns) {
    }
    return worker->steps >= at_least;
}

static void pass_time(uint64_t time_ns) {
    uint64_t end_ns = clock_now_ns() + time_ns;
    while (clock_now_ns() < end_ns) {
    }
}

static uint64_t core_of(const struct worker *worker) {
    uint64_t state, priority, run_time_ns;
    uint64_t core = CORES_MAX;
    expect_status(thread_info(worker->thread, &state, &priority, &core, &run_time_ns), STATUS_OK,
                  "thread_info");
    return core;
}

static void run_spin(struct worker *worker) {
    for (;;) {
        worker->steps = worker->steps + 1;
    }
}

static void each_core_runs_a_thread(void) {
    struct worker workers[CORES_MAX] = {};
    for (unsigned i = 1; i < core_count(); i++) {
        start_on(&workers[i], run_spin, i, 0);
    }
    for (unsigned i = 1; i < core_count(); i++) {
        uint32_t before = workers[i].steps;
        expect_true(watch_steps(&workers[i], before + 1000), "it runs while the suite does");
        expect_equal(core_of(&workers[i]), i, "its core");
    }
    for (unsigned i = 1; i < core_count(); i++) {
        worker_stop(&workers[i]);
    }
}

static void affinity_ends_with_the_cores(void) {
    cap_t thread = make_object(OBJECT_THREAD, 0);
    uint64_t count = boot_info()->core_count;
    expect_status(thread_set_affinity(thread, count - 1), STATUS_OK, "the last core");
    expect_status(thread_set_affinity(thread, count), STATUS_BAD_RANGE, "one beyond");
    slot_release(thread);
}

static void run_float(struct worker *worker) {
    arch_float_fill(worker->word);
    uint64_t sum = arch_float_sum();
    while (arch_float_sum() == sum) {
        worker->steps = worker->steps + 1;
    }
    worker->is_done = true;
    for (;;) {
    }
}

static void moved_thread_goes_on(void) {
    struct worker worker = {.word = 7};
    start_on(&worker, run_float, last_core(), 0);
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE; i++) {
        unsigned core = core_count() == 1 ? 0 : 1 + i % last_core();
        uint32_t before = worker.steps;
        expect_status(thread_set_affinity(worker.thread, core), STATUS_OK, "move");
        expect_equal(core_of(&worker), core, "its core");
        expect_true(watch_steps(&worker, before + 1), "it goes on");
    }
    expect_true(!worker.is_done, "floating-point registers came along");
    worker_stop(&worker);
}

static void suite_moves_itself(void) {
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE; i++) {
        expect_status(thread_set_affinity(SLOT_THREAD, i % core_count()), STATUS_OK, "move");
    }
    expect_status(thread_set_affinity(SLOT_THREAD, 0), STATUS_OK, "back");
}

static void suspended_thread_stands_still(void) {
    struct worker worker = {};
    start_on(&worker, run_spin, last_core(), 0);
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE; i++) {
        expect_true(watch_steps(&worker, worker.steps + 1), "it runs");
        expect_status(thread_suspend(worker.thread), STATUS_OK, "suspend");
        uint32_t before = worker.steps;
        pass_time(millisecond_ns / 50);
        expect_equal(worker.steps, before, "steps after it was suspended");
        expect_status(thread_resume(worker.thread), STATUS_OK, "resume");
    }
    worker_stop(&worker);
}

// Every answer but EMPTY is one of a system call that was lost.
static void run_poll(struct worker *worker) {
    uint64_t bits = 0;
    while ((worker->status = poll_bits(worker->target, &bits)) == STATUS_EMPTY) {
        worker->steps = worker->steps + 1;
    }
    worker->is_done = true;
    for (;;) {
    }
}

static void suspended_system_calls_start_over(void) {
    struct worker worker = {.target = make_object(OBJECT_NOTIFICATION, 0)};
    start_on(&worker, run_poll, last_core(), 0);
    for (unsigned i = 0; i < 10 * ROUNDS_OF_A_CASE; i++) {
        expect_status(thread_suspend(worker.thread), STATUS_OK, "suspend");
        expect_status(thread_resume(worker.thread), STATUS_OK, "resume");
    }
    expect_true(watch_steps(&worker, worker.steps + 1), "it runs");
    expect_true(!worker.is_done, "each call was answered");
    worker_stop(&worker);
    slot_release(worker.target);
}

// All that the thread is made of goes while it runs.
static void revoked_under_a_running_thread(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 4 * page_bytes());
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE / 4; i++) {
        struct worker worker = {.thread = slot_allocate(), .cspace = slot_allocate()};
        expect_status(memory_retype(memory, OBJECT_THREAD, 0, 1, 0, SLOT_CSPACE, worker.thread),
                      STATUS_OK, "thread");
        expect_status(memory_retype(memory, OBJECT_CSPACE, 16, 1, 0, SLOT_CSPACE, worker.cspace),
                      STATUS_OK, "cspace");
        expect_status(thread_set_affinity(worker.thread, last_core()), STATUS_OK, "affinity");
        worker_start(&worker, run_spin, PRIORITY_BELOW, 0);
        expect_true(watch_steps(&worker, 1), "it runs");
        expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
        uint32_t before = worker.steps;
        pass_time(millisecond_ns / 50);
        expect_equal(worker.steps, before, "steps after the end");
        slot_free(worker.thread);
        slot_free(worker.cspace);
    }
    expect_status(memory_reset(memory), STATUS_OK, "nothing is left of it");
    slot_release(memory);
}

static void run_write(struct worker *worker) {
    volatile uint64_t *page = (volatile uint64_t *)worker->word;
    for (;;) {
        page[0] = page[0] + 1;
        worker->steps = worker->steps + 1;
    }
}

// The page is watched through another mapping.
static void unmapped_page_is_out_of_reach_everywhere(void) {
    cap_t frame = make_object(OBJECT_FRAME, page_bytes());
    cap_t watched = mint(frame, RIGHT_READ | RIGHT_WRITE, 0);
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    void *window = nullptr;
    size_t window_bytes = 0;
    expect_status(frame_map_anywhere(watched, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &window,
                                     &window_bytes),
                  STATUS_OK, "window");
    const volatile uint64_t *value = window;
    struct worker worker = {.word = page_address};
    expect_status(frame_map_at(frame, page_address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
                  STATUS_OK, "map");
    start_on(&worker, run_write, last_core(), endpoint);
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE / 4; i++) {
        expect_true(watch_steps(&worker, worker.steps + 10), "it writes");
        expect_status(frame_unmap(frame), STATUS_OK, "unmap");
        uint64_t before = *value;
        pass_time(millisecond_ns / 50);
        expect_equal(*value, before, "writes after the unmap");
        struct ipc_registers fault;
        expect_status(receive_until(endpoint, reply, &fault, clock_now_ns() + PATIENCE_NS),
                      STATUS_OK, "its fault");
        expect_equal(info_method(fault.info), FAULT_PAGE, "kind of fault");
        expect_status(
            frame_map_at(frame, page_address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
            STATUS_OK, "map again");
        struct ipc_registers answer = {.target = reply, .info = info_make(0, 0, 0)};
        syscall_send(&answer);
    }
    worker_stop(&worker);
    slot_release(frame);
    slot_free(watched);
    slot_release(endpoint);
    slot_release(reply);
}

static void run_echo(struct worker *worker) {
    struct ipc_registers registers = {.target = worker->target, .reply_slot = worker->word};
    syscall_receive(&registers);
    for (;;) {
        worker->steps = worker->steps + 1;
        registers.words[0] += 1;
        registers.target = worker->target;
        registers.info = info_make(0, 1, 0);
        syscall_reply_receive(&registers);
    }
}

static void run_caller(struct worker *worker) {
    for (uint64_t i = 0; i < 2 * ROUNDS_OF_A_CASE; i++) {
        uint64_t answer = 0;
        worker->status = call_word(worker->target, METHOD_ECHO, i, &answer);
        if (worker->status != STATUS_OK || answer != i + 1) {
            return;
        }
        worker->steps = worker->steps + 1;
    }
}

// A client on every core, and one server on the last.
static void every_core_calls_one_server(void) {
    struct worker server = {.target = make_object(OBJECT_ENDPOINT, 0),
                            .word = make_object(OBJECT_REPLY, 0)};
    struct worker clients[CORES_MAX] = {};
    start_on(&server, run_echo, last_core(), 0);
    for (unsigned i = 0; i < core_count(); i++) {
        clients[i].target = server.target;
        start_on(&clients[i], run_caller, i, 0);
    }
    for (unsigned i = 0; i < core_count(); i++) {
        expect_true(wait_until(&clients[i].is_done), "a client is done");
        expect_equal(clients[i].steps, 2 * ROUNDS_OF_A_CASE, "its answers");
        worker_stop(&clients[i]);
    }
    expect_equal(server.steps, 2 * ROUNDS_OF_A_CASE * core_count(), "messages that it served");
    worker_stop(&server);
    slot_release(server.target);
    slot_release((cap_t)server.word);
}

static void run_copier(struct worker *worker) {
    cap_t slot = (cap_t)worker->word;
    for (unsigned i = 0; i < 2 * ROUNDS_OF_A_CASE && worker->status == STATUS_OK; i++) {
        worker->status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, worker->target, RIGHT_SEND, 0);
        if (worker->status == STATUS_OK) {
            worker->status = cspace_delete(SLOT_CSPACE, slot);
        }
    }
}

static void every_core_copies_one_capability(void) {
    struct worker workers[CORES_MAX] = {};
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    for (unsigned i = 0; i < core_count(); i++) {
        workers[i].target = notification;
        workers[i].word = slot_allocate();
        start_on(&workers[i], run_copier, i, 0);
    }
    for (unsigned i = 0; i < core_count(); i++) {
        expect_true(wait_until(&workers[i].is_done), "each is done");
        expect_status(workers[i].status, STATUS_OK, "its last operation");
        expect_equal(slot_type((cap_t)workers[i].word), 0, "type in its slot");
        slot_free((cap_t)workers[i].word);
        worker_stop(&workers[i]);
    }
    slot_release(notification);
}

static void run_wait_for_one(struct worker *worker) {
    for (;;) {
        uint64_t bits = 0;
        (void)wait_bits_until(worker->target, clock_now_ns() + PATIENCE_NS, &bits);
        worker->steps = worker->steps + 1;
        (void)signal_bits((cap_t)worker->word, 1);
    }
}

static void signals_go_back_and_forth(void) {
    struct worker worker = {.target = make_object(OBJECT_NOTIFICATION, 0),
                            .word = make_object(OBJECT_NOTIFICATION, 0)};
    start_on(&worker, run_wait_for_one, last_core(), 0);
    for (unsigned i = 0; i < ROUNDS_OF_A_CASE; i++) {
        uint64_t bits = 0;
        expect_status(signal_bits(worker.target, 1), STATUS_OK, "signal");
        expect_status(wait_bits_until((cap_t)worker.word, clock_now_ns() + PATIENCE_NS, &bits),
                      STATUS_OK, "the answer");
    }
    expect_equal(worker.steps, ROUNDS_OF_A_CASE, "times that it woke");
    worker_stop(&worker);
    slot_release(worker.target);
    slot_release((cap_t)worker.word);
}

static void run_sleep(struct worker *worker) {
    uint64_t bits = 0;
    worker->word = clock_now_ns() + 5 * millisecond_ns;
    worker->status = wait_bits_until(worker->target, worker->word, &bits);
    worker->word = clock_now_ns() - worker->word;
}

static void deadline_ends_a_wait_elsewhere(void) {
    struct worker worker = {.target = make_object(OBJECT_NOTIFICATION, 0)};
    start_on(&worker, run_sleep, last_core(), 0);
    expect_true(wait_until(&worker.is_done), "it wakes");
    expect_status(worker.status, STATUS_TIMED_OUT, "its wait");
    expect_true(worker.word < PATIENCE_NS, "not before the deadline");
    worker_stop(&worker);
    slot_release(worker.target);
}

static void idle_core_counts_its_time(void) {
    uint64_t before_ns = 0;
    uint64_t after_ns = 0;
    uint64_t waits, wait_ns;
    struct worker worker = {};
    start_on(&worker, run_spin, last_core(), 0);
    expect_true(watch_steps(&worker, 1), "it runs");
    worker_stop(&worker);
    expect_status(machine_core_info(BOOT_SLOT_MACHINE, last_core(), &before_ns, &waits, &wait_ns),
                  STATUS_OK, "machine_core_info");
    (void)sleep_until_ns(clock_now_ns() + 5 * millisecond_ns);
    expect_status(machine_core_info(BOOT_SLOT_MACHINE, last_core(), &after_ns, &waits, &wait_ns),
                  STATUS_OK, "machine_core_info");
    expect_true(after_ns - before_ns >= 4 * millisecond_ns, "it was idle");
}

static const struct behaviour behaviours[] = {
    {"thread_set_affinity__each_core__runs_there_beside_the_suite", each_core_runs_a_thread},
    {"thread_set_affinity__beyond_the_cores__bad_range", affinity_ends_with_the_cores},
    {"thread_set_affinity__thread_that_runs__goes_on_elsewhere", moved_thread_goes_on},
    {"thread_set_affinity__caller_itself__goes_on_elsewhere", suite_moves_itself},
    {"thread_suspend__runs_on_another_core__stands_still", suspended_thread_stands_still},
    {"thread_suspend__system_calls_on_another_core__start_over", suspended_system_calls_start_over},
    {"cspace_revoke__thread_runs_on_another_core__stops_and_is_gone",
     revoked_under_a_running_thread},
    {"frame_unmap__page_in_use_on_another_core__faults_there",
     unmapped_page_is_out_of_reach_everywhere},
    {"call__from_every_core_to_one_server__all_answered", every_core_calls_one_server},
    {"cspace_mint__from_every_core_in_one_cspace__all_done", every_core_copies_one_capability},
    {"signal__between_cores__every_one_arrives", signals_go_back_and_forth},
    {"wait__deadline_on_another_core__timed_out", deadline_ends_a_wait_elsewhere},
    {"machine_core_info__core_without_threads__counts_its_time", idle_core_counts_its_time},
};

const struct behaviour_group core_behaviours = {behaviours,
                                                sizeof(behaviours) / sizeof(behaviours[0])};
