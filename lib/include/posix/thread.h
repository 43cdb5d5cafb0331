// SPDX-License-Identifier: MIT
//
// Threads of the program, as the library knows them.
#pragma once

#include <personality/linux_abi.h>
#include <stdbool.h>
#include <stdint.h>
#include <tessera/syscalls.h>

struct posix_call;

struct posix_thread {
    int32_t id;
    struct posix_call *call; // that is being served
    cap_t event;             // notification that it waits on; 0: none yet

    // Signals: one bit each, bit 0 is signal 1.
    uint64_t blocked;
    uint64_t returning_blocked; // what is blocked when the call has ended, if `is_mask_lent`
    bool is_mask_lent;
    struct linux_signal_stack stack; // for handlers
};

// The thread whose call or fault is being served.
struct posix_thread *posix_thread_now(void);

// Waits until the clock reaches the deadline or somebody wakes the thread, maybe for nothing.
void posix_thread_wait_until(uint64_t deadline_ns);
