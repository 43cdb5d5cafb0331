// SPDX-License-Identifier: MIT
//
// A Linux program of ours: counts, times and signals as descriptors, and waiting for any of them.
// It says what went wrong on standard output, and ends with the number of things. One file because
// a program of this folder is one.
#include "../trial.h"

#include <arch/foreign_signal.h>
#include <arch/foreign_start.h>
#include <arch/foreign_thread.h>

enum { STACK_BYTES = 16384 };

constexpr int16_t EVENTS_ALL = LINUX_POLLIN | LINUX_POLLOUT | LINUX_POLLPRI;
constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr uint64_t THREAD_FLAGS = LINUX_CLONE_VM | LINUX_CLONE_FS | LINUX_CLONE_FILES |
                                  LINUX_CLONE_SIGHAND | LINUX_CLONE_THREAD | LINUX_CLONE_SYSVSEM |
                                  LINUX_CLONE_SETTLS | LINUX_CLONE_PARENT_SETTID |
                                  LINUX_CLONE_CHILD_CLEARTID;

static uint8_t thread_stack[STACK_BYTES] __attribute__((aligned(16)));
static _Atomic uint32_t thread_number;
static uint32_t thread_told;
static int64_t shared_fd; // with the thread
static volatile uint32_t handled;

static void handle(int32_t, struct linux_signal_information *, uint64_t *) {
    handled++;
}

static void set_handler(int32_t signal) {
    const struct linux_signal_action action = {
        .handler = (uint64_t)handle,
        .flags = LINUX_SA_SIGINFO | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    (void)call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, MASK_BYTES);
}

static void set_blocked(uint64_t bits) {
    const struct linux_signal_set set = {bits};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_SETMASK, (uint64_t)&set, 0, MASK_BYTES);
}

static uint64_t bit(int32_t signal) {
    return UINT64_C(1) << (signal - 1);
}

static uint64_t own_number(void) {
    return (uint64_t)call(LINUX_CALL_GETPID, 0, 0, 0, 0);
}

static void send_self(int32_t signal) {
    (void)call(LINUX_CALL_KILL, own_number(), (uint64_t)signal, 0, 0);
}

static int64_t now_ns(void) {
    struct linux_timespec now;
    (void)call(LINUX_CALL_CLOCK_GETTIME, LINUX_CLOCK_MONOTONIC, (uint64_t)&now, 0, 0);
    return now.seconds * 1000 * MS_NS + now.nanoseconds;
}

[[noreturn]] static void end_thread(void) {
    for (;;) {
        (void)call(LINUX_CALL_EXIT, 0, 0, 0, 0);
    }
}

static void start_thread(void (*run)(uint64_t)) {
    thread_number = 1;
    expect(arch_foreign_clone(THREAD_FLAGS, (uint64_t)(thread_stack + STACK_BYTES),
                              (uint64_t)&thread_told, (uint64_t)&thread_number,
                              (uint64_t)&thread_number, run, 0) > 0,
           "a thread");
}

static void join_thread(void) {
    uint32_t number;
    while ((number = thread_number) != 0) {
        (void)call(LINUX_CALL_FUTEX, (uint64_t)&thread_number, LINUX_FUTEX_WAIT, number, 0);
    }
}

// ---- eventfd

static int64_t make_event(uint32_t count, uint32_t flags) {
    int64_t fd = call(LINUX_CALL_EVENTFD2, count, flags, 0, 0);
    expect(fd >= 0, "eventfd2");
    return fd;
}

static int64_t read_count(int64_t fd) {
    uint64_t count = 0;
    int64_t done = read_fd(fd, &count, sizeof(count));
    return done == sizeof(count) ? (int64_t)count : done;
}

static int64_t write_count(int64_t fd, uint64_t count) {
    return write_fd(fd, &count, sizeof(count));
}

