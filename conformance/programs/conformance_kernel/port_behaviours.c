// SPDX-License-Identifier: MIT
//
// Ports: badge, PORT_CLOSED, and what clients see when the port is destroyed.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/port.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static const uint32_t client_rights = RIGHT_SEND | RIGHT_READ;

struct fixture {
    cap_t endpoint;
    cap_t port;
    cap_t reply;
};

static struct fixture make_fixture(uint32_t badge) {
    struct fixture fixture = {
        .endpoint = make_object(OBJECT_ENDPOINT, 0),
        .port = make_object(OBJECT_PORT, 0),
        .reply = make_object(OBJECT_REPLY, 0),
    };
    expect_status(port_bind(fixture.port, fixture.endpoint, badge), STATUS_OK, "port_bind");
    return fixture;
}

static void drop_fixture(const struct fixture *fixture) {
    slot_release(fixture->port);
    slot_release(fixture->reply);
    slot_release(fixture->endpoint);
}

static void run_caller(struct worker *worker) {
    worker->status = call_word(worker->target, METHOD_ECHO, 1, nullptr);
}

static void message_carries_the_badge(void) {
    struct fixture fixture = make_fixture(1234);
    cap_t client = mint(fixture.port, client_rights, 0);
    struct worker caller = {.target = client};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    struct ipc_registers registers;
    expect_status(receive_message(fixture.endpoint, fixture.reply, &registers), STATUS_OK,
                  "receive");
    expect_equal(registers.target & 0xffffffffu, 1234, "badge");
    expect_equal(registers.target >> 32, client_rights, "rights");
    worker_stop(&caller);
    slot_release(client);
    drop_fixture(&fixture);
}

static void last_client_gone_is_told(void) {
    struct fixture fixture = make_fixture(55);
    cap_t first = mint(fixture.port, client_rights, 0);
    cap_t second = slot_allocate();
    expect_status(cspace_copy(SLOT_CSPACE, second, SLOT_CSPACE, first), STATUS_OK, "copy");
    struct ipc_registers registers;
    slot_release(first);
    expect_status(receive_now(fixture.endpoint, fixture.reply, &registers), STATUS_WOULD_BLOCK,
                  "one client is left");
    slot_release(second);
    expect_status(receive_now(fixture.endpoint, fixture.reply, &registers), STATUS_OK, "the event");
    expect_true((registers.info & INFO_EVENT) != 0, "event flag");
    expect_equal(info_method(registers.info), EVENT_PORT_CLOSED, "method");
    expect_equal(registers.target & 0xffffffffu, 55, "badge");
    expect_status(receive_now(fixture.endpoint, fixture.reply, &registers), STATUS_WOULD_BLOCK,
                  "it is told once");
    expect_status(port_bind(fixture.port, fixture.endpoint, 56), STATUS_OK,
                  "the port can be used again");
    drop_fixture(&fixture);
}

static void waiting_receiver_gets_the_event(void) {
    struct fixture fixture = make_fixture(7);
    cap_t client = mint(fixture.port, client_rights, 0);
    expect_status(port_bind(fixture.port, fixture.endpoint, 8), STATUS_BUSY, "bind with a client");
    slot_release(client);
    expect_status(port_bind(fixture.port, fixture.endpoint, 8), STATUS_BUSY, "bind with an event");
    drop_fixture(&fixture);
}

// The port's memory is revoked through another cspace, as a server's is through root's.
static void destroyed_port_answers_peer_gone(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t memory = make_object(OBJECT_MEMORY, startup_info()->page_bytes);
    cap_t elsewhere = make_object(OBJECT_CSPACE, 16);
    cap_t port = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_PORT, 0, 1, 0, elsewhere, 1), STATUS_OK, "retype");
    expect_status(cspace_move(SLOT_CSPACE, port, elsewhere, 1), STATUS_OK, "move");
    expect_status(port_bind(port, endpoint, 3), STATUS_OK, "port_bind");
    cap_t client = mint(port, client_rights, 0);
    expect_status(cspace_move(elsewhere, 1, SLOT_CSPACE, port), STATUS_OK, "move back");
    expect_status(cspace_move(elsewhere, 2, SLOT_CSPACE, memory), STATUS_OK, "move of the memory");
    expect_status(cspace_revoke(elsewhere, 2), STATUS_OK, "revoke of the memory");
    expect_equal(slot_type(client), OBJECT_GONE, "what the client's slot holds");
    expect_status(call_word(client, METHOD_ECHO, 0, nullptr), STATUS_PEER_GONE, "call");
    expect_status(cspace_delete(SLOT_CSPACE, client), STATUS_OK, "delete");
    expect_equal(slot_type(client), OBJECT_NONE, "the slot is free");
    slot_free(client);
    slot_free(port);
    slot_free(memory);
    slot_release(endpoint);
    slot_release(elsewhere);
}

static void queued_caller_of_a_destroyed_port(void) {
    struct fixture fixture = make_fixture(9);
    cap_t client = mint(fixture.port, client_rights, 0);
    struct worker caller = {.target = client};
    worker_start(&caller, run_caller, PRIORITY_ABOVE, 0);
    slot_release(fixture.port);
    expect_true(wait_until(&caller.is_done), "the caller is awake");
    expect_status(caller.status, STATUS_PEER_GONE, "the caller's call");
    worker_stop(&caller);
    slot_release(client);
    slot_release(fixture.reply);
    slot_release(fixture.endpoint);
}

static const struct behaviour behaviours[] = {
    {"port__call__receiver_gets_badge_and_rights", message_carries_the_badge},
    {"port__last_client_deleted__port_closed_told_once", last_client_gone_is_told},
    {"port_bind__clients_or_event_left__busy", waiting_receiver_gets_the_event},
    {"port__memory_revoked__clients_get_peer_gone", destroyed_port_answers_peer_gone},
    {"port__destroyed_with_queued_caller__peer_gone", queued_caller_of_a_destroyed_port},
};

const struct behaviour_group port_behaviours = {behaviours,
                                                sizeof(behaviours) / sizeof(behaviours[0])};
