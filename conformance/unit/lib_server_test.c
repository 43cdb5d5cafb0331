// SPDX-License-Identifier: MIT
//
// The server loop against a scripted kernel: which reply object and which slots each receive
// offers, what becomes of parked callers, of capabilities that come and go, and of events.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <arch/syscall.h>
#include <string.h>
#include <tessera/faults.h>
#include <tessera/message.h>
#include <tessera/objects.h>
#include <tessera/runtime.h>
#include <tessera/server.h>
#include <tessera/slots.h>

enum { STEPS_MAX = 16, SLOTS_FIRST = 100, SLOTS_END = 200, ENDPOINT = 50 };

// What one receive finds.
struct step {
    uint32_t badge;
    uint64_t info;
    uint64_t word0;
    uint32_t caps;
};

static struct {
    const struct step *steps;
    uint32_t count;
    uint32_t next;
    struct ipc_registers offered[STEPS_MAX]; // what each receive came with
    uint32_t numbers[STEPS_MAX];             // SYSCALL_RECEIVE or SYSCALL_REPLY_RECEIVE
    cap_t deleted[STEPS_MAX];
    uint32_t deleted_count;
    cap_t sent_to;
    status_t send_status;
} kernel;

static void answer_receive(uint32_t number, struct ipc_registers *registers) {
    assert_true(kernel.next < STEPS_MAX);
    kernel.offered[kernel.next] = *registers;
    kernel.numbers[kernel.next] = number;
    if (kernel.next == kernel.count) {
        registers->info = info_with_status(0, STATUS_BAD_SLOT); // the end of the script
        return;
    }
    const struct step *step = &kernel.steps[kernel.next];
    kernel.next++;
    registers->target = step->badge;
    registers->info = step->info | (uint64_t)step->caps << INFO_CAPS_SHIFT;
    registers->words[0] = step->word0;
    registers->capability = step->caps > 0 ? registers->receive_slot : 0;
    for (uint32_t i = 1; i < step->caps; i++) {
        message_buffer_of_thread()->caps[i] = registers->receive_slot + i;
    }
}

static void fake_kernel(uint32_t number, struct ipc_registers *registers) {
    switch (number) {
    case SYSCALL_RECEIVE:
    case SYSCALL_REPLY_RECEIVE:
        answer_receive(number, registers);
        break;
    case SYSCALL_SEND:
        kernel.sent_to = (cap_t)registers->target;
        registers->info = info_with_status(0, kernel.send_status);
        break;
    default:
        if (info_method(registers->info) == METHOD_CSPACE_DELETE) {
            kernel.deleted[kernel.deleted_count] = (cap_t)registers->words[0];
            kernel.deleted_count++;
        }
        registers->info = info_with_status(0, STATUS_OK);
        break;
    }
}

static void run(struct server_loop *loop, const struct step *steps, uint32_t count) {
    memset(&kernel, 0, sizeof(kernel));
    kernel.steps = steps;
    kernel.count = count;
    slots_init(SLOTS_FIRST, SLOTS_END);
    fake_syscall_set_handler(fake_kernel);
    loop->endpoint = ENDPOINT;
    assert_int_equal(server_run(loop), STATUS_BAD_SLOT);
    fake_syscall_set_handler(nullptr);
}

static struct parked_request parked;
static struct request last;

static void answer_ok(struct request *request) {
    last = *request;
    request_finish(request, STATUS_OK);
}

static void park(struct request *request) {
    last = *request;
    request_park(request, &parked);
}

// Answers the parked caller when asked to by word 7, parks everybody else.
static void park_or_release(struct request *request) {
    if (request->registers->words[0] == 7) {
        struct ipc_registers registers = {};
        kernel.send_status = STATUS_OK;
        assert_int_equal(parked_request_send(&parked, &registers), STATUS_OK);
        request_finish(request, STATUS_OK);
        return;
    }
    park(request);
}

static void server_run__request__is_answered_with_the_next_receive(void **) {
    const struct step steps[] = {{.badge = 3, .info = info_make(0x2001, 1, 0), .word0 = 42}};
    struct server_loop loop = {.reply_count = 1, .dispatch = answer_ok};
    run(&loop, steps, 1);
    assert_int_equal(last.badge, 3);
    assert_int_equal(last.method, 0x2001);
    assert_int_equal(kernel.numbers[0], SYSCALL_RECEIVE);
    assert_int_equal(kernel.numbers[1], SYSCALL_REPLY_RECEIVE);
    assert_int_equal(kernel.offered[1].target, ENDPOINT);
    assert_int_equal(kernel.offered[1].reply_slot, kernel.offered[0].reply_slot);
    assert_int_not_equal(kernel.offered[0].reply_slot, 0);
}

static void server_run__one_way_message__is_not_answered(void **) {
    const struct step steps[] = {{.badge = 3, .info = info_make(0x2001, 0, 0) | INFO_ONE_WAY}};
    struct server_loop loop = {.reply_count = 1, .dispatch = answer_ok};
    run(&loop, steps, 1);
    assert_true(last.is_one_way);
    assert_int_equal(last.reply, 0);
    assert_int_equal(kernel.numbers[1], SYSCALL_RECEIVE);
}

