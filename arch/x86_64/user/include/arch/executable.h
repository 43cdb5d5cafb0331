// SPDX-License-Identifier: MIT
//
// What a program file for this machine says of itself (ELF header, e_machine).
#pragma once

enum { ARCH_ELF_MACHINE = 62 }; // EM_X86_64
