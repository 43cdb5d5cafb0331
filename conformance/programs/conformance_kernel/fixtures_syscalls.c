// SPDX-License-Identifier: MIT
//
// The system calls made right, once each. What they do beyond that is in the behaviours.
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <tessera/faults.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static void run_answer_one(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct ipc_registers registers;
    worker->status = receive_message(worker->target, reply, &registers);
    (void)reply_word(reply, STATUS_OK, registers.words[0] * 2);
    slot_release(reply);
}

bool success_syscall_call(struct case_context *context) {
    struct worker server = {.target = scratch_object(context, OBJECT_ENDPOINT, 0)};
    worker_start(&server, run_answer_one, PRIORITY_ABOVE, 0);
    uint64_t answer = 0;
    status_t status = call_word(server.target, METHOD_ECHO, 21, &answer);
    worker_stop(&server);
    return status == STATUS_OK && answer == 42;
}

static void run_send(struct worker *worker) {
    worker->status = send_word(worker->target, METHOD_ECHO, worker->word, 0);
}

static bool receive_from_sender(struct case_context *context, bool is_by_reply_receive) {
    struct worker sender = {.target = scratch_object(context, OBJECT_ENDPOINT, 0), .word = 17};
    cap_t reply = scratch_object(context, OBJECT_REPLY, 0);
    worker_start(&sender, run_send, PRIORITY_ABOVE, 0);
    struct ipc_registers registers = {
        .target = sender.target, .info = INFO_NO_WAIT, .reply_slot = reply};
    if (is_by_reply_receive) {
        syscall_reply_receive(&registers);
    } else {
        syscall_receive(&registers);
    }
    worker_stop(&sender);
    return info_status(registers.info) == STATUS_OK && registers.words[0] == 17 &&
           sender.status == STATUS_OK;
}

bool success_syscall_send(struct case_context *context) {
    return receive_from_sender(context, false);
}

bool success_syscall_receive(struct case_context *context) {
    return receive_from_sender(context, false);
}

bool success_syscall_reply_receive(struct case_context *context) {
    return receive_from_sender(context, true);
}

bool success_syscall_signal(struct case_context *context) {
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return signal_bits(notification, 1) == STATUS_OK;
}

bool success_syscall_wait(struct case_context *context) {
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    uint64_t bits = 0;
    return signal_bits(notification, 6) == STATUS_OK &&
           wait_bits_until(notification, UINT64_MAX, &bits) == STATUS_OK && bits == 6;
}

bool success_syscall_poll(struct case_context *context) {
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    uint64_t bits = 0;
    return signal_bits(notification, 6) == STATUS_OK &&
           poll_bits(notification, &bits) == STATUS_OK && bits == 6;
}

bool success_syscall_yield(struct case_context *context) {
    struct ipc_registers registers = {};
    (void)context;
    syscall_yield(&registers);
    return info_status(registers.info) == STATUS_OK;
}

static void run_exit(struct worker *worker) {
    (void)worker;
    program_exit(3);
}

bool success_syscall_exit(struct case_context *context) {
    cap_t endpoint = scratch_object(context, OBJECT_ENDPOINT, 0);
    cap_t reply = scratch_object(context, OBJECT_REPLY, 0);
    struct worker worker = {};
    worker_start(&worker, run_exit, PRIORITY_ABOVE, endpoint);
    struct ipc_registers registers;
    status_t status = receive_now(endpoint, reply, &registers);
    worker_stop(&worker);
    return status == STATUS_OK && info_method(registers.info) == FAULT_EXIT &&
           registers.words[FAULT_WORD_DETAIL] == 3;
}

// Of a thread that is not foreign; one that is does not come back, which the behaviours show.
bool success_syscall_foreign_return(struct case_context *context) {
    struct ipc_registers registers = {};
    (void)context;
    syscall_foreign_return(&registers);
    return info_status(registers.info) == STATUS_EMPTY;
}
