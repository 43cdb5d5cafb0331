// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/registers.h.j2
// Command: ./tessera gen
//
// Positions in the register list of aarch64: of thread_read_registers, thread_write_registers and the message buffer's foreign_registers.
#pragma once

#include <stdint.h>

enum : uint32_t {
    REGISTER_X0 = 0,
    REGISTER_X1 = 1,
    REGISTER_X2 = 2,
    REGISTER_X3 = 3,
    REGISTER_X4 = 4,
    REGISTER_X5 = 5,
    REGISTER_X6 = 6,
    REGISTER_X7 = 7,
    REGISTER_X8 = 8,
    REGISTER_X9 = 9,
    REGISTER_X10 = 10,
    REGISTER_X11 = 11,
    REGISTER_X12 = 12,
    REGISTER_X13 = 13,
    REGISTER_X14 = 14,
    REGISTER_X15 = 15,
    REGISTER_X16 = 16,
    REGISTER_X17 = 17,
    REGISTER_X18 = 18,
    REGISTER_X19 = 19,
    REGISTER_X20 = 20,
    REGISTER_X21 = 21,
    REGISTER_X22 = 22,
    REGISTER_X23 = 23,
    REGISTER_X24 = 24,
    REGISTER_X25 = 25,
    REGISTER_X26 = 26,
    REGISTER_X27 = 27,
    REGISTER_X28 = 28,
    REGISTER_X29 = 29,
    REGISTER_X30 = 30,
    REGISTER_SP = 31,
    REGISTER_PC = 32,
    REGISTER_PSTATE = 33,
    REGISTER_THREAD_POINTER = 34,
    REGISTER_COUNT = 35,
};
