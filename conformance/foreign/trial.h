// SPDX-License-Identifier: MIT
//
// What Linux programs of ours share that try their system: a call, a text on standard output, and
// an expectation. A program has one main.c, which includes this once, and ends by end_trial().
#pragma once

#include <arch/foreign.h>
#include <personality/linux_abi.h>
#include <personality/linux_calls.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static _Atomic uint32_t failures;

static inline int64_t call6(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d,
                            uint64_t e, uint64_t f) {
    return arch_foreign_call6(number, (const uint64_t[6]){a, b, c, d, e, f});
}

static inline int64_t call(uint64_t number, uint64_t a, uint64_t b, uint64_t c, uint64_t d) {
    return call6(number, a, b, c, d, 0, 0);
}

static inline void say(const char *text) {
    uint64_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    (void)call(LINUX_CALL_WRITE, 1, (uint64_t)text, length, 0);
}

static inline void expect(bool is_so, const char *what) {
    if (!is_so) {
        failures++;
        say("wrong: ");
        say(what);
        say("\n");
    }
}

static inline void sleep_ns(int64_t nanoseconds) {
    const struct linux_timespec time = {.nanoseconds = nanoseconds};
    (void)call(LINUX_CALL_NANOSLEEP, (uint64_t)&time, 0, 0, 0);
}

// A child; 0 in it, as fork().
static inline int64_t make_child(void) {
    return call(LINUX_CALL_CLONE, LINUX_SIGCHLD, 0, 0, 0);
}

// Its exit status, or 256 and the signal that ended it.
static inline uint32_t await_child(int64_t child) {
    struct linux_wait_status status = {0};
    expect(call(LINUX_CALL_WAIT4, (uint64_t)child, (uint64_t)&status, 0, 0) == child, "wait4");
    uint32_t signal = status.value & 0x7f;
    return signal != 0 ? 256 + signal : status.value >> 8 & 0xff;
}

static inline int64_t close_fd(int64_t fd) {
    return call(LINUX_CALL_CLOSE, (uint64_t)fd, 0, 0, 0);
}

static inline int64_t read_fd(int64_t fd, void *out, uint64_t bytes) {
    return call(LINUX_CALL_READ, (uint64_t)fd, (uint64_t)out, bytes, 0);
}

static inline int64_t write_fd(int64_t fd, const void *from, uint64_t bytes) {
    return call(LINUX_CALL_WRITE, (uint64_t)fd, (uint64_t)from, bytes, 0);
}

// What poll() tells of one descriptor, of these events; 0: nothing until the time was up.
static inline int16_t poll_one(int64_t fd, int16_t events, int64_t timeout_ns) {
    struct linux_poll_descriptor one = {.fd = (int32_t)fd, .events = events};
    struct linux_timespec timeout = {.nanoseconds = timeout_ns};
    int64_t ready = call(LINUX_CALL_PPOLL, (uint64_t)&one, 1, (uint64_t)&timeout, 0);
    return ready == 1 ? one.happened : (int16_t)ready;
}

[[noreturn]] static inline void end_with(uint64_t status) {
    for (;;) {
        (void)call(LINUX_CALL_EXIT_GROUP, status, 0, 0, 0);
    }
}

// Says how it went, and ends with the number of what was wrong.
[[noreturn]] static inline void end_trial(const char *name) {
    say(name);
    say(failures == 0 ? ": all as they should be\n" : ": something is wrong\n");
    end_with(failures);
}