static void a_count_is_added_to_and_taken(void) {
    int64_t fd = make_event(3, LINUX_EFD_NONBLOCK);
    uint32_t half = 0;
    expect(poll_one(fd, EVENTS_ALL, 0) == (LINUX_POLLIN | LINUX_POLLOUT), "a count that is not 0");
    expect(write_count(fd, 4) == 8 && read_count(fd) == 7, "the sum");
    expect(poll_one(fd, EVENTS_ALL, 0) == LINUX_POLLOUT, "a count of 0");
    expect(read_count(fd) == -LINUX_EAGAIN, "EAGAIN");
    expect(write_count(fd, UINT64_MAX) == -LINUX_EINVAL, "what no count can be");
    expect(write_count(fd, UINT64_MAX - 1) == 8, "the highest count");
    expect(poll_one(fd, EVENTS_ALL, 0) == LINUX_POLLIN, "nothing can be added");
    expect(write_count(fd, 1) == -LINUX_EAGAIN, "EAGAIN of a write");
    expect(read_fd(fd, &half, sizeof(half)) == -LINUX_EINVAL, "less than a count");
    expect(write_fd(fd, &half, sizeof(half)) == -LINUX_EINVAL, "less than a count is written");
    expect(call(LINUX_CALL_LSEEK, (uint64_t)fd, 0, LINUX_SEEK_CUR, 0) <= 0, "no place");
    expect(close_fd(fd) == 0 && read_count(fd) == -LINUX_EBADF, "closed");
    expect(call(LINUX_CALL_EVENTFD2, 0, 2, 0, 0) == -LINUX_EINVAL, "a flag that there is not");
    fd = make_event(2, LINUX_EFD_SEMAPHORE | LINUX_EFD_NONBLOCK | LINUX_EFD_CLOEXEC);
    expect(read_count(fd) == 1 && read_count(fd) == 1 && read_count(fd) == -LINUX_EAGAIN,
           "a semaphore");
    expect(call(LINUX_CALL_FCNTL, (uint64_t)fd, LINUX_F_GETFD, 0, 0) == 1, "EFD_CLOEXEC");
    expect((call(LINUX_CALL_FCNTL, (uint64_t)fd, LINUX_F_GETFL, 0, 0) & LINUX_O_NONBLOCK) != 0,
           "EFD_NONBLOCK");
    (void)close_fd(fd);
}

static void add_later(uint64_t) {
    sleep_ns(20 * MS_NS);
    (void)write_count(shared_fd, 5);
    end_thread();
}

static void a_thread_wakes_another(void) {
    shared_fd = make_event(0, 0);
    start_thread(add_later);
    expect(read_count(shared_fd) == 5, "a read waits for a thread");
    join_thread();
    start_thread(add_later);
    expect(poll_one(shared_fd, LINUX_POLLIN, 900 * MS_NS) == LINUX_POLLIN, "poll waits for it");
    join_thread();
    (void)close_fd(shared_fd);
}

static void a_count_is_shared_by_fork(void) {
    int64_t there = make_event(0, 0);
    int64_t back = make_event(0, LINUX_EFD_SEMAPHORE);
    int64_t child = make_child();
    if (child == 0) {
        int64_t got = read_count(there);
        (void)write_count(back, (uint64_t)got);
        end_with(got == 41 ? 0 : 1);
    }
    sleep_ns(20 * MS_NS);
    expect(write_count(there, 41) == 8, "written for a child");
    expect(poll_one(back, LINUX_POLLIN, 900 * MS_NS) == LINUX_POLLIN, "a child's answer");
    for (uint32_t i = 0; i < 41; i++) {
        expect(read_count(back) == 1, "each of a child's");
    }
    expect(poll_one(back, LINUX_POLLIN, 0) == 0, "all of a child's");
    expect(await_child(child) == 0, "what the child got");
    (void)close_fd(there);
    (void)close_fd(back);
}

static void flags_are_shared_by_fork(void) {
    int64_t fd = make_event(0, 0);
    int64_t child = make_child();
    if (child == 0) {
        end_with(
            (uint64_t)(call(LINUX_CALL_FCNTL, (uint64_t)fd, LINUX_F_SETFL, LINUX_O_NONBLOCK, 0)));
    }
    expect(await_child(child) == 0, "F_SETFL of a child");
    expect(read_count(fd) == -LINUX_EAGAIN, "its O_NONBLOCK");
    (void)close_fd(fd);
}

// ---- timerfd

static int64_t make_timer(uint32_t flags) {
    int64_t fd = call(LINUX_CALL_TIMERFD_CREATE, LINUX_CLOCK_MONOTONIC, flags, 0, 0);
    expect(fd >= 0, "timerfd_create");
    return fd;
}

