// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/clocks/timer.c
// Sources: lib/posix/clocks/times.c
// Sources: lib/posix/calls/timer.c
//
// Timers of Linux programs: when they fire, and what becomes of what is missed.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/helper.h>
#include <posix/processor_time.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <posix/timers.h>
#include <tessera/clock.h>

enum { SECOND = 1000000000, TIMERS_MAX = 32 };

static uint64_t now_ns;
static uint64_t used_ns; // by the process
static bool is_without_helper;
static bool is_waiting; // the last signal of a timer was not taken
static struct posix_signal sent;
static uint32_t sent_count;

uint64_t clock_now_ns(void) {
    return now_ns;
}

int64_t posix_helper_start(void) {
    return is_without_helper ? -LINUX_EAGAIN : 0;
}

void posix_helper_wake(void) {
}

int64_t posix_signal_send(const struct posix_thread *, const struct posix_signal *signal) {
    sent = *signal;
    sent_count++;
    return 0;
}

struct posix_signal *posix_signal_of_timer(int32_t) {
    return is_waiting ? &sent : nullptr;
}

struct posix_thread *posix_thread_of(int32_t) {
    return nullptr;
}

bool posix_processor_time(int32_t clock, uint64_t *out_ns) {
    *out_ns = used_ns;
    return clock == LINUX_CLOCK_PROCESS_CPUTIME_ID;
}

int32_t posix_clock_for_all(int32_t clock) {
    return clock;
}

static int setup(void **state) {
    (void)state;
    now_ns = SECOND;
    is_without_helper = false;
    is_waiting = false;
    sent_count = 0;
    posix_forget_timers();
    return 0;
}

static int32_t make(void) {
    const struct linux_signal_event event = {
        .value = 5, .signal = LINUX_SIGUSR1, .notify = LINUX_SIGEV_SIGNAL};
    struct linux_timer_id timer;
    assert_int_equal(linux_timer_create(LINUX_CLOCK_MONOTONIC, &event, &timer), 0);
    return timer.id;
}

static void set(int32_t timer, int32_t flags, int64_t value_ns, int64_t interval_ns) {
    const struct linux_timer_time time = {.seconds = value_ns / SECOND,
                                          .nanoseconds = value_ns % SECOND,
                                          .interval_nanoseconds = interval_ns};
    assert_int_equal(linux_timer_settime(timer, flags, &time, nullptr), 0);
}

static void run__not_due__next_is_told(void **state) {
    (void)state;
    set(make(), 0, 100, 0);
    assert_int_equal(posix_timers_run(now_ns + 99), now_ns + 100);
    assert_int_equal(sent_count, 0);
    assert_int_equal(posix_timers_run(now_ns + 100), UINT64_MAX);
    assert_int_equal(sent_count, 1);
    assert_int_equal(sent.code, LINUX_SI_TIMER);
    assert_int_equal(sent.second, 5);
    assert_int_equal(posix_timers_run(now_ns + 200), UINT64_MAX);
    assert_int_equal(sent_count, 1);
}

static void run__late__one_signal_and_the_rest_counted(void **state) {
    (void)state;
    int32_t timer = make();
    set(timer, 0, 100, 10);
    assert_int_equal(posix_timers_run(now_ns + 135), now_ns + 140);
    assert_int_equal(sent_count, 1);
    assert_int_equal(sent.first >> 32, 3);
    is_waiting = true;
    assert_int_equal(posix_timers_run(now_ns + 140), now_ns + 150);
    assert_int_equal(sent_count, 1);
    assert_int_equal(sent.first >> 32, 4);
    assert_int_equal(linux_timer_getoverrun(timer), 0); // none was taken
    posix_timer_taken(&sent);
    assert_int_equal(linux_timer_getoverrun(timer), 4);
    is_waiting = false;
    (void)posix_timers_run(now_ns + 150);
    assert_int_equal(sent_count, 2);
    assert_int_equal(linux_timer_getoverrun(timer), 4);
    posix_timer_taken(&sent);
    assert_int_equal(linux_timer_getoverrun(timer), 0);
}

static void taken__late__counted_until_then(void **state) {
    (void)state;
    int32_t timer = make();
    set(timer, 0, 100, 10);
    (void)posix_timers_run(now_ns + 100);
    now_ns += 135;
    posix_timer_taken(&sent);
    assert_int_equal(sent.first >> 32, 3);
    assert_int_equal((uint32_t)sent.first, timer);
    assert_int_equal(linux_timer_getoverrun(timer), 3);
    assert_int_equal(posix_timers_run(now_ns), now_ns + 5); // those were counted
    assert_int_equal(sent_count, 1);
}

// By rt_sigqueueinfo() anybody can say that a signal is a timer's.
static void taken__no_signal_of_a_timer__left_alone(void **state) {
    (void)state;
    int32_t timer = make();
    struct posix_signal other = {.number = LINUX_SIGUSR2, .code = LINUX_SI_TIMER, .first = 1};
    set(timer, 0, 100, 10);
    now_ns += 500;
    posix_timer_taken(&other);
    assert_int_equal(other.first, 1);
    other = (struct posix_signal){.number = LINUX_SIGUSR1, .first = UINT32_MAX};
    posix_timer_taken(&other);
    assert_int_equal(other.first, UINT32_MAX);
    assert_int_equal(linux_timer_getoverrun(timer), 0);
}

