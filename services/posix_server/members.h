// SPDX-License-Identifier: MIT
//
// The processes that the server knows: those that live, and children that ended and were not waited
// for. One that was not started here is the first of a family; all that descend from it are of that
// family.
#pragma once

#include <posix/posix_server.h>
#include <stdbool.h>
#include <tessera/limits/posix_server.h>
#include <tessera/port_pool.h>
#include <tessera/request.h>

enum { PARENT_NONE = 0 }; // started by a program of ours, or its parent has ended

// What a process said of itself.
struct program {
    char name[16];
    char path[256];
    uint32_t argument_bytes;
    uint8_t arguments[POSIX_ARGUMENTS_MAX];
};

struct member {
    uint32_t id; // 0: the entry is free
    uint32_t parent;
    uint32_t family; // number of its first
    uint32_t group;
    uint32_t session;
    cap_t process;       // the process manager's, of a child; 0: not started here
    cap_t event;         // 0: it is not ready
    cap_t watch;         // told of changes instead; 0: the event is
    cap_t thread;        // that hears the event, and runs the program as well; 0: another one does
    uint32_t untold;     // bits of the event meanwhile
    bool is_begun;       // somebody acts in its place until it is started
    bool is_handed_over; // nobody does any more
    bool has_finished;   // said how it ends, and never ran
    bool has_left;       // said that it would end
    bool has_ended;      // and nobody has asked how
    bool is_changed;     // `end` has something that nobody has asked for
    uint64_t memory_bytes; // that it and its children have; 0: nobody has asked yet
    struct program program;
    struct posix_end end;
    // What it used. More than its first thread's time, which the process manager tells: of its
    // other threads, and of its parent in its place, less its own time in the place of children.
    uint64_t more_ns;
    uint64_t peak_bytes;
    struct posix_usage of_children; // that it waited for
    uint8_t ended_by;               // signal by which it ends, as it said or as was done; 0: none
    uint8_t end_signal;             // what its parent gets then; 0: nothing
    cap_t parent_cspace;            // of a child that has not asked for it
    uint64_t token;                 // for it
    struct member *forking;         // the child that its own call waits for
    struct parked_request parked;

    // What it does with children.
    bool is_forgetting; // those that have ended
    bool is_silent;     // nothing is signalled when one stops or goes on

    bool has_no_terminal; // it left that of its session

    bool is_stopped;
    uint32_t continues; // how often it was told to go on

    // That wait, oldest first.
    uint32_t signal_count;
    struct posix_signal_sent signals[SIGNALS_MAX];
};

// Ports of processes, and of all else that is handed out (main.c).
extern struct port_pool ports;

// Is there room for another one of that family?
bool member_has_room(uint32_t family);

// Places in the table from there on are free.
extern uint32_t members_end;

// A new entry, zero but for its number. EXISTS, NO_SPACE.
[[nodiscard]] status_t member_add(uint32_t id, uint32_t family, struct member **out);

// Forgets an entry, whose process and port are gone.
void member_forget(struct member *member);

// Null: there is none of that number.
struct member *member_find(uint32_t id);

// By place in the table; null: that one is free.
struct member *member_at(uint32_t index);
uint32_t member_index(const struct member *member);

// Gives the member a port of its own, derived for whoever it is.
[[nodiscard]] status_t member_open_port(const struct member *member, cap_t *out_port);

// Is it a child that its parent knows of?
bool member_is_whole(const struct member *member);

// Whose port the request came by.
struct member *member_of(const struct request *request);

// Who acts as the member: of a child that was only begun its parent; null: that has gone.
const struct member *member_acting(const struct member *member);

// Signals its event, or what it watches by.
void member_tell(struct member *member, uint32_t bits);

// A port of a process is closed: nobody holds it any more.
void member_port_closed(uint32_t index);

// Is a process of that session in this group, if only one that has ended and nobody has asked how?
bool group_is_in(uint32_t group, uint32_t session);

// Could nobody of the session, but outside of the group, have its processes go on?
bool group_is_orphaned(uint32_t group);
