// SPDX-License-Identifier: MIT
//
// Entry and exit of the fast paths. A stub is a function call to the compiler that keeps nothing but the stack pointer, so of a
// caller only pc, flags and stack pointer must survive, and what a later answer looks at: rbp with the two slots to receive in;
// it is what a stub of one word expects back, too. Deadline (rbx), capability (r15) and payload are saved for the general path and
// for the receiver. The rest of the context is stale, but the thread's own.
//
// On the way out registers that carry nothing are zeroed, so that nobody sees what another thread or the kernel left in them.

#include "offsets.h"

#define PAYLOAD_SHIFT 6                 // of the code for one length of a payload

#define AT(offset) ((offset) - CONTEXT_END_OFFSET)(%rsp)

    // Alone on this machine, or the kernel lock if nobody has it or waits for it (kernel/lock.h); else the general path waits.
    .macro take_nothing refused
    .endm

    .macro take_lock refused
    mov     %rax, %rbp
    mov     kernel_lock + LOCK_OWNER(%rip), %eax
    lea     1(%rax), %ecx
    lock cmpxchg %ecx, kernel_lock + LOCK_NEXT(%rip)
    mov     %rbp, %rax
    jne     \refused
    .endm

    .macro give_nothing
    .endm

    .macro give_lock
    incl    kernel_lock + LOCK_OWNER(%rip)
    .endm

    // rsp is the context's end, pc is saved. Behind: rsp is the kernel stack; rcx and rbp are free. That the context is one of a
    // system call it says itself: whoever returns to user level from anything else leaves it so.
    .macro save_surviving take, refused
    mov     %gs:CORE_SCRATCH, %rcx
    mov     %rcx, AT(CONTEXT_SP_OFFSET)
    mov     %r11, AT(CONTEXT_FLAGS_OFFSET)
    mov     %rbp, AT(CONTEXT_RBP_OFFSET)
    \take   \refused
    mov     %gs:CORE_STACK_TOP, %rsp
    .endm

    // rax: target above the number. A message that the info word says nothing more of has a function of its own, and so has one of
    // which it says that there are a few words: these stay in their registers.
    .macro message take, function
    test    $INFO_MORE, %edi
    jz      2f
    mov     %edi, %ecx
    and     $INFO_MORE, %ecx
    cmp     $(SHORT_WORDS_MAX << 16), %ecx
    jbe     3f
    mov     %rbx, AT(CONTEXT_RBX_OFFSET)
    mov     %r15, AT(CONTEXT_R15_OFFSET)
    mov     %rsi, AT(CONTEXT_RSI_OFFSET)
    mov     %rdx, AT(CONTEXT_RDX_OFFSET)
    mov     %r8, AT(CONTEXT_R8_OFFSET)
    mov     %r9, AT(CONTEXT_R9_OFFSET)
    mov     %r10, AT(CONTEXT_R10_OFFSET)
    mov     %r12, AT(CONTEXT_R12_OFFSET)
    mov     %r13, AT(CONTEXT_R13_OFFSET)
    mov     %r14, AT(CONTEXT_R14_OFFSET)
    save_surviving \take, general_rotated
    shr     $32, %rax
    jmp     \function
2:  save_surviving \take, general_rotated
    shr     $32, %rax
    jmp     \function\()_empty
