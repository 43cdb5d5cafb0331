// SPDX-License-Identifier: MIT
//
// The interrupt controllers, version 2 and 3, behind the same operations; interrupt.c chooses
// by the board's constant. Lines are interrupt numbers of the architecture (INTID): 0-15 from
// other cores, 16-31 of the core, 32-1019 shared.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct core;

constexpr unsigned gic_first_shared_line = 32;
constexpr unsigned gic_first_special_line = 1020; // acknowledged when nothing waits
constexpr unsigned gic_core_line = 0;             // by which cores interrupt each other
constexpr uint8_t gic_priority =
    0xa0; // of every line: the kernel is never interrupted, so one is enough
constexpr uint8_t gic_priority_mask = 0xff;

// Distributor registers (GIC architecture specification IHI 0069, 12.8); a redistributor's second
// frame has the same layout for lines below 32.
enum gic_offset : uint64_t {
    GICD_CTLR = 0x000,
    GICD_IGROUPR = 0x080,
    GICD_ISENABLER = 0x100,
    GICD_ICENABLER = 0x180,
    GICD_ICPENDR = 0x280,
    GICD_ICACTIVER = 0x380,
    GICD_IPRIORITYR = 0x400,
    GICD_ITARGETSR = 0x800,
    GICD_ICFGR = 0xc00,
    GICD_SGIR = 0xf00,
    GICD_IROUTER = 0x6000,
};

static inline volatile uint32_t *gic_register(uint64_t base, uint64_t offset) {
    return (volatile uint32_t *)(base + offset);
}

// Write the bit of `line` in a bank of one bit per line.
static inline void gic_write_bit(uint64_t base, uint64_t bank, unsigned line) {
    *gic_register(base, bank + line / 32 * 4) = 1u << line % 32;
}

// Mask lines first_line to end_line - 1, with no state and the one priority, in the given group (0
// or 1).
void gic_reset_lines(uint64_t base, unsigned first_line, unsigned end_line, unsigned group);

// Set how a line is triggered.
void gic_set_trigger(uint64_t base, unsigned line, bool is_edge);

// What is shared; then, on each core, what is its own.
void gicv2_init(void);
void gicv2_init_core(void);
void gicv2_interrupt(const struct core *core);
void gicv2_enable(unsigned line);
void gicv2_disable(unsigned line);
unsigned gicv2_acknowledge(void); // what gicv2_end takes; its line is in the low 10 bits
void gicv2_end(unsigned acknowledged);

void gicv3_init(void);
void gicv3_init_core(void);
void gicv3_interrupt(const struct core *core);
void gicv3_enable(unsigned line);
void gicv3_disable(unsigned line);
unsigned gicv3_acknowledge(void);
void gicv3_end(unsigned acknowledged);
