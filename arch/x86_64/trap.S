// SPDX-License-Identifier: MIT
//
// Vectors, the system call entry and the way back. While a thread runs, TSS.RSP0 and the core's context_end point behind the
// registers in its struct arch_context, which the processor and the entry fill from its end; then the core's kernel stack,
// empty since the last exit, is taken. C does the rest and comes back to trap_restore().
//
// Exceptions in the kernel never return: each is a bug, and trap_kernel() reports it. Interrupts come there only while it idles.

#include "offsets.h"

    .macro save_registers
    push    %r11
    push    %rcx
    push    %rbp
    push    %rbx
    push    %r15
    push    %r14
    push    %r13
    push    %r12
    push    %r10
    push    %r9
    push    %r8
    push    %rdx
    push    %rsi
    push    %rdi
    push    %rax
    .endm

    // Callers end here: a backtrace stops at a return address of 0. The user's alignment flag would let the kernel at its pages.
    .macro enter_kernel_stack
    mov     %gs:CORE_STACK_TOP, %rsp
    pushq   $FLAGS_NONE
    popfq
    xor     %ebp, %ebp
    pushq   $0
    .endm

    .text
    .balign 64
    .globl trap_vectors
trap_vectors:
    .set vector, 0
    .rept VECTOR_COUNT
    .balign VECTOR_STUB_BYTES
    .if vector == 8 || (vector >= 10 && vector <= 14) || vector == 17 || vector == 21 || vector == 29 || vector == 30
    .else
    pushq   $0                          // no error code
    .endif
    pushq   $vector
    .if vector == 2 || vector == 8 || vector == 18
    jmp     emergency
    .else
    jmp     exception
    .endif
    .set vector, vector + 1
    .endr
    .balign VECTOR_STUB_BYTES

    // On the stack: vector, error code, pc, cs, flags, sp, ss.
    .type exception, %function
exception:
    testb   $3, (CONTEXT_CS_OFFSET - CONTEXT_ENTRY_OFFSET)(%rsp)
    jz      exception_in_kernel
    swapgs
    save_registers
    mov     %rsp, %rdi
    enter_kernel_stack
    jmp     trap_exception

    .globl trap_syscall_entry
    .type trap_syscall_entry, %function
trap_syscall_entry:
    swapgs
    mov     %rsp, %gs:CORE_SCRATCH
    mov     %gs:CORE_CONTEXT_END, %rsp
    .globl trap_syscall_save            // from fast_path.S
trap_syscall_save:
    pushq   $SELECTOR_USER_DATA
    pushq   %gs:CORE_SCRATCH
    push    %r11
    pushq   $SELECTOR_USER_CODE
    push    %rcx
    pushq   $0
    pushq   $ENTRY_SYSCALL
    save_registers
    mov     %rsp, %rdi
    mov     %gs:CORE_STACK_TOP, %rsp
    xor     %ebp, %ebp
    pushq   $0
    jmp     trap_syscall

    .globl trap_restore
    .type trap_restore, %function
trap_restore:
    mov     %rdi, %rsp
    pop     %rax
    pop     %rdi
    pop     %rsi
    pop     %rdx
    pop     %r8
    pop     %r9
    pop     %r10
    pop     %r12
    pop     %r13
    pop     %r14
    pop     %r15
    pop     %rbx
    pop     %rbp
    cmpl    $ENTRY_SYSCALL, (CONTEXT_ENTRY_OFFSET - CONTEXT_RCX_OFFSET)(%rsp)
    jne     1f
    mov     (CONTEXT_PC_OFFSET - CONTEXT_RCX_OFFSET)(%rsp), %rcx
    mov     (CONTEXT_FLAGS_OFFSET - CONTEXT_RCX_OFFSET)(%rsp), %r11
    mov     (CONTEXT_SP_OFFSET - CONTEXT_RCX_OFFSET)(%rsp), %rsp
    swapgs
    sysretq
1:  pop     %rcx
    pop     %r11
    movq    $ENTRY_SYSCALL, (%rsp)      // what comes next, if no exception does: the fast paths need not say it
    add     $(CONTEXT_PC_OFFSET - CONTEXT_ENTRY_OFFSET), %rsp
    swapgs
    iretq

    .globl trap_idle
    .type trap_idle, %function
trap_idle:
    mov     %rdi, %rsp
    xor     %ebp, %ebp
    pushq   $0
    jmp     idle_loop

    .type exception_in_kernel, %function
exception_in_kernel:
    cmpl    $FIRST_INTERRUPT_VECTOR, (%rsp)
    jb      report
    mov     (%rsp), %edi                // idle: nothing on the stack is needed any more
    enter_kernel_stack
    jmp     trap_interrupt

    // NMI, double fault, machine check: on a stack of their own, with whatever GS base there was. The core stands at the stack's end.
    .type emergency, %function
emergency:
    save_registers
    mov     %rsp, %rax
    or      $(EMERGENCY_STACK_BYTES - 1), %rax
    mov     -7(%rax), %rax
    mov     %rax, %rdx
    shr     $32, %rdx
    mov     $MSR_GS_BASE, %ecx
    wrmsr
    jmp     report_saved
report:
    save_registers
report_saved:
    mov     %rsp, %rdi
    mov     CONTEXT_PC_OFFSET(%rsp), %rax
    inc     %rax                        // as if called from there: the backtrace goes on where the exception came
    and     $-16, %rsp
    push    %rax
    push    %rbp
    mov     %rsp, %rbp
    call    trap_kernel
