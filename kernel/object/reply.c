// SPDX-License-Identifier: MIT
//
// Reply objects: answering the caller that one stands for, and what becomes of it if nobody does.
#include <kernel/reply.h>

#include <kernel/ipc.h>
#include <kernel/thread.h>

// Words of the reply: the pc to go on at, then the stack pointer. None: go on where it is.
status_t reply_move_faulted(const struct thread *replier, struct thread *faulted) {
    uint64_t info = thread_frame(replier, FRAME_INFO);
    uint64_t pc = thread_frame(replier, FRAME_WORD0);
    uint64_t sp = thread_frame(replier, FRAME_WORD1);
    unsigned words = info_words(info);
    if ((info & INFO_BUFFER) != 0 || info_caps(info) > 0) {
        return STATUS_BAD_ARGUMENT;
    }
    if ((words > 0 && pc >= arch_user_end()) || (words > 1 && sp > arch_user_end())) {
        return STATUS_BAD_RANGE;
    }
    if (words > 0) {
        arch_context_set_pc(&faulted->context, pc);
    }
    if (words > 1) {
        arch_context_set_sp(&faulted->context, sp);
    }
    return STATUS_OK;
}

static status_t resume_faulted(const struct thread *replier, struct thread *faulted) {
    status_t status = reply_move_faulted(replier, faulted);
    if (status == STATUS_OK) {
        thread_wake(faulted);
    }
    return status;
}

status_t reply_send(struct thread *replier, struct reply *reply) {
    struct thread *caller = reply->caller;
    if (caller == nullptr) {
        return STATUS_PEER_GONE;
    }
    if (caller->state == THREAD_STATE_FAULTED) {
        return resume_faulted(replier, caller);
    }
    status_t status = message_deliver(replier, caller, MESSAGE_REPLY);
    if (status == STATUS_OK) {
        thread_wake(caller);
    } else if (status == STATUS_NO_SPACE) {
        thread_end_wait(caller, status);
    }
    return status;
}

void reply_abandon(struct reply *reply) {
    if (reply->caller != nullptr) {
        sender_refuse(reply->caller);
    }
}

bool reply_destroy_step(struct reply *reply) {
    reply_abandon(reply);
    if (reply->receiver != nullptr) {
        thread_end_wait(reply->receiver, STATUS_CANCELLED);
    }
    return false;
}
