// SPDX-License-Identifier: MIT
//
// A program that makes the system calls written in its mailbox, one after the other, whatever they
// are. It is position-independent and touches nothing but the mailbox, so a test suite copies it
// into an address space of its own. Included by one file only.
//
// Entry: the first instruction, with the mailbox's address, a multiple of 4096, as first argument
// and no stack. The mailbox (struct mailbox in conformance/programs/conformance_kernel/sandbox.h):
// word 0, the index of the next call; word 1, the number of calls; from byte 128 on the calls, 128
// bytes each: an index into the trap table below, then the frame, which is written back. When there
// are no more calls it raises a breakpoint. The last entry of the trap table is no trap: it stores
// the second word of the frame 64 times, from the address in the first word on.
//
// A system call takes every register but rsp, which therefore points to the call, and to the
// mailbox in between.
#pragma once

#include <stdint.h>

enum { CALL_PLAYER_STORE = 48 };

// Trap numbers 0 to 31, then numbers that no system call has; the store is behind them.
__asm__(".pushsection .rodata.call_player, \"a\"\n"
        ".balign 16\n"
        ".macro call_player_slot from, to\n"
        "    mov \\from(%rsp), \\to\n"
        "    cmp %rdx, \\to\n"
        "    cmova %rdx, \\to\n"
        ".endm\n"
        "call_player_begin:\n"
        "    mov %rdi, %rsp\n"
        "1:  mov (%rsp), %rcx\n"
        "    cmp 8(%rsp), %rcx\n"
        "    jae 2f\n"
        "    shl $7, %rcx\n"
        "    lea 128(%rsp, %rcx), %rsp\n"
        "    mov (%rsp), %rcx\n"
        "    cmp $48, %rcx\n"
        "    je 4f\n"
        "    lea 3f(%rip), %rdx\n"
        "    mov (%rdx, %rcx, 4), %eax\n"
        "    shl $32, %rax\n"
        "    mov $0xffffffff, %edx\n"
        "    call_player_slot 8, %rcx\n"
        "    or %rcx, %rax\n"
        "    call_player_slot 104, %rcx\n"
        "    call_player_slot 112, %rbp\n"
        "    shl $32, %rbp\n"
        "    or %rcx, %rbp\n"
        "    mov 16(%rsp), %rdi\n"
        "    mov 24(%rsp), %rsi\n"
        "    mov 32(%rsp), %rdx\n"
        "    mov 40(%rsp), %r8\n"
        "    mov 48(%rsp), %r9\n"
        "    mov 56(%rsp), %r10\n"
        "    mov 64(%rsp), %r12\n"
        "    mov 72(%rsp), %r13\n"
        "    mov 80(%rsp), %r14\n"
        "    mov 88(%rsp), %r15\n"
        "    mov 96(%rsp), %rbx\n"
        "    syscall\n"
        "    mov %rax, 8(%rsp)\n"
        "    mov %rdi, 16(%rsp)\n"
        "    mov %rsi, 24(%rsp)\n"
        "    mov %rdx, 32(%rsp)\n"
        "    mov %r8, 40(%rsp)\n"
        "    mov %r9, 48(%rsp)\n"
        "    mov %r10, 56(%rsp)\n"
        "    mov %r12, 64(%rsp)\n"
        "    mov %r13, 72(%rsp)\n"
        "    mov %r14, 80(%rsp)\n"
        "    mov %r15, 88(%rsp)\n"
        "6:  and $-4096, %rsp\n"
        "    incq (%rsp)\n"
        "    jmp 1b\n"
        "2:  int3\n"
        "    jmp 1b\n"
        "4:  mov 8(%rsp), %rdi\n"
        "    mov 16(%rsp), %rax\n"
        "    mov $64, %ecx\n"
        "5:  mov %rax, (%rdi)\n"
        "    add $8, %rdi\n"
        "    dec %ecx\n"
        "    jnz 5b\n"
        "    jmp 6b\n"
        "    .balign 4\n"
        "3:  .long 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, "
        "22, 23, 24, 25, 26, 27\n"
        "    .long 28, 29, 30, 31, 63, 64, 100, 127, 128, 255, 256, 511, 512, 1023, 4095, 4096, "
        "32767, 32768, 65534, 65535\n"
        "call_player_end:\n"
        ".popsection\n");

extern const uint32_t call_player_begin[];
extern const uint32_t call_player_end[];
