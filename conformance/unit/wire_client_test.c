// SPDX-License-Identifier: MIT
//
// Client stubs against a scripted kernel: what they refuse before they send, what they send, when
// they try again, what they make of replies that no honest server sends, and what becomes of slots.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arch/syscall.h>
#include <block/block_client.h>
#include <console/console_client.h>
#include <filesystem/filesystem_client.h>
#include <string.h>
#include <tessera/message.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { SLOTS_FIRST = 100, SLOTS_END = 140, SERVER = 7, CALLS_MAX = 8 };

// Answers of the kernel, one per call on SERVER; calls on anything else delete slots.
static struct {
    status_t statuses[CALLS_MAX];
    struct message_out reply;
    uint64_t capability_type;
    uint64_t capability_rights;
    uint32_t calls;
    uint32_t deletes;
    struct ipc_registers sent[CALLS_MAX];
    uint64_t sent_words[MESSAGE_WORDS_MAX];
} kernel;

static void answer(uint32_t number, struct ipc_registers *registers) {
    assert_int_equal(number, SYSCALL_CALL);
    if (registers->target != SERVER) {
        kernel.deletes++;
        registers->info = info_with_status(0, STATUS_OK);
        return;
    }
    struct message_buffer *buffer = message_buffer_of_thread();
    assert_true(kernel.calls < CALLS_MAX);
    kernel.sent[kernel.calls] = *registers;
    memcpy(kernel.sent_words, buffer->words, sizeof kernel.sent_words);
    const status_t status = kernel.statuses[kernel.calls++];
    if (status != STATUS_OK) {
        memset(buffer->words, 0xa5, sizeof buffer->words);
        *registers = (struct ipc_registers){.info = info_with_status(0, status)};
        return;
    }
    const uint64_t receive_slot = registers->receive_slot;
    message_store(&kernel.reply, 0, STATUS_OK, registers, buffer);
    registers->capability = kernel.reply.capability_count > 0 ? receive_slot : 0;
    buffer->cap_info[0] = kernel.capability_type | kernel.capability_rights << 8;
}

static int begin(void **state) {
    (void)state;
    memset(&kernel, 0, sizeof kernel);
    kernel.capability_type = OBJECT_PORT;
    slots_init(SLOTS_FIRST, SLOTS_END);
    fake_syscall_set_handler(answer);
    return 0;
}

static void expect_no_slot_taken(void) {
    assert_int_equal(slots_available(), SLOTS_END - SLOTS_FIRST);
}

static void a_text_beyond_its_bound_is_not_sent(void **state) {
    (void)state;
    char path[FILESYSTEM_PATH_MAX + 1];
    struct node_attributes attributes;
    memset(path, 'a', sizeof path);
    const struct text text = {.bytes = path, .length = sizeof path};
    assert_int_equal(file_system_stat(SERVER, text, &attributes), STATUS_BAD_RANGE);
    assert_int_equal(kernel.calls, 0);
}

static void a_text_with_a_nul_inside_is_not_sent(void **state) {
    (void)state;
    struct node_attributes attributes;
    const struct text text = {.bytes = "/a\0b", .length = 4};
    assert_int_equal(file_system_stat(SERVER, text, &attributes), STATUS_BAD_ARGUMENT);
    assert_int_equal(kernel.calls, 0);
}

static void a_number_out_of_bounds_is_not_sent(void **state) {
    (void)state;
    assert_int_equal(block_device_read_sectors(SERVER, 0, 0, 0), STATUS_BAD_RANGE);
    assert_int_equal(block_device_read_sectors(SERVER, 0, 4097, 0), STATUS_BAD_RANGE);
    assert_int_equal(kernel.calls, 0);
    assert_int_equal(block_device_read_sectors(SERVER, 0, 4096, 0), STATUS_OK);
    assert_int_equal(kernel.calls, 1);
}

static void an_unknown_bit_is_not_sent_and_no_slot_is_lost(void **state) {
    (void)state;
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/"), OPEN_FLAG_ALL + 1, &file),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(kernel.calls, 0);
    assert_int_equal(file, 0);
    expect_no_slot_taken();
}

static void a_message_that_fits_goes_in_registers(void **state) {
    (void)state;
    assert_int_equal(block_device_read_sectors(SERVER, 0x1122334455667788, 3, 4), STATUS_OK);
    assert_int_equal(kernel.sent[0].info, info_make(METHOD_BLOCK_DEVICE_READ_SECTORS, 2, 0));
    assert_int_equal(kernel.sent[0].words[0], 0x1122334455667788);
    assert_int_equal(kernel.sent[0].words[1], 3 | UINT64_C(4) << 32);
}

