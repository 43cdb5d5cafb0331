// SPDX-License-Identifier: MIT
//
// Numbers: parents, groups, sessions.
#include "handlers.h"
#include "members.h"

// Of the caller's family; 0: the caller.
static struct member *find_relative(struct member *caller, uint32_t id) {
    struct member *member = id == 0 ? caller : member_find(id);
    return member != nullptr && member->family == caller->family ? member : nullptr;
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
    bool is_there = wanted == member->id || group_is_in(wanted, caller->session);
    if (is_leader || member->session != caller->session || !is_there) {
        return wanted == member->group ? STATUS_OK : STATUS_ACCESS_DENIED;
    }
    member->group = wanted;
    return STATUS_OK;
}

// The number of a group that is still in use, of whichever session, cannot be a session's.
status_t serve_make_session(struct request *request) {
    struct member *caller = member_of(request);
    for (uint32_t i = 0; i < members_end; i++) {
        const struct member *member = member_at(i);
        if (member != nullptr && member->group == caller->id) {
            return STATUS_ACCESS_DENIED;
        }
    }
    caller->group = caller->id;
    caller->session = caller->id;
    caller->has_no_terminal = false;
    return STATUS_OK;
}
