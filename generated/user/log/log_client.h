// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/log.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of log: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <log/log.h>

// Append an entry. The oldest entry goes when the ring is full.
// Needs write.
[[nodiscard]] status_t log_write(cap_t log, enum log_level level, struct text text);

// Entries from `sequence` on, or from the oldest kept. `next` is where to go on; no entries: end of the log.
// Needs read.
[[nodiscard]] status_t log_read(cap_t log, uint64_t sequence, uint64_t *out_next, struct log_entry_list *out_entries);
