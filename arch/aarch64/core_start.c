// SPDX-License-Identifier: MIT
//
// How the other cores are started and stopped: by PSCI, or out of the firmware's spin table, where
// each waits for the address to go on at. Both enter start_other with the MMU off.

#include <board.h>
#include "core.h"
#include "psci.h"

extern char start_other[]; // start.S

static bool spin_table_start(unsigned index, paddr_t entry);

bool arch_core_start(struct core *core) {
    core_prepare(core);
    barrier_complete(); // the core finds what was written for it
    unsigned index = (unsigned)(core - cores);
    paddr_t entry = arch_kernel_to_physical(start_other);
    return BOARD_HAS_SPIN_TABLE ? spin_table_start(index, entry)
                                : psci_call(psci_cpu_on, board_core_ids[index], entry) == 0;
}

// Without a way past a mask: one that has interrupts off goes on until it leaves the kernel.
void arch_core_stop(struct core *core) {
    arch_core_interrupt(core);
}

// Never part of another function: a debugger shows by its name who has stopped.
[[clang::noinline]] void arch_core_halt(void) {
    for (;;) {
        __asm__ volatile("wfi");
    }
}

// Past the caches, as the core reads it.
static bool spin_table_start(unsigned index, paddr_t entry) {
    paddr_t place = BOARD_SPIN_TABLE_BASE + index * BOARD_SPIN_TABLE_STRIDE;
    *(volatile uint64_t *)arch_physical_to_kernel(place) = entry;
    barrier_system();
    __asm__ volatile("sev");
    return true;
}
