// SPDX-License-Identifier: MIT
#include "stopping.h"

#include "handlers.h"
#include "signals.h"
#include "usage.h"

#include <process/process_client.h>

bool stopping_is_stop(uint32_t signal) {
    return signal == LINUX_SIGSTOP || signal == LINUX_SIGTSTP || signal == LINUX_SIGTTIN ||
           signal == LINUX_SIGTTOU;
}

static void tell_parent(struct member *child, enum posix_change change, uint32_t value,
                        int32_t code) {
    const struct member *parent = member_find(child->parent);
    child->is_changed = true;
    child->end.change = change;
    child->end.value = (int32_t)value;
    usage_settle(child, programs_entry(child->id).run_time_ns);
    if (parent != nullptr && !parent->is_silent) {
        signal_parent(child, code);
    } else if (parent != nullptr) {
        member_tell(member_find(child->parent), POSIX_EVENT_CHANGE);
    }
}

status_t serve_stop(struct request *request, uint8_t signal, uint32_t continues) {
    struct member *member = member_of(request);
    if (signal != LINUX_SIGSTOP && group_is_orphaned(member->group)) {
        return STATUS_ACCESS_DENIED;
    }
    if (member->continues != continues) {
        return STATUS_BUSY;
    }
    member->is_stopped = true;
    tell_parent(member, POSIX_CHANGE_STOPPED, signal, LINUX_CLD_STOPPED);
    return STATUS_OK;
}

status_t serve_stop_state(struct request *request, bool *out_is_stopped) {
    *out_is_stopped = member_of(request)->is_stopped;
    return STATUS_OK;
}

void stopping_end(struct member *member) {
    member->continues++;
    if (member->is_stopped) {
        member->is_stopped = false;
        tell_parent(member, POSIX_CHANGE_CONTINUED, LINUX_SIGCONT, LINUX_CLD_CONTINUED);
    }
}

static bool has_stopped(uint32_t group) {
    for (uint32_t i = 0; i < members_end; i++) {
        const struct member *member = member_at(i);
        if (member != nullptr && !member->has_ended && member->group == group &&
            member->is_stopped) {
            return true;
        }
    }
    return false;
}

bool stopping_is_cared_for(uint32_t group) {
    return has_stopped(group) && !group_is_orphaned(group);
}

void stopping_look_at(uint32_t group) {
    if (has_stopped(group) && group_is_orphaned(group)) {
        signal_group(group, LINUX_SIGHUP);
        signal_group(group, LINUX_SIGCONT);
    }
}
