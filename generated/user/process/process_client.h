// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/process.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of process: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <process/process.h>

// Make a process from a program file, suspended. `arguments`: NUL-terminated strings, the program's name first.
// `memoryBytes`: quota, 0 for the default. `name`: what listings call it; none: the last part of the path.
// `parent`: the process whose pages it may have, too; 0: nobody's. `slotsEnd`: the first slot that the program's
// profile has no use for.
// Needs write. Errors: NOT_FOUND, BAD_EXECUTABLE, NO_MEMORY, NO_SPACE, BAD_ARGUMENT, BAD_NAME, IS_DIRECTORY,
// NOT_DIRECTORY, IO_ERROR, BAD_IMAGE.
[[nodiscard]] status_t process_manager_spawn(cap_t process_manager, struct text path, struct data arguments, uint64_t memory_bytes, struct text name, uint32_t parent, cap_t *out_process, uint32_t *out_id, uint64_t *out_slots_end);

// Processes in order of id, from `cookie` on; `next` 0: no more.
// Needs read.
[[nodiscard]] status_t process_manager_list(cap_t process_manager, uint32_t cookie, uint32_t *out_next, struct process_entry_list *out_entries);

// Wait until the process has ended; at once if it already has. The entry is gone after its parent waited. BUSY:
// too many wait for it.
// Needs read. Errors: NOT_FOUND, BUSY.
[[nodiscard]] status_t process_manager_wait(cap_t process_manager, uint32_t id, struct process_end *out);

// End a process. Killing one that has ended does nothing.
// Needs write. Errors: NOT_FOUND.
[[nodiscard]] status_t process_manager_kill(cap_t process_manager, uint32_t id);

// What its slots hold, from `slot` on; `next` 0: no more.
// Needs read. Errors: NOT_FOUND.
[[nodiscard]] status_t process_manager_capabilities(cap_t process_manager, uint32_t id, uint32_t slot, uint32_t *out_next, struct capability_entry_list *out_entries);

// Let a process that has not ended run on that core, and no other. BAD_RANGE: the machine has none of that number.
// Needs write. Errors: NOT_FOUND, BAD_RANGE.
[[nodiscard]] status_t process_manager_set_core(cap_t process_manager, uint32_t id, uint32_t core);

// Have a program of another system write its system calls to its console, or not any more. `execute` is the right
// to look inside programs. UNSUPPORTED: it has no such calls.
// Needs execute. Errors: NOT_FOUND, UNSUPPORTED.
[[nodiscard]] status_t process_manager_set_traced(cap_t process_manager, uint32_t id, bool is_traced);

// Put a capability into a slot of the process before it is started.
// Needs write. Errors: BUSY, SLOT_OCCUPIED, BAD_RANGE.
[[nodiscard]] status_t process_grant(cap_t process, cap_t capability, uint32_t slot, struct text origin);

// Let it run.
// Needs write. Errors: BUSY.
[[nodiscard]] status_t process_start(cap_t process);

// Wait until it has ended; at once if it already has. BUSY: too many wait for it.
// Needs read. Errors: BUSY.
[[nodiscard]] status_t process_wait(cap_t process, struct process_end *out);

// End it.
// Needs write.
[[nodiscard]] status_t process_kill(cap_t process);

// What listings call it.
// Needs write.
[[nodiscard]] status_t process_set_name(cap_t process, struct text name);

// End it, if it has not ended, and say how it did.
// Needs read, write.
[[nodiscard]] status_t process_finish(cap_t process, struct process_end *out);

// How many it may hold at a time. There is memory for all of them.
// Needs no right.
[[nodiscard]] status_t process_pages_most(cap_t process_pages, uint32_t *out_pages);

// Zeroed pages, a frame for each of the first of these empty slots of its cspace, and their numbers. NO_MEMORY: it
// holds all that it may.
// Needs no right. Errors: NO_MEMORY, BAD_SLOT.
[[nodiscard]] status_t process_pages_take(cap_t process_pages, struct data slots, struct data *out_pages);

// Pages of its parent whose frames it has copied. ACCESS_DENIED: the parent does not hold one of them.
// BAD_ARGUMENT: it holds one already.
// Needs no right. Errors: NO_MEMORY, ACCESS_DENIED, BAD_ARGUMENT.
[[nodiscard]] status_t process_pages_hold(cap_t process_pages, struct data pages);

// Pages that it holds and whose frames it has deleted. Who keeps a frame that it has given up loses it when the
// page is free.
// Needs no right. Errors: BAD_ARGUMENT.
[[nodiscard]] status_t process_pages_drop(cap_t process_pages, struct data pages);
