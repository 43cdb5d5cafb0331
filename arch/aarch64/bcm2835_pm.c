// SPDX-License-Identifier: MIT
//
// The power manager's watchdog: armed with a few ticks, it resets the chip. The boot partition that
// the firmware then reads from the reset status is spread over its bits; 63 means halt. The
// registers are in no manual of the vendor's: the facts are those of the device tree binding
// brcm,bcm2835-pm-wdt and of the drivers that follow it.

#include "bcm2835_pm.h"
#include <board.h>
#include <kernel/arch.h>
#include "sysreg.h"

enum pm_offset : uint64_t {
    PM_RSTC = 0x1c, // reset control
    PM_RSTS = 0x20, // reset status, kept over a reset
    PM_WDOG = 0x24,
};

constexpr uint32_t pm_password = 0x5au << 24; // in every write
constexpr uint32_t pm_config_mask = 0x30;     // of PM_RSTC: what the watchdog does
constexpr uint32_t pm_config_reset = 0x20;
constexpr uint32_t pm_partition_halt = 0x555; // of PM_RSTS: bits 0, 2, 4, 6, 8 and 10
constexpr uint32_t pm_watchdog_ticks = 10;    // of 16 us

static volatile uint32_t *pm_register(uint64_t offset);

void bcm2835_pm_power_off(void) {
    *pm_register(PM_RSTS) = pm_password | *pm_register(PM_RSTS) | pm_partition_halt;
    bcm2835_pm_reset();
}

void bcm2835_pm_reset(void) {
    *pm_register(PM_WDOG) = pm_password | pm_watchdog_ticks;
    uint32_t control = *pm_register(PM_RSTC) & ~pm_config_mask;
    *pm_register(PM_RSTC) = pm_password | control | pm_config_reset;
    barrier_system();
}

static volatile uint32_t *pm_register(uint64_t offset) {
    return (volatile uint32_t *)((uint64_t)arch_physical_to_kernel(BOARD_POWER_BASE) + offset);
}
