// SPDX-License-Identifier: MIT
// An SD host controller: a clock, commands, and blocks of data by programmed I/O. Knows no card.
#pragma once

#include <stdint.h>
#include <tessera/errors.h>

constexpr uint32_t SDHCI_BLOCK_BYTES = 512;
constexpr uint32_t SDHCI_BLOCKS_MAX = 0xffff;

// How the controller is reached.
struct sdhci_access {
    void *context;
    uint32_t (*read)(void *context, uint32_t offset);
    void (*write)(void *context, uint32_t offset, uint32_t value);
    void (*pause)(void *context, uint64_t ns);
};

struct sdhci {
    struct sdhci_access access;
    uint64_t clock_hz; // that the card's clock is made of
    uint32_t *data;    // of the transfer under way: the next block
    uint32_t blocks;   // that have not moved yet; 0 and no more data: only the end is missing
    bool is_reading;
    bool is_busy;
};

enum sdhci_answer {
    SDHCI_NO_ANSWER,
    SDHCI_ANSWER_136,  // R2
    SDHCI_ANSWER_OPEN, // R3: neither index nor CRC
    SDHCI_ANSWER,      // R1, R6, R7
    SDHCI_ANSWER_BUSY, // R1b
};

// Resets the controller and gives the card power and the slow clock that identification takes.
[[nodiscard]] status_t sdhci_start(struct sdhci *host);

// For transfers: a card's full speed, on four lines.
[[nodiscard]] status_t sdhci_set_fast(struct sdhci *host);

// Sends a command and waits for its answer. `out_response`: the first word of it, or all four of
// an ANSWER_136; may be null. TIMED_OUT: the card does not answer. IO_ERROR: garbled.
[[nodiscard]] status_t sdhci_command(struct sdhci *host, uint32_t index, uint32_t argument,
                                     enum sdhci_answer answer, uint32_t *out_response);

// Starts a transfer of `blocks` blocks at `data` by a command for several; interrupts follow.
void sdhci_read(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t *data,
                uint32_t blocks);
void sdhci_write(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t *data,
                 uint32_t blocks);

// At an interrupt: moves the blocks that can be moved. EMPTY: there is more to come. OK: the
// transfer is done. IO_ERROR: it failed; the controller is ready for the next.
[[nodiscard]] status_t sdhci_continue(struct sdhci *host);
