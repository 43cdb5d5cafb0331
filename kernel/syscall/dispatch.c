// SPDX-License-Identifier: MIT
//
// Every system call comes through here: the row of the trap says which object types and rights its
// target must have, the row of an invocation says the same for the object's method. Handlers get
// what was checked; none checks a type or a right of its target itself. The order of checks is the
// order of idl/kernel/errors.yaml.
#include <kernel/entry.h>

#include <kernel/cspace.h>
#include <kernel/foreign.h>
#include <kernel/invocation.h>
#include <kernel/ipc.h>
#include <kernel/notification.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>
#include <syscall_table.h>
#include <tessera/rights.h>

constexpr uint32_t OBJECTS_IPC = 1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT;

// A call on an endpoint or port is a message, unless its method is one of the object's own: a
// message may well have the method number of another object, for which a server stands in.
static bool is_invocation(const struct invocation *call) {
    unsigned type = slot_type(call->target);
    return (object_mask(type) & OBJECTS_IPC) == 0 ||
           method_object(info_method(invocation_info(call))) == type;
}

// Slot and type; and rights, except those of an invocation, which has a row of its own.
static status_t find_target(struct invocation *call, const struct syscall_row *row) {
    uint64_t number = thread_frame(call->caller, FRAME_TARGET);
    status_t status = cspace_lookup(call->caller->cspace, number, &call->target);
    if (status != STATUS_OK) {
        return status;
    }
    bool has_own_row = row->objects == OBJECTS_ANY && is_invocation(call);
    return slot_check(call->target, row->objects, has_own_row ? RIGHTS_NONE : row->rights);
}

static status_t check_invocation(const struct invocation *call, const struct invocation_row *row,
                                 unsigned method) {
    if (method_object(method) != slot_type(call->target)) {
        return STATUS_WRONG_OBJECT;
    }
    if (row == nullptr) {
        return STATUS_BAD_METHOD;
    }
    return (slot_rights(call->target) & row->rights) == row->rights ? STATUS_OK
                                                                    : STATUS_ACCESS_DENIED;
}

// Inline in both of its callers: this is the way of every invocation.
[[gnu::always_inline]] static inline status_t invoke(struct invocation *call, unsigned method) {
    struct thread *caller = call->caller;
    const struct invocation_row *row = invocation_find((uint16_t)method);
    status_t status = check_invocation(call, row, method);
    union invocation_arguments arguments;
    if (status == STATUS_OK) {
        status = row->read(call, &arguments);
    }
    if (status != STATUS_OK) {
        return status;
    }
    uint64_t results[INVOCATION_RESULT_WORDS_MAX];
    status = row->handle(call, &arguments, results);
    if (status != STATUS_OK || row->result_words == 0 || arch_core_here()->current != caller) {
        return status;
    }
    for (unsigned i = 0; i < row->result_words; i++) {
        thread_set_frame(caller, FRAME_WORD0 + i, results[i]);
    }
    thread_set_frame(caller, FRAME_INFO, info_make(0, row->result_words, 0));
    return SYSCALL_DONE;
}

static status_t sys_call(struct invocation *call) {
    if (is_invocation(call)) {
        return invoke(call, info_method(invocation_info(call)));
    }
    return sys_endpoint_call(call);
}

static status_t sys_yield(struct invocation *call) {
    thread_set_status(call->caller, STATUS_OK);
    scheduler_yield();
    return SYSCALL_DONE;
}

static status_t sys_exit(struct invocation *call) {
    uint64_t exit_status = invocation_word(call, 0);
    thread_set_status(call->caller, STATUS_OK);
    fault_raise(call->caller, FAULT_EXIT, exit_status, 0, 0);
    return SYSCALL_DONE;
}

static status_t sys_foreign_return(struct invocation *call) {
    status_t status = foreign_leave(call->caller);
    return status == STATUS_OK ? SYSCALL_DONE : status;
}

typedef status_t handler_t(struct invocation *call);

static handler_t *const handlers[SYSCALL_COUNT] = {
    [SYSCALL_CALL] = sys_call,       [SYSCALL_SEND] = sys_send,
    [SYSCALL_RECEIVE] = sys_receive, [SYSCALL_REPLY_RECEIVE] = sys_reply_receive,
    [SYSCALL_SIGNAL] = sys_signal,   [SYSCALL_WAIT] = sys_wait,
    [SYSCALL_POLL] = sys_poll,       [SYSCALL_YIELD] = sys_yield,
    [SYSCALL_EXIT] = sys_exit,       [SYSCALL_FOREIGN_RETURN] = sys_foreign_return,
};

static void finish(struct thread *caller, status_t status) {
    if (status == SYSCALL_DONE || arch_core_here()->current != caller) {
        return; // the outcome is there, comes later, or the caller has deleted itself
    }
    if (status == INVOCATION_RESTART) {
        arch_context_restart_syscall(&caller->context);
    } else {
        thread_set_status(caller, status);
    }
}

void invocation_enter(struct slot *slot) {
    struct invocation call = {.caller = arch_core_here()->current, .target = slot};
    finish(call.caller, invoke(&call, info_method(invocation_info(&call))));
}

void syscall_enter(uint64_t number) {
    struct thread *caller = arch_core_here()->current;
    const struct syscall_row *row = syscall_find(number);
    if (row == nullptr) {
        // A program of another system makes these: a library beside it serves them, or its fault
        // handler stands in for that system.
        if (foreign_enter(caller)) {
            return;
        }
        thread_set_status(caller, STATUS_BAD_SYSCALL);
        if (!slot_is_empty(&caller->held[THREAD_SLOT_FAULT_PORT])) {
            fault_raise(caller, FAULT_UNKNOWN_SYSCALL, number, 0, 0);
        }
        return;
    }
    struct invocation call = {.caller = caller};
    status_t status = row->objects == 0 ? STATUS_OK : find_target(&call, row);
    if (status == STATUS_OK) {
        status = handlers[number](&call);
    }
    finish(caller, status);
}
