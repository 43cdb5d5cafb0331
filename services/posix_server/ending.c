// SPDX-License-Identifier: MIT
//
// Ends. A process has ended when its port is closed, whatever closed it: the server ends it for
// good, and the process manager then says at once how it ended.
#include "handlers.h"
#include "members.h"
#include "signals.h"
#include "stopping.h"
#include "terminals.h"
#include "usage.h"

#include <process/process_client.h>
#include <tessera/faults.h>

static int32_t signal_of_fault(uint32_t fault) {
    switch (fault) {
    case FAULT_PAGE:
        return LINUX_SIGSEGV;
    case FAULT_ALIGNMENT:
    case FAULT_MACHINE_ERROR:
        return LINUX_SIGBUS;
    case FAULT_ARITHMETIC:
        return LINUX_SIGFPE;
    case FAULT_BREAKPOINT:
        return LINUX_SIGTRAP;
    default:
        return LINUX_SIGILL;
    }
}

static void ask_how(struct member *member) {
    struct process_end end = {};
    int32_t signal = member->ended_by;
    if (member->process == 0) {
        return;
    }
    // Its port may be closed by itself while it lives. Of a process that is gone: it ended with 0.
    (void)process_finish(member->process, &end);
    usage_settle(member, end.run_time_ns);
    if (member->has_finished) {
        end = (struct process_end){.state = PROCESS_STATE_EXITED, .status = member->end.value};
    }
    if (signal == 0 && end.state == PROCESS_STATE_FAULTED) {
        signal = signal_of_fault(end.fault_kind);
    }
    if (signal == 0 && end.state == PROCESS_STATE_KILLED) {
        signal = LINUX_SIGKILL;
    }
    member->end.change = signal != 0 ? POSIX_CHANGE_KILLED : POSIX_CHANGE_EXITED;
    member->end.value = signal != 0 ? signal : (int32_t)((uint32_t)end.status & 0xff);
}

static void leave_children(const struct member *parent) {
    for (uint32_t i = 0; i < members_end; i++) {
        struct member *child = member_at(i);
        if (child == nullptr || child->parent != parent->id) {
            continue;
        }
        if (child->has_ended) {
            member_forget(child);
        } else {
            bool was_cared_for = stopping_is_cared_for(child->group);
            child->parent = PARENT_NONE;
            if (was_cared_for) {
                stopping_look_at(child->group);
            }
        }
    }
}

// Who was ended from outside, or by a fault, was so for all of the family.
static void end_family(const struct member *first) {
    for (uint32_t i = 0; i < members_end; i++) {
        struct member *member = member_at(i);
        if (member != nullptr && member->family == first->id && member->process != 0 &&
            !first->has_left) {
            (void)process_kill(member->process);
        }
    }
}

static void tell_parent(struct member *member) {
    struct member *parent = member_find(member->parent);
    bool is_waited_for = parent != nullptr && !parent->has_ended;
    member->has_ended = true;
    member->is_stopped = false;
    member->is_changed = true;
    if (is_waited_for) {
        bool is_exit = member->end.change == POSIX_CHANGE_EXITED;
        signal_parent(member, is_exit ? LINUX_CLD_EXITED : LINUX_CLD_KILLED);
    }
    if (!is_waited_for || parent->is_forgetting) {
        member_forget(member);
    }
}

void member_port_closed(uint32_t index) {
    struct member *member = member_at(index);
    if (member == nullptr) {
        return;
    }
    uint32_t group = member->group;
    bool was_cared_for = stopping_is_cared_for(group);
    ask_how(member);
    if (member->forking != nullptr) {
        forking_answer(member->forking, STATUS_PEER_GONE); // takes the reply object back
    }
    if (member->id == member->family) {
        end_family(member);
    }
    if (member->id == member->session) {
        terminals_hang_up(member->session);
    }
    leave_children(member);
    if (member->event == 0) {
        forking_answer(member, STATUS_NO_MEMORY);
    }
    if (member_is_whole(member)) {
        tell_parent(member);
    } else {
        member_forget(member);
    }
    if (was_cared_for) {
        stopping_look_at(group);
    }
}

static bool is_selected(const struct member *member, enum posix_selection selection,
                        uint32_t number) {
    return selection == POSIX_SELECTION_ANY ||
           (selection == POSIX_SELECTION_GROUP ? member->group : member->id) == number;
}

status_t serve_take_change(struct request *request, enum posix_selection selection, uint32_t number,
                           bool is_kept, uint32_t changes, struct posix_end *out) {
    struct member *parent = member_of(request);
    status_t status = STATUS_NOT_FOUND;
    for (uint32_t i = 0; i < members_end; i++) {
        struct member *child = member_at(i);
        bool is_whole = child != nullptr && member_is_whole(child);
        if (!is_whole || child->parent != parent->id || !is_selected(child, selection, number)) {
            continue;
        }
        if (!child->is_changed || (changes >> child->end.change & 1) == 0) {
            status = STATUS_STILL_RUNNING;
            continue;
        }
        *out = child->end;
        out->id = child->id;
        child->is_changed = is_kept;
        if (child->has_ended && !is_kept) {
            usage_count(parent, &child->end);
            member_forget(child);
        }
        return STATUS_OK;
    }
    return status;
}

status_t serve_set_children(struct request *request, bool is_forgetting, bool is_silent) {
    struct member *member = member_of(request);
    member->is_forgetting = is_forgetting;
    member->is_silent = is_silent;
    return STATUS_OK;
}

status_t serve_leave(struct request *request, uint8_t signal, uint64_t others_ns,
                     uint64_t peak_bytes) {
    struct member *member = member_of(request);
    if (!member->has_left) {
        member->more_ns += others_ns;
        member->peak_bytes = peak_bytes;
    }
    member->has_left = true;
    member->ended_by = signal;
    return STATUS_OK;
}
