// SPDX-License-Identifier: MIT
//
// Files of the volume that the loader itself came from.
#pragma once

#include <stdint.h>
#include "uefi.h"

// The whole file in pages of its own. Null if it was read; else the reason why it was not.
const char *file_read(struct uefi_boot_services *services, uefi_handle_t loader,
                      const char16_t *path, uint8_t **out_bytes, uint64_t *out_size_bytes);
