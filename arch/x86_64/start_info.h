// SPDX-License-Identifier: MIT
//
// What the loader tells (arch/start_info.h), read while the early tables of start.S still map it.
#pragma once

#include <kernel/types.h>

// Tell the portable kernel which RAM there is (kernel/ram.h). Any address is survived.
void start_info_find_ram(paddr_t start_info);

// The address of ACPI's root pointer; 0: it is not told.
uint64_t start_info_root_pointer(paddr_t start_info);
