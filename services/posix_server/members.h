// SPDX-License-Identifier: MIT
//
// The processes that the server knows: those that live, and children that ended and were not waited
// for. One that was not started here is the first of a family; all that descend from it are of that
// family.
#pragma once

#include <posix/posix_server.h>
#include <stdbool.h>
#include <tessera/port_pool.h>
#include <tessera/request.h>

enum {
    MEMBERS_MAX = 48,
    FAMILY_MAX = 32,      // of one family
    FAMILY_LIVE_MAX = 24, // of which live: there is memory for others beside them
    PARENT_NONE = 0,      // started by a program of ours, or its parent has ended
};

// Bits of a process's event.
enum : uint32_t { EVENT_BIT_CHANGE = 1u << 8, EVENT_BIT_SIGNAL = 1u << 9 };

struct member {
    uint32_t id; // 0: the entry is free
    uint32_t parent;
    uint32_t family; // number of its first
    uint32_t group;
    uint32_t session;
    uint32_t terminal_group; // of the first of a family
    cap_t process;           // the process manager's, of a child; 0: not started here
    cap_t event;             // 0: it is not ready
    uint64_t fatal;          // signals that end it: bit n for signal n + 1
    uint64_t signals;        // that wait
    bool is_reading;         // the terminal
    bool has_left;           // said that it would end
    bool has_ended;
    struct posix_end end;   // .signal also before it has
    uint8_t end_signal;     // what its parent gets then; 0: nothing
    cap_t parent_cspace;    // of a child that has not asked for it
    uint64_t token;         // for it
    struct member *forking; // the child that its own call waits for
    struct parked_request parked;
};

// Ports of processes, and of all else that is handed out (main.c).
extern struct port_pool ports;

// Is there room for another one of that family?
bool member_has_room(uint32_t family);

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

// Whose port the request came by.
struct member *member_of(const struct request *request);

// The first of its family; null: it has ended.
struct member *member_first(const struct member *member);

// Signals its event.
void member_tell(const struct member *member, uint32_t bits);

// A port of a process is closed: nobody holds it any more.
void member_port_closed(uint32_t index);
