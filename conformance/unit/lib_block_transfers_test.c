// SPDX-License-Identifier: MIT
//
// Transfers whose disk stops to answer while they wait: each of their clients is told, once.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <arch/counter.h>
#include <tessera/block_transfers.h>

enum { BUFFER_SECTORS = 4 };

static struct {
    bool is_gone;
    uint32_t started;
    uint32_t done;
} device;

static struct {
    uint32_t count;
    cap_t replies[TRANSFERS_MAX];
    status_t statuses[TRANSFERS_MAX];
} told;

static uint8_t buffer[BUFFER_SECTORS * DISK_SECTOR_BYTES];
static struct disk disk;
static struct block_transfers transfers;

static void submit(void *, enum disk_operation, uint64_t, uint32_t) {
    device.started++;
}

static status_t complete(void *) {
    if (device.is_gone || device.done == device.started) {
        return STATUS_EMPTY;
    }
    device.done++;
    return STATUS_OK;
}

static status_t answer(const struct parked_request *parked, status_t status) {
    told.replies[told.count] = parked->reply;
    told.statuses[told.count] = status;
    told.count++;
    return STATUS_OK;
}

static void add(cap_t reply) {
    struct block_transfer flush = {
        .operation = DISK_FLUSH, .answer = answer, .parked = {.reply = reply}};
    block_transfers_add(&transfers, &flush);
}

static int set_up(void **) {
    memset(&device, 0, sizeof device);
    memset(&told, 0, sizeof told);
    fake_counter_ns = 1'000'000;
    disk = (struct disk){
        .submit = submit, .complete = complete, .buffer = buffer, .buffer_bytes = sizeof buffer};
    transfers = (struct block_transfers){.disk = &disk};
    add(1);
    add(2);
    add(3);
    return 0;
}

static void continue__disk_answers__one_after_the_other(void **) {
    for (uint32_t i = 1; i <= 3; i++) {
        assert_int_equal(device.started, i);
        block_transfers_continue(&transfers);
        assert_int_equal(told.count, i);
        assert_int_equal(told.replies[i - 1], i);
        assert_int_equal(told.statuses[i - 1], STATUS_OK);
    }
    fake_counter_ns += 2 * TRANSFER_TIMEOUT_NS;
    assert_false(block_transfers_are_late(&transfers));
}

static void fail__disk_is_gone__all_are_told_once(void **) {
    block_transfers_continue(&transfers);
    assert_int_equal(told.count, 1);
    device.is_gone = true;
    block_transfers_continue(&transfers);
    assert_int_equal(told.count, 1);
    fake_counter_ns += TRANSFER_TIMEOUT_NS - 1;
    assert_false(block_transfers_are_late(&transfers));
    fake_counter_ns++;
    assert_true(block_transfers_are_late(&transfers));
    block_transfers_fail(&transfers, STATUS_IO_ERROR);
    assert_int_equal(told.count, 3);
    for (uint32_t i = 1; i < 3; i++) {
        assert_int_equal(told.replies[i], i + 1);
        assert_int_equal(told.statuses[i], STATUS_IO_ERROR);
    }
    assert_false(block_transfers_are_late(&transfers));
    block_transfers_continue(&transfers);
    assert_int_equal(told.count, 3);
}

static void add__after_a_failure__starts_at_once(void **) {
    block_transfers_fail(&transfers, STATUS_IO_ERROR);
    device.started = device.done = 0;
    add(4);
    assert_int_equal(device.started, 1);
    block_transfers_continue(&transfers);
    assert_int_equal(told.count, 4);
    assert_int_equal(told.replies[3], 4);
    assert_int_equal(told.statuses[3], STATUS_OK);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(continue__disk_answers__one_after_the_other, set_up),
        cmocka_unit_test_setup(fail__disk_is_gone__all_are_told_once, set_up),
        cmocka_unit_test_setup(add__after_a_failure__starts_at_once, set_up),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
