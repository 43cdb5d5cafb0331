// SPDX-License-Identifier: MIT
//
// Sources: lib/posix/calls/signal.c
// Sources: lib/posix/signals/signal.c
// Sources: lib/posix/signals/signal_actions.c
// Sources: lib/posix/signals/signal_deliver.c
//
// What becomes of signals that a program sends to itself, up to the frames of handlers.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <arch/foreign.h>
#include <personality/linux_calls.h>
#include <posix/direct.h>
#include <posix/family.h>
#include <posix/process.h>
#include <posix/signals.h>
#include <posix/stop.h>
#include <posix/terminal.h>
#include <posix/time.h>
#include <posix/timers.h>
#include <tessera/clock.h>
#include <tessera/runtime.h>

enum {
    OWN_ID = 7,
    MASK_BYTES = 8,
    CALL_PC = 1000,
    DIRECT_PC = 2000,
    CALL_NUMBER = 34,
    ENTERED_MAX = 8
};

constexpr uint64_t IGNORE = 1;
constexpr uint64_t HANDLER = 0x400000;

static const struct startup_info information = {.process_id = OWN_ID};
static uint32_t woken;
static uint64_t registers[REGISTER_COUNT];
static struct posix_call call;
static jmp_buf ended;
static bool is_stack_full;
static uint64_t now_ns;

static struct {
    uint32_t count;
    struct posix_signal signals[ENTERED_MAX];
    uint64_t blocked[ENTERED_MAX];
    uint64_t pc;
} entered;
static uint32_t stopped_by;
static bool is_told; // what becomes of children

const struct startup_info *startup_info(void) {
    return &information;
}

struct posix_thread posix_threads[POSIX_THREADS_MAX];
uint32_t posix_threads_end = POSIX_THREADS_MAX;
static struct posix_thread *const thread = &posix_threads[0];
static struct posix_thread *const other = &posix_threads[1];

struct posix_thread *posix_thread_of(int32_t id) {
    return id == OWN_ID ? thread : id == other->id ? other : nullptr;
}

void posix_thread_wake(const struct posix_thread *taker) {
    woken = (uint32_t)(taker - posix_threads);
}

void posix_threads_wake(void) {
    woken = UINT32_MAX;
}

void posix_thread_wait_until(uint64_t deadline_ns) {
    now_ns = deadline_ns;
}

uint64_t clock_now_ns(void) {
    return now_ns;
}

int64_t posix_nanoseconds_of(const struct linux_timespec *time, uint64_t *out_ns) {
    *out_ns = (uint64_t)time->nanoseconds;
    return time->nanoseconds < 0 ? -LINUX_EINVAL : 0;
}

uint32_t family_own(void) {
    return OWN_ID;
}

cap_t family_port;

int64_t family_send(int32_t, int32_t, int32_t, uint64_t) {
    fail();
    return 0;
}

void family_tell_children(void) {
    is_told = true;
}

void posix_timer_taken(struct posix_signal *) {
}

bool terminal_attach(void) {
    return true;
}

bool posix_stop(int32_t signal) {
    stopped_by = (uint32_t)signal;
    return true;
}

void posix_stop_end(void) {
    stopped_by = 0;
}

void posix_end_by_signal(int32_t signal) {
    longjmp(ended, signal);
}

bool posix_frame_enter(uint64_t *, const struct linux_signal_action *,
                       const struct posix_signal *signal, uint64_t blocked, const uint64_t *) {
    if (is_stack_full) {
        return false;
    }
    assert_true(entered.count < ENTERED_MAX);
    entered.signals[entered.count] = *signal;
    entered.blocked[entered.count] = blocked;
    entered.pc = registers[REGISTER_PC];
    entered.count++;
    return true;
}

bool posix_frame_leave(uint64_t *) {
    return false;
}

void posix_direct_repeat(const struct posix_call *repeated) {
    repeated->registers[REGISTER_PC] = DIRECT_PC;
}

static int setup(void **state) {
    (void)state;
    thread_block()->personality = thread;
    *other = (struct posix_thread){};
    thread->id = OWN_ID;
    posix_forget_handlers();
    for (int32_t signal = 1; signal < POSIX_SIGNALS_END; signal++) {
        const struct linux_signal_action ignored = {.handler = IGNORE};
        const struct linux_signal_action action = {};
        (void)linux_rt_sigaction(signal, &ignored, nullptr, MASK_BYTES);
        (void)linux_rt_sigaction(signal, &action, nullptr, MASK_BYTES);
    }
    thread->blocked = 0;
    thread->is_mask_lent = false;
    thread->call = &call;
    entered.count = 0;
    is_stack_full = false;
    now_ns = 0;
    return 0;
}

