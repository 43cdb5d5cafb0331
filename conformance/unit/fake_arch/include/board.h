// SPDX-License-Identifier: MIT
//
// The board of the unit tests, with what the kernel looks at of a generated board.h.
#pragma once

#include <stdint.h>

#define BOARD_CORE_COUNT      2
#define BOARD_NAME            "fake"
#define BOARD_RAM_COUNT       1
#define BOARD_RAM_BOUND_COUNT 2
#define BOARD_DEVICE_COUNT    3

struct board_range {
    uint64_t base;
    uint64_t size_bytes;
};

extern const struct board_range board_ram[BOARD_RAM_COUNT];
extern const struct board_range board_ram_bounds[BOARD_RAM_BOUND_COUNT];
extern const struct board_range board_devices[BOARD_DEVICE_COUNT];
