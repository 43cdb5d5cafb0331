// SPDX-License-Identifier: MIT
//
// Ends and signals. A process has ended when its port is closed, whatever closed it: the server
// ends it for good, and the process manager then says at once how it ended.
#include "handlers.h"
#include "members.h"

#include <process/process_client.h>

static uint64_t bit_of(uint32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

// One that was not started here cannot be ended here: it is told, and ends itself.
static void deliver(struct member *member, uint8_t signal) {
    if (signal == 0 || member->has_ended) {
        return;
    }
    if ((member->fatal & bit_of(signal)) != 0 && member->process != 0) {
        member->end.signal = signal;
        (void)process_kill(member->process);
        return;
    }
    member->signals |= bit_of(signal);
    member_tell(member, EVENT_BIT_SIGNAL);
}

static void ask_how(struct member *member) {
    struct process_end end;
    if (member->process == 0) {
        return;
    }
    // Its port may be closed by itself while it lives; to have it killed makes the answer certain.
    (void)process_kill(member->process);
    if (process_wait(member->process, &end) == STATUS_OK) {
        member->end.status = end.status;
        member->end.is_killed = end.state == PROCESS_STATE_KILLED;
        member->end.fault = end.state == PROCESS_STATE_FAULTED ? end.fault_kind : 0;
    }
}

static void leave_children(const struct member *parent) {
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        struct member *child = member_at(i);
        if (child == nullptr || child->parent != parent->id) {
            continue;
        }
        if (child->has_ended) {
            member_forget(child);
        } else {
            child->parent = PARENT_NONE;
        }
    }
}

// The terminal goes back to whoever started the family. Who was ended from there, or by a fault,
// was so for all of them.
static void end_family(const struct member *first) {
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        struct member *member = member_at(i);
        if (member != nullptr && member->family == first->id && member->process != 0 &&
            (!first->has_left || member->is_reading)) {
            (void)process_kill(member->process);
        }
    }
}

static void tell_parent(struct member *member) {
    struct member *parent = member_find(member->parent);
    if (parent == nullptr || parent->has_ended) {
        member_forget(member);
        return;
    }
    member->has_ended = true;
    deliver(parent, member->end_signal);
    member_tell(parent, EVENT_BIT_CHANGE);
}

void member_port_closed(uint32_t index) {
    struct member *member = member_at(index);
    if (member == nullptr) {
        return;
    }
    ask_how(member);
    leave_children(member);
    if (member->forking != nullptr) {
        forking_answer(member->forking, STATUS_PEER_GONE); // takes the reply object back
    }
    if (member->id == member->family) {
        end_family(member);
    }
    if (member->event == 0) {
        forking_answer(member, STATUS_NO_MEMORY);
        member_forget(member);
    } else {
        tell_parent(member);
    }
}

static bool is_selected(const struct member *member, enum posix_selection selection,
                        uint32_t number) {
    switch (selection) {
    case POSIX_SELECTION_PROCESS:
        return member->id == number;
    case POSIX_SELECTION_GROUP:
        return member->group == number;
    default:
        return true;
    }
}

status_t serve_take_ended(struct request *request, enum posix_selection selection, uint32_t number,
                          bool is_kept, struct posix_end *out) {
    const struct member *parent = member_of(request);
    status_t status = STATUS_NOT_FOUND;
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        struct member *child = member_at(i);
        if (child == nullptr || child->parent != parent->id || child->event == 0 ||
            !is_selected(child, selection, number)) {
            continue;
        }
        if (child->has_ended) {
            *out = child->end;
            out->id = child->id;
            if (!is_kept) {
                member_forget(child);
            }
            return STATUS_OK;
        }
        status = STATUS_STILL_RUNNING;
    }
    return status;
}

status_t serve_send(struct request *request, enum posix_selection selection, uint32_t number,
                    uint8_t signal) {
    const struct member *sender = member_of(request);
    status_t status = STATUS_NOT_FOUND;
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        struct member *member = member_at(i);
        bool is_meant = member != nullptr && member->family == sender->family &&
                        is_selected(member, selection, number) &&
                        (selection != POSIX_SELECTION_ANY || member != sender);
        if (is_meant) {
            deliver(member, signal);
            status = STATUS_OK;
        }
    }
    return status;
}

status_t serve_set_fatal(struct request *request, uint64_t signals) {
    member_of(request)->fatal = signals;
    return STATUS_OK;
}

status_t serve_take_signals(struct request *request, uint64_t *out_signals) {
    struct member *member = member_of(request);
    *out_signals = member->signals;
    member->signals = 0;
    return STATUS_OK;
}

status_t serve_leave(struct request *request, uint8_t signal) {
    struct member *member = member_of(request);
    member->has_left = true;
    member->end.signal = signal;
    return STATUS_OK;
}
