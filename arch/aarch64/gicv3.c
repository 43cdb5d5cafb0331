// SPDX-License-Identifier: MIT
//
// GICv3 (IHI 0069): distributor, this core's redistributor, and the CPU interface in system
// registers. Group 1.

#include "gic.h"
#include <board.h>
#include "core.h"
#include "sysreg.h"

enum gicv3_offset : uint64_t {
    GICR_TYPER = 0x0008,
    GICR_WAKER = 0x0014,
    GICR_OWN_LINES = 0x10000, // frame of the core's own lines
    GICR_BYTES = 0x20000,
    GICR_BYTES_VIRTUAL = 0x40000, // with the frames of virtual LPIs
};

constexpr uint32_t distributor_affinity = 1u << 4; // GICD_CTLR: ARE_NS
constexpr uint32_t distributor_group1 = 1u << 1;   // EnableGrp1
constexpr uint32_t distributor_busy = 1u << 31;    // RWP
constexpr uint64_t typer_virtual = 1u << 1;
constexpr uint64_t typer_last = 1u << 4;
constexpr uint32_t waker_asleep = 1u << 1; // ProcessorSleep: asked for
constexpr uint32_t waker_quiet = 1u << 2;  // ChildrenAsleep: so it is
constexpr uint64_t system_registers = 7;   // ICC_SRE_EL1: use them, no legacy bypass
constexpr unsigned poll_limit = 1000000;

static uint64_t distributor(void);
static uint64_t find_redistributor(void);
static uint64_t core_affinity(void);
static uint64_t redistributor(void);
static uint64_t line_base(unsigned line);
static void wait_clear(uint64_t base, uint64_t offset, uint32_t mask);

void gicv3_init(void) {
    uint64_t base = distributor();
    *gic_register(base, GICD_CTLR) = distributor_affinity;
    wait_clear(base, GICD_CTLR, distributor_busy);
    gic_reset_lines(base, gic_first_shared_line, BOARD_INTERRUPT_LINES, 1);
    for (unsigned line = gic_first_shared_line; line < BOARD_INTERRUPT_LINES; line++) {
        *(volatile uint64_t *)(base + GICD_IROUTER + line * 8) = core_affinity();
    }
    *gic_register(base, GICD_CTLR) = distributor_affinity | distributor_group1;
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        gic_set_trigger(base, board_interrupts[i].line,
                        board_interrupts[i].trigger == BOARD_TRIGGER_EDGE);
    }
}

void gicv3_init_core(void) {
    uint64_t base = find_redistributor();
    core_here()->redistributor = base;
    *gic_register(base, GICR_WAKER) &= ~waker_asleep;
    wait_clear(base, GICR_WAKER, waker_quiet);
    gic_reset_lines(base + GICR_OWN_LINES, 0, gic_first_shared_line, 1);
    gic_write_bit(base + GICR_OWN_LINES, GICD_ISENABLER, gic_core_line);

    sysreg_write(icc_sre_el1, system_registers);
    barrier_instruction();
    sysreg_write(icc_pmr_el1, gic_priority_mask);
    sysreg_write(icc_bpr1_el1, 0);
    sysreg_write(icc_ctlr_el1, 0);
    sysreg_write(icc_igrpen1_el1, 1);
    barrier_instruction();
}

// ICC_SGI1R_EL1: the lowest part of the core's affinity as a bit among 16, the others as they are.
void gicv3_interrupt(const struct core *core) {
    uint64_t id = board_core_ids[core - cores];
    uint64_t group = register_field(id, 8, 8) << 16 | register_field(id, 16, 8) << 32 |
                     register_field(id, 32, 8) << 48 | register_field(id, 4, 4) << 44;
    sysreg_write(icc_sgi1r_el1,
                 group | UINT64_C(1) << register_field(id, 0, 4) | (uint64_t)gic_core_line << 24);
    barrier_instruction();
}

void gicv3_enable(unsigned line) {
    gic_write_bit(line_base(line), GICD_ISENABLER, line);
}

void gicv3_disable(unsigned line) {
    gic_write_bit(line_base(line), GICD_ICENABLER, line);
    // RWP of GICD_CTLR is bit 31, of GICR_CTLR bit 3.
    if (line < gic_first_shared_line) {
        wait_clear(redistributor(), GICD_CTLR, 1u << 3);
    } else {
        wait_clear(distributor(), GICD_CTLR, distributor_busy);
    }
}

unsigned gicv3_acknowledge(void) {
    unsigned line = (unsigned)sysreg_read(icc_iar1_el1);
    barrier_system();
    return line;
}

void gicv3_end(unsigned acknowledged) {
    sysreg_write(icc_eoir1_el1, acknowledged);
    barrier_instruction();
}

static uint64_t distributor(void) {
    return (uint64_t)arch_physical_to_kernel(BOARD_GIC_DISTRIBUTOR_BASE);
}

// Where the registers of a line are.
static uint64_t line_base(unsigned line) {
    return line < gic_first_shared_line ? redistributor() + GICR_OWN_LINES : distributor();
}

static uint64_t redistributor(void) {
    return core_here()->redistributor;
}

// Redistributors stand one after the other; each says whose it is.
static uint64_t find_redistributor(void) {
    uint64_t mpidr = core_affinity();
    uint64_t affinity = (mpidr & 0xffffff) | mpidr >> 32 << 24;
    uint64_t frame = (uint64_t)arch_physical_to_kernel(BOARD_GIC_REDISTRIBUTOR_BASE);
    uint64_t end = frame + BOARD_GIC_REDISTRIBUTOR_BYTES;
    while (frame < end) {
        uint64_t type = *(volatile uint64_t *)(frame + GICR_TYPER);
        if (type >> 32 == affinity) {
            return frame;
        }
        if (type & typer_last) {
            break;
        }
        frame += type & typer_virtual ? GICR_BYTES_VIRTUAL : GICR_BYTES;
    }
    panic("gicv3: no redistributor for core %lx", affinity);
}

static uint64_t core_affinity(void) {
    return sysreg_read(mpidr_el1) & 0xff00ffffff;
}

static void wait_clear(uint64_t base, uint64_t offset, uint32_t mask) {
    for (unsigned i = 0; i < poll_limit; i++) {
        if ((*gic_register(base, offset) & mask) == 0) {
            return;
        }
    }
    panic("gicv3: register %lx does not settle", base + offset);
}
