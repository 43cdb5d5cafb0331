// SPDX-License-Identifier: MIT
//
// The console, where that is a PL011 (ARM DDI 0183, 3.3): what the kernel wrote to it before the
// first case left its transmit interrupt pending, and nobody clears that. For boards that have no
// better device.
#include "alarm.h"

// The register of the interrupts that are passed on, as a word position, and the transmitter's bit.
enum { PL011_MASK = 0x38 / 4, PL011_TRANSMITTED = 1u << 5 };

static void pl011_raise(const struct alarm *alarm) {
    alarm->registers[PL011_MASK] = PL011_TRANSMITTED;
}

static void pl011_lower(const struct alarm *alarm) {
    alarm->registers[PL011_MASK] = 0;
}

const struct alarm_kind alarm_pl011 = {
    .compatible = "arm,pl011", .raise = pl011_raise, .lower = pl011_lower};
