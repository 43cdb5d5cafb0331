// SPDX-License-Identifier: MIT
//
// The way into the library without a trap: a program that knows the entry's address, which is in
// its auxiliary vector (AT_SYSINFO), calls it as a function of seven words, the six arguments and
// the number, and gets the result. The registers that a function keeps, its stack pointer, where it
// returns and its thread pointer go to where a trap stores them, so that everything the library
// does with a program's registers is done for both ways in; floating-point registers are left
// alone, for the library has none.
//
// Only where the CPU lets user level set the thread pointer; and while nobody else is in the
// process who might want to interrupt the program, for the kernel takes it to be in the program all
// the time. From then on the entry traps itself.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct posix_call;

// What the entry needs before it has a stack; arch/foreign_direct.h knows the places.
struct posix_direct {
    uint64_t *registers;     // foreign_registers of the thread's message buffer
    uint64_t stack;          // of the library: its end
    uint64_t thread_pointer; // of the library
    uint64_t is_off;         // or not: whoever calls traps
};

enum {
    DIRECT_REGISTERS = offsetof(struct posix_direct, registers),
    DIRECT_STACK = offsetof(struct posix_direct, stack),
    DIRECT_THREAD_POINTER = offsetof(struct posix_direct, thread_pointer),
    DIRECT_IS_OFF = offsetof(struct posix_direct, is_off),
};

extern struct posix_direct posix_direct;

// To be called once, before the program's first instruction.
void posix_direct_prepare(void);

// Before somebody else comes into the process. True: the call that is being served came without a
// trap, and must end without having changed anything; it comes again, by a trap.
bool posix_direct_stop(void);

// The address for the auxiliary vector; 0: this CPU has no such way.
uint64_t posix_direct_entry(void);

// Called by the entry, on the library's stack and with its thread pointer.
int64_t posix_direct_serve(void);

// The program makes the call again, when it goes on.
void posix_direct_repeat(const struct posix_call *call);
