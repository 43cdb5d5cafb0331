// SPDX-License-Identifier: MIT
//
// First instruction of every user program. The starter has set the stack and the thread pointer (the message buffer);
// rdi is the address of struct startup_info, or of struct boot_info for root, and goes on to program_start() as it is.
// The frame record at the bottom is zero, so that a backtrace ends here.

    .section .text.start, "ax"
    .balign 16
    .global _start
    .type _start, %function
_start:
    xor     %ebp, %ebp
    and     $-16, %rsp
    call    program_start
    ud2
    .size _start, . - _start
