// SPDX-License-Identifier: MIT
//
// Call, send, receive, reply: who waits for whom, what arrives, and how a wait ends.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/endpoint.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static const uint64_t millisecond_ns = 1000000;

// A worker that calls its target with its word, and keeps what comes back.
static void run_caller(struct worker *worker) {
    worker->status = call_word(worker->target, METHOD_ECHO, worker->word, &worker->word);
    worker->steps = worker->steps + 1;
}

// A worker that receives one message and answers it with the word plus one.
static void run_server(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct ipc_registers registers;
    worker->status = receive_message(worker->target, reply, &registers);
    worker->word = registers.target;
    (void)reply_word(reply, STATUS_OK, registers.words[0] + 1);
    slot_release(reply);
}

static void call_finds_receiver(void) {
    struct worker server = {.target = make_object(OBJECT_ENDPOINT, 0)};
    worker_start(&server, run_server, PRIORITY_ABOVE, 0);
    uint64_t answer = 0;
    expect_status(call_word(server.target, METHOD_ECHO, 41, &answer), STATUS_OK, "call");
    expect_equal(answer, 42, "the answer");
    worker_stop(&server);
}

static void receiver_finds_caller(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = mint(endpoint, RIGHT_SEND | RIGHT_READ, 77), .word = 5};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    expect_equal(worker_state(&caller), THREAD_STATE_SENDING, "state before the receive");
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    expect_equal(registers.target & 0xffffffffu, 77, "badge");
    expect_equal(registers.target >> 32, RIGHT_SEND | RIGHT_READ,
                 "rights of the caller's capability");
    expect_equal(info_method(registers.info), METHOD_ECHO, "method");
    expect_equal(info_words(registers.info), 1, "words");
    expect_equal(registers.words[0], 5, "word 0");
    expect_equal(worker_state(&caller), THREAD_STATE_REPLYING, "state before the reply");
    expect_status(reply_word(reply, STATUS_NOT_FOUND, 6), STATUS_OK, "reply");
    expect_true(caller.is_done, "the caller runs on at once: its priority is higher");
    expect_status(caller.status, STATUS_NOT_FOUND, "the caller's call");
    expect_equal(caller.word, 6, "the caller's result");
    worker_stop(&caller);
    slot_release(reply);
}

static void words_not_sent_arrive_as_zero(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint, .word = 9};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers = {
        .target = endpoint, .words = {1, 2, 3, 4, 5, 6, 7, 8}, .reply_slot = reply};
    syscall_receive(&registers);
    expect_status(info_status(registers.info), STATUS_OK, "receive");
    for (unsigned i = 1; i < REGISTER_WORDS; i++) {
        expect_equal(registers.words[i], 0, "a word beyond the message");
    }
    worker_stop(&caller);
    slot_release(reply);
}

static void run_long_caller(struct worker *worker) {
    struct message_buffer *buffer = message_buffer_of_thread();
    for (uint64_t i = 0; i < MESSAGE_WORDS_MAX; i++) {
        buffer->words[i] = worker->word + i;
    }
    struct ipc_registers registers = {
        .target = worker->target,
        .info = info_make(METHOD_ECHO, MESSAGE_WORDS_MAX, 0) | INFO_BUFFER,
    };
    syscall_call(&registers);
    worker->status = info_status(registers.info);
    worker->word = info_words(registers.info) == 3 ? buffer->words[2] : 0;
}

static void long_messages_arrive_whole(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint, .word = 1000};
    worker_start(&caller, run_long_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    expect_equal(info_words(registers.info), MESSAGE_WORDS_MAX, "words");
    expect_true((registers.info & INFO_BUFFER) != 0, "the buffer flag arrives");
    struct message_buffer *buffer = message_buffer_of_thread();
    for (uint64_t i = 0; i < MESSAGE_WORDS_MAX; i++) {
        expect_equal(buffer->words[i], 1000 + i, "a word of the buffer");
    }
    buffer->words[2] = 4711;
    struct ipc_registers answer = {.target = reply, .info = info_make(0, 3, 0) | INFO_BUFFER};
    syscall_send(&answer);
    expect_status(info_status(answer.info), STATUS_OK, "reply");
    expect_status(caller.status, STATUS_OK, "the caller's call");
    expect_equal(caller.word, 4711, "word 2 of the reply");
    worker_stop(&caller);
    slot_release(reply);
}

