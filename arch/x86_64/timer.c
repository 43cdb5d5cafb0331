// SPDX-License-Identifier: MIT
//
// The time-stamp counter is the clock, as it is, and taken to be the same on every core; so that
// user level computes the same time from it and its frequency. Time starts with the counter, at
// power-on. The next deadline is the counter's own (TSC_DEADLINE) where the CPU has that, else the
// local APIC's timer, which may fire early: the kernel looks at the clock and sets it again.

#include "timer.h"
#include <kernel/arch.h>
#include <kernel/ratio.h>
#include "apic.h"
#include "calibrate.h"
#include "cpu.h"
#include "features.h"

constexpr uint64_t ns_per_second = 1000000000;
constexpr uint64_t never_ns = 1ull << 62; // 146 years; below it no conversion wraps

static uint64_t counter_hz;
static bool has_deadline;
static struct ratio ns_per_tick;
static struct ratio ticks_per_ns;
static struct ratio timer_per_ns;

// Once, so it is built for size.
[[clang::minsize]]
void timer_init(void) {
    has_deadline = cpu_features.has_tsc_deadline;
    counter_hz = cpu_features.tsc_hz;
    if (counter_hz == 0 || !has_deadline) {
        struct frequencies measured = calibrate();
        counter_hz = counter_hz == 0 ? measured.counter_hz : counter_hz;
        timer_per_ns = ratio_of(measured.timer_hz, ns_per_second);
    }
    ns_per_tick = ratio_of(ns_per_second, counter_hz);
    ticks_per_ns = ratio_of(counter_hz, ns_per_second);
    timer_init_here();
}

void timer_init_here(void) {
    if (has_deadline) {
        apic_timer_use_deadline();
    }
}

uint64_t arch_counter_hz(void) {
    return counter_hz;
}

uint64_t arch_time_now_ns(void) {
    return ratio_scale(ns_per_tick, tsc_read());
}

static void deadline_set(uint64_t deadline_ns) {
    uint64_t ticks = ratio_scale(ticks_per_ns, deadline_ns);
    while (ratio_scale(ns_per_tick, ticks) < deadline_ns) { // at most twice: never early
        ticks++;
    }
    msr_write(MSR_TSC_DEADLINE, ticks);
}

static void countdown_set(uint64_t deadline_ns) {
    uint64_t now_ns = arch_time_now_ns();
    uint64_t wait_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    uint64_t count = ratio_scale(timer_per_ns, wait_ns) + 1;
    apic_timer_start(count < UINT32_MAX ? (uint32_t)count : UINT32_MAX);
}

void arch_timer_set(uint64_t deadline_ns) {
    bool is_never = deadline_ns >= never_ns;
    if (has_deadline && is_never) {
        msr_write(MSR_TSC_DEADLINE, 0);
    } else if (has_deadline) {
        deadline_set(deadline_ns);
    } else if (is_never) {
        apic_timer_start(0);
    } else {
        countdown_set(deadline_ns);
    }
}
