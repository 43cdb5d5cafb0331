// SPDX-License-Identifier: MIT
//
// Generic timer (Arm ARM D11): the counter as it is, so that user level computes the same time from
// CNTVCT_EL0 and CNTFRQ_EL0, and one comparator for the next deadline. Time starts with the
// counter, at power-on.

#include "timer.h"
#include <board.h>
#include <kernel/arch.h>
#include <kernel/ratio.h>
#include "sysreg.h"

constexpr uint64_t ns_per_second = 1000000000;
constexpr uint64_t never_ns = 1ull << 62; // 146 years; below it no conversion wraps
constexpr uint64_t timer_enabled = 1;

enum counter_access : uint64_t {
    COUNTER_PHYSICAL = 1u << 0, // CNTKCTL_EL1: user level may read
    COUNTER_VIRTUAL = 1u << 1,
};

static struct ratio ns_per_tick;
static struct ratio ticks_per_ns;

static uint64_t counter_read(void);

void timer_init(void) {
    uint64_t frequency = sysreg_read(cntfrq_el0);
    ns_per_tick = ratio_of(ns_per_second, frequency);
    ticks_per_ns = ratio_of(frequency, ns_per_second);
    sysreg_write(cntkctl_el1,
                 BOARD_TIMER_IS_VIRTUAL ? COUNTER_VIRTUAL : COUNTER_PHYSICAL | COUNTER_VIRTUAL);
    timer_stop();
}

uint64_t arch_counter_hz(void) {
    return sysreg_read(cntfrq_el0);
}

void timer_stop(void) {
    if (BOARD_TIMER_IS_VIRTUAL) {
        sysreg_write(cntv_ctl_el0, 0);
    } else {
        sysreg_write(cntp_ctl_el0, 0);
    }
    barrier_instruction(); // the line falls before the interrupt controller looks again
}

uint64_t arch_time_now_ns(void) {
    return ratio_scale(ns_per_tick, counter_read());
}

void arch_timer_set(uint64_t deadline_ns) {
    if (deadline_ns >= never_ns) {
        timer_stop();
        return;
    }
    uint64_t ticks = ratio_scale(ticks_per_ns, deadline_ns);
    while (ratio_scale(ns_per_tick, ticks) < deadline_ns) { // at most twice: never early
        ticks++;
    }
    if (BOARD_TIMER_IS_VIRTUAL) {
        sysreg_write(cntv_cval_el0, ticks);
        sysreg_write(cntv_ctl_el0, timer_enabled);
    } else {
        sysreg_write(cntp_cval_el0, ticks);
        sysreg_write(cntp_ctl_el0, timer_enabled);
    }
}

static uint64_t counter_read(void) {
    barrier_instruction(); // not before what came earlier
    return BOARD_TIMER_IS_VIRTUAL ? sysreg_read(cntvct_el0) : sysreg_read(cntpct_el0);
}
