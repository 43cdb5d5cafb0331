// SPDX-License-Identifier: MIT
// Sequences of the SD Host Controller Simplified Specification 3.00, chapter 3. Whatever the
// controller says, waiting ends after a number of tries.
#include "sdhci.h"

#include "sdhci_registers.h"

constexpr uint64_t IDENTIFICATION_HZ = 400'000; // SD Physical Layer Simplified Specification, 4.2.1
constexpr uint64_t TRANSFER_HZ = 25'000'000;    // 4.3: default speed
constexpr uint32_t DIVISOR_MOST = 512;
constexpr uint64_t PAUSE_NS = 100'000;
constexpr uint32_t TRIES_MAX = 2000; // 200 ms: longer than any command without data takes
constexpr uint32_t WORDS_PER_BLOCK = SDHCI_BLOCK_BYTES / sizeof(uint32_t);

static status_t set_clock(struct sdhci *host, uint64_t most_hz);
static status_t reset(struct sdhci *host, uint32_t parts);
static status_t wait_for_answer(struct sdhci *host);
static void start_transfer(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t mode);
static void move_block(struct sdhci *host);
static status_t fail_transfer(struct sdhci *host);
static status_t wait_for(struct sdhci *host, uint32_t offset, uint32_t mask, uint32_t value);
static uint32_t read_register(const struct sdhci *host, uint32_t offset);
static void write_register(const struct sdhci *host, uint32_t offset, uint32_t value);

status_t sdhci_start(struct sdhci *host) {
    host->is_busy = false;
    write_register(host, SDHCI_EVENTS_RAISED, 0);
    status_t status = reset(host, SDHCI_RESET_ALL);
    if (status == STATUS_OK) {
        write_register(host, SDHCI_CONTROL, SDHCI_POWER_ON_3V3);
        status = set_clock(host, IDENTIFICATION_HZ);
    }
    write_register(host, SDHCI_EVENTS, UINT32_MAX);
    write_register(host, SDHCI_EVENTS_KEPT, SDHCI_EVENT_ALL);
    return status;
}

status_t sdhci_set_fast(struct sdhci *host) {
    write_register(host, SDHCI_CONTROL, SDHCI_POWER_ON_3V3 | SDHCI_CONTROL_4_BITS);
    return set_clock(host, TRANSFER_HZ);
}

status_t sdhci_command(struct sdhci *host, uint32_t index, uint32_t argument,
                       enum sdhci_answer answer, uint32_t *out_response) {
    static const uint32_t flags[] = {
        [SDHCI_NO_ANSWER] = 0,
        [SDHCI_ANSWER_136] = SDHCI_RESPONSE_136 | SDHCI_CHECK_CRC,
        [SDHCI_ANSWER_OPEN] = SDHCI_RESPONSE_48,
        [SDHCI_ANSWER] = SDHCI_RESPONSE_48 | SDHCI_CHECK_CRC | SDHCI_CHECK_INDEX,
        [SDHCI_ANSWER_BUSY] = SDHCI_RESPONSE_48_BUSY | SDHCI_CHECK_CRC | SDHCI_CHECK_INDEX,
    };
    status_t status =
        wait_for(host, SDHCI_STATE, SDHCI_STATE_COMMAND_BUSY | SDHCI_STATE_DATA_BUSY, 0);
    if (status != STATUS_OK) {
        return status;
    }
    write_register(host, SDHCI_EVENTS, UINT32_MAX);
    write_register(host, SDHCI_ARGUMENT, argument);
    write_register(host, SDHCI_COMMAND, index << SDHCI_INDEX_SHIFT | flags[answer]);
    status = wait_for_answer(host);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t words = answer == SDHCI_ANSWER_136 ? 4 : 1;
    for (uint32_t i = 0; out_response != nullptr && i < words; i++) {
        out_response[i] = read_register(host, SDHCI_RESPONSE + i * (uint32_t)sizeof(*out_response));
    }
    write_register(host, SDHCI_EVENTS, SDHCI_EVENT_COMMAND_DONE);
    return STATUS_OK;
}

void sdhci_read(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t *data,
                uint32_t blocks) {
    host->data = data;
    host->blocks = blocks;
    host->is_reading = true;
    start_transfer(host, index, argument, SDHCI_MODE_READ);
}

void sdhci_write(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t *data,
                 uint32_t blocks) {
    host->data = data;
    host->blocks = blocks;
    host->is_reading = false;
    start_transfer(host, index, argument, 0);
}

status_t sdhci_continue(struct sdhci *host) {
    uint32_t ready = host->is_reading ? SDHCI_EVENT_READ_READY : SDHCI_EVENT_WRITE_READY;
    // A fast controller has the next block ready as soon as one has moved.
    for (uint32_t i = 0; i <= SDHCI_BLOCKS_MAX; i++) {
        uint32_t events = read_register(host, SDHCI_EVENTS);
        if (events == 0) {
            return STATUS_EMPTY;
        }
        // Cleared before the block moves, so that its successor is not.
        write_register(host, SDHCI_EVENTS, events);
        if (!host->is_busy) {
            return STATUS_EMPTY;
        }
        if ((events & SDHCI_EVENT_ERRORS) != 0) {
            return fail_transfer(host);
        }
        if ((events & ready) != 0 && host->blocks > 0) {
            move_block(host);
        }
        if ((events & SDHCI_EVENT_TRANSFER_DONE) != 0) {
            host->is_busy = false;
            return host->blocks == 0 ? STATUS_OK : fail_transfer(host);
        }
    }
    return fail_transfer(host);
}

