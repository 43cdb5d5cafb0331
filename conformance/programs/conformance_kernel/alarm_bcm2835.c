// SPDX-License-Identifier: MIT
//
// The system timer of the BCM2835 (BCM2835 ARM Peripherals, 12): a counter of microseconds and
// comparators, of which the second is the first that is ours. Its interrupt cannot be masked: it is
// silent while the match is far off.
#include "alarm.h"

// Registers, as word positions, and the bit of the comparator.
enum { TIMER_STATUS = 0, TIMER_LOW = 1, TIMER_HIGH = 2, TIMER_MATCH = 4, TIMER_MATCHED = 1u << 1 };

static const uint32_t soon_us = 20;
static const uint32_t late_us = 1000;
static const uint32_t us_per_second = 1000000;

// Whoever is interrupted between reading the counter and setting the match may be too late.
static void bcm2835_raise(const struct alarm *alarm) {
    do {
        uint32_t start_us = alarm->registers[TIMER_LOW];
        alarm->registers[TIMER_MATCH] = start_us + soon_us;
        while ((alarm->registers[TIMER_STATUS] & TIMER_MATCHED) == 0 &&
               alarm->registers[TIMER_LOW] - start_us < late_us) {
        }
    } while ((alarm->registers[TIMER_STATUS] & TIMER_MATCHED) == 0);
}

static void bcm2835_lower(const struct alarm *alarm) {
    alarm->registers[TIMER_MATCH] = alarm->registers[TIMER_LOW] - 1; // after all others
    alarm->registers[TIMER_STATUS] = TIMER_MATCHED;
}

static uint32_t bcm2835_seconds(const struct alarm *alarm) {
    uint64_t high;
    uint64_t low;
    do {
        high = alarm->registers[TIMER_HIGH];
        low = alarm->registers[TIMER_LOW];
    } while (alarm->registers[TIMER_HIGH] != high);
    return (uint32_t)((high << 32 | low) / us_per_second);
}

const struct alarm_kind alarm_bcm2835 = {
    .compatible = "brcm,bcm2835-system-timer",
    .raise = bcm2835_raise,
    .lower = bcm2835_lower,
    .seconds = bcm2835_seconds,
};
