// SPDX-License-Identifier: MIT
#include "pci_wires.h"

static bool is_waiting(const struct wires *wires, uint32_t line);
static void open_if_answered(struct wires *wires, uint32_t line);
static void count_unclaimed(struct wires *wires, uint32_t line);

void wires_attach(struct wires *wires, uint32_t member, uint32_t line) {
    wires->members[member] = (struct wire_member){.is_attached = true, .line = line};
    wires->operations->allow(member, true);
    if (wires->lines[line].is_off) {
        wires->lines[line].is_off = false;
        wires->lines[line].unclaimed = 0;
        wires->operations->open_line(line);
    }
}

void wires_detach(struct wires *wires, uint32_t member) {
    struct wire_member *gone = &wires->members[member];
    if (!gone->is_attached) {
        return;
    }
    wires->operations->allow(member, false);
    uint32_t line = gone->line;
    *gone = (struct wire_member){0};
    open_if_answered(wires, line);
}

void wires_fired(struct wires *wires, uint32_t line, uint64_t now_ns) {
    wires->lines[line].is_held = true;
    wires->lines[line].deadline_ns = now_ns + WIRE_ANSWER_NS;
    for (uint32_t i = 0; i < WIRE_MEMBERS_MAX; i++) {
        struct wire_member *member = &wires->members[i];
        if (member->is_attached && !member->is_stuck && member->line == line &&
            wires->operations->is_pulled(i)) {
            member->is_waited_for = true;
            wires->operations->signal(i);
        }
    }
    if (is_waiting(wires, line)) {
        wires->lines[line].unclaimed = 0;
    } else {
        count_unclaimed(wires, line);
    }
}

status_t wires_answered(struct wires *wires, uint32_t member) {
    struct wire_member *answered = &wires->members[member];
    if (answered->is_stuck) {
        answered->is_stuck = false;
        wires->operations->allow(member, true);
        wires->operations->tell(WIRE_GOES_ON, member);
        return STATUS_OK;
    }
    if (!answered->is_waited_for) {
        return STATUS_EMPTY;
    }
    answered->is_waited_for = false;
    open_if_answered(wires, answered->line);
    return STATUS_OK;
}

void wires_expire(struct wires *wires, uint64_t now_ns) {
    for (uint32_t i = 0; i < WIRE_MEMBERS_MAX; i++) {
        struct wire_member *member = &wires->members[i];
        if (member->is_waited_for && wires->lines[member->line].deadline_ns <= now_ns) {
            member->is_waited_for = false;
            member->is_stuck = true;
            wires->operations->allow(i, false);
            wires->operations->tell(WIRE_STUCK, i);
            open_if_answered(wires, member->line);
        }
    }
}

uint64_t wires_next_ns(const struct wires *wires) {
    uint64_t next_ns = UINT64_MAX;
    for (uint32_t line = 0; line < WIRE_LINES_MAX; line++) {
        if (is_waiting(wires, line) && wires->lines[line].deadline_ns < next_ns) {
            next_ns = wires->lines[line].deadline_ns;
        }
    }
    return next_ns;
}

static bool is_waiting(const struct wires *wires, uint32_t line) {
    for (uint32_t i = 0; i < WIRE_MEMBERS_MAX; i++) {
        if (wires->members[i].is_waited_for && wires->members[i].line == line) {
            return true;
        }
    }
    return false;
}

static void open_if_answered(struct wires *wires, uint32_t line) {
    if (wires->lines[line].is_held && !wires->lines[line].is_off && !is_waiting(wires, line)) {
        wires->lines[line].is_held = false;
        wires->operations->open_line(line);
    }
}

// One may come when a function let go just before it was asked. Many in a row come from something
// that is not on the bus, or does not say that it pulls.
static void count_unclaimed(struct wires *wires, uint32_t line) {
    wires->lines[line].unclaimed++;
    if (wires->lines[line].unclaimed == 1) {
        wires->operations->tell(WIRE_UNCLAIMED, line);
    }
    if (wires->lines[line].unclaimed < WIRE_UNCLAIMED_MAX) {
        open_if_answered(wires, line);
        return;
    }
    wires->lines[line].is_off = true;
    wires->lines[line].is_held = false;
    wires->operations->tell(WIRE_LEFT_OFF, line);
}
