// SPDX-License-Identifier: MIT
//
// Entry of the kernel by PVH (Xen's direct boot ABI, docs/misc/pvh.html): 32-bit protected mode, flat segments, paging off,
// interrupts off. Builds tables that map the first GiB at its own place and in the window, enters long mode, jumps to the window
// and calls arch_start(), which builds the real map. The image is linked at physical address + BOARD_KERNEL_OFFSET.

#include <board.h>
#include "offsets.h"

#define PHYSICAL(symbol) (symbol - BOARD_KERNEL_OFFSET)

#define NOTE_PHYS32_ENTRY 18            // XEN_ELFNOTE_PHYS32_ENTRY

#define CR0_ON (1 << 31 | 1 << 16 | 1 << 5 | 1 << 1 | 1 << 0)  // PG, WP, NE, MP, PE; caches on
#define CR4_PAE (1 << 5)
#define EFER 0xc0000080
#define EFER_ON (1 << 11 | 1 << 8 | 1 << 0)                    // NXE, LME, SCE
#define FEATURES_NEEDED (1 << 29 | 1 << 20 | 1 << 11)          // long mode, NX, syscall: CPUID 0x80000001 edx

#define TABLE 0x003                     // present, writable
#define BLOCK 0x083                     // and 2 MiB large
#define BLOCK_BYTES (1 << 21)
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
    mov     $PHYSICAL(early_directory) + TABLE, %eax
    mov     %eax, PHYSICAL(early_pointers)
    mov     $BLOCK, %eax
    xor     %ecx, %ecx
1:  mov     %eax, PHYSICAL(early_directory)(, %ecx, 8)
    add     $BLOCK_BYTES, %eax
    inc     %ecx
    cmp     $512, %ecx
    jb      1b

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

    .code64
long_mode:
    movabs  $in_window, %rax
    jmp     *%rax

no_long_mode_text:
    .asciz  "this CPU has no 64-bit mode, no NX or no syscall instruction\r\n"

    .balign 8
early_gdt:
    .quad   0
    .quad   0x00209a0000000000          // 64-bit code
early_gdt_pointer:
    .word   . - early_gdt - 1
    .long   PHYSICAL(early_gdt)

    .text
in_window:
    xor     %eax, %eax
    mov     %eax, %ds
    mov     %eax, %es
    mov     %eax, %ss
    mov     %eax, %fs
    mov     %eax, %gs
    lea     core_first(%rip), %rax
    mov     CORE_STACK_TOP(%rax), %rsp
    mov     %rax, %rdx
    shr     $32, %rdx
    mov     $MSR_GS_BASE, %ecx
    wrmsr
    mov     %ebp, %edi
    xor     %ebp, %ebp
    pushq   $0                          // a backtrace ends here
    jmp     arch_start

    .bss
    .balign 4096
early_root:
    .skip   4096
early_pointers:
    .skip   4096
early_directory:
    .skip   4096
