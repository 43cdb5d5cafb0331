// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/syscalls.yaml
// Template: codegen/tessera_gen/templates/kernel/registers.h.j2
// Command: ./tessera gen
//
// Positions in the register list of x86_64: of thread_read_registers, thread_write_registers and the message buffer's foreign_registers.
#pragma once

#include <stdint.h>

enum : uint32_t {
    REGISTER_RDI = 0,
    REGISTER_RSI = 1,
    REGISTER_RDX = 2,
    REGISTER_RCX = 3,
    REGISTER_R8 = 4,
    REGISTER_R9 = 5,
    REGISTER_RAX = 6,
    REGISTER_RBX = 7,
    REGISTER_RBP = 8,
    REGISTER_R10 = 9,
    REGISTER_R11 = 10,
    REGISTER_R12 = 11,
    REGISTER_R13 = 12,
    REGISTER_R14 = 13,
    REGISTER_R15 = 14,
    REGISTER_SP = 15,
    REGISTER_PC = 16,
    REGISTER_FLAGS = 17,
    REGISTER_THREAD_POINTER = 18,
    REGISTER_COUNT = 19,
};