3:  save_surviving \take, general_rotated
    shr     $32, %rax
    jmp     \function\()_short
    .endm

    .macro word take, function
    mov     %gs:CORE_CONTEXT_END, %rsp
    mov     %rbx, AT(CONTEXT_RBX_OFFSET)
    save_surviving \take, general_locked
    mov     %eax, %edx
    jmp     \function
    .endm

    .macro nothing take, function
    mov     %gs:CORE_CONTEXT_END, %rsp
    save_surviving \take, general_locked
    jmp     \function
    .endm

    // A number that no system call of ours has, from a thread that has a library for it (kernel/syscall/foreign.c): foreign_enter().
    // Its registers go to the message buffer; the context stays one of a system call.
    .macro foreign_enter lock
    mov     AT(CONTEXT_FOREIGN_ENTRY), %rcx
    test    %rcx, %rcx
    jz      general
    shr     $USER_ADDRESS_BITS, %rcx    // sysret would fault here
    jnz     general
    cmpq    $0, AT(CONTEXT_BUFFER)
    je      general
    mov     %rbp, AT(CONTEXT_RBP_OFFSET)
    take_\lock general_locked
    mov     AT(CONTEXT_RBP_OFFSET), %rbp
    mov     AT(CONTEXT_PC_OFFSET), %rcx
    mov     AT(CONTEXT_BUFFER), %rsp
    add     $FOREIGN_END, %rsp          // nothing comes in between that would use a stack
    push    %rdi
    rdfsbase %rdi
    xchg    %rdi, (%rsp)
    push    %r11                        // flags
    push    %rcx                        // pc
    pushq   %gs:CORE_SCRATCH            // sp
    push    %r15
    push    %r14
    push    %r13
    push    %r12
    push    %r11                        // what system calls leave of r11 and rcx
    push    %r10
    push    %rbp
    push    %rbx
    push    %rax
    push    %r9
    push    %r8
    push    %rcx
    push    %rdx
    push    %rsi
    push    %rdi
    mov     %gs:CORE_CONTEXT_END, %rsp
    movb    $PLACE_IN_LIBRARY, AT(CONTEXT_FOREIGN_PLACE)
    mov     AT(CONTEXT_FOREIGN_THREAD_POINTER), %rsi
    mov     %rsi, AT(CONTEXT_THREAD_POINTER_OFFSET)
    wrfsbase %rsi
    mov     AT(CONTEXT_FOREIGN_ARGUMENT), %rdi
    mov     AT(CONTEXT_FOREIGN_ENTRY), %rcx
    mov     $FLAGS_USER, %r11d
    xor     %ebp, %ebp
    give_\lock
    mov     AT(CONTEXT_FOREIGN_STACK), %rsp
    sub     $8, %rsp                    // as after a call
    swapgs
    sysretq
    .endm

    // foreign_leave(), if sysret can load what the message buffer says. Whoever shares the buffer may write to it meanwhile: each
    // register is read once.
    .macro foreign_return lock
    cmpq    $0, AT(CONTEXT_FOREIGN_ENTRY)
    je      general
    cmpq    $0, AT(CONTEXT_BUFFER)
    je      general
    mov     %rbp, AT(CONTEXT_RBP_OFFSET)
    take_\lock general_locked
    mov     %rax, AT(CONTEXT_RAX_OFFSET)
    mov     %r11, AT(CONTEXT_FLAGS_OFFSET)
    mov     AT(CONTEXT_BUFFER), %rbp
    cmpb    $PLACE_CALLED, AT(CONTEXT_FOREIGN_PLACE)
    je      1f
    mov     FOREIGN_PC(%rbp), %rcx
    cmp     user_addresses_end(%rip), %rcx
    jae     1f
    cmp     %rcx, FOREIGN_RCX(%rbp)
    jne     1f
    mov     FOREIGN_FLAGS(%rbp), %r11
    cmp     %r11, FOREIGN_R11(%rbp)
    jne     1f
    mov     FOREIGN_THREAD_POINTER(%rbp), %rax
    cmp     user_addresses_end(%rip), %rax
    jae     1f
    wrfsbase %rax
    movb    $PLACE_IN_PROGRAM, AT(CONTEXT_FOREIGN_PLACE)
    and     $FLAGS_USER_FREE, %r11d
    or      $FLAGS_USER, %r11d
    lea     FOREIGN_RDI(%rbp), %rsp
    pop     %rdi
    pop     %rsi
    pop     %rdx
    pop     %r8                         // rcx is the pc
    pop     %r8
    pop     %r9
    pop     %rax
    pop     %rbx
    pop     %rbp
    pop     %r10
    pop     %r12                        // r11 is the flags
    pop     %r12
    pop     %r13
    pop     %r14
    pop     %r15
    pop     %rsp
    give_\lock
    swapgs
    sysretq
1:  give_\lock
    mov     AT(CONTEXT_RAX_OFFSET), %rax
    mov     AT(CONTEXT_FLAGS_OFFSET), %r11
    jmp     general_locked
    .endm

    .macro entry name, lock
    .balign 64
    .globl \name
    .type \name, %function
\name:
    swapgs
    mov     %rsp, %gs:CORE_SCRATCH
    mov     %gs:CORE_CONTEXT_END, %rsp
    mov     %rcx, AT(CONTEXT_PC_OFFSET)
    ror     $32, %rax                   // the number
    cmp     $NUMBER_CALL, %eax
    jne     1f
    message take_\lock, trap_fast_call
1:  cmp     $NUMBER_REPLY_RECEIVE, %eax
    jne     1f
    message take_\lock, trap_fast_reply_receive
