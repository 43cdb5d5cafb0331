// SPDX-License-Identifier: MIT
//
// Children. The process manager makes a child from the personality's own file, suspended; it gets a
// port of this server and starts. It then asks for its parent's cspace, copies itself, and says
// that it is ready: only then the parent's call is answered. A child that ends before that was none
// (ending.c). The parent may act in the place of a child before that starts: it has the child's
// port and says in the end what the child copies, or how it ended without having run.
#include "handlers.h"
#include "members.h"
#include "signals.h"
#include "usage.h"

#include <process/process_client.h>
#include <tessera/authority/posix.h>
#include <tessera/authority/posix_server.h>
#include <tessera/personality.h>
#include <tessera/slots.h>
#include <tessera/string.h>

// What a child has as its parent has it.
static void inherit(struct member *child, const struct member *parent) {
    child->parent = parent->id;
    child->group = parent->group;
    child->session = parent->session;
    child->memory_bytes = parent->memory_bytes;
    child->program = parent->program;
    child->is_forgetting = parent->is_forgetting;
    child->is_silent = parent->is_silent;
    child->has_no_terminal = parent->has_no_terminal;
}

// A child may have the pages of the process that made it.
static status_t spawn(struct member *parent, cap_t *out_process, uint32_t *out_id) {
    const struct member *maker = member_acting(parent);
    static const uint8_t arguments[] = PERSONALITY_CHILD_ARGUMENTS;
    struct data data = {.bytes = arguments, .length = sizeof(arguments)};
    uint64_t slots_end;
    if (parent->memory_bytes == 0) { // else it is a child, or was asked before
        parent->memory_bytes = programs_entry(parent->id).memory_bytes;
    }
    status_t status =
        process_manager_spawn(AUTHORITY_POSIX_SERVER_PROCESS, text_from(PERSONALITY_PATH), data,
                              parent->memory_bytes, text_from(parent->program.name),
                              maker == nullptr ? 0 : maker->id, out_process, out_id, &slots_end);
    bool is_said = status == STATUS_OK || status == STATUS_NO_MEMORY || status == STATUS_NO_SPACE ||
                   status == STATUS_NOT_FOUND;
    return is_said ? status : STATUS_IO_ERROR;
}

// A child that does not run yet, and the port that it is to find.
static status_t make(struct member *parent, uint8_t signal, struct member **out, cap_t *out_port) {
    cap_t process;
    uint32_t id;
    struct member *child;
    if (!member_has_room(parent->family)) {
        return STATUS_NO_SPACE;
    }
    status_t status = spawn(parent, &process, &id);
    if (status != STATUS_OK) {
        return status;
    }
    status = member_add(id, parent->family, &child);
    if (status != STATUS_OK) {
        (void)process_kill(process);
        slot_release(process);
        return STATUS_NO_SPACE;
    }
    inherit(child, parent);
    child->process = process;
    child->end_signal = signal;
    status = member_open_port(child, out_port);
    if (status != STATUS_OK) {
        (void)process_kill(process);
        member_forget(child);
        return status;
    }
    *out = child;
    return STATUS_OK;
}

// What fails after the port was made is told by its end.
static status_t hand_over(const struct member *child, cap_t port) {
    status_t status =
        process_grant(child->process, port, AUTHORITY_POSIX_POSIX, text_from("posix_server"));
    slot_release(port);
    return status;
}

static status_t start(struct member *parent, uint8_t signal, struct member **out) {
    cap_t port;
    struct member *child;
    status_t status = make(parent, signal, &child, &port);
    if (status != STATUS_OK) {
        return status;
    }
    status = hand_over(child, port);
    if (status == STATUS_OK) {
        status = process_start(child->process);
    }
    if (status != STATUS_OK) {
        (void)process_kill(child->process);
        return STATUS_NO_MEMORY;
    }
    *out = child;
    return STATUS_OK;
}

status_t serve_fork(struct request *request, cap_t cspace, uint64_t token, uint8_t signal,
                    uint32_t *) {
    struct member *parent = member_of(request);
    struct member *child = nullptr;
    bool can_wait = parent->forking == nullptr && !request->is_one_way;
    status_t status = signal_is_urgent(parent) ? STATUS_WOULD_BLOCK
                      : can_wait               ? start(parent, signal, &child)
                                               : STATUS_NO_SPACE;
    if (status != STATUS_OK) {
        slot_release(cspace);
        return status;
    }
    child->parent_cspace = cspace;
    child->token = token;
    parent->forking = child;
    request_park(request, &parent->parked);
    return STATUS_PARKED;
}

status_t serve_begin(struct request *request, uint8_t signal, uint32_t *out_id, cap_t *out_child) {
    struct member *parent = member_of(request);
    struct member *child;
    status_t status =
        signal_is_urgent(parent) ? STATUS_WOULD_BLOCK : make(parent, signal, &child, out_child);
    if (status == STATUS_OK) {
        child->is_begun = true;
        *out_id = child->id;
    }
    return status;
}

static bool is_begun(const struct member *child) {
    return child->is_begun && !child->is_handed_over && !child->has_finished;
}

status_t serve_hand_over(struct request *request, cap_t cspace, uint64_t token, cap_t port,
                         uint64_t used_ns) {
    struct member *child = member_of(request);
    if (!is_begun(child)) {
        slot_release(cspace);
        slot_release(port);
        return STATUS_BUSY;
    }
    if (hand_over(child, port) != STATUS_OK) {
        slot_release(cspace);
        return STATUS_NO_MEMORY;
    }
    child->is_handed_over = true;
    usage_move(child, used_ns);
    child->parent_cspace = cspace;
    child->token = token;
    return STATUS_OK;
}

status_t serve_start(struct request *request, uint32_t id) {
    struct member *parent = member_of(request);
    struct member *child = member_find(id);
    if (child == nullptr || child->parent != parent->id || !child->is_handed_over ||
        child->event != 0) {
        return STATUS_NOT_FOUND;
    }
    if (parent->forking != nullptr || request->is_one_way) {
        return STATUS_NO_SPACE;
    }
    if (process_start(child->process) != STATUS_OK) {
        (void)process_kill(child->process);
        return STATUS_NO_MEMORY;
    }
    parent->forking = child;
    request_park(request, &parent->parked);
    return STATUS_PARKED;
}

status_t serve_finish(struct request *request, int32_t status, uint8_t signal, uint64_t used_ns) {
    struct member *child = member_of(request);
    if (!is_begun(child)) {
        return STATUS_BUSY;
    }
    child->has_finished = true;
    usage_move(child, used_ns);
    child->end.value = status;
    child->ended_by = child->ended_by != 0 ? child->ended_by : signal;
    return STATUS_OK;
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

status_t serve_ready(struct request *request, cap_t event, cap_t thread) {
    struct member *child = member_of(request);
    if (child->event != 0) {
        slot_release(event);
        slot_release(thread);
        return STATUS_BUSY;
    }
    child->event = event;
    child->thread = thread;
    forking_answer(child, STATUS_OK);
    uint32_t untold = child->untold | (child->signal_count > 0 ? POSIX_EVENT_SIGNAL : 0);
    if (untold != 0) {
        member_tell(child, untold);
    }
    return STATUS_OK;
}

void forking_answer(const struct member *child, status_t status) {
    struct member *parent = member_find(child->parent);
    if (parent == nullptr || parent->forking != child) {
        return;
    }
    parent->forking = nullptr;
    // A parent that has ended meanwhile is no matter.
    if (child->is_begun) {
        (void)posix_process_start_reply(&parent->parked, status);
    } else {
        (void)posix_process_fork_reply(&parent->parked, status, child->id);
    }
}
