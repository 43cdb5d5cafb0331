// SPDX-License-Identifier: MIT
//
// The thread pointer: a word that belongs to the running thread, set by thread_start. In Tessera it
// is the address of the thread's message buffer (lib/include/tessera/runtime.h). Not every CPU lets
// a program read the FS base, so the thread block behind the buffer repeats it.
#pragma once

#include <stdint.h>
#include <tessera/thread_block.h>

static inline uintptr_t arch_thread_pointer(void) {
    uintptr_t value;
    __asm__("mov %%fs:%c1, %0" : "=r"(value) : "i"(THREAD_SELF_OFFSET));
    return value;
}

// For the last words of a program that cannot even end itself.
[[noreturn]] static inline void arch_trap(void) {
    __builtin_trap();
}
