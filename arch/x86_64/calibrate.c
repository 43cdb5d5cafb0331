// SPDX-License-Identifier: MIT
//
// Counter and timer against channel 2 of the interval timer, whose frequency every PC has (Intel
// 8254). Both ends of the interval are read several times, and the reading that took the least time
// counts: under a hypervisor any of them may be interrupted. Between the two it may be, too, for so
// long that the interval's 16 bits wrap, and the counter then seems to run many times faster than
// it does: so a measurement counts when another one agrees with it.

#include "calibrate.h"
#include "apic.h"
#include "cpu.h"
#include "port.h"

constexpr uint64_t interval_hz = 1193182;
constexpr uint16_t interval_ticks = 597; // 0.5 ms
constexpr uint16_t interval_start = 0xffff;
constexpr unsigned readings = 8;
constexpr unsigned measurements = 32; // if no two agree, the slowest of so many
constexpr unsigned agreement = 64;    // within this part of it

constexpr uint16_t port_channel = 0x42;
constexpr uint16_t port_command = 0x43;
constexpr uint16_t port_gate = 0x61;
constexpr uint8_t command_count_down = 0xb0; // channel 2, both bytes, mode 0
constexpr uint8_t command_latch = 0x80;
constexpr uint8_t gate_open = 1u << 0;
constexpr uint8_t gate_speaker = 1u << 1;

struct reading {
    uint64_t counter;
    uint64_t timer;    // counts down
    uint16_t interval; // too
};

static struct frequencies measure(void);
static bool agree(uint64_t a, uint64_t b);
static void interval_begin(void);
static struct reading read_best(void);
static struct reading read_once(uint64_t *out_duration);

struct frequencies calibrate(void) {
    struct frequencies slowest = measure();
    for (unsigned i = 1; i < measurements; i++) {
        struct frequencies next = measure();
        if (agree(slowest.counter_hz, next.counter_hz) && agree(slowest.timer_hz, next.timer_hz)) {
            return next;
        }
        slowest = next.counter_hz < slowest.counter_hz ? next : slowest;
    }
    return slowest;
}

static bool agree(uint64_t a, uint64_t b) {
    return (a < b ? b - a : a - b) <= a / agreement;
}

static struct frequencies measure(void) {
    apic_timer_start(UINT32_MAX);
    interval_begin();
    struct reading first = read_best();
    struct reading last;
    do {
        last = read_best();
    } while ((uint16_t)(first.interval - last.interval) < interval_ticks);
    apic_timer_start(0);
    uint64_t ticks = (uint16_t)(first.interval - last.interval);
    return (struct frequencies){
        .counter_hz = (last.counter - first.counter) * interval_hz / ticks,
        .timer_hz = (first.timer - last.timer) * interval_hz / ticks,
    };
}

static void interval_begin(void) {
    uint8_t gate = port_in8(port_gate);
    port_out8(port_gate, (uint8_t)((gate & ~gate_speaker) | gate_open));
    port_out8(port_command, command_count_down);
    port_out8(port_channel, interval_start & 0xff);
    port_out8(port_channel, interval_start >> 8);
}

static struct reading read_best(void) {
    uint64_t shortest = UINT64_MAX;
    struct reading best = {};
    for (unsigned i = 0; i < readings; i++) {
        uint64_t duration;
        struct reading reading = read_once(&duration);
        if (duration < shortest) {
            shortest = duration;
            best = reading;
        }
    }
    return best;
}

static struct reading read_once(uint64_t *out_duration) {
    uint64_t before = tsc_read();
    port_out8(port_command, command_latch);
    uint32_t timer = apic_timer_count();
    uint64_t after = tsc_read();
    uint8_t low = port_in8(port_channel);
    uint8_t high = port_in8(port_channel);
    *out_duration = after - before;
    return (struct reading){
        .counter = before + (after - before) / 2,
        .timer = timer,
        .interval = (uint16_t)(high << 8 | low),
    };
}
