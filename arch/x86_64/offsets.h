// SPDX-License-Identifier: MIT
//
// Offsets of structure members, and constants of the descriptor tables, that assembly uses.
// offsets.c checks them against the structures.
#pragma once

#define CONTEXT_RCX_OFFSET   104
#define CONTEXT_ENTRY_OFFSET 120
#define CONTEXT_PC_OFFSET    136
#define CONTEXT_CS_OFFSET    144
#define CONTEXT_FLAGS_OFFSET 152
#define CONTEXT_SP_OFFSET    160
#define CONTEXT_END_OFFSET   176

#define CORE_STACK_TOP   0
#define CORE_CONTEXT_END 8
#define CORE_SCRATCH     16
#define CORE_SELF        24

// A core's kernel stack with its guard page; its emergency stacks, and what stands at their ends.
#define KERNEL_STACK_BYTES    20480
#define EMERGENCY_STACK_BYTES 8192
#define EMERGENCY_STACK_END   16

// How a context came to be saved: a vector, or this.
#define ENTRY_SYSCALL 256

#define FIRST_INTERRUPT_VECTOR 32
#define VECTOR_COUNT           256
#define VECTOR_STUB_BYTES      16

// Selectors. User code stands 16 behind the base that sysret takes, user data 8.
#define SELECTOR_KERNEL_CODE 0x08
#define SELECTOR_KERNEL_DATA 0x10
#define SELECTOR_SYSRET_BASE 0x18
#define SELECTOR_USER_DATA   0x23
#define SELECTOR_USER_CODE   0x2b
#define SELECTOR_TSS         0x30

// RFLAGS with nothing set but the bit that always is.
#define FLAGS_NONE 2

#define MSR_GS_BASE 0xc0000101
