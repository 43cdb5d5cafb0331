// SPDX-License-Identifier: MIT
//
// Offsets of structure members, and constants of the descriptor tables, that assembly uses.
// offsets.c checks them against the structures.
#pragma once

#define CONTEXT_RAX_OFFSET            0
#define CONTEXT_RDI_OFFSET            8
#define CONTEXT_RSI_OFFSET            16
#define CONTEXT_RDX_OFFSET            24
#define CONTEXT_R8_OFFSET             32
#define CONTEXT_R9_OFFSET             40
#define CONTEXT_R10_OFFSET            48
#define CONTEXT_R12_OFFSET            56
#define CONTEXT_R13_OFFSET            64
#define CONTEXT_R14_OFFSET            72
#define CONTEXT_R15_OFFSET            80
#define CONTEXT_RBX_OFFSET            88
#define CONTEXT_RBP_OFFSET            96
#define CONTEXT_RCX_OFFSET            104
#define CONTEXT_ENTRY_OFFSET          120
#define CONTEXT_PC_OFFSET             136
#define CONTEXT_CS_OFFSET             144
#define CONTEXT_FLAGS_OFFSET          152
#define CONTEXT_SP_OFFSET             160
#define CONTEXT_END_OFFSET            176
#define CONTEXT_THREAD_POINTER_OFFSET 176

// From a context: type of the capability that its thread holds as its fault port; 0: none.
#define CONTEXT_FAULT_PORT_TYPE 393

// From a context: the message buffer of its thread, and what struct thread_foreign says of it.
#define CONTEXT_BUFFER                 416
#define CONTEXT_FOREIGN_ENTRY          1408
#define CONTEXT_FOREIGN_STACK          1416
#define CONTEXT_FOREIGN_ARGUMENT       1424
#define CONTEXT_FOREIGN_THREAD_POINTER 1432
#define CONTEXT_FOREIGN_PLACE          1440
#define PLACE_IN_LIBRARY               0
#define PLACE_IN_PROGRAM               1
#define PLACE_CALLED                   2

// Registers of a foreign thread in its message buffer, in the order of the register list.
#define BUFFER_FOREIGN(index)  (1088 + 8 * (index))
#define FOREIGN_RDI            BUFFER_FOREIGN(0)
#define FOREIGN_RSI            BUFFER_FOREIGN(1)
#define FOREIGN_RDX            BUFFER_FOREIGN(2)
#define FOREIGN_RCX            BUFFER_FOREIGN(3)
#define FOREIGN_R8             BUFFER_FOREIGN(4)
#define FOREIGN_R9             BUFFER_FOREIGN(5)
#define FOREIGN_RAX            BUFFER_FOREIGN(6)
#define FOREIGN_RBX            BUFFER_FOREIGN(7)
#define FOREIGN_RBP            BUFFER_FOREIGN(8)
#define FOREIGN_R10            BUFFER_FOREIGN(9)
#define FOREIGN_R11            BUFFER_FOREIGN(10)
#define FOREIGN_R12            BUFFER_FOREIGN(11)
#define FOREIGN_R13            BUFFER_FOREIGN(12)
#define FOREIGN_R14            BUFFER_FOREIGN(13)
#define FOREIGN_R15            BUFFER_FOREIGN(14)
#define FOREIGN_SP             BUFFER_FOREIGN(15)
#define FOREIGN_PC             BUFFER_FOREIGN(16)
#define FOREIGN_FLAGS          BUFFER_FOREIGN(17)
#define FOREIGN_THREAD_POINTER BUFFER_FOREIGN(18)
#define FOREIGN_END            BUFFER_FOREIGN(19)

// Numbers of system calls, and what a number that is none is answered.
#define NUMBER_REPLY_RECEIVE  3
#define NUMBER_SIGNAL         4
#define NUMBER_WAIT           5
#define NUMBER_POLL           6
#define NUMBER_YIELD          7
#define NUMBER_CALL           9
#define NUMBER_FOREIGN_RETURN 10
#define NUMBERS_END           11
#define INFO_BAD_SYSCALL      0xffffffff00000000

// In the info word: payload, capabilities, flags. How long a payload in registers may be, and how
// long one that stays there.
#define INFO_MORE       (0x3fff << 16)
#define WORDS_MAX       8
#define SHORT_WORDS_MAX 4

#define THREAD_CONTEXT 16

#define CORE_STACK_TOP   0
#define CORE_CONTEXT_END 40
#define CORE_SCRATCH     16
#define CORE_SELF        24
#define CORE_USES_LOCK   2352

#define LOCK_NEXT  0
#define LOCK_OWNER 4

// A core's kernel stack with its guard page; its emergency stacks, and what stands at their ends.
#define KERNEL_STACK_BYTES    20480
#define EMERGENCY_STACK_BYTES 8192
#define EMERGENCY_STACK_END   16

// Of an address of user level.
#define USER_ADDRESS_BITS 47

// How a context came to be saved: a vector, or this.
#define ENTRY_SYSCALL 256

#define FIRST_INTERRUPT_VECTOR 32
#define VECTOR_COUNT           64 // none above is ever raised: a program that tries has a fault
#define VECTOR_STUB_BYTES      16

// Selectors. User code stands 16 behind the base that sysret takes, user data 8.
#define SELECTOR_KERNEL_CODE 0x08
#define SELECTOR_KERNEL_DATA 0x10
#define SELECTOR_SYSRET_BASE 0x18
#define SELECTOR_USER_DATA   0x23
#define SELECTOR_USER_CODE   0x2b
#define SELECTOR_TSS         0x30

// RFLAGS with nothing set but the bit that always is; with interrupts on, as of a user; and what a
// user sets: the arithmetic flags, direction, single step, alignment check and ID.
#define FLAGS_NONE      2
#define FLAGS_USER      0x202
#define FLAGS_USER_FREE 0x240dd5

#define MSR_GS_BASE 0xc0000101
