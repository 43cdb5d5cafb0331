// SPDX-License-Identifier: MIT
//
// Interrupts: the timer's line and that of the other cores are the kernel's own, every other line
// belongs to a driver and is masked from its delivery until the driver acknowledges it.

#include "interrupt.h"
#include <board.h>
#include <kernel/lock.h>
#include "bcm2836.h"
#include "gic.h"
#include "sysreg.h"
#include "timer.h"
#include "trap.h"

constexpr bool has_gicv3 = BOARD_GIC_VERSION == 3;
constexpr bool has_bcm2836 = BOARD_HAS_BCM2836;
constexpr unsigned core_line = has_bcm2836 ? bcm2836_core_line : gic_core_line;
constexpr unsigned line_mask =
    0x3ff; // of what is acknowledged: GICv2 adds a core number for its own kind of lines
constexpr uint64_t interrupt_status_irq = 1u << 7; // ISR_EL1.I

static unsigned controller_acknowledge(void);
static void controller_end(unsigned acknowledged);

void interrupt_init(void) {
    if (has_bcm2836) {
        bcm2836_init();
    } else if (has_gicv3) {
        gicv3_init();
    } else {
        gicv2_init();
    }
    interrupt_init_core();
}

void interrupt_init_core(void) {
    if (has_bcm2836) {
        bcm2836_init_core();
    } else if (has_gicv3) {
        gicv3_init_core();
    } else {
        gicv2_init_core();
    }
    arch_interrupt_enable(BOARD_TIMER_INTERRUPT);
}

void trap_interrupt(void) {
    (void)kernel_enter(TRAP_INTERRUPT);
    interrupt_handle();
    trap_leave();
}

void interrupt_handle(void) {
    unsigned acknowledged = controller_acknowledge();
    unsigned line = acknowledged & line_mask;
    if (line >= gic_first_special_line) {
        return; // spurious: gone before it was acknowledged
    }
    if (line == core_line) {
        controller_end(acknowledged); // from another core: to be here is all it asked for
        return;
    }
    if (line == BOARD_TIMER_INTERRUPT) {
        timer_stop();
        controller_end(acknowledged);
        deadline_expired();
        return;
    }
    arch_interrupt_disable(line);
    controller_end(acknowledged);
    interrupt_deliver(line);
}

void arch_core_interrupt(const struct core *core) {
    barrier_stores(); // what it is for is seen before it comes
    if (has_bcm2836) {
        bcm2836_interrupt(core);
    } else if (has_gicv3) {
        gicv3_interrupt(core);
    } else {
        gicv2_interrupt(core);
    }
}

bool arch_interrupt_pending(void) {
    return (sysreg_read(isr_el1) & interrupt_status_irq) != 0;
}

bool arch_interrupt_exists(unsigned line) {
    for (unsigned i = 0; i < BOARD_INTERRUPT_COUNT; i++) {
        if (board_interrupts[i].line == line) {
            return line != BOARD_TIMER_INTERRUPT;
        }
    }
    return false;
}

// Every line has a wire: no board here says otherwise.
struct arch_message arch_interrupt_message(unsigned) {
    return (struct arch_message){};
}

void arch_interrupt_enable(unsigned line) {
    if (has_bcm2836) {
        bcm2836_enable(line);
    } else if (has_gicv3) {
        gicv3_enable(line);
    } else {
        gicv2_enable(line);
    }
}

void arch_interrupt_disable(unsigned line) {
    if (has_bcm2836) {
        bcm2836_disable(line);
    } else if (has_gicv3) {
        gicv3_disable(line);
    } else {
        gicv2_disable(line);
    }
}

static unsigned controller_acknowledge(void) {
    if (has_bcm2836) {
        return bcm2836_acknowledge();
    }
    return has_gicv3 ? gicv3_acknowledge() : gicv2_acknowledge();
}

static void controller_end(unsigned acknowledged) {
    if (has_bcm2836) {
        return; // a line falls when its device, or its timer, lets go
    }
    if (has_gicv3) {
        gicv3_end(acknowledged);
    } else {
        gicv2_end(acknowledged);
    }
}
