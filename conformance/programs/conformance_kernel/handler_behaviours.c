// SPDX-License-Identifier: MIT
//
// Fault handlers that are closed, gone, wrong, or in trouble themselves.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "trial.h"

#include <arch/provoke.h>
#include <kernel/cspace.h>
#include <kernel/endpoint.h>
#include <kernel/memory.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static void run_breakpoint(struct worker *worker) {
    arch_provoke_breakpoint();
    worker->steps = worker->steps + 1;
}

static void closed_endpoint_hears_nothing(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker queued = {};
    worker_start(&queued, run_breakpoint, PRIORITY_ABOVE, endpoint);
    expect_equal(worker_state(&queued), THREAD_STATE_FAULTED, "state while nobody receives");
    expect_status(endpoint_set_state(endpoint, ENDPOINT_STATE_CLOSED), STATUS_OK, "close");
    expect_equal(worker_state(&queued), THREAD_STATE_INACTIVE, "state when it was closed");
    struct worker late = {};
    worker_start(&late, run_breakpoint, PRIORITY_ABOVE, endpoint);
    expect_equal(worker_state(&late), THREAD_STATE_INACTIVE, "state of a fault while it is closed");
    expect_equal(queued.steps + late.steps, 0, "neither goes on");
    worker_stop(&queued);
    worker_stop(&late);
    slot_release(endpoint);
}

static void endpoint_goes_while_a_fault_is_queued(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker worker = {};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, endpoint);
    slot_release(endpoint); // the thread holds a capability of its own
    expect_equal(worker_state(&worker), THREAD_STATE_FAULTED, "state");
    expect_equal(worker.steps, 0, "it does not go on");
    worker_stop(&worker);
}

static void endpoint_is_revoked_under_a_fault(void) {
    cap_t memory = make_object(OBJECT_MEMORY, startup_info()->page_bytes);
    cap_t endpoint = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_ENDPOINT, 0, 1, 0, SLOT_CSPACE, endpoint), STATUS_OK,
                  "retype");
    struct worker worker = {};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, endpoint);
    expect_equal(worker_state(&worker), THREAD_STATE_FAULTED, "state");
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
    expect_equal(worker_state(&worker), THREAD_STATE_INACTIVE, "state without the endpoint");
    expect_status(thread_resume(worker.thread), STATUS_OK, "resume");
    expect_equal(worker_state(&worker), THREAD_STATE_INACTIVE, "a fault that nobody can hear");
    worker_stop(&worker);
    slot_release(memory);
    slot_free(endpoint);
}

static void port_takes_faults(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    cap_t port = make_object(OBJECT_PORT, 0);
    expect_status(port_bind(port, endpoint, 321), STATUS_OK, "bind");
    struct worker worker = {};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, port);
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, reply, &registers), STATUS_OK, "receive the fault");
    expect_equal(registers.target & 0xffffffffu, 321, "badge of the port");
    worker_stop(&worker);
    slot_release(port);
    slot_release(reply);
    slot_release(endpoint);
}

// A handler: takes one fault, and then has one itself.
static void run_bad_handler(struct worker *worker) {
    struct ipc_registers registers;
    worker->status = receive_message(worker->target, (cap_t)worker->word, &registers);
    worker->steps = info_method(registers.info);
    arch_provoke_illegal_instruction();
}

static void handler_faults_itself(void) {
    cap_t first_endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t second_endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t handlers_reply = make_object(OBJECT_REPLY, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker handler = {.target = first_endpoint, .word = handlers_reply};
    worker_start(&handler, run_bad_handler, PRIORITY_ABOVE, second_endpoint);
    struct worker worker = {};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, first_endpoint);

    expect_equal(handler.steps, FAULT_BREAKPOINT, "the fault that the handler was told");
    struct ipc_registers registers;
    expect_status(receive_now(second_endpoint, reply, &registers), STATUS_OK,
                  "the handler's own fault");
    expect_equal(info_method(registers.info), FAULT_ILLEGAL_INSTRUCTION, "its kind");
    expect_equal(worker_state(&worker), THREAD_STATE_FAULTED, "the first thread waits");
    worker_stop(&handler);
    slot_release(handlers_reply);
    expect_equal(worker_state(&worker), THREAD_STATE_INACTIVE, "when the handler is gone");
    worker_stop(&worker);
    slot_release(reply);
    slot_release(first_endpoint);
    slot_release(second_endpoint);
}

