// SPDX-License-Identifier: MIT
// What every console driver does: input is kept for who comes later, one reader waits, writers are
// served in order.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <tessera/console_core.h>

static struct console_core core;
static struct request request;
static uint8_t sent[8192];
static uint32_t sent_count;
static uint32_t room;
static bool is_room_wanted;
static status_t answer_status;
static uint8_t answer_bytes[CONSOLE_READ_MAX];
static uint32_t answer_length;
static uint32_t read_answers;
static uint32_t input_answers;
static status_t input_status;
static cap_t write_answers[64];
static uint32_t write_answer_count;
static uint32_t written_sum;

static uint32_t transmit(void *context, const uint8_t *bytes, uint32_t count) {
    (void)context;
    uint32_t taken = count < room ? count : room;
    memcpy(sent + sent_count, bytes, taken);
    sent_count += taken;
    room -= taken;
    return taken;
}

static void want_room(void *context, bool is_wanted) {
    (void)context;
    is_room_wanted = is_wanted;
}

static status_t answer_read(const struct parked_request *parked, status_t status,
                            struct data data) {
    assert_int_equal(parked->reply, 7);
    assert_int_equal(status, STATUS_OK);
    memcpy(answer_bytes, data.bytes, data.length);
    answer_length = data.length;
    read_answers++;
    return answer_status;
}

static status_t answer_write(const struct parked_request *parked, status_t status,
                             uint32_t written) {
    assert_int_equal(status, STATUS_OK);
    write_answers[write_answer_count++] = parked->reply;
    written_sum += written;
    return answer_status;
}

static status_t answer_input(const struct parked_request *parked, status_t status,
                             struct data data) {
    assert_int_equal(parked->reply, 8);
    input_status = status;
    for (uint32_t i = 0; i < data.length; i++) {
        answer_bytes[i] = data.bytes[i];
    }
    answer_length = data.length;
    input_answers++;
    return answer_status;
}

static int setup(void **state) {
    (void)state;
    const struct console_device device = {.transmit = transmit,
                                          .want_room = want_room,
                                          .answer_read = answer_read,
                                          .answer_input = answer_input,
                                          .answer_write = answer_write};
    console_core_init(&core, &device);
    request = (struct request){.reply = 7};
    sent_count = 0;
    room = 0;
    is_room_wanted = false;
    answer_status = STATUS_OK;
    read_answers = 0;
    input_answers = 0;
    write_answer_count = 0;
    written_sum = 0;
    return 0;
}

static void type(const char *text) {
    for (size_t i = 0; text[i] != '\0'; i++) {
        assert_true(console_core_receive(&core, (uint8_t)text[i]));
    }
    console_core_input_done(&core);
}

static status_t read_bytes(uint32_t count, struct data *out_data) {
    request = (struct request){.reply = 7};
    return console_core_read(&core, &request, count, out_data);
}

static status_t read_input(uint32_t badge, uint32_t count, struct data *out_data) {
    request = (struct request){.reply = 8, .badge = badge};
    return console_core_read(&core, &request, count, out_data);
}

static uint32_t open_input(uint8_t interrupt) {
    uint32_t badge = console_core_free_badge(&core);
    assert_int_not_equal(badge, 0);
    console_core_open(&core, badge, interrupt);
    return badge;
}

static status_t write_text(const char *text, cap_t reply, uint32_t *out_written) {
    request = (struct request){.reply = reply};
    struct data data = {.bytes = (const uint8_t *)text, .length = (uint32_t)strlen(text)};
    return console_core_write(&core, &request, data, out_written);
}

static void read__typed_before__answered_at_once_in_parts(void **state) {
    (void)state;
    type("hello");
    struct data data;
    assert_int_equal(console_core_available(&core, 0), 5);
    assert_int_equal(read_bytes(2, &data), STATUS_OK);
    assert_int_equal(data.length, 2);
    assert_memory_equal(data.bytes, "he", 2);
    assert_int_equal(read_bytes(512, &data), STATUS_OK);
    assert_int_equal(data.length, 3);
    assert_memory_equal(data.bytes, "llo", 3);
}

