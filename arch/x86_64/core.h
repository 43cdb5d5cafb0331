// SPDX-License-Identifier: MIT
//
// What belongs to one core (struct arch_core), its stacks, and the loading of translations. The
// stacks are numbered as cores[] is.
#pragma once

#include <kernel/core.h>
#include "cpu.h"
#include "features.h"
#include "kernel_map.h"
#include "offsets.h"

// The guard page is left out of the kernel's map.
struct kernel_stack {
    alignas(BOARD_PAGE_BYTES) uint8_t guard[BOARD_PAGE_BYTES];
    uint8_t bytes[KERNEL_STACK_BYTES - BOARD_PAGE_BYTES];
};

extern struct kernel_stack kernel_stacks[BOARD_CORE_COUNT];

// Make cores[index], which is not running, ready to be entered by start.S.
void core_prepare(unsigned index, uint32_t apic_id);

static inline struct arch_core *core_here(void) {
    return &arch_core_here()->arch;
}

static inline unsigned core_index(const struct core *core) {
    return (unsigned)(core - cores);
}

// Load another lower half. TLB entries of an address space with a PCID survive, unless the core may
// have old ones. The kernel's own are global.
static inline void translation_load(struct arch_core *core, struct arch_aspace *arch) {
    uint64_t translation = arch->translation;
    if (__builtin_expect((arch->clean_cores & core->clean_bit) != 0, true)) {
        control_write(cr3, arch->kept);
    } else {
        control_write(cr3, translation);
        arch->clean_cores |= core->clean_bit;
    }
    core->translation = translation;
}

// What the core has of the translation that is loaded may be old: load it again.
static inline void translation_refresh(struct arch_core *core, struct arch_aspace *arch) {
    translation_load(core, arch);
    core->is_stale = false;
}

static inline void translation_load_empty(struct arch_core *core) {
    core->translation = kernel_map_empty_translation();
    core->is_stale = false;
    control_write(cr3, core->translation);
}

// Has another core sent this one a non-maskable interrupt because it found a bug?
bool core_must_halt(void);

// Before arch_console_write() may be trusted: say why the boot cannot go on, and stop.
[[noreturn]] void boot_stop(const char *reason);
