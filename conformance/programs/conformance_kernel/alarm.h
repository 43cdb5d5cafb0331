// SPDX-License-Identifier: MIT
//
// Devices that the suite has to itself: one whose interrupt it can raise, by level, and a second
// clock; often they are one. Which they are, and where, says the process table, under the names
// that the suite's manifest gives them: `alarm` and `clock`.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>

struct alarm;

// A kind of device. What it cannot be used for is null.
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

extern const struct alarm_kind alarm_pl011;
extern const struct alarm_kind alarm_pl031;
extern const struct alarm_kind alarm_hpet;
extern const struct alarm_kind alarm_bcm2835;
extern const struct alarm_kind alarm_sdhci;
extern const struct alarm_kind alarm_zynqmp_rtc;

// Maps the registers of the device that raises an interrupt, and lowers its line. Ends the suite if
// there is no such device.
void alarm_open(struct alarm *alarm);

// The same for the clock, which has no line. It is only looked at.
void alarm_open_clock(struct alarm *clock);

// Asserts the line, which stays so until it is lowered.
void alarm_raise(const struct alarm *alarm);

void alarm_lower(const struct alarm *alarm);

// The clock, which counts seconds.
uint32_t alarm_seconds(const struct alarm *clock);

// Lowers the line and gives the registers back.
void alarm_close(struct alarm *alarm);

// Gives the registers of the clock back.
void alarm_close_clock(struct alarm *clock);
