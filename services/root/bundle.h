// SPDX-License-Identifier: MIT
//
// Files of the boot bundle: a tar archive that the kernel has mapped, read-only.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/wire.h>

// NOT_FOUND, or BAD_IMAGE if the archive is damaged before the file is met. The bytes stay where
// they are, at a multiple of 512.
[[nodiscard]] status_t bundle_find(struct text name, struct data *out_file);