static int64_t set_timer(int64_t fd, int32_t flags, int64_t first_ns, int64_t interval_ns,
                         struct linux_timer_time *out_old) {
    const struct linux_timer_time time = {.interval_nanoseconds = interval_ns,
                                          .seconds = first_ns / (1000 * MS_NS),
                                          .nanoseconds = first_ns % (1000 * MS_NS)};
    return call(LINUX_CALL_TIMERFD_SETTIME, (uint64_t)fd, (uint64_t)flags, (uint64_t)&time,
                (uint64_t)out_old);
}

static void a_timer_expires(void) {
    struct linux_timer_time time;
    int64_t fd = make_timer(0);
    int64_t begin = now_ns();
    expect(poll_one(fd, EVENTS_ALL, 0) == 0, "a timer that is not armed");
    expect(set_timer(fd, 0, 30 * MS_NS, 0, nullptr) == 0, "timerfd_settime");
    expect(call(LINUX_CALL_TIMERFD_GETTIME, (uint64_t)fd, (uint64_t)&time, 0, 0) == 0 &&
               time.seconds == 0 && time.nanoseconds > 0 && time.nanoseconds <= 30 * MS_NS,
           "timerfd_gettime");
    expect(read_count(fd) == 1 && now_ns() - begin >= 30 * MS_NS, "a read waits for it");
    expect(poll_one(fd, EVENTS_ALL, 0) == 0, "once");
    begin = now_ns();
    expect(set_timer(fd, LINUX_TFD_TIMER_ABSTIME, begin + 20 * MS_NS, 0, nullptr) == 0, "ABSTIME");
    expect(poll_one(fd, EVENTS_ALL, 900 * MS_NS) == LINUX_POLLIN && now_ns() - begin >= 20 * MS_NS,
           "poll waits for it");
    expect(set_timer(fd, LINUX_TFD_TIMER_ABSTIME, 1, 0, nullptr) == 0 && read_count(fd) == 1,
           "a time that is over");
    expect(set_timer(fd, 0, 5 * MS_NS, 10 * MS_NS, &time) == 0 && time.nanoseconds == 0,
           "what it was before");
    sleep_ns(40 * MS_NS);
    expect(read_count(fd) >= 3, "an interval");
    expect(set_timer(fd, 0, 0, 0, &time) == 0 && time.interval_nanoseconds == 10 * MS_NS &&
               time.nanoseconds > 0,
           "disarmed");
    expect(poll_one(fd, EVENTS_ALL, 15 * MS_NS) == 0, "and silent");
    expect(write_count(fd, 1) == -LINUX_EINVAL, "nothing is written to it");
    (void)close_fd(fd);
    fd = make_timer(LINUX_TFD_NONBLOCK);
    expect(read_count(fd) == -LINUX_EAGAIN, "TFD_NONBLOCK");
    (void)close_fd(fd);
    expect(call(LINUX_CALL_TIMERFD_CREATE, LINUX_CLOCK_THREAD_CPUTIME_ID, 0, 0, 0) == -LINUX_EINVAL,
           "a clock that wakes nobody");
    fd = make_event(0, 0);
    expect(set_timer(fd, 0, 1, 0, nullptr) == -LINUX_EINVAL, "what is no timer");
    (void)close_fd(fd);
}

static void a_timer_is_shared_by_fork(void) {
    int64_t fd = make_timer(0);
    int64_t child = make_child();
    if (child == 0) {
        end_with((uint64_t)set_timer(fd, 0, 10 * MS_NS, 0, nullptr));
    }
    expect(read_count(fd) == 1, "a child arms it");
    expect(await_child(child) == 0, "a child's timerfd_settime");
    (void)close_fd(fd);
}

// ---- signalfd

static int64_t make_signals(int64_t fd, uint64_t bits, uint32_t flags) {
    const struct linux_signal_set set = {bits};
    return call(LINUX_CALL_SIGNALFD4, (uint64_t)fd, (uint64_t)&set, MASK_BYTES, flags);
}

