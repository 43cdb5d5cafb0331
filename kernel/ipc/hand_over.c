// SPDX-License-Identifier: MIT
//
// Messages with capabilities between partners that wait for each other: what the fast paths of call
// and reply_receive have found a partner for, but cannot move, since they go without a stack. What
// is moved, and what is checked before, is what the general path moves and checks, by the same
// functions; what is left out is the scheduler. These take half of the instructions of the general
// path:
//
// - The partner is switched to at once. That is right where the scheduler would choose it: nobody
//   who is ready on this core has its priority or a higher one (fast_is_next). For the same reason
//   no time slice needs the timer, and no queue is touched.
// - Who stops here ran until now: so it is on no queue, has no reply object and no deadline, and
//   nothing of that has to be undone (thread_stop).
// - Who runs next waited for just this: it has a reply object at most, and no deadline, or its
//   fast_core would say so.
//
// Whatever cannot be done so has changed nothing, and goes the general way from the beginning. The
// kernel's suite runs every case with and without these. Faults do the same (fault.c).
#include <kernel/entry.h>

#include <kernel/fast_call.h>
#include <kernel/fast_reply_receive.h>
#include <kernel/ipc.h>
#include <tessera/rights.h>

static const struct slot *target_of(const struct thread *thread) {
    return cspace_slot_or_header(thread->cspace, thread_frame(thread, FRAME_TARGET));
}

static void switch_to_receiver(struct thread *caller, struct thread *receiver,
                               struct endpoint *endpoint) {
    fast_call_do(caller, &(struct fast_partner){receiver, endpoint, receiver->reply, 0});
    arch_switch_to(caller, receiver);
}

static void switch_to_caller(struct thread *receiver, struct thread *caller,
                             struct endpoint *endpoint) {
    fast_reply_receive_do(receiver, &(struct fast_partner){caller, endpoint, caller->reply, 0});
    arch_switch_to(receiver, caller);
}

void call_enter(struct thread *receiver) {
    struct thread *caller = arch_core_here()->current;
    const struct slot *slot = target_of(caller);
    struct endpoint *endpoint = endpoint_of(slot);
    caller->sender_word = endpoint_sender_word(slot);
    bool can_grant = (slot_rights(slot) & RIGHT_GRANT) != 0;
    if (!can_grant || message_deliver(caller, receiver, MESSAGE_CALL) != STATUS_OK) {
        syscall_enter(SYSCALL_CALL);
        return;
    }
    switch_to_receiver(caller, receiver, endpoint);
}

// The answer may carry the endpoint's own capability away, so the slot is looked at before.
void reply_receive_enter(struct thread *caller) {
    struct thread *receiver = arch_core_here()->current;
    struct endpoint *endpoint = slot_object(target_of(receiver));
    if (message_deliver(receiver, caller, MESSAGE_REPLY) != STATUS_OK) {
        syscall_enter(SYSCALL_REPLY_RECEIVE);
        return;
    }
    switch_to_caller(receiver, caller, endpoint);
}
