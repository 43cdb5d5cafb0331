// SPDX-License-Identifier: MIT
//
// The contract with an architecture: arch/<arch>/handoff.c enters the kernel in the state that its
// start.S wants, as if it had been loaded without firmware.
#pragma once

#include <stdint.h>
#include "kernel_image.h"
#include "memory_map.h"

// Physical addresses of a kernel are below it.
uint64_t handoff_address_limit(void);

// With boot services: takes the memory that the others need. False if there is none.
bool handoff_prepare(void);

// The image lies in memory: lets instruction fetches see it, with and without caches.
void handoff_sync_code(const struct kernel_image *image);

// Without boot services: tells the kernel what it wants to know and enters it. `acpi_root`: where
// ACPI's root pointer is, or 0.
[[noreturn]] void handoff_enter(const struct kernel_image *image, uint64_t acpi_root,
                                const struct memory_map *map);
