// SPDX-License-Identifier: MIT
//
// The I/O APIC, whose inputs are the machine's interrupt lines, and the pair of older controllers
// behind it, which is silenced. (Intel 82093AA; 8259A)
#pragma once

#include <stdint.h>

// All lines masked, bound to their vectors on the core with this identifier.
void io_apic_init(uint32_t core);

void io_apic_unmask(unsigned line);
void io_apic_mask(unsigned line);
