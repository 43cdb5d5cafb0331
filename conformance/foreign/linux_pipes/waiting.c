// SPDX-License-Identifier: MIT
//
// Whatever interrupts a read that waits, each byte that is written is read once.
#include "waiting.h"

#include "../trial.h"

#include <arch/foreign_signal.h>

enum { NUMBERS = 200, STOPS = 25 };

constexpr uint64_t MASK_BYTES = sizeof(struct linux_signal_set);
constexpr int64_t MS_MICROSECONDS = 1000;
constexpr uint64_t ALARM = UINT64_C(1) << (LINUX_SIGALRM - 1);

static struct linux_pipe_ends ends;
static volatile uint32_t handled;

static void count(int32_t) {
    handled++;
}

static void write_from_handler(int32_t) {
    const uint8_t byte = 7;
    handled++;
    expect(write_fd(ends.writer, &byte, 1) == 1, "write in a handler");
}

static void set_handler(int32_t signal, void (*handler)(int32_t), uint64_t flags) {
    const struct linux_signal_action action = {
        .handler = (uint64_t)handler,
        .flags = flags | LINUX_SA_RESTORER,
        .restorer = (uint64_t)arch_signal_trampoline,
    };
    expect(call(LINUX_CALL_RT_SIGACTION, (uint64_t)signal, (uint64_t)&action, 0, MASK_BYTES) == 0,
           "rt_sigaction");
}

static void block(uint64_t bits) {
    const struct linux_signal_set set = {bits};
    (void)call(LINUX_CALL_RT_SIGPROCMASK, LINUX_SIG_SETMASK, (uint64_t)&set, 0, MASK_BYTES);
}

static void arm(int64_t microseconds, int64_t interval) {
    const struct linux_interval_time time = {.interval_microseconds = interval,
                                             .microseconds = microseconds};
    expect(call(LINUX_CALL_SETITIMER, LINUX_ITIMER_REAL, (uint64_t)&time, 0, 0) == 0, "setitimer");
}

static void kill(int64_t process, int32_t signal) {
    expect(call(LINUX_CALL_KILL, (uint64_t)process, (uint64_t)signal, 0, 0) == 0, "kill");
}

static void open_pipe(void) {
    expect(call(LINUX_CALL_PIPE2, (uint64_t)&ends, 0, 0, 0) == 0, "pipe2");
}

static void close_pipe(void) {
    (void)close_fd(ends.reader);
    (void)close_fd(ends.writer);
}

static void own_alarm(void) {
    uint8_t byte = 0;
    open_pipe();
    set_handler(LINUX_SIGALRM, count, 0);
    handled = 0;
    arm(5 * MS_MICROSECONDS, 0);
    expect(read_fd(ends.reader, &byte, 1) == -LINUX_EINTR && handled == 1, "a handler ends a read");
    set_handler(LINUX_SIGALRM, write_from_handler, LINUX_SA_RESTART);
    arm(5 * MS_MICROSECONDS, 0);
    expect(read_fd(ends.reader, &byte, 1) == 1 && byte == 7, "or it is begun again");
    set_handler(LINUX_SIGALRM, count, 0);
    block(ALARM);
    arm(5 * MS_MICROSECONDS, 0);
    int64_t child = make_child();
    if (child == 0) {
        sleep_ns(20 * MS_NS);
        end_with(write_fd(ends.writer, &byte, 1) == 1 ? 0 : 1);
    }
    expect(read_fd(ends.reader, &byte, 1) == 1, "a signal that is blocked does not");
    expect(handled == 2 && await_child(child) == 0, "and waits");
    block(0);
    expect(handled == 3, "until it is not");
    close_pipe();
}

// Bytes that come while nobody but a process that was killed has waited.
static void killed_reader(void) {
    uint8_t byte = 0;
    open_pipe();
    int64_t child = make_child();
    if (child == 0) {
        end_with((uint64_t)read_fd(ends.reader, &byte, 1));
    }
    sleep_ns(10 * MS_NS);
    kill(child, LINUX_SIGKILL);
    expect(write_fd(ends.writer, "x", 1) == 1, "write after a reader was killed");
    expect(await_child(child) == 256 + LINUX_SIGKILL, "a reader that is killed");
    expect(read_fd(ends.reader, &byte, 1) == 1 && byte == 'x', "takes nothing along");
    close_pipe();
}

[[noreturn]] static void write_numbers(void) {
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < NUMBERS; i++) {
        const uint8_t number = (uint8_t)i;
        wrong += write_fd(ends.writer, &number, 1) != 1;
        if (i % 3 == 0) {
            sleep_ns(MS_NS / 4 * (i % 5));
        }
    }
    end_with(wrong);
}

[[noreturn]] static void read_numbers(void) {
    uint8_t next = 0;
    uint8_t number;
    int64_t result;
    (void)close_fd(ends.writer);
    set_handler(LINUX_SIGALRM, count, LINUX_SA_RESTART);
    set_handler(LINUX_SIGUSR1, count, 0);
    arm(MS_MICROSECONDS, MS_MICROSECONDS);
    while ((result = read_fd(ends.reader, &number, 1)) != 0) {
        if (result == 1 && number == next) {
            next++;
        } else if (result != -LINUX_EINTR) {
            end_with(NUMBERS + 1);
        }
    }
    end_with(next);
}

// Timers of its own, signals of another, stops: in any order with what it reads. In a group of its
// own, so that somebody outside of that could have it go on.
static void interrupted_reader(void) {
    open_pipe();
    int64_t reader = make_child();
    if (reader == 0) {
        (void)call(LINUX_CALL_SETPGID, 0, 0, 0, 0);
        read_numbers();
    }
    int64_t writer = make_child();
    if (writer == 0) {
        write_numbers();
    }
    (void)close_fd(ends.reader);
    sleep_ns(10 * MS_NS); // until its handlers are set
    for (uint32_t i = 0; i < STOPS; i++) {
        kill(reader, LINUX_SIGUSR1);
        sleep_ns(MS_NS / 2);
        kill(reader, LINUX_SIGSTOP);
        sleep_ns(MS_NS);
        kill(reader, LINUX_SIGCONT);
    }
    (void)close_fd(ends.writer);
    expect(await_child(writer) == 0, "a writer of numbers");
    expect(await_child(reader) == NUMBERS, "all numbers, in their order");
}

// Each of them waits, and each is served.
static void several_readers(void) {
    enum { READERS = 4, EACH = 10 };
    int64_t readers[READERS];
    open_pipe();
    for (uint32_t i = 0; i < READERS; i++) {
        readers[i] = make_child();
        if (readers[i] == 0) {
            uint8_t byte;
            uint32_t wrong = 0;
            for (uint32_t k = 0; k < EACH; k++) {
                wrong += read_fd(ends.reader, &byte, 1) != 1;
            }
            end_with(wrong);
        }
    }
    for (uint32_t i = 0; i < READERS * EACH; i++) {
        expect(write_fd(ends.writer, "x", 1) == 1, "write to many");
    }
    (void)close_fd(ends.writer);
    for (uint32_t i = 0; i < READERS; i++) {
        expect(await_child(readers[i]) == 0, "one of several readers");
    }
    (void)close_fd(ends.reader);
}

void try_waiting(void) {
    own_alarm();
    killed_reader();
    interrupted_reader();
    several_readers();
}
