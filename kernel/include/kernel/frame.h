// SPDX-License-Identifier: MIT
//
// Frames have no object: size, place and the one mapping are in the capability.
#pragma once

#include <kernel/slot.h>

uint64_t frame_size(const struct slot *frame);

// Unmap if the mapping still exists, and forget it.
void frame_drop_mapping(struct slot *frame);
