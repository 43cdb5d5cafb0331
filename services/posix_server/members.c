// SPDX-License-Identifier: MIT
//
// The table of processes.
#include "members.h"

#include "badges.h"
#include "handlers.h"
#include "reads.h"

#include <kernel/thread.h>
#include <tessera/notification.h>
#include <tessera/rights.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static struct member members[MEMBERS_MAX];
uint32_t members_end;

static struct member *room_for(uint32_t family) {
    struct member *room = members_end < MEMBERS_MAX ? &members[members_end] : nullptr;
    uint32_t count = 0;
    uint32_t live = 0;
    for (uint32_t i = members_end; i-- > 0;) {
        bool is_relative = members[i].id != 0 && members[i].family == family;
        count += is_relative;
        live += is_relative && !members[i].has_ended;
        room = members[i].id == 0 ? &members[i] : room;
    }
    return count < FAMILY_MAX && live < FAMILY_LIVE_MAX ? room : nullptr;
}

bool member_has_room(uint32_t family) {
    return room_for(family) != nullptr;
}

status_t member_add(uint32_t id, uint32_t family, struct member **out) {
    struct member *room = room_for(family);
    if (member_find(id) != nullptr) {
        return STATUS_EXISTS;
    }
    if (room == nullptr) {
        return STATUS_NO_SPACE;
    }
    memset(room, 0, sizeof(*room));
    room->id = id;
    room->family = family;
    members_end = members_end > member_index(room) ? members_end : member_index(room) + 1;
    *out = room;
    return STATUS_OK;
}

void member_forget(struct member *member) {
    slot_release(member->process);
    slot_release(member->event);
    slot_release(member->watch);
    slot_release(member->thread);
    slot_release(member->parent_cspace);
    member->id = 0;
    while (members_end > 0 && members[members_end - 1].id == 0) {
        members_end--;
    }
}

struct member *member_find(uint32_t id) {
    for (uint32_t i = 0; i < members_end; i++) {
        if (id != 0 && members[i].id == id) {
            return &members[i];
        }
    }
    return nullptr;
}

struct member *member_at(uint32_t index) {
    return members[index].id != 0 ? &members[index] : nullptr;
}

uint32_t member_index(const struct member *member) {
    return (uint32_t)(member - members);
}

status_t member_open_port(const struct member *member, cap_t *out_port) {
    return port_pool_open(&ports, BADGE_PROCESS + member_index(member), RIGHT_GRANT, out_port);
}

bool member_is_whole(const struct member *member) {
    return member->event != 0 || member->has_finished || member->is_handed_over;
}

struct member *member_of(const struct request *request) {
    return &members[request->badge - BADGE_PROCESS];
}

const struct member *member_acting(const struct member *member) {
    return member->is_begun && !member->is_handed_over ? member_find(member->parent) : member;
}

void member_tell(struct member *member, uint32_t bits) {
    const struct member *listener = member_acting(member);
    if (listener == nullptr || listener->event == 0) {
        member->untold |= bits;
        return;
    }
    bool is_watching = bits == POSIX_EVENT_CHANGE && listener->watch != 0;
    // Who has ended meanwhile needs no telling.
    (void)notification_signal(is_watching ? listener->watch : listener->event, bits);
    if (listener->thread != 0 && bits != POSIX_EVENT_CHANGE) {
        (void)thread_interrupt(listener->thread);
        reads_interrupt(listener);
    }
}

status_t serve_watch_by(struct request *request, cap_t event) {
    struct member *member = member_of(request);
    slot_release(member->watch);
    member->watch = event;
    return STATUS_OK;
}

status_t serve_hear_by(struct request *request, cap_t event) {
    struct member *member = member_of(request);
    slot_release(member->event);
    slot_release(member->watch);
    slot_release(member->thread);
    member->event = event;
    member->watch = 0;
    member->thread = 0;
    return STATUS_OK;
}

bool group_is_in(uint32_t group, uint32_t session) {
    for (uint32_t i = 0; i < members_end; i++) {
        if (members[i].id != 0 && members[i].group == group && members[i].session == session) {
            return true;
        }
    }
    return false;
}

bool group_is_orphaned(uint32_t group) {
    for (uint32_t i = 0; i < members_end; i++) {
        const struct member *member = &members[i];
        const struct member *parent = member_find(member->parent);
        if (member->id != 0 && !member->has_ended && member->group == group && parent != nullptr &&
            !parent->has_ended && parent->session == member->session && parent->group != group) {
            return false;
        }
    }
    return true;
}
