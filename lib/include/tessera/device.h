// SPDX-License-Identifier: MIT
//
// For drivers: device registers and memory for a device's own accesses, mapped from the
// capabilities that the manifest grants.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/syscalls.h>
#include <tessera/errors.h>

// Maps `bytes` of device memory, from its beginning on, as device registers. bytes is rounded up to
// whole pages. A multiple of the large page is mapped by those, and must begin at such a multiple.
[[nodiscard]] status_t device_map(cap_t device_memory, size_t bytes, void **out_address);

// Maps `bytes` of DMA memory, readable and writable, zeroed, physically contiguous. The device sees
// it at `*out_physical`. BAD_ARGUMENT: the frames turned out not to be contiguous.
[[nodiscard]] status_t dma_map(cap_t dma_memory, size_t bytes, void **out_address,
                               uint64_t *out_physical);
