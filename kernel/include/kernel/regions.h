// SPDX-License-Identifier: MIT
//
// Physical memory at boot.
#pragma once

#include <kernel/boot.h>
#include <tessera/layouts.h>

struct cspace;

// The largest piece of RAM that the kernel's image leaves.
struct carve regions_largest_piece(void);

// First page of the bundle.
paddr_t regions_bundle_base(void);

// Fill root's slots from BOOT_SLOT_FIRST_REGION on with memory capabilities, and the list of
// regions with what they are. `carve` is what is left of the largest piece.
void regions_give(struct boot_info *info, struct cspace *cspace, const struct carve *carve);
