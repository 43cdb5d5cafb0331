// SPDX-License-Identifier: MIT
//
// What firmware tells by ACPI's tables where machines of a board differ, read while the early
// tables of start.S still map it. What is wrong in them is told on the console and not used: the
// board's specification holds.
#pragma once

#include <kernel/types.h>
#include "acpi.h"

// False: there is no such table, or none that is sound.
[[nodiscard]] bool firmware_find(paddr_t start_info, const char *signature,
                                 struct acpi_table *out_table);

// Tell why what a table says is not used.
void firmware_refuse(const char *signature, const char *fault);

// After RAM is known: move the board's device ranges to where firmware says that they are.
void firmware_place_devices(paddr_t start_info);
