// SPDX-License-Identifier: MIT
//
// Data, stacks and control registers of a core, and the way from start.S into the portable kernel.

#include "core.h"
#include <kernel/entry.h>
#include "apic.h"
#include "descriptors.h"
#include "firmware.h"
#include "fpu.h"
#include "interrupt.h"
#include "offsets.h"
#include "start_info.h"
#include "startup.h"
#include "timer.h"
#include "trap.h"

// What the kernel is never entered with: all flags that can be masked.
constexpr uint64_t masked_flags = 0x003f7fd5;

// Where trap.S finds the core of an exception that came with any GS base: at the stack's end.
struct emergency_stack {
    alignas(EMERGENCY_STACK_BYTES) uint8_t bytes[EMERGENCY_STACK_BYTES - EMERGENCY_STACK_END];
    uint64_t unused;
    struct core *core;
};
static_assert(sizeof(struct emergency_stack) == EMERGENCY_STACK_BYTES);

struct kernel_stack kernel_stacks[BOARD_CORE_COUNT];
static_assert(sizeof(struct kernel_stack) == KERNEL_STACK_BYTES);

static struct emergency_stack emergency_stacks[BOARD_CORE_COUNT][EMERGENCY_STACKS];

// Atomic: another core sends a non-maskable interrupt for that.
static bool must_halt[BOARD_CORE_COUNT];

static void core_init(void);
static void control_init(void);
static void syscall_init(void);

// From start.S, in the window, on the core's own stack. `start_info` is what the loader
// left.
[[noreturn]] void arch_start(paddr_t start_info);
[[noreturn]] void arch_start_other(void);

void arch_start(paddr_t start_info) {
    start_info_find_ram(start_info);
    features_read();
    startup_find_cores(start_info); // on the early map
    firmware_place_devices(start_info);
    kernel_map_build();
    core_prepare(0, core_apic_ids[0]);
    core_init();
    interrupt_init();
    timer_init();
    kernel_main();
}

void arch_start_other(void) {
    kernel_map_load();
    core_init();
    apic_init();
    timer_init_here();
    core_enter();
}

void core_prepare(unsigned index, uint32_t apic_id) {
    struct kernel_stack *stack = &kernel_stacks[index];
    struct emergency_stack *emergency = emergency_stacks[index];
    struct core *core = &cores[index];
    core->arch.apic_id = apic_id;
    core->arch.stack_bottom = (vaddr_t)stack->bytes;
    core->arch.stack_top = (vaddr_t)stack->bytes + sizeof stack->bytes;
    core->arch.emergency_bottom = (vaddr_t)emergency;
    core->arch.emergency_top = (vaddr_t)(emergency + EMERGENCY_STACKS);
    core->arch.translation = kernel_map_empty_translation();
    core->arch.self = core;
    core->arch.clean_bit = 1ull << index;
    for (unsigned i = 0; i < EMERGENCY_STACKS; i++) {
        emergency[i].core = core;
    }
}

void arch_core_stop(struct core *core) {
    __atomic_store_n(&must_halt[core_index(core)], true, __ATOMIC_RELEASE);
    apic_send(core->arch.apic_id, APIC_COMMAND_NMI);
}

bool core_must_halt(void) {
    return __atomic_load_n(&must_halt[core_index(arch_core_here())], __ATOMIC_ACQUIRE);
}

// Never part of another function: a debugger shows by its name who has stopped.
[[clang::noinline]] void arch_core_halt(void) {
    for (;;) {
        __asm__ volatile("cli\n\thlt");
    }
}

void arch_fast_paths_set(bool is_on) {
    bool can = is_on && cpu_features.has_fsgsbase;
    char *fast = arch_core_here()->uses_lock ? fast_entry_shared : fast_entry;
    core_here()->must_look = core_here()->is_fpu_open || arch_core_here()->uses_lock;
    msr_write(MSR_LSTAR, (vaddr_t)(can ? fast : trap_syscall_entry));
}

static void core_init(void) {
    control_init();
    descriptors_init();
    syscall_init();
    fpu_init();
}

static void control_init(void) {
    uint64_t cr4 = control_read(cr4) | CR4_FXSAVE | CR4_SIMD_EXCEPTIONS;
    cr4 |= cpu_features.has_machine_check ? CR4_MACHINE_CHECK : 0;
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
    arch_fast_paths_set(true);
    msr_write(MSR_FLAG_MASK, masked_flags);
}
