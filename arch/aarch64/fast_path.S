// SPDX-License-Identifier: MIT
//
// Entry and exit of the fast paths. A stub is a function call to the compiler, so of the caller's registers only x19 to x30,
// the stack pointer and the pc must survive, and of the frame what a later answer looks at: the receive slot. The saved program
// state of a thread that waits is a constant. The rest of its context is stale, but its own.
//
// On the way out registers that carry nothing are zeroed or loaded from the next thread's context, so that nobody sees what
// another thread or the kernel left in them.

#include "offsets.h"

    .macro save_surviving               // what a stub expects to survive, but for the program state
    stp     x19, x20, [sp, #152]
    stp     x21, x22, [sp, #168]
    stp     x23, x24, [sp, #184]
    stp     x25, x26, [sp, #200]
    stp     x27, x28, [sp, #216]
    stp     x29, x30, [sp, #232]
    mrs     x18, sp_el0
    mrs     x19, elr_el1
    stp     x18, x19, [sp, #CONTEXT_SP]
    .endm

    .macro take_kernel_stack
    mrs     x16, tpidr_el1
    ldr     x16, [x16, #CORE_STACK_TOP]
    mov     sp, x16
    mov     x29, xzr                    // a backtrace ends here
    mov     x30, xzr
    .endm

    .macro fast_enter target
    save_surviving
    stp     x12, x13, [sp, #96]
    sub     x20, sp, #THREAD_CONTEXT
    mov     x14, x8
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

    // x24: thread; x21: words in the buffers, from x22 to x23; x0, x1: the message.
    .globl fast_leave_long
    .type fast_leave_long, %function
fast_leave_long:
    subs    x21, x21, #8
    b.lo    2f
1:  ldp     x2, x3, [x22], #64
    ldp     x4, x5, [x22, #-48]
    ldp     x6, x7, [x22, #-32]
    ldp     x8, x9, [x22, #-16]
    stp     x2, x3, [x23], #64
    stp     x4, x5, [x23, #-48]
    stp     x6, x7, [x23, #-32]
    stp     x8, x9, [x23, #-16]
    subs    x21, x21, #8
    b.hs    1b
2:  adds    x21, x21, #8
    b.eq    4f
3:  ldr     x2, [x22], #8
    str     x2, [x23], #8
    subs    x21, x21, #1
    b.ne    3b
4:  mrs     x16, tpidr_el1              // kernel_leave()
    ldrb    w17, [x16, #CORE_USES_LOCK]
    cbz     w17, fast_leave
    adrp    x16, kernel_lock + LOCK_OWNER
    add     x16, x16, :lo12:kernel_lock + LOCK_OWNER
    ldr     w17, [x16]
    add     w17, w17, #1
    stlr    w17, [x16]

    // x24: thread; x21: words of the payload; x0, x1, x2 to x7, x14, x9: the message.
    .globl fast_leave
    .type fast_leave, %function
fast_leave:
    add     sp, x24, #THREAD_CONTEXT
    cbnz    x21, 2f
    ldp     x2, x3, [sp, #CONTEXT_ZERO]
    ldp     x4, x5, [sp, #CONTEXT_ZERO]
    ldp     x6, x7, [sp, #CONTEXT_ZERO]
    ldp     x8, x9, [sp, #CONTEXT_ZERO]
1:  ldp     x16, x17, [sp, #CONTEXT_SP]
    msr     sp_el0, x16
    msr     elr_el1, x17
    msr     spsr_el1, xzr
    ldp     x10, x11, [sp, #80]
    ldp     x12, x13, [sp, #96]
    ldp     x14, x15, [sp, #112]
    ldp     x16, x17, [sp, #128]
    mov     x18, xzr
    ldp     x19, x20, [sp, #152]
    ldp     x21, x22, [sp, #168]
    ldp     x23, x24, [sp, #184]
    ldp     x25, x26, [sp, #200]
    ldp     x27, x28, [sp, #216]
    ldp     x29, x30, [sp, #232]
    eret
    dsb     nsh                         // no speculation past the return
    isb

2:  adr     x16, 3f - 4
    add     x16, x16, x21, lsl #2
    mov     x8, x14
    br      x16
3:  mov     x3, xzr                     // a payload of one word
    mov     x4, xzr
    mov     x5, xzr
    mov     x6, xzr
    mov     x7, xzr
    mov     x8, xzr
    mov     x9, xzr
    b       1b

    .macro fall_back name, target
    .globl \name
    .type \name, %function
\name:
    stp     x0, x1, [x20, #THREAD_CONTEXT + 0]
    stp     x2, x3, [x20, #THREAD_CONTEXT + 16]
    stp     x4, x5, [x20, #THREAD_CONTEXT + 32]
    stp     x6, x7, [x20, #THREAD_CONTEXT + 48]
    stp     x14, x9, [x20, #THREAD_CONTEXT + 64]
    stp     x10, x11, [x20, #THREAD_CONTEXT + 80]
    take_kernel_stack
    mov     x0, x21
    b       \target
    .endm

    // x20: thread; x21: number of the system call, or the slot. x0 to x7, x9 to x13 are as the caller left them, x8 is in x14.
    fall_back fast_fall_back, trap_syscall_entered
    fall_back fast_invoke, trap_invoke
    fall_back fast_call_general, trap_call
    fall_back fast_reply_receive_general, trap_reply_receive

    // The system calls of one word. sp is the context; x19 to x30 stay as they are.
    .macro fast_enter_word name
    .globl enter_\name
    .type enter_\name, %function
enter_\name:
    mov     x3, x11
    mov     x4, sp
    b       trap_fast_\name
    .endm

    fast_enter_word signal
    fast_enter_word wait
    fast_enter_word poll
    fast_enter_word yield

    // x0: info, x1: word0. What else C has used is loaded from the caller's own context.
    .globl fast_return
    .type fast_return, %function
fast_return:
    mov     x2, x1
    mov     x1, x0
    ldp     x3, x4, [sp, #24]
    ldp     x5, x6, [sp, #40]
    ldp     x7, x8, [sp, #56]
    ldp     x9, x10, [sp, #72]
    ldp     x11, x12, [sp, #88]
    ldp     x13, x14, [sp, #104]
    ldp     x15, x16, [sp, #120]
    ldp     x17, x18, [sp, #136]
    eret
    dsb     nsh                         // no speculation past the return
    isb

    .macro fast_decline name, number
    .globl fast_decline_\name
    .type fast_decline_\name, %function
fast_decline_\name:
    mov     x5, #\number
    b       decline
    .endm

    fast_decline signal, NUMBER_SIGNAL
    fast_decline wait, NUMBER_WAIT
    fast_decline poll, NUMBER_POLL

    // x0 to x3: target, info, word0, deadline. x5: number.
decline:
    stp     x0, x1, [sp, #0]
    str     x2, [sp, #16]
    str     x3, [sp, #88]
    save_surviving
    take_kernel_stack
    mov     x0, x5
    b       trap_syscall_entered

    // What needs another thread: to C with x0 and x1 as they are.
    .macro fast_leave_to name, target
    .globl \name
    .type \name, %function
\name:
    save_surviving
    take_kernel_stack
    b       \target
    .endm

    fast_leave_to fast_decline_yield, trap_yield
    fast_leave_to fast_enter_signal, trap_signal
    fast_leave_to fast_enter_wait, trap_wait

    // The way back from a fast path that stays with its thread, where the kernel lock is held: kernel_leave().
    .macro give_nothing
    .endm

    .macro give_lock
    adrp    x16, kernel_lock + LOCK_OWNER
    add     x16, x16, :lo12:kernel_lock + LOCK_OWNER
    ldr     w17, [x16]
    add     w17, w17, #1
    stlr    w17, [x16]
    .endm

    // Of foreign threads: kernel/syscall/foreign.c. x16 and x17 are saved in the context, sp. What it cannot do goes the general way.

    // `svc #0`, a number that no system call of ours has: foreign_enter(). The registers go to the message buffer.
    .macro foreign_enter name, lock
    .globl \name
    .type \name, %function
\name:
    ldr     x16, [sp, #CONTEXT_FOREIGN_ENTRY]
    cbz     x16, 1f
    ldr     x17, [sp, #CONTEXT_BUFFER]
    cbz     x17, 1f
    add     x17, x17, #BUFFER_FOREIGN_REGISTERS
    stp     x0, x1, [x17, #0]
    stp     x2, x3, [x17, #16]
    stp     x4, x5, [x17, #32]
    stp     x6, x7, [x17, #48]
    stp     x8, x9, [x17, #64]
    stp     x10, x11, [x17, #80]
    stp     x12, x13, [x17, #96]
    stp     x14, x15, [x17, #112]
    ldp     x0, x1, [sp, #128]
    stp     x0, x1, [x17, #128]
    stp     x18, x19, [x17, #144]
    stp     x20, x21, [x17, #160]
    stp     x22, x23, [x17, #176]
    stp     x24, x25, [x17, #192]
    stp     x26, x27, [x17, #208]
    stp     x28, x29, [x17, #224]
    mrs     x0, sp_el0
    stp     x30, x0, [x17, #240]
    mrs     x0, elr_el1
    mrs     x1, spsr_el1
    stp     x0, x1, [x17, #CONTEXT_PC]
    mrs     x0, tpidr_el0
    str     x0, [x17, #CONTEXT_THREAD_POINTER]
    strb    wzr, [sp, #CONTEXT_FOREIGN_PLACE] // in the library
    msr     elr_el1, x16
    msr     spsr_el1, xzr
    add     x2, sp, #CONTEXT_FOREIGN_STACK
    ldp     x1, x0, [x2]                // and the argument
    msr     sp_el0, x1
    ldr     x1, [sp, #CONTEXT_FOREIGN_THREAD_POINTER]
    str     x1, [sp, #CONTEXT_THREAD_POINTER]
    msr     tpidr_el0, x1
    mov     x29, xzr                    // a backtrace ends here
    mov     x30, xzr
    give_\lock
    eret
    dsb     nsh                         // no speculation past the return
    isb
1:  give_\lock
    b       user_synchronous_whole
    .endm

    // foreign_leave(). Whoever shares the buffer may write to it meanwhile: no value can do harm here.
    .macro foreign_return name, lock
    .globl \name
    .type \name, %function
\name:
    ldr     x16, [sp, #CONTEXT_FOREIGN_ENTRY]
    cbz     x16, 1f
    ldr     x17, [sp, #CONTEXT_BUFFER]
    cbz     x17, 1f
    ldrb    w16, [sp, #CONTEXT_FOREIGN_PLACE]
    cmp     w16, #PLACE_CALLED
    b.eq    1f
    mov     w16, #PLACE_IN_PROGRAM
    strb    w16, [sp, #CONTEXT_FOREIGN_PLACE]
    add     x18, x17, #BUFFER_FOREIGN_REGISTERS
    give_\lock
    ldp     x0, x1, [x18, #CONTEXT_PC]
    and     x1, x1, #PSTATE_USER
    msr     elr_el1, x0
    msr     spsr_el1, x1
    ldr     x0, [x18, #CONTEXT_THREAD_POINTER]
    msr     tpidr_el0, x0
    ldp     x30, x0, [x18, #240]
    msr     sp_el0, x0
    ldp     x0, x1, [x18, #0]
    ldp     x2, x3, [x18, #16]
    ldp     x4, x5, [x18, #32]
    ldp     x6, x7, [x18, #48]
    ldp     x8, x9, [x18, #64]
    ldp     x10, x11, [x18, #80]
    ldp     x12, x13, [x18, #96]
    ldp     x14, x15, [x18, #112]
    ldp     x16, x17, [x18, #128]
    ldp     x20, x21, [x18, #160]
    ldp     x22, x23, [x18, #176]
    ldp     x24, x25, [x18, #192]
    ldp     x26, x27, [x18, #208]
    ldp     x28, x29, [x18, #224]
    ldp     x18, x19, [x18, #144]
    eret
    dsb     nsh                         // no speculation past the return
    isb
1:  give_\lock
    b       user_synchronous_whole
    .endm

    foreign_enter enter_foreign, nothing
    foreign_enter enter_foreign_locked, lock
    foreign_return enter_foreign_return, nothing
    foreign_return enter_foreign_return_locked, lock
