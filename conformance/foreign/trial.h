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
