// SPDX-License-Identifier: MIT
//
// A Linux program of ours: groups, sessions, and what stops, goes on and ends in them. It says what
// went wrong on standard output, and ends with the number of things.
#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>

#include "../trial.h"

constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr int64_t NOBODY = 9999;
constexpr uint64_t VALUE = 0x1234567890;

static struct {
    volatile uint32_t count;
    struct linux_signal_information information;
} seen;

static int64_t own_id(void) {
    return call(LINUX_CALL_GETPID, 0, 0, 0, 0);
}

static int64_t group_of(int64_t process) {
    return call(LINUX_CALL_GETPGID, (uint64_t)process, 0, 0, 0);
}

static int64_t set_group(int64_t process, int64_t group) {
    return call(LINUX_CALL_SETPGID, (uint64_t)process, (uint64_t)group, 0, 0);
}

static int64_t session_of(int64_t process) {
    return call(LINUX_CALL_GETSID, (uint64_t)process, 0, 0, 0);
}

static int64_t kill(int64_t process, int32_t signal) {
    return call(LINUX_CALL_KILL, (uint64_t)process, (uint64_t)signal, 0, 0);
}

static void take_nothing(int32_t, struct linux_signal_information *, uint64_t *) {
}

static void look(int32_t, struct linux_signal_information *information, uint64_t *) {
    seen.information = *information;
    seen.count++;
}

static void set_action(int32_t signal, uint64_t handler, uint64_t flags) {
    const struct linux_signal_action action = {
        .handler = handler,
        .flags = flags | LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, MASK_BYTES);
}

static void block(uint64_t bits) {
    const struct linux_signal_set set = {bits};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_SETMASK, (uint64_t)&set, 0, MASK_BYTES);
}

static uint64_t bit(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

// Until a handler has run.
static void pause(void) {
    const struct linux_signal_set none = {0};
    (void)call(LINUX_CALL_RT_SIGSUSPEND, (uint64_t)&none, MASK_BYTES, 0, 0);
}

// A child that waits for what it is sent.
static int64_t make_waiting(void) {
    int64_t child = make_child();
    while (child == 0) {
        pause();
    }
    return child;
}

static int64_t wait_for(int64_t process, uint32_t options, uint32_t *out_status) {
    struct linux_wait_status status = {0};
    int64_t child = call(LINUX_CALL_WAIT4, (uint64_t)process, (uint64_t)&status, options, 0);
    *out_status = status.value;
    return child;
}

static void expect_change(int64_t process, uint32_t options, uint32_t expected, const char *what) {
    uint32_t status;
    expect(wait_for(process, options, &status) == process && status == expected, what);
}

static uint32_t stopped_by(int32_t signal) {
    return (uint32_t)signal << 8 | 0x7f;
}

static void groups_and_sessions(void) {
    int64_t own = own_id();
    expect(group_of(0) == own && session_of(0) == own, "the first leads a session");
    expect(call(LINUX_CALL_SETSID, 0, 0, 0, 0) == -LINUX_EPERM, "setsid of a leader");
    expect(set_group(0, 0) == 0 || set_group(0, 0) == -LINUX_EPERM, "setpgid of a leader");
    int64_t child = make_waiting();
    expect(group_of(child) == own && session_of(child) == own, "a child is where its parent is");
    expect(set_group(child, NOBODY) == -LINUX_EPERM, "a group that is none");
    expect(set_group(child, -1) == -LINUX_EINVAL, "a negative group");
    expect(set_group(child, 0) == 0 && group_of(child) == child, "a group of its own");
    expect(set_group(NOBODY, 0) == -LINUX_ESRCH && group_of(NOBODY) == -LINUX_ESRCH &&
               session_of(NOBODY) == -LINUX_ESRCH,
           "a process that is none");
    uint32_t status;
    expect(wait_for(0, LINUX_WNOHANG, &status) == -LINUX_ECHILD, "no child in the own group");
    expect(wait_for(-child, LINUX_WNOHANG, &status) == 0, "one in its own");
    int64_t other = make_waiting();
    expect(set_group(other, child) == 0, "a group of the session");
    expect(kill(-child, LINUX_SIGTERM) == 0, "kill of a group");
    expect(wait_for(-child, 0, &status) > 0 && status == LINUX_SIGTERM, "one of it ends");
    expect(wait_for(-child, 0, &status) > 0 && status == LINUX_SIGTERM, "and the other");
    expect(kill(-child, 0) == -LINUX_ESRCH, "and then there is no group");
}

static void a_session_of_its_own(void) {
    uint32_t status;
    int64_t child = make_child();
    if (child == 0) {
        int64_t own = own_id();
        bool is_so = call(LINUX_CALL_SETSID, 0, 0, 0, 0) == own && session_of(0) == own &&
                     group_of(0) == own;
        int32_t group;
        bool has_none =
            call(LINUX_CALL_IOCTL, 0, LINUX_TIOCGPGRP, (uint64_t)&group, 0) == -LINUX_ENOTTY &&
            call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/dev/tty", LINUX_O_RDWR,
                 0) == -LINUX_ENXIO;
        end_with((is_so ? 1 : 0) | (has_none ? 2 : 0));
    }
    expect_change(child, 0, 3 << 8, "a session of its own, without a terminal");
    child = make_waiting();
    expect(wait_for(child, LINUX_WNOHANG, &status) == 0, "it lives");
    expect(kill(child, LINUX_SIGKILL) == 0, "kill");
    expect_change(child, 0, LINUX_SIGKILL, "it is killed");
}

