// SPDX-License-Identifier: MIT
//
// The memory of the machine as root hands it out: RAM from any boot region that has room, and
// device registers cut out of the device regions, once and for all.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

enum ram_kind { RAM_ORDINARY, RAM_DMA };

// RAM in a new slot. Ordinary RAM has no dma right, nor has anything made of it. NO_MEMORY,
// NO_SPACE.
[[nodiscard]] status_t memory_map_take_ram(uint64_t size_bytes, enum ram_kind kind,
                                           cap_t *out_memory);

// The largest piece of what is left of RAM, all of it and ordinary. NO_MEMORY: nothing is left;
// NO_SPACE.
[[nodiscard]] status_t memory_map_take_rest(cap_t *out_memory);

// The device registers that the board's specification has at this address, in a new slot: as many
// of them as the machine has, wherever they are. The ranges of a device region must be taken in
// rising order of address. NOT_FOUND: no region has them; NO_SPACE.
[[nodiscard]] status_t memory_map_take_device(uint64_t base, uint64_t size_bytes,
                                              cap_t *out_memory);

// Bytes of all RAM that root got, and how many are not handed out.
void memory_map_usage(uint64_t *out_total_bytes, uint64_t *out_free_bytes);
