// SPDX-License-Identifier: MIT
//
// Good calls, success and declared errors of thread. A thread that a case makes active has a
// priority below the suite's, so it is ready and never runs.
#include "case_context.h"
#include "report.h"
#include "worker.h"

#include <kernel/thread.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

static const uint64_t entry_address = 0x400000;
static const uint64_t stack_address = 0x800000;

// Positions of the capabilities of thread_configure.
enum { CONFIGURE_CSPACE, CONFIGURE_ASPACE, CONFIGURE_BUFFER, CONFIGURE_FAULT_PORT };

static cap_t fresh_thread(struct case_context *context) {
    return scratch_object(context, OBJECT_THREAD, 0);
}

static cap_t configured_thread(struct case_context *context) {
    cap_t thread = fresh_thread(context);
    cap_t aspace = scratch_object(context, OBJECT_ASPACE, 0);
    context_check(context, thread_configure(thread, SLOT_CSPACE, aspace, 0, 0, 0));
    context_check(context, thread_set_priority(thread, 1, 1));
    return thread;
}

static cap_t ready_thread(struct case_context *context) {
    cap_t thread = configured_thread(context);
    context_check(context, thread_start(thread, entry_address, stack_address, 0, 0));
    return thread;
}

static uint64_t state_of(struct case_context *context, uint64_t thread) {
    uint64_t state = 0;
    uint64_t priority = 0;
    uint64_t core = 0;
    uint64_t run_time_ns = 0;
    context_check(context, thread_info((cap_t)thread, &state, &priority, &core, &run_time_ns));
    return state;
}

bool good_thread_configure(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_CONFIGURE, 1, 4);
    call->caps[CONFIGURE_CSPACE] = SLOT_CSPACE;
    call->caps[CONFIGURE_ASPACE] = scratch_object(context, OBJECT_ASPACE, 0);
    call->caps[CONFIGURE_BUFFER] = scratch_object(context, OBJECT_FRAME, page_bytes());
    call->caps[CONFIGURE_FAULT_PORT] = scratch_object(context, OBJECT_ENDPOINT, 0);
    return true;
}

// A thread that is configured can be resumed.
bool success_thread_configure(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    cap_t thread = (cap_t)call->target;
    context_check(context, thread_set_priority(thread, 1, 1));
    return kernel_call_succeeds(call, &registers) && thread_resume(thread) == STATUS_OK &&
           state_of(context, thread) == THREAD_STATE_READY;
}

bool fixture_thread_configure__BUSY(struct case_context *context, struct kernel_call *call) {
    call->target = ready_thread(context);
    return true;
}

bool fixture_thread_configure__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = page_bytes();
    return true;
}

bool fixture_thread_configure__BAD_ARGUMENT(struct case_context *context,
                                            struct kernel_call *call) {
    call->caps[CONFIGURE_BUFFER] = device_frame(context);
    return true;
}

bool good_thread_start(struct case_context *context, struct kernel_call *call) {
    call_begin(call, configured_thread(context), METHOD_THREAD_START, 4, 0);
    call->words[0] = entry_address;
    call->words[1] = stack_address;
    call->words[2] = 5;
    return true;
}

bool success_thread_start(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t v[8] = {};
    cap_t thread = (cap_t)call->target;
    if (!kernel_call_succeeds(call, &registers) ||
        state_of(context, thread) != THREAD_STATE_READY) {
        return false;
    }
    context_check(context, thread_suspend(thread));
    context_check(context, thread_read_registers(thread, 0, &v[0], &v[1], &v[2], &v[3], &v[4],
                                                 &v[5], &v[6], &v[7]));
    return v[0] == 5;
}

bool fixture_thread_start__BUSY(struct case_context *context, struct kernel_call *call) {
    call->target = ready_thread(context);
    return true;
}

bool fixture_thread_start__EMPTY(struct case_context *context, struct kernel_call *call) {
    call->target = fresh_thread(context);
    return true;
}

bool good_thread_suspend(struct case_context *context, struct kernel_call *call) {
    call_begin(call, ready_thread(context), METHOD_THREAD_SUSPEND, 0, 0);
    return true;
}

bool success_thread_suspend(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    return kernel_call_succeeds(call, &registers) &&
           state_of(context, call->target) == THREAD_STATE_INACTIVE;
}

bool good_thread_resume(struct case_context *context, struct kernel_call *call) {
    cap_t thread = ready_thread(context);
    context_check(context, thread_suspend(thread));
    call_begin(call, thread, METHOD_THREAD_RESUME, 0, 0);
    return true;
}

bool success_thread_resume(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    return kernel_call_succeeds(call, &registers) &&
           state_of(context, call->target) == THREAD_STATE_READY;
}

bool fixture_thread_resume__BUSY(struct case_context *context, struct kernel_call *call) {
    call->target = ready_thread(context);
    return true;
}

bool fixture_thread_resume__EMPTY(struct case_context *context, struct kernel_call *call) {
    call->target = fresh_thread(context);
    return true;
}

bool good_thread_read_registers(struct case_context *context, struct kernel_call *call) {
    call_begin(call, configured_thread(context), METHOD_THREAD_READ_REGISTERS, 1, 0);
    return true;
}

bool success_thread_read_registers(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    context_check(context,
                  thread_write_registers((cap_t)call->target, 0, 6, 11, 12, 13, 14, 15, 16));
    bool is_good = kernel_call_succeeds(call, &registers);
    for (uint64_t i = 0; i < 6; i++) {
        expect_equal(registers.words[i], 11 + i, "a register");
    }
    return is_good;
}

