// SPDX-License-Identifier: MIT
// Interrupts by wire, several functions to a line. A line that fires is kept from firing again
// until every function that pulled it was dealt with by its driver. A driver that does not answer
// in time loses its interrupts, not its neighbours theirs; a line that fires and fires with nobody
// pulling it is left off. What happens to hardware and drivers is done by the owner's functions.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/clock.h>
#include <tessera/errors.h>

enum { WIRE_MEMBERS_MAX = 16, WIRE_LINES_MAX = 8 };

constexpr uint64_t WIRE_ANSWER_NS = NS_PER_S;
constexpr uint32_t WIRE_UNCLAIMED_MAX = 100; // in a row

enum wire_news {
    WIRE_UNCLAIMED, // the first of a row that nobody pulled; `number` is the line
    WIRE_LEFT_OFF,  // too many of them
    WIRE_STUCK,     // a driver did not answer; `number` is the member
    WIRE_GOES_ON,   // it answered at last
};

struct wire_operations {
    bool (*is_pulled)(uint32_t member);            // asks the function
    void (*allow)(uint32_t member, bool may_pull); // tells the function
    void (*signal)(uint32_t member);               // tells its driver
    void (*open_line)(uint32_t line);              // it may fire again
    void (*tell)(enum wire_news news, uint32_t number);
};

struct wire_member {
    bool is_attached;
    bool is_waited_for; // its driver was told and has not answered
    bool is_stuck;
    uint32_t line;
};

struct wires {
    const struct wire_operations *operations;
    struct wire_member members[WIRE_MEMBERS_MAX];
    struct {
        bool is_held; // fired, and not opened since
        bool is_off;
        uint32_t unclaimed;
        uint64_t deadline_ns; // while held
    } lines[WIRE_LINES_MAX];
};

void wires_attach(struct wires *wires, uint32_t member, uint32_t line);
void wires_detach(struct wires *wires, uint32_t member);

// A line fired.
void wires_fired(struct wires *wires, uint32_t line, uint64_t now_ns);

// A driver dealt with what it was told. EMPTY: it was told nothing.
[[nodiscard]] status_t wires_answered(struct wires *wires, uint32_t member);

// Gives up on those that are late.
void wires_expire(struct wires *wires, uint64_t now_ns);

// When the next one is late; UINT64_MAX: nobody is waited for.
uint64_t wires_next_ns(const struct wires *wires);
