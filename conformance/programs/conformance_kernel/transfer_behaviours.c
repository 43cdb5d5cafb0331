// SPDX-License-Identifier: MIT
//
// Capabilities in messages: how they arrive, what the giver keeps, and that a message that cannot
// be delivered changes nothing.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

// A worker that sends one capability with a call; `word` is the transfer word.
static void run_giver(struct worker *worker) {
    struct ipc_registers registers = {
        .target = worker->target,
        .info = info_make(METHOD_ECHO, 0, 1),
        .capability = worker->word,
    };
    syscall_call(&registers);
    worker->status = info_status(registers.info);
}

static uint64_t transfer_word(cap_t slot, uint64_t rights, uint64_t flags) {
    return slot | rights << TRANSFER_RIGHTS_SHIFT | flags;
}

struct delivery {
    cap_t given;
    cap_t received;
    status_t receive_status;
    struct ipc_registers registers;
};

// Has a worker send `given` as the transfer word says, and receives it.
static void deliver(struct delivery *delivery, uint64_t transfer, cap_t receive_slot) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker giver = {.target = endpoint, .word = transfer};
    worker_start(&giver, run_giver, PRIORITY_ABOVE, 0);
    delivery->registers = (struct ipc_registers){.target = endpoint,
                                                 .info = INFO_NO_WAIT,
                                                 .receive_slot = receive_slot,
                                                 .reply_slot = reply};
    syscall_receive(&delivery->registers);
    delivery->receive_status = info_status(delivery->registers.info);
    (void)reply_word(reply, STATUS_OK, 0);
    delivery->received = receive_slot;
    expect_true(giver.is_done, "the giver is awake");
    if (delivery->receive_status != STATUS_OK) {
        delivery->receive_status = giver.status;
    }
    worker_stop(&giver);
    slot_release(reply);
    slot_release(endpoint);
}

static void copied_capability_is_a_peer(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct delivery delivery = {};
    cap_t slot = slot_allocate_row(4);
    deliver(&delivery, transfer_word(notification, slot_rights(notification), 0), slot);
    expect_status(delivery.receive_status, STATUS_OK, "receive");
    expect_equal(info_caps(delivery.registers.info), 1, "capabilities that came");
    expect_equal(delivery.registers.capability, slot, "slot that it went to");
    expect_equal(slot_type(slot), OBJECT_NOTIFICATION, "type of what came");
    expect_equal(slot_rights(slot), slot_rights(notification), "rights of what came");
    slot_release(notification);
    expect_equal(slot_type(slot), OBJECT_NOTIFICATION, "the peer outlives the giver's own");
    uint64_t bits = 0;
    expect_status(signal_bits(slot, 4), STATUS_OK, "signal through the peer");
    expect_status(poll_bits(slot, &bits), STATUS_OK, "poll through the peer");
    slot_release(slot);
    slot_free_row(slot, 4);
}

static void fewer_rights_make_a_child(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct delivery delivery = {};
    cap_t slot = slot_allocate_row(4);
    deliver(&delivery, transfer_word(notification, RIGHT_SEND, 0), slot);
    expect_status(delivery.receive_status, STATUS_OK, "receive");
    expect_equal(slot_rights(slot), RIGHT_SEND, "rights of what came");
    uint64_t bits = 0;
    expect_status(poll_bits(slot, &bits), STATUS_ACCESS_DENIED, "poll without the right");
    expect_status(cspace_revoke(SLOT_CSPACE, notification), STATUS_OK, "revoke");
    expect_equal(slot_type(slot), OBJECT_NONE, "the child is gone");
    slot_release(notification);
    slot_free_row(slot, 4);
}

static void moved_capability_leaves_the_giver(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct delivery delivery = {};
    cap_t slot = slot_allocate_row(4);
    deliver(&delivery, transfer_word(notification, 0, TRANSFER_MOVE), slot);
    expect_status(delivery.receive_status, STATUS_OK, "receive");
    expect_equal(slot_type(notification), OBJECT_NONE, "the giver's slot");
    expect_equal(slot_type(slot), OBJECT_NOTIFICATION, "the receiver's slot");
    slot_release(slot);
    slot_free_row(slot, 4);
    slot_free(notification);
}

