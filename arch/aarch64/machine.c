// SPDX-License-Identifier: MIT
//
// Switching the machine off and restarting it: PSCI or the board's power manager, and
// semihosting where it carries an exit status to the host (Semihosting for AArch32 and AArch64,
// SYS_EXIT_EXTENDED).

#include <board.h>
#include <kernel/arch.h>
#include "bcm2835_pm.h"
#include "psci.h"
#include "sysreg.h"

constexpr uint64_t semihosting_exit_extended = 0x20;
constexpr uint64_t semihosting_application_exit = 0x20026;

static void semihosting_exit(unsigned status);

void arch_power_off(unsigned status) {
    if (BOARD_EXIT_USES_SEMIHOSTING) {
        semihosting_exit(status);
    }
    if (BOARD_POWER_USES_PSCI) {
        psci_call(psci_system_off, 0, 0);
    } else {
        bcm2835_pm_power_off();
    }
    arch_core_halt();
}

void arch_reset(void) {
    if (BOARD_POWER_USES_PSCI) {
        psci_call(psci_system_reset, 0, 0);
    } else {
        bcm2835_pm_reset();
    }
    arch_core_halt();
}

static void semihosting_exit(unsigned status) {
    uint64_t block[2] = {semihosting_application_exit, status};
    register uint64_t x0 __asm__("x0") = semihosting_exit_extended;
    register uint64_t x1 __asm__("x1") = (uint64_t)block;
    __asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
}
