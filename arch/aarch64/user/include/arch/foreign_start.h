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
        "    mov x0, sp\n"
        "    mov x29, xzr\n"
        "    mov x30, xzr\n"
        "    b foreign_main\n"
        ".popsection\n");
