// SPDX-License-Identifier: MIT
//
// Capabilities in messages, ports, and what remains of both when their makers die.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/cspace.h>
#include <kernel/derivation.h>
#include <kernel/endpoint.h>
#include <kernel/port.h>

constexpr uint64_t ENDPOINT = WORLD_FIRST_FREE;
constexpr uint64_t REPLY = ENDPOINT + 1;
constexpr uint64_t GIFT = ENDPOINT + 2;
constexpr uint64_t SECOND_GIFT = ENDPOINT + 3;
constexpr uint64_t NO_GRANT = ENDPOINT + 4;
constexpr uint64_t MEMORY = ENDPOINT + 5; // of the part that dies
constexpr uint64_t PORT = ENDPOINT + 6;
constexpr uint64_t CLIENT_PORT = ENDPOINT + 7;
constexpr uint64_t CSPACE = ENDPOINT + 8;
constexpr uint64_t SERVER = ENDPOINT + 10;
constexpr uint64_t CLIENT = ENDPOINT + 20;
constexpr uint64_t ROOM = ENDPOINT + 50;

static struct thread *server;
static struct thread *client;

static int setup(void **state) {
    int result = world_setup(state);
    world_retype(OBJECT_ENDPOINT, 0, ENDPOINT);
    world_retype(OBJECT_REPLY, 0, REPLY);
    world_retype(OBJECT_NOTIFICATION, 0, GIFT);
    world_retype(OBJECT_ENDPOINT, 0, SECOND_GIFT);
    assert_int_equal(world_mint(NO_GRANT, ENDPOINT, RIGHT_SEND, 0), STATUS_OK);
    world_retype(OBJECT_MEMORY, 64 * FAKE_PAGE_BYTES, MEMORY);
    server = world_thread(SERVER, 120, 0);
    client = world_thread(CLIENT, 110, 0);
    return result;
}

static bool receive(uint64_t room) {
    struct world_call call = {.target = ENDPOINT, .reply_slot = REPLY, .receive_slot = room};
    return world_syscall(server, SYSCALL_RECEIVE, &call);
}

// Returns whether the client is back; its status is in its registers then.
static bool call_with(uint64_t target, unsigned count, uint64_t first, uint64_t second) {
    client->buffer->caps[1] = second;
    struct world_call call = {
        .target = target, .info = info_make(0x2000, 0, count), .capability = first};
    return world_syscall(client, SYSCALL_CALL, &call);
}

static void bind_port(void) {
    assert_int_equal(world_try_retype(MEMORY, OBJECT_PORT, 0, 1, PORT), STATUS_OK);
    struct world_invocation bind = {PORT, METHOD_PORT_BIND, 1, {41}, 1, {ENDPOINT}};
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    assert_int_equal(world_mint(CLIENT_PORT, PORT, RIGHT_SEND | RIGHT_READ, 0), STATUS_OK);
}

static bool port_was_closed(void) {
    struct world_call call = {.target = ENDPOINT, .info = INFO_NO_WAIT};
    assert_true(world_syscall(server, SYSCALL_RECEIVE, &call));
    return call.info == (info_make(EVENT_PORT_CLOSED, 1, 0) | INFO_EVENT) &&
           (call.target & 0xffffffff) == 41;
}

static void transfer__peer_child_and_move__each_as_asked(void **state) {
    (void)state;
    unsigned depth = slot_depth(world_slot(GIFT));
    assert_false(receive(ROOM));
    assert_false(call_with(ENDPOINT, 2, transfer_copy(GIFT, slot_rights(world_slot(GIFT))),
                           transfer_copy(SECOND_GIFT, RIGHT_SEND)));
    assert_int_equal(world_outcome(server).capability, ROOM);
    assert_int_equal(slot_depth(world_slot(ROOM)), depth);
    assert_int_equal(slot_depth(world_slot(ROOM + 1)), depth + 1);
    assert_int_equal(slot_rights(world_slot(ROOM + 1)), RIGHT_SEND);
    assert_int_equal(server->buffer->caps[1], ROOM + 1);
    assert_int_equal(server->buffer->cap_info[1], OBJECT_ENDPOINT | RIGHT_SEND << 8);
    assert_false(receive(ROOM + 2)); // the caller is told, and calls again
    assert_int_equal(world_status(client), STATUS_PEER_GONE);
    assert_false(call_with(ENDPOINT, 1, transfer_move(GIFT), 0));
    assert_true(slot_is_empty(world_slot(GIFT)));
    assert_int_equal(slot_depth(world_slot(ROOM + 2)), depth);
}

