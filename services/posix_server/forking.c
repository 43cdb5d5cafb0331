// SPDX-License-Identifier: MIT
//
// Children. The process manager makes a child from the personality's own file, suspended; it gets a
// port of this server and starts. It then asks for its parent's cspace, copies itself, and says
// that it is ready: only then the parent's call is answered. A child that ends before that was none
// (ending.c).
#include "handlers.h"
#include "members.h"

#include <process/process_client.h>
#include <tessera/authority/posix.h>
#include <tessera/authority/posix_server.h>
#include <tessera/personality.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// 0, which is the usual, of a process that is not there.
static uint64_t memory_of(uint32_t id) {
    uint32_t next;
    struct process_entry_list entries;
    struct process_entry entry = {};
    status_t status = process_manager_list(AUTHORITY_POSIX_SERVER_PROCESS, id, &next, &entries);
    if (status == STATUS_OK && entries.count > 0) {
        process_entry_at(&entries, 0, &entry);
    }
    return entry.id == id ? entry.memory_bytes : 0;
}

static status_t spawn(uint64_t memory_bytes, cap_t *out_process, uint32_t *out_id) {
    static const uint8_t arguments[] = PERSONALITY_CHILD_ARGUMENTS;
    struct data data = {.bytes = arguments, .length = sizeof(arguments)};
    uint64_t slots_end;
    status_t status =
        process_manager_spawn(AUTHORITY_POSIX_SERVER_PROCESS, text_from(PERSONALITY_PATH), data,
                              memory_bytes, out_process, out_id, &slots_end);
    bool is_said = status == STATUS_OK || status == STATUS_NO_MEMORY || status == STATUS_NO_SPACE ||
                   status == STATUS_NOT_FOUND;
    return is_said ? status : STATUS_IO_ERROR;
}

// The port that the child finds. What fails after it was made is told by its end.
static status_t hand_over(const struct member *child, cap_t port) {
    status_t status =
        process_grant(child->process, port, AUTHORITY_POSIX_POSIX, text_from("posix_server"));
    slot_release(port);
    return status == STATUS_OK ? process_start(child->process) : status;
}

static status_t start(const struct member *form, struct member **out) {
    cap_t process;
    cap_t port;
    uint32_t id;
    struct member *child;
    if (!member_has_room(form->family)) {
        return STATUS_NO_SPACE;
    }
    status_t status = spawn(memory_of(form->parent), &process, &id);
    if (status != STATUS_OK) {
        return status;
    }
    status = member_add(id, form->family, &child);
    if (status != STATUS_OK) {
        (void)process_kill(process);
        slot_release(process);
        return STATUS_NO_SPACE;
    }
    *child = *form;
    child->id = id;
    child->process = process;
    status = member_open_port(child, &port);
    if (status != STATUS_OK) {
        (void)process_kill(process);
        member_forget(child);
        return status;
    }
    if (hand_over(child, port) != STATUS_OK) {
        (void)process_kill(process);
        return STATUS_NO_MEMORY;
    }
    *out = child;
    return STATUS_OK;
}

status_t serve_fork(struct request *request, cap_t cspace, uint64_t token, uint8_t signal,
                    uint32_t *) {
    struct member *parent = member_of(request);
    const struct member form = {
        .parent = parent->id,
        .family = parent->family,
        .group = parent->group,
        .session = parent->session,
        .fatal = parent->fatal,
        .end_signal = signal,
        .token = token,
    };
    struct member *child = nullptr;
    bool can_wait = parent->forking == nullptr && !request->is_one_way;
    status_t status = can_wait ? start(&form, &child) : STATUS_NO_SPACE;
    if (status != STATUS_OK) {
        slot_release(cspace);
        return status;
    }
    child->parent_cspace = cspace;
    parent->forking = child;
    request_park(request, &parent->parked);
    return STATUS_PARKED;
}

status_t serve_parent(struct request *request, cap_t *out_cspace, uint64_t *out_token) {
    struct member *child = member_of(request);
    if (child->parent_cspace == 0) {
        return STATUS_NOT_FOUND;
    }
    *out_cspace = child->parent_cspace;
    *out_token = child->token;
    child->parent_cspace = 0;
    return STATUS_OK;
}

status_t serve_ready(struct request *request, cap_t event) {
    struct member *child = member_of(request);
    if (child->event != 0) {
        slot_release(event);
        return STATUS_BUSY;
    }
    child->event = event;
    forking_answer(child, STATUS_OK);
    return STATUS_OK;
}

void forking_answer(const struct member *child, status_t status) {
    struct member *parent = member_find(child->parent);
    if (parent == nullptr || parent->forking != child) {
        return;
    }
    parent->forking = nullptr;
    // A parent that has ended meanwhile is no matter.
    (void)posix_process_fork_reply(&parent->parked, status, child->id);
}
