// SPDX-License-Identifier: MIT
//
// Data, stacks and control registers of a core, and the way from start.S into the portable kernel.

#include "core.h"
#include <board.h>
#include <kernel/device_tree.h>
#include <kernel/entry.h>
#include <kernel/ram.h>
#include "fpu.h"
#include "interrupt.h"
#include "kernel_map.h"
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

static struct kernel_stack first_stack;
static alignas(16) uint8_t first_emergency_stack[emergency_bytes];
static struct arch_context first_exception_frame;

struct arch_core core_first = {
    .stack_top = (vaddr_t)&first_stack.bytes[stack_bytes],
    .stack_bottom = (vaddr_t)first_stack.bytes,
    .exception_frame = &first_exception_frame,
    .emergency_top = (vaddr_t)&first_emergency_stack[emergency_bytes],
    .emergency_bottom = (vaddr_t)first_emergency_stack,
};

extern char vectors[]; // trap.S; the same without the fast paths
extern char vectors_general[];

static void cycle_counter_init(void);

static void find_ram(paddr_t tree);

// From start.S, in the window, on the first core's stack. `tree` is mapped there (0: none).
[[noreturn]] void arch_start(paddr_t tree);

void arch_start(paddr_t tree) {
    find_ram(tree);
    kernel_map_add_ram();
    core_init();
    interrupt_init();
    timer_init();
    kernel_main();
}

void core_init(void) {
    arch_fast_paths_set(true);
    sysreg_write(mdscr_el1, DEBUG_TRAP_COMMS);
    core_here()->translation = kernel_map_empty_translation();
    fpu_init();
    cycle_counter_init();
    barrier_instruction();
}

void arch_fast_paths_set(bool is_on) {
    sysreg_write(vbar_el1, (uint64_t)(is_on ? vectors : vectors_general));
}

unsigned arch_core_count(void) {
    return 1;
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