static void read__nothing_there__parked_and_answered_by_input(void **state) {
    (void)state;
    struct data data;
    assert_int_equal(read_bytes(3, &data), STATUS_PARKED);
    assert_true(request.is_parked);
    assert_int_equal(read_bytes(3, &data), STATUS_BUSY);
    type("abcd");
    assert_int_equal(read_answers, 1);
    assert_int_equal(answer_length, 3);
    assert_memory_equal(answer_bytes, "abc", 3);
    assert_int_equal(console_core_available(&core, 0), 1);
    assert_int_equal(read_bytes(3, &data), STATUS_OK);
}

static void read__reader_died__input_kept_for_the_next(void **state) {
    (void)state;
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    answer_status = STATUS_PEER_GONE;
    type("x");
    assert_int_equal(console_core_available(&core, 0), 1);
    assert_int_equal(read_bytes(8, &data), STATUS_OK);
    assert_memory_equal(data.bytes, "x", 1);
}

static void receive__ring_full__newest_lost_and_counted(void **state) {
    (void)state;
    for (uint32_t i = 0; i < CONSOLE_INPUT_BYTES; i++) {
        assert_true(console_core_receive(&core, (uint8_t)i));
    }
    assert_false(console_core_receive(&core, 'x'));
    assert_int_equal(core.lost_bytes, 1);
    struct data data;
    for (uint32_t i = 0; i < CONSOLE_INPUT_BYTES; i += data.length) {
        assert_int_equal(read_bytes(512, &data), STATUS_OK);
        assert_int_equal(data.bytes[0], (uint8_t)i);
    }
    assert_int_equal(console_core_available(&core, 0), 0);
}

static void write__room__answered_at_once(void **state) {
    (void)state;
    room = 10;
    uint32_t written = 0;
    assert_int_equal(write_text("hello", 1, &written), STATUS_OK);
    assert_int_equal(written, 5);
    assert_false(is_room_wanted);
}

static void write__no_room__parked_until_the_device_has_all_in_order(void **state) {
    (void)state;
    room = 2;
    uint32_t written;
    assert_int_equal(write_text("hello ", 1, &written), STATUS_PARKED);
    room = 100;
    assert_int_equal(write_text("world", 2, &written), STATUS_PARKED);
    assert_true(is_room_wanted);
    room = 2;
    console_core_room(&core);
    assert_int_equal(write_answer_count, 0);
    room = 100;
    console_core_room(&core);
    assert_int_equal(write_answer_count, 2);
    assert_int_equal(write_answers[0], 1);
    assert_int_equal(write_answers[1], 2);
    assert_int_equal(written_sum, 11);
    assert_memory_equal(sent, "hello world", 11);
    assert_false(is_room_wanted);
}

static void write__every_place_taken__told_how_far(void **state) {
    (void)state;
    uint32_t written;
    for (uint32_t i = 0; i < CONSOLE_WRITERS_MAX; i++) {
        assert_int_equal(write_text("x", i + 1, &written), STATUS_PARKED);
    }
    written = 9;
    assert_int_equal(write_text("x", 99, &written), STATUS_OK);
    assert_int_equal(written, 0);
    room = 100;
    console_core_room(&core);
    assert_int_equal(write_answer_count, CONSOLE_WRITERS_MAX);
}

static void open__typed_before__belongs_to_the_newest(void **state) {
    (void)state;
    struct data data;
    type("ab");
    uint32_t badge = open_input(0);
    assert_int_equal(console_core_available(&core, 0), 0);
    assert_int_equal(console_core_available(&core, badge), 2);
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    assert_int_equal(read_input(badge, 1, &data), STATUS_OK);
    assert_memory_equal(data.bytes, "a", 1);
    assert_int_equal(read_input(badge, 8, &data), STATUS_OK);
    assert_int_equal(read_input(badge, 8, &data), STATUS_PARKED);
    assert_int_equal(read_input(badge, 8, &data), STATUS_BUSY);
    type("c");
    assert_int_equal(input_answers, 1);
    assert_memory_equal(answer_bytes, "c", 1);
    assert_int_equal(read_answers, 0);
}