static void server_run__all_callers_parked__takes_no_more_calls_until_one_is_answered(void **) {
    const struct step steps[] = {
        {.badge = 1, .info = info_make(0x2001, 0, 0)},
        {.badge = 2, .info = info_make(0x2001, 0, 0)},
        {.badge = 3, .info = info_make(0x2001, 1, 0) | INFO_ONE_WAY, .word0 = 7}};
    struct server_loop loop = {.reply_count = 2, .dispatch = park_or_release};
    run(&loop, steps, 3);
    cap_t first = (cap_t)kernel.offered[0].reply_slot;
    cap_t second = (cap_t)kernel.offered[1].reply_slot;
    assert_int_not_equal(first, second);
    assert_int_equal(kernel.offered[2].reply_slot, 0);
    assert_int_equal(kernel.sent_to, second);
    assert_int_equal(kernel.offered[3].reply_slot, second);
}

static void server_run__capabilities_came__next_receive_offers_other_slots(void **) {
    const struct step steps[] = {{.badge = 1, .info = info_make(0x2001, 0, 0), .caps = 2},
                                 {.badge = 1, .info = info_make(0x2001, 0, 0)}};
    struct server_loop loop = {.reply_count = 1, .dispatch = park};
    run(&loop, steps, 1);
    cap_t row = (cap_t)kernel.offered[0].receive_slot;
    assert_int_equal(last.received_count, 2);
    assert_int_equal(last.received[0], row);
    assert_int_equal(last.received[1], row + 1);
    cap_t next = (cap_t)kernel.offered[1].receive_slot;
    assert_true(next >= row + 2);
}

static void move_out(struct request *request) {
    cap_t slot = slot_allocate();
    last.reply = slot;
    request_answer(
        request, STATUS_OK,
        &(struct message_out){.capability_count = 1, .transfers = {transfer_move(slot)}});
}

static void server_run__reply_moves_a_capability__slot_is_given_back_after(void **) {
    const struct step steps[] = {{.badge = 1, .info = info_make(0x2001, 0, 0)}};
    struct server_loop loop = {.reply_count = 1, .dispatch = move_out};
    run(&loop, steps, 1);
    assert_int_equal(kernel.deleted_count, 1);
    assert_int_equal(kernel.deleted[0], last.reply);
    assert_int_equal(kernel.offered[1].capability, transfer_move(last.reply));
}

static uint64_t signals;
static uint32_t closed;
static struct fault_event fault;

static void on_signal(void *, uint64_t bits) {
    signals = bits;
}

static void on_port_closed(void *, uint32_t badge) {
    closed = badge;
}

static void on_fault(void *, const struct fault_event *event) {
    fault = *event;
}

static void server_run__events__go_to_their_functions(void **) {
    const struct step steps[] = {
        {.info = info_make(EVENT_SIGNAL, 1, 0) | INFO_EVENT, .word0 = 0x11},
        {.badge = 9, .info = info_make(EVENT_PORT_CLOSED, 0, 0) | INFO_EVENT},
        {.badge = 8, .info = info_make(FAULT_EXIT, FAULT_WORDS, 0) | INFO_EVENT, .word0 = 5}};
    struct server_loop loop = {.reply_count = 1,
                               .dispatch = answer_ok,
                               .on_signal = on_signal,
                               .on_port_closed = on_port_closed,
                               .on_fault = on_fault};
    run(&loop, steps, 3);
    assert_int_equal(signals, 0x11);
    assert_int_equal(closed, 9);
    assert_int_equal(fault.badge, 8);
    assert_int_equal(fault.kind, FAULT_EXIT);
    assert_int_equal(fault.detail, 5);
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(kernel.numbers[i], SYSCALL_RECEIVE);
    }
}

static void server_run__events_without_functions__are_dropped(void **) {
    const struct step steps[] = {
        {.info = info_make(EVENT_SIGNAL, 1, 0) | INFO_EVENT},
        {.badge = 9, .info = info_make(EVENT_PORT_CLOSED, 0, 0) | INFO_EVENT},
        {.badge = 8, .info = info_make(FAULT_EXIT, FAULT_WORDS, 0) | INFO_EVENT}};
    struct server_loop loop = {.reply_count = 1, .dispatch = answer_ok};
    run(&loop, steps, 3);
}

static void server_run__receive_cancelled__goes_on(void **) {
    const struct step steps[] = {
        {.info = (uint64_t)(uint32_t)STATUS_CANCELLED << INFO_STATUS_SHIFT},
        {.badge = 4, .info = info_make(0x2001, 0, 0)}};
    struct server_loop loop = {.reply_count = 1, .dispatch = answer_ok};
    run(&loop, steps, 2);
    assert_int_equal(last.badge, 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(server_run__request__is_answered_with_the_next_receive),
        cmocka_unit_test(server_run__one_way_message__is_not_answered),
        cmocka_unit_test(server_run__all_callers_parked__takes_no_more_calls_until_one_is_answered),
        cmocka_unit_test(server_run__capabilities_came__next_receive_offers_other_slots),
        cmocka_unit_test(server_run__reply_moves_a_capability__slot_is_given_back_after),
        cmocka_unit_test(server_run__events__go_to_their_functions),
        cmocka_unit_test(server_run__events_without_functions__are_dropped),
        cmocka_unit_test(server_run__receive_cancelled__goes_on),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