bool fixture_thread_read_registers__BUSY(struct case_context *context, struct kernel_call *call) {
    call->target = ready_thread(context);
    return true;
}

bool good_thread_write_registers(struct case_context *context, struct kernel_call *call) {
    call_begin(call, configured_thread(context), METHOD_THREAD_WRITE_REGISTERS, 8, 0);
    call->words[1] = 2;
    call->words[2] = 21;
    call->words[3] = 22;
    call->words[4] = 23;
    return true;
}

bool success_thread_write_registers(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t v[8] = {};
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context, thread_read_registers((cap_t)call->target, 0, &v[0], &v[1], &v[2], &v[3],
                                                 &v[4], &v[5], &v[6], &v[7]));
    expect_equal(v[0], 21, "register 0");
    expect_equal(v[1], 22, "register 1");
    expect_equal(v[2], 0, "a register beyond the count");
    return is_good;
}

bool fixture_thread_write_registers__BUSY(struct case_context *context, struct kernel_call *call) {
    call->target = ready_thread(context);
    return true;
}

bool fixture_thread_write_registers__BAD_RANGE(struct case_context *context,
                                               struct kernel_call *call) {
    (void)context;
    call->words[0] = 40;
    call->words[1] = 6;
    return true;
}

bool good_thread_set_priority(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_SET_PRIORITY, 2, 0);
    call->words[0] = 10;
    call->words[1] = 20;
    return true;
}

bool success_thread_set_priority(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t state = 0;
    uint64_t priority = 0;
    uint64_t core = 0;
    uint64_t run_time_ns = 0;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context,
                  thread_info((cap_t)call->target, &state, &priority, &core, &run_time_ns));
    return is_good && priority == 10;
}

bool fixture_thread_set_priority__ACCESS_DENIED(struct case_context *context,
                                                struct kernel_call *call) {
    (void)context;
    call->words[1] = PRIORITY_SUITE_MAX + 1;
    return true;
}

bool fixture_thread_set_priority__BAD_ARGUMENT(struct case_context *context,
                                               struct kernel_call *call) {
    (void)context;
    call->words[0] = 21;
    return true;
}

bool good_thread_set_affinity(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_SET_AFFINITY, 1, 0);
    return true;
}

bool success_thread_set_affinity(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_thread_set_affinity__BAD_RANGE(struct case_context *context,
                                            struct kernel_call *call) {
    (void)context;
    call->words[0] = 255;
    return true;
}

bool good_thread_set_name(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_SET_NAME, 2, 0);
    call->words[0] = 0x6f6c6c6568;
    return true;
}

bool success_thread_set_name(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool good_thread_bind_notification(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_BIND_NOTIFICATION, 0, 1);
    call->caps[0] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

// Bound, it cannot be bound again; a null capability unbinds.
bool success_thread_bind_notification(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    cap_t thread = (cap_t)call->target;
    cap_t notification = (cap_t)call->caps[0];
    bool is_good = kernel_call_succeeds(call, &registers);
    expect_status(thread_bind_notification(thread, notification), STATUS_BUSY, "bind again");
    context_check(context, thread_bind_notification(thread, 0));
    context_check(context, thread_bind_notification(thread, notification));
    return is_good;
}

bool fixture_thread_bind_notification__BUSY(struct case_context *context,
                                            struct kernel_call *call) {
    cap_t other = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return context_check(context, thread_bind_notification((cap_t)call->target, other));
}

bool good_thread_set_foreign(struct case_context *context, struct kernel_call *call) {
    call_begin(call, fresh_thread(context), METHOD_THREAD_SET_FOREIGN, 4, 0);
    call->words[0] = entry_address;
    call->words[1] = stack_address;
    return true;
}

// What it does is in the behaviours.
bool success_thread_set_foreign(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

// Ready, and to begin in its library.
static cap_t foreign_thread(struct case_context *context) {
    cap_t thread = fresh_thread(context);
    cap_t aspace = scratch_object(context, OBJECT_ASPACE, 0);
    cap_t buffer = scratch_object(context, OBJECT_FRAME, page_bytes());
    context_check(context, thread_configure(thread, SLOT_CSPACE, aspace, buffer, 0, 0));
    context_check(context, thread_set_priority(thread, 1, 1));
    context_check(context, thread_set_foreign(thread, entry_address, stack_address, 0, 0));
    context_check(context, thread_start(thread, entry_address, stack_address, 0, 0));
    return thread;
}

bool good_thread_interrupt(struct case_context *context, struct kernel_call *call) {
    call_begin(call, foreign_thread(context), METHOD_THREAD_INTERRUPT, 0, 0);
    return true;
}

// What it does is in the behaviours.
bool success_thread_interrupt(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    return kernel_call_succeeds(call, &registers) &&
           state_of(context, call->target) == THREAD_STATE_READY;
}

bool fixture_thread_interrupt__BUSY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, thread_suspend((cap_t)call->target));
}

bool fixture_thread_interrupt__EMPTY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, thread_set_foreign((cap_t)call->target, 0, 0, 0, 0));
}

bool good_thread_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, ready_thread(context), METHOD_THREAD_INFO, 0, 0);
    return true;
}

bool success_thread_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] == THREAD_STATE_READY &&
           registers.words[1] == 1 && registers.words[2] == 0 && registers.words[3] == 0;
}