static void signals_are_read(void) {
    struct linux_read_signal got[3];
    set_blocked(bit(LINUX_SIGUSR1) | bit(LINUX_SIGUSR2) | bit(LINUX_SIGALRM));
    int64_t fd = make_signals(-1, bit(LINUX_SIGUSR1), LINUX_SFD_NONBLOCK);
    expect(fd >= 0 && poll_one(fd, EVENTS_ALL, 0) == 0, "signalfd4");
    expect(read_fd(fd, got, sizeof(got[0])) == -LINUX_EAGAIN, "no signal");
    send_self(LINUX_SIGUSR2);
    expect(poll_one(fd, EVENTS_ALL, 0) == 0, "another signal");
    send_self(LINUX_SIGUSR1);
    expect(poll_one(fd, EVENTS_ALL, 0) == LINUX_POLLIN, "its signal");
    expect(make_signals(fd, bit(LINUX_SIGUSR1) | bit(LINUX_SIGUSR2), 0) == fd, "another mask");
    expect(read_fd(fd, got, sizeof(got)) == 2 * (int64_t)sizeof(got[0]), "both are read");
    expect(got[0].signal == LINUX_SIGUSR1 && got[1].signal == LINUX_SIGUSR2, "in their order");
    expect(got[0].process == own_number() && got[0].code == LINUX_SI_USER, "who sent it");
    expect(read_fd(fd, got, sizeof(got[0]) - 1) == -LINUX_EINVAL, "less than a signal");
    expect(call(LINUX_CALL_FCNTL, (uint64_t)fd, LINUX_F_SETFL, 0, 0) == 0, "F_SETFL");
    int64_t parent = (int64_t)own_number();
    int64_t child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        end_with((uint64_t)call(LINUX_CALL_KILL, (uint64_t)parent, LINUX_SIGUSR2, 0, 0));
    }
    expect(read_fd(fd, got, sizeof(got)) == (int64_t)sizeof(got[0]) &&
               got[0].signal == LINUX_SIGUSR2,
           "a child's signal");
    expect(await_child(child) == 0, "a child's kill");
    (void)close_fd(fd);
    expect(make_signals(0, 1, 0) == -LINUX_EINVAL || failures > 0, "what is no signalfd");
    expect(make_signals(63, 1, 0) == -LINUX_EBADF, "what is nothing");
    set_blocked(0);
}

// ---- poll and select

static void waits_end_by_time_and_signals(void) {
    int64_t fd = make_event(0, 0);
    int64_t begin = now_ns();
    expect(poll_one(fd, LINUX_POLLIN, 25 * MS_NS) == 0 && now_ns() - begin >= 25 * MS_NS,
           "a time-out of poll");
    struct linux_poll_descriptor many[3] = {{.fd = (int32_t)fd, .events = EVENTS_ALL},
                                            {.fd = -1, .events = EVENTS_ALL},
                                            {.fd = 63, .events = EVENTS_ALL}};
    expect(call(LINUX_CALL_PPOLL, (uint64_t)many, 3, 0, 0) == 2 &&
               many[0].happened == LINUX_POLLOUT && many[1].happened == 0 &&
               many[2].happened == LINUX_POLLNVAL,
           "some of several");
    // A signal that only the call lets through ends it; one that comes too late waits.
    set_handler(LINUX_SIGUSR1);
    set_blocked(bit(LINUX_SIGUSR1));
    send_self(LINUX_SIGUSR1);
    const struct linux_signal_set none = {0};
    struct linux_poll_descriptor one = {.fd = (int32_t)fd, .events = LINUX_POLLIN};
    handled = 0;
    expect(call6(LINUX_CALL_PPOLL, (uint64_t)&one, 1, 0, (uint64_t)&none, MASK_BYTES, 0) ==
                   -LINUX_EINTR &&
               handled == 1,
           "ppoll and a signal");
    send_self(LINUX_SIGUSR1);
    one.events = LINUX_POLLOUT;
    expect(call6(LINUX_CALL_PPOLL, (uint64_t)&one, 1, 0, (uint64_t)&none, MASK_BYTES, 0) == 1 &&
               handled == 1,
           "what is ready is told, and the signal waits");
    set_blocked(0);
    expect(handled == 2, "for the mask");
    (void)close_fd(fd);
}

