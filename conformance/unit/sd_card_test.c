// SPDX-License-Identifier: MIT
// Sources: services/drivers/sdhci_blk/sdhci.c
// Sources: services/drivers/sdhci_blk/sd_card.c
//
// The SD driver against a controller and a card that are a model of this test, well-behaved or not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <services/drivers/sdhci_blk/sd_card.h>
#include <services/drivers/sdhci_blk/sdhci_registers.h>

constexpr uint32_t SECTORS = 2048; // of the model's memory
constexpr uint32_t WORDS = SDHCI_BLOCK_BYTES / 4;
constexpr uint32_t ADDRESS = 0x4567;
constexpr uint32_t SILENT = UINT32_MAX;

enum card_kind {
    NO_CARD,
    CARD_VERSION_1,
    CARD_STANDARD,
    CARD_HIGH_CAPACITY,
};

static struct {
    enum card_kind kind;
    uint32_t csd[4];      // as the controller shows it
    uint32_t echo;        // of SEND_INTERFACE_CONDITION
    uint32_t not_ready;   // times that the card asks for patience
    uint32_t broken_bits; // of the clock register: never settle
    uint32_t garble;      // the command that ends in an error, if not SILENT
    uint32_t garble_how;
    uint32_t fail_at_block; // a transfer's error, if not SILENT
    bool ends_early;

    bool is_app;
    uint32_t registers[64];
    uint32_t events;
    uint32_t blocks_left;
    uint32_t words_left;
    uint32_t place; // in memory, in words
    bool is_reading;
    uint32_t selected;
    uint32_t block_bytes;
    uint64_t paused_ns;
} model;

static uint32_t memory[SECTORS * WORDS];
static uint32_t data[SECTORS * WORDS];
static struct sd_card card;

static void answer(uint32_t value) {
    model.registers[SDHCI_RESPONSE / 4] = value;
    model.events |= SDHCI_EVENT_COMMAND_DONE;
}

static void stay_silent(void) {
    model.events |= SDHCI_EVENT_SILENCE;
}

static void offer_block(void) {
    uint32_t moved = model.registers[SDHCI_BLOCKS / 4] >> 16;
    if (model.fail_at_block == moved - model.blocks_left) {
        model.events |= 1u << 21; // data CRC
    } else if (model.blocks_left == 0 || model.ends_early) {
        model.events |= SDHCI_EVENT_TRANSFER_DONE;
    } else {
        model.words_left = WORDS;
        model.events |= model.is_reading ? SDHCI_EVENT_READ_READY : SDHCI_EVENT_WRITE_READY;
    }
}

static void transfer(uint32_t argument, bool is_reading) {
    assert_int_equal(model.selected, ADDRESS);
    assert_int_equal(model.registers[SDHCI_BLOCKS / 4] & 0xffff, SDHCI_BLOCK_BYTES);
    uint32_t unit = model.kind == CARD_HIGH_CAPACITY ? 1 : SDHCI_BLOCK_BYTES;
    assert_int_equal(argument % unit, 0);
    model.place = argument / unit * WORDS;
    model.blocks_left = model.registers[SDHCI_BLOCKS / 4] >> 16;
    model.is_reading = is_reading;
    answer(0x900);
    offer_block();
}

static void app_command(uint32_t index, uint32_t argument) {
    if (index == 41) {
        bool is_ready = model.not_ready == 0;
        model.not_ready -= is_ready ? 0 : 1;
        bool is_high = model.kind == CARD_HIGH_CAPACITY && (argument & 1u << 30) != 0;
        answer((is_ready ? 1u << 31 : 0) | (is_high ? 1u << 30 : 0) | 0xff8000);
        return;
    }
    assert_int_equal(index, 6);
    assert_int_equal(argument, 2);
    answer(0x900);
}

