// SPDX-License-Identifier: MIT
//
// Which slots of the program's cspace are free. The kernel does not tell; a bitmap here does. May
// be used by several threads of one priority.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

// Slots from this one on are not known here, if the cspace has them, unless the program gives a
// bitmap that is large enough.
constexpr cap_t SLOTS_KEPT_MAX = 4096;

// Slots from `first` to `end` - 1 are free. For the start code, and for tests.
void slots_init(cap_t first, cap_t end);

// Keeps account of the cspace's first `word_count` * 64 slots from now on, more than
// SLOTS_KEPT_MAX, in `words`, which are 0 and the program's no more. Once, at its start.
void slots_extend(uint64_t *words, uint32_t word_count);

// A free slot, which is now the caller's; 0: none is left.
[[nodiscard]] cap_t slot_allocate(void);

// The first of `count` consecutive free slots; 0: there is no such row. count: not 0.
[[nodiscard]] cap_t slot_allocate_row(uint32_t count);

// Deletes the capability in the slot, if there is one, and gives the slot back. Slot 0 is allowed
// and means nothing.
void slot_release(cap_t slot);

// Moves the capability in the slot to the slot `to` of another cspace, and gives the slot back: if
// it cannot be moved it is deleted. Returns what cspace_move() does.
[[nodiscard]] status_t slot_give(cap_t slot, cap_t cspace, uint32_t to);

// Gives back a slot whose capability has gone already, by a move or a revoke.
void slot_free(cap_t slot);

// Gives back a row of such slots.
void slot_free_row(cap_t first, uint32_t count);

uint32_t slots_available(void);
