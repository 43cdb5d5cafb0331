// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of supervisor: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <supervisor/supervisor.h>

struct supervisor_server {
    // Services in start order, from `cookie` on; `next` 0: no more.
    // Needs read.
    status_t (*list)(struct request *request, uint32_t cookie, uint32_t *out_next, struct service_entry_list_writer *out_entries);
    // Kill a service and start it anew, without back-off. Root itself cannot be restarted (ACCESS_DENIED).
    // Needs write. Errors: NOT_FOUND, ACCESS_DENIED.
    status_t (*restart)(struct request *request, struct text name);
    // End a service as a fault would: its restart policy decides what comes next.
    // Needs write. Errors: NOT_FOUND, ACCESS_DENIED.
    status_t (*kill)(struct request *request, struct text name);
    // Where the machine's RAM is.
    // Needs read.
    status_t (*memory)(struct request *request, struct memory_usage *out);
    // What a service's slots hold, from `slot` on; `next` 0: no more.
    // Needs read. Errors: NOT_FOUND.
    status_t (*capabilities)(struct request *request, uint32_t index, uint32_t slot, uint32_t *out_next, struct capability_entry_list_writer *out_entries);
    // Switch the machine off; the exit status reaches the host where the board has a way.
    // Needs write.
    status_t (*shutdown)(struct request *request, uint8_t status);
    // Restart the machine.
    // Needs write.
    status_t (*reboot)(struct request *request);
    // Cores that run, in order of number, from `cookie` on; `next` 0: no more.
    // Needs read.
    status_t (*cores)(struct request *request, uint32_t cookie, uint32_t *out_next, struct core_entry_list_writer *out_entries);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void supervisor_dispatch(const struct supervisor_server *server, struct request *request);
