// SPDX-License-Identifier: MIT
//
// The third timer of a HPET (IA-PC HPET Specification 1.0a, 2.3), with 32 bits and by level: it
// goes off when the counter equals its comparator, and its status bit holds the line.
#include "alarm.h"

// Registers, as word positions.
enum {
    HPET_PERIOD = 0x004 / 4, // of the counter, in femtoseconds
    HPET_CONFIGURATION = 0x010 / 4,
    HPET_STATUS = 0x020 / 4,
    HPET_COUNTER = 0x0f0 / 4,
    HPET_TIMER_CONFIGURATION = 0x140 / 4,
    HPET_TIMER_COMPARATOR = 0x148 / 4,
};

enum : uint32_t {
    HPET_ENABLE = 1u << 0,
    HPET_STATUS_OF_TIMER = 1u << 2,
    HPET_TIMER_LEVEL = 1u << 1,
    HPET_TIMER_ENABLE = 1u << 2,
    HPET_TIMER_32_BITS = 1u << 8,
    HPET_TIMER_ROUTE_SHIFT = 9,
    HPET_SOON = 10000, // ticks: long enough to write the comparator
};

// Level, 32 bits, and always the same line: one that is left would stay raised.
static void set_timer(const struct alarm *alarm, uint32_t enable) {
    alarm->registers[HPET_TIMER_CONFIGURATION] = HPET_TIMER_LEVEL | HPET_TIMER_32_BITS | enable |
                                                 (uint32_t)alarm->line << HPET_TIMER_ROUTE_SHIFT;
}

static void hpet_raise(const struct alarm *alarm) {
    volatile uint32_t *registers = alarm->registers;
    registers[HPET_CONFIGURATION] = HPET_ENABLE;
    set_timer(alarm, HPET_TIMER_ENABLE);
    do {
        uint32_t start = registers[HPET_COUNTER];
        registers[HPET_TIMER_COMPARATOR] = start + HPET_SOON;
        while (registers[HPET_COUNTER] - start <= 2 * HPET_SOON) {
        }
    } while ((registers[HPET_STATUS] & HPET_STATUS_OF_TIMER) == 0);
}

static void hpet_lower(const struct alarm *alarm) {
    set_timer(alarm, 0);
    alarm->registers[HPET_STATUS] = HPET_STATUS_OF_TIMER;
}

// The counter's upper half changes between two reads of the lower one at most once in many seconds.
static uint64_t read_counter(volatile uint32_t *registers) {
    uint32_t high;
    uint32_t low;
    do {
        high = registers[HPET_COUNTER + 1];
        low = registers[HPET_COUNTER];
    } while (registers[HPET_COUNTER + 1] != high);
    return (uint64_t)high << 32 | low;
}

static uint32_t hpet_seconds(const struct alarm *alarm) {
    const uint64_t femtoseconds = 1000000000000000;
    alarm->registers[HPET_CONFIGURATION] = HPET_ENABLE;
    uint64_t ticks_per_second = femtoseconds / alarm->registers[HPET_PERIOD];
    return (uint32_t)(read_counter(alarm->registers) / ticks_per_second);
}

const struct alarm_kind alarm_hpet = {
    .compatible = "intel,hpet", .raise = hpet_raise, .lower = hpet_lower, .seconds = hpet_seconds};