// Leaves the controller ready for the next command if this one fails.
static status_t wait_for_answer(struct sdhci *host) {
    uint32_t events = 0;
    for (uint32_t i = 0; i < TRIES_MAX && events == 0; i++) {
        events =
            read_register(host, SDHCI_EVENTS) & (SDHCI_EVENT_COMMAND_DONE | SDHCI_EVENT_ERRORS);
        if (events == 0) {
            host->access.pause(host->access.context, PAUSE_NS);
        }
    }
    if (events == SDHCI_EVENT_COMMAND_DONE) {
        return STATUS_OK;
    }
    status_t status = reset(host, SDHCI_RESET_COMMAND | SDHCI_RESET_DATA);
    write_register(host, SDHCI_EVENTS, UINT32_MAX);
    bool is_silent = (events & SDHCI_EVENT_ERRORS) == SDHCI_EVENT_SILENCE;
    return is_silent && status == STATUS_OK ? STATUS_TIMED_OUT : STATUS_IO_ERROR;
}

static void start_transfer(struct sdhci *host, uint32_t index, uint32_t argument, uint32_t mode) {
    host->is_busy = true;
    write_register(host, SDHCI_EVENTS, UINT32_MAX);
    write_register(host, SDHCI_EVENTS_RAISED,
                   SDHCI_EVENT_ALL & ~(uint32_t)SDHCI_EVENT_COMMAND_DONE);
    write_register(host, SDHCI_BLOCKS, host->blocks << SDHCI_BLOCK_COUNT_SHIFT | SDHCI_BLOCK_BYTES);
    write_register(host, SDHCI_ARGUMENT, argument);
    write_register(host, SDHCI_COMMAND,
                   index << SDHCI_INDEX_SHIFT | SDHCI_RESPONSE_48 | SDHCI_CHECK_CRC |
                       SDHCI_CHECK_INDEX | SDHCI_HAS_DATA | SDHCI_MODE_MULTIPLE |
                       SDHCI_MODE_COUNTED | SDHCI_MODE_STOPS | mode);
}

static void move_block(struct sdhci *host) {
    for (uint32_t i = 0; i < WORDS_PER_BLOCK; i++) {
        if (host->is_reading) {
            host->data[i] = read_register(host, SDHCI_DATA);
        } else {
            write_register(host, SDHCI_DATA, host->data[i]);
        }
    }
    host->data += WORDS_PER_BLOCK;
    host->blocks--;
}

// 3.10.1: error recovery resets the lines.
static status_t fail_transfer(struct sdhci *host) {
    host->is_busy = false;
    // If that fails, the next command does and says so.
    (void)reset(host, SDHCI_RESET_COMMAND | SDHCI_RESET_DATA);
    return STATUS_IO_ERROR;
}

// 3.2.1, 3.2.3. The least power of two that makes the clock slow enough: every version knows those.
static status_t set_clock(struct sdhci *host, uint64_t most_hz) {
    uint32_t divisor = 1;
    while (divisor < DIVISOR_MOST && host->clock_hz > 2 * most_hz * divisor) {
        divisor *= 2;
    }
    uint32_t clock = (divisor & 0xff) << SDHCI_DIVISOR_LOW_SHIFT |
                     divisor >> 8 << SDHCI_DIVISOR_HIGH_SHIFT | SDHCI_TIMEOUT_MOST;
    write_register(host, SDHCI_CLOCK, 0);
    write_register(host, SDHCI_CLOCK, clock | SDHCI_CLOCK_INTERNAL);
    status_t status = wait_for(host, SDHCI_CLOCK, SDHCI_CLOCK_STABLE, SDHCI_CLOCK_STABLE);
    if (status == STATUS_OK) {
        write_register(host, SDHCI_CLOCK, clock | SDHCI_CLOCK_INTERNAL | SDHCI_CLOCK_CARD);
        host->access.pause(host->access.context, PAUSE_NS);
    }
    return status;
}

static status_t reset(struct sdhci *host, uint32_t parts) {
    write_register(host, SDHCI_CLOCK, read_register(host, SDHCI_CLOCK) | parts);
    return wait_for(host, SDHCI_CLOCK, parts, 0);
}

// Waits until the bits of `mask` are `value`. IO_ERROR: the controller is broken.
static status_t wait_for(struct sdhci *host, uint32_t offset, uint32_t mask, uint32_t value) {
    for (uint32_t i = 0; i < TRIES_MAX; i++) {
        if ((read_register(host, offset) & mask) == value) {
            return STATUS_OK;
        }
        host->access.pause(host->access.context, PAUSE_NS);
    }
    return STATUS_IO_ERROR;
}

static uint32_t read_register(const struct sdhci *host, uint32_t offset) {
    return host->access.read(host->access.context, offset);
}

static void write_register(const struct sdhci *host, uint32_t offset, uint32_t value) {
    host->access.write(host->access.context, offset, value);
}
