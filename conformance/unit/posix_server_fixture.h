// SPDX-License-Identifier: MIT
//
// What families are tried over: a process manager, a console and a kernel that only write down what
// they are asked. With it goes posix_server_fixture.c.
#pragma once

#include <process/process.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/request.h>

#include "services/posix_server/handlers.h"

enum { FIRST = 10, EVENT = 500, CSPACE = 900, SIGNAL = 17, CHANGES = 3, ALL_CHANGES = 15 };

extern struct outside {
    uint32_t next_id;
    status_t spawned;
    status_t started;
    uint64_t killed; // bits of the numbers of processes
    uint64_t told;   // bits of events
    status_t answer; // to who forked
    uint32_t answered;
    struct process_end end;
    const char *typed; // that the console has
    char shown[64];
    char put_back[64];
    uint32_t released;
    char name[32]; // that a process was made with
} outside;

// The console is open, as the terminal 0.
extern bool has_terminal;

// A process alone, the first of its family.
int setup_server(void **);

// Appends text.
void append(char out[64], struct data data);

// A request by the port of that process.
struct request from(uint32_t id);

// The port of a process is closed.
void ends(uint32_t id);

// A child that is not ready yet; what the call answers.
status_t fork_from(uint32_t id);

// A child that is ready.
uint32_t child_of(uint32_t id);

// What has become of children, exits and ends.
status_t take(uint32_t id, enum posix_selection selection, uint32_t number, struct posix_end *out);

// As it is told itself.
struct posix_numbers numbers_of(uint32_t id);

// The number of the first that waits; 0: none.
uint32_t take_signal(uint32_t id);

// A child in a group of its own, which its parent can have go on.
uint32_t job_of(uint32_t id);
