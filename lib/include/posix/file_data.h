// SPDX-License-Identifier: MIT
//
// Bytes of a file in as many messages as they take.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>
#include <tessera/syscalls.h>

// Fewer than `bytes` only at the end of the file, or when something was read before a failure.
[[nodiscard]] status_t file_data_read(cap_t file, uint64_t offset, void *out, uint64_t bytes,
                                      uint64_t *out_count);

// Fewer than `bytes` only when something was written before a failure.
[[nodiscard]] status_t file_data_write(cap_t file, uint64_t offset, const void *from,
                                       uint64_t bytes, uint64_t *out_count);