static void stop_and_go_on(void) {
    struct linux_signal_information information = {0};
    uint32_t status;
    int64_t child = make_waiting();
    expect(kill(child, LINUX_SIGSTOP) == 0, "SIGSTOP");
    expect(call(LINUX_CALL_WAITID, LINUX_P_PID, (uint64_t)child, (uint64_t)&information,
                LINUX_WUNTRACED | LINUX_WNOWAIT) == 0 &&
               information.signal == LINUX_SIGCHLD && information.code == LINUX_CLD_STOPPED &&
               information.first == (uint64_t)child && information.second == LINUX_SIGSTOP,
           "waitid of one that stopped");
    expect(wait_for(child, LINUX_WNOHANG, &status) == 0, "it has not ended");
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGSTOP), "wait4 of it");
    expect(wait_for(child, LINUX_WUNTRACED | LINUX_WNOHANG, &status) == 0, "told once");
    expect(kill(child, LINUX_SIGTERM) == 0, "SIGTERM to it");
    expect(wait_for(child, LINUX_WNOHANG, &status) == 0, "waits until it goes on");
    expect(kill(child, LINUX_SIGCONT) == 0, "SIGCONT");
    expect_change(child, 0, LINUX_SIGTERM, "and then ends it");
    child = make_waiting();
    expect(set_group(child, child) == 0 && kill(child, LINUX_SIGTSTP) == 0, "SIGTSTP");
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGTSTP), "stops as well");
    expect(kill(child, LINUX_SIGCONT) == 0, "SIGCONT");
    expect_change(child, LINUX_WCONTINUED, 0xffff, "wait4 of one that goes on");
    expect(kill(child, LINUX_SIGSTOP) == 0, "again");
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGSTOP), "it stops");
    expect(kill(child, LINUX_SIGKILL) == 0, "SIGKILL to one that is stopped");
    expect_change(child, 0, LINUX_SIGKILL, "ends it at once");
}

// A sleep lasts as long as it was to, and does not end by the stop.
static void a_sleep_that_is_stopped(void) {
    const struct linux_timespec second = {.seconds = 1};
    int64_t child = make_child();
    if (child == 0) {
        end_with(call(LINUX_CALL_NANOSLEEP, (uint64_t)&second, 0, 0, 0) == 0 ? 7 : 8);
    }
    expect(kill(child, LINUX_SIGSTOP) == 0, "SIGSTOP");
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGSTOP), "a sleep stops");
    expect(kill(child, LINUX_SIGCONT) == 0, "SIGCONT");
    expect_change(child, 0, 7 << 8, "and ends as if nothing had been");
    // One that computes stops too.
    child = make_child();
    while (child == 0) {
        __asm__ volatile("");
    }
    expect(kill(child, LINUX_SIGSTOP) == 0, "SIGSTOP");
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGSTOP), "a computation stops");
    expect(kill(child, LINUX_SIGKILL) == 0, "SIGKILL");
    expect_change(child, 0, LINUX_SIGKILL, "and ends");
}

