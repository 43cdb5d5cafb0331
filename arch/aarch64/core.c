// SPDX-License-Identifier: MIT
//
// Data, stacks and control registers of the cores, and the way from start.S into the portable
// kernel.

#include "core.h"
#include <board.h>
#include <kernel/device_tree.h>
#include <kernel/entry.h>
#include <kernel/ram.h>
#include "fpu.h"
#include "interrupt.h"
#include "kernel_map.h"
#include "psci.h"
#include "sysreg.h"
#include "timer.h"

constexpr unsigned stack_bytes = 16384;
constexpr unsigned emergency_bytes = 8192;

// The guard page is left out of the kernel's map.
struct kernel_stack {
    alignas(BOARD_PAGE_BYTES) uint8_t guard[BOARD_PAGE_BYTES];
    uint8_t bytes[stack_bytes];
};

enum core_control : uint64_t {
    DEBUG_TRAP_COMMS = 1u << 12, // MDSCR_EL1: no debug channel at user level
    PMU_ENABLE = 1u << 0,        // PMCR_EL0
    PMU_RESET_CYCLES = 1u << 2,
    PMU_LONG_CYCLES = 1u << 6,
    PMU_CYCLES = 1u << 31,           // PMCNTENSET_EL0
    PMU_USER_READS_CYCLES = 1u << 2, // PMUSERENR_EL0
};

static struct kernel_stack stacks[BOARD_CORE_COUNT];
static alignas(16) uint8_t emergency_stacks[BOARD_CORE_COUNT][emergency_bytes];
static struct arch_context exception_frames[BOARD_CORE_COUNT];

// For start.S: where the stack of the core that boots ends.
extern const vaddr_t core_first_stack_top;
const vaddr_t core_first_stack_top = (vaddr_t)&stacks[0].bytes[stack_bytes];

extern char vectors[]; // trap.S; for more than one core; without the fast paths
extern char vectors_shared[];
extern char vectors_general[];

static void core_init(void);
static void cycle_counter_init(void);

static void find_ram(paddr_t tree);

// From start.S, in the window, on the core's stack. `tree` is mapped there (0: none). `level`: the
// exception level that the loader entered.
[[noreturn]] void arch_start(paddr_t tree, uint64_t level);
[[noreturn]] void arch_start_other(void);

void core_prepare(struct core *core) {
    unsigned index = (unsigned)(core - cores);
    core->arch.stack_top = (vaddr_t)&stacks[index].bytes[stack_bytes];
    core->arch.stack_bottom = (vaddr_t)stacks[index].bytes;
    core->arch.exception_frame = &exception_frames[index];
    core->arch.emergency_top = (vaddr_t)&emergency_stacks[index][emergency_bytes];
    core->arch.emergency_bottom = (vaddr_t)emergency_stacks[index];
}

vaddr_t core_guard_page(unsigned index) {
    return (vaddr_t)stacks[index].guard;
}

void arch_start(paddr_t tree, uint64_t level) {
    core_prepare(&cores[0]);
    psci_init(level);
    find_ram(tree);
    kernel_map_add_ram();
    kernel_map_finish();
    core_init();
    interrupt_init();
    timer_init();
    kernel_main();
}

void arch_start_other(void) {
    kernel_map_finish();
    core_init();
    interrupt_init_core();
    timer_init();
    core_enter();
}

static void core_init(void) {
    arch_fast_paths_set(true);
    sysreg_write(mdscr_el1, DEBUG_TRAP_COMMS);
    core_here()->translation = kernel_map_empty_translation();
    fpu_init();
    cycle_counter_init();
    barrier_instruction();
}

void arch_fast_paths_set(bool is_on) {
    char *fast = arch_core_here()->uses_lock ? vectors_shared : vectors;
    core_update_look(core_here(), core_here()->fpu_access == FPU_EVERYBODY);
    sysreg_write(vbar_el1, (uint64_t)(is_on ? fast : vectors_general));
}

static void find_ram(paddr_t tree) {
    if (tree != 0 && device_tree_is_there((const uint8_t *)tree)) {
        ram_settle(device_tree_ram((const uint8_t *)tree, kernel_map_tree_bytes(tree)));
    } else {
        ram_settle_untold();
    }
}

// User level may read the cycle counter and nothing else of the PMU; it counts user and kernel.
static void cycle_counter_init(void) {
    uint64_t version = register_field(sysreg_read(id_aa64dfr0_el1), 8, 4);
    if (version == 0 || version == 15) {
        return;
    }
    sysreg_write(pmccfiltr_el0, 0);
    sysreg_write(pmcntenset_el0, PMU_CYCLES);
    sysreg_write(pmcr_el0, sysreg_read(pmcr_el0) | PMU_ENABLE | PMU_RESET_CYCLES | PMU_LONG_CYCLES);
    sysreg_write(pmuserenr_el0, PMU_USER_READS_CYCLES);
}
