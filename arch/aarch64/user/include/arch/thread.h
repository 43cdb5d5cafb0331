// SPDX-License-Identifier: MIT
//
// The thread pointer: a word that belongs to the running thread, set by thread_start. In Tessera it
// is the address of the thread's message buffer (lib/include/tessera/runtime.h).
#pragma once

#include <stdint.h>

static inline uintptr_t arch_thread_pointer(void) {
    uintptr_t value;
    __asm__("mrs %0, tpidr_el0" : "=r"(value));
    return value;
}

// For the last words of a program that cannot even end itself.
[[noreturn]] static inline void arch_trap(void) {
    __builtin_trap();
}
