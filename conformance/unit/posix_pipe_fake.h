// SPDX-License-Identifier: MIT
//
// What pipes of a process are tried over: a server that holds a few bytes and says when there is
// nothing to do. With it goes posix_pipe_fake.c.
#pragma once

#include <posix/descriptors.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/errors.h>

enum { OWN_ID = 9, ROOM = 5000, READER = 21, WRITER = 22, TARGET = 33 };

extern struct fake_server {
    uint8_t bytes[ROOM];
    uint32_t count;
    uint32_t departures;
    bool has_reader;
    bool has_writer;
    uint32_t waiter; // that was named last
    uint32_t waits;  // of the process
    uint32_t parked; // reads that may be kept waiting there
    bool may_park;
    void (*meanwhile)(void); // what another one does then
    int64_t wait_result;
    status_t made;
    status_t lent;     // of an end that is used by the page
    uint32_t messages; // that bytes came in or went by
    uint32_t by_page;  // times that they did by the page
    cap_t process;
} server;

// Another pipe, to be written alone.
extern struct fake_target {
    uint8_t bytes[ROOM];
    uint32_t count;
    uint32_t room;
    uint32_t kept; // for the rest of a piece
} target;

extern struct description ends[4];
extern uint32_t set_by_another; // flags
extern uint32_t end_count;
extern uint32_t end_limit;
extern uint32_t released;
extern int32_t raised;

// Both ends of a pipe, from setup_pipe() on.
extern struct description *reader;
extern struct description *writer;

int setup_pipe(void **);

int64_t read_pipe(struct description *end, void *out, uint64_t count);
int64_t write_pipe(struct description *end, const void *from, uint64_t count);

// What others do to it.
void close_writer(void);
void empty(void);
