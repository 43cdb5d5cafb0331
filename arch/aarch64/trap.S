// SPDX-License-Identifier: MIT
//
// Exception vectors and the way back. While a thread runs, SP_EL1 points to its struct arch_context, which the entry fills;
// then the core's kernel stack, empty since the last exit, is taken. C does the rest and comes back to arch_return_to_user().
//
// Exceptions in the kernel never return: interrupts are masked there, so each is a bug, and trap_kernel() reports it.

#include "offsets.h"
#include "syndrome.h"

    .macro save_rest                    // all but x14 to x17
    stp     x0, x1, [sp, #0]
    stp     x2, x3, [sp, #16]
    stp     x4, x5, [sp, #32]
    stp     x6, x7, [sp, #48]
    stp     x8, x9, [sp, #64]
    stp     x10, x11, [sp, #80]
    stp     x12, x13, [sp, #96]
    stp     x18, x19, [sp, #144]
    stp     x20, x21, [sp, #160]
    stp     x22, x23, [sp, #176]
    stp     x24, x25, [sp, #192]
    stp     x26, x27, [sp, #208]
    stp     x28, x29, [sp, #224]
    mrs     x16, sp_el0
    stp     x30, x16, [sp, #240]
    mrs     x16, elr_el1
    mrs     x17, spsr_el1
    stp     x16, x17, [sp, #CONTEXT_PC]
    .endm

    // Callers end here: a backtrace stops at a return address of 0.
    .macro enter_kernel_stack
    mrs     x16, tpidr_el1
    ldr     x16, [x16, #CORE_STACK_TOP]
    mov     sp, x16
    mov     x29, xzr
    mov     x30, xzr
    .endm

    .macro user_vector target
    .balign 128
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    b       \target
    .endm

    // What has a fast path goes to fast_path.S, and a number that is none is answered here. x16 becomes the number of the system
    // call, if it is one: the syndrome of `svc #0` is subtracted.
    .macro user_vector_fast target
    .balign 128
    stp     x16, x17, [sp, #128]
    mrs     x16, esr_el1
    mov     w17, #(CLASS_SVC << SYNDROME_CLASS_SHIFT | SYNDROME_LONG)
    sub     x16, x16, x17
    cmp     x16, #NUMBER_CALL
    b.eq    enter_call
    cmp     x16, #NUMBER_REPLY_RECEIVE
    b.eq    enter_reply_receive
    cmp     x16, #NUMBER_SIGNAL
    b.eq    enter_signal
    cmp     x16, #NUMBER_WAIT
    b.eq    enter_wait
    cmp     x16, #NUMBER_YIELD
    b.eq    enter_yield
    cmp     x16, #NUMBER_POLL
    b.eq    enter_poll
    cbz     x16, enter_foreign
    cmp     x16, #NUMBER_FOREIGN_RETURN
    b.eq    enter_foreign_return
    lsr     x17, x16, #16
    cbnz    x17, 1f                     // no system call
    cmp     x16, #NUMBERS_END
    b.lo    1f
    ldrb    w17, [sp, #CONTEXT_FAULT_PORT_TYPE]
    cbnz    w17, 1f                     // somebody wants to hear of numbers that are none
    mov     x1, #INFO_BAD_SYSCALL
    eret
1:
    stp     x14, x15, [sp, #112]
    b       \target
    .endm

    // The same with other cores about: only a core that gets the kernel lock at once takes a fast path.
    .macro user_vector_shared target
    .balign 128
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    mrs     x16, esr_el1
    mov     w17, #(CLASS_SVC << SYNDROME_CLASS_SHIFT | SYNDROME_LONG)
    sub     x16, x16, x17
    cmp     x16, #NUMBER_CALL
    b.eq    enter_call_shared
    cmp     x16, #NUMBER_REPLY_RECEIVE
    b.eq    enter_reply_receive_shared
    cmp     x16, #NUMBER_SIGNAL
    b.eq    enter_signal_shared
    cmp     x16, #NUMBER_WAIT
    b.eq    enter_wait_shared
    cmp     x16, #NUMBER_YIELD
    b.eq    enter_yield_shared
    cmp     x16, #NUMBER_POLL
    b.eq    enter_poll_shared
    cbz     x16, enter_foreign_shared
    cmp     x16, #NUMBER_FOREIGN_RETURN
    b.eq    enter_foreign_return_shared
    b       \target
    .endm

    // Tickets as in kernel/lock.h.
    .macro shared_entry name, target
    .type enter_\name\()_shared, %function
enter_\name\()_shared:
    adrp    x16, kernel_lock
    add     x16, x16, :lo12:kernel_lock
    add     x17, x16, #LOCK_OWNER
    ldar    w15, [x17]
    ldxr    w14, [x16]
    cmp     w14, w15
    b.ne    user_synchronous
    add     w14, w14, #1
    stxr    w15, w14, [x16]
    cbnz    w15, user_synchronous
    ldp     x14, x15, [sp, #112]
    b       \target
    .endm

    .macro kernel_vector number
    .balign 128
    msr     tpidrro_el0, x0             // nothing else uses it, and there is no way back
    mrs     x0, tpidr_el1
    ldr     x0, [x0, #CORE_EXCEPTION_FRAME]
    str     x1, [x0, #8]
    mov     x1, #\number
    b       kernel_exception
    .endm

    .macro vector_table name, synchronous
    .balign 2048
    .globl  \name
\name:
    kernel_vector 0                     // from EL1 with SP_EL0: not used
    kernel_vector 1
    kernel_vector 2
    kernel_vector 3
    kernel_vector 4                     // from EL1: synchronous, IRQ, FIQ, SError
    kernel_vector 5
    kernel_vector 6
    kernel_vector 7
    \synchronous user_synchronous
    user_vector user_interrupt
    user_vector user_interrupt
    user_vector user_system_error
    kernel_vector 12                    // from AArch32: there is none
    kernel_vector 13
    kernel_vector 14
    kernel_vector 15
    .endm

    .text
    vector_table vectors, user_vector_fast
    vector_table vectors_shared, user_vector_shared
    vector_table vectors_general, user_vector

    shared_entry call, enter_call
    shared_entry reply_receive, enter_reply_receive
    shared_entry signal, enter_signal
    shared_entry wait, enter_wait
    shared_entry yield, enter_yield
    shared_entry poll, enter_poll
    shared_entry foreign, enter_foreign_locked
    shared_entry foreign_return, enter_foreign_return_locked

    // x16 and x17 are saved and free.
    .globl user_synchronous_whole
    .type user_synchronous_whole, %function
user_synchronous_whole:
    stp     x14, x15, [sp, #112]

    // x14 to x17 are.
    .type user_synchronous, %function
user_synchronous:
    mrs     x14, esr_el1
    lsr     x15, x14, #SYNDROME_CLASS_SHIFT
    save_rest
    enter_kernel_stack
    cmp     x15, #CLASS_SVC
    mov     x0, x14
    b.ne    trap_fault
    and     x0, x0, #0xffff
    b       trap_syscall

    .type user_interrupt, %function
user_interrupt:
    save_rest
    enter_kernel_stack
    b       trap_interrupt

    .type user_system_error, %function
user_system_error:
    save_rest
    enter_kernel_stack
    mrs     x0, esr_el1
    b       trap_system_error

    // Load all registers of a thread and return to user level.
    .globl trap_restore
    .type trap_restore, %function
trap_restore:
    add     sp, x0, #THREAD_CONTEXT
    ldp     x16, x17, [sp, #CONTEXT_PC]
    msr     elr_el1, x16
    msr     spsr_el1, x17
    ldp     x30, x16, [sp, #240]
    msr     sp_el0, x16
    ldp     x0, x1, [sp, #0]
    ldp     x2, x3, [sp, #16]
    ldp     x4, x5, [sp, #32]
    ldp     x6, x7, [sp, #48]
    ldp     x8, x9, [sp, #64]
    ldp     x10, x11, [sp, #80]
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

    .globl trap_idle
    .type trap_idle, %function
trap_idle:
    mov     sp, x0
    mov     x29, xzr
    mov     x30, xzr
    b       idle_loop

    // x0: struct arch_context of the core for this; x1: vector; both registers' values are saved.
    .type kernel_exception, %function
kernel_exception:
    stp     x2, x3, [x0, #16]
    stp     x4, x5, [x0, #32]
    stp     x6, x7, [x0, #48]
    stp     x8, x9, [x0, #64]
    stp     x10, x11, [x0, #80]
    stp     x12, x13, [x0, #96]
    stp     x14, x15, [x0, #112]
    stp     x16, x17, [x0, #128]
    stp     x18, x19, [x0, #144]
    stp     x20, x21, [x0, #160]
    stp     x22, x23, [x0, #176]
    stp     x24, x25, [x0, #192]
    stp     x26, x27, [x0, #208]
    stp     x28, x29, [x0, #224]
    mov     x2, sp
    stp     x30, x2, [x0, #240]
    mrs     x3, elr_el1
    mrs     x4, spsr_el1
    stp     x3, x4, [x0, #CONTEXT_PC]
    mrs     x2, tpidrro_el0
    str     x2, [x0]
    mrs     x2, tpidr_el1
    ldr     x2, [x2, #CORE_EMERGENCY_TOP]
    mov     sp, x2
    add     x30, x3, #4                 // as if called from there: the backtrace goes on where the exception came
    mov     x2, x0
    mov     w0, w1
    mov     x1, x2
    b       trap_kernel