static void command(uint32_t index, uint32_t argument) {
    bool is_app = model.is_app;
    model.is_app = false;
    if (index == model.garble) {
        model.events |= model.garble_how;
        return;
    }
    if (index == 0) {
        model.selected = 0;
        model.events |= SDHCI_EVENT_COMMAND_DONE;
        return;
    }
    if (model.kind == NO_CARD || (index == 8 && model.kind == CARD_VERSION_1)) {
        stay_silent();
        return;
    }
    if (is_app) {
        app_command(index, argument);
        return;
    }
    switch (index) {
    case 8:
        answer(model.echo);
        break;
    case 55:
        model.is_app = true;
        answer(0x120);
        break;
    case 2:
        answer(0);
        break;
    case 3:
        answer(ADDRESS << 16 | 0x500);
        break;
    case 9:
        assert_int_equal(argument, ADDRESS << 16);
        memcpy(&model.registers[SDHCI_RESPONSE / 4], model.csd, sizeof(model.csd));
        model.events |= SDHCI_EVENT_COMMAND_DONE;
        break;
    case 7:
        model.selected = argument >> 16;
        answer(0x700);
        break;
    case 16:
        model.block_bytes = argument;
        answer(0x900);
        break;
    case 18:
    case 25:
        transfer(argument, index == 18);
        break;
    default:
        fail();
    }
}

static uint32_t read_register(void *, uint32_t offset) {
    assert_true(offset % 4 == 0 && offset < sizeof(model.registers));
    if (offset == SDHCI_EVENTS) {
        return model.events & model.registers[SDHCI_EVENTS_KEPT / 4];
    }
    if (offset == SDHCI_DATA) {
        assert_true(model.is_reading && model.words_left > 0);
        uint32_t word = memory[model.place++];
        if (--model.words_left == 0) {
            model.blocks_left--;
            offer_block();
        }
        return word;
    }
    return model.registers[offset / 4];
}

static void write_register(void *, uint32_t offset, uint32_t value) {
    assert_true(offset % 4 == 0 && offset < sizeof(model.registers));
    switch (offset) {
    case SDHCI_EVENTS:
        model.events &= ~value;
        return;
    case SDHCI_CLOCK: {
        uint32_t resets = SDHCI_RESET_ALL | SDHCI_RESET_COMMAND | SDHCI_RESET_DATA;
        model.registers[offset / 4] = (value & ~resets) | (value & resets & model.broken_bits);
        if ((value & SDHCI_CLOCK_INTERNAL) != 0 && (model.broken_bits & SDHCI_CLOCK_STABLE) == 0) {
            model.registers[offset / 4] |= SDHCI_CLOCK_STABLE;
        }
        return;
    }
    case SDHCI_DATA:
        assert_true(!model.is_reading && model.words_left > 0);
        memory[model.place++] = value;
        if (--model.words_left == 0) {
            model.blocks_left--;
            offer_block();
        }
        return;
    case SDHCI_COMMAND:
        model.registers[offset / 4] = value;
        command(value >> SDHCI_INDEX_SHIFT, model.registers[SDHCI_ARGUMENT / 4]);
        return;
    default:
        model.registers[offset / 4] = value;
    }
}

static void pause(void *, uint64_t ns) {
    model.paused_ns += ns;
}

// Sets bits of the card's register, numbered as its specification does.
static void set_csd(uint32_t first_bit, uint32_t bits, uint32_t value) {
    for (uint32_t i = 0; i < bits; i++) {
        uint32_t place = first_bit + i - 8;
        model.csd[place / 32] &= ~(1u << place % 32);
        model.csd[place / 32] |= (value >> i & 1) << place % 32;
    }
}

static int setup(void **state) {
    (void)state;
    memset(&model, 0, sizeof(model));
    model.kind = CARD_HIGH_CAPACITY;
    model.echo = 0x1aa;
    model.garble = SILENT;
    model.fail_at_block = SILENT;
    set_csd(126, 2, 1);
    set_csd(48, 22, SECTORS / 1024 - 1);
    for (uint32_t i = 0; i < SECTORS * WORDS; i++) {
        memory[i] = i * 2654435761u;
    }
    memset(data, 0, sizeof(data));
    card = (struct sd_card){
        .host = {.access = {.read = read_register, .write = write_register, .pause = pause},
                 .clock_hz = 250'000'000}};
    return 0;
}