static void transfer__senders_mistakes__refused_at_once_and_nothing_moved(void **state) {
    (void)state;
    assert_int_equal(world_mint(ROOM + 20, GIFT, RIGHT_SEND, 0), STATUS_OK);
    const struct {
        uint64_t target;
        unsigned count;
        uint64_t first, second;
        status_t status;
    } rows[] = {
        {NO_GRANT, 1, transfer_copy(GIFT, RIGHT_SEND), 0, STATUS_ACCESS_DENIED},
        {ENDPOINT, 1, transfer_copy(ROOM + 20, RIGHT_RECEIVE), 0, STATUS_ACCESS_DENIED},
        {ENDPOINT, 1, 0, 0, STATUS_BAD_SLOT},
        {ENDPOINT, 1, transfer_copy(ROOM + 21, 0), 0, STATUS_BAD_SLOT},
        {ENDPOINT, 1, transfer_copy(WORLD_MEMORY, RIGHT_READ), 0, STATUS_BAD_ARGUMENT},
        {ENDPOINT, 2, transfer_move(GIFT), transfer_move(GIFT), STATUS_BAD_ARGUMENT},
        {ENDPOINT, 2, transfer_copy(GIFT, RIGHT_SEND), 0, STATUS_BAD_SLOT},
    };
    for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        assert_true(call_with(rows[i].target, rows[i].count, rows[i].first, rows[i].second));
        assert_int_equal(world_status(client), rows[i].status);
        assert_false(slot_is_empty(world_slot(GIFT)));
    }
}

static void transfer__receiver_without_room__sender_is_told_and_receiver_waits_on(void **state) {
    (void)state;
    assert_false(receive(0));
    assert_true(call_with(ENDPOINT, 1, transfer_move(GIFT), 0));
    assert_int_equal(world_status(client), STATUS_NO_SPACE);
    assert_int_equal(server->state, THREAD_STATE_RECEIVING);
    assert_false(call_with(ENDPOINT, 0, 0, 0)); // the next message arrives
    assert_int_equal(server->state, THREAD_STATE_READY);
    assert_int_equal(world_move(ROOM + 1, SECOND_GIFT), STATUS_OK);
    assert_false(receive(ROOM)); // room for one only
    assert_true(
        call_with(ENDPOINT, 2, transfer_copy(GIFT, RIGHT_SEND), transfer_copy(GIFT, RIGHT_SEND)));
    assert_int_equal(world_status(client), STATUS_NO_SPACE);
    assert_true(slot_is_empty(world_slot(ROOM)));
}

static void transfer__gone_while_sender_waits__sender_is_told(void **state) {
    (void)state;
    assert_false(call_with(ENDPOINT, 1, transfer_copy(GIFT, RIGHT_SEND), 0));
    assert_int_equal(world_delete(GIFT), STATUS_OK);
    assert_false(receive(ROOM));
    assert_int_equal(world_status(client), STATUS_BAD_SLOT);
    assert_int_equal(server->state, THREAD_STATE_RECEIVING);
}

static void reply__with_capability_and_no_room__both_are_told(void **state) {
    (void)state;
    assert_false(call_with(ENDPOINT, 0, 0, 0));
    assert_true(receive(0));
    struct world_call reply = {
        .target = REPLY, .info = info_make(0, 0, 1), .capability = transfer_move(GIFT)};
    assert_true(world_syscall(server, SYSCALL_SEND, &reply));
    assert_int_equal(info_status(reply.info), STATUS_NO_SPACE);
    assert_int_equal(world_status(client), STATUS_NO_SPACE);
    assert_false(slot_is_empty(world_slot(GIFT)));
}

static void port__last_client_gone__one_event_with_its_badge(void **state) {
    (void)state;
    bind_port();
    assert_int_equal(world_copy(ROOM, CLIENT_PORT), STATUS_OK);
    assert_int_equal(world_delete(CLIENT_PORT), STATUS_OK);
    assert_false(port_was_closed());
    assert_int_equal(world_delete(ROOM), STATUS_OK);
    struct world_invocation bind = {PORT, METHOD_PORT_BIND, 1, {42}, 1, {ENDPOINT}};
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_BUSY); // not received yet
    assert_true(port_was_closed());
    assert_false(port_was_closed());
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
}

static void port__last_client_gone_while_receiver_waits__delivered_at_once(void **state) {
    (void)state;
    bind_port();
    assert_false(receive(0));
    assert_int_equal(world_delete(CLIENT_PORT), STATUS_OK);
    assert_int_equal(server->state, THREAD_STATE_READY);
    assert_int_equal(world_outcome(server).words[0], 41);
}

