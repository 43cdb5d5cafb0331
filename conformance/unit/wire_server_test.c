// SPDX-License-Identifier: MIT
//
// Dispatchers with a request in registers and message buffer: where a handler's bytes may lie, and
// what the reply is then.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <filesystem/filesystem_server.h>
#include <string.h>
#include <tessera/message.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>

static struct data answer;  // what the handler returns
static struct data written; // what came, as long as the handler runs
static uint8_t came[FILESYSTEM_DATA_MAX];
static uint64_t came_at;

static struct ipc_registers registers;

static status_t serve_read(struct request *request, uint64_t offset, uint32_t count,
                           struct data *out_data) {
    (void)request;
    came_at = offset + count;
    *out_data = answer;
    return STATUS_OK;
}

static status_t serve_write(struct request *request, uint64_t offset, struct data data,
                            uint32_t *out_written) {
    memset(request->buffer->words, 0xa5, sizeof request->buffer->words); // as a call would
    came_at = offset;
    written = data;
    memcpy(came, data.bytes, data.length);
    *out_written = data.length;
    return STATUS_OK;
}

// Keeps the bytes, and only then makes a call.
static status_t serve_write_keeping(struct request *request, uint64_t offset, struct data data,
                                    uint32_t *out_written) {
    written = data;
    memcpy(came, data.bytes, data.length);
    memset(request->buffer->words, 0xa5, sizeof request->buffer->words);
    came_at = offset;
    *out_written = data.length;
    return STATUS_OK;
}

static const struct file_server server = {.read = serve_read, .write = serve_write};
static const struct file_server keeping = {.write = serve_write_keeping, .keeps_bytes = true};

static struct request request_of(uint32_t method, uint8_t rights) {
    return (struct request){.rights = rights,
                            .method = (uint16_t)method,
                            .registers = &registers,
                            .buffer = message_buffer_of_thread()};
}

static void read_request(struct request *request) {
    *request = request_of(METHOD_FILE_READ, RIGHT_READ);
    registers = (struct ipc_registers){.info = info_make(METHOD_FILE_READ, 2, 0), .words = {5, 9}};
    memset(request->buffer->words, 0xa5, sizeof request->buffer->words);
}

static struct data read_reply(void) {
    const struct wire_message message = message_load(&registers, message_buffer_of_thread());
    struct file_read_results results;
    assert_true(message.is_encoded);
    assert_int_equal(file_read_results_decode(&message, &results), STATUS_OK);
    return results.data;
}

static void bytes_of_the_handlers_own_are_copied(void **state) {
    (void)state;
    struct request request;
    answer = (struct data){(const uint8_t *)"handler's own", 13};
    read_request(&request);
    file_dispatch(&server, &request);
    assert_int_equal(came_at, 14);
    assert_int_equal(info_status(registers.info), STATUS_OK);
    assert_int_equal(read_reply().length, 13);
    assert_memory_equal(read_reply().bytes, "handler's own", 13);
}

static void bytes_in_the_room_stay_where_they_are(void **state) {
    (void)state;
    struct request request;
    read_request(&request);
    uint8_t *room = file_read_room(&request);
    memcpy(room, "in the room", 11);
    answer = (struct data){room, 11};
    file_dispatch(&server, &request);
    assert_ptr_equal(read_reply().bytes, room);
    assert_int_equal(read_reply().length, 11);
    assert_memory_equal(room, "in the room\0\0\0\0\0", 16);
}

static void bytes_anywhere_in_the_message_buffer_arrive_whole(void **state) {
    (void)state;
    uint8_t expected[FILESYSTEM_DATA_MAX];
    for (uint32_t i = 0; i < sizeof expected; i++) {
        expected[i] = (uint8_t)(i * 7);
    }
    for (uint32_t at = 0; at <= sizeof(uint64_t[MESSAGE_WORDS_MAX]) - sizeof expected; at += 4) {
        struct request request;
        read_request(&request);
        uint8_t *bytes = (uint8_t *)request.buffer->words + at;
        memcpy(bytes, expected, sizeof expected);
        answer = (struct data){bytes, sizeof expected};
        file_dispatch(&server, &request);
        assert_int_equal(read_reply().length, sizeof expected);
        assert_memory_equal(read_reply().bytes, expected, sizeof expected);
    }
}

