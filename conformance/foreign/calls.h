// SPDX-License-Identifier: MIT
//
// What Linux programs of ours have in the place of a C library: calls, texts and numbers on
// standard output, and an end.
#pragma once

#include <arch/foreign.h>
#include <personality/linux_calls.h>
#include <stdint.h>

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

static inline void say_decimal(uint64_t number) {
    char digits[21];
    uint32_t at = sizeof(digits) - 1;
    digits[at] = '\0';
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    say(&digits[at]);
}

[[noreturn]] static inline void end_with(uint64_t status) {
    for (;;) {
        (void)call(LINUX_CALL_EXIT_GROUP, status, 0, 0, 0);
    }
}