static void leave_with(int64_t result) {
    registers[REGISTER_PC] = CALL_PC;
    registers[ARCH_FOREIGN_RESULT] = (uint64_t)result;
    call = (struct posix_call){
        .registers = registers, .is_call = true, .number = CALL_NUMBER, .result = result};
    posix_signals_deliver(&call);
}

static void set_blocked(uint64_t bits) {
    const struct linux_signal_set set = {.bits = bits};
    assert_int_equal(linux_rt_sigprocmask(LINUX_SIG_SETMASK, &set, nullptr, MASK_BYTES), 0);
}

static void set_action(int32_t signal, uint64_t handler, uint64_t flags, uint64_t mask) {
    const struct linux_signal_action action = {.handler = handler, .flags = flags, .mask = mask};
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
        assert_int_equal(linux_kill(OWN_ID, LINUX_SIGTERM), 0);
        leave_with(0);
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
        leave_with(0);
        assert_int_equal(waiting(), posix_signal_bit(LINUX_SIGABRT));
        set_blocked(posix_signal_bit(LINUX_SIGABRT)); // others are not
        leave_with(0);
        set_blocked(0);
        leave_with(0);
        fail();
    }
    assert_int_equal(signal, LINUX_SIGABRT);
    assert_int_equal(waiting(), 0);
}

static void raise__blocked_and_then_ignored__forgotten(void **state) {
    (void)state;
    set_blocked(UINT64_MAX);
    assert_int_equal(linux_tkill(OWN_ID, LINUX_SIGUSR1), 0);
    set_action(LINUX_SIGUSR1, IGNORE, 0, 0);
    assert_int_equal(waiting(), 0);
    set_action(LINUX_SIGUSR1, HANDLER, 0, 0);
    set_blocked(0);
    leave_with(0);
    assert_int_equal(entered.count, 0);
}

static void raise__nothing_by_default__goes_on(void **state) {
    (void)state;
    static const int32_t harmless[] = {
        0, LINUX_SIGCHLD, LINUX_SIGCONT, LINUX_SIGTSTP, LINUX_SIGTTOU, LINUX_SIGWINCH};
    for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++) {
        assert_int_equal(linux_kill(0, harmless[i]), 0);
        leave_with(0);
    }
    assert_int_equal(linux_kill(OWN_ID + 1, LINUX_SIGTERM), -LINUX_ESRCH);
    assert_int_equal(linux_kill(OWN_ID, 65), -LINUX_EINVAL);
    assert_int_equal(linux_kill(OWN_ID, -1), -LINUX_EINVAL);
    assert_int_equal(linux_kill(INT32_MIN, 0), -LINUX_ESRCH);
}

static void handler__runs_with_its_mask__told_what_comes_back(void **state) {
    (void)state;
    set_blocked(posix_signal_bit(LINUX_SIGHUP));
    set_action(LINUX_SIGUSR1, HANDLER, 0, posix_signal_bit(LINUX_SIGUSR2));
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGUSR1), 0);
    leave_with(5);
    assert_int_equal(entered.count, 1);
    assert_int_equal(entered.signals[0].number, LINUX_SIGUSR1);
    assert_int_equal(entered.signals[0].first, OWN_ID);
    assert_int_equal(entered.blocked[0], posix_signal_bit(LINUX_SIGHUP));
    assert_int_equal(thread->blocked, posix_signal_bit(LINUX_SIGHUP) |
                                          posix_signal_bit(LINUX_SIGUSR1) |
                                          posix_signal_bit(LINUX_SIGUSR2));
    assert_int_equal(registers[ARCH_FOREIGN_RESULT], 5);
}

static void handler__no_room_for_its_frame__fault_of_the_stack(void **state) {
    (void)state;
    int signal = setjmp(ended);
    if (signal == 0) {
        is_stack_full = true;
        set_action(LINUX_SIGUSR1, HANDLER, 0, 0);
        set_action(LINUX_SIGSEGV, HANDLER, 0, 0);
        assert_int_equal(linux_kill(OWN_ID, LINUX_SIGUSR1), 0);
        leave_with(0);
        fail();
    }
    assert_int_equal(signal, LINUX_SIGSEGV);
}

// What the call is worth when a handler with these flags has run; 0: it is made again.
static int64_t outcome(int64_t result, uint64_t flags) {
    setup(nullptr);
    set_action(LINUX_SIGUSR1, HANDLER, flags, 0);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGUSR1), 0);
    leave_with(result);
    assert_int_equal(entered.count, 1);
    bool is_again = entered.pc == CALL_PC - ARCH_FOREIGN_INSTRUCTION_BYTES;
    assert_int_equal(registers[ARCH_FOREIGN_NUMBER] == CALL_NUMBER, is_again);
    return is_again ? 0 : (int64_t)registers[ARCH_FOREIGN_RESULT];
}

