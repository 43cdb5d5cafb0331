// SPDX-License-Identifier: MIT
//
// Entry of the kernel, at its physical address, MMU off, at EL1, EL2 or EL3; the image cleaned to memory by the loader.
// Comes down to EL1, builds the kernel's map, switches the MMU on, jumps to the window and calls arch_start(). The other cores
// come by start_other, find the map built, and call arch_start_other(). x20: 1 for them. x21: where the first was entered.
//
// From the board's linker script: section .boot first in the image, then .text; kernel_bss_start, kernel_bss_end
// (multiples of 16) and the boundaries of image.h. The image is linked at physical address + BOARD_KERNEL_OFFSET.

#include <board.h>
#include "offsets.h"

// SCTLR_EL1 (Arm ARM D17.2): what must be one, and what the kernel wants with the MMU on.
#define SCTLR_ONES    (1 << 29 | 1 << 28 | 1 << 23 | 1 << 22 | 1 << 20 | 1 << 11)
#define SCTLR_MMU     (1 << 0)
#define SCTLR_CACHES  (1 << 12 | 1 << 2)
#define SCTLR_STACKS  (1 << 4 | 1 << 3)   // stack pointers are 16-byte aligned, kernel and user
#define SCTLR_DC_ZVA  (1 << 14)           // user level may zero cache lines
#define SCTLR_CTR     (1 << 15)           // and learn their size
#define SCTLR_WFE     (1 << 18)           // and wait for events; WFI traps, and so do cache operations
#define SCTLR_WXN     (1 << 19)           // writable is never executable
#define SCTLR_SPAN    (1 << 23)           // 0: entering the kernel sets PAN
#define SCTLR_ON      (SCTLR_ONES | SCTLR_MMU | SCTLR_CACHES | SCTLR_STACKS | SCTLR_DC_ZVA | SCTLR_CTR | SCTLR_WFE | SCTLR_WXN)

#define PSTATE_EL1H_MASKED  0x3c5
#define PSTATE_EL2H_MASKED  0x3c9

    .section .boot, "ax"
    .globl _start
    .type _start, %function
_start:
    b       first
    .long   0                           // the header of Linux's images (Documentation/arch/arm64/booting), for loaders that want one
    .quad   image_text_offset           // from a multiple of 2 MiB
    .quad   image_bytes
    .quad   image_flags
    .quad   0, 0, 0
    .ascii  "ARM\x64"
    .long   0
first:
    mov     x19, x0                     // a device tree, perhaps
    mrs     x21, CurrentEL
    mov     x20, #0
    mrs     x0, mpidr_el1               // one core goes on, if the loader enters more
    tst     x0, #0xffffff
    b.ne    park
    b       enter

    .globl start_other
    .type start_other, %function
start_other:
    mov     x20, #1
enter:
    msr     daifset, #15
    mrs     x0, CurrentEL
    cmp     x0, #(2 << 2)
    b.eq    leave_el2
    b.hi    leave_el3
    b       enter_el1

park:
    wfi
    b       park

// To EL2 if there is one, else to EL1; non-secure.
leave_el3:
    mov     x1, #(1 << 10 | 1 << 8 | 3 << 4 | 1 << 0)  // SCR_EL3: AArch64 below, HVC works, reserved ones, non-secure
    msr     scr_el3, x1
    msr     cptr_el3, xzr
    mrs     x2, id_aa64pfr0_el1
    tst     x2, #(0xf << 24)                           // GIC system registers
    b.eq    1f
    mov     x1, #0xf
    msr     S3_6_C12_C12_5, x1                         // ICC_SRE_EL3: system registers, for lower levels too
    isb
1:  mov     x3, #BOARD_GIC_VERSION                     // no firmware gave the interrupts to the non-secure side
    cbz     x3, 4f
    ldr     x4, =BOARD_GIC_DISTRIBUTOR_BASE
    cmp     x3, #3
    b.ne    2f
    mov     w1, #(1 << 6)                              // GICD_CTLR.DS: one security state
    str     w1, [x4]
    b       4f
2:  mov     w1, #-1                                    // GICD_IGROUPR: all lines
    add     x4, x4, #0x80
    add     x3, x4, #(BOARD_INTERRUPT_LINES / 8)
