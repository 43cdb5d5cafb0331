// SPDX-License-Identifier: MIT
//
// Offsets of structure members that assembly uses. offsets.c checks them against the structures.
#pragma once

#define CONTEXT_SP     248
#define CONTEXT_PC     256
#define CONTEXT_PSTATE 264
#define CONTEXT_BYTES  288

#define CORE_STACK_TOP       0
#define CORE_EXCEPTION_FRAME 8
#define CORE_EMERGENCY_TOP   16

#define FPU_STATUS 512