static void a_capability_is_cut_to_its_rights(void **state) {
    (void)state;
    assert_int_equal(block_device_attach(SERVER, 99), STATUS_OK);
    assert_int_equal(kernel.sent[0].info, info_make(METHOD_BLOCK_DEVICE_ATTACH, 0, 1));
    assert_int_equal(kernel.sent[0].capability, transfer_copy(99, RIGHT_READ | RIGHT_WRITE));
}

static void data_that_lies_in_the_message_buffer_is_sent_whole(void **state) {
    (void)state;
    struct message_buffer *buffer = message_buffer_of_thread();
    uint8_t expected[512];
    for (uint32_t i = 0; i < sizeof expected; i++) {
        expected[i] = (uint8_t)(i * 7);
    }
    uint8_t *bytes = (uint8_t *)buffer->words + 16; // where file_read() leaves it
    memcpy(bytes, expected, sizeof expected);
    kernel.statuses[0] = STATUS_IO_ERROR;
    uint32_t written = 0;
    const struct data data = {.bytes = bytes, .length = sizeof expected};
    assert_int_equal(file_write(SERVER, 5, data, &written), STATUS_IO_ERROR);
    assert_memory_equal(&kernel.sent_words[3], expected, sizeof expected);
}

static void retry_sends_the_same_message_again_when_the_peer_is_gone(void **state) {
    (void)state;
    kernel.statuses[0] = STATUS_PEER_GONE;
    kernel.statuses[1] = STATUS_PEER_GONE;
    kernel.statuses[2] = STATUS_NOT_FOUND;
    struct node_attributes attributes;
    assert_int_equal(file_system_stat(SERVER, text_from("/etc"), &attributes), STATUS_NOT_FOUND);
    assert_int_equal(kernel.calls, 3);
    assert_int_equal(kernel.sent[2].info, kernel.sent[0].info);
    assert_string_equal((const char *)&kernel.sent_words[2], "/etc");
}

static void retry_gives_up(void **state) {
    (void)state;
    for (uint32_t i = 0; i < CALLS_MAX; i++) {
        kernel.statuses[i] = STATUS_PEER_GONE;
    }
    struct node_attributes attributes;
    assert_int_equal(file_system_stat(SERVER, text_from("/etc"), &attributes), STATUS_PEER_GONE);
    assert_int_equal(kernel.calls, CLIENT_RETRY_ATTEMPTS);
}

static void an_object_of_a_dead_server_is_not_tried_again(void **state) {
    (void)state;
    kernel.statuses[0] = STATUS_PEER_GONE;
    struct node_attributes attributes;
    assert_int_equal(file_stat(SERVER, &attributes), STATUS_PEER_GONE);
    assert_int_equal(kernel.calls, 1);
}

static void a_method_without_retry_is_not_tried_again(void **state) {
    (void)state;
    kernel.statuses[0] = STATUS_PEER_GONE;
    assert_int_equal(file_system_remove(SERVER, text_from("/a")), STATUS_PEER_GONE);
    assert_int_equal(kernel.calls, 1);
}

static void a_received_capability_is_the_callers(void **state) {
    (void)state;
    kernel.reply = (struct message_out){.capability_count = 1};
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file), STATUS_OK);
    assert_int_equal(file, kernel.sent[0].receive_slot);
    assert_int_equal(slots_available(), SLOTS_END - SLOTS_FIRST - 1);
    assert_int_equal(kernel.deletes, 0);
    slot_release(file);
}

static void a_reply_without_its_capability_is_a_bad_message(void **state) {
    (void)state;
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file),
                     STATUS_BAD_MESSAGE);
    assert_int_equal(file, 0);
    expect_no_slot_taken();
}

static void a_capability_of_another_kind_is_a_bad_message_and_deleted(void **state) {
    (void)state;
    kernel.reply = (struct message_out){.capability_count = 1};
    kernel.capability_type = OBJECT_MEMORY;
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file),
                     STATUS_BAD_MESSAGE);
    assert_int_equal(file, 0);
    assert_int_equal(kernel.deletes, 1);
    expect_no_slot_taken();
}

static void a_capability_that_died_on_its_way_is_received(void **state) {
    (void)state;
    kernel.reply = (struct message_out){.capability_count = 1};
    kernel.capability_type = OBJECT_GONE;
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file), STATUS_OK);
    assert_int_not_equal(file, 0);
}

static void a_failed_call_gives_its_slot_back(void **state) {
    (void)state;
    kernel.statuses[0] = STATUS_NOT_FOUND;
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file),
                     STATUS_NOT_FOUND);
    assert_int_equal(file, 0);
    expect_no_slot_taken();
}

