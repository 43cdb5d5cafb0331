// SPDX-License-Identifier: MIT
//
// The machine of program files in tests: none that exists.
#pragma once

enum { ARCH_ELF_MACHINE = 0x7e55 };
