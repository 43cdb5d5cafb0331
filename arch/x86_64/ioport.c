// SPDX-License-Identifier: MIT
//
// Ports for drivers. Those that the kernel uses itself, or that would take the machine from it,
// belong to nobody else: the board's specification names them. Its console does, as everywhere.

#include <board.h>
#include <kernel/arch.h>
#include "port.h"

bool arch_ports_are_free(uint32_t first, uint32_t count) {
    for (unsigned i = 0; i < BOARD_KERNEL_PORT_COUNT; i++) {
        const struct board_range *range = &board_kernel_ports[i];
        if (first < range->base + range->size_bytes && range->base < first + count) {
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
