// SPDX-License-Identifier: MIT
//
// Tables that few programs need: their pages are made when they are first used, so that no process
// begins with them. Each lies at an address of its own, the same in a child as in its parent, so
// what leads into it can be handed on.
#pragma once

#include <posix/space.h>
#include <stdbool.h>
#include <stdint.h>

constexpr uint64_t LATE_TABLE_BYTES_MAX = 0x10000; // from one to the next
constexpr uint64_t LATE_TABLE_DESCRIPTIONS = SPACE_LATE_TABLES;
constexpr uint64_t LATE_TABLE_EPOLL = LATE_TABLE_DESCRIPTIONS + LATE_TABLE_BYTES_MAX;
constexpr uint64_t LATE_TABLE_LOCKED = LATE_TABLE_EPOLL + LATE_TABLE_BYTES_MAX;
constexpr uint64_t LATE_TABLE_TRANSFER = LATE_TABLE_LOCKED + LATE_TABLE_BYTES_MAX;

struct late_table {
    uint64_t address;
    uint64_t bytes;   // at most LATE_TABLE_BYTES_MAX
    uint64_t present; // bytes of it whose pages are there
};

// Makes what is not there, zeroed. False: there is no memory for that.
[[nodiscard]] bool late_table_prepare(struct late_table *table);
