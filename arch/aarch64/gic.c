// SPDX-License-Identifier: MIT
//
// What both versions of the interrupt controller have: banks of bits and bytes per line.

#include "gic.h"

constexpr unsigned lines_per_bit_word = 32;
constexpr unsigned lines_per_byte_word = 4;
constexpr unsigned lines_per_pair_word = 16;

void gic_reset_lines(uint64_t base, unsigned first_line, unsigned end_line, unsigned group) {
    for (unsigned line = first_line; line < end_line; line += lines_per_bit_word) {
        uint64_t word = line / lines_per_bit_word * 4;
        *gic_register(base, GICD_ICENABLER + word) = UINT32_MAX;
        *gic_register(base, GICD_ICPENDR + word) = UINT32_MAX;
        *gic_register(base, GICD_ICACTIVER + word) = UINT32_MAX;
        *gic_register(base, GICD_IGROUPR + word) = group ? UINT32_MAX : 0;
    }
    for (unsigned line = first_line; line < end_line; line += lines_per_byte_word) {
        *gic_register(base, GICD_IPRIORITYR + line) = gic_priority * 0x01010101u;
    }
}

// Two bits a line; the upper one: edge. The line is masked.
void gic_set_trigger(uint64_t base, unsigned line, bool is_edge) {
    volatile uint32_t *word = gic_register(base, GICD_ICFGR + line / lines_per_pair_word * 4);
    uint32_t bit = 2u << line % lines_per_pair_word * 2;
    *word = is_edge ? *word | bit : *word & ~bit;
}
