// SPDX-License-Identifier: MIT
// Registers of an SD host controller: SD Host Controller Simplified Specification 3.00, chapter 2,
// as 32-bit words, because the BCM2835's takes no other accesses (BCM2835 ARM Peripherals, 5).
#pragma once

#include <stdint.h>

enum : uint32_t {
    SDHCI_BLOCKS = 0x04,        // 2.2.2, 2.2.3: size of a block, and above it how many
    SDHCI_ARGUMENT = 0x08,      // 2.2.4
    SDHCI_COMMAND = 0x0c,       // 2.2.5, 2.2.6: transfer mode, and above it the command; starts it
    SDHCI_RESPONSE = 0x10,      // 2.2.7: four words
    SDHCI_DATA = 0x20,          // 2.2.8
    SDHCI_STATE = 0x24,         // 2.2.9
    SDHCI_CONTROL = 0x28,       // 2.2.10, 2.2.11: host control, power
    SDHCI_CLOCK = 0x2c,         // 2.2.14 to 2.2.16: clock, time-out, reset
    SDHCI_EVENTS = 0x30,        // 2.2.17, 2.2.18: normal, and above them errors; written 1: cleared
    SDHCI_EVENTS_KEPT = 0x34,   // 2.2.19, 2.2.20: which come into SDHCI_EVENTS
    SDHCI_EVENTS_RAISED = 0x38, // 2.2.21, 2.2.22: which interrupt
};

enum : uint32_t {
    SDHCI_BLOCK_COUNT_SHIFT = 16,

    SDHCI_MODE_COUNTED = 1u << 1, // block count enable
    SDHCI_MODE_STOPS = 1u << 2,   // auto CMD12
    SDHCI_MODE_READ = 1u << 4,    // card to host
    SDHCI_MODE_MULTIPLE = 1u << 5,
    SDHCI_RESPONSE_136 = 1u << 16,
    SDHCI_RESPONSE_48 = 2u << 16,
    SDHCI_RESPONSE_48_BUSY = 3u << 16,
    SDHCI_CHECK_CRC = 1u << 19,
    SDHCI_CHECK_INDEX = 1u << 20,
    SDHCI_HAS_DATA = 1u << 21,
    SDHCI_INDEX_SHIFT = 24,

    SDHCI_STATE_COMMAND_BUSY = 1u << 0, // command inhibit (CMD)
    SDHCI_STATE_DATA_BUSY = 1u << 1,    // command inhibit (DAT)

    SDHCI_CONTROL_4_BITS = 1u << 1,
    SDHCI_POWER_ON_3V3 = 0xfu << 8,

    SDHCI_CLOCK_INTERNAL = 1u << 0,
    SDHCI_CLOCK_STABLE = 1u << 1,
    SDHCI_CLOCK_CARD = 1u << 2,
    SDHCI_DIVISOR_HIGH_SHIFT = 6, // bits 9 and 8 of the divisor
    SDHCI_DIVISOR_LOW_SHIFT = 8,  // bits 7 to 0
    SDHCI_TIMEOUT_MOST = 0xeu << 16,
    SDHCI_RESET_ALL = 1u << 24,
    SDHCI_RESET_COMMAND = 1u << 25,
    SDHCI_RESET_DATA = 1u << 26,

    SDHCI_EVENT_COMMAND_DONE = 1u << 0,
    SDHCI_EVENT_TRANSFER_DONE = 1u << 1,
    SDHCI_EVENT_WRITE_READY = 1u << 4,
    SDHCI_EVENT_READ_READY = 1u << 5,
    SDHCI_EVENT_SILENCE = 1u << 16, // command time-out
    SDHCI_EVENT_ERRORS = 0xffff0000,
    SDHCI_EVENT_ALL = 0xffff0033, // those above
};
