// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/console.capnp
// Template: codegen/tessera_gen/templates/protocols/server.h.j2
// Command: ./tessera gen
//
// Server side of console: a table of handlers per interface, in ordinal order, and its dispatcher.
//
// A handler gets checked parameters: rights, bounds, kinds of capabilities. Text and data among them are valid until it returns.
// Capabilities among them are the handler's, whatever it returns. It sets results and returns STATUS_OK, or returns another status
// and its results are dropped. Text, data and lists among results must stay where they are until the handler has returned; they may
// lie in the message buffer. A handler that is nullptr is answered STATUS_UNSUPPORTED.
#pragma once

#include <tessera/request.h>
#include <console/console.h>

struct console_server {
    // Wait for input and return up to `count` bytes of what has come, at least 1. One caller waits at a time; a second
    // is answered BUSY.
    // Needs read. Errors: BUSY, IO_ERROR.
    status_t (*read)(struct request *request, uint32_t count, struct data *out_data);
    // Write bytes as they are. Returns when they were handed to the device.
    // Needs write. Errors: IO_ERROR.
    status_t (*write)(struct request *request, struct data data, uint32_t *out_written);
    // Bytes that can be read without waiting.
    // Needs read.
    status_t (*poll)(struct request *request, uint32_t *out_available);
    // Take over what is typed, and what was typed and not read yet, until the newest such object is gone; whoever had
    // it before has it again then. `event` is signalled with eventInput whenever bytes come for it, and at once if
    // there are any.
    // Needs read. Errors: NO_SPACE, NO_MEMORY.
    status_t (*open_input)(struct request *request, cap_t event, cap_t *out_input);
    // Write bytes as they are, behind what others wait to write, and do not wait: all of them, or none (NO_SPACE) if
    // too much waits already.
    // Needs write. Errors: NO_SPACE.
    status_t (*offer)(struct request *request, struct data data);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void console_dispatch(const struct console_server *server, struct request *request);

// Room in the reply of read for `data`, 512 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *console_read_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[CONSOLE_READ_RESULTS_BYTES_AT];
}

// Answers a caller that read parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t console_read_reply(const struct parked_request *parked, status_t status, struct data data);

// Answers a caller that write parked. Results count only with STATUS_OK; capabilities among them that move are gone in any case.
status_t console_write_reply(const struct parked_request *parked, status_t status, uint32_t written);

struct console_input_server {
    // Up to `count` bytes of what has come. None: nothing has, or a newer object has the input.
    // Needs no right.
    status_t (*read)(struct request *request, uint32_t count, struct data *out_data);
    // Bytes in front of all that was not read: all of them, or none. Whoever has the input next finds them.
    // Needs no right. Errors: NO_SPACE.
    status_t (*put_back)(struct request *request, struct data data);

    // Does each handler that gets bytes keep them before it makes a call? Then they stay in the message buffer, where a call overwrites them.
    bool keeps_bytes;
};

// Decodes, checks, calls the handler and leaves the reply in the request. STATUS_BAD_METHOD for a method of another interface.
void console_input_dispatch(const struct console_input_server *server, struct request *request);

// Room in the reply of read for `data`, 512 bytes, which are not copied from there. A call that the handler makes overwrites them.
static inline uint8_t *console_input_read_room(const struct request *request) {
    return (uint8_t *)&request->buffer->words[CONSOLE_INPUT_READ_RESULTS_BYTES_AT];
}
