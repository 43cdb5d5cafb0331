// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/kernel/faults.yaml
// Template: codegen/tessera_gen/templates/kernel/faults.h.j2
// Command: ./tessera gen
//
// Messages that come from the kernel: faults of threads, and events. Their info word has INFO_EVENT and one of these methods.
#pragma once

#include <stdint.h>

enum : uint32_t {
    FAULT_PAGE = 1, // No mapping, or one that does not allow the access. detail: the access
    FAULT_ALIGNMENT = 2, // Misaligned access, stack pointer or pc. detail: which
    FAULT_ILLEGAL_INSTRUCTION = 3, // Undefined or privileged instruction. detail: 0
    FAULT_UNKNOWN_SYSCALL = 4, // A trap whose number names no system call. detail: the number
    // Division by zero where the machine traps it, or a trapped floating-point exception. detail: 0
    FAULT_ARITHMETIC = 5,
    FAULT_BREAKPOINT = 6, // Breakpoint instruction. detail: its number
    FAULT_EXIT = 7, // The thread ended itself. detail: exit status
    FAULT_MACHINE_ERROR = 8, // External abort that can be blamed on the thread. detail: 0
};

enum : uint32_t {
    EVENT_SIGNAL = 32, // Bits of the bound notification: word0
    EVENT_PORT_CLOSED = 33, // The last client capability of the port with this badge is gone.
};

// Payload words of a fault.
enum : uint32_t {
    FAULT_WORD_DETAIL = 0, // says more about the fault: see each
    FAULT_WORD_ADDRESS = 1, // address that could not be accessed
    FAULT_WORD_PC = 2, // of the instruction
    FAULT_WORD_SP = 3, // stack pointer
    FAULT_WORD_SYNDROME = 4, // raw syndrome of the architecture
};

enum : uint32_t { FAULT_WORDS = 5 };

enum : uint32_t {
    FAULT_PAGE_READ = 0,
    FAULT_PAGE_WRITE = 1,
    FAULT_PAGE_EXECUTE = 2,
};

enum : uint32_t {
    FAULT_ALIGNMENT_DATA = 0,
    FAULT_ALIGNMENT_STACK = 1,
    FAULT_ALIGNMENT_PC = 2,
};
