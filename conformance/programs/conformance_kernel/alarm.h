// SPDX-License-Identifier: MIT
//
// A device whose interrupt the suite can raise: the alarm of a PL031 clock (ARM DDI 0224, chapter
// 3). Where it is says the process table, under the name that the suite's manifest gives it.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <tessera/cap.h>

struct alarm {
    volatile uint32_t *registers;
    cap_t frame;
    uint64_t line;
};

// Maps the registers. Ends the suite if there is no such device.
void alarm_open(struct alarm *alarm);

// Asserts the line, which stays so until it is lowered.
void alarm_raise(const struct alarm *alarm);

void alarm_lower(const struct alarm *alarm);

// The clock, which counts seconds.
uint32_t alarm_seconds(const struct alarm *alarm);

// Lowers the line and gives the registers back.
void alarm_close(struct alarm *alarm);