static void start__high_capacity_card__sectors_and_their_addresses(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    assert_int_equal(card.sector_count, SECTORS);
    assert_true(card.has_sector_addresses);
    assert_false(card.is_read_only);
    assert_int_equal(model.selected, ADDRESS);
    assert_int_equal(model.block_bytes, 512);
    assert_true((model.registers[SDHCI_CONTROL / 4] & SDHCI_CONTROL_4_BITS) != 0);
}

static void start__largest_card__sectors_beyond_32_bits(void **state) {
    (void)state;
    set_csd(48, 22, 0x3fffff);
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    assert_true(card.sector_count == 0x1'0000'0000);
}

static void start__standard_card__size_from_three_fields(void **state) {
    (void)state;
    for (enum card_kind kind = CARD_VERSION_1; kind <= CARD_STANDARD; kind++) {
        model.kind = kind;
        memset(model.csd, 0, sizeof(model.csd));
        set_csd(80, 4, 10); // blocks of 1 KiB
        set_csd(62, 12, 0xfff);
        set_csd(47, 3, 7);
        assert_int_equal(sd_card_start(&card), STATUS_OK);
        assert_true(card.sector_count == 4096ull * 512 * 1024 / 512);
        assert_false(card.has_sector_addresses);
    }
}

static void start__write_protected__read_only(void **state) {
    (void)state;
    for (uint32_t bit = 12; bit < 14; bit++) {
        set_csd(12, 2, 0);
        set_csd(bit, 1, 1);
        assert_int_equal(sd_card_start(&card), STATUS_OK);
        assert_true(card.is_read_only);
    }
}

static void start__clock__never_faster_than_asked(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    uint32_t clock = model.registers[SDHCI_CLOCK / 4];
    uint32_t divisor = (clock >> 8 & 0xff) | (clock >> 6 & 3) << 8;
    assert_int_equal(divisor, 8); // 250 MHz / 16
    assert_true((clock & SDHCI_CLOCK_CARD) != 0);
}

static void start__no_card__not_found(void **state) {
    (void)state;
    model.kind = NO_CARD;
    assert_int_equal(sd_card_start(&card), STATUS_NOT_FOUND);
}

static void start__slow_card__waited_for(void **state) {
    (void)state;
    model.not_ready = 50;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    assert_true(model.paused_ns >= 500'000'000);
}

static void start__card_that_is_never_ready__unsupported(void **state) {
    (void)state;
    model.not_ready = 1000;
    assert_int_equal(sd_card_start(&card), STATUS_UNSUPPORTED);
}

static void start__other_voltage_or_register__unsupported(void **state) {
    (void)state;
    model.echo = 0x2aa;
    assert_int_equal(sd_card_start(&card), STATUS_UNSUPPORTED);
    model.echo = 0x1aa;
    set_csd(126, 2, 2);
    assert_int_equal(sd_card_start(&card), STATUS_UNSUPPORTED);
}

static void start__any_command_garbled__io_error(void **state) {
    (void)state;
    const uint32_t commands[] = {0, 55, 41, 2, 3, 9, 7, 16, 6};
    for (uint32_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        model.garble = commands[i];
        model.garble_how = 1u << 17; // CRC
        assert_int_equal(sd_card_start(&card), STATUS_IO_ERROR);
    }
    model.garble = SILENT;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
}

