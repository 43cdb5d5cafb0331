// SPDX-License-Identifier: MIT
//
// What belongs to one core, reached by the GS base while the core is in the kernel. Only the core
// itself uses it, with interrupts off: no lock.
#pragma once

#include <kernel/arch.h>
#include "cpu.h"
#include "features.h"
#include "kernel_map.h"

struct core {
    vaddr_t stack_top;   // kernel stack: empty whenever user code or idle runs
    vaddr_t context_end; // behind the registers in the running thread's context
    uint64_t scratch;    // the user's stack pointer, for two instructions
    struct core *self;
    vaddr_t stack_bottom;  // the page below is not mapped
    vaddr_t emergency_top; // stacks of NMI, double fault and machine check, one behind the other
    vaddr_t emergency_bottom;
    uint64_t translation;     // what CR3 holds, without CR3_KEEP
    struct thread *fpu_owner; // whose registers are in the floating-point unit; null: nobody's
    bool is_fpu_open;         // CR0.TS is clear
};

// The core that boots: the only one so far.
extern struct core core_first;

static inline struct core *core_here(void) {
    struct core *core;
    __asm__("mov %%gs:24, %0" : "=r"(core)); // not volatile: always the same on one core
    return core;
}

// Load another lower half. TLB entries of an address space with a PCID survive, unless it asks to
// drop them. The kernel's own are global.
static inline void translation_load(struct core *core, struct arch_aspace *arch) {
    control_write(cr3, arch->translation | arch->keep_flag);
    arch->keep_flag = cpu_features.has_pcid ? CR3_KEEP : 0;
    core->translation = arch->translation;
}

static inline void translation_load_empty(struct core *core) {
    core->translation = kernel_map_empty_translation();
    control_write(cr3, core->translation);
}

// Before arch_console_write() may be trusted: say why the boot cannot go on, and stop.
[[noreturn]] void boot_stop(const char *reason);
