// SPDX-License-Identifier: MIT
//
// The start of the first process, which the kernel and not another program starts: root, or a test
// suite in its place. Such a program defines program_start() itself, so that the one of the runtime
// is not linked:
//
//     void program_start(const struct startup_info *info) {
//         boot_start((const struct boot_info *)info, 4 * 1024 * 1024);
//         program_exit(main(0, nullptr));
//     }
#pragma once

#include <stdint.h>
#include <tessera/layouts.h>
#include <tessera/main.h>

// Sets the runtime up: slot `memory` gets `memory_bytes` of the largest region of RAM, and
// startup_info() tells of it. Ends the program if that fails. `info` must stay where it is.
void boot_start(const struct boot_info *info, uint64_t memory_bytes);

// What the kernel told.
const struct boot_info *boot_info(void);

// The region of RAM with the most bytes; null: there is none.
const struct boot_region *boot_largest_ram(void);
