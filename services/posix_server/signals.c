// SPDX-License-Identifier: MIT
#include "signals.h"

#include "handlers.h"
#include "stopping.h"

#include <process/process_client.h>

// All before these are there once or not at all.
static bool is_counted(uint32_t number) {
    return number >= LINUX_SIGRTMIN;
}

static bool has(const struct member *member, uint32_t number) {
    for (uint32_t i = 0; i < member->signal_count; i++) {
        if (member->signals[i].number == number) {
            return true;
        }
    }
    return false;
}

static struct posix_signal_sent take_at(struct member *member, uint32_t at) {
    struct posix_signal_sent taken = member->signals[at];
    member->signal_count--;
    for (uint32_t i = at; i < member->signal_count; i++) {
        member->signals[i] = member->signals[i + 1];
    }
    return taken;
}

// Whoever is told to go on forgets that it was to stop, and the other way round.
static void drop_opposites(struct member *member, uint32_t number) {
    for (uint32_t i = member->signal_count; i-- > 0;) {
        uint32_t other = member->signals[i].number;
        if ((number == LINUX_SIGCONT && stopping_is_stop(other)) ||
            (stopping_is_stop(number) && other == LINUX_SIGCONT)) {
            (void)take_at(member, i);
        }
    }
}

bool signal_is_urgent(const struct member *member) {
    for (uint32_t i = 0; i < member->signal_count; i++) {
        if (member->signals[i].number != LINUX_SIGCHLD) {
            return true;
        }
    }
    return false;
}

status_t signal_deliver(struct member *member, const struct posix_signal_sent *signal) {
    if (signal->number == 0 || member->has_ended) {
        return STATUS_OK;
    }
    if (signal->number == LINUX_SIGKILL && member->process != 0) {
        member->ended_by = LINUX_SIGKILL;
        (void)process_kill(member->process);
        return STATUS_OK;
    }
    drop_opposites(member, signal->number);
    if (signal->number == LINUX_SIGCONT) {
        stopping_end(member);
    }
    if (!is_counted(signal->number) && has(member, signal->number)) {
        return STATUS_OK;
    }
    // A place is kept for each that can be there once.
    if (member->signal_count == SIGNALS_MAX) {
        return STATUS_NO_SPACE;
    }
    member->signals[member->signal_count++] = *signal;
    member_tell(member, POSIX_EVENT_SIGNAL);
    return STATUS_OK;
}

void signal_group(uint32_t group, int32_t number) {
    const struct posix_signal_sent signal = {.number = (uint8_t)number, .code = LINUX_SI_KERNEL};
    for (uint32_t i = 0; group != 0 && i < members_end; i++) {
        struct member *member = member_at(i);
        if (member != nullptr && member->group == group) {
            (void)signal_deliver(member, &signal); // of these one waits at most
        }
    }
}

void signal_parent(const struct member *child, int32_t code) {
    struct member *parent = member_find(child->parent);
    if (parent == nullptr) {
        return;
    }
    const struct posix_signal_sent signal = {
        .number = child->end_signal,
        .code = code,
        .sender = child->id,
        .value = (uint32_t)child->end.value,
    };
    (void)signal_deliver(parent, &signal); // one waits, or there is one that says as much
    member_tell(parent, POSIX_EVENT_CHANGE);
}

static bool is_selected(const struct member *member, enum posix_selection selection,
                        uint32_t number) {
    return selection == POSIX_SELECTION_ANY ||
           (selection == POSIX_SELECTION_GROUP ? member->group : member->id) == number;
}

status_t serve_send(struct request *request, enum posix_selection selection, uint32_t number,
                    uint8_t signal, int32_t code, uint64_t value) {
    const struct member *sender = member_of(request);
    const struct posix_signal_sent sent = {
        .number = signal, .code = code, .sender = sender->id, .value = value};
    status_t status = STATUS_NOT_FOUND;
    for (uint32_t i = 0; i < members_end; i++) {
        struct member *member = member_at(i);
        bool is_meant = member != nullptr && member->family == sender->family &&
                        is_selected(member, selection, number) &&
                        (selection != POSIX_SELECTION_ANY || member != sender);
        if (is_meant) {
            status_t delivered = signal_deliver(member, &sent);
            status = status == STATUS_NOT_FOUND ? delivered : status;
        }
    }
    return status;
}

status_t serve_take_signal(struct request *request, struct posix_signal_sent *out) {
    struct member *member = member_of(request);
    *out = member->signal_count > 0 ? take_at(member, 0) : (struct posix_signal_sent){};
    out->continues = member->continues;
    out->rest = (uint8_t)member->signal_count;
    return STATUS_OK;
}
