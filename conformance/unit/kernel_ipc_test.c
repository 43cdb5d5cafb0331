// SPDX-License-Identifier: MIT
//
// Messages between threads: who meets whom and in which order, and how every wait ends.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/entry.h>
#include <kernel/ipc.h>
#include <kernel/scheduler.h>

constexpr uint64_t ENDPOINT = WORLD_FIRST_FREE;
constexpr uint64_t BADGED = ENDPOINT + 1;
constexpr uint64_t REPLY = ENDPOINT + 2;
constexpr uint64_t OTHER_REPLY = ENDPOINT + 3;
constexpr uint64_t NOTIFICATION = ENDPOINT + 4;
constexpr uint64_t SERVER = ENDPOINT + 10; // slots of its thread and buffer
constexpr uint64_t CLIENT = ENDPOINT + 20; // and of up to 30 clients
constexpr unsigned METHOD = 0x2001;

static struct thread *server;

static int setup(void **state) {
    int result = world_setup(state);
    world_retype(OBJECT_ENDPOINT, 0, ENDPOINT);
    assert_int_equal(world_mint(BADGED, ENDPOINT, RIGHT_SEND | RIGHT_GRANT | RIGHT_READ, 77),
                     STATUS_OK);
    world_retype(OBJECT_REPLY, 0, REPLY);
    world_retype(OBJECT_REPLY, 0, OTHER_REPLY);
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION);
    server = world_thread(SERVER, 120, 0);
    return result;
}

static struct thread *client(unsigned index) {
    return world_thread(CLIENT + 2 * index, 100, 0);
}

static bool call(struct thread *thread, uint64_t word) {
    struct world_call call = {.target = BADGED, .info = info_make(METHOD, 1, 0), .words = {word}};
    return world_syscall(thread, SYSCALL_CALL, &call);
}

static bool send(struct thread *thread, uint64_t word) {
    struct world_call call = {.target = BADGED, .info = info_make(METHOD, 1, 0), .words = {word}};
    return world_syscall(thread, SYSCALL_SEND, &call);
}

static bool receive(uint64_t reply, uint64_t flags) {
    struct world_call call = {.target = ENDPOINT, .info = flags, .reply_slot = reply};
    return world_syscall(server, SYSCALL_RECEIVE, &call);
}

static status_t answer(uint64_t reply, status_t status, uint64_t word) {
    struct world_call call = {
        .target = reply, .info = info_with_status(info_make(0, 1, 0), status), .words = {word}};
    assert_true(world_syscall(server, SYSCALL_SEND, &call));
    return world_status(server);
}

static void expect_received(uint64_t word, uint64_t flags) {
    struct world_call outcome = world_outcome(server);
    assert_int_equal(outcome.info, info_make(METHOD, 1, 0) | flags);
    assert_int_equal(outcome.words[0], word);
    assert_int_equal(outcome.words[1], 0);
    assert_int_equal(outcome.target, 77 | (uint64_t)(RIGHT_SEND | RIGHT_GRANT | RIGHT_READ) << 32);
}

static void call__receiver_waits__delivered_and_answered(void **state) {
    (void)state;
    struct thread *caller = client(0);
    assert_false(receive(REPLY, 0));
    assert_int_equal(server->state, THREAD_STATE_RECEIVING);
    assert_false(call(caller, 5));
    assert_int_equal(caller->state, THREAD_STATE_REPLYING);
    assert_ptr_equal(thread_to_run(), server); // straight on, without the run queue
    expect_received(5, 0);
    assert_int_equal(answer(REPLY, STATUS_NOT_FOUND, 9), STATUS_OK);
    assert_int_equal(world_status(caller), STATUS_NOT_FOUND);
    assert_int_equal(world_outcome(caller).words[0], 9);
    assert_int_equal(answer(REPLY, STATUS_OK, 9), STATUS_PEER_GONE);
}

