// SPDX-License-Identifier: MIT
//
// From 64-bit mode to the state of PVH's entry (xen/docs/misc/pvh.pandoc): 32-bit protected mode with flat segments, paging and
// interrupts off. Runs in a copy of itself below 4 GiB. Windows calling convention: RCX = where the copy lies, RDX = the kernel's
// entry, R8 = start information. Nothing is pushed but the far return, on the firmware's stack, before paging ends.

#define SELECTOR_CODE 8
#define SELECTOR_DATA 16
#define CR4_NOT (1 << 17 | 1 << 23)         // PCIDE and CET must be off before paging and WP can be
#define CR0_PROTECTED (1 << 4 | 1 << 0)     // ET, PE
#define EFER 0xc0000080

    .text
    .globl leave_start
    .globl leave_end
    .balign 16
leave_start:
    .code64
    cli
    cld
    mov     %rcx, %rsi
    mov     %edx, %edi
    mov     %r8d, %ebx
    lea     gdt(%rip), %rax
    mov     %rax, gdt_pointer + 2(%rip)
    lgdt    gdt_pointer(%rip)
    mov     %cr4, %rax
    and     $~CR4_NOT, %rax
    mov     %rax, %cr4
    lea     narrow(%rip), %rax
    pushq   $SELECTOR_CODE
    push    %rax
    lretq

    .code32
narrow:
    mov     $CR0_PROTECTED, %eax
    mov     %eax, %cr0
    mov     $EFER, %ecx
    xor     %eax, %eax
    xor     %edx, %edx
    wrmsr
    mov     %eax, %cr4
    mov     $SELECTOR_DATA, %eax
    mov     %eax, %ds
    mov     %eax, %es
    mov     %eax, %fs
    mov     %eax, %gs
    mov     %eax, %ss
    jmp     *%edi
    .code64

    .balign 8
gdt:
    .quad   0
    .quad   0x00cf9b000000ffff              // 32-bit code, all 4 GiB
    .quad   0x00cf93000000ffff              // data, all 4 GiB
gdt_pointer:
    .word   . - gdt - 1
    .quad   0
leave_end:
