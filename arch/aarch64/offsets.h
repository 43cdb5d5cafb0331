// SPDX-License-Identifier: MIT
//
// Offsets of structure members and numbers of specs that assembly uses. offsets.c checks them.
#pragma once

#define THREAD_CONTEXT 16

#define CONTEXT_SP             248
#define CONTEXT_PC             256
#define CONTEXT_PSTATE         264
#define CONTEXT_THREAD_POINTER 272
#define CONTEXT_ZERO           288
#define CONTEXT_BYTES          304

// From a context: type of the capability that its thread holds as its fault port; 0: none.
#define CONTEXT_FAULT_PORT_TYPE 505

// From a context: the message buffer of its thread, and what struct thread_foreign says of it.
#define CONTEXT_BUFFER                 528
#define CONTEXT_FOREIGN_ENTRY          1152
#define CONTEXT_FOREIGN_STACK          1160
#define CONTEXT_FOREIGN_ARGUMENT       1168
#define CONTEXT_FOREIGN_THREAD_POINTER 1176
#define CONTEXT_FOREIGN_PLACE          1184
#define PLACE_IN_LIBRARY               0
#define PLACE_IN_PROGRAM               1
#define PLACE_CALLED                   2

// In a message buffer: registers of a foreign thread, in the order of the register list, which is
// that of a context.
#define BUFFER_FOREIGN_REGISTERS 1088

// What a user sets of the program state: the condition flags.
#define PSTATE_USER 0xf0000000

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

#define CORE_BYTES           2296
#define CORE_USES_LOCK       2240
#define CORE_STACK_TOP       0
#define CORE_EXCEPTION_FRAME 8
#define CORE_EMERGENCY_TOP   16

#define LOCK_OWNER 4

#define FPU_STATUS 512