static void interrupted__by_a_handler__eintr_or_made_again(void **state) {
    (void)state;
    assert_int_equal(outcome(POSIX_INTERRUPTED, 0), -LINUX_EINTR);
    assert_int_equal(outcome(POSIX_INTERRUPTED, LINUX_SA_RESTART), 0);
    assert_int_equal(outcome(POSIX_INTERRUPTED_BY_HANDLER, LINUX_SA_RESTART), -LINUX_EINTR);
    assert_int_equal(outcome(-LINUX_EIO, LINUX_SA_RESTART), -LINUX_EIO);
}

static void interrupted__no_handler_ran__made_again(void **state) {
    (void)state;
    leave_with(POSIX_INTERRUPTED_BY_HANDLER);
    assert_int_equal(registers[REGISTER_PC], CALL_PC - ARCH_FOREIGN_INSTRUCTION_BYTES);
}

static void interrupted__call_without_a_trap__enters_again(void **state) {
    (void)state;
    registers[REGISTER_PC] = CALL_PC;
    call = (struct posix_call){.registers = registers,
                               .is_call = true,
                               .is_direct = true,
                               .number = CALL_NUMBER,
                               .result = POSIX_INTERRUPTED};
    posix_signals_deliver(&call);
    assert_int_equal(registers[REGISTER_PC], DIRECT_PC);
}

static void suspend__handler_returns_to_the_mask_before(void **state) {
    (void)state;
    const struct linux_signal_set none = {};
    set_blocked(posix_signal_bit(LINUX_SIGUSR1));
    set_action(LINUX_SIGUSR1, HANDLER, 0, 0);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGUSR1), 0);
    int64_t result = linux_rt_sigsuspend(&none, MASK_BYTES);
    leave_with(result);
    assert_int_equal(entered.count, 1);
    assert_int_equal(entered.blocked[0], posix_signal_bit(LINUX_SIGUSR1));
    assert_int_equal(registers[ARCH_FOREIGN_RESULT], (uint64_t)-LINUX_EINTR);
}

static void queue__late_numbers__each_in_order(void **state) {
    (void)state;
    constexpr int32_t late = LINUX_SIGRTMIN + 1;
    const struct linux_signal_set wanted = {posix_signal_bit(late)};
    const struct linux_timespec soon = {.nanoseconds = 5};
    struct linux_signal_information got;
    set_blocked(UINT64_MAX);
    int64_t sent = 0;
    for (uint64_t i = 0; sent == 0; i++) {
        const struct linux_signal_information value = {.code = LINUX_SI_QUEUE, .second = i};
        sent = linux_rt_sigqueueinfo(OWN_ID, late, &value);
    }
    assert_int_equal(sent, -LINUX_EAGAIN);
    for (uint64_t i = 0; i < 3; i++) {
        assert_int_equal(linux_rt_sigtimedwait(&wanted, &got, &soon, MASK_BYTES), late);
        assert_int_equal(got.second, i);
    }
    set_action(late, IGNORE, 0, 0);
    assert_int_equal(linux_rt_sigtimedwait(&wanted, &got, &soon, MASK_BYTES), -LINUX_EAGAIN);
}

static void sigaction__what_cannot_be_changed__refused(void **state) {
    (void)state;
    const struct linux_signal_action action = {.handler = IGNORE};
    assert_int_equal(linux_rt_sigaction(LINUX_SIGKILL, &action, nullptr, MASK_BYTES),
                     -LINUX_EINVAL);
    assert_int_equal(linux_rt_sigaction(65, nullptr, nullptr, MASK_BYTES), -LINUX_EINVAL);
    assert_int_equal(linux_rt_sigaction(LINUX_SIGINT, &action, nullptr, 4), -LINUX_EINVAL);
    set_action(LINUX_SIGINT, IGNORE, 0, 0);
    assert_true(posix_is_ignored(LINUX_SIGINT));
}

static void send__to_the_process__a_thread_that_does_not_block_it(void **state) {
    (void)state;
    struct posix_signal got;
    other->id = OWN_ID + 1;
    set_blocked(posix_signal_bit(LINUX_SIGUSR1));
    woken = 0;
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGUSR1), 0);
    assert_int_equal(woken, 1);
    assert_true(posix_signal_take(other, ~other->blocked, &got));
    assert_int_equal(got.number, LINUX_SIGUSR1);
}

