// SPDX-License-Identifier: MIT
//
// Entry of the kernel by PVH (Xen's direct boot ABI, docs/misc/pvh.html): 32-bit protected mode, flat segments, paging off,
// interrupts off, start_info.h in ebx. Builds tables that map the first 4 GiB at its own place and in the window, enters long mode,
// jumps to the window and calls arch_start(), which builds the real map. The image is linked at physical address + BOARD_KERNEL_OFFSET.
//
// Another core starts in real mode at the beginning of the trampoline's page, where startup.c put a copy of core_trampoline. It
// finds itself among core_apic_ids, goes the same way and calls arch_start_other() on its own stack; one that is not there stops.

#include <board.h>
#include "offsets.h"

#define PHYSICAL(symbol) (symbol - BOARD_KERNEL_OFFSET)

#define NOTE_PHYS32_ENTRY 18            // XEN_ELFNOTE_PHYS32_ENTRY

#define CR0_ON (1 << 31 | 1 << 16 | 1 << 5 | 1 << 1 | 1 << 0)  // PG, WP, NE, MP, PE; caches on
#define CR0_PROTECTED (1 << 0)
#define CR4_PAE (1 << 5)
#define EFER 0xc0000080
#define EFER_ON (1 << 11 | 1 << 8 | 1 << 0)                    // NXE, LME, SCE
#define FEATURES_NEEDED (1 << 29 | 1 << 20 | 1 << 11)          // long mode, NX, syscall: CPUID 0x80000001 edx

#define TABLE 0x003                     // present, writable
#define BLOCK 0x083                     // and 2 MiB large
#define BLOCK_BYTES (1 << 21)
#define EARLY_GIBS 4
#define SELECTOR_EARLY_CODE 0x10
#define SELECTOR_EARLY_DATA 0x18
#define WINDOW_ENTRY (8 * 511)          // the window is the last 512 GiB

    .section .note.pvh, "a", %note
    .balign 4
    .long   4, 8, NOTE_PHYS32_ENTRY
    .asciz  "Xen"
    .quad   PHYSICAL(_start)

    .section .boot, "ax"
    .code32
    .globl _start
    .type _start, %function
_start:
    cli
    cld
    mov     %ebx, %ebp                  // start info (arch/start_info.h); cpuid needs ebx
    mov     $PHYSICAL(kernel_bss_start), %edi
    mov     $PHYSICAL(kernel_bss_end), %ecx
    sub     %edi, %ecx
    shr     $2, %ecx
    xor     %eax, %eax
    rep stosl

    mov     $0x80000000, %eax
    cpuid
    cmp     $0x80000001, %eax
    jb      no_long_mode
    mov     $0x80000001, %eax
    cpuid
    and     $FEATURES_NEEDED, %edx
    cmp     $FEATURES_NEEDED, %edx
    jne     no_long_mode

    mov     $PHYSICAL(early_pointers) + TABLE, %eax
    mov     %eax, PHYSICAL(early_root)
    mov     %eax, PHYSICAL(early_root) + WINDOW_ENTRY
    mov     $PHYSICAL(early_directories) + TABLE, %eax
    xor     %ecx, %ecx
1:  mov     %eax, PHYSICAL(early_pointers)(, %ecx, 8)
    add     $4096, %eax
    inc     %ecx
    cmp     $EARLY_GIBS, %ecx
    jb      1b
    mov     $BLOCK, %eax
    xor     %ecx, %ecx
1:  mov     %eax, PHYSICAL(early_directories)(, %ecx, 8)
    add     $BLOCK_BYTES, %eax
    inc     %ecx
    cmp     $512 * EARLY_GIBS, %ecx
    jb      1b
    xor     %esi, %esi

    // ebp: start info; esi: number of the core
enter_long_mode:
    mov     $CR4_PAE, %eax
    mov     %eax, %cr4
    mov     $PHYSICAL(early_root), %eax
    mov     %eax, %cr3
    mov     $EFER, %ecx
    mov     $EFER_ON, %eax
    xor     %edx, %edx
    wrmsr
    mov     $CR0_ON, %eax
    mov     %eax, %cr0
    lgdt    PHYSICAL(early_gdt_pointer)
    ljmp    $SELECTOR_KERNEL_CODE, $PHYSICAL(long_mode)

no_long_mode:
    mov     $PHYSICAL(no_long_mode_text), %esi
1:  lodsb
    test    %al, %al
    jz      2f
    mov     $BOARD_CONSOLE_PORT, %edx
    out     %al, %dx
    jmp     1b
2:  hlt
    jmp     2b

    .code16
    .globl core_trampoline
core_trampoline:
    cli
    cld
    mov     %cs, %ax
    mov     %ax, %ds
    lgdtl   trampoline_gdt_pointer - core_trampoline
    mov     $CR0_PROTECTED, %eax
    mov     %eax, %cr0
    ljmpl   $SELECTOR_EARLY_CODE, $PHYSICAL(core_entry)
trampoline_gdt_pointer:
    .word   early_gdt_end - early_gdt - 1
    .long   PHYSICAL(early_gdt)
    .globl core_trampoline_end
core_trampoline_end:

    .code32
core_entry:
    mov     $SELECTOR_EARLY_DATA, %eax
    mov     %eax, %ds
    mov     %eax, %ss
    mov     $1, %eax
    cpuid
    shr     $24, %ebx                   // identifier of the local APIC
    xor     %esi, %esi
1:  inc     %esi
    cmp     $BOARD_CORE_COUNT, %esi
    jae     2f
    cmp     %ebx, PHYSICAL(core_apic_ids)(, %esi, 4)
    jne     1b
    jmp     enter_long_mode
2:  hlt
    jmp     2b

    .code64
long_mode:
    movabs  $in_window, %rax
    jmp     *%rax

no_long_mode_text:
    .asciz  "this CPU has no 64-bit mode, no NX or no syscall instruction\r\n"

    .balign 8
early_gdt:
    .quad   0
    .quad   0x00209b0000000000          // 64-bit code
    .quad   0x00cf9b000000ffff          // 32-bit code and data
    .quad   0x00cf93000000ffff
early_gdt_end:
early_gdt_pointer:
    .word   early_gdt_end - early_gdt - 1
    .long   PHYSICAL(early_gdt)

    .text
in_window:
    xor     %eax, %eax
    mov     %eax, %ds
    mov     %eax, %es
    mov     %eax, %ss
    mov     %eax, %fs
    mov     %eax, %gs
    imul    $KERNEL_STACK_BYTES, %rsi, %rax
    lea     kernel_stacks + KERNEL_STACK_BYTES(%rip), %rsp
    add     %rax, %rsp
    mov     %ebp, %edi
    xor     %ebp, %ebp
    lea     cores(%rip), %rax
    test    %esi, %esi
    jz      1f
    mov     -8(%rsp), %rax              // put there by core_prepare()
1:  mov     %rax, CORE_SELF(%rax)
    mov     %rax, %rdx
    shr     $32, %rdx
    mov     $MSR_GS_BASE, %ecx
    wrmsr
    pushq   $0                          // a backtrace ends here
    test    %esi, %esi
    jz      arch_start
    jmp     arch_start_other

    .bss
    .balign 4096
early_root:
    .skip   4096
early_pointers:
    .skip   4096
early_directories:
    .skip   4096 * EARLY_GIBS
