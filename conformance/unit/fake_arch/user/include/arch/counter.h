// SPDX-License-Identifier: MIT
//
// The clock of user code under test: stands still until the test moves it.
#pragma once

#include <stdint.h>

extern uint64_t fake_counter_ns;

static inline uint64_t arch_counter_ns(void) {
    return fake_counter_ns;
}