static void call__nobody_waits__queued_in_order(void **state) {
    (void)state;
    struct thread *callers[5];
    for (unsigned i = 0; i < 5; i++) {
        callers[i] = client(i);
        assert_false(call(callers[i], 100 + i));
        assert_int_equal(callers[i]->state, THREAD_STATE_SENDING);
    }
    for (unsigned i = 0; i < 5; i++) {
        assert_true(receive(REPLY, 0));
        expect_received(100 + i, 0);
        assert_int_equal(answer(REPLY, STATUS_OK, 0), STATUS_OK);
        assert_int_equal(callers[i]->state, THREAD_STATE_READY);
    }
}

static void receive__callers_and_senders_wait__they_take_turns(void **state) {
    (void)state;
    for (unsigned i = 0; i < 3; i++) {
        assert_false(call(client(2 * i), 10 + i));
        assert_false(send(client(2 * i + 1), 20 + i));
    }
    unsigned turns = 0;
    uint64_t flags_before = 0;
    for (unsigned i = 0; i < 6; i++) {
        assert_true(receive(REPLY, 0));
        uint64_t flags = world_outcome(server).info & INFO_ONE_WAY;
        turns += i > 0 && flags != flags_before;
        flags_before = flags;
    }
    assert_int_equal(turns, 5);
}

static void receive__without_reply_object__takes_only_one_way_messages(void **state) {
    (void)state;
    assert_false(call(client(0), 1));
    assert_true(receive(0, INFO_NO_WAIT));
    assert_int_equal(world_status(server), STATUS_WOULD_BLOCK);
    assert_false(receive(0, 0));
    assert_true(send(client(1), 2));
    assert_int_equal(server->state, THREAD_STATE_READY);
    expect_received(2, INFO_ONE_WAY);
}

static void reply_object__used_again__first_caller_is_told(void **state) {
    (void)state;
    struct thread *first = client(0);
    struct thread *second = client(1);
    assert_false(call(first, 1));
    assert_false(call(second, 2));
    assert_true(receive(REPLY, 0));
    assert_true(receive(REPLY, 0));
    assert_int_equal(world_status(first), STATUS_PEER_GONE);
    assert_int_equal(first->state, THREAD_STATE_READY);
    assert_int_equal(second->state, THREAD_STATE_REPLYING);
}

static void reply_object__deleted__caller_is_told(void **state) {
    (void)state;
    struct thread *caller = client(0);
    assert_false(call(caller, 1));
    assert_true(receive(REPLY, 0));
    assert_int_equal(world_delete(REPLY), STATUS_OK);
    assert_int_equal(world_status(caller), STATUS_PEER_GONE);
}

static void reply_object__deleted_while_offered__receive_is_cancelled(void **state) {
    (void)state;
    assert_false(receive(REPLY, 0));
    assert_int_equal(world_delete(REPLY), STATUS_OK);
    assert_int_equal(world_status(server), STATUS_CANCELLED);
    assert_int_equal(server->state, THREAD_STATE_READY);
}

static void reply_object__offered_by_another_thread__busy(void **state) {
    (void)state;
    struct thread *other = client(0);
    assert_false(receive(REPLY, 0));
    struct world_call call = {.target = ENDPOINT, .reply_slot = REPLY};
    assert_true(world_syscall(other, SYSCALL_RECEIVE, &call));
    assert_int_equal(world_status(other), STATUS_BUSY);
}

static void caller__suspended_or_deleted__reply_is_dropped(void **state) {
    (void)state;
    for (unsigned i = 0; i < 2; i++) {
        struct thread *caller = client(i);
        assert_false(call(caller, 1));
        assert_true(receive(REPLY, 0));
        struct world_invocation suspend = {CLIENT + 2 * i, METHOD_THREAD_SUSPEND, 0, {}, 0, {}};
        assert_int_equal(i == 0 ? world_invoke(&suspend, nullptr) : world_delete(CLIENT + 2 * i),
                         STATUS_OK);
        assert_int_equal(answer(REPLY, STATUS_OK, 1), STATUS_PEER_GONE);
        if (i == 0) {
            assert_int_equal(caller->state, THREAD_STATE_INACTIVE);
            assert_int_equal(world_status(caller), STATUS_CANCELLED);
        }
    }
}

