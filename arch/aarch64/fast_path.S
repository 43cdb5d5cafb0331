// SPDX-License-Identifier: MIT
//
// Entry and exit of the fast paths. A stub is a function call to the compiler, so of the caller's registers only x19 to x30,
// the stack pointer and the pc must survive, and of the frame what a later answer looks at: the receive slot. The saved program
// state of a thread that waits is a constant. The rest of its context is stale, but its own.
//
// On the way out registers that carry nothing are zeroed or loaded from the next thread's context, so that nobody sees what
// another thread or the kernel left in them.

#include "offsets.h"

    .macro fast_enter target
    stp     x18, x19, [sp, #144]
    stp     x20, x21, [sp, #160]
    stp     x22, x23, [sp, #176]
    stp     x24, x25, [sp, #192]
    stp     x26, x27, [sp, #208]
    stp     x28, x29, [sp, #224]
    mrs     x18, sp_el0
    mrs     x19, elr_el1
    stp     x30, x18, [sp, #CONTEXT_LINK]
    str     x19, [sp, #CONTEXT_PC]
    stp     x12, x13, [sp, #96]
    mov     x20, sp
    mov     x14, x8
    mrs     x18, tpidr_el1
    ldr     x18, [x18, #CORE_STACK_TOP]
    mov     sp, x18
    b       \target
    .endm

    .text
    .globl enter_call
    .type enter_call, %function
enter_call:
    fast_enter trap_fast_call

    .globl enter_reply_receive
    .type enter_reply_receive, %function
enter_reply_receive:
    fast_enter trap_fast_reply_receive

    // x20: context; x21: words of the payload; x0, x1, x2 to x7, x14, x9: the message.
    .globl fast_leave
    .type fast_leave, %function
fast_leave:
    mov     sp, x20
    adr     x16, 1f
    add     x16, x16, x21, lsl #2
    mov     x8, x14
    br      x16
1:  mov     x2, xzr
    mov     x3, xzr
    mov     x4, xzr
    mov     x5, xzr
    mov     x6, xzr
    mov     x7, xzr
    mov     x8, xzr
    mov     x9, xzr
    ldr     x16, [sp, #CONTEXT_PC]
    ldp     x30, x17, [sp, #CONTEXT_LINK]
    msr     elr_el1, x16
    msr     spsr_el1, xzr
    msr     sp_el0, x17
    mov     x10, xzr
    mov     x11, xzr
    ldp     x12, x13, [sp, #96]
    ldp     x14, x15, [sp, #112]
    ldp     x16, x17, [sp, #128]
    ldp     x18, x19, [sp, #144]
    ldp     x20, x21, [sp, #160]
    ldp     x22, x23, [sp, #176]
    ldp     x24, x25, [sp, #192]
    ldp     x26, x27, [sp, #208]
    ldp     x28, x29, [sp, #224]
    eret
    dsb     nsh                         // no speculation past the return
    isb

    // x20: context; x21: number of the system call. x0 to x7, x9 to x13 are as the caller left them, x8 is in x14.
    .globl fast_fall_back
    .type fast_fall_back, %function
fast_fall_back:
    stp     x0, x1, [x20, #0]
    stp     x2, x3, [x20, #16]
    stp     x4, x5, [x20, #32]
    stp     x6, x7, [x20, #48]
    stp     x14, x9, [x20, #64]
    stp     x10, x11, [x20, #80]
    mrs     x16, spsr_el1
    str     x16, [x20, #CONTEXT_PSTATE]
    mov     x0, x21
    mov     x29, xzr
    mov     x30, xzr
    b       trap_syscall
