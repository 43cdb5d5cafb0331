// SPDX-License-Identifier: MIT
//
// The start of a program and what it was told. Every program is started with the address of a
// struct startup_info; program_start() sets up slots and memory, calls main() and ends the program
// with its result.
//
// The thread pointer of every thread is the address of its message buffer; what the thread keeps
// for itself lies behind it (struct thread_block). So both are found in one instruction, and a
// second thread needs no table.
#pragma once

#include <stdint.h>
#include <arch/thread.h>
#include <tessera/layouts.h>
#include <tessera/syscalls.h>
#include <tessera/thread_block.h>

// What the starter told this program. Valid after program start, for ever.
const struct startup_info *startup_info(void);

// Message buffer of the calling thread.
static inline struct message_buffer *message_buffer_of_thread(void) {
    return (struct message_buffer *)arch_thread_pointer();
}

static inline struct thread_block *thread_block(void) {
    return thread_block_at(arch_thread_pointer());
}

// Sets the runtime up from `info`, which must stay where it is. For the start code only.
void runtime_init(const struct startup_info *info);

// The first C function of a program. Root has its own.
[[noreturn]] void program_start(const struct startup_info *info);

// Ends the calling thread, and with the first thread the program.
[[noreturn]] void program_exit(int status);