static void no_bytes_are_an_answer(void **state) {
    (void)state;
    struct request request;
    answer = (struct data){};
    read_request(&request);
    file_dispatch(&server, &request);
    assert_int_equal(read_reply().length, 0);
}

static void more_bytes_than_there_may_be_are_a_bad_message(void **state) {
    (void)state;
    static const uint8_t bytes[FILESYSTEM_DATA_MAX + 1];
    struct request request;
    answer = (struct data){bytes, sizeof bytes};
    read_request(&request);
    file_dispatch(&server, &request);
    assert_int_equal(registers.info,
                     info_with_status(info_make(METHOD_FILE_READ, 0, 0), STATUS_BAD_MESSAGE));
}

static void a_missing_right_is_refused_before_the_message_is_looked_at(void **state) {
    (void)state;
    struct request request;
    read_request(&request);
    request.rights = RIGHT_WRITE;
    came_at = 0;
    file_dispatch(&server, &request);
    assert_int_equal(info_status(registers.info), STATUS_ACCESS_DENIED);
    assert_int_equal(came_at, 0);
}

static void a_request_of_an_older_client_reads_as_zeros(void **state) {
    (void)state;
    struct request request;
    read_request(&request);
    registers.info = info_make(METHOD_FILE_READ, 1, 0);
    file_dispatch(&server, &request);
    assert_int_equal(info_status(registers.info), STATUS_BAD_RANGE); // a count of 0
}

static void write_to(const struct file_server *to) {
    const struct file_write_params params = {.offset = 3, .data = {(const uint8_t *)"came", 4}};
    struct request request = request_of(METHOD_FILE_WRITE, RIGHT_WRITE);
    uint32_t count = 0;
    assert_int_equal(file_write_params_encode(&params, request.buffer->words,
                                              FILE_WRITE_PARAMS_MESSAGE_WORDS, &count),
                     STATUS_OK);
    registers =
        (struct ipc_registers){.info = info_make(METHOD_FILE_WRITE, count, 0) | INFO_BUFFER};
    file_dispatch(to, &request);
    assert_int_equal(came_at, 3);
    assert_int_equal(written.length, 4);
    assert_memory_equal(came, "came", 4);
    assert_int_equal(registers.info, info_make(METHOD_FILE_WRITE, 1, 0));
    assert_int_equal(registers.words[0], 4);
}

static void bytes_that_came_outlive_a_call_of_the_handler(void **state) {
    (void)state;
    write_to(&server);
}

static void bytes_that_a_handler_keeps_are_left_where_they_came(void **state) {
    (void)state;
    write_to(&keeping);
    assert_ptr_equal(written.bytes, &message_buffer_of_thread()->words[FILE_WRITE_PARAMS_BYTES_AT]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_of_the_handlers_own_are_copied),
        cmocka_unit_test(bytes_in_the_room_stay_where_they_are),
        cmocka_unit_test(bytes_anywhere_in_the_message_buffer_arrive_whole),
        cmocka_unit_test(no_bytes_are_an_answer),
        cmocka_unit_test(more_bytes_than_there_may_be_are_a_bad_message),
        cmocka_unit_test(a_missing_right_is_refused_before_the_message_is_looked_at),
        cmocka_unit_test(a_request_of_an_older_client_reads_as_zeros),
        cmocka_unit_test(bytes_that_came_outlive_a_call_of_the_handler),
        cmocka_unit_test(bytes_that_a_handler_keeps_are_left_where_they_came),
    };
    return cmocka_run_group_tests_name("dispatchers", tests, nullptr, nullptr);
}
