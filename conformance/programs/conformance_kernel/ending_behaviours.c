// SPDX-License-Identifier: MIT
//
// The end of threads and cspaces in every state: nothing of them stays behind, and whoever dealt
// with them goes on.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <arch/provoke.h>
#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static const uint64_t millisecond_ns = 1000000;

static void run_call(struct worker *worker) {
    (void)call_word(worker->target, METHOD_ECHO, 1, nullptr);
}

static void run_send(struct worker *worker) {
    (void)send_word(worker->target, METHOD_ECHO, 1, 0);
}

// `word` is the deadline.
static void run_call_with_deadline(struct worker *worker) {
    (void)call_word_until(worker->target, METHOD_ECHO, 1, worker->word);
}

static void run_receive(struct worker *worker) {
    struct ipc_registers registers;
    (void)receive_message(worker->target, (cap_t)worker->word, &registers);
}

static void run_wait(struct worker *worker) {
    uint64_t bits = 0;
    (void)wait_bits_until(worker->target, UINT64_MAX, &bits);
}

static void run_breakpoint(struct worker *worker) {
    (void)worker;
    arch_provoke_breakpoint();
}

static void run_spin(struct worker *worker) {
    for (;;) {
        worker->steps = worker->steps + 1;
    }
}

// A worker that has come to the state; `target` is what it waits at.
static struct worker worker_in(uint64_t state, void (*run)(struct worker *), cap_t target,
                               cap_t reply, cap_t fault_port) {
    struct worker worker = {.target = target, .word = reply};
    worker_start(&worker, run, PRIORITY_ABOVE, fault_port);
    expect_equal(worker_state(&worker), state, "state before its end");
    return worker;
}

static void expect_nobody_at(cap_t endpoint, cap_t reply) {
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, reply, &registers), STATUS_WOULD_BLOCK,
                  "receive when the sender is gone");
    expect_status(send_word(endpoint, METHOD_ECHO, 0, INFO_NO_WAIT), STATUS_WOULD_BLOCK,
                  "send when the receiver is gone");
}

// The thread that `run` brings to `state` at a fresh endpoint is destroyed there.
static void check_end_at_endpoint(uint64_t state, void (*run)(struct worker *)) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker worker = worker_in(state, run, endpoint, reply, 0);
    worker_stop(&worker);
    expect_nobody_at(endpoint, reply);
    slot_release(reply);
    slot_release(endpoint);
}

static void inactive_thread_ends(void) {
    cap_t thread = make_object(OBJECT_THREAD, 0);
    slot_release(thread);
    thread = make_object(OBJECT_THREAD, 0);
    expect_status(thread_configure(thread, SLOT_CSPACE, SLOT_ASPACE, 0, 0, 0), STATUS_OK,
                  "configure");
    slot_release(thread);
}

static void ready_thread_ends(void) {
    struct worker workers[3] = {};
    for (unsigned i = 0; i < 3; i++) {
        worker_start(&workers[i], run_spin, PRIORITY_BELOW, 0);
    }
    worker_stop(&workers[1]);
    expect_true(wait_for_steps(&workers[0].steps, 1) && wait_for_steps(&workers[2].steps, 1),
                "those queued beside it run");
    expect_equal(workers[1].steps, 0, "steps of the one that ended");
    worker_stop(&workers[0]);
    worker_stop(&workers[2]);
}

static void calling_thread_ends(void) {
    check_end_at_endpoint(THREAD_STATE_SENDING, run_call);
}

static void sending_thread_ends(void) {
    check_end_at_endpoint(THREAD_STATE_SENDING, run_send);
}

static void receiving_thread_ends(void) {
    check_end_at_endpoint(THREAD_STATE_RECEIVING, run_receive);
}

// Tries a deadline that lies so far ahead. False: the machine came to it before the thread's end.
static bool end_before_its_deadline(cap_t endpoint, cap_t reply, uint64_t ahead_ns) {
    struct worker worker = {.target = endpoint, .word = clock_now_ns() + ahead_ns};
    worker_start(&worker, run_call_with_deadline, PRIORITY_ABOVE, 0);
    bool is_sending = worker_state(&worker) == THREAD_STATE_SENDING;
    worker_stop(&worker);
    bool is_before = is_sending && clock_now_ns() < worker.word;
    expect_true(is_sending || clock_now_ns() >= worker.word, "it waits until its deadline");
    expect_nobody_at(endpoint, reply);
    (void)sleep_until_ns(worker.word + 10 * millisecond_ns);
    return is_before;
}

// On a busy host the first deadlines may pass too soon.
static void thread_with_a_deadline_ends(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    uint64_t ahead_ns = 50 * millisecond_ns;
    while (!end_before_its_deadline(endpoint, reply, ahead_ns) && ahead_ns < PATIENCE_NS) {
        ahead_ns *= 2;
    }
    expect_true(ahead_ns < PATIENCE_NS, "a thread ends before its deadline");
    slot_release(reply);
    slot_release(endpoint);
}

static void replying_thread_ends(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = worker_in(THREAD_STATE_SENDING, run_call, endpoint, 0, 0);
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, reply, &registers), STATUS_OK, "receive");
    expect_equal(worker_state(&caller), THREAD_STATE_REPLYING, "state");
    worker_stop(&caller);
    expect_status(reply_word(reply, STATUS_OK, 0), STATUS_PEER_GONE, "reply");
    expect_nobody_at(endpoint, reply);
    slot_release(reply);
    slot_release(endpoint);
}

