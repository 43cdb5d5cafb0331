// SPDX-License-Identifier: MIT
//
// ESR_EL1 (Arm ARM D17.2.37): exception classes that this kernel tells apart, also for assembly.
#pragma once

#define SYNDROME_CLASS_SHIFT 26
#define SYNDROME_LONG        (1 << 25) // the instruction had 32 bits

#define CLASS_FPU               0x07
#define CLASS_SVC               0x15
#define CLASS_INSTRUCTION_ABORT 0x20
#define CLASS_PC_ALIGNMENT      0x22
#define CLASS_DATA_ABORT        0x24
#define CLASS_SP_ALIGNMENT      0x26
#define CLASS_FPU_EXCEPTION     0x2c
#define CLASS_BRK               0x3c
