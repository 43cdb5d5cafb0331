// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/supervisor.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of supervisor: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <supervisor/supervisor.h>

// Services in start order, from `cookie` on; `next` 0: no more.
// Needs read.
[[nodiscard]] status_t supervisor_list(cap_t supervisor, uint32_t cookie, uint32_t *out_next, struct service_entry_list *out_entries);

// Kill a service and start it anew, without back-off. Root itself cannot be restarted (ACCESS_DENIED).
// Needs write. Errors: NOT_FOUND, ACCESS_DENIED.
[[nodiscard]] status_t supervisor_restart(cap_t supervisor, struct text name);

// End a service as a fault would: its restart policy decides what comes next.
// Needs write. Errors: NOT_FOUND, ACCESS_DENIED.
[[nodiscard]] status_t supervisor_kill(cap_t supervisor, struct text name);

// Where the machine's RAM is.
// Needs read.
[[nodiscard]] status_t supervisor_memory(cap_t supervisor, struct memory_usage *out);

// What a service's slots hold, from `slot` on; `next` 0: no more.
// Needs read. Errors: NOT_FOUND.
[[nodiscard]] status_t supervisor_capabilities(cap_t supervisor, uint32_t index, uint32_t slot, uint32_t *out_next, struct capability_entry_list *out_entries);

// Switch the machine off; the exit status reaches the host where the board has a way.
// Needs write.
[[nodiscard]] status_t supervisor_shutdown(cap_t supervisor, uint8_t status);

// Restart the machine.
// Needs write.
[[nodiscard]] status_t supervisor_reboot(cap_t supervisor);

// Cores that run, in order of number, from `cookie` on; `next` 0: no more.
// Needs read.
[[nodiscard]] status_t supervisor_cores(cap_t supervisor, uint32_t cookie, uint32_t *out_next, struct core_entry_list *out_entries);