static void waiting_thread_ends(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct worker waiter = worker_in(THREAD_STATE_WAITING, run_wait, notification, 0, 0);
    worker_stop(&waiter);
    uint64_t bits = 0;
    expect_status(signal_bits(notification, 2), STATUS_OK, "signal");
    expect_status(poll_bits(notification, &bits), STATUS_OK, "nobody took the bits");
    expect_equal(bits, 2, "bits");
    slot_release(notification);
}

static void faulted_thread_ends(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker queued = worker_in(THREAD_STATE_FAULTED, run_breakpoint, 0, 0, endpoint);
    worker_stop(&queued);
    expect_nobody_at(endpoint, reply);

    struct worker taken = worker_in(THREAD_STATE_FAULTED, run_breakpoint, 0, 0, endpoint);
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, reply, &registers), STATUS_OK, "receive the fault");
    worker_stop(&taken);
    expect_status(reply_word(reply, STATUS_OK, 0), STATUS_PEER_GONE, "reply");
    slot_release(reply);
    slot_release(endpoint);
}

static void bound_thread_ends(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker receiver = worker_in(THREAD_STATE_RECEIVING, run_receive, endpoint, 0, 0);
    expect_status(thread_bind_notification(receiver.thread, notification), STATUS_OK, "bind");
    worker_stop(&receiver);
    expect_status(signal_bits(notification, 4), STATUS_OK, "signal");
    expect_status(thread_bind_notification(SLOT_THREAD, notification), STATUS_OK,
                  "it can be bound to another thread");
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, 0, &registers), STATUS_OK, "receive");
    expect_equal(registers.words[0], 4, "bits");
    expect_status(thread_bind_notification(SLOT_THREAD, 0), STATUS_OK, "unbind");
    slot_release(notification);
    slot_release(endpoint);
}

// ---- Cspaces
// ------------------------------------------------------------------------------------------------------

static void cspace_holds_itself(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t cspace = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_CSPACE, 16, 1, 0, SLOT_CSPACE, cspace), STATUS_OK,
                  "retype");
    expect_status(cspace_copy(cspace, 1, SLOT_CSPACE, cspace), STATUS_OK, "copy into itself");
    slot_release(cspace);
    expect_status(memory_reset(memory), STATUS_BUSY, "reset while it holds itself");
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke of its memory");
    expect_status(memory_reset(memory), STATUS_OK, "reset");
    slot_release(memory);
}

// Revoking the memory destroys the cspace that holds the memory's own capability.
static void memory_lies_in_a_cspace_made_from_it(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t cspace = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_CSPACE, 16, 1, 0, SLOT_CSPACE, cspace), STATUS_OK,
                  "retype");
    expect_status(cspace_move(cspace, 1, SLOT_CSPACE, memory), STATUS_OK, "move");
    (void)cspace_revoke(cspace, 1);
    expect_equal(slot_type(cspace), OBJECT_NONE, "the cspace");
    slot_free(memory);
    slot_free(cspace);
}

static void chain_of_cspaces_ends(void) {
    enum { LENGTH = 200 };
    cap_t memory = make_object(OBJECT_MEMORY, 32 * page_bytes());
    cap_t row = slot_allocate_row(LENGTH);
    for (cap_t done = 0; done < LENGTH; done += 50) {
        expect_status(memory_retype(memory, OBJECT_CSPACE, 16, 50, 0, SLOT_CSPACE, row + done),
                      STATUS_OK, "retype");
    }
    for (cap_t i = LENGTH - 1; i > 0; i--) {
        expect_status(cspace_move(row + i - 1, 1, SLOT_CSPACE, row + i), STATUS_OK, "move");
    }
    expect_status(cspace_delete(SLOT_CSPACE, row), STATUS_OK, "delete of the first");
    expect_status(memory_reset(memory), STATUS_OK, "none is left");
    slot_release(memory);
    slot_free_row(row, LENGTH);
}

static const struct behaviour behaviours[] = {
    {"cspace_delete__inactive_thread__gone", inactive_thread_ends},
    {"cspace_delete__ready_thread__leaves_its_queue", ready_thread_ends},
    {"cspace_delete__thread_in_call__its_message_is_gone", calling_thread_ends},
    {"cspace_delete__thread_in_send__its_message_is_gone", sending_thread_ends},
    {"cspace_delete__thread_in_receive__takes_nothing", receiving_thread_ends},
    {"cspace_delete__thread_with_a_deadline__nothing_expires", thread_with_a_deadline_ends},
    {"cspace_delete__thread_waits_for_reply__reply_gets_peer_gone", replying_thread_ends},
    {"cspace_delete__thread_in_wait__takes_no_bits", waiting_thread_ends},
    {"cspace_delete__faulted_thread__its_fault_is_gone", faulted_thread_ends},
    {"cspace_delete__thread_with_bound_notification__unbound", bound_thread_ends},
    {"cspace__holds_itself__revoke_of_its_memory_ends_it", cspace_holds_itself},
    {"cspace_revoke__memory_in_a_cspace_made_from_it__both_go",
     memory_lies_in_a_cspace_made_from_it},
    {"cspace_delete__chain_of_200_cspaces__all_go", chain_of_cspaces_ends},
};

const struct behaviour_group ending_behaviours = {behaviours,
                                                  sizeof(behaviours) / sizeof(behaviours[0])};