// A thread that is its own handler waits for itself, and for nobody else.
static void thread_is_its_own_handler(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker worker = {.target = endpoint};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, endpoint);
    expect_equal(worker_state(&worker), THREAD_STATE_FAULTED, "state");
    expect_status(thread_resume(worker.thread), STATUS_OK, "resume");
    expect_equal(worker_state(&worker), THREAD_STATE_FAULTED, "the instruction faults again");
    worker_stop(&worker);
    struct ipc_registers registers;
    cap_t reply = make_object(OBJECT_REPLY, 0);
    expect_status(receive_now(endpoint, reply, &registers), STATUS_WOULD_BLOCK,
                  "its fault is gone");
    slot_release(reply);
    slot_release(endpoint);
}

static status_t reply_with(cap_t reply, unsigned words, uint64_t pc, uint64_t sp, uint64_t flags) {
    struct ipc_registers registers = {
        .target = reply, .info = info_make(0, words, 0) | flags, .words = {pc, sp}};
    syscall_send(&registers);
    return info_status(registers.info);
}

static void reply_may_not_leave_user_space(void) {
    const uint64_t end = boot_info()->user_end;
    struct trial trial = {};
    trial_begin(&trial, run_breakpoint, FAULT_BREAKPOINT);
    uint64_t pc = trial.fault.words[FAULT_WORD_PC] + ARCH_BREAKPOINT_BYTES;
    uint64_t sp = trial.fault.words[FAULT_WORD_SP];
    expect_status(reply_with(trial.reply, 1, end, 0, 0), STATUS_BAD_RANGE, "pc at the end");
    expect_status(reply_with(trial.reply, 1, UINT64_MAX - 3, 0, 0), STATUS_BAD_RANGE,
                  "pc in the kernel");
    expect_status(reply_with(trial.reply, 2, pc, UINT64_MAX - 15, 0), STATUS_BAD_RANGE,
                  "sp in the kernel");
    expect_status(reply_with(trial.reply, 1, pc, 0, INFO_BUFFER), STATUS_BAD_ARGUMENT,
                  "a reply in the buffer");
    expect_equal(worker_state(&trial.worker), THREAD_STATE_FAULTED, "the thread waits on");
    expect_status(reply_with(trial.reply, 2, pc, sp, 0), STATUS_OK, "a good reply");
    expect_equal(trial.worker.steps, 1, "it went on");
    trial_end(&trial);
}

static void run_read_word(struct worker *worker) {
    worker->word = *(volatile uint64_t *)worker->word;
    worker->steps = worker->steps + 1;
}

static void repeated_access_faults_again(void) {
    struct trial trial = {.worker = {.word = UINT64_C(0x3100000000)}};
    trial_begin(&trial, run_read_word, FAULT_PAGE);
    for (unsigned i = 0; i < 100; i++) {
        trial_repeat(&trial);
        trial_expect_fault(&trial, FAULT_PAGE);
    }
    expect_equal(trial.worker.steps, 0, "it never goes on");
    trial_end(&trial);
}

static const struct behaviour behaviours[] = {
    {"fault__endpoint_closed__thread_is_suspended", closed_endpoint_hears_nothing},
    {"fault__handlers_capability_deleted__thread_waits", endpoint_goes_while_a_fault_is_queued},
    {"fault__endpoint_revoked__thread_is_suspended", endpoint_is_revoked_under_a_fault},
    {"fault__port__badge_is_told", port_takes_faults},
    {"fault__handler_faults_too__its_handler_is_told", handler_faults_itself},
    {"fault__thread_is_its_own_handler__only_it_waits", thread_is_its_own_handler},
    {"fault__reply_with_kernel_address__bad_range", reply_may_not_leave_user_space},
    {"fault__instruction_repeated_100_times__faults_each_time", repeated_access_faults_again},
};

const struct behaviour_group handler_behaviours = {behaviours,
                                                   sizeof(behaviours) / sizeof(behaviours[0])};
