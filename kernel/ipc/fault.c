// SPDX-License-Identifier: MIT
//
// Faults are calls that the kernel makes in a thread's name: the thread waits for a reply, and its
// registers stay as they are. A fault that nobody can hear of stops the thread.
//
// The fast path, there and back: a handler that waits is switched to at once, without the
// scheduler, and so is the thread when it is answered (hand_over.c says when that is right, and
// what it saves). The entry has saved all registers, and all are loaded when the thread goes on,
// since nobody knows which of them matter; between them handler and thread are as in a call. The
// answer may come from fault_answer() only: fast_core is null meanwhile, so that the fast path of
// reply_receive leaves it alone. Whatever cannot be done so has changed nothing, and goes the
// general way.
#include <kernel/ipc.h>

#include <kernel/boot.h>
#include <kernel/endpoint.h>
#include <kernel/entry.h>
#include <kernel/fast_call.h>
#include <kernel/fast_reply_receive.h>
#include <kernel/foreign.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>

// The handler was told. False: it would not run next; nothing has changed.
static bool hand_over(struct thread *thread, struct thread *handler, struct endpoint *endpoint) {
    if (!fast_is_next(handler) || arch_core_here()->is_general) {
        return false;
    }
    fast_call_do(thread, &(struct fast_partner){handler, endpoint, handler->reply, 0});
    arch_switch_to(thread, handler);
    thread->state = THREAD_STATE_FAULTED;
    thread->fast_core = nullptr; // no fast path may answer it
    return true;
}

void fault_enter(unsigned kind, uint64_t detail, uint64_t address, uint64_t syndrome) {
    struct thread *thread = arch_core_here()->current;
    if (!foreign_fault(thread, kind, detail, address, syndrome)) {
        fault_raise(thread, kind, detail, address, syndrome);
    }
}

void fault_raise(struct thread *thread, unsigned kind, uint64_t detail, uint64_t address,
                 uint64_t syndrome) {
    const struct slot *port = &thread->held[THREAD_SLOT_FAULT_PORT];
    struct endpoint *endpoint = slot_is_empty(port) ? nullptr : endpoint_of(port);
    if (endpoint == nullptr) {
        thread_stop(thread);
        boot_fault_unheard(thread, kind, detail, address);
        return;
    }
    thread->fault_kind = kind;
    thread->fault_words[FAULT_WORD_DETAIL] = detail;
    thread->fault_words[FAULT_WORD_ADDRESS] = address;
    thread->fault_words[FAULT_WORD_PC] = arch_context_pc(&thread->context);
    thread->fault_words[FAULT_WORD_SP] = arch_context_sp(&thread->context);
    thread->fault_words[FAULT_WORD_SYNDROME] = syndrome;
    thread->sender_word = endpoint_sender_word(port);
    struct thread *receiver = endpoint_first_receiver(endpoint, true);
    if (receiver != nullptr) {
        message_deliver_event(receiver, kind, thread->sender_word, thread->fault_words,
                              FAULT_WORDS);
        if (hand_over(thread, receiver, endpoint)) {
            return;
        }
    }
    thread_stop(thread);
    thread->state = THREAD_STATE_FAULTED;
    thread->fast_core = nullptr;
    if (receiver == nullptr) {
        sender_enqueue(thread, endpoint, &endpoint->callers, port);
        return;
    }
    struct reply *reply = receiver->reply;
    thread_wake(receiver);
    reply_take_caller(reply, thread);
}

bool fault_answer(struct thread *receiver, struct thread *faulted, struct endpoint *endpoint) {
    const struct core *here = arch_core_here();
    bool is_next = faulted->core == here && faulted->priority >= here->ready_end;
    if (!is_next || here->is_general || !fast_can_hand_over(thread_frame(receiver, FRAME_INFO)) ||
        !fast_must_wait(receiver, endpoint) || reply_move_faulted(receiver, faulted) != STATUS_OK) {
        return false;
    }
    fast_reply_receive_do(receiver, &(struct fast_partner){faulted, endpoint, faulted->reply, 0});
    arch_switch_to(receiver, faulted);
    faulted->fast_core = faulted->core;
    return true;
}
