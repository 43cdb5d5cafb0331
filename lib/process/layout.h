// SPDX-License-Identifier: MIT
//
// Where things lie in the address space of a process. All in one gigabyte, to spare page tables;
// every address suits every page size.
//
//     image ... | ... guard | stack | guard | buffer | startup | heap ...
#pragma once

#include <stdint.h>

constexpr uint64_t PROCESS_IMAGE_FIRST = 0x10000; // null and small wild pointers fault
constexpr uint64_t PROCESS_IMAGE_END = 0x10000000;
constexpr uint64_t PROCESS_STACK_LOWEST = 0x18000000;
constexpr uint64_t PROCESS_STACK_TOP = 0x1ffc0000;
constexpr uint64_t PROCESS_BUFFER = 0x1ffd0000;
constexpr uint64_t PROCESS_STARTUP = 0x1ffe0000;
constexpr uint64_t PROCESS_HEAP = 0x20000000;
constexpr uint64_t PROCESS_HEAP_END = PROCESS_HEAP + ((uint64_t)8 << 30);
