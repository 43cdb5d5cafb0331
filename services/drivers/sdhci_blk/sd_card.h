// SPDX-License-Identifier: MIT
// An SD memory card (SD Physical Layer Simplified Specification): from power-on to the state in
// which it reads and writes. Of version 1 or 2, standard or high capacity.
#pragma once

#include "sdhci.h"

#include <tessera/disk.h>

struct sd_card {
    struct sdhci host;
    uint64_t sector_count;
    bool is_read_only;
    bool has_sector_addresses; // high capacity; others count bytes
};

// Brings the card up, whatever state it is in. NOT_FOUND: there is none. UNSUPPORTED: it is of no
// kind that is known.
[[nodiscard]] status_t sd_card_start(struct sd_card *card);

// Starts to read or write `count` sectors; the caller checked the range. Interrupts follow: see
// sdhci_continue().
void sd_card_submit(struct sd_card *card, enum disk_operation operation, uint64_t sector,
                    uint32_t count, uint32_t *data);
