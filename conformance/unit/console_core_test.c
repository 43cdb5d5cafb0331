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
static uint64_t told; // bits of events
static uint64_t released;
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

static void tell(cap_t event) {
    told |= UINT64_C(1) << event;
}

static void release(cap_t event) {
    released |= UINT64_C(1) << event;
}

static int setup(void **state) {
    (void)state;
    const struct console_device device = {.transmit = transmit,
                                          .want_room = want_room,
                                          .answer_read = answer_read,
                                          .answer_write = answer_write,
                                          .tell = tell,
                                          .release = release};
    console_core_init(&core, &device);
    request = (struct request){.reply = 7};
    sent_count = 0;
    room = 0;
    is_room_wanted = false;
    answer_status = STATUS_OK;
    read_answers = 0;
    told = 0;
    released = 0;
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

static void expect_input(uint32_t badge, uint32_t count, const char *expected) {
    struct data data;
    console_core_take(&core, badge, count, &data);
    assert_int_equal(data.length, strlen(expected));
    assert_memory_equal(data.bytes, expected, data.length);
}

static uint32_t open_input(cap_t event) {
    uint32_t badge = console_core_free_badge(&core);
    assert_int_not_equal(badge, 0);
    console_core_open(&core, badge, event);
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
    assert_int_equal(console_core_available(&core), 5);
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
    assert_int_equal(console_core_available(&core), 1);
    assert_int_equal(read_bytes(3, &data), STATUS_OK);
}

static void read__reader_died__input_kept_for_the_next(void **state) {
    (void)state;
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    answer_status = STATUS_PEER_GONE;
    type("x");
    assert_int_equal(console_core_available(&core), 1);
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
    assert_int_equal(console_core_available(&core), 0);
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

static void offer__any_room__answered_at_once_and_in_order(void **) {
    uint32_t written;
    room = 2;
    assert_int_equal(write_text("hello ", 1, &written), STATUS_PARKED);
    assert_int_equal(console_core_offer(&core, (struct data){(const uint8_t *)"world", 5}),
                     STATUS_OK);
    room = 100;
    console_core_room(&core);
    assert_int_equal(write_answer_count, 1);
    assert_memory_equal(sent, "hello world", 11);
    room = 1;
    assert_int_equal(console_core_offer(&core, (struct data){(const uint8_t *)"ab", 2}), STATUS_OK);
    assert_true(is_room_wanted);
    for (uint32_t i = 1; i < CONSOLE_WRITERS_MAX; i++) {
        assert_int_equal(write_text("x", 1, &written), STATUS_PARKED);
    }
    assert_int_equal(console_core_offer(&core, (struct data){(const uint8_t *)"c", 1}),
                     STATUS_NO_SPACE);
}

static void open__typed_before__belongs_to_the_newest(void **) {
    struct data data;
    type("ab");
    uint32_t badge = open_input(1);
    assert_int_equal(told, 1 << 1);
    assert_int_equal(console_core_available(&core), 0);
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    expect_input(badge, 1, "a");
    expect_input(badge, 8, "b");
    expect_input(badge, 8, "");
    told = 0;
    type("c");
    assert_int_equal(told, 1 << 1);
    expect_input(badge, 8, "c");
    assert_int_equal(read_answers, 0);
}

static void close__holder_gone__the_one_before_goes_on(void **) {
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    uint32_t older = open_input(1);
    uint32_t newer = open_input(2);
    type("x");
    assert_int_equal(told, 1 << 2);
    expect_input(older, 8, "");
    console_core_close(&core, newer);
    assert_int_equal(released, 1 << 2);
    assert_int_equal(told, 1 << 2 | 1 << 1);
    expect_input(older, 8, "x");
    type("y");
    console_core_close(&core, older);
    assert_int_equal(read_answers, 1);
    assert_memory_equal(answer_bytes, "y", 1);
    released = 0;
    console_core_close(&core, older);
    assert_int_equal(released, 0);
}

static void close__an_older_one__the_newer_keeps_the_input(void **) {
    uint32_t older = open_input(1);
    uint32_t newer = open_input(2);
    console_core_close(&core, older);
    type("z");
    expect_input(older, 8, "");
    expect_input(newer, 8, "z");
}

static void close__client_of_the_console_gone__input_stays_where_it_was(void **) {
    struct data data;
    assert_int_equal(read_bytes(8, &data), STATUS_PARKED);
    uint32_t badge = open_input(1);
    console_core_close(&core, 1);
    type("a");
    expect_input(badge, 1, "a");
    type("b");
    console_core_close(&core, badge);
    assert_int_equal(read_answers, 1);
}

static void put_back__bytes__in_front_for_whoever_is_next(void **) {
    struct data data;
    uint32_t badge = open_input(1);
    type("abc");
    expect_input(badge, 8, "abc");
    type("d");
    assert_int_equal(console_core_put_back(&core, (struct data){(const uint8_t *)"bc", 2}),
                     STATUS_OK);
    console_core_close(&core, badge);
    assert_int_equal(read_bytes(8, &data), STATUS_OK);
    assert_int_equal(data.length, 3);
    assert_memory_equal(data.bytes, "bcd", 3);
    for (uint32_t i = 1; i < CONSOLE_INPUT_BYTES; i++) {
        assert_true(console_core_receive(&core, 'x'));
    }
    assert_int_equal(console_core_put_back(&core, (struct data){(const uint8_t *)"bc", 2}),
                     STATUS_NO_SPACE);
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

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(read__typed_before__answered_at_once_in_parts),
        CASE(read__nothing_there__parked_and_answered_by_input),
        CASE(read__reader_died__input_kept_for_the_next),
        CASE(receive__ring_full__newest_lost_and_counted),
        CASE(open__typed_before__belongs_to_the_newest),
        CASE(close__holder_gone__the_one_before_goes_on),
        CASE(close__an_older_one__the_newer_keeps_the_input),
        CASE(close__client_of_the_console_gone__input_stays_where_it_was),
        CASE(open__as_many_as_can_be__no_badge_until_one_is_closed),
        CASE(put_back__bytes__in_front_for_whoever_is_next),
        CASE(offer__any_room__answered_at_once_and_in_order),
        CASE(write__room__answered_at_once),
        CASE(write__no_room__parked_until_the_device_has_all_in_order),
        CASE(write__every_place_taken__told_how_far),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
