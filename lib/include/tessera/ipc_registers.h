// SPDX-License-Identifier: MIT
//
// What a system call takes and gives back: the frame of idl/kernel/syscalls.yaml, in its order. Stubs fill it, the functions of
// arch/syscall.h load it into registers and store it back.
#pragma once

#include <stdint.h>

enum { IPC_REGISTER_WORDS = 8 };

struct ipc_registers {
    uint64_t target;
    uint64_t info;
    uint64_t words[IPC_REGISTER_WORDS];
    uint64_t capability;
    uint64_t deadline_ns;
    uint64_t receive_slot;
    uint64_t reply_slot;
};