static void port__many_closed_and_one_destroyed__queue_stays_whole(void **state) {
    (void)state;
    constexpr unsigned PORTS = 5;
    for (unsigned i = 0; i < PORTS; i++) {
        world_retype(OBJECT_PORT, 0, ROOM + 2 * i);
        struct world_invocation bind = {ROOM + 2 * i, METHOD_PORT_BIND, 1, {100 + i}, 1,
                                        {ENDPOINT}};
        assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
        assert_int_equal(world_mint(ROOM + 2 * i + 1, ROOM + 2 * i, RIGHT_SEND, 0), STATUS_OK);
        assert_int_equal(world_delete(ROOM + 2 * i + 1), STATUS_OK);
    }
    assert_int_equal(world_delete(ROOM + 0), STATUS_OK); // the first
    assert_int_equal(world_delete(ROOM + 4), STATUS_OK); // one in the middle
    const unsigned left[] = {101, 103, 104};
    for (unsigned i = 0; i < 3; i++) {
        struct world_call call = {.target = ENDPOINT, .info = INFO_NO_WAIT};
        assert_true(world_syscall(server, SYSCALL_RECEIVE, &call));
        assert_int_equal(call.words[0], left[i]);
    }
    const struct endpoint *endpoint = world_object(ENDPOINT);
    assert_null(endpoint->first_event);
}

static void port__its_memory_revoked__clients_find_it_gone(void **state) {
    (void)state;
    world_retype(OBJECT_CSPACE, 16, CSPACE);
    bind_port();
    struct world_invocation copy = {CSPACE, METHOD_CSPACE_COPY, 2, {3, CLIENT_PORT},
                                    1,      {WORLD_CSPACE}};
    assert_int_equal(world_invoke(&copy, nullptr), STATUS_OK);
    assert_false(call_with(CLIENT_PORT, 0, 0, 0)); // waits through the port
    assert_int_equal(world_revoke(MEMORY), STATUS_OK);
    assert_int_equal(world_status(client), STATUS_PEER_GONE);
    assert_int_equal(client->state, THREAD_STATE_READY);
    assert_true(slot_is_empty(world_slot(CLIENT_PORT))); // its own cspace: free
    struct cspace *other = world_object(CSPACE);
    assert_int_equal(slot_type(cspace_slot(other, 3)), OBJECT_GONE); // another's: kept as a sign
    struct world_invocation move = {WORLD_CSPACE, METHOD_CSPACE_MOVE, 2, {ROOM, 3}, 1, {CSPACE}};
    assert_int_equal(world_invoke(&move, nullptr), STATUS_PEER_GONE);
    struct world_invocation delete = {CSPACE, METHOD_CSPACE_DELETE, 1, {3}, 0, {}};
    assert_int_equal(world_invoke(&delete, nullptr), STATUS_OK);
    assert_true(slot_is_empty(cspace_slot(other, 3)));
}

static void port__endpoint_capability_deleted__still_leads_there(void **state) {
    (void)state;
    bind_port();
    assert_int_equal(world_delete(ENDPOINT), STATUS_OK);
    assert_non_null(world_object(PORT)); // bound to a peer: the endpoint lives as long as the port
    assert_false(call_with(CLIENT_PORT, 0, 0, 0));
    assert_int_equal(world_delete(PORT), STATUS_OK);
    assert_int_equal(world_status(client), STATUS_PEER_GONE);
}

static void gone__called__peer_gone(void **state) {
    (void)state;
    *world_slot(ROOM) = (struct slot){.word1 = slot_word1(OBJECT_GONE, 0, false)};
    assert_true(call_with(ROOM, 0, 0, 0));
    assert_int_equal(world_status(client), STATUS_PEER_GONE);
    assert_true(call_with(ENDPOINT, 1, transfer_copy(ROOM, 0), 0));
    assert_int_equal(world_status(client), STATUS_PEER_GONE);
    assert_int_equal(world_delete(ROOM), STATUS_OK);
    assert_true(slot_is_empty(world_slot(ROOM)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(transfer__peer_child_and_move__each_as_asked, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(
            transfer__senders_mistakes__refused_at_once_and_nothing_moved, setup, world_teardown),
        cmocka_unit_test_setup_teardown(
            transfer__receiver_without_room__sender_is_told_and_receiver_waits_on, setup,
            world_teardown),
        cmocka_unit_test_setup_teardown(transfer__gone_while_sender_waits__sender_is_told, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(reply__with_capability_and_no_room__both_are_told, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(port__last_client_gone__one_event_with_its_badge, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(
            port__last_client_gone_while_receiver_waits__delivered_at_once, setup, world_teardown),
        cmocka_unit_test_setup_teardown(port__many_closed_and_one_destroyed__queue_stays_whole,
                                        setup, world_teardown),
        cmocka_unit_test_setup_teardown(port__its_memory_revoked__clients_find_it_gone, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(port__endpoint_capability_deleted__still_leads_there, setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(gone__called__peer_gone, setup, world_teardown),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
