// SPDX-License-Identifier: MIT
//
// Good calls, success and declared errors of endpoint, port, interrupt, timer and machine.
#include "case_context.h"
#include "message.h"
#include "report.h"

#include <kernel/endpoint.h>
#include <kernel/interrupt.h>
#include <kernel/machine.h>
#include <kernel/port.h>
#include <kernel/timer.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>

// A year: no suite runs that long.
static constexpr uint64_t FAR_NS = 365ull * 24 * 3600 * 1'000'000'000;

bool good_endpoint_set_state(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_ENDPOINT, 0), METHOD_ENDPOINT_SET_STATE, 1, 0);
    call->words[0] = ENDPOINT_STATE_CLOSED;
    return true;
}

bool success_endpoint_set_state(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           call_word((cap_t)call->target, METHOD_ECHO, 0, nullptr) == STATUS_PEER_GONE;
}

bool good_port_bind(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_PORT, 0), METHOD_PORT_BIND, 1, 1);
    call->words[0] = 5;
    call->caps[0] = scratch_object(context, OBJECT_ENDPOINT, 0);
    return true;
}

bool success_port_bind(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           send_word((cap_t)call->target, METHOD_ECHO, 0, INFO_NO_WAIT) == STATUS_WOULD_BLOCK;
}

bool fixture_port_bind__BUSY(struct case_context *context, struct kernel_call *call) {
    cap_t port = (cap_t)call->target;
    context_check(context, port_bind(port, (cap_t)call->caps[0], 4));
    (void)scratch_mint(context, port, RIGHT_SEND, 0);
    return true;
}

static cap_t bound_interrupt(struct case_context *context) {
    cap_t interrupt = case_capability(context, OBJECT_INTERRUPT, RIGHTS_ALL);
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    context_check(context, interrupt_bind(interrupt, notification, 1));
    return interrupt;
}

bool good_interrupt_bind(struct case_context *context, struct kernel_call *call) {
    call_begin(call, case_capability(context, OBJECT_INTERRUPT, RIGHTS_ALL), METHOD_INTERRUPT_BIND,
               1, 1);
    call->words[0] = 1;
    call->caps[0] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

bool success_interrupt_bind(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context, interrupt_acknowledge((cap_t)call->target));
    context_check(context, interrupt_bind((cap_t)call->target, 0, 0));
    return is_good && interrupt_acknowledge((cap_t)call->target) == STATUS_EMPTY;
}

bool fixture_interrupt_bind__BUSY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, interrupt_bind((cap_t)call->target, (cap_t)call->caps[0], 2));
}

bool fixture_interrupt_bind__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = 0;
    return true;
}

bool good_interrupt_acknowledge(struct case_context *context, struct kernel_call *call) {
    call_begin(call, bound_interrupt(context), METHOD_INTERRUPT_ACKNOWLEDGE, 0, 0);
    return true;
}

bool success_interrupt_acknowledge(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_interrupt_acknowledge__EMPTY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, interrupt_bind((cap_t)call->target, 0, 0));
}

bool good_interrupt_mask(struct case_context *context, struct kernel_call *call) {
    call_begin(call, bound_interrupt(context), METHOD_INTERRUPT_MASK, 0, 0);
    return true;
}

bool success_interrupt_mask(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool fixture_interrupt_mask__EMPTY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, interrupt_bind((cap_t)call->target, 0, 0));
}

bool good_interrupt_info(struct case_context *context, struct kernel_call *call) {
    call_begin(call, case_capability(context, OBJECT_INTERRUPT, RIGHTS_ALL), METHOD_INTERRUPT_INFO,
               0, 0);
    return true;
}

// The line of the cases is one with a wire.
bool success_interrupt_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[1] == 0 &&
           registers.words[2] == 0;
}

static cap_t bound_timer(struct case_context *context) {
    cap_t timer = scratch_object(context, OBJECT_TIMER, 0);
    cap_t notification = scratch_object(context, OBJECT_NOTIFICATION, 0);
    context_check(context, timer_bind(timer, notification, 1));
    return timer;
}