static void without_a_free_slot_nothing_is_sent(void **state) {
    (void)state;
    slots_init(SLOTS_FIRST, SLOTS_FIRST);
    cap_t file = 0;
    assert_int_equal(file_system_open(SERVER, text_from("/a"), OPEN_FLAG_READ, &file),
                     STATUS_NO_SPACE);
    assert_int_equal(kernel.calls, 0);
}

static void a_malformed_reply_is_a_bad_message_and_results_are_not_touched(void **state) {
    (void)state;
    const uint64_t words[] = {UINT64_C(0x0001000000000000), UINT64_C(0x0000003300000001), 0};
    kernel.reply = (struct message_out){.words = words, .word_count = 3, .is_encoded = true};
    struct data data = {.bytes = (const uint8_t *)"before", .length = 6};
    assert_int_equal(console_read(SERVER, 9, &data), STATUS_BAD_MESSAGE);
    assert_int_equal(data.length, 6);
}

static void a_reply_out_of_bounds_is_a_bad_message(void **state) {
    (void)state;
    const uint64_t words[] = {0, 0, NODE_KIND_COUNT};
    kernel.reply = (struct message_out){.words = words, .word_count = 3};
    struct node_attributes attributes = {.size = 4711};
    assert_int_equal(file_stat(SERVER, &attributes), STATUS_BAD_MESSAGE);
    assert_int_equal(attributes.size, 4711);
}

static void a_shorter_reply_of_an_older_server_reads_as_zeros(void **state) {
    (void)state;
    const uint64_t words[] = {17};
    kernel.reply = (struct message_out){.words = words, .word_count = 1};
    struct node_attributes attributes = {.modified_ns = 1, .is_read_only = true};
    assert_int_equal(file_stat(SERVER, &attributes), STATUS_OK);
    assert_int_equal(attributes.size, 17);
    assert_int_equal(attributes.modified_ns, 0);
    assert_false(attributes.is_read_only);
}

static void registers_that_were_not_sent_are_not_read(void **state) {
    (void)state;
    struct ipc_registers registers = {.info = info_make(0, 1, 0), .words = {1, 2, 3}};
    const struct wire_message message = message_load(&registers, message_buffer_of_thread());
    struct node_attributes attributes;
    assert_int_equal(node_attributes_decode(&message, &attributes), STATUS_OK);
    assert_int_equal(attributes.modified_ns, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_text_beyond_its_bound_is_not_sent, begin),
        cmocka_unit_test_setup(a_text_with_a_nul_inside_is_not_sent, begin),
        cmocka_unit_test_setup(a_number_out_of_bounds_is_not_sent, begin),
        cmocka_unit_test_setup(an_unknown_bit_is_not_sent_and_no_slot_is_lost, begin),
        cmocka_unit_test_setup(a_message_that_fits_goes_in_registers, begin),
        cmocka_unit_test_setup(a_capability_is_cut_to_its_rights, begin),
        cmocka_unit_test_setup(data_that_lies_in_the_message_buffer_is_sent_whole, begin),
        cmocka_unit_test_setup(retry_sends_the_same_message_again_when_the_peer_is_gone, begin),
        cmocka_unit_test_setup(retry_gives_up, begin),
        cmocka_unit_test_setup(an_object_of_a_dead_server_is_not_tried_again, begin),
        cmocka_unit_test_setup(a_method_without_retry_is_not_tried_again, begin),
        cmocka_unit_test_setup(a_received_capability_is_the_callers, begin),
        cmocka_unit_test_setup(a_reply_without_its_capability_is_a_bad_message, begin),
        cmocka_unit_test_setup(a_capability_of_another_kind_is_a_bad_message_and_deleted, begin),
        cmocka_unit_test_setup(a_capability_that_died_on_its_way_is_received, begin),
        cmocka_unit_test_setup(a_failed_call_gives_its_slot_back, begin),
        cmocka_unit_test_setup(without_a_free_slot_nothing_is_sent, begin),
        cmocka_unit_test_setup(a_malformed_reply_is_a_bad_message_and_results_are_not_touched,
                               begin),
        cmocka_unit_test_setup(a_reply_out_of_bounds_is_a_bad_message, begin),
        cmocka_unit_test_setup(a_shorter_reply_of_an_older_server_reads_as_zeros, begin),
        cmocka_unit_test_setup(registers_that_were_not_sent_are_not_read, begin),
    };
    return cmocka_run_group_tests_name("client stubs", tests, nullptr, nullptr);
}
