// SPDX-License-Identifier: MIT
//
// Badges of what the server hands out: a kind, and a place in that kind's table. Clients of the
// service itself have small numbers.
#pragma once

#include <stdint.h>

constexpr uint32_t BADGE_PROCESS = 0x10000;
constexpr uint32_t BADGE_PIPE = 0x20000; // two for each: the reader's end, the writer's
constexpr uint32_t BADGE_CELL = 0x30000;
constexpr uint32_t BADGE_SOCKET = 0x40000;
constexpr uint32_t BADGE_TERMINAL = 0x50000; // an end
constexpr uint32_t BADGE_MASTER = 0x60000;   // by the number of the pseudo-terminal
constexpr uint32_t BADGE_MEMORY = 0x80000;
constexpr uint32_t BADGE_KIND_MASK = 0xffff0000;
