// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/syscall_table.h.j2
// Command: ./tessera gen
//
// What dispatch needs to know of each trap.
#pragma once

#include <stdint.h>
#include <tessera/rights.h>
#include <tessera/syscalls.h>

enum { SYSCALL_COUNT = 11 };

struct syscall_row {
    const char *name;
    uint32_t objects; // mask of the types that the target may have (object_mask); 0: there is no target
    uint8_t rights;   // rights that the target must carry; of call: on an endpoint or port, else the invocation's row counts
    bool is_blocking; // may put the caller to sleep
};

// The same rights as constants, for the fast paths.
enum : uint32_t {
    SYSCALL_CALL_NEEDS = RIGHT_SEND,
    SYSCALL_SEND_NEEDS = RIGHT_SEND,
    SYSCALL_RECEIVE_NEEDS = RIGHT_RECEIVE,
    SYSCALL_REPLY_RECEIVE_NEEDS = RIGHT_RECEIVE,
    SYSCALL_SIGNAL_NEEDS = RIGHT_SEND,
    SYSCALL_WAIT_NEEDS = RIGHT_RECEIVE,
    SYSCALL_POLL_NEEDS = RIGHT_RECEIVE,
};

// The row of a trap number; null if there is none.
[[nodiscard]] const struct syscall_row *syscall_find(uint64_t number);