static void start__broken_controller__io_error_in_bounded_time(void **state) {
    (void)state;
    const uint32_t bits[] = {SDHCI_RESET_ALL, SDHCI_CLOCK_STABLE};
    for (uint32_t i = 0; i < 2; i++) {
        model.broken_bits = bits[i];
        model.paused_ns = 0;
        assert_int_equal(sd_card_start(&card), STATUS_IO_ERROR);
        assert_true(model.paused_ns < 1'000'000'000);
    }
}

static void read__sectors_of_either_kind_of_card__as_they_are(void **state) {
    (void)state;
    for (enum card_kind kind = CARD_STANDARD; kind <= CARD_HIGH_CAPACITY; kind++) {
        model.kind = kind;
        assert_int_equal(sd_card_start(&card), STATUS_OK);
        sd_card_submit(&card, DISK_READ, 1000, 256, data);
        assert_int_equal(sdhci_continue(&card.host), STATUS_OK);
        assert_memory_equal(data, &memory[1000 * WORDS], 256 * SDHCI_BLOCK_BYTES);
        assert_int_equal(data[256 * WORDS], 0);
        assert_int_equal(sdhci_continue(&card.host), STATUS_EMPTY);
    }
}

static void write__sectors__those_and_no_others(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    uint32_t before = memory[7 * WORDS - 1];
    uint32_t after = memory[10 * WORDS];
    memset(data, 0x5a, sizeof(data));
    sd_card_submit(&card, DISK_WRITE, 7, 3, data);
    assert_int_equal(sdhci_continue(&card.host), STATUS_OK);
    assert_memory_equal(&memory[7 * WORDS], data, 3 * SDHCI_BLOCK_BYTES);
    assert_int_equal(memory[7 * WORDS - 1], before);
    assert_int_equal(memory[10 * WORDS], after);
}

static void continue__nothing_happened__empty(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    assert_int_equal(sdhci_continue(&card.host), STATUS_EMPTY);
    model.events = SDHCI_EVENT_READ_READY | SDHCI_EVENT_TRANSFER_DONE;
    assert_int_equal(sdhci_continue(&card.host), STATUS_EMPTY);
    assert_int_equal(model.events, 0); // or it would interrupt for ever
}

static void continue__card_is_slow__empty_until_it_comes(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    sd_card_submit(&card, DISK_READ, 0, 2, data);
    uint32_t kept_back = model.events;
    model.events = 0;
    assert_int_equal(sdhci_continue(&card.host), STATUS_EMPTY);
    model.events = kept_back;
    assert_int_equal(sdhci_continue(&card.host), STATUS_OK);
}

static void continue__transfer_fails__io_error_and_the_next_works(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    for (uint32_t block = 0; block < 4; block++) {
        model.fail_at_block = block;
        sd_card_submit(&card, block % 2 == 0 ? DISK_READ : DISK_WRITE, 0, 4, data);
        assert_int_equal(sdhci_continue(&card.host), STATUS_IO_ERROR);
    }
    model.fail_at_block = SILENT;
    sd_card_submit(&card, DISK_READ, 0, 4, data);
    assert_int_equal(sdhci_continue(&card.host), STATUS_OK);
}

static void continue__card_says_done_too_early__io_error(void **state) {
    (void)state;
    assert_int_equal(sd_card_start(&card), STATUS_OK);
    model.ends_early = true;
    sd_card_submit(&card, DISK_READ, 0, 4, data);
    assert_int_equal(sdhci_continue(&card.host), STATUS_IO_ERROR);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(start__high_capacity_card__sectors_and_their_addresses),
        CASE(start__largest_card__sectors_beyond_32_bits),
        CASE(start__standard_card__size_from_three_fields),
        CASE(start__write_protected__read_only),
        CASE(start__clock__never_faster_than_asked),
        CASE(start__no_card__not_found),
        CASE(start__slow_card__waited_for),
        CASE(start__card_that_is_never_ready__unsupported),
        CASE(start__other_voltage_or_register__unsupported),
        CASE(start__any_command_garbled__io_error),
        CASE(start__broken_controller__io_error_in_bounded_time),
        CASE(read__sectors_of_either_kind_of_card__as_they_are),
        CASE(write__sectors__those_and_no_others),
        CASE(continue__nothing_happened__empty),
        CASE(continue__card_is_slow__empty_until_it_comes),
        CASE(continue__transfer_fails__io_error_and_the_next_works),
        CASE(continue__card_says_done_too_early__io_error),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
