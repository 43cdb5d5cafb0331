// SPDX-License-Identifier: MIT
//
// Notifications and timers.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/thread.h>
#include <kernel/timer.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>

static const uint64_t millisecond_ns = 1000000;

static void bits_add_up_and_are_cleared(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    uint64_t bits = 0;
    expect_status(poll_bits(notification, &bits), STATUS_EMPTY, "poll of a new one");
    expect_status(signal_bits(notification, 1), STATUS_OK, "signal");
    expect_status(signal_bits(notification, 4), STATUS_OK, "signal");
    expect_status(poll_bits(notification, &bits), STATUS_OK, "poll");
    expect_equal(bits, 5, "bits");
    expect_status(poll_bits(notification, &bits), STATUS_EMPTY, "poll again");
    slot_release(notification);
}

static void badge_limits_the_bits(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t limited = mint(notification, RIGHT_SEND, 2);
    uint64_t bits = 0;
    expect_status(signal_bits(limited, 3), STATUS_ACCESS_DENIED, "signal of other bits");
    expect_status(poll_bits(notification, &bits), STATUS_EMPTY, "poll after the refused signal");
    expect_status(signal_bits(limited, 2), STATUS_OK, "signal of its bit");
    expect_status(poll_bits(notification, &bits), STATUS_OK, "poll");
    expect_equal(bits, 2, "bits");
    slot_release(notification);
    slot_free(limited);
}

static void run_waiter(struct worker *worker) {
    worker->status = wait_bits_until(worker->target, clock_now_ns() + PATIENCE_NS, &worker->word);
}

static void signal_wakes_one_waiter(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct worker first = {.target = notification};
    struct worker second = {.target = notification};
    worker_start(&first, run_waiter, PRIORITY_ABOVE, 0);
    worker_start(&second, run_waiter, PRIORITY_ABOVE, 0);
    expect_status(signal_bits(notification, 8), STATUS_OK, "signal");
    expect_true(first.is_done, "the first waiter runs");
    expect_equal(first.word, 8, "its bits");
    expect_true(!second.is_done, "the second still waits");
    expect_status(signal_bits(notification, 16), STATUS_OK, "signal");
    expect_true(second.is_done, "the second waiter runs");
    expect_equal(second.word, 16, "its bits");
    worker_stop(&first);
    worker_stop(&second);
    slot_release(notification);
}

static void wait_times_out(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    uint64_t bits = 0;
    uint64_t deadline_ns = clock_now_ns() + millisecond_ns;
    expect_status(wait_bits_until(notification, deadline_ns, &bits), STATUS_TIMED_OUT, "wait");
    expect_true(clock_now_ns() >= deadline_ns, "not before the deadline");
    slot_release(notification);
}

static void destroyed_under_a_waiter(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct worker waiter = {.target = notification};
    worker_start(&waiter, run_waiter, PRIORITY_ABOVE, 0);
    slot_release(notification);
    expect_true(waiter.is_done, "the waiter is awake");
    expect_status(waiter.status, STATUS_CANCELLED, "its wait");
    worker_stop(&waiter);
}

static void bound_signal_ends_receive(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t thread = SLOT_THREAD;
    expect_status(thread_bind_notification(thread, notification), STATUS_OK, "bind");
    expect_status(signal_bits(notification, 32), STATUS_OK, "signal");
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, 0, &registers), STATUS_OK, "receive");
    expect_true((registers.info & INFO_EVENT) != 0, "event flag");
    expect_equal(info_method(registers.info), EVENT_SIGNAL, "method");
    expect_equal(registers.words[0], 32, "bits");
    expect_status(thread_bind_notification(thread, 0), STATUS_OK, "unbind");
    slot_release(notification);
    slot_release(endpoint);
}

static void timer_signals_at_its_deadline(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t timer = make_object(OBJECT_TIMER, 0);
    expect_status(timer_bind(timer, notification, 2), STATUS_OK, "bind");
    uint64_t deadline_ns = clock_now_ns() + 50 * millisecond_ns;
    uint64_t bits = 0;
    expect_status(timer_arm(timer, deadline_ns), STATUS_OK, "arm");
    expect_status(poll_bits(notification, &bits), STATUS_EMPTY, "before the deadline");
    expect_status(wait_bits_until(notification, deadline_ns + PATIENCE_NS, &bits), STATUS_OK,
                  "wait");
    expect_equal(bits, 2, "bits");
    expect_true(clock_now_ns() >= deadline_ns, "not before the deadline");
    expect_status(timer_arm(timer, 1), STATUS_OK, "arm in the past");
    expect_status(poll_bits(notification, &bits), STATUS_OK, "signals at once");
    slot_release(timer);
    slot_release(notification);
}

static void armed_and_cancelled_in_quick_turn(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t timer = make_object(OBJECT_TIMER, 0);
    uint64_t bits = 0;
    expect_status(timer_bind(timer, notification, 1), STATUS_OK, "bind");
    for (unsigned i = 0; i < 512; i++) {
        expect_status(timer_arm(timer, clock_now_ns() + PATIENCE_NS), STATUS_OK, "arm");
        expect_status(timer_cancel(timer), STATUS_OK, "cancel");
    }
    expect_status(timer_cancel(timer), STATUS_EMPTY, "cancel of a timer that is not armed");
    expect_status(timer_arm(timer, clock_now_ns() + millisecond_ns), STATUS_OK, "arm");
    expect_status(wait_bits_until(notification, clock_now_ns() + PATIENCE_NS, &bits), STATUS_OK,
                  "wait");
    slot_release(timer);
    slot_release(notification);
}

static void many_timers_fire_in_order(void) {
    enum { COUNT = 64 };
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t timers[COUNT];
    uint64_t start_ns = clock_now_ns();
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t place = (i * 37) % COUNT;
        timers[i] = make_object(OBJECT_TIMER, 0);
        expect_status(timer_bind(timers[i], notification, 1u << (place % 32)), STATUS_OK, "bind");
        expect_status(timer_arm(timers[i], start_ns + (5 + place) * millisecond_ns), STATUS_OK,
                      "arm");
    }
    uint64_t seen = 0;
    while (seen != 0xffffffffu && clock_now_ns() < start_ns + PATIENCE_NS) {
        uint64_t bits = 0;
        if (wait_bits_until(notification, clock_now_ns() + PATIENCE_NS, &bits) != STATUS_OK) {
            break;
        }
        seen |= bits;
    }
    expect_equal(seen, 0xffffffffu, "bits of all timers");
    for (uint32_t i = 0; i < COUNT; i++) {
        slot_release(timers[i]);
    }
    slot_release(notification);
}

static const struct behaviour behaviours[] = {
    {"signal__twice__bits_add_up_and_poll_clears_them", bits_add_up_and_are_cleared},
    {"signal__bits_beyond_the_badge__access_denied", badge_limits_the_bits},
    {"signal__two_waiters__wakes_one_each", signal_wakes_one_waiter},
    {"wait__nobody_signals__timed_out", wait_times_out},
    {"wait__notification_destroyed__cancelled", destroyed_under_a_waiter},
    {"receive__bound_notification_signalled__signal_event", bound_signal_ends_receive},
    {"timer_arm__deadline_passes__signals_once_not_before", timer_signals_at_its_deadline},
    {"timer_arm__cancelled_512_times__still_works", armed_and_cancelled_in_quick_turn},
    {"timer_arm__64_timers__all_signal", many_timers_fire_in_order},
};

const struct behaviour_group notification_behaviours = {behaviours,
                                                        sizeof(behaviours) / sizeof(behaviours[0])};