static void no_room_is_told_to_the_sender(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct delivery delivery = {};
    deliver(&delivery, transfer_word(notification, 0, TRANSFER_MOVE), 0);
    expect_status(delivery.receive_status, STATUS_NO_SPACE, "the giver's call");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "the giver keeps it");
    slot_release(notification);
}

static void occupied_receive_slot_is_no_room(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t occupied = make_object(OBJECT_NOTIFICATION, 0);
    struct delivery delivery = {};
    deliver(&delivery, transfer_word(notification, 0, TRANSFER_MOVE), occupied);
    expect_status(delivery.receive_status, STATUS_NO_SPACE, "the giver's call");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "the giver keeps it");
    slot_release(notification);
    slot_release(occupied);
}

static void sending_capabilities_needs_grant(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t no_grant = mint(endpoint, RIGHT_SEND, 0);
    struct ipc_registers registers = {
        .target = no_grant,
        .info = info_make(METHOD_ECHO, 0, 1) | INFO_NO_WAIT,
        .capability = transfer_word(notification, 0, TRANSFER_MOVE),
    };
    syscall_send(&registers);
    expect_status(info_status(registers.info), STATUS_ACCESS_DENIED, "send with a capability");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "the giver keeps it");
    slot_release(notification);
    slot_release(endpoint);
    slot_free(no_grant);
}

static void rights_cannot_grow_in_a_message(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t weak = mint(notification, RIGHT_SEND, 0);
    struct worker giver = {.target = endpoint,
                           .word = transfer_word(weak, RIGHT_SEND | RIGHT_RECEIVE, 0)};
    worker_start(&giver, run_giver, PRIORITY_ABOVE, 0);
    expect_true(giver.is_done, "the call ends at once");
    expect_status(giver.status, STATUS_ACCESS_DENIED, "rights beyond the giver's");
    worker_stop(&giver);
    slot_release(notification);
    slot_free(weak);
    slot_release(endpoint);
}

static void empty_slot_cannot_be_sent(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t empty = slot_allocate();
    struct worker giver = {.target = endpoint, .word = transfer_word(empty, 0, TRANSFER_MOVE)};
    worker_start(&giver, run_giver, PRIORITY_ABOVE, 0);
    expect_true(giver.is_done, "the call ends at once");
    expect_status(giver.status, STATUS_BAD_SLOT, "an empty slot");
    worker_stop(&giver);
    slot_free(empty);
    slot_release(endpoint);
}

static void run_giver_of_four(struct worker *worker) {
    struct message_buffer *buffer = message_buffer_of_thread();
    for (uint64_t i = 0; i < MESSAGE_CAPS_MAX; i++) {
        buffer->caps[i] = transfer_word((cap_t)(worker->word + i), 0, TRANSFER_MOVE);
    }
    struct ipc_registers registers = {
        .target = worker->target,
        .info = info_make(METHOD_ECHO, 0, MESSAGE_CAPS_MAX),
        .capability = buffer->caps[0],
    };
    syscall_call(&registers);
    worker->status = info_status(registers.info);
}

static void four_capabilities_arrive_in_order(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    cap_t given = slot_allocate_row(4);
    const uint32_t types[4] = {OBJECT_NOTIFICATION, OBJECT_TIMER, OBJECT_REPLY, OBJECT_ENDPOINT};
    for (uint32_t i = 0; i < 4; i++) {
        cap_t object = make_object(types[i], 0);
        expect_status(cspace_move(SLOT_CSPACE, given + i, SLOT_CSPACE, object), STATUS_OK, "move");
        slot_free(object);
    }
    cap_t taken = slot_allocate_row(4);
    struct worker giver = {.target = endpoint, .word = given};
    worker_start(&giver, run_giver_of_four, PRIORITY_ABOVE, 0);
    struct ipc_registers registers = {
        .target = endpoint, .receive_slot = taken, .reply_slot = reply};
    syscall_receive(&registers);
    expect_status(info_status(registers.info), STATUS_OK, "receive");
    expect_equal(info_caps(registers.info), 4, "capabilities that came");
    for (uint32_t i = 0; i < 4; i++) {
        expect_equal(slot_type(taken + i), types[i], "type of what came");
        expect_equal(message_buffer_of_thread()->cap_info[i] & 0xff, types[i],
                     "type that was told");
        slot_release(taken + i);
    }
    worker_stop(&giver);
    slot_release(reply);
    slot_release(endpoint);
    slot_free_row(given, 4);
}

