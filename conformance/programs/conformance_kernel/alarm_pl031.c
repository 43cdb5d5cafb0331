// SPDX-License-Identifier: MIT
//
// The alarm of a PL031 clock (ARM DDI 0224, chapter 3): it goes off when the clock, which counts
// seconds, equals the match register.
#include "alarm.h"

// Registers, as word positions.
enum { ALARM_DATA = 0, ALARM_MATCH = 1, ALARM_MASK = 4, ALARM_STATUS = 5, ALARM_CLEAR = 7 };

static void pl031_raise(const struct alarm *alarm) {
    alarm->registers[ALARM_MASK] = 1;
    do {
        alarm->registers[ALARM_MATCH] = alarm->registers[ALARM_DATA];
    } while ((alarm->registers[ALARM_STATUS] & 1) == 0);
}

static void pl031_lower(const struct alarm *alarm) {
    alarm->registers[ALARM_MASK] = 0;
    alarm->registers[ALARM_CLEAR] = 1;
}

static uint32_t pl031_seconds(const struct alarm *alarm) {
    return alarm->registers[ALARM_DATA];
}

const struct alarm_kind alarm_pl031 = {.compatible = "arm,pl031",
                                       .raise = pl031_raise,
                                       .lower = pl031_lower,
                                       .seconds = pl031_seconds};
