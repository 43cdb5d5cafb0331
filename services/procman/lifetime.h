// SPDX-License-Identifier: MIT
//
// The life of a process: made from a file, started, ended by itself, by a fault or by somebody
// else, waited for.
#pragma once

#include "table.h"

#include <tessera/server.h>
#include <tessera/wire.h>

// Makes a process from a file, suspended. On failure nothing is left of it.
[[nodiscard]] status_t lifetime_spawn(struct text path, struct data arguments,
                                      uint64_t memory_bytes, uint32_t parent,
                                      struct table_entry **out);

// Lets it run. BUSY: it was started before.
[[nodiscard]] status_t lifetime_start(struct table_entry *entry);

// Ends it, unless it has ended: its memory comes back, and who waited is answered.
void lifetime_kill(struct table_entry *entry);

// The same, and how it has ended.
void lifetime_finish(struct table_entry *entry, struct process_end *out);

// Its thread faulted or ended itself.
void lifetime_fault(const struct fault_event *fault);

// Answers at once, or parks the caller: STATUS_OK, STATUS_PARKED, or BUSY (too many wait for it).
[[nodiscard]] status_t lifetime_wait(struct table_entry *entry, struct request *request,
                                     bool is_by_handle, struct process_end *out);

// Its handle is closed: forgotten if it ended and was waited for; ended if it never ran.
void lifetime_handle_closed(struct table_entry *entry);

// The client behind this badge is gone: whoever it left waiting is forgotten.
void lifetime_client_gone(uint32_t badge);

// What it may have of memory, of one that has not ended.
uint64_t lifetime_memory_bytes(const struct table_entry *entry);

// Nanoseconds on a processor.
uint64_t lifetime_run_time_ns(const struct table_entry *entry);

// The core that its first thread runs on; 0 once it has ended.
uint32_t lifetime_core(const struct table_entry *entry);