static void run_giver_of_one_twice(struct worker *worker) {
    struct message_buffer *buffer = message_buffer_of_thread();
    buffer->caps[1] = transfer_word((cap_t)worker->word, 0, TRANSFER_MOVE);
    struct ipc_registers registers = {
        .target = worker->target,
        .info = info_make(METHOD_ECHO, 0, 2) | INFO_NO_WAIT,
        .capability = buffer->caps[1],
    };
    syscall_send(&registers);
    worker->status = info_status(registers.info);
}

static void one_capability_is_moved_twice(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    struct worker giver = {.target = endpoint, .word = notification};
    worker_start(&giver, run_giver_of_one_twice, PRIORITY_ABOVE, 0);
    expect_true(giver.is_done, "the send ends at once");
    expect_status(giver.status, STATUS_BAD_ARGUMENT, "the send");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "the giver keeps it");
    worker_stop(&giver);
    slot_release(notification);
    slot_release(endpoint);
}

// A server that gives the endpoint it receives from away with its answer.
static void run_generous_server(struct worker *worker) {
    cap_t reply = (cap_t)worker->word;
    struct ipc_registers registers;
    (void)receive_message(worker->target, reply, &registers);
    registers = (struct ipc_registers){
        .target = worker->target,
        .info = info_make(0, 0, 1),
        .capability = transfer_word(worker->target, 0, TRANSFER_MOVE),
        .reply_slot = reply,
    };
    worker->steps = 1;
    syscall_reply_receive(&registers);
    worker->status = info_status(registers.info);
}

static void endpoint_leaves_with_the_answer(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    cap_t received = slot_allocate();
    struct worker server = {.target = mint(endpoint, (uint32_t)slot_rights(endpoint), 0),
                            .word = reply};
    worker_start(&server, run_generous_server, PRIORITY_ABOVE, 0);
    struct ipc_registers registers = {
        .target = endpoint, .info = info_make(METHOD_ECHO, 0, 0), .receive_slot = received};
    syscall_call(&registers);
    expect_status(info_status(registers.info), STATUS_OK, "the call");
    expect_equal(slot_type(received), OBJECT_ENDPOINT, "what came with the answer");
    expect_equal(slot_type(server.target), OBJECT_NONE, "the server's slot");
    expect_equal(worker_state(&server), THREAD_STATE_RECEIVING, "the server receives on");
    worker_stop(&server);
    slot_release(reply);
    slot_release(endpoint);
    slot_free(server.target);
    slot_free(received);
}

static const struct behaviour behaviours[] = {
    {"transfer__all_rights__peer_that_outlives_the_source", copied_capability_is_a_peer},
    {"transfer__fewer_rights__child_that_is_revoked", fewer_rights_make_a_child},
    {"transfer__move__leaves_the_giver", moved_capability_leaves_the_giver},
    {"transfer__receiver_offers_no_slot__sender_gets_no_space", no_room_is_told_to_the_sender},
    {"transfer__receive_slot_occupied__sender_gets_no_space", occupied_receive_slot_is_no_room},
    {"transfer__grant_right_missing__access_denied", sending_capabilities_needs_grant},
    {"transfer__rights_beyond_the_source__access_denied", rights_cannot_grow_in_a_message},
    {"transfer__empty_slot__bad_slot", empty_slot_cannot_be_sent},
    {"transfer__same_capability_moved_twice__bad_argument", one_capability_is_moved_twice},
    {"reply_receive__endpoint_given_away_with_the_answer__receives_on",
     endpoint_leaves_with_the_answer},
    {"transfer__four_capabilities__arrive_in_order", four_capabilities_arrive_in_order},
};

const struct behaviour_group transfer_behaviours = {behaviours,
                                                    sizeof(behaviours) / sizeof(behaviours[0])};
