// SPDX-License-Identifier: MIT
//
// Ports for drivers. Those that the kernel uses itself, or that would take the machine from it,
// belong to nobody else; but its console does, as everywhere.

#include <board.h>
#include <kernel/arch.h>
#include "port.h"

struct port_range {
    uint32_t first;
    uint32_t count;
};

// Of every PC: interrupt controllers, interval timer and its gate, keyboard controller's command.
static const struct port_range kernel_ports[] = {
    {0x20, 2},
    {0xa0, 2},
    {0x40, 4},
    {0x61, 1},
    {BOARD_POWER_PORT, 2},
    {BOARD_RESET_PORT, 1},
    {BOARD_EXIT_PORT, BOARD_HAS_DEBUG_EXIT ? 4 : 0},
};

bool arch_ports_are_free(uint32_t first, uint32_t count) {
    for (unsigned i = 0; i < sizeof kernel_ports / sizeof kernel_ports[0]; i++) {
        const struct port_range *range = &kernel_ports[i];
        if (first < range->first + range->count && range->first < first + count) {
            return false;
        }
    }
    return true;
}

uint32_t arch_port_in(uint16_t port, unsigned bytes) {
    switch (bytes) {
    case 1:
        return port_in8(port);
    case 2:
        return port_in16(port);
    default:
        return port_in32(port);
    }
}

void arch_port_out(uint16_t port, unsigned bytes, uint32_t value) {
    switch (bytes) {
    case 1:
        port_out8(port, (uint8_t)value);
        break;
    case 2:
        port_out16(port, (uint16_t)value);
        break;
    default:
        port_out32(port, value);
        break;
    }
}
