// SPDX-License-Identifier: MIT
//
// Time: deadlines near and far, and cancelled at the last moment.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/interrupt.h>
#include <kernel/machine.h>
#include <kernel/timer.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static const uint64_t microsecond_ns = 1000;
static const uint64_t millisecond_ns = 1000000;
static const uint64_t long_sleep_ns = (UINT64_C(1) << 32) + 5 * 1000000;

static cap_t bound_timer(cap_t notification, uint32_t bits) {
    cap_t timer = make_object(OBJECT_TIMER, 0);
    expect_status(timer_bind(timer, notification, bits), STATUS_OK, "bind");
    return timer;
}

// ---- A sleep of more than 2^32 ns: it begins before the first case, so that nobody has to wait
// for it.

static struct {
    struct worker worker;
    uint64_t deadline_ns;
    uint64_t woken_ns;
} sleeper;

static void run_long_sleep(struct worker *worker) {
    uint64_t bits = 0;
    worker->status = wait_bits_until(worker->target, sleeper.deadline_ns + 2 * PATIENCE_NS, &bits);
    sleeper.woken_ns = clock_now_ns();
}

void long_sleep_begin(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    sleeper.deadline_ns = clock_now_ns() + long_sleep_ns;
    status_t status = timer_arm(bound_timer(notification, 1), sleeper.deadline_ns);
    if (status != STATUS_OK) {
        suite_abort("the long sleep", status);
    }
    sleeper.worker.target = notification;
    worker_start(&sleeper.worker, run_long_sleep, PRIORITY_SUITE_MAX, 0);
}

static void long_sleep_ends_on_time(void) {
    while (!sleeper.worker.is_done && clock_now_ns() < sleeper.deadline_ns + PATIENCE_NS) {
        (void)sleep_until_ns(clock_now_ns() + 10 * millisecond_ns);
    }
    expect_true(sleeper.worker.is_done, "the sleeper woke");
    expect_status(sleeper.worker.status, STATUS_OK, "its wait");
    expect_true(sleeper.woken_ns >= sleeper.deadline_ns, "not before its time");
    worker_stop(&sleeper.worker);
}

// ---- Timers
// -------------------------------------------------------------------------------------------------------

static void far_deadlines_do_not_signal(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t far = bound_timer(notification, 1);
    cap_t near = bound_timer(notification, 2);
    uint64_t now_ns = clock_now_ns();
    const uint64_t deadlines[] = {
        UINT64_MAX,
        UINT64_C(1) << 63,
        (UINT64_C(1) << 63) - 1,
        UINT64_C(1) << 62,
        now_ns + (UINT64_C(1) << 32),
        now_ns + (UINT64_C(1) << 40),
        now_ns | UINT64_C(0xffffffff00000000),
    };
    for (size_t i = 0; i < sizeof(deadlines) / sizeof(deadlines[0]); i++) {
        uint64_t bits = 0;
        expect_status(timer_arm(far, deadlines[i]), STATUS_OK, "arm the far one");
        expect_status(timer_arm(near, clock_now_ns() + millisecond_ns), STATUS_OK,
                      "arm the near one");
        expect_status(wait_bits_until(notification, clock_now_ns() + PATIENCE_NS, &bits), STATUS_OK,
                      "wait");
        expect_equal(bits, 2, "only the near one signals");
    }
    expect_status(timer_cancel(far), STATUS_OK, "cancel");
    slot_release(far);
    slot_release(near);
    slot_release(notification);
}

static void second_deadline_is_not_taken_with_the_first(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t first = bound_timer(notification, 1);
    cap_t second = bound_timer(notification, 2);
    for (unsigned round = 0; round < 8; round++) {
        uint64_t start_ns = clock_now_ns();
        uint64_t seen = 0;
        expect_status(timer_arm(first, start_ns + millisecond_ns), STATUS_OK, "arm");
        expect_status(timer_arm(second, start_ns + 2 * millisecond_ns), STATUS_OK, "arm");
        while (seen != 3) {
            uint64_t bits = 0;
            if (wait_bits_until(notification, start_ns + PATIENCE_NS, &bits) != STATUS_OK) {
                break;
            }
            seen |= bits;
            bool is_early = (bits & 2) != 0 && clock_now_ns() < start_ns + 2 * millisecond_ns;
            expect_true(!is_early, "the second not before its own deadline");
        }
        expect_equal(seen, 3, "bits of both");
    }
    slot_release(first);
    slot_release(second);
    slot_release(notification);
}

