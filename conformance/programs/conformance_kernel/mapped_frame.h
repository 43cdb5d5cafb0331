// SPDX-License-Identifier: MIT
//
// A frame that is mapped in the suite, and what can take its pages away from a thread that uses
// them.
#pragma once

#include <stdint.h>
#include <tessera/slots.h>

cap_t frame_make(cap_t memory, uint64_t pages);

// Makes a frame of `pages` pages from the memory and maps it at `address` for reading and writing.
cap_t mapped_frame_make(cap_t memory, uint64_t pages, uint64_t address);

typedef void take_away(cap_t memory, cap_t frame);
take_away take_by_unmap;
take_away take_by_protect;
take_away take_by_delete;
take_away take_by_revoke;

// Expects, of each page of such a frame in turn, that the next write to it faults once the frame
// was taken away from a thread that uses the page.
void mapped_frame_check_taken(uint64_t pages, uint64_t address, take_away *take);
