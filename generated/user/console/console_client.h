// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/client.h.j2
// Command: ./tessera gen
//
// Client stubs of console: each makes one call and returns its status. Results are set only on STATUS_OK. Text, data and
// lists among them are views into the thread's message buffer: valid until its next call. A capability among them is the caller's.
#pragma once

#include <console/console.h>

// Wait for input and return up to `count` bytes of what has come, at least 1. One caller waits at a time; a second
// is answered BUSY.
// Needs read. Errors: BUSY, IO_ERROR.
[[nodiscard]] status_t console_read(cap_t console, uint32_t count, struct data *out_data);

// Write bytes as they are. Returns when they were handed to the device.
// Needs write. Errors: IO_ERROR.
[[nodiscard]] status_t console_write(cap_t console, struct data data, uint32_t *out_written);

// Bytes that can be read without waiting.
// Needs read.
[[nodiscard]] status_t console_poll(cap_t console, uint32_t *out_available);

// Take over what is typed, and what was typed and not read yet, until the newest such object is gone; whoever had
// it before has it again then. `event` is signalled with eventInput whenever bytes come for it, and at once if
// there are any.
// Needs read. Errors: NO_SPACE, NO_MEMORY.
[[nodiscard]] status_t console_open_input(cap_t console, cap_t event, cap_t *out_input);

// Write bytes as they are, behind what others wait to write, and do not wait: all of them, or none (NO_SPACE) if
// too much waits already.
// Needs write. Errors: NO_SPACE.
[[nodiscard]] status_t console_offer(cap_t console, struct data data);

// Up to `count` bytes of what has come. None: nothing has, or a newer object has the input.
// Needs no right.
[[nodiscard]] status_t console_input_read(cap_t console_input, uint32_t count, struct data *out_data);

// Bytes in front of all that was not read: all of them, or none. Whoever has the input next finds them.
// Needs no right. Errors: NO_SPACE.
[[nodiscard]] status_t console_input_put_back(cap_t console_input, struct data data);