1:  mov     %eax, %ecx
    rol     $32, %rax
    sub     $NUMBER_SIGNAL, %ecx
    cmp     $(NUMBER_YIELD - NUMBER_SIGNAL), %ecx
    ja      \name\()_unusual
    lea     \name\()_words(%rip), %rsp
    jmp     *(%rsp, %rcx, 8)
\name\()_signal:
    word take_\lock, trap_fast_signal
\name\()_wait:
    word take_\lock, trap_fast_wait
\name\()_poll:
    word take_\lock, trap_fast_poll
\name\()_yield:
    nothing take_\lock, trap_fast_yield
\name\()_unusual:
    cmp     $-NUMBER_SIGNAL, %ecx
    je      \name\()_foreign
    cmp     $(NUMBER_FOREIGN_RETURN - NUMBER_SIGNAL), %ecx
    jne     unusual
    foreign_return \lock
\name\()_foreign:
    foreign_enter \lock
    .balign 8
\name\()_words:
    .quad   \name\()_signal, \name\()_wait, \name\()_poll, \name\()_yield
    .endm

    .text
    entry fast_entry, nothing
    entry fast_entry_shared, lock

    // No system call with a fast path. A number that is none is answered here, unless somebody wants to hear of it.
    .type unusual, %function
unusual:
    cmp     $(NUMBERS_END - NUMBER_SIGNAL), %ecx
    jl      general
    cmpb    $0, AT(CONTEXT_FAULT_PORT_TYPE)
    jne     general
    mov     AT(CONTEXT_PC_OFFSET), %rcx
    movabs  $INFO_BAD_SYSCALL, %rdi
    mov     %gs:CORE_SCRATCH, %rsp
    swapgs
    sysretq
    .balign 8
user_addresses_end:
    .quad   1 << USER_ADDRESS_BITS

general_rotated:
    rol     $32, %rax
general_locked:
    mov     AT(CONTEXT_RBP_OFFSET), %rbp
general:
    mov     AT(CONTEXT_PC_OFFSET), %rcx
    jmp     trap_syscall_save

    // rcx, r11: to where, from where; r15: words; rax, rdi: the message.
    .globl fast_leave_long
    .type fast_leave_long, %function
fast_leave_long:
    mov     %rdi, %rbx
    mov     %rcx, %rdi
    mov     %r11, %rsi
    mov     %r15, %rcx
    rep movsq
    mov     %rbx, %rdi
    mov     %gs:CORE_CONTEXT_END, %rcx
    sub     $(THREAD_CONTEXT + CONTEXT_END_OFFSET), %rcx
    cmpb    $0, %gs:CORE_USES_LOCK      // kernel_leave()
    je      fast_leave_empty
    incl    kernel_lock + LOCK_OWNER(%rip)

    // rcx: thread; rax, rdi: the message, without a payload. The lock has been given back.
    .globl fast_leave_empty
    .type fast_leave_empty, %function
fast_leave_empty:
    xor     %esi, %esi
    xor     %edx, %edx
    xor     %r8d, %r8d
    xor     %r9d, %r9d
leave_short:
    xor     %r10d, %r10d
    xor     %r12d, %r12d
    xor     %r13d, %r13d
    xor     %r14d, %r14d
leave:
    mov     THREAD_CONTEXT + CONTEXT_FLAGS_OFFSET(%rcx), %r11
    mov     THREAD_CONTEXT + CONTEXT_SP_OFFSET(%rcx), %rsp
    mov     THREAD_CONTEXT + CONTEXT_RBP_OFFSET(%rcx), %rbp
    mov     THREAD_CONTEXT + CONTEXT_PC_OFFSET(%rcx), %rcx
    xor     %r15d, %r15d
    xor     %ebx, %ebx
    swapgs
    wrgsbase %rbx                       // what the last thread may have put there
    sysretq

    // rcx: thread; r15: words of the payload, 1 to 4, which are in their registers; rax, rdi: the rest of the message. The lock has
    // been given back.
    .globl fast_leave_short
    .type fast_leave_short, %function
fast_leave_short:
    cmp     $3, %r15d
    ja      leave_short
    je      2f
    cmp     $2, %r15d
    je      1f
    xor     %edx, %edx
1:  xor     %r8d, %r8d
2:  xor     %r9d, %r9d
    jmp     leave_short

    // rcx: thread; r11: the sender; r15: words of the payload; rax, rdi: the rest of the message. The lock is given back when the
    // sender's registers have been read: from then on another core may write a message over them.
    .globl fast_leave
    .type fast_leave, %function
