// SPDX-License-Identifier: MIT
//
// Order between a driver and its device: what was written to or read from memory and registers
// before it is seen before what comes after it, by the device too.
#pragma once

static inline void arch_device_barrier(void) {
    __asm__ volatile("mfence" ::: "memory");
}