static void server__memory_revoked_with_twenty_callers__all_are_told(void **state) {
    (void)state;
    struct thread *callers[20];
    for (unsigned i = 0; i < 20; i++) {
        callers[i] = client(i);
        assert_false(call(callers[i], i));
    }
    assert_true(receive(REPLY, 0));
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_delete(ENDPOINT), STATUS_OK);
    assert_int_equal(world_delete(REPLY), STATUS_OK);
    for (unsigned i = 0; i < 20; i++) {
        assert_int_equal(callers[i]->state, THREAD_STATE_READY);
        assert_int_equal(world_status(callers[i]), STATUS_PEER_GONE);
    }
}

static void endpoint__closed__queued_are_told_and_taken_are_not(void **state) {
    (void)state;
    struct thread *taken = client(0);
    struct thread *queued = client(1);
    assert_false(call(taken, 1));
    assert_true(receive(REPLY, 0));
    assert_false(call(queued, 2));
    struct world_invocation close = {
        ENDPOINT, METHOD_ENDPOINT_SET_STATE, 1, {ENDPOINT_STATE_CLOSED}, 0, {}};
    assert_int_equal(world_invoke(&close, nullptr), STATUS_OK);
    assert_int_equal(world_status(queued), STATUS_PEER_GONE);
    assert_int_equal(taken->state, THREAD_STATE_REPLYING);
    assert_true(call(queued, 3));
    assert_int_equal(world_status(queued), STATUS_PEER_GONE);
    close.words[0] = ENDPOINT_STATE_OPEN;
    assert_int_equal(world_invoke(&close, nullptr), STATUS_OK);
    assert_false(call(queued, 4));
}

static void deadline__passes_in_every_wait__timed_out(void **state) {
    (void)state;
    fake_machine.now_ns = 1000;
    struct thread *caller = client(0);
    struct thread *taken = client(1);
    struct thread *waiter = client(2);
    struct world_call call = {
        .target = BADGED, .info = info_make(METHOD, 0, 0) | INFO_DEADLINE, .deadline_ns = 2000};
    assert_false(world_syscall(taken, SYSCALL_CALL, &call));
    assert_true(receive(REPLY, 0));
    assert_false(world_syscall(caller, SYSCALL_CALL, &call));
    struct world_call wait = {.target = NOTIFICATION, .info = INFO_DEADLINE, .deadline_ns = 2000};
    assert_false(world_syscall(waiter, SYSCALL_WAIT, &wait));
    assert_non_null(thread_to_run());
    assert_int_equal(fake_machine.timer_ns, 2000);
    fake_machine.now_ns = 2000;
    deadline_expired();
    struct thread *threads[] = {caller, taken, waiter};
    for (unsigned i = 0; i < 3; i++) {
        assert_int_equal(threads[i]->state, THREAD_STATE_READY);
        assert_int_equal(world_status(threads[i]), STATUS_TIMED_OUT);
    }
    assert_int_equal(answer(REPLY, STATUS_OK, 1), STATUS_PEER_GONE); // late, dropped cleanly
    assert_true(world_syscall(caller, SYSCALL_CALL, &call));         // in the past
    assert_int_equal(world_status(caller), STATUS_TIMED_OUT);
}

static void deadline__answered_before_it__forgotten(void **state) {
    (void)state;
    struct thread *caller = client(0);
    struct world_call call = {
        .target = BADGED, .info = info_make(METHOD, 0, 0) | INFO_DEADLINE, .deadline_ns = 2000};
    assert_false(world_syscall(caller, SYSCALL_CALL, &call));
    assert_int_equal(deadline_earliest(&cores[0]), 2000);
    assert_true(receive(REPLY, 0));
    assert_int_equal(answer(REPLY, STATUS_OK, 4), STATUS_OK);
    assert_true(deadline_earliest(&cores[0]) == DEADLINE_NEVER);
    fake_machine.now_ns = 3000;
    deadline_expired();
    assert_int_equal(world_status(caller), STATUS_OK);
}

