// SPDX-License-Identifier: MIT
// Identification: SD Physical Layer Simplified Specification 6.00, 4.2; registers: chapter 5.
#include "sd_card.h"

constexpr uint32_t GO_IDLE = 0;
constexpr uint32_t ALL_SEND_CID = 2;
constexpr uint32_t SEND_RELATIVE_ADDRESS = 3;
constexpr uint32_t APP_SET_BUS_WIDTH = 6;
constexpr uint32_t SELECT_CARD = 7;
constexpr uint32_t SEND_INTERFACE_CONDITION = 8;
constexpr uint32_t SEND_CSD = 9;
constexpr uint32_t SET_BLOCK_LENGTH = 16;
constexpr uint32_t READ_MULTIPLE = 18;
constexpr uint32_t WRITE_MULTIPLE = 25;
constexpr uint32_t APP_SEND_OPERATION_CONDITION = 41;
constexpr uint32_t APP_COMMAND = 55;

constexpr uint32_t CONDITION_3V3 = 0x1aa; // 4.3.13: voltage, and a pattern to come back
constexpr uint32_t CONDITION_MASK = 0xfff;
constexpr uint32_t OPERATION_VOLTAGES = 0x00ff8000; // 5.1: 2.7 to 3.6 V
constexpr uint32_t OPERATION_HIGH_CAPACITY = 1u << 30;
constexpr uint32_t OPERATION_READY = 1u << 31;
constexpr uint32_t BUS_WIDTH_4 = 2;
constexpr uint32_t ADDRESS_SHIFT = 16; // of the relative address in arguments and answers

constexpr uint64_t READY_PAUSE_NS = 10'000'000;
constexpr uint32_t READY_TRIES = 100; // 4.2.3: a card is ready within a second

static status_t identify(struct sd_card *card, uint32_t *out_address);
static status_t wait_until_ready(struct sd_card *card, uint32_t capacity);
static status_t read_size(struct sd_card *card, uint32_t address);
static status_t select(struct sd_card *card, uint32_t address);
static status_t app_command(struct sd_card *card, uint32_t address, uint32_t index,
                            uint32_t argument, enum sdhci_answer answer, uint32_t *out_response);
static uint32_t csd_field(const uint32_t csd[4], uint32_t first_bit, uint32_t bits);

status_t sd_card_start(struct sd_card *card) {
    uint32_t address;
    status_t status = sdhci_start(&card->host);
    if (status == STATUS_OK) {
        status = identify(card, &address);
    }
    if (status == STATUS_OK) {
        status = read_size(card, address);
    }
    return status == STATUS_OK ? select(card, address) : status;
}

void sd_card_submit(struct sd_card *card, enum disk_operation operation, uint64_t sector,
                    uint32_t count, uint32_t *data) {
    // A card has at most 2^32 sectors, one that counts bytes at most 2^32 of those.
    uint32_t argument =
        (uint32_t)(card->has_sector_addresses ? sector : sector * DISK_SECTOR_BYTES);
    if (operation == DISK_READ) {
        sdhci_read(&card->host, READ_MULTIPLE, argument, data, count);
    } else {
        sdhci_write(&card->host, WRITE_MULTIPLE, argument, data, count);
    }
}

// 4.2.3, figure 4-2. A card of version 1 does not know SEND_INTERFACE_CONDITION, and neither
// answers if there is none.
static status_t identify(struct sd_card *card, uint32_t *out_address) {
    struct sdhci *host = &card->host;
    status_t status = sdhci_command(host, GO_IDLE, 0, SDHCI_NO_ANSWER, nullptr);
    if (status != STATUS_OK) {
        return status;
    }
    uint32_t response;
    uint32_t capacity = 0;
    status = sdhci_command(host, SEND_INTERFACE_CONDITION, CONDITION_3V3, SDHCI_ANSWER, &response);
    if (status == STATUS_OK) {
        if ((response & CONDITION_MASK) != CONDITION_3V3) {
            return STATUS_UNSUPPORTED;
        }
        capacity = OPERATION_HIGH_CAPACITY;
    }
    status = wait_until_ready(card, capacity);
    uint32_t identification[4];
    if (status == STATUS_OK) {
        status = sdhci_command(host, ALL_SEND_CID, 0, SDHCI_ANSWER_136, identification);
    }
    if (status == STATUS_OK) {
        status = sdhci_command(host, SEND_RELATIVE_ADDRESS, 0, SDHCI_ANSWER, &response);
        *out_address = response >> ADDRESS_SHIFT << ADDRESS_SHIFT;
    }
    return status;
}

