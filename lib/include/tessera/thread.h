// SPDX-License-Identifier: MIT
// A further thread of the program, with a message buffer of its own, so that it can wait in a call
// while the first thread goes on.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// What a thread needs, before it is started.
struct program_thread {
    cap_t slot;
    uint64_t buffer;    // address of its message buffer, and its thread pointer
    uint64_t stack_top; // above a guard page
};

// Makes a thread for the caller to start. NO_MEMORY, NO_SPACE. It is never given back.
// `fault_port`: where its faults go; 0: nowhere.
[[nodiscard]] status_t program_thread_make(size_t stack_bytes, cap_t fault_port,
                                           struct program_thread *out);

// Starts a thread in `entry`, which must not return, with a stack of `stack_bytes` above a guard
// page. It has the priority of the calling program's first thread. NO_MEMORY, NO_SPACE. A thread is
// never given back.
[[nodiscard]] status_t program_thread_start(void (*entry)(void *argument), void *argument,
                                            size_t stack_bytes);
