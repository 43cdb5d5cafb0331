// SPDX-License-Identifier: MIT
//
// A device that is a function of the test sees everything in order by itself; the compiler must
// keep it so.
#pragma once

static inline void arch_device_barrier(void) {
    __asm__ volatile("" ::: "memory");
}