3:  str     w1, [x4], #4
    cmp     x4, x3
    b.lo    3b
    ldr     x4, =BOARD_GIC_CPU_INTERFACE_BASE
    mov     w1, #0xff
    str     w1, [x4, #4]                               // GICC_PMR: the upper half is the non-secure side's
4:  adr     x1, enter
    msr     elr_el3, x1
    mov     x1, #PSTATE_EL2H_MASKED
    mov     x3, #PSTATE_EL1H_MASKED
    tst     x2, #(0xf << 8)                            // EL2
    csel    x1, x3, x1, eq
    msr     spsr_el3, x1
    eret

leave_el2:
    mov     x1, #(1 << 31 | 1 << 29)                   // HCR_EL2: EL1 is AArch64; HVC is undefined: nobody is here
    msr     hcr_el2, x1
    mov     x1, #3
    msr     cnthctl_el2, x1                            // counter and timer belong to EL1
    msr     cntvoff_el2, xzr
    mov     x1, #0x33ff
    msr     cptr_el2, x1
    msr     hstr_el2, xzr
    msr     vttbr_el2, xzr
    mrs     x1, midr_el1
    msr     vpidr_el2, x1
    mrs     x1, mpidr_el1
    msr     vmpidr_el2, x1
    mrs     x2, id_aa64dfr0_el1
    ubfx    x2, x2, #8, #4                             // PMU: EL1 owns all counters
    sub     x2, x2, #1
    cmp     x2, #14
    b.hs    1f
    mrs     x1, pmcr_el0
    ubfx    x1, x1, #11, #5
    msr     mdcr_el2, x1
1:  mrs     x2, id_aa64pfr0_el1
    tst     x2, #(0xf << 24)
    b.eq    1f
    mov     x1, #0xf
    msr     S3_4_C12_C9_5, x1                          // ICC_SRE_EL2
    isb
    msr     S3_4_C12_C11_0, xzr                        // ICH_HCR_EL2
1:  adr     x1, enter_el1
    msr     elr_el2, x1
    mov     x1, #PSTATE_EL1H_MASKED
    msr     spsr_el2, x1
    eret

enter_el1:
    ldr     x0, =SCTLR_ONES
    msr     sctlr_el1, x0
    isb

    cbnz    x20, load_map

    adrp    x0, kernel_bss_start
    add     x0, x0, :lo12:kernel_bss_start
    adrp    x1, kernel_bss_end
    add     x1, x1, :lo12:kernel_bss_end
1:  cmp     x0, x1
    b.hs    2f
    stp     xzr, xzr, [x0], #16
    b       1b

2:  adrp    x0, core_first_stack_top
    ldr     x0, [x0, :lo12:core_first_stack_top]
    mov     x1, #BOARD_KERNEL_OFFSET
    sub     x0, x0, x1                                 // the stack's physical address
    mov     sp, x0
    mov     x29, xzr
    mov     x30, xzr
    mov     x0, x19
    bl      kernel_map_build
    mov     x19, x0                                    // a tree that can be looked at

    // What was written past the caches must not be hidden by stale lines.
    adrp    x0, kernel_bss_start
    add     x0, x0, :lo12:kernel_bss_start
    adrp    x1, kernel_bss_end
    add     x1, x1, :lo12:kernel_bss_end
    mrs     x2, ctr_el0
    ubfx    x2, x2, #16, #4
    mov     x3, #4
    lsl     x3, x3, x2
1:  dc      ivac, x0
    add     x0, x0, x3
    cmp     x0, x1
    b.lo    1b
    dsb     sy

load_map:
    adrp    x0, kernel_map
    add     x0, x0, :lo12:kernel_map
    ldp     x1, x2, [x0]
    msr     mair_el1, x1
    msr     tcr_el1, x2
    ldp     x1, x2, [x0, #16]
    msr     ttbr0_el1, x1
    msr     ttbr1_el1, x2
    isb
    tlbi    vmalle1
    ic      iallu
    dsb     sy
    isb

    ldr     x0, =SCTLR_ON
    mrs     x1, id_aa64mmfr1_el1
    tst     x1, #(0xf << 20)                           // PAN
    b.eq    boot_code
    ldr     x2, =SCTLR_SPAN
    bic     x0, x0, x2
    .arch_extension pan
    msr     pan, #1

    // In one page, mapped at its physical address as well.
    .balign 64
    .globl boot_code
boot_code:
    msr     sctlr_el1, x0
    isb
    ldr     x1, =in_window
    br      x1
    .ltorg

    .text
in_window:
    mov     x29, xzr
    mov     x30, xzr
    ldr     x2, =cores
    cbnz    x20, in_window_other
    msr     tpidr_el1, x2
    ldr     x0, =core_first_stack_top
    ldr     x0, [x0]
    mov     sp, x0
    mov     x0, x19
    ubfx    x1, x21, #2, #2
    b       arch_start

in_window_other:                        // which core is this?
    mrs     x0, mpidr_el1
    and     x0, x0, #0xffffffffff
    and     x0, x0, #~(0xff << 24)
    ldr     x1, =board_core_ids
    mov     x3, #BOARD_CORE_COUNT
1:  ldr     x4, [x1], #8
    cmp     x4, x0
    b.eq    2f
    add     x2, x2, #CORE_BYTES
    subs    x3, x3, #1
    b.ne    1b
    b       park_here                   // none that the board has
2:  msr     tpidr_el1, x2
    ldr     x0, [x2, #CORE_STACK_TOP]
    mov     sp, x0
    b       arch_start_other

park_here:
    wfi
    b       park_here
    .ltorg
