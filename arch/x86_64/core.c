// SPDX-License-Identifier: MIT
//
// Data, stacks and control registers of a core, and the way from start.S into the portable kernel.

#include "core.h"
#include <stddef.h>
#include <board.h>
#include <kernel/entry.h>
#include "apic.h"
#include "descriptors.h"
#include "fpu.h"
#include "interrupt.h"
#include "offsets.h"
#include "start_info.h"
#include "timer.h"
#include "trap.h"

constexpr unsigned stack_bytes = 16384;

// What the kernel is never entered with: all flags that can be masked.
constexpr uint64_t masked_flags = 0x003f7fd5;

// The guard page is left out of the kernel's map.
struct kernel_stack {
    alignas(BOARD_PAGE_BYTES) uint8_t guard[BOARD_PAGE_BYTES];
    uint8_t bytes[stack_bytes];
};

static struct kernel_stack first_stack;
static alignas(16) uint8_t first_emergency_stacks[EMERGENCY_STACKS * EMERGENCY_STACK_BYTES];

struct core core_first = {
    .stack_top = (vaddr_t)&first_stack.bytes[stack_bytes],
    .stack_bottom = (vaddr_t)first_stack.bytes,
    .self = &core_first,
    .emergency_top = (vaddr_t)&first_emergency_stacks[sizeof first_emergency_stacks],
    .emergency_bottom = (vaddr_t)first_emergency_stacks,
};
static_assert(offsetof(struct core, self) == 24, "core_here() reads it");

static void control_init(void);
static void syscall_init(void);

// From start.S, in the window, on the first core's stack. `start_info` is what the loader left.
[[noreturn]] void arch_start(paddr_t start_info);

void arch_start(paddr_t start_info) {
    start_info_find_ram(start_info);
    kernel_map_build();
    core_first.translation = kernel_map_empty_translation();
    features_read();
    control_init();
    descriptors_init();
    syscall_init();
    fpu_init();
    interrupt_init();
    timer_init();
    kernel_main();
}

void arch_fast_paths_set(bool is_on) {
    (void)is_on; // there are none
}

unsigned arch_core_count(void) {
    return 1;
}

static void control_init(void) {
    uint64_t cr4 = control_read(cr4) | CR4_FXSAVE | CR4_SIMD_EXCEPTIONS;
    cr4 |= cpu_features.has_global_pages ? CR4_GLOBAL_PAGES : 0;
    cr4 |= cpu_features.has_umip ? CR4_UMIP : 0;
    cr4 |= cpu_features.has_fsgsbase ? CR4_FSGSBASE : 0;
    cr4 |= cpu_features.has_pcid ? CR4_PCID : 0;
    cr4 |= cpu_features.has_xsave ? CR4_XSAVE : 0;
    cr4 |= cpu_features.has_smep ? CR4_SMEP : 0;
    cr4 |= cpu_features.has_smap ? CR4_SMAP : 0;
    control_write(cr4, cr4);
    // User level may ask for alignment checks by its own flag.
    control_write(cr0, control_read(cr0) | CR0_WRITE_PROTECT | CR0_ALIGNMENT_MASK);
    msr_write(MSR_GS_BASE_OF_USER, 0);
}

static void syscall_init(void) {
    uint64_t sysret_base = SELECTOR_SYSRET_BASE | 3;
    msr_write(MSR_STAR, sysret_base << 48 | (uint64_t)SELECTOR_KERNEL_CODE << 32);
    msr_write(MSR_LSTAR, (vaddr_t)trap_syscall_entry);
    msr_write(MSR_FLAG_MASK, masked_flags);
}
