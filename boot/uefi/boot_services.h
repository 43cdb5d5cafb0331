// SPDX-License-Identifier: MIT
//
// The end of the firmware's boot services, and the map of memory that holds from then on.
#pragma once

#include "memory_map.h"
#include "uefi.h"

// Takes room for the map, with some to spare for what the loader takes itself. False if there is
// none. Once, before the others.
bool boot_services_prepare(struct uefi_boot_services *services);

// The map as it is now; empty if the firmware does not give it.
struct memory_map boot_services_map(struct uefi_boot_services *services);

// Ends boot services: nothing of them may be called afterwards. False if they refuse to end.
bool boot_services_end(struct uefi_boot_services *services, uefi_handle_t loader,
                       struct memory_map *out_map);