static void too_long_a_message_is_refused(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct ipc_registers registers = {
        .target = endpoint,
        .info = info_make(METHOD_ECHO, MESSAGE_WORDS_MAX + 1, 0) | INFO_BUFFER | INFO_NO_WAIT,
    };
    syscall_send(&registers);
    expect_status(info_status(registers.info), STATUS_BAD_RANGE, "129 words in the buffer");
    registers.target = endpoint;
    registers.info = info_make(METHOD_ECHO, REGISTER_WORDS + 1, 0) | INFO_NO_WAIT;
    syscall_send(&registers);
    expect_status(info_status(registers.info), STATUS_BAD_RANGE, "9 words in registers");
}

static void reply_object_deleted(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    slot_release(reply);
    expect_true(caller.is_done, "the caller is awake");
    expect_status(caller.status, STATUS_PEER_GONE, "the caller's call");
    worker_stop(&caller);
}

static void reply_object_used_again(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    expect_status(receive_now(endpoint, reply, &registers), STATUS_WOULD_BLOCK, "second receive");
    expect_status(caller.status, STATUS_PEER_GONE, "the first caller's call");
    worker_stop(&caller);
    slot_release(reply);
}

static void reply_after_the_caller_died(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    worker_stop(&caller);
    expect_status(reply_word(reply, STATUS_OK, 0), STATUS_PEER_GONE, "reply to nobody");
    slot_release(reply);
}

static void endpoint_closed_with_callers(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker callers[20] = {};
    for (unsigned i = 0; i < 20; i++) {
        callers[i].target = endpoint;
        worker_start(&callers[i], run_caller, PRIORITY_ABOVE, 0);
    }
    expect_status(endpoint_set_state(endpoint, ENDPOINT_STATE_CLOSED), STATUS_OK, "close");
    for (unsigned i = 0; i < 20; i++) {
        expect_true(callers[i].is_done, "a queued caller is awake");
        expect_status(callers[i].status, STATUS_PEER_GONE, "a queued call");
        worker_stop(&callers[i]);
    }
    expect_status(call_word(endpoint, METHOD_ECHO, 0, nullptr), STATUS_PEER_GONE,
                  "call while closed");
    expect_status(endpoint_set_state(endpoint, ENDPOINT_STATE_OPEN), STATUS_OK, "open");
    expect_status(send_word(endpoint, METHOD_ECHO, 0, INFO_NO_WAIT), STATUS_WOULD_BLOCK,
                  "send after it was opened");
}

static void endpoint_destroyed_with_callers(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    slot_release(endpoint);
    expect_true(caller.is_done, "the caller is awake");
    expect_status(caller.status, STATUS_PEER_GONE, "the caller's call");
    worker_stop(&caller);
}

static void call_times_out_without_receiver(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    uint64_t deadline_ns = clock_now_ns() + millisecond_ns;
    expect_status(call_word_until(endpoint, METHOD_ECHO, 0, deadline_ns), STATUS_TIMED_OUT, "call");
    expect_true(clock_now_ns() >= deadline_ns, "not before the deadline");
    expect_status(call_word_until(endpoint, METHOD_ECHO, 0, 1), STATUS_TIMED_OUT,
                  "deadline in the past");
}

static void run_caller_with_deadline(struct worker *worker) {
    worker->status =
        call_word_until(worker->target, METHOD_ECHO, 0, clock_now_ns() + 50 * millisecond_ns);
}

static void late_reply_is_dropped(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller_with_deadline, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, reply, &registers), STATUS_OK, "receive");
    expect_true(wait_until(&caller.is_done), "the caller gives up");
    expect_status(caller.status, STATUS_TIMED_OUT, "the caller's call");
    expect_status(reply_word(reply, STATUS_OK, 0), STATUS_PEER_GONE, "late reply");
    worker_stop(&caller);
    slot_release(reply);
}

static void receive_times_out(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct ipc_registers registers;
    uint64_t deadline_ns = clock_now_ns() + millisecond_ns;
    expect_status(receive_until(endpoint, reply, &registers, deadline_ns), STATUS_TIMED_OUT,
                  "receive");
    expect_true(clock_now_ns() >= deadline_ns, "not before the deadline");
    expect_status(receive_now(endpoint, reply, &registers), STATUS_WOULD_BLOCK,
                  "receive without waiting");
    slot_release(reply);
}

