// SPDX-License-Identifier: MIT
//
// First instruction of every user program. The starter has set the stack and the thread pointer (the message buffer);
// x0 is the address of struct startup_info, or of struct boot_info for root, and goes on to program_start() as it is.
// The frame record at the bottom is zero, so that a backtrace ends here.

    .section .text.start, "ax"
    .global _start
    .type _start, %function
_start:
    mov     x29, xzr
    mov     x30, xzr
    bl      program_start
    brk     #0
    .size _start, . - _start