static void signal__of_bound_notification__ends_receive(void **state) {
    (void)state;
    struct world_invocation bind = {SERVER,        METHOD_THREAD_BIND_NOTIFICATION, 0, {}, 1,
                                    {NOTIFICATION}};
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_BUSY);
    assert_false(receive(REPLY, 0));
    struct world_call signal = {.target = NOTIFICATION, .words = {6}};
    assert_true(world_syscall(world_main(), SYSCALL_SIGNAL, &signal));
    assert_int_equal(world_outcome(server).info, info_make(EVENT_SIGNAL, 1, 0) | INFO_EVENT);
    assert_int_equal(world_outcome(server).words[0], 6);
    signal = (struct world_call){.target = NOTIFICATION, .words = {8}};
    assert_true(world_syscall(world_main(), SYSCALL_SIGNAL, &signal));
    assert_true(receive(REPLY, 0)); // kept until asked for
    assert_int_equal(world_outcome(server).words[0], 8);
    assert_false(receive(REPLY, 0)); // and the reply object was not used up
}

static void signal__badged_capability__only_its_bits(void **state) {
    (void)state;
    assert_int_equal(world_mint(ENDPOINT + 5, NOTIFICATION, RIGHT_SEND, 0x3), STATUS_OK);
    const struct {
        uint64_t bits;
        status_t status;
    } rows[] = {{1, STATUS_OK},
                {4, STATUS_ACCESS_DENIED},
                {0, STATUS_BAD_ARGUMENT},
                {1ull << 32, STATUS_BAD_RANGE}};
    for (unsigned i = 0; i < 4; i++) {
        struct world_call signal = {.target = ENDPOINT + 5, .words = {rows[i].bits}};
        assert_true(world_syscall(world_main(), SYSCALL_SIGNAL, &signal));
        assert_int_equal(world_status(world_main()), rows[i].status);
    }
    struct world_call poll = {.target = NOTIFICATION};
    assert_true(world_syscall(world_main(), SYSCALL_POLL, &poll));
    assert_int_equal(poll.words[0], 1);
    poll = (struct world_call){.target = NOTIFICATION};
    assert_true(world_syscall(world_main(), SYSCALL_POLL, &poll));
    assert_int_equal(info_status(poll.info), STATUS_EMPTY);
}

static void fault__handler_answers__thread_goes_on_where_told(void **state) {
    (void)state;
    struct thread *thread = world_thread(CLIENT, 100, BADGED);
    world_run(thread);
    fault_enter(FAULT_PAGE, FAULT_PAGE_WRITE, 0xdead000, 0x55);
    assert_int_equal(thread->state, THREAD_STATE_FAULTED);
    assert_true(receive(REPLY, 0));
    struct world_call outcome = world_outcome(server);
    assert_int_equal(outcome.info, info_make(FAULT_PAGE, FAULT_WORDS, 0) | INFO_EVENT);
    assert_int_equal(outcome.words[FAULT_WORD_DETAIL], FAULT_PAGE_WRITE);
    assert_int_equal(outcome.words[FAULT_WORD_ADDRESS], 0xdead000);
    assert_int_equal(outcome.words[FAULT_WORD_PC], 0x400000);
    assert_int_equal(outcome.words[FAULT_WORD_SP], 0x800000);
    assert_int_equal(answer(REPLY, STATUS_OK, arch_user_end()), STATUS_BAD_RANGE);
    assert_int_equal(answer(REPLY, STATUS_OK, 0x400100), STATUS_OK);
    assert_int_equal(thread->state, THREAD_STATE_READY);
    assert_int_equal(thread->context.pc, 0x400100);
}

