// SPDX-License-Identifier: MIT
//
// Files of the boot bundle: a tar archive that the kernel has mapped, read-only, for the first
// process. Valid after boot_start().
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

struct process_table;

// NOT_FOUND, or BAD_IMAGE if the archive is damaged before the file is met. The bytes stay where
// they are, at a multiple of 512.
[[nodiscard]] status_t boot_bundle_find(struct text name, struct data *out_file);

// The process table of the system, which points into the bundle. BAD_MESSAGE if it is not one.
[[nodiscard]] status_t boot_process_table(struct process_table *out_table);