static int64_t select_fds(int32_t end, uint64_t *read, uint64_t *write, int64_t timeout_ns,
                          struct linux_mask_reference *mask) {
    struct linux_timespec timeout = {.nanoseconds = timeout_ns};
    return call6(LINUX_CALL_PSELECT6, (uint64_t)end, (uint64_t)read, (uint64_t)write, 0,
                 (uint64_t)&timeout, (uint64_t)mask);
}

static void sets_say_what_is_ready(void) {
    int64_t full = make_event(1, 0);
    int64_t empty = make_event(0, 0);
    uint64_t bits = UINT64_C(1) << full | UINT64_C(1) << empty;
    uint64_t read = bits;
    uint64_t write = bits;
    int32_t end = (int32_t)(empty > full ? empty : full) + 1;
    expect(select_fds(end, &read, &write, 0, nullptr) == 3 && read == UINT64_C(1) << full &&
               write == bits,
           "pselect6");
    read = UINT64_C(1) << empty;
    int64_t begin = now_ns();
    expect(select_fds(end, &read, nullptr, 25 * MS_NS, nullptr) == 0 && read == 0 &&
               now_ns() - begin >= 25 * MS_NS,
           "a time-out of pselect6");
    read = UINT64_C(1) << 62;
    expect(select_fds(63, &read, nullptr, 0, nullptr) == -LINUX_EBADF, "not open");
    expect(select_fds(-1, &read, nullptr, 0, nullptr) == -LINUX_EINVAL, "a negative number");
    const struct linux_signal_set none = {0};
    struct linux_mask_reference mask = {(uint64_t)&none, MASK_BYTES};
    set_blocked(bit(LINUX_SIGUSR1));
    send_self(LINUX_SIGUSR1);
    read = UINT64_C(1) << empty;
    handled = 0;
    expect(select_fds(end, &read, nullptr, 900 * MS_NS, &mask) == -LINUX_EINTR && handled == 1 &&
               read == UINT64_C(1) << empty,
           "pselect6 and a signal");
    set_blocked(0);
    (void)close_fd(full);
    (void)close_fd(empty);
}

// ---- epoll

static int64_t control(int64_t set, int32_t operation, int64_t fd, uint32_t events) {
    struct linux_epoll_event event = {.events = events, .data_low = (uint32_t)fd, .data_high = 7};
    return call(LINUX_CALL_EPOLL_CTL, (uint64_t)set, (uint64_t)operation, (uint64_t)fd,
                (uint64_t)&event);
}

static int64_t wait_set(int64_t set, struct linux_epoll_event *out, int32_t room,
                        int32_t timeout_ms) {
    return call6(LINUX_CALL_EPOLL_PWAIT, (uint64_t)set, (uint64_t)out, (uint64_t)room,
                 (uint64_t)timeout_ms, 0, MASK_BYTES);
}

static int64_t make_set(void) {
    int64_t fd = call(LINUX_CALL_EPOLL_CREATE1, 0, 0, 0, 0);
    expect(fd >= 0, "epoll_create1");
    return fd;
}

