// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of log: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <log/log.h>

struct log_server {
    // Append an entry. The oldest entry goes when the ring is full.
    // Needs write.
    status_t (*write)(struct request *request, enum log_level level, struct text text);
    // Entries from `sequence` on, or from the oldest kept. `next` is where to go on; no entries: end of the log.
    // Needs read.
    status_t (*read)(struct request *request, uint64_t sequence, uint64_t *out_next, struct log_entry_list_writer *out_entries);
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void log_dispatch(const struct log_server *server, struct request *request);