static void fault__reply_deleted_or_no_port__thread_is_suspended(void **state) {
    (void)state;
    struct thread *thread = world_thread(CLIENT, 100, BADGED);
    assert_false(receive(REPLY, 0));
    world_run(thread);
    fault_enter(FAULT_BREAKPOINT, 3, 0, 0);
    assert_int_equal(server->state, THREAD_STATE_READY);
    assert_int_equal(thread->state, THREAD_STATE_FAULTED);
    assert_int_equal(world_delete(REPLY), STATUS_OK);
    assert_int_equal(thread->state, THREAD_STATE_INACTIVE);
    struct thread *orphan = client(1);
    world_run(orphan);
    fault_enter(FAULT_ILLEGAL_INSTRUCTION, 0, 0, 0);
    assert_int_equal(orphan->state, THREAD_STATE_INACTIVE);
}

static void unknown_syscall__with_and_without_handler(void **state) {
    (void)state;
    struct world_call nonsense = {};
    assert_true(world_syscall(world_main(), 4711, &nonsense));
    assert_int_equal(info_status(nonsense.info), STATUS_BAD_SYSCALL);
    struct thread *thread = world_thread(CLIENT, 100, BADGED);
    assert_false(world_syscall(thread, 4711, &nonsense));
    assert_true(receive(REPLY, 0));
    assert_int_equal(world_outcome(server).words[0], 4711);
}

static void message__beyond_limits__bad_range(void **state) {
    (void)state;
    const uint64_t infos[] = {info_make(METHOD, REGISTER_WORDS + 1, 0),
                              info_make(METHOD, MESSAGE_WORDS_MAX + 1, 0) | INFO_BUFFER,
                              info_make(METHOD, 0, MESSAGE_CAPS_MAX + 1)};
    for (unsigned i = 0; i < 3; i++) {
        struct world_call call = {.target = BADGED, .info = infos[i]};
        assert_true(world_syscall(world_main(), SYSCALL_CALL, &call));
        assert_int_equal(info_status(call.info), STATUS_BAD_RANGE);
    }
}

static void message__in_buffer__all_words_cross(void **state) {
    (void)state;
    struct thread *caller = client(0);
    for (unsigned i = 0; i < MESSAGE_WORDS_MAX; i++) {
        caller->buffer->words[i] = i * 3;
    }
    assert_false(receive(REPLY, 0));
    struct world_call call = {.target = BADGED,
                              .info = info_make(METHOD, MESSAGE_WORDS_MAX, 0) | INFO_BUFFER};
    assert_false(world_syscall(caller, SYSCALL_CALL, &call));
    for (unsigned i = 0; i < MESSAGE_WORDS_MAX; i++) {
        assert_int_equal(server->buffer->words[i], i * 3);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(call__receiver_waits__delivered_and_answered, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(call__nobody_waits__queued_in_order, setup, world_teardown),
        cmocka_unit_test_setup_teardown(receive__callers_and_senders_wait__they_take_turns, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(receive__without_reply_object__takes_only_one_way_messages,
                                        setup, world_teardown),
        cmocka_unit_test_setup_teardown(reply_object__used_again__first_caller_is_told, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(reply_object__deleted__caller_is_told, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(reply_object__deleted_while_offered__receive_is_cancelled,
                                        setup, world_teardown),
        cmocka_unit_test_setup_teardown(reply_object__offered_by_another_thread__busy, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(caller__suspended_or_deleted__reply_is_dropped, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(server__memory_revoked_with_twenty_callers__all_are_told,
                                        setup, world_teardown),
        cmocka_unit_test_setup_teardown(endpoint__closed__queued_are_told_and_taken_are_not, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(deadline__passes_in_every_wait__timed_out, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(deadline__answered_before_it__forgotten, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(signal__of_bound_notification__ends_receive, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(signal__badged_capability__only_its_bits, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(fault__handler_answers__thread_goes_on_where_told, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(fault__reply_deleted_or_no_port__thread_is_suspended, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(unknown_syscall__with_and_without_handler, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(message__beyond_limits__bad_range, setup, world_teardown),
        cmocka_unit_test_setup_teardown(message__in_buffer__all_words_cross, setup, world_teardown),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
