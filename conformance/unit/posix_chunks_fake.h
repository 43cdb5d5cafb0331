// SPDX-License-Identifier: MIT
//
// Chunks of pipes on the build machine, and one page of somebody else's that can be copied from and
// to. With it goes posix_chunks_fake.c.
#pragma once

#include <stdint.h>

#include "services/posix_server/chunks.h"

enum { FAKE_PAGE = 77, FAKE_PAGE_BYTES = POSIX_PIECE_MAX };

extern uint8_t fake_page[FAKE_PAGE_BYTES];
