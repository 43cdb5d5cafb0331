// SPDX-License-Identifier: MIT
//
// Order between a driver and its device: what was written to or read from memory and registers
// before it is seen before what comes after it, by the device too (Arm ARM B2.3.11: outer
// shareable).
#pragma once

static inline void arch_device_barrier(void) {
    __asm__ volatile("dmb osh" ::: "memory");
}
