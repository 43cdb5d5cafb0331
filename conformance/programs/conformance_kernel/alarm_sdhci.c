// SPDX-License-Identifier: MIT
//
// An SD host controller, without a card: an error that is forced (SD Host Controller Simplified
// Specification 3.00, 2.2.24) interrupts until it is cleared.
#include "alarm.h"

// Registers, as word positions: the upper halves are those of errors.
enum {
    SDHCI_EVENTS = 0x30 / 4,
    SDHCI_KEPT = 0x34 / 4,
    SDHCI_RAISED = 0x38 / 4,
    SDHCI_FORCED = 0x50 / 4
};

static const uint32_t command_time_out = 1u << 16;

static void sdhci_raise(const struct alarm *alarm) {
    alarm->registers[SDHCI_KEPT] = command_time_out;
    alarm->registers[SDHCI_RAISED] = command_time_out;
    alarm->registers[SDHCI_FORCED] = command_time_out;
}

static void sdhci_lower(const struct alarm *alarm) {
    alarm->registers[SDHCI_RAISED] = 0;
    alarm->registers[SDHCI_EVENTS] = UINT32_MAX;
    alarm->registers[SDHCI_KEPT] = 0;
}

const struct alarm_kind alarm_sdhci = {
    .compatible = "brcm,bcm2711-emmc2", .raise = sdhci_raise, .lower = sdhci_lower};
