// SPDX-License-Identifier: MIT
//
// Interrupts of a real device: when they come, and when they must not.
#include "alarm.h"
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/interrupt.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>

enum { BITS = 4, INTERRUPTS = 3 };

static const uint64_t millisecond_ns = 1000000;

struct fixture {
    struct alarm alarm;
    cap_t interrupt;
    cap_t notification;
};

static cap_t take_line(const struct alarm *alarm) {
    cap_t slot = slot_allocate();
    expect_status(machine_interrupt(BOOT_SLOT_MACHINE, alarm->line, SLOT_CSPACE, slot), STATUS_OK,
                  "take the line");
    return slot;
}

static void begin(struct fixture *fixture) {
    alarm_open(&fixture->alarm);
    fixture->interrupt = take_line(&fixture->alarm);
    fixture->notification = make_object(OBJECT_NOTIFICATION, 0);
    expect_status(interrupt_bind(fixture->interrupt, fixture->notification, BITS), STATUS_OK,
                  "bind");
}

static void end(struct fixture *fixture) {
    slot_release(fixture->interrupt);
    slot_release(fixture->notification);
    alarm_close(&fixture->alarm);
}

static void expect_signal(cap_t notification, const char *what) {
    uint64_t bits = 0;
    expect_status(wait_bits_until(notification, clock_now_ns() + PATIENCE_NS, &bits), STATUS_OK,
                  what);
    expect_equal(bits, BITS, "bits");
}

static void expect_silence(cap_t notification, const char *what) {
    uint64_t bits = 0;
    expect_status(wait_bits_until(notification, clock_now_ns() + millisecond_ns, &bits),
                  STATUS_TIMED_OUT, what);
}

// Told once and masked: the second time nothing comes of it, and the suite goes on either way.
void interrupt_raise_unclaimed(void) {
    struct alarm alarm;
    alarm_open(&alarm);
    report_unclaimed(alarm.line);
    for (unsigned i = 0; i < 2; i++) {
        alarm_raise(&alarm);
        (void)sleep_until_ns(clock_now_ns() + millisecond_ns);
        alarm_lower(&alarm);
    }
    alarm_close(&alarm);
}

static void raised_line_signals_once(void) {
    struct fixture fixture;
    begin(&fixture);
    expect_silence(fixture.notification, "before it is raised");
    alarm_raise(&fixture.alarm);
    expect_signal(fixture.notification, "raised");
    expect_silence(fixture.notification, "not acknowledged");
    expect_status(interrupt_acknowledge(fixture.interrupt), STATUS_OK, "acknowledge");
    expect_signal(fixture.notification, "acknowledged, and still raised");
    alarm_lower(&fixture.alarm);
    expect_status(interrupt_acknowledge(fixture.interrupt), STATUS_OK, "acknowledge");
    expect_silence(fixture.notification, "lowered");
    alarm_raise(&fixture.alarm);
    expect_signal(fixture.notification, "raised again");
    end(&fixture);
}

static void masked_line_is_silent(void) {
    struct fixture fixture;
    begin(&fixture);
    expect_status(interrupt_mask(fixture.interrupt), STATUS_OK, "mask");
    alarm_raise(&fixture.alarm);
    expect_silence(fixture.notification, "raised while masked");
    expect_status(interrupt_acknowledge(fixture.interrupt), STATUS_OK, "acknowledge");
    expect_signal(fixture.notification, "unmasked");
    end(&fixture);
}

static void unbound_line_is_silent(void) {
    struct fixture fixture;
    begin(&fixture);
    expect_status(interrupt_bind(fixture.interrupt, 0, 0), STATUS_OK, "unbind");
    alarm_raise(&fixture.alarm);
    expect_silence(fixture.notification, "raised while unbound");
    expect_status(interrupt_bind(fixture.interrupt, fixture.notification, BITS), STATUS_OK,
                  "bind again");
    expect_signal(fixture.notification, "bound again");
    end(&fixture);
}

static void deleted_line_is_silent_and_free(void) {
    struct fixture fixture;
    begin(&fixture);
    slot_release(fixture.interrupt);
    alarm_raise(&fixture.alarm);
    expect_silence(fixture.notification, "raised when nobody has the line");
    fixture.interrupt = take_line(&fixture.alarm);
    expect_silence(fixture.notification, "taken, not bound");
    expect_status(interrupt_bind(fixture.interrupt, fixture.notification, BITS), STATUS_OK, "bind");
    expect_signal(fixture.notification, "bound");
    slot_release(fixture.interrupt); // delivered and not acknowledged
    fixture.interrupt = take_line(&fixture.alarm);
    expect_status(interrupt_bind(fixture.interrupt, fixture.notification, BITS), STATUS_OK, "bind");
    expect_signal(fixture.notification, "bound by the next driver");
    end(&fixture);
}

