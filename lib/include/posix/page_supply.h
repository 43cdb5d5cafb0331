// SPDX-License-Identifier: MIT
//
// Where the frames of pages come from: the process manager, which counts them for each process that
// holds them (idl/proto/process.capnp, ProcessPages).
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Pages that the process may hold at most.
uint32_t page_supply_most(void);

// The most that it has held at once, and how many more it could take.
uint32_t page_supply_peak(void);
uint32_t page_supply_left(void);

// That many will be taken soon: they may be fetched at once.
void page_supply_expect(uint64_t count);

// The frame of a zeroed page, not mapped. NO_MEMORY, NO_SPACE, PEER_GONE.
[[nodiscard]] status_t page_supply_take(cap_t *out_frame);

uint16_t page_supply_number(cap_t frame);

// Gives the page up, and deletes the capability to its frame.
void page_supply_drop(cap_t frame);

// For a child: pages of its parent whose frames it has copied; told to the process manager when all
// are. NO_MEMORY, ACCESS_DENIED.
[[nodiscard]] status_t page_supply_inherit(cap_t frame, uint16_t number);
[[nodiscard]] status_t page_supply_end_child(void);
