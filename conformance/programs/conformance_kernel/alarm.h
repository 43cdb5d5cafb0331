// SPDX-License-Identifier: MIT
//
// A device whose interrupt the suite can raise, by level: a clock with an alarm. Which one it is,
// and where, says the process table, under the name that the suite's manifest gives it.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>

struct alarm;

// A kind of clock.
struct alarm_kind {
    const char *compatible;
    void (*raise)(const struct alarm *alarm);
    void (*lower)(const struct alarm *alarm);
    uint32_t (*seconds)(const struct alarm *alarm);
};

struct alarm {
    const struct alarm_kind *kind;
    volatile uint32_t *registers;
    cap_t frame;
    uint64_t line;
};

extern const struct alarm_kind alarm_pl031;
extern const struct alarm_kind alarm_hpet;
extern const struct alarm_kind alarm_bcm2835;

// Maps the registers. Ends the suite if there is no such device.
void alarm_open(struct alarm *alarm);

// Asserts the line, which stays so until it is lowered.
void alarm_raise(const struct alarm *alarm);

void alarm_lower(const struct alarm *alarm);

// The clock, which counts seconds.
uint32_t alarm_seconds(const struct alarm *alarm);

// Lowers the line and gives the registers back.
void alarm_close(struct alarm *alarm);
