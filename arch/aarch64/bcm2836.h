// SPDX-License-Identifier: MIT
//
// The interrupt controllers of the BCM2836 and BCM2837: each core's own (ARM-local peripherals,
// QA7) and behind one of its sources the older one for devices (BCM2835 ARM Peripherals, 7). Same
// operations as gic.h, without an end: all lines are levels. Lines 0-31 are sources of the core,
// 32-95 interrupts of the VideoCore's devices, 96-103 the ARM's own.
#pragma once

constexpr unsigned bcm2836_core_line = 4; // by which cores interrupt each other: a mailbox
constexpr unsigned bcm2836_first_device_line = 32;

struct core;

void bcm2836_init(void);
void bcm2836_init_core(void);
void bcm2836_interrupt(const struct core *core);
void bcm2836_enable(unsigned line);
void bcm2836_disable(unsigned line);
unsigned bcm2836_acknowledge(void); // gic_first_special_line: nothing waits
