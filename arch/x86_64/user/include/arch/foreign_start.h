// SPDX-License-Identifier: MIT
//
// First instruction of a Linux program of ours: the stack pointer leads to what the program was
// given. Included by one file only, which has foreign_main().
#pragma once

#include <stdint.h>

[[noreturn]] void foreign_main(const uint64_t *stack);

__asm__(".pushsection .text.start, \"ax\"\n"
        ".globl _start\n"
        "_start:\n"
        "    xor %ebp, %ebp\n"
        "    mov %rsp, %rdi\n"
        "    call foreign_main\n"
        ".popsection\n");
