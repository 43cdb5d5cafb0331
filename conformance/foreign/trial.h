// SPDX-License-Identifier: MIT
//
// What Linux programs of ours share that try their system: expectations, and the calls of most.
// A program's main.c ends by end_trial().
#pragma once

#include "calls.h"

#include <personality/linux_abi.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

constexpr int64_t MS_NS = 1'000'000;

// One for all files of a program.
[[gnu::weak]] _Atomic uint32_t failures;

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

// Says how it went, and ends with the number of what was wrong.
[[noreturn]] static inline void end_trial(const char *name) {
    say(name);
    say(failures == 0 ? ": all as they should be\n" : ": something is wrong\n");
    end_with(failures);
}
