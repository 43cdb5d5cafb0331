// SPDX-License-Identifier: MIT
//
// SplitMix64, started from the clock.
#include <posix/random.h>

#include <tessera/clock.h>

static uint64_t state;

static uint64_t next(void) {
    if (state == 0) {
        state = clock_now_ns();
    }
    state += 0x9e3779b97f4a7c15;
    uint64_t value = state;
    value = (value ^ value >> 30) * 0xbf58476d1ce4e5b9;
    value = (value ^ value >> 27) * 0x94d049bb133111eb;
    return value ^ value >> 31;
}

void random_fill(void *out, uint64_t bytes) {
    uint8_t *to = out;
    uint64_t value = 0;
    for (uint64_t i = 0; i < bytes; i++) {
        value = i % 8 == 0 ? next() : value >> 8;
        to[i] = (uint8_t)value;
    }
}
