// SPDX-License-Identifier: MIT
#include "trial.h"

#include "message.h"
#include "report.h"

#include <tessera/faults.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

void trial_start(struct trial *trial, void (*run)(struct worker *)) {
    trial->endpoint = make_object(OBJECT_ENDPOINT, 0);
    trial->reply = make_object(OBJECT_REPLY, 0);
    trial->worker.target = trial->endpoint;
    trial->fault_port = mint(trial->endpoint, RIGHT_SEND, TRIAL_BADGE);
    worker_start(&trial->worker, run, PRIORITY_ABOVE, trial->fault_port);
}

void trial_expect_fault(struct trial *trial, uint32_t kind) {
    expect_status(receive_now(trial->endpoint, trial->reply, &trial->fault), STATUS_OK,
                  "receive the fault");
    expect_true((trial->fault.info & INFO_EVENT) != 0, "event flag");
    expect_equal(info_method(trial->fault.info), kind, "kind of fault");
    expect_equal(trial->fault.target & 0xffffffffu, TRIAL_BADGE, "badge");
    expect_equal(worker_state(&trial->worker), THREAD_STATE_FAULTED, "state");
    expect_true(!trial->worker.is_done, "the thread does not go on");
}

void trial_begin(struct trial *trial, void (*run)(struct worker *), uint32_t expected_fault) {
    trial_start(trial, run);
    trial_expect_fault(trial, expected_fault);
}

void trial_pause(struct worker *worker) {
    worker->status = call_word(worker->target, METHOD_OTHER, 0, nullptr);
}

void trial_expect_pause(struct trial *trial) {
    expect_status(receive_now(trial->endpoint, trial->reply, &trial->fault), STATUS_OK,
                  "receive the pause");
    expect_equal(info_method(trial->fault.info), METHOD_OTHER, "the thread pauses");
}

void trial_go_on(struct trial *trial) {
    (void)reply_word(trial->reply, STATUS_OK, 0);
}

void trial_repeat(struct trial *trial) {
    struct ipc_registers registers = {.target = trial->reply, .info = info_make(0, 0, 0)};
    syscall_send(&registers);
    expect_status(info_status(registers.info), STATUS_OK, "the reply to the fault");
}

void trial_end(struct trial *trial) {
    worker_stop(&trial->worker);
    slot_release(trial->reply);
    slot_release(trial->endpoint);
    slot_free(trial->fault_port); // it went with the endpoint
}