fast_leave:
    shl     $PAYLOAD_SHIFT, %r15d
    lea     payloads(%rip), %rbx
    add     %r15, %rbx
    jmp     *%rbx

    // Loads the word `index` of the payload if there are more than that, else zeroes it.
    .macro payload_word index, register, offset, zeroed
    .if \index < count
    mov     THREAD_CONTEXT + \offset(%r11), \register
    .else
    xor     \zeroed, \zeroed
    .endif
    .endm

    .balign 1 << PAYLOAD_SHIFT
payloads:
    .set count, 0
    .rept WORDS_MAX + 1
    .balign 1 << PAYLOAD_SHIFT
    payload_word 0, %rsi, CONTEXT_RSI_OFFSET, %esi
    payload_word 1, %rdx, CONTEXT_RDX_OFFSET, %edx
    payload_word 2, %r8, CONTEXT_R8_OFFSET, %r8d
    payload_word 3, %r9, CONTEXT_R9_OFFSET, %r9d
    payload_word 4, %r10, CONTEXT_R10_OFFSET, %r10d
    payload_word 5, %r12, CONTEXT_R12_OFFSET, %r12d
    payload_word 6, %r13, CONTEXT_R13_OFFSET, %r13d
    payload_word 7, %r14, CONTEXT_R14_OFFSET, %r14d
    .if count < WORDS_MAX
    jmp     leave_payload
    .endif
    .set count, count + 1
    .endr

leave_payload:                          // the longest payload comes from above
    cmpb    $0, %gs:CORE_USES_LOCK      // kernel_leave()
    je      leave
    incl    kernel_lock + LOCK_OWNER(%rip)
    jmp     leave

    // rax, rdi: target and info; r15: as the function says. From a function for few words the payload is in its registers.
    .macro fall_back name, function
    .globl \name\()_short
    .type \name\()_short, %function
\name\()_short:
    mov     %gs:CORE_CONTEXT_END, %rsp
    mov     %rsi, AT(CONTEXT_RSI_OFFSET)
    mov     %rdx, AT(CONTEXT_RDX_OFFSET)
    mov     %r8, AT(CONTEXT_R8_OFFSET)
    mov     %r9, AT(CONTEXT_R9_OFFSET)
    jmp     1f
    .globl \name
    .type \name, %function
\name:
    mov     %gs:CORE_CONTEXT_END, %rsp
1:  mov     %rax, AT(CONTEXT_RAX_OFFSET)
    mov     %rdi, AT(CONTEXT_RDI_OFFSET)
    mov     %gs:CORE_STACK_TOP, %rsp
    xor     %ebp, %ebp
    mov     %r15, %rdi
    pushq   $0
    jmp     \function
    .endm

    fall_back fast_fall_back, trap_syscall_entered
    fall_back fast_invoke, trap_invoke
    fall_back fast_call_general, trap_call
    fall_back fast_reply_receive_general, trap_reply_receive

    // rdi, rsi: info and word0.
    .globl fast_return
    .type fast_return, %function
fast_return:
    mov     %gs:CORE_CONTEXT_END, %rdx
    mov     (CONTEXT_PC_OFFSET - CONTEXT_END_OFFSET)(%rdx), %rcx
    mov     (CONTEXT_FLAGS_OFFSET - CONTEXT_END_OFFSET)(%rdx), %r11
    mov     (CONTEXT_SP_OFFSET - CONTEXT_END_OFFSET)(%rdx), %rsp
    mov     (CONTEXT_RBP_OFFSET - CONTEXT_END_OFFSET)(%rdx), %rbp
    xor     %eax, %eax
    xor     %edx, %edx
    xor     %r8d, %r8d
    xor     %r9d, %r9d
    xor     %r10d, %r10d
    swapgs
    sysretq

    // rdi, rsi, rdx: info, word0, target.
    .macro decline name, number
    .globl fast_decline_\name
    .type fast_decline_\name, %function
fast_decline_\name:
    mov     $\number, %ecx
    jmp     decline
    .endm

    decline signal, NUMBER_SIGNAL
    decline wait, NUMBER_WAIT
    decline poll, NUMBER_POLL

decline:
    mov     %gs:CORE_CONTEXT_END, %rsp
    mov     %rdx, AT(CONTEXT_RAX_OFFSET)
    mov     %rdi, AT(CONTEXT_RDI_OFFSET)
    mov     %rsi, AT(CONTEXT_RSI_OFFSET)
    mov     %gs:CORE_STACK_TOP, %rsp
    xor     %ebp, %ebp
    mov     %rcx, %rdi
    pushq   $0
    jmp     trap_syscall_entered
