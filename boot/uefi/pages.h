// SPDX-License-Identifier: MIT
//
// Pages from the firmware. What was taken is remembered, and given back if the loader gives up.
#pragma once

#include <stdint.h>
#include "uefi.h"

void pages_init(struct uefi_boot_services *services);

// Room for so many bytes wherever it is, or not above `highest`; null if there is none.
void *pages_take(uint64_t bytes);
void *pages_take_below(uint64_t bytes, uint64_t highest);

// The very pages from `start` to before `end`. False if they are not free.
bool pages_take_at(uint64_t start, uint64_t end);

void pages_give_back(void);
