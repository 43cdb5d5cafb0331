// SPDX-License-Identifier: MIT
//
// The core's local interrupt controller: in memory (xAPIC), or in MSRs where the CPU has them
// (x2APIC). (Intel SDM 3, 11)
#pragma once

#include <stdint.h>

// Vectors: a line of the I/O APIC has FIRST_INTERRUPT_VECTOR + line. All that the kernel uses lie
// in one word of the pending vectors, so that one read tells whether something waits.
constexpr unsigned APIC_CORE_VECTOR = 61; // from another core
constexpr unsigned APIC_TIMER_VECTOR = 62;
constexpr unsigned APIC_SPURIOUS_VECTOR = 63; // its low four bits are ones on the oldest

void apic_init(void);
uint32_t apic_id(void);

// The interrupt that is being served is dealt with.
void apic_end(void);

// Commands to another core, by the identifier of its APIC: a vector, or one of these.
constexpr uint32_t APIC_COMMAND_NMI = 4u << 8;
constexpr uint32_t APIC_COMMAND_INIT = 5u << 8;
constexpr uint32_t APIC_COMMAND_STARTUP = 6u << 8; // and the number of a page of 4 KiB
void apic_send(uint32_t id, uint32_t command);

// Raise a vector on this core.
void apic_raise(unsigned vector);

bool apic_is_pending(void);

// The timer counts down from `count`, once; 0 stops it. Its interrupt is APIC_TIMER_VECTOR.
void apic_timer_start(uint32_t count);
uint32_t apic_timer_count(void);

// Let the counter's deadline MSR raise the timer's interrupt instead.
void apic_timer_use_deadline(void);
