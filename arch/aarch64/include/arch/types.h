// SPDX-License-Identifier: MIT
//
// AArch64's part of the architecture contract: the structures that kernel objects embed and the
// inline functions of kernel/arch.h. Offsets that assembly uses stand in arch/aarch64/offsets.h and
// are checked by offsets.c.
#pragma once

#include <stdint.h>
#include <board.h>

// The registers of a thread as the trap entry saves them. While a thread runs at user level, SP_EL1
// points here.
struct arch_context {
    alignas(16) uint64_t x[31];
    uint64_t sp;
    uint64_t pc;
    uint64_t pstate;
    uint64_t
        thread_pointer;    // TPIDR_EL0: loaded by arch_switch_to, read back of foreign threads only
    uint64_t is_fpu_owner; // LOOK_AT_FPU or 0: beside what a switch needs, too
    uint64_t zero[2];      // for registers that carry nothing, in pairs
};

// Floating-point registers of a thread that does not own the unit.
struct arch_fpu_state {
    alignas(16) uint64_t vectors[64];
    uint64_t status;
    uint64_t control;
};

// Beside the registers and the translation, a switch concerns: the floating-point unit, if the
// thread that runs or that is to run owns it; the kernel lock, if there is more than one core.
enum arch_look : uint64_t {
    LOOK_AT_FPU = 1u << 0,
    LOOK_AT_LOCK = 1u << 1,
};

// Translation of an address space.
struct arch_aspace {
    uint64_t translation; // TTBR0_EL1: root table and ASID, ready to be loaded
    uint64_t
        spare_table; // physical address of the first emptied table, linked by first words; 0: none
};

struct thread;

constexpr unsigned ARCH_CORES = BOARD_CORE_COUNT;

// What belongs to one core. Only the core itself uses it, or one that has it do so (core_call).
struct arch_core {
    uint64_t stack_top;                   // kernel stack: empty whenever user code or idle runs
    struct arch_context *exception_frame; // registers of an exception taken in the kernel
    uint64_t emergency_top;               // stack for such an exception
    uint64_t stack_bottom;                // the page below is not mapped
    uint64_t emergency_bottom;
    uint64_t translation;     // what TTBR0_EL1 holds
    uint64_t fpu_access;      // what CPACR_EL1 holds
    struct thread *fpu_owner; // whose registers are in the floating-point unit; null: nobody's
    uint64_t redistributor;   // GICv3: its registers
    uint32_t target;          // GICv2: its bit
    bool is_reporting;        // an exception in the kernel
    uint8_t look_at;          // LOOK_: what the fast paths must not forget
};

// The kernel stays on its core, so the register may be read once.
static inline struct core *arch_core_here(void) {
    struct core *here;
    __asm__("mrs %0, tpidr_el1" : "=r"(here));
    return here;
}

static inline void arch_spin_wait(void) {
    __asm__ volatile("yield" ::: "memory");
}

// The system call frame is x0 to x13, in order.
static inline uint64_t arch_frame_get(const struct arch_context *context, unsigned index) {
    return context->x[index];
}

static inline void arch_frame_set(struct arch_context *context, unsigned index, uint64_t value) {
    context->x[index] = value;
}

// The kernel's window on physical memory is the upper 39-bit half; the kernel's image lies in it
// too.
static inline void *arch_physical_to_kernel(uint64_t physical) {
    return (void *)(physical + BOARD_KERNEL_OFFSET);
}

static inline uint64_t arch_kernel_to_physical(const void *address) {
    return (uint64_t)address - BOARD_KERNEL_OFFSET;
}
