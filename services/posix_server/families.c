// SPDX-License-Identifier: MIT
//
// Numbers: parents, groups, sessions, and the group that the terminal of a family is for.
#include "handlers.h"
#include "members.h"

// Of the caller's family; 0: the caller.
static struct member *find_relative(struct member *caller, uint32_t id) {
    struct member *member = id == 0 ? caller : member_find(id);
    return member != nullptr && member->family == caller->family ? member : nullptr;
}

static bool is_group_of(const struct member *caller, uint32_t group) {
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        const struct member *member = member_at(i);
        if (member != nullptr && member->family == caller->family && member->group == group &&
            member->session == caller->session) {
            return true;
        }
    }
    return false;
}

status_t serve_numbers(struct request *request, uint32_t id, struct posix_numbers *out) {
    const struct member *member = find_relative(member_of(request), id);
    if (member == nullptr) {
        return STATUS_NOT_FOUND;
    }
    *out = (struct posix_numbers){
        .parent = member->parent, .group = member->group, .session = member->session};
    return STATUS_OK;
}

status_t serve_set_group(struct request *request, uint32_t id, uint32_t group) {
    struct member *caller = member_of(request);
    struct member *member = find_relative(caller, id);
    if (member == nullptr || (member != caller && member->parent != caller->id)) {
        return STATUS_NOT_FOUND;
    }
    uint32_t wanted = group == 0 ? member->id : group;
    bool is_leader = member->session == member->id;
    bool is_there = wanted == member->id || is_group_of(caller, wanted);
    if (is_leader || member->session != caller->session || !is_there) {
        return wanted == member->group ? STATUS_OK : STATUS_ACCESS_DENIED;
    }
    member->group = wanted;
    return STATUS_OK;
}

status_t serve_make_session(struct request *request) {
    struct member *caller = member_of(request);
    if (is_group_of(caller, caller->id)) {
        return STATUS_ACCESS_DENIED;
    }
    caller->group = caller->id;
    caller->session = caller->id;
    return STATUS_OK;
}

status_t serve_terminal_group(struct request *request, uint32_t *out_group) {
    const struct member *first = member_first(member_of(request));
    *out_group = first != nullptr ? first->terminal_group : 0;
    return STATUS_OK;
}

status_t serve_set_terminal_group(struct request *request, uint32_t group) {
    struct member *caller = member_of(request);
    struct member *first = member_first(caller);
    if (first == nullptr || !is_group_of(caller, group)) {
        return STATUS_NOT_FOUND;
    }
    first->terminal_group = group;
    return STATUS_OK;
}

status_t serve_set_reading(struct request *request, bool is_reading) {
    struct member *caller = member_of(request);
    const struct member *first = member_first(caller);
    if (is_reading && (first == nullptr || first->terminal_group != caller->group)) {
        return STATUS_ACCESS_DENIED;
    }
    caller->is_reading = is_reading;
    return STATUS_OK;
}
