// SPDX-License-Identifier: MIT
//
// What pseudo-terminals are tried over: ports that only count, and two sessions of one family. With
// it goes posix_server_pty_fixture.c.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/request.h>

#include "services/posix_server/handlers.h"

// Two sessions of one family, and a member of another.
enum { FIRST = 10, LEADER = 11, JOB = 12, STRANGER = 20, EVENT = 500 };

extern struct outside {
    status_t opened;
    bool is_open[TERMINAL_ENDS_MAX]; // of ends: their ports
    uint64_t told;                   // bits of events
} outside;

extern cap_t master; // of the pseudo-terminal 0

// That one, and in the end none.
int setup_ptys(void **);
int teardown_ptys(void **);

// A request by that port.
struct request by(cap_t port);

// A request by the port of that process.
struct request from(uint32_t id);

// Makes a pseudo-terminal.
status_t make(uint32_t id, cap_t *out);

// Opens one by its number.
status_t find(uint32_t id, uint32_t number, bool is_taking, cap_t *out);

// Numbers that a process may open, as bits.
uint64_t list(uint32_t id);

// The port of an end is closed.
void close_end(cap_t end);

// By the master.
void unlock(cap_t port);

// An end of the pseudo-terminal 0.
cap_t open_for(uint32_t id, bool is_taking);

// Writes to an end or a master, or puts all of it there.
status_t write_to(cap_t port, const char *text, uint32_t caller, uint32_t *out_written);
void put(cap_t port, const char *text);

// Reads from an end or a master what there is, or expects just that.
status_t read_from(cap_t port, uint32_t caller, char out[64]);
void expect_read(cap_t port, const char *text);

// Of an end or a master.
struct posix_terminal_state state_of(cap_t port);

// The number of the first that waits; 0: none.
int32_t take_signal(uint32_t id);