static void line_survives_its_notification(void) {
    struct fixture fixture;
    begin(&fixture);
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t own = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_NOTIFICATION, 0, 1, 0, SLOT_CSPACE, own), STATUS_OK,
                  "retype");
    expect_status(interrupt_bind(fixture.interrupt, 0, 0), STATUS_OK, "unbind");
    expect_status(interrupt_bind(fixture.interrupt, own, BITS), STATUS_OK, "bind");
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK,
                  "revoke of the notification's memory");
    alarm_raise(&fixture.alarm);
    expect_status(interrupt_acknowledge(fixture.interrupt), STATUS_EMPTY,
                  "it is not bound any more");
    expect_status(interrupt_bind(fixture.interrupt, fixture.notification, BITS), STATUS_OK,
                  "bind to another");
    expect_signal(fixture.notification, "bound again");
    end(&fixture);
    slot_release(memory);
    slot_free(own);
}

struct busy {
    const struct alarm *alarm;
    volatile bool is_seen;
};

// Raises the line, and goes on until the suite has seen it. It makes no system call meanwhile.
static void run_busy(struct worker *worker) {
    struct busy *busy = (struct busy *)worker->word;
    alarm_raise(busy->alarm);
    while (!busy->is_seen) {
        worker->steps = worker->steps + 1;
    }
}

static void busy_thread_is_interrupted(void) {
    struct fixture fixture;
    begin(&fixture);
    struct busy busy = {.alarm = &fixture.alarm};
    struct worker worker = {.word = (uint64_t)&busy};
    worker_start(&worker, run_busy, PRIORITY_BELOW, 0);
    expect_signal(fixture.notification, "raised by a busy thread");
    busy.is_seen = true;
    expect_true(wait_until(&worker.is_done), "the busy thread goes on");
    worker_stop(&worker);
    end(&fixture);
}

// A driver as they are: it waits without a deadline, for whatever comes. The suite sees to the
// device, which may not be ready before it has seen its line rise.
static void run_driver(struct worker *worker) {
    for (;;) {
        worker->status = wait_bits(worker->target, &worker->word);
        worker->steps = worker->steps + 1;
    }
}

// Raises the line a few times. `until` gives the driver the time.
static void drive(uint8_t priority,
                  bool (*until)(const volatile uint32_t *steps, uint32_t at_least)) {
    struct fixture fixture;
    begin(&fixture);
    struct worker worker = {.target = fixture.notification};
    worker_start(&worker, run_driver, priority, 0);
    (void)sleep_until_ns(clock_now_ns() + millisecond_ns); // until it waits
    for (unsigned i = 0; i < INTERRUPTS; i++) {
        worker.word = 0;
        alarm_raise(&fixture.alarm);
        expect_true(until(&worker.steps, i + 1), "the driver runs");
        expect_equal(worker.word, BITS, "its bits");
        expect_status(worker.status, STATUS_OK, "its wait");
        alarm_lower(&fixture.alarm);
        expect_status(interrupt_acknowledge(fixture.interrupt), STATUS_OK, "acknowledge");
    }
    uint64_t bits = 0;
    expect_status(poll_bits(fixture.notification, &bits), STATUS_EMPTY, "nothing is left");
    expect_equal(worker.steps, INTERRUPTS, "rounds");
    worker_stop(&worker);
    end(&fixture);
}

// Makes no system call, so that only an interrupt can bring the driver here.
static bool compute_until(const volatile uint32_t *steps, uint32_t at_least) {
    uint64_t deadline_ns = clock_now_ns() + PATIENCE_NS;
    while (*steps < at_least && clock_now_ns() < deadline_ns) {
    }
    return *steps >= at_least;
}

// Computes long enough for an interrupt to come, and sees that it brings nobody here.
static bool sleep_after_computing(const volatile uint32_t *steps, uint32_t at_least) {
    uint64_t end_ns = clock_now_ns() + millisecond_ns;
    while (clock_now_ns() < end_ns) {
    }
    expect_equal(*steps, at_least - 1, "rounds while a more urgent thread computes");
    return wait_for_steps(steps, at_least);
}

static void driver_above_interrupts(void) {
    drive(PRIORITY_ABOVE, compute_until);
}

static void driver_wakes_core(void) {
    drive(PRIORITY_ABOVE, wait_for_steps);
}

static void driver_below_waits_its_turn(void) {
    drive(PRIORITY_BELOW, sleep_after_computing);
}

static const struct behaviour behaviours[] = {
    {"interrupt__raised__signals_once_until_acknowledged", raised_line_signals_once},
    {"interrupt_mask__raised__silent_until_acknowledged", masked_line_is_silent},
    {"interrupt_bind__nothing__silent_until_bound", unbound_line_is_silent},
    {"cspace_delete__interrupt__line_is_silent_and_free", deleted_line_is_silent_and_free},
    {"cspace_revoke__notification_of_an_interrupt__line_can_be_bound_again",
     line_survives_its_notification},
    {"interrupt__busy_thread_below__driver_runs_at_once", busy_thread_is_interrupted},
    {"interrupt__driver_above_waits__gets_bits_and_core", driver_above_interrupts},
    {"interrupt__driver_waits_and_core_sleeps__gets_bits_and_core", driver_wakes_core},
    {"interrupt__driver_below_waits__gets_bits_in_its_turn", driver_below_waits_its_turn},
};

const struct behaviour_group interrupt_behaviours = {behaviours,
                                                     sizeof(behaviours) / sizeof(behaviours[0])};