static status_t wait_until_ready(struct sd_card *card, uint32_t capacity) {
    for (uint32_t i = 0; i < READY_TRIES; i++) {
        uint32_t condition;
        status_t status = app_command(card, 0, APP_SEND_OPERATION_CONDITION,
                                      OPERATION_VOLTAGES | capacity, SDHCI_ANSWER_OPEN, &condition);
        if (status != STATUS_OK) {
            return status == STATUS_TIMED_OUT ? STATUS_NOT_FOUND : status;
        }
        if ((condition & OPERATION_READY) != 0) {
            card->has_sector_addresses = (condition & OPERATION_HIGH_CAPACITY) != 0;
            return STATUS_OK;
        }
        card->host.access.pause(card->host.access.context, READY_PAUSE_NS);
    }
    return STATUS_UNSUPPORTED; // none of our voltages
}

// 5.3.2, 5.3.3. What is write-protected says so in both versions at the same place.
static status_t read_size(struct sd_card *card, uint32_t address) {
    uint32_t csd[4];
    status_t status = sdhci_command(&card->host, SEND_CSD, address, SDHCI_ANSWER_136, csd);
    if (status != STATUS_OK) {
        return status;
    }
    card->is_read_only = csd_field(csd, 12, 2) != 0;
    switch (csd_field(csd, 126, 2)) {
    case 0: {
        uint32_t shift = csd_field(csd, 47, 3) + 2 + csd_field(csd, 80, 4);
        uint64_t bytes = (uint64_t)(csd_field(csd, 62, 12) + 1) << shift;
        card->sector_count = bytes / DISK_SECTOR_BYTES;
        return STATUS_OK;
    }
    case 1:
        card->sector_count = (uint64_t)(csd_field(csd, 48, 22) + 1) * 1024;
        return STATUS_OK;
    default:
        return STATUS_UNSUPPORTED;
    }
}

static status_t select(struct sd_card *card, uint32_t address) {
    struct sdhci *host = &card->host;
    status_t status = sdhci_command(host, SELECT_CARD, address, SDHCI_ANSWER_BUSY, nullptr);
    if (status == STATUS_OK) {
        status = sdhci_command(host, SET_BLOCK_LENGTH, DISK_SECTOR_BYTES, SDHCI_ANSWER, nullptr);
    }
    if (status == STATUS_OK) {
        status = app_command(card, address, APP_SET_BUS_WIDTH, BUS_WIDTH_4, SDHCI_ANSWER, nullptr);
    }
    return status == STATUS_OK ? sdhci_set_fast(host) : status;
}

static status_t app_command(struct sd_card *card, uint32_t address, uint32_t index,
                            uint32_t argument, enum sdhci_answer answer, uint32_t *out_response) {
    status_t status = sdhci_command(&card->host, APP_COMMAND, address, SDHCI_ANSWER, nullptr);
    return status == STATUS_OK ? sdhci_command(&card->host, index, argument, answer, out_response)
                               : status;
}

// The controller leaves the lowest 8 bits of the register out (host controller specification,
// 2.2.7). A field is at most 22 bits.
static uint32_t csd_field(const uint32_t csd[4], uint32_t first_bit, uint32_t bits) {
    uint32_t place = first_bit - 8;
    uint64_t pair = csd[place / 32];
    if (place / 32 < 3) {
        pair |= (uint64_t)csd[place / 32 + 1] << 32;
    }
    return (uint32_t)(pair >> place % 32) & ((1u << bits) - 1);
}