static void suspended_caller_is_cancelled(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker caller = {.target = endpoint};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    expect_status(thread_suspend(caller.thread), STATUS_OK, "suspend");
    expect_equal(worker_state(&caller), THREAD_STATE_INACTIVE, "state");
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, 0, &registers), STATUS_WOULD_BLOCK, "its message is gone");
    expect_status(thread_resume(caller.thread), STATUS_OK, "resume");
    expect_true(caller.is_done, "the caller is awake");
    expect_status(caller.status, STATUS_CANCELLED, "the caller's call");
    worker_stop(&caller);
}

static void run_sender(struct worker *worker) {
    worker->status = send_word(worker->target, METHOD_OTHER, worker->word, 0);
}

static void send_needs_no_reply(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker sender = {.target = endpoint, .word = 3};
    worker_start(&sender, run_sender, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(endpoint, 0, &registers), STATUS_OK,
                  "receive without a reply object");
    expect_true((registers.info & INFO_ONE_WAY) != 0, "one_way flag");
    expect_equal(registers.words[0], 3, "word 0");
    expect_true(sender.is_done, "the sender is awake");
    expect_status(sender.status, STATUS_OK, "the send");
    worker_stop(&sender);
}

static void senders_are_served_in_order_of_arrival(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker senders[8] = {};
    for (unsigned i = 0; i < 8; i++) {
        senders[i].target = endpoint;
        senders[i].word = i;
        worker_start(&senders[i], run_sender, PRIORITY_ABOVE, 0);
    }
    for (unsigned i = 0; i < 8; i++) {
        struct ipc_registers registers;
        expect_status(receive_message(endpoint, 0, &registers), STATUS_OK, "receive");
        expect_equal(registers.words[0], i, "word 0");
    }
    for (unsigned i = 0; i < 8; i++) {
        worker_stop(&senders[i]);
    }
}

static void run_echo_server(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct ipc_registers registers = {.target = worker->target, .reply_slot = reply};
    syscall_receive(&registers);
    while (info_status(registers.info) == STATUS_OK) {
        worker->steps = worker->steps + 1;
        registers.target = worker->target;
        registers.info = info_make(0, 1, 0);
        registers.reply_slot = reply;
        registers.words[0] += 1;
        syscall_reply_receive(&registers);
    }
}

static void reply_receive_serves_many_calls(void) {
    struct worker server = {.target = make_object(OBJECT_ENDPOINT, 0)};
    worker_start(&server, run_echo_server, PRIORITY_ABOVE, 0);
    for (uint64_t i = 0; i < 1000; i++) {
        uint64_t answer = 0;
        expect_status(call_word(server.target, METHOD_ECHO, i, &answer), STATUS_OK, "call");
        expect_equal(answer, i + 1, "answer");
    }
    expect_equal(server.steps, 1000, "calls that the server saw");
    worker_stop(&server);
}

static const struct behaviour behaviours[] = {
    {"call__receiver_waits__reply_comes_back", call_finds_receiver},
    {"receive__caller_waits__message_with_badge_and_rights", receiver_finds_caller},
    {"receive__short_message__other_words_are_zero", words_not_sent_arrive_as_zero},
    {"call__longest_message__arrives_whole_both_ways", long_messages_arrive_whole},
    {"send__message_beyond_the_limit__bad_range", too_long_a_message_is_refused},
    {"reply__object_deleted__caller_gets_peer_gone", reply_object_deleted},
    {"receive__reply_object_in_use__earlier_caller_gets_peer_gone", reply_object_used_again},
    {"reply__caller_died__peer_gone", reply_after_the_caller_died},
    {"endpoint_set_state__closed_with_20_callers__all_get_peer_gone", endpoint_closed_with_callers},
    {"endpoint__destroyed_with_a_caller__peer_gone", endpoint_destroyed_with_callers},
    {"call__nobody_receives__timed_out", call_times_out_without_receiver},
    {"reply__caller_gave_up__dropped", late_reply_is_dropped},
    {"receive__nobody_sends__timed_out", receive_times_out},
    {"thread_suspend__thread_in_call__cancelled_when_resumed", suspended_caller_is_cancelled},
    {"send__receiver_comes__no_reply_needed", send_needs_no_reply},
    {"receive__eight_senders__in_order_of_arrival", senders_are_served_in_order_of_arrival},
    {"reply_receive__thousand_calls__all_answered", reply_receive_serves_many_calls},
};

const struct behaviour_group ipc_behaviours = {behaviours,
                                               sizeof(behaviours) / sizeof(behaviours[0])};