static void a_set_tells_levels(void) {
    struct linux_epoll_event got[4] = {};
    int64_t set = make_set();
    int64_t first = make_event(0, 0);
    int64_t second = make_event(1, 0);
    expect(control(set, LINUX_EPOLL_CTL_ADD, first, LINUX_POLLIN) == 0 &&
               control(set, LINUX_EPOLL_CTL_ADD, second, LINUX_POLLIN) == 0,
           "EPOLL_CTL_ADD");
    for (uint32_t i = 0; i < 2; i++) {
        expect(wait_set(set, got, 4, 0) == 1 && got[0].events == LINUX_POLLIN &&
                   got[0].data_low == (uint32_t)second && got[0].data_high == 7,
               "the level, again and again");
    }
    expect(write_count(first, 1) == 8 && wait_set(set, got, 4, -1) == 2, "both");
    expect(wait_set(set, got, 1, 0) == 1 && wait_set(set, got + 1, 1, 0) == 1 &&
               got[0].data_low != got[1].data_low,
           "each gets its turn");
    expect(control(set, LINUX_EPOLL_CTL_MOD, first, LINUX_POLLOUT) == 0 &&
               control(set, LINUX_EPOLL_CTL_DEL, second, 0) == 0 && wait_set(set, got, 4, 0) == 1 &&
               got[0].events == LINUX_POLLOUT,
           "EPOLL_CTL_MOD, EPOLL_CTL_DEL");
    expect(control(set, LINUX_EPOLL_CTL_ADD, first, 0) == -LINUX_EEXIST, "EEXIST");
    expect(control(set, LINUX_EPOLL_CTL_MOD, second, 0) == -LINUX_ENOENT &&
               control(set, LINUX_EPOLL_CTL_DEL, second, 0) == -LINUX_ENOENT,
           "ENOENT");
    expect(control(set, LINUX_EPOLL_CTL_ADD, set, 0) == -LINUX_EINVAL &&
               control(first, LINUX_EPOLL_CTL_ADD, second, 0) == -LINUX_EINVAL &&
               control(set, 9, second, 0) == -LINUX_EINVAL,
           "EINVAL");
    expect(control(set, LINUX_EPOLL_CTL_ADD, 63, 0) == -LINUX_EBADF, "EBADF");
    expect(wait_set(set, got, 0, 0) == -LINUX_EINVAL && wait_set(first, got, 1, 0) == -LINUX_EINVAL,
           "EINVAL of a wait");
    expect(call(LINUX_CALL_EPOLL_CTL, (uint64_t)set, LINUX_EPOLL_CTL_ADD, (uint64_t)second, 0) ==
               -LINUX_EFAULT,
           "EFAULT");
    // What is closed is in it no more; what is duplicated stays until the last is closed.
    int64_t copy = call(LINUX_CALL_DUP, (uint64_t)first, 0, 0, 0);
    (void)close_fd(first);
    expect(wait_set(set, got, 4, 0) == 1, "a duplicate keeps it");
    (void)close_fd(copy);
    expect(wait_set(set, got, 4, 0) == 0, "nothing is left");
    (void)close_fd(second);
    (void)close_fd(set);
}

static void a_set_tells_edges(void) {
    struct linux_epoll_event got[4] = {};
    int64_t set = make_set();
    int64_t fd = make_event(1, 0);
    expect(control(set, LINUX_EPOLL_CTL_ADD, fd, LINUX_POLLIN | LINUX_EPOLLET) == 0, "EPOLLET");
    expect(wait_set(set, got, 4, 0) == 1 && wait_set(set, got, 4, 10) == 0, "the edge, once");
    expect(write_count(fd, 1) == 8 && wait_set(set, got, 4, 0) == 1 &&
               wait_set(set, got, 4, 0) == 0,
           "the next one");
    expect(read_count(fd) == 2 && wait_set(set, got, 4, 0) == 0, "it was read");
    expect(write_count(fd, 1) == 8 && wait_set(set, got, 4, 0) == 1, "and written again");
    expect(control(set, LINUX_EPOLL_CTL_MOD, fd, LINUX_POLLIN | LINUX_EPOLLONESHOT) == 0 &&
               wait_set(set, got, 4, 0) == 1 && wait_set(set, got, 4, 0) == 0 &&
               write_count(fd, 1) == 8 && wait_set(set, got, 4, 0) == 0,
           "EPOLLONESHOT");
    expect(control(set, LINUX_EPOLL_CTL_MOD, fd, LINUX_POLLIN | LINUX_EPOLLONESHOT) == 0 &&
               wait_set(set, got, 4, 0) == 1,
           "and once more");
    (void)close_fd(fd);
    int32_t ends[2];
    expect(call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0) == 0, "pipe2");
    expect(control(set, LINUX_EPOLL_CTL_ADD, ends[0], LINUX_POLLIN | LINUX_EPOLLET) == 0 &&
               wait_set(set, got, 4, 0) == 0,
           "a pipe's edge");
    for (uint32_t i = 0; i < 2; i++) {
        expect(write_fd(ends[1], "x", 1) == 1 && wait_set(set, got, 4, 0) == 1 &&
                   wait_set(set, got, 4, 0) == 0,
               "each write is one");
    }
    (void)close_fd(ends[1]);
    expect(wait_set(set, got, 4, 0) == 1 && (got[0].events & LINUX_POLLHUP) != 0, "and its end");
    (void)close_fd(ends[0]);
    (void)close_fd(set);
}