static void settime__absolute_or_zero__as_asked(void **state) {
    (void)state;
    int32_t timer = make();
    struct linux_timer_time left;
    set(timer, LINUX_TIMER_ABSTIME, 2000, 0); // long ago
    assert_int_equal(posix_timers_run(now_ns), UINT64_MAX);
    assert_int_equal(sent_count, 1);
    set(timer, 0, 100, 0);
    now_ns += 40;
    assert_int_equal(linux_timer_gettime(timer, &left), 0);
    assert_int_equal(left.nanoseconds, 60);
    set(timer, 0, 0, 50);
    assert_int_equal(posix_timers_run(now_ns + SECOND), UINT64_MAX);
    assert_int_equal(linux_timer_gettime(timer, &left), 0);
    assert_int_equal(left.nanoseconds, 0);
}

static void create__wrong_or_too_many__refused(void **state) {
    (void)state;
    struct linux_timer_id timer;
    struct linux_signal_event event = {.signal = 65, .notify = LINUX_SIGEV_SIGNAL};
    assert_int_equal(linux_timer_create(LINUX_CLOCK_MONOTONIC, &event, &timer), -LINUX_EINVAL);
    event = (struct linux_signal_event){.signal = 10, .notify = LINUX_SIGEV_THREAD_ID};
    assert_int_equal(linux_timer_create(LINUX_CLOCK_MONOTONIC, &event, &timer), -LINUX_EINVAL);
    assert_int_equal(linux_timer_create(9, nullptr, &timer), -LINUX_EINVAL);
    for (uint32_t i = 0; i < TIMERS_MAX; i++) {
        (void)make();
    }
    assert_int_equal(linux_timer_create(LINUX_CLOCK_MONOTONIC, nullptr, &timer), -LINUX_EAGAIN);
    assert_int_equal(linux_timer_delete(0), -LINUX_EINVAL); // setitimer()'s
    assert_int_equal(linux_timer_delete(1), 0);
    assert_int_equal(linux_timer_getoverrun(1), -LINUX_EINVAL);
    assert_int_equal(make(), 1);
}

static void setitimer__interval__again_and_again(void **state) {
    (void)state;
    const struct linux_interval_time time = {.microseconds = 3, .interval_microseconds = 2};
    const struct linux_interval_time off = {};
    struct linux_interval_time old;
    assert_int_equal(linux_setitimer(LINUX_ITIMER_REAL, &time, nullptr), 0);
    assert_int_equal(posix_timers_run(now_ns + 3000), now_ns + 5000);
    assert_int_equal(sent.number, LINUX_SIGALRM);
    assert_int_equal(linux_setitimer(LINUX_ITIMER_REAL, &off, &old), 0);
    assert_int_equal(old.interval_microseconds, 2);
    assert_int_equal(old.microseconds, 5);
    assert_int_equal(posix_timers_run(now_ns + SECOND), UINT64_MAX);
    assert_int_equal(linux_setitimer(3, &time, nullptr), -LINUX_EINVAL);
    is_without_helper = true;
    assert_int_equal(linux_setitimer(LINUX_ITIMER_REAL, &time, nullptr), -LINUX_EAGAIN);
    assert_int_equal(posix_timers_run(now_ns + SECOND), UINT64_MAX);
}

// Processor time stands still while nobody computes: it is looked for as soon as it may have come.
static void setitimer__processor_time__by_that_clock(void **state) {
    (void)state;
    const struct linux_interval_time time = {.seconds = 4};
    used_ns = SECOND;
    assert_int_equal(linux_setitimer(LINUX_ITIMER_PROF, &time, nullptr), 0);
    assert_int_equal(posix_timers_run(now_ns + 9 * (uint64_t)SECOND),
                     now_ns + 9 * (uint64_t)SECOND + SECOND / 2);
    used_ns = 5 * (uint64_t)SECOND - 1;
    assert_int_equal(posix_timers_run(now_ns), now_ns + NS_PER_TICK);
    assert_int_equal(sent_count, 0);
    used_ns++;
    assert_int_equal(posix_timers_run(now_ns), UINT64_MAX);
    assert_int_equal(sent_count, 1);
    assert_int_equal(sent.number, LINUX_SIGPROF);
}

static void timer__processor_time__by_that_clock(void **state) {
    (void)state;
    struct linux_timer_id timer;
    struct linux_timer_time left;
    used_ns = SECOND;
    assert_int_equal(linux_timer_create(LINUX_CLOCK_PROCESS_CPUTIME_ID, nullptr, &timer), 0);
    set(timer.id, LINUX_TIMER_ABSTIME, SECOND + 70, 0);
    assert_int_equal(linux_timer_gettime(timer.id, &left), 0);
    assert_int_equal(left.nanoseconds, 70);
    used_ns += 70;
    (void)posix_timers_run(now_ns);
    assert_int_equal(sent_count, 1);
}

static void alarm__again__seconds_left(void **state) {
    (void)state;
    assert_int_equal(linux_alarm(10), 0);
    now_ns += SECOND / 2;
    assert_int_equal(linux_alarm(0), 10);
    assert_int_equal(linux_alarm(0), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(run__not_due__next_is_told, setup),
        cmocka_unit_test_setup(run__late__one_signal_and_the_rest_counted, setup),
        cmocka_unit_test_setup(taken__late__counted_until_then, setup),
        cmocka_unit_test_setup(taken__no_signal_of_a_timer__left_alone, setup),
        cmocka_unit_test_setup(settime__absolute_or_zero__as_asked, setup),
        cmocka_unit_test_setup(create__wrong_or_too_many__refused, setup),
        cmocka_unit_test_setup(setitimer__interval__again_and_again, setup),
        cmocka_unit_test_setup(setitimer__processor_time__by_that_clock, setup),
        cmocka_unit_test_setup(timer__processor_time__by_that_clock, setup),
        cmocka_unit_test_setup(alarm__again__seconds_left, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
