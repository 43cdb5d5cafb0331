// SPDX-License-Identifier: MIT
//
// Pages of memory that processes have beside what they are made of, and that a child may have
// together with its parent (docs/decisions/0040).
#pragma once

#include "table.h"

#include <process/process_server.h>

// Gives a process that is made, and not started, its port for that many pages. NO_MEMORY, NO_SPACE:
// there is not room for all of them.
[[nodiscard]] status_t page_holder_open(struct table_entry *entry, uint64_t bytes);

// The process is gone: so are its pages, but for those that others hold.
void page_holder_close(struct table_entry *entry);

extern const struct process_pages_server page_holder_handlers;
