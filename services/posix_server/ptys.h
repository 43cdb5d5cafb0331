// SPDX-License-Identifier: MIT
//
// Pseudo-terminals: terminals whose other side is a process that has the master. What is written to
// the master is typed; what is written to the terminal, and shown, can be read from the master. The
// terminal is found by its number while the master is open.
#pragma once

#include "pipes.h"
#include "terminals.h"

struct pty {
    bool has_master;
    bool is_locked;
    bool is_left; // it was open, and nobody has it open any more

    bool is_in_packets; // its master is read in packets
    uint8_t status;     // what has happened that the next one tells
    uint32_t statuses;  // times that something has

    struct pipe output;
};

// Bytes that a program writes, by the settings, as far as there is room; how many.
uint32_t pty_write(struct terminal *terminal, const uint8_t *bytes, uint32_t count);

// Shows what was typed, now or when output goes on. What finds no room is lost.
void pty_show(struct terminal *terminal, const uint8_t *bytes, uint32_t count);
void pty_flush(struct terminal *terminal);

// A byte for the master, also while output is stopped.
void pty_send(struct terminal *terminal, uint8_t byte);

// Forgets what was written, but for what has reached the master's side.
void pty_drop_output(struct terminal *terminal);

// Something has happened that a master is told who reads in packets (LINUX_TIOCPKT_).
void pty_note(struct terminal *terminal, uint8_t status);

// As many bytes as certainly find room; none while output is stopped.
uint32_t pty_room(const struct terminal *terminal);

// Somebody has opened the terminal; nobody has it open any more.
void pty_opened(struct terminal *terminal);
void pty_left(struct terminal *terminal);

// The state of an unused one of this number.
struct pty *pty_new(uint32_t number);