static void close__holder_gone__the_one_before_goes_on(void **state) {
    (void)state;
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    uint32_t older = open_input(0);
    uint32_t newer = open_input(0);
    assert_int_equal(read_input(older, 8, &data), STATUS_PARKED);
    type("x");
    assert_int_equal(input_answers, 0);
    console_core_close(&core, newer);
    assert_int_equal(input_answers, 1);
    assert_int_equal(input_status, STATUS_OK);
    type("y");
    console_core_close(&core, older);
    assert_int_equal(read_answers, 1);
    assert_memory_equal(answer_bytes, "y", 1);
    assert_int_equal(read_input(older, 8, &data), STATUS_IO_ERROR);
    console_core_close(&core, older);
}

static void close__reader_waits__told_and_the_newer_keeps_the_input(void **state) {
    (void)state;
    struct data data;
    uint32_t older = open_input(0);
    uint32_t newer = open_input(0);
    assert_int_equal(read_input(older, 8, &data), STATUS_PARKED);
    console_core_close(&core, older);
    assert_int_equal(input_answers, 1);
    assert_int_equal(input_status, STATUS_IO_ERROR);
    type("z");
    assert_int_equal(read_input(newer, 8, &data), STATUS_OK);
    assert_memory_equal(data.bytes, "z", 1);
}

static void close__client_of_the_console_gone__input_stays_where_it_was(void **state) {
    (void)state;
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    uint32_t badge = open_input(0);
    console_core_close(&core, 1);
    type("a");
    assert_int_equal(console_core_available(&core, badge), 1);
    console_core_close(&core, badge);
    assert_int_equal(read_answers, 1);
    assert_int_equal(input_answers, 0);
}

static void open__as_many_as_can_be__no_badge_until_one_is_closed(void **state) {
    (void)state;
    uint32_t badges[CONSOLE_INPUTS_MAX];
    for (uint32_t i = 0; i < CONSOLE_INPUTS_MAX; i++) {
        badges[i] = open_input(0);
    }
    assert_int_equal(console_core_free_badge(&core), 0);
    console_core_close(&core, badges[2]);
    assert_int_equal(console_core_free_badge(&core), badges[2]);
}

static void receive__interrupt__to_the_console_and_input_before_it_dropped(void **state) {
    (void)state;
    struct data data;
    uint32_t badge = open_input(3);
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    type("ab\x03");
    assert_int_equal(read_answers, 1);
    assert_int_equal(answer_length, 1);
    assert_int_equal(answer_bytes[0], 3);
    assert_int_equal(console_core_available(&core, badge), 0);
    type("\x03");
    assert_int_equal(console_core_available(&core, 0), 1);
    assert_int_equal(read_bytes(8, &data), STATUS_OK);
    assert_int_equal(data.bytes[0], 3);
    assert_int_equal(console_core_available(&core, 0), 0);
}

static void set_interrupt__none__the_byte_is_input(void **state) {
    (void)state;
    struct data data;
    uint32_t badge = open_input(3);
    console_core_set_interrupt(&core, badge, 0);
    type("\x03");
    assert_int_equal(console_core_available(&core, 0), 0);
    assert_int_equal(read_input(badge, 8, &data), STATUS_OK);
    assert_int_equal(data.bytes[0], 3);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(read__typed_before__answered_at_once_in_parts),
        CASE(read__nothing_there__parked_and_answered_by_input),
        CASE(read__reader_died__input_kept_for_the_next),
        CASE(receive__ring_full__newest_lost_and_counted),
        CASE(open__typed_before__belongs_to_the_newest),
        CASE(close__holder_gone__the_one_before_goes_on),
        CASE(close__reader_waits__told_and_the_newer_keeps_the_input),
        CASE(close__client_of_the_console_gone__input_stays_where_it_was),
        CASE(open__as_many_as_can_be__no_badge_until_one_is_closed),
        CASE(receive__interrupt__to_the_console_and_input_before_it_dropped),
        CASE(set_interrupt__none__the_byte_is_input),
        CASE(write__room__answered_at_once),
        CASE(write__no_room__parked_until_the_device_has_all_in_order),
        CASE(write__every_place_taken__told_how_far),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
