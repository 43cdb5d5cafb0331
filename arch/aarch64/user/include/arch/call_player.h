// SPDX-License-Identifier: MIT
//
// A program that makes the system calls written in its mailbox, one after the other, whatever they
// are. It is position-independent and touches nothing but the mailbox, so a test suite copies it
// into an address space of its own. Included by one file only.
//
// Entry: the first instruction, with the mailbox's address as first argument and no stack. The
// mailbox (struct mailbox in conformance/programs/conformance_kernel/sandbox.h): word 0, the index
// of the next call; word 1, the number of calls; from byte 128 on the calls, 128 bytes each: an
// index into the trap table below, then the frame, which is written back. When there are no more
// calls it raises a breakpoint. The last entry of the trap table is no trap: it stores the second
// word of the frame 64 times, from the address in the first word on.
#pragma once

#include <stdint.h>

enum { CALL_PLAYER_STORE = 48 };

// Trap numbers 0 to 31, then numbers that no system call has.
__asm__(".pushsection .rodata.call_player, \"a\"\n"
        ".balign 16\n"
        "call_player_begin:\n"
        "    mov x19, x0\n"
        "1:  ldp x20, x21, [x19]\n"
        "    cmp x20, x21\n"
        "    b.hs 2f\n"
        "    add x21, x19, #128\n"
        "    add x21, x21, x20, lsl #7\n"
        "    ldr x22, [x21]\n"
        "    adr x23, 3f\n"
        "    add x22, x23, x22, lsl #3\n"
        "    ldp x0, x1, [x21, #8]\n"
        "    ldp x2, x3, [x21, #24]\n"
        "    ldp x4, x5, [x21, #40]\n"
        "    ldp x6, x7, [x21, #56]\n"
        "    ldp x8, x9, [x21, #72]\n"
        "    ldp x10, x11, [x21, #88]\n"
        "    ldp x12, x13, [x21, #104]\n"
        "    blr x22\n"
        "    stp x0, x1, [x21, #8]\n"
        "    stp x2, x3, [x21, #24]\n"
        "    stp x4, x5, [x21, #40]\n"
        "    stp x6, x7, [x21, #56]\n"
        "    stp x8, x9, [x21, #72]\n"
        "    stp x10, x11, [x21, #88]\n"
        "    stp x12, x13, [x21, #104]\n"
        "    ldr x20, [x19]\n"
        "    add x20, x20, #1\n"
        "    str x20, [x19]\n"
        "    b 1b\n"
        "2:  brk #1\n"
        "    b 1b\n"
        "3:\n"
        "    .irp number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, "
        "20, 21, 22, 23, 24, 25, 26, 27, "
        "28, 29, 30, 31, 63, 64, 100, 127, 128, 255, 256, 511, 512, 1023, 4095, 4096, 32767, "
        "32768, 65534, 65535\n"
        "    svc #\\number\n"
        "    ret\n"
        "    .endr\n"
        "    add x16, x0, #512\n"
        "4:  str x1, [x0], #8\n"
        "    cmp x0, x16\n"
        "    b.lo 4b\n"
        "    ret\n"
        "call_player_end:\n"
        ".popsection\n");

extern const uint32_t call_player_begin[];
extern const uint32_t call_player_end[];
