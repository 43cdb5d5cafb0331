// SPDX-License-Identifier: MIT
//
// Which slots of the program's cspace are free. The kernel does not tell; a bitmap here does. May
// be used by several threads of one priority.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// Slots from this one on are not known here, if the cspace has them: a program uses them as it
// likes.
constexpr cap_t SLOTS_KEPT_MAX = 4096;

// Slots from `first` to `end` - 1 are free. For the start code, and for tests.
void slots_init(cap_t first, cap_t end);

// A free slot, which is now the caller's; 0: none is left.
[[nodiscard]] cap_t slot_allocate(void);

// The first of `count` consecutive free slots; 0: there is no such row. count: not 0.
[[nodiscard]] cap_t slot_allocate_row(uint32_t count);

// Deletes the capability in the slot, if there is one, and gives the slot back. Slot 0 is allowed
// and means nothing.
void slot_release(cap_t slot);

// Gives back a slot whose capability has gone already, by a move or a revoke.
void slot_free(cap_t slot);

// Gives back a row of such slots.
void slot_free_row(cap_t first, uint32_t count);

uint32_t slots_available(void);
