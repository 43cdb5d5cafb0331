// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of process: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <process/process.h>

struct process_manager_server {
    // Make a process from a program file, suspended. `arguments`: NUL-terminated strings, the program's name first.
    // `memoryBytes`: quota, 0 for the default. `name`: what listings call it; none: the last part of the path.
    // `parent`: the process whose pages it may have, too; 0: nobody's. `slotsEnd`: the first slot that the program's
    // profile has no use for.
    // Needs write. Errors: NOT_FOUND, BAD_EXECUTABLE, NO_MEMORY, NO_SPACE, BAD_ARGUMENT, BAD_NAME, IS_DIRECTORY,
    // NOT_DIRECTORY, IO_ERROR, BAD_IMAGE.
    status_t (*spawn)(struct request *request, struct text path, struct data arguments, uint64_t memory_bytes, struct text name, uint32_t parent, cap_t *out_process, uint32_t *out_id, uint64_t *out_slots_end);
    // Processes in order of id, from `cookie` on; `next` 0: no more.
    // Needs read.
    status_t (*list)(struct request *request, uint32_t cookie, uint32_t *out_next, struct process_entry_list_writer *out_entries);
    // Wait until the process has ended; at once if it already has. The entry is gone after its parent waited. BUSY:
    // too many wait for it.
    // Needs read. Errors: NOT_FOUND, BUSY.
    status_t (*wait)(struct request *request, uint32_t id, struct process_end *out);
    // End a process. Killing one that has ended does nothing.
    // Needs write. Errors: NOT_FOUND.
    status_t (*kill)(struct request *request, uint32_t id);
    // What its slots hold, from `slot` on; `next` 0: no more.
    // Needs read. Errors: NOT_FOUND.
    status_t (*capabilities)(struct request *request, uint32_t id, uint32_t slot, uint32_t *out_next, struct capability_entry_list_writer *out_entries);
    // Let a process that has not ended run on that core, and no other. BAD_RANGE: the machine has none of that number.
    // Needs write. Errors: NOT_FOUND, BAD_RANGE.
    status_t (*set_core)(struct request *request, uint32_t id, uint32_t core);
    // Have a program of another system write its system calls to its console, or not any more. `execute` is the right
    // to look inside programs. UNSUPPORTED: it has no such calls.
    // Needs execute. Errors: NOT_FOUND, UNSUPPORTED.
    status_t (*set_traced)(struct request *request, uint32_t id, bool is_traced);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void process_manager_dispatch(const struct process_manager_server *server, struct request *request);

// Answers a caller that wait parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t process_manager_wait_reply(const struct parked_request *parked, status_t status, const struct process_end *results);

struct process_server {
    // Put a capability into a slot of the process before it is started.
    // Needs write. Errors: BUSY, SLOT_OCCUPIED, BAD_RANGE.
    status_t (*grant)(struct request *request, cap_t capability, uint32_t slot, struct text origin);
    // Let it run.
    // Needs write. Errors: BUSY.
    status_t (*start)(struct request *request);
    // Wait until it has ended; at once if it already has. BUSY: too many wait for it.
    // Needs read. Errors: BUSY.
    status_t (*wait)(struct request *request, struct process_end *out);
    // End it.
    // Needs write.
    status_t (*kill)(struct request *request);
    // What listings call it.
    // Needs write.
    status_t (*set_name)(struct request *request, struct text name);
    // End it, if it has not ended, and say how it did.
    // Needs read, write.
    status_t (*finish)(struct request *request, struct process_end *out);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void process_dispatch(const struct process_server *server, struct request *request);

// Answers a caller that wait parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t process_wait_reply(const struct parked_request *parked, status_t status, const struct process_end *results);

// Pages of memory of one process, whose port it has from the beginning, beside what it is made of. Each has a
// number, and counts for every process that holds it; it is free when nobody does any more. Slots and numbers are
// 16 bits each, one behind the other.
struct process_pages_server {
    // How many it may hold at a time. There is memory for all of them.
    // Needs no right.
    status_t (*most)(struct request *request, uint32_t *out_pages);
    // Zeroed pages, a frame for each of the first of these empty slots of its cspace, and their numbers. NO_MEMORY: it
    // holds all that it may.
    // Needs no right. Errors: NO_MEMORY, BAD_SLOT.
    status_t (*take)(struct request *request, struct data slots, struct data *out_pages);
    // Pages of its parent whose frames it has copied. ACCESS_DENIED: the parent does not hold one of them.
    // BAD_ARGUMENT: it holds one already.
    // Needs no right. Errors: NO_MEMORY, ACCESS_DENIED, BAD_ARGUMENT.
    status_t (*hold)(struct request *request, struct data pages);
    // Pages that it holds and whose frames it has deleted. Who keeps a frame that it has given up loses it when the
    // page is free.
    // Needs no right. Errors: BAD_ARGUMENT.
    status_t (*drop)(struct request *request, struct data pages);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void process_pages_dispatch(const struct process_pages_server *server, struct request *request);

// Room in the reply of take for `pages`, 128 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *process_pages_take_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[PROCESS_PAGES_TAKE_RESULTS_BYTES_AT];
}
