// SPDX-License-Identifier: MIT
//
// What a message finds that goes straight to a thread that waits for it, which is what the fast
// paths are for: everything that it would find on the general path.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <arch/provoke.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include <tessera/slots.h>

enum { BADGE = 77, PENDING_BITS = 4, WORDS_SENT = 1 };

static cap_t notification; // bound to the server
static struct ipc_registers call;
static struct ipc_registers next;

// Answers a call when a signal is pending already: that comes next.
static void run_server(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    worker->status = receive_message(worker->target, reply, &call);
    (void)signal_bits(notification, PENDING_BITS);
    next = (struct ipc_registers){
        .target = worker->target, .info = info_make(0, 0, 0), .reply_slot = reply};
    worker->steps = 1;
    syscall_reply_receive(&next);
    worker->steps = 2;
}

static void call_server(struct worker *server) {
    notification = make_object(OBJECT_NOTIFICATION, 0);
    *server = (struct worker){.target = make_object(OBJECT_ENDPOINT, 0)};
    worker_start(server, run_server, PRIORITY_ABOVE, 0);
    expect_status(thread_bind_notification(server->thread, notification), STATUS_OK, "bind");
    cap_t client = mint(server->target, RIGHT_SEND | RIGHT_READ, BADGE);
    struct ipc_registers registers = {.target = client,
                                      .info = info_make(METHOD_ECHO, WORDS_SENT, 0),
                                      .words = {1, 2, 3, 4, 5, 6, 7, 8}};
    syscall_call(&registers);
    expect_status(info_status(registers.info), STATUS_OK, "call");
    slot_release(client);
}

static void message_is_whole(void) {
    struct worker server;
    call_server(&server);
    expect_equal(call.target & 0xffffffffu, BADGE, "badge");
    expect_equal(call.target >> 32, RIGHT_SEND | RIGHT_READ, "rights of the caller's capability");
    expect_equal(info_method(call.info), METHOD_ECHO, "method");
    expect_equal(call.words[0], 1, "word 0");
    for (unsigned i = WORDS_SENT; i < REGISTER_WORDS; i++) {
        expect_equal(call.words[i], 0, "a word beyond the message");
    }
    expect_equal(call.capability, 0, "capability");
    worker_stop(&server);
}

static void pending_signal_comes_next(void) {
    struct worker server;
    call_server(&server);
    expect_equal(server.steps, 2, "steps of the server");
    expect_true((next.info & INFO_EVENT) != 0, "event flag");
    expect_equal(info_method(next.info), EVENT_SIGNAL, "event");
    expect_equal(next.words[0], PENDING_BITS, "bits");
    worker_stop(&server);
}

// Offers a slot, and answers.
static void run_taker(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    call = (struct ipc_registers){
        .target = worker->target, .receive_slot = (cap_t)worker->word, .reply_slot = reply};
    syscall_receive(&call);
    worker->steps = 1;
    (void)reply_word(reply, STATUS_OK, 0);
}

static status_t call_with_capability(cap_t endpoint, uint32_t rights, cap_t given) {
    cap_t client = mint(endpoint, rights, BADGE);
    struct ipc_registers registers = {.target = client,
                                      .info = info_make(METHOD_ECHO, 0, 1),
                                      .capability = transfer_copy(given, RIGHTS_ALL)};
    syscall_call(&registers);
    slot_release(client);
    return info_status(registers.info);
}

static void capability_needs_grant(void) {
    cap_t given = make_object(OBJECT_NOTIFICATION, 0);
    cap_t slot = slot_allocate_row(4);
    struct worker taker = {.target = make_object(OBJECT_ENDPOINT, 0), .word = slot};
    worker_start(&taker, run_taker, PRIORITY_ABOVE, 0);
    expect_status(call_with_capability(taker.target, RIGHT_SEND, given), STATUS_ACCESS_DENIED,
                  "call without the right");
    expect_equal(taker.steps, 0, "the receiver waits on");
    expect_equal(slot_type(slot), OBJECT_NONE, "its slot");
    expect_status(call_with_capability(taker.target, RIGHT_SEND | RIGHT_GRANT, given), STATUS_OK,
                  "call with the right");
    expect_equal(call.target, BADGE | (uint64_t)(RIGHT_SEND | RIGHT_GRANT) << 32, "badge, rights");
    expect_equal(call.capability, slot, "slot that it went to");
    expect_equal(slot_type(slot), OBJECT_NOTIFICATION, "what came");
    worker_stop(&taker);
    slot_release(slot);
    slot_free_row(slot, 4);
    slot_release(given);
}

// Has a thread go on behind its breakpoint, and waits for the next fault.
static void run_handler(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    worker->status = receive_message(worker->target, reply, &call);
    uint64_t pc = call.words[FAULT_WORD_PC] + ARCH_BREAKPOINT_BYTES;
    next = (struct ipc_registers){
        .target = worker->target, .info = info_make(0, 1, 0), .words = {pc}, .reply_slot = reply};
    worker->steps = 1;
    syscall_reply_receive(&next);
    worker->steps = 2;
}

static void run_breaker(struct worker *worker) {
    arch_provoke_breakpoint();
    worker->steps = 1;
}

static void fault_is_answered_by_reply_receive(void) {
    struct worker handler = {.target = make_object(OBJECT_ENDPOINT, 0)};
    worker_start(&handler, run_handler, PRIORITY_ABOVE, 0);
    struct worker breaker = {};
    worker_start(&breaker, run_breaker, PRIORITY_ABOVE, handler.target);
    expect_equal(info_method(call.info), FAULT_BREAKPOINT, "fault");
    expect_equal(breaker.steps, 1, "steps of the thread behind its breakpoint");
    expect_equal(handler.steps, 2, "steps of the handler, which hears of its end, too");
    worker_stop(&breaker);
    worker_stop(&handler);
}

static const struct behaviour behaviours[] = {
    {"call__receiver_waits__message_with_badge_rights_and_zeros", message_is_whole},
    {"call__receiver_waits__capability_needs_grant", capability_needs_grant},
    {"fault__answered_by_reply_receive__thread_goes_on_where_told",
     fault_is_answered_by_reply_receive},
    {"reply_receive__signal_pending__comes_next", pending_signal_comes_next},
};

const struct behaviour_group fast_path_behaviours = {behaviours,
                                                     sizeof(behaviours) / sizeof(behaviours[0])};