static void await(uint32_t count) {
    while (seen.count < count) {
        pause();
    }
}

static void who_sent_it(void) {
    uint32_t status;
    int64_t own = own_id();
    set_action(LINUX_SIGUSR1, (uint64_t)look, 0);
    set_action(LINUX_SIGCHLD, (uint64_t)take_nothing, 0);
    block(bit(LINUX_SIGUSR1) | bit(LINUX_SIGCHLD));
    int64_t child = make_child();
    if (child == 0) {
        (void)kill(own, LINUX_SIGUSR1);
        end_with(0);
    }
    await(1);
    expect(seen.information.code == LINUX_SI_USER && seen.information.first == (uint64_t)child,
           "who sent a signal");
    expect(wait_for(child, 0, &status) == child, "wait");
    child = make_child();
    if (child == 0) {
        const struct linux_signal_information value = {.code = LINUX_SI_QUEUE, .second = VALUE};
        int64_t sent =
            call(LINUX_CALL_RT_SIGQUEUEINFO, (uint64_t)own, LINUX_SIGUSR1, (uint64_t)&value, 0);
        end_with(sent == 0 ? 0 : 1);
    }
    await(2);
    expect(seen.information.code == LINUX_SI_QUEUE && seen.information.first == (uint64_t)child &&
               seen.information.second == VALUE,
           "the value with it");
    expect_change(child, 0, 0, "and the call's result");
    set_action(LINUX_SIGUSR1, LINUX_SIG_DFL, 0);
}

static void what_became_of_children(void) {
    uint32_t status;
    set_action(LINUX_SIGCHLD, (uint64_t)look, 0);
    seen.count = 0;
    block(bit(LINUX_SIGCHLD));
    int64_t child = make_child();
    if (child == 0) {
        end_with(5);
    }
    await(1);
    expect(seen.information.code == LINUX_CLD_EXITED && seen.information.second == 5 &&
               seen.information.first == (uint64_t)child,
           "SIGCHLD of an end");
    expect_change(child, 0, 5 << 8, "wait");
    child = make_waiting();
    expect(kill(child, LINUX_SIGSTOP) == 0, "SIGSTOP");
    await(2);
    expect(seen.information.code == LINUX_CLD_STOPPED && seen.information.second == LINUX_SIGSTOP,
           "SIGCHLD of a stop");
    set_action(LINUX_SIGCHLD, (uint64_t)look, LINUX_SA_NOCLDSTOP);
    expect(kill(child, LINUX_SIGCONT) == 0, "SIGCONT");
    expect_change(child, LINUX_WUNTRACED | LINUX_WCONTINUED, 0xffff, "the later counts");
    expect(kill(child, LINUX_SIGKILL) == 0, "SIGKILL");
    await(3);
    expect(seen.information.code == LINUX_CLD_KILLED, "SA_NOCLDSTOP: only ends are told");
    expect_change(child, 0, LINUX_SIGKILL, "wait");
    block(0);
    set_action(LINUX_SIGCHLD, LINUX_SIG_IGN, 0);
    child = make_child();
    if (child == 0) {
        end_with(0);
    }
    expect(wait_for(child, 0, &status) == -LINUX_ECHILD, "SIGCHLD ignored: no zombies");
    set_action(LINUX_SIGCHLD, LINUX_SIG_DFL, 0);
}

static int64_t control(uint32_t request, void *argument) {
    return call(LINUX_CALL_IOCTL, 0, request, (uint64_t)argument, 0);
}