static void send__to_a_thread__no_other_takes_it(void **state) {
    (void)state;
    struct posix_signal got;
    other->id = OWN_ID + 1;
    assert_int_equal(linux_tgkill(OWN_ID, other->id, LINUX_SIGUSR2), 0);
    assert_false(posix_signal_is_due());
    assert_false(posix_signal_take(thread, UINT64_MAX, &got));
    posix_signals_forget(other);
    assert_false(posix_signal_take(other, UINT64_MAX, &got));
    assert_int_equal(linux_tkill(OWN_ID + 2, LINUX_SIGUSR2), -LINUX_ESRCH);
}

static void forget__handlers_gone__what_is_ignored_stays(void **state) {
    (void)state;
    struct linux_signal_action old;
    set_action(LINUX_SIGINT, IGNORE, 0, 0);
    set_action(LINUX_SIGUSR2, HANDLER, 0, 0);
    posix_forget_handlers();
    assert_true(posix_is_ignored(LINUX_SIGINT));
    assert_int_equal(linux_rt_sigaction(LINUX_SIGUSR2, nullptr, &old, MASK_BYTES), 0);
    assert_int_equal(old.handler, 0);
}

static void stop__by_default__only_the_process_notices(void **) {
    struct linux_signal_set set;
    int32_t signal = 0;
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGTSTP), 0);
    assert_false(posix_signal_is_due());
    assert_true(posix_signal_take_stop(&signal));
    assert_int_equal(signal, LINUX_SIGTSTP);
    assert_false(posix_signal_take_stop(&signal));
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGTTIN), 0);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGCONT), 0);
    assert_false(posix_signal_take_stop(&signal));
    set_action(LINUX_SIGTSTP, HANDLER, 0, 0);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGTSTP), 0);
    assert_true(posix_signal_is_due());
    assert_false(posix_signal_take_stop(&signal));
    set_action(LINUX_SIGCONT, HANDLER, 0, 0);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGSTOP), 0);
    posix_signals_deliver(&call);
    assert_int_equal(stopped_by, LINUX_SIGSTOP);
    assert_int_equal(linux_kill(OWN_ID, LINUX_SIGCONT), 0);
    assert_int_equal(stopped_by, 0);
    assert_int_equal(linux_rt_sigpending(&set, MASK_BYTES), 0);
}

static void children__what_the_program_wants_of_their_ends__told(void **) {
    is_told = false;
    set_action(LINUX_SIGUSR1, HANDLER, 0, 0);
    assert_false(is_told || posix_forgets_children() || posix_ignores_stops());
    set_action(LINUX_SIGCHLD, HANDLER, LINUX_SA_NOCLDSTOP, 0);
    assert_true(is_told && posix_ignores_stops() && !posix_forgets_children());
    set_action(LINUX_SIGCHLD, IGNORE, 0, 0);
    assert_true(posix_forgets_children());
    posix_forget_handlers();
    assert_true(posix_forgets_children());
    set_action(LINUX_SIGCHLD, 0, LINUX_SA_NOCLDWAIT, 0);
    assert_true(posix_forgets_children());
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(stop__by_default__only_the_process_notices, setup),
        cmocka_unit_test_setup(children__what_the_program_wants_of_their_ends__told, setup),
        cmocka_unit_test_setup(raise__default__ends_the_program, setup),
        cmocka_unit_test_setup(raise__blocked__ends_the_program_when_it_no_longer_is, setup),
        cmocka_unit_test_setup(raise__blocked_and_then_ignored__forgotten, setup),
        cmocka_unit_test_setup(raise__nothing_by_default__goes_on, setup),
        cmocka_unit_test_setup(handler__runs_with_its_mask__told_what_comes_back, setup),
        cmocka_unit_test_setup(handler__no_room_for_its_frame__fault_of_the_stack, setup),
        cmocka_unit_test_setup(interrupted__by_a_handler__eintr_or_made_again, setup),
        cmocka_unit_test_setup(interrupted__no_handler_ran__made_again, setup),
        cmocka_unit_test_setup(interrupted__call_without_a_trap__enters_again, setup),
        cmocka_unit_test_setup(suspend__handler_returns_to_the_mask_before, setup),
        cmocka_unit_test_setup(queue__late_numbers__each_in_order, setup),
        cmocka_unit_test_setup(sigaction__what_cannot_be_changed__refused, setup),
        cmocka_unit_test_setup(send__to_the_process__a_thread_that_does_not_block_it, setup),
        cmocka_unit_test_setup(send__to_a_thread__no_other_takes_it, setup),
        cmocka_unit_test_setup(forget__handlers_gone__what_is_ignored_stays, setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
