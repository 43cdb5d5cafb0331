// SPDX-License-Identifier: MIT
//
// What processes are told of each other: numbers, what they say that they run, and what the process
// manager knows of them. Only of their own family.
#include "handlers.h"
#include "members.h"

#include <process/process_client.h>
#include <tessera/authority/posix_server.h>
#include <tessera/string.h>

struct process_entry programs_entry(uint32_t id) {
    uint32_t next;
    struct process_entry_list entries;
    struct process_entry entry = {};
    status_t status = process_manager_list(AUTHORITY_POSIX_SERVER_PROCESS, id, &next, &entries);
    if (status == STATUS_OK && entries.count > 0) {
        process_entry_at(&entries, 0, &entry);
    }
    return entry.id == id ? entry : (struct process_entry){};
}

static const struct member *next_relative(const struct member *caller, uint32_t id) {
    const struct member *found = nullptr;
    for (uint32_t i = 0; i < members_end; i++) {
        const struct member *member = member_at(i);
        bool is_meant = member != nullptr && member->family == caller->family && member->id >= id &&
                        (member->event != 0 || member->is_begun);
        if (is_meant && (found == nullptr || member->id < found->id)) {
            found = member;
        }
    }
    return found;
}

status_t serve_describe(struct request *request, uint32_t id, struct posix_description *out) {
    const struct member *member = next_relative(member_of(request), id);
    if (member == nullptr) {
        return STATUS_NOT_FOUND;
    }
    struct process_entry entry = programs_entry(member->id);
    *out = (struct posix_description){
        .id = member->id,
        .parent = member->parent,
        .group = member->group,
        .session = member->session,
        .core = entry.core,
        .has_ended = member->has_ended,
        .memory_bytes = entry.memory_bytes,
        .run_time_ns = entry.run_time_ns,
        .name = text_from(member->program.name),
        .program = text_from(member->program.path),
        .arguments = {member->program.arguments, member->program.argument_bytes},
    };
    return STATUS_OK;
}

static void keep_text(char *out, struct text text) {
    memcpy(out, text.bytes, text.length);
    out[text.length] = '\0';
}

static void tell_name(const struct member *member) {
    if (member->process != 0 && member->program.name[0] != '\0') {
        // A name that could not be set is one that nobody sees.
        (void)process_set_name(member->process, text_from(member->program.name));
    }
}

status_t serve_set_program(struct request *request, struct text name, struct text path,
                           struct data arguments) {
    struct member *member = member_of(request);
    bool is_renamed = !text_equal(name, text_from(member->program.name));
    keep_text(member->program.name, name);
    keep_text(member->program.path, path);
    memcpy(member->program.arguments, arguments.bytes, arguments.length);
    member->program.argument_bytes = arguments.length;
    if (is_renamed) {
        tell_name(member);
    }
    return STATUS_OK;
}
