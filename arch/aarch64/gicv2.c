// SPDX-License-Identifier: MIT
//
// GICv2 (IHI 0048): distributor and the memory-mapped CPU interface.

#include "gic.h"
#include <board.h>
#include "core.h"
#include "sysreg.h"

enum gicv2_offset : uint64_t {
    GICC_CTLR = 0x00,
    GICC_PMR = 0x04,
    GICC_BPR = 0x08,
    GICC_IAR = 0x0c,
    GICC_EOIR = 0x10,
};

constexpr uint32_t group_enable = 1; // GICD_CTLR, GICC_CTLR

static uint64_t distributor(void);
static uint64_t cpu_interface(void);

void gicv2_init(void) {
    uint64_t base = distributor();
    *gic_register(base, GICD_CTLR) = 0;
    gic_reset_lines(base, gic_first_shared_line, BOARD_INTERRUPT_LINES, 0);
    // Shared lines go to this core, whose mask the core's own target registers show; they read 0 on
    // a single core.
    uint32_t target = *gic_register(base, GICD_ITARGETSR) & 0xff;
    for (unsigned line = gic_first_shared_line; line < BOARD_INTERRUPT_LINES; line += 4) {
        *gic_register(base, GICD_ITARGETSR + line) = target * 0x01010101u;
    }
    *gic_register(base, GICD_CTLR) = group_enable;
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        gic_set_trigger(base, board_interrupts[i].line,
                        board_interrupts[i].trigger == BOARD_TRIGGER_EDGE);
    }
}

void gicv2_init_core(void) {
    uint64_t base = distributor();
    core_here()->target = *gic_register(base, GICD_ITARGETSR) & 0xff;
    gic_reset_lines(base, 0, gic_first_shared_line, 0);
    gic_write_bit(base, GICD_ISENABLER, gic_core_line);
    *gic_register(cpu_interface(), GICC_PMR) = gic_priority_mask;
    *gic_register(cpu_interface(), GICC_BPR) = 0;
    *gic_register(cpu_interface(), GICC_CTLR) = group_enable;
}

void gicv2_interrupt(const struct core *core) {
    *gic_register(distributor(), GICD_SGIR) = core->arch.target << 16 | gic_core_line;
}

void gicv2_enable(unsigned line) {
    gic_write_bit(distributor(), GICD_ISENABLER, line);
}

void gicv2_disable(unsigned line) {
    gic_write_bit(distributor(), GICD_ICENABLER, line);
    barrier_system();
}

unsigned gicv2_acknowledge(void) {
    return *gic_register(cpu_interface(), GICC_IAR);
}

void gicv2_end(unsigned acknowledged) {
    *gic_register(cpu_interface(), GICC_EOIR) = acknowledged;
}

static uint64_t distributor(void) {
    return (uint64_t)arch_physical_to_kernel(BOARD_GIC_DISTRIBUTOR_BASE);
}

static uint64_t cpu_interface(void) {
    return (uint64_t)arch_physical_to_kernel(BOARD_GIC_CPU_INTERFACE_BASE);
}
