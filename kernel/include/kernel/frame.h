// SPDX-License-Identifier: MIT
//
// Frames have no object: size, place and the one mapping are in the capability.
#pragma once

#include <invocations.h>
#include <kernel/slot.h>

// Unmap if the mapping still exists, and forget it.
void frame_drop_mapping(struct slot *frame);

// What frame_map says of its arguments, and the mapping itself of one that was checked: BUSY if the
// address is taken, NO_MEMORY.
status_t frame_check_map(const struct slot *frame, const struct frame_map_arguments *arguments);
status_t frame_map(struct slot *frame, const struct frame_map_arguments *arguments);
