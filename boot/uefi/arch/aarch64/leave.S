// SPDX-License-Identifier: MIT
//
// Caches and the MMU (Arm ARM, D7.5 and D17.2). Virtual addresses are physical ones: so maps a firmware of UEFI (2.3.6.1).

#define SCTLR_OFF (1 << 12 | 1 << 2 | 1 << 0)   // instruction cache, data cache, MMU

    .text
    .globl cache_clean
    .globl cache_forget_instructions
    .globl leave
    .globl leave_start
    .globl leave_end

// From X0 to before X1, to memory, and out of the caches.
cache_clean:
    mrs     x2, ctr_el0
    ubfx    x2, x2, #16, #4
    mov     x3, #4
    lsl     x3, x3, x2
    sub     x4, x3, #1
    bic     x0, x0, x4
1:  dc      civac, x0
    add     x0, x0, x3
    cmp     x0, x1
    b.lo    1b
    dsb     sy
    ret

cache_forget_instructions:
    ic      iallu
    dsb     sy
    isb
    ret

// X0: what the kernel gets in X0. X1: its entry. Uses no memory once the cache is off.
    .balign 64
leave_start:
leave:
    msr     daifset, #15
    mov     x4, x1
    mov     x1, xzr
    mov     x2, xzr
    mov     x3, xzr
    mrs     x5, CurrentEL
    ldr     x6, =SCTLR_OFF
    cmp     x5, #(2 << 2)
    b.eq    1f
    mrs     x7, sctlr_el1
    bic     x7, x7, x6
    msr     sctlr_el1, x7
    isb
    tlbi    vmalle1
    b       2f
1:  mrs     x7, sctlr_el2
    bic     x7, x7, x6
    msr     sctlr_el2, x7
    isb
    tlbi    alle2
2:  ic      iallu
    dsb     sy
    isb
    br      x4
    .ltorg
leave_end:
