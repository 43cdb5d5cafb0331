// SPDX-License-Identifier: MIT
//
// The board's device ranges as this machine has them: where its specification says, but for one
// that firmware says is elsewhere. The architecture tells at boot, after RAM is settled.
#pragma once

#include <kernel/types.h>

struct device_range {
    paddr_t spec_base; // where the specification has it, by which grants name it
    paddr_t base;
    uint64_t size_bytes;
};

// Range `index` of board_devices lies elsewhere. If it now lies in range `window`, which begins
// below it, that one ends where it begins. Nothing of it is trusted. Null, or why it stays where it
// was.
[[nodiscard]] const char *devices_move(unsigned index, unsigned window, paddr_t base,
                                       uint64_t size_bytes);

// In the order of board_devices.
struct device_range devices_range(unsigned index);
