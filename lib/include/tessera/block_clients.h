// SPDX-License-Identifier: MIT
// The frames that clients have shared, one for each client, told apart by badge.
#pragma once

#include <stdint.h>
#include <tessera/cap.h>
#include <tessera/errors.h>

constexpr uint32_t BLOCK_CLIENTS_MAX = 16;

// Takes the capability in any case. Replaces the client's frame before. NO_SPACE: too many clients;
// otherwise what mapping says.
[[nodiscard]] status_t block_clients_attach(uint32_t badge, cap_t frame);

// Address of a part of the client's frame, to be used at once. EMPTY: none is attached, or the
// client took it away. BAD_RANGE: the part ends beyond it.
[[nodiscard]] status_t block_clients_buffer(uint32_t badge, uint64_t offset, uint64_t bytes,
                                            uint8_t **out_address);
