// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/call_signal.c
//
// What becomes of signals that a program sends to itself.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <personality/linux_calls.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/terminal.h>
#include <tessera/runtime.h>

enum { OWN_ID = 7, MASK_BYTES = 8 };

constexpr uint64_t IGNORE = 1;

static const struct startup_info information = {.process_id = OWN_ID};
static jmp_buf ended;
static int32_t updates;

const struct startup_info *startup_info(void) {
    return &information;
}

void terminal_update_interrupt(void) {
    updates++;
}

void posix_end_by_signal(int32_t signal) {
    longjmp(ended, signal);
}

static void set_blocked(uint64_t bits) {
    const struct linux_signal_set set = {.bits = bits};
    assert_int_equal(linux_rt_sigprocmask(LINUX_SIG_SETMASK, &set, nullptr, MASK_BYTES), 0);
}

static void set_handler(int32_t signal, uint64_t handler) {
    const struct linux_signal_action action = {.handler = handler};
    assert_int_equal(linux_rt_sigaction(signal, &action, nullptr, MASK_BYTES), 0);
}

static uint64_t waiting(void) {
    struct linux_signal_set set;
    assert_int_equal(linux_rt_sigpending(&set, MASK_BYTES), 0);
    return set.bits;
}

static void raise__default__ends_the_program(void **state) {
    (void)state;
    int signal = setjmp(ended);
    if (signal == 0) {
        (void)linux_kill(OWN_ID, LINUX_SIGTERM);
        fail();
    }
    assert_int_equal(signal, LINUX_SIGTERM);
}

static void raise__blocked__ends_the_program_when_it_no_longer_is(void **state) {
    (void)state;
    int signal = setjmp(ended);
    if (signal == 0) {
        set_blocked(UINT64_MAX);
        assert_int_equal(linux_tgkill(OWN_ID, OWN_ID, LINUX_SIGABRT), 0);
        assert_int_equal(waiting(), 1 << (LINUX_SIGABRT - 1));
        set_blocked(1 << (LINUX_SIGABRT - 1)); // others are not
        assert_int_equal(waiting(), 1 << (LINUX_SIGABRT - 1));
        set_blocked(0);
        fail();
    }
    assert_int_equal(signal, LINUX_SIGABRT);
    assert_int_equal(waiting(), 0);
}

static void raise__blocked_and_then_ignored__forgotten(void **state) {
    (void)state;
    set_blocked(UINT64_MAX);
    assert_int_equal(linux_tkill(OWN_ID, LINUX_SIGUSR1), 0);
    set_handler(LINUX_SIGUSR1, IGNORE);
    set_blocked(0);
    assert_int_equal(waiting(), 0);
    set_handler(LINUX_SIGUSR1, 0);
}

static void raise__nothing_by_default__goes_on(void **state) {
    (void)state;
    static const int32_t harmless[] = {
        0, LINUX_SIGCHLD, LINUX_SIGCONT, LINUX_SIGTSTP, LINUX_SIGTTOU, LINUX_SIGWINCH};
    for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++) {
        assert_int_equal(linux_kill(0, harmless[i]), 0);
    }
    assert_int_equal(linux_kill(OWN_ID + 1, LINUX_SIGTERM), -LINUX_ESRCH);
    assert_int_equal(linux_kill(OWN_ID, 65), -LINUX_EINVAL);
    assert_int_equal(linux_kill(OWN_ID, -1), -LINUX_EINVAL);
}

static void sigaction__what_cannot_be_changed__refused(void **state) {
    (void)state;
    const struct linux_signal_action action = {.handler = IGNORE};
    assert_int_equal(linux_rt_sigaction(LINUX_SIGKILL, &action, nullptr, MASK_BYTES),
                     -LINUX_EINVAL);
    assert_int_equal(linux_rt_sigaction(65, nullptr, nullptr, MASK_BYTES), -LINUX_EINVAL);
    assert_int_equal(linux_rt_sigaction(LINUX_SIGINT, &action, nullptr, 4), -LINUX_EINVAL);
    updates = 0;
    set_handler(LINUX_SIGINT, IGNORE);
    assert_true(posix_is_ignored(LINUX_SIGINT));
    assert_int_equal(updates, 1);
}

static void forget__handlers_gone__what_is_ignored_stays(void **state) {
    (void)state;
    struct linux_signal_action old;
    set_handler(LINUX_SIGINT, IGNORE);
    set_handler(LINUX_SIGUSR2, 0x400000);
    posix_forget_handlers();
    assert_true(posix_is_ignored(LINUX_SIGINT));
    assert_int_equal(linux_rt_sigaction(LINUX_SIGUSR2, nullptr, &old, MASK_BYTES), 0);
    assert_int_equal(old.handler, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(raise__default__ends_the_program),
        cmocka_unit_test(raise__blocked__ends_the_program_when_it_no_longer_is),
        cmocka_unit_test(raise__blocked_and_then_ignored__forgotten),
        cmocka_unit_test(raise__nothing_by_default__goes_on),
        cmocka_unit_test(sigaction__what_cannot_be_changed__refused),
        cmocka_unit_test(forget__handlers_gone__what_is_ignored_stays),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