static void a_set_is_in_a_set(void) {
    struct linux_epoll_event got[2] = {};
    int64_t outer = make_set();
    int64_t inner = make_set();
    int64_t fd = make_event(0, 0);
    expect(control(outer, LINUX_EPOLL_CTL_ADD, inner, LINUX_POLLIN) == 0 &&
               control(inner, LINUX_EPOLL_CTL_ADD, fd, LINUX_POLLIN) == 0,
           "a set in a set");
    expect(control(inner, LINUX_EPOLL_CTL_ADD, outer, LINUX_POLLIN) == -LINUX_ELOOP, "no circle");
    expect(wait_set(outer, got, 2, 0) == 0 && poll_one(inner, LINUX_POLLIN, 0) == 0, "quiet");
    shared_fd = fd;
    start_thread(add_later);
    expect(wait_set(outer, got, 2, 900) == 1 && got[0].data_low == (uint32_t)inner, "it is told");
    join_thread();
    expect(poll_one(inner, LINUX_POLLIN, 0) == LINUX_POLLIN, "poll tells of a set");
    (void)close_fd(inner);
    (void)close_fd(outer);
    (void)close_fd(fd);
}

static void a_set_waits_for_others(void) {
    struct linux_epoll_event got[4] = {};
    int32_t ends[2];
    int64_t set = make_set();
    int64_t timer = make_timer(0);
    expect(call(LINUX_CALL_PIPE2, (uint64_t)ends, 0, 0, 0) == 0, "pipe2");
    expect(control(set, LINUX_EPOLL_CTL_ADD, ends[0], LINUX_POLLIN) == 0 &&
               control(set, LINUX_EPOLL_CTL_ADD, timer, LINUX_POLLIN) == 0,
           "a pipe and a timer");
    int64_t begin = now_ns();
    expect(wait_set(set, got, 4, 20) == 0 && now_ns() - begin >= 20 * MS_NS, "a time-out");
    int64_t child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        end_with(write_fd(ends[1], "x", 1) == 1 ? 0 : 1);
    }
    expect(wait_set(set, got, 4, -1) == 1 && got[0].data_low == (uint32_t)ends[0],
           "a child's byte");
    expect(await_child(child) == 0, "a child's write");
    char byte;
    expect(read_fd(ends[0], &byte, 1) == 1 && set_timer(timer, 0, 20 * MS_NS, 0, nullptr) == 0 &&
               wait_set(set, got, 4, -1) == 1 && got[0].data_low == (uint32_t)timer,
           "a timer's time");
    // Files are not waited for.
    int64_t file = call(LINUX_CALL_OPENAT, (uint64_t)LINUX_AT_FDCWD, (uint64_t)"/", 0, 0);
    expect(control(set, LINUX_EPOLL_CTL_ADD, file, LINUX_POLLIN) == -LINUX_EPERM, "EPERM");
    (void)close_fd(file);
    set_blocked(bit(LINUX_SIGUSR1));
    send_self(LINUX_SIGUSR1);
    const struct linux_signal_set none = {0};
    handled = 0;
    (void)set_timer(timer, 0, 0, 0, nullptr);
    expect(call6(LINUX_CALL_EPOLL_PWAIT, (uint64_t)set, (uint64_t)got, 4, (uint64_t)-1,
                 (uint64_t)&none, MASK_BYTES) == -LINUX_EINTR &&
               handled == 1,
           "epoll_pwait and a signal");
    set_blocked(0);
    (void)close_fd(timer);
    (void)close_fd(ends[0]);
    (void)close_fd(ends[1]);
    (void)close_fd(set);
}

[[noreturn]] void foreign_main(const uint64_t *) {
    a_count_is_added_to_and_taken();
    a_thread_wakes_another();
    a_count_is_shared_by_fork();
    flags_are_shared_by_fork();
    a_timer_expires();
    a_timer_is_shared_by_fork();
    signals_are_read();
    waits_end_by_time_and_signals();
    sets_say_what_is_ready();
    a_set_tells_levels();
    a_set_tells_edges();
    a_set_is_in_a_set();
    a_set_waits_for_others();
    end_trial("events");
}
