// SPDX-License-Identifier: MIT
//
// x86-64's part of the architecture contract: the structures that kernel objects embed and the
// inline functions of kernel/arch.h. Offsets that assembly uses stand in arch/x86_64/offsets.h and
// are checked by offsets.c.
#pragma once

#include <stdint.h>
#include <board.h>

// General registers in the order of struct arch_context. The first twelve are whole words of the
// system call frame, in frame order; rbp holds two.
enum context_register : unsigned {
    CONTEXT_RAX,
    CONTEXT_RDI,
    CONTEXT_RSI,
    CONTEXT_RDX,
    CONTEXT_R8,
    CONTEXT_R9,
    CONTEXT_R10,
    CONTEXT_R12,
    CONTEXT_R13,
    CONTEXT_R14,
    CONTEXT_R15,
    CONTEXT_RBX,
    CONTEXT_RBP,
    CONTEXT_RCX,
    CONTEXT_R11,
    CONTEXT_REGISTERS,
};

// The registers of a thread as the trap entry saves them. While a thread runs at user level, the
// processor's stack pointer for exceptions (TSS.RSP0) points behind `ss`, so that the processor
// itself fills the last five words.
struct arch_context {
    alignas(16) uint64_t registers[CONTEXT_REGISTERS];
    uint64_t entry; // vector of the exception or interrupt, or ENTRY_SYSCALL
    uint64_t error; // error code of the exception; number of the system call
    uint64_t pc;
    uint64_t cs;
    uint64_t flags;
    uint64_t sp;
    uint64_t ss;
    uint64_t thread_pointer; // FS base: loaded by arch_switch_to, read back of foreign threads only
    uint64_t is_fpu_owner;   // of its core
};

// Floating-point registers of a thread that does not own the unit: an XSAVE area with room for x87,
// SSE and AVX (Intel SDM 1, 13.4), or an FXSAVE area.
struct arch_fpu_state {
    alignas(64) uint8_t area[832];
    uint64_t is_saved; // 0: never used, and the area holds nothing
};

// Translation of an address space.
static_assert(BOARD_CORE_COUNT <= 64, "clean_cores has a bit for each");
struct arch_aspace {
    uint64_t translation; // CR3: root table and PCID
    uint64_t kept;        // the same with CR3_KEEP, if there are PCIDs
    uint64_t clean_cores; // a bit for each core whose TLB holds nothing old of it
    uint64_t
        spare_table; // physical address of the first emptied table, linked by first words; 0: none
};

// What a core keeps for the architecture, the first part of struct core: reached by the GS base
// while the core is in the kernel. It is the core's own, but for `translation` and `is_stale`,
// which belong to the holder of the kernel lock.
constexpr unsigned ARCH_CORES = BOARD_CORE_COUNT;

// Task state segment (Intel SDM 3, 7.7). It lies 4 bytes behind a multiple of 8, so that its stack
// pointers are aligned.
struct [[gnu::packed]] arch_tss {
    uint32_t reserved0;
    uint64_t context_end; // RSP0: behind the registers in the running thread's context
    uint64_t stacks[2];   // RSP1, RSP2
    uint64_t reserved1;
    uint64_t interrupt_stacks[7]; // IST1 to IST7
    uint64_t reserved2;
    uint16_t reserved3;
    uint16_t io_map; // beyond the limit: user level has no ports
};
static_assert(sizeof(struct arch_tss) == 104);

struct arch_core {
    uint64_t stack_top;   // kernel stack: empty whenever user code or idle runs
    uint64_t translation; // what CR3 holds, without CR3_KEEP
    uint64_t scratch;     // the user's stack pointer, for two instructions
    struct core *self;
    uint32_t before_tss;
    struct arch_tss tss;
    uint64_t stack_bottom;  // the page below is not mapped
    uint64_t emergency_top; // stacks of NMI, double fault and machine check, one behind the other
    uint64_t emergency_bottom;
    uint64_t clean_bit;       // this core's of arch_aspace.clean_cores
    bool is_stale;            // CR3 must be loaded again before user level, even with the same
    bool is_fpu_open;         // CR0.TS is clear
    bool is_reporting;        // an exception of the kernel
    bool must_look;           // the running thread owns the unit, or there is a lock to give back
    uint32_t apic_id;         // of the core's local APIC
    struct thread *fpu_owner; // whose registers are in the floating-point unit; null: nobody's
};

static inline struct core *arch_core_here(void) {
    struct core *core;
    __asm__("mov %%gs:24, %0" : "=r"(core)); // not volatile: always the same on one core
    return core;
}

static inline void arch_spin_wait(void) {
    __asm__ volatile("pause" ::: "memory");
}

// The system call frame (idl/kernel/syscalls.yaml, `registers`): words 0 to 11 are registers, words
// 12 and 13 the halves of rbp. The entry has taken the number out of word 0.
static inline uint64_t arch_frame_get(const struct arch_context *context, unsigned index) {
    if (index < CONTEXT_RBP) {
        return context->registers[index];
    }
    uint64_t slots = context->registers[CONTEXT_RBP];
    return index == CONTEXT_RBP ? (uint32_t)slots : slots >> 32;
}

static inline void arch_frame_set(struct arch_context *context, unsigned index, uint64_t value) {
    uint64_t slots = context->registers[CONTEXT_RBP];
    if (index < CONTEXT_RBP) {
        context->registers[index] = value;
    } else if (index == CONTEXT_RBP) {
        context->registers[CONTEXT_RBP] = (slots >> 32) << 32 | (uint32_t)value;
    } else {
        context->registers[CONTEXT_RBP] = value << 32 | (uint32_t)slots;
    }
}

// The kernel's window on physical memory is the last 512 GiB; the kernel's image lies in it too.
static inline void *arch_physical_to_kernel(uint64_t physical) {
    return (void *)(physical + BOARD_KERNEL_OFFSET);
}

static inline uint64_t arch_kernel_to_physical(const void *address) {
    return (uint64_t)address - BOARD_KERNEL_OFFSET;
}
