// SPDX-License-Identifier: MIT
//
// Faults are calls that the kernel makes in a thread's name: the thread waits for a reply, and its
// registers stay as they are. A fault that nobody can hear of stops the thread.
#include <kernel/ipc.h>

#include <kernel/boot.h>
#include <kernel/endpoint.h>
#include <kernel/entry.h>
#include <kernel/foreign.h>
#include <kernel/hand_over.h>
#include <kernel/scheduler.h>
#include <kernel/thread.h>

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
        if (hand_over_fault(thread, receiver, endpoint)) {
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