// 512 times cancelled about when it expires: it has signalled, or it was cancelled, never both or
// neither.
static void cancelled_at_the_last_moment(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t timer = bound_timer(notification, 1);
    for (uint64_t i = 0; i < 512; i++) {
        uint64_t deadline_ns = clock_now_ns() + (5 + i % 64) * microsecond_ns;
        uint64_t bits = 0;
        expect_status(timer_arm(timer, deadline_ns), STATUS_OK, "arm");
        while (clock_now_ns() < deadline_ns - 2 * microsecond_ns) {
        }
        bool is_cancelled = timer_cancel(timer) == STATUS_OK;
        bool has_signalled = poll_bits(notification, &bits) == STATUS_OK;
        expect_true(is_cancelled != has_signalled, "cancelled or signalled, one of them");
    }
    slot_release(timer);
    slot_release(notification);
}

static void notification_goes_while_the_timer_is_armed(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t timer = bound_timer(notification, 1);
    expect_status(timer_arm(timer, clock_now_ns() + millisecond_ns), STATUS_OK, "arm");
    slot_release(notification); // the timer holds a capability of its own
    (void)sleep_until_ns(clock_now_ns() + 3 * millisecond_ns);
    expect_status(timer_cancel(timer), STATUS_EMPTY, "it has signalled");
    expect_status(timer_arm(timer, UINT64_MAX), STATUS_OK, "arm again");
    slot_release(timer);
}

static void passed_deadline_does_not_wait(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    uint64_t bits = 0;
    expect_status(send_word_until(endpoint, METHOD_ECHO, 0, 0), STATUS_TIMED_OUT, "send");
    expect_status(send_word_until(endpoint, METHOD_ECHO, 0, clock_now_ns()), STATUS_TIMED_OUT,
                  "send until now");
    expect_status(wait_bits_until(notification, 0, &bits), STATUS_TIMED_OUT, "wait");
    expect_status(signal_bits(notification, 1), STATUS_OK, "signal");
    expect_status(wait_bits_until(notification, 0, &bits), STATUS_OK, "wait for what is there");
    slot_release(notification);
    slot_release(endpoint);
}

// Whoever takes every line that there is to take, and masks it, stops no clock.
static void all_lines_are_masked(void) {
    enum { LINES = 1024 };
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t cspace = make_object(OBJECT_CSPACE, LINES * 2);
    cap_t slot = slot_allocate();
    unsigned taken = 0;
    for (uint64_t line = 0; line < LINES; line++) {
        if (machine_interrupt(BOOT_SLOT_MACHINE, line, SLOT_CSPACE, slot) != STATUS_OK) {
            continue;
        }
        expect_status(interrupt_bind(slot, notification, 1), STATUS_OK, "bind");
        expect_status(interrupt_mask(slot), STATUS_OK, "mask");
        expect_status(cspace_move(cspace, ++taken, SLOT_CSPACE, slot), STATUS_OK, "move");
    }
    expect_true(taken > 0, "there are lines");
    uint64_t before_ns = clock_now_ns();
    (void)sleep_until_ns(before_ns + millisecond_ns);
    expect_true(clock_now_ns() >= before_ns + millisecond_ns, "the clock goes on");
    slot_release(cspace);
    slot_release(notification);
    slot_free(slot);
}

static const struct behaviour behaviours[] = {
    {"timer_arm__far_deadlines__do_not_signal", far_deadlines_do_not_signal},
    {"timer_arm__two_deadlines__second_not_with_the_first",
     second_deadline_is_not_taken_with_the_first},
    {"timer_cancel__at_the_last_moment__cancelled_or_signalled", cancelled_at_the_last_moment},
    {"timer__notification_deleted_while_armed__nothing_breaks",
     notification_goes_while_the_timer_is_armed},
    {"send__no_receiver_and_deadline_passed__timed_out_at_once", passed_deadline_does_not_wait},
    {"machine_interrupt__all_lines_masked__clock_goes_on", all_lines_are_masked},
};

const struct behaviour_group clock_behaviours = {behaviours,
                                                 sizeof(behaviours) / sizeof(behaviours[0])};

static const struct behaviour last[] = {
    {"timer_arm__beyond_2_to_the_32_ns__signals_on_time", long_sleep_ends_on_time},
};

const struct behaviour_group last_behaviours = {last, sizeof(last) / sizeof(last[0])};