bool good_timer_bind(struct case_context *context, struct kernel_call *call) {
    call_begin(call, scratch_object(context, OBJECT_TIMER, 0), METHOD_TIMER_BIND, 1, 1);
    call->words[0] = 1;
    call->caps[0] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

bool success_timer_bind(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    uint64_t bits = 0;
    bool is_good = kernel_call_succeeds(call, &registers);
    context_check(context, timer_arm((cap_t)call->target, 0));
    context_check(context, poll_bits((cap_t)call->caps[0], &bits));
    return is_good && bits == 1;
}

bool fixture_timer_bind__BUSY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, timer_bind((cap_t)call->target, (cap_t)call->caps[0], 2));
}

bool fixture_timer_bind__BAD_ARGUMENT(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = 0;
    return true;
}

bool good_timer_arm(struct case_context *context, struct kernel_call *call) {
    call_begin(call, bound_timer(context), METHOD_TIMER_ARM, 1, 0);
    call->words[0] = FAR_NS;
    return true;
}

bool success_timer_arm(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && timer_cancel((cap_t)call->target) == STATUS_OK;
}

bool fixture_timer_arm__EMPTY(struct case_context *context, struct kernel_call *call) {
    call->target = scratch_object(context, OBJECT_TIMER, 0);
    return true;
}

bool good_timer_cancel(struct case_context *context, struct kernel_call *call) {
    cap_t timer = bound_timer(context);
    context_check(context, timer_arm(timer, FAR_NS));
    call_begin(call, timer, METHOD_TIMER_CANCEL, 0, 0);
    return true;
}

bool success_timer_cancel(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           timer_cancel((cap_t)call->target) == STATUS_EMPTY;
}

bool fixture_timer_cancel__EMPTY(struct case_context *context, struct kernel_call *call) {
    return context_check(context, timer_cancel((cap_t)call->target));
}

bool good_machine_interrupt(struct case_context *context, struct kernel_call *call) {
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_INTERRUPT, 2, 1);
    call->words[0] = context->free_lines[context->used_lines];
    call->words[1] = scratch_slot(context);
    call->caps[0] = SLOT_CSPACE;
    return true;
}

bool success_machine_interrupt(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) &&
           slot_type((cap_t)call->words[1]) == OBJECT_INTERRUPT;
}

bool fixture_machine_interrupt__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = 1023;
    return true;
}

bool fixture_machine_interrupt__BUSY(struct case_context *context, struct kernel_call *call) {
    (void)call;
    (void)case_capability(context, OBJECT_INTERRUPT, RIGHTS_ALL);
    return true;
}

bool fixture_machine_interrupt__SLOT_OCCUPIED(struct case_context *context,
                                              struct kernel_call *call) {
    call->words[1] = scratch_object(context, OBJECT_NOTIFICATION, 0);
    return true;
}

bool good_machine_power_off(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_POWER_OFF, 1, 0);
    return true;
}

bool good_machine_reset(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_RESET, 0, 0);
    return true;
}

bool good_machine_info(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_INFO, 0, 0);
    return true;
}

bool success_machine_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    uint64_t before_ns = clock_now_ns();
    return kernel_call_succeeds(call, &registers) && registers.words[0] >= 1 &&
           registers.words[1] == page_bytes() && registers.words[2] > 0 &&
           registers.words[3] >= before_ns && registers.words[3] <= clock_now_ns();
}

bool good_machine_set_fast_paths(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_SET_FAST_PATHS, 1, 0);
    call->words[0] = report_round() == ROUND_FAST_PATHS;
    return true;
}

bool success_machine_set_fast_paths(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}

bool good_machine_core_info(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_CORE_INFO, 1, 0);
    return true;
}

bool success_machine_core_info(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers) && registers.words[0] <= clock_now_ns() &&
           registers.words[2] <= clock_now_ns();
}

bool fixture_machine_core_info__BAD_RANGE(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call->words[0] = boot_info()->core_count;
    return true;
}

bool good_machine_write(struct case_context *context, struct kernel_call *call) {
    (void)context;
    call_begin(call, BOOT_SLOT_MACHINE, METHOD_MACHINE_WRITE, 8, 0);
    call->words[0] = 2;
    call->words[1] = '#' | '\n' << 8;
    return true;
}

bool success_machine_write(struct case_context *context, struct kernel_call *call) {
    struct ipc_registers registers;
    (void)context;
    return kernel_call_succeeds(call, &registers);
}