static void the_terminal(void) {
    int32_t group = 0;
    int32_t session = 0;
    int64_t own = own_id();
    expect(control(LINUX_TIOCGPGRP, &group) == 0 && group == own, "its foreground");
    expect(control(LINUX_TIOCGSID, &session) == 0 && session == own, "its session");
    expect(control(LINUX_TIOCSCTTY, nullptr) == 0, "it is the terminal of the session already");
    group = NOBODY;
    expect(control(LINUX_TIOCSPGRP, &group) == -LINUX_EPERM, "a foreground that is none");
    struct linux_window_size size = {.rows = 50, .columns = 100};
    set_action(LINUX_SIGWINCH, (uint64_t)look, 0);
    block(bit(LINUX_SIGWINCH));
    seen.count = 0;
    expect(control(LINUX_TIOCSWINSZ, &size) == 0, "TIOCSWINSZ");
    await(1);
    size = (struct linux_window_size){0};
    expect(control(LINUX_TIOCGWINSZ, &size) == 0 && size.rows == 50 && size.columns == 100,
           "its size, and that it has changed");
    block(0);
}

// In a group of its own, which is not the foreground.
static int64_t make_job(void) {
    int64_t child = make_child();
    if (child == 0) {
        (void)set_group(0, 0);
    }
    return child;
}

static void the_background(void) {
    uint8_t byte;
    int32_t own = (int32_t)own_id();
    int64_t child = make_job();
    if (child == 0) {
        end_with(call(LINUX_CALL_READ, 0, (uint64_t)&byte, 1, 0) == -LINUX_EIO ? 1 : 2);
    }
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGTTIN), "a read stops it");
    expect(kill(child, LINUX_SIGKILL) == 0, "SIGKILL");
    expect_change(child, 0, LINUX_SIGKILL, "it ends");
    child = make_job();
    if (child == 0) {
        set_action(LINUX_SIGTTIN, LINUX_SIG_IGN, 0);
        end_with(call(LINUX_CALL_READ, 0, (uint64_t)&byte, 1, 0) == -LINUX_EIO ? 1 : 2);
    }
    expect_change(child, 0, 1 << 8, "EIO if it ignores that");
    child = make_job();
    if (child == 0) {
        int32_t group = (int32_t)own_id();
        end_with(control(LINUX_TIOCSPGRP, &group) == 0 ? 3 : 4);
    }
    expect_change(child, LINUX_WUNTRACED, stopped_by(LINUX_SIGTTOU), "it cannot take it");
    int32_t group = (int32_t)child;
    expect(control(LINUX_TIOCSPGRP, &group) == 0, "it is given to it");
    expect(kill(-child, LINUX_SIGCONT) == 0, "SIGCONT");
    expect_change(child, 0, 3 << 8, "and it goes on");
    block(bit(LINUX_SIGTTOU));
    expect(control(LINUX_TIOCSPGRP, &own) == 0, "who blocks SIGTTOU takes it back");
    block(0);
}

// Nobody could have it go on: it does not stop.
static void left_alone(void) {
    uint8_t byte;
    int64_t child = make_child();
    if (child == 0) {
        (void)call(LINUX_CALL_SETSID, 0, 0, 0, 0);
        (void)kill(own_id(), LINUX_SIGTSTP);
        end_with(6);
    }
    expect_change(child, LINUX_WUNTRACED, 6 << 8, "SIGTSTP alone in its session");
    set_action(LINUX_SIGUSR1, (uint64_t)look, 0);
    block(bit(LINUX_SIGUSR1));
    seen.count = 0;
    int64_t own = own_id();
    child = make_child();
    if (child == 0) {
        int64_t left = make_job();
        if (left == 0) {
            // Its parent is gone when nobody is.
            while (call(LINUX_CALL_GETPPID, 0, 0, 0, 0) != 0) {
                (void)call(LINUX_CALL_SCHED_YIELD, 0, 0, 0, 0);
            }
            bool is_refused = call(LINUX_CALL_READ, 0, (uint64_t)&byte, 1, 0) == -LINUX_EIO;
            (void)kill(own, is_refused ? LINUX_SIGUSR1 : LINUX_SIGTERM);
            end_with(0);
        }
        (void)set_group(left, left);
        end_with(0);
    }
    expect_change(child, 0, 0, "its parent ends");
    await(1);
    block(0);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    groups_and_sessions();
    a_session_of_its_own();
    stop_and_go_on();
    a_sleep_that_is_stopped();
    who_sent_it();
    what_became_of_children();
    the_terminal();
    the_background();
    left_alone();
    end_trial("jobs");
}
