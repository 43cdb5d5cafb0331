// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/sockets.c
// Sources: services/posix_server/socket_connect.c
// Sources: services/posix_server/socket_messages.c
// Sources: services/posix_server/socket_receive.c
// Sources: services/posix_server/parcels.c
//
// Sockets of the server, over processes and ports that only count.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/sockets.h"
#include "services/posix_server/waiters.h"

enum { OWN = 10, OTHER = 11, FAMILY = 10 };

struct port_pool ports;

static struct member members[2];
static uint32_t opened;
static uint32_t released; // sum of slots
static uint32_t told;
static status_t port_status;

struct member *member_find(uint32_t id) {
    for (uint32_t i = 0; i < 2; i++) {
        if (id != 0 && members[i].id == id) {
            return &members[i];
        }
    }
    return nullptr;
}

struct member *member_at(uint32_t index) {
    return index < 2 && members[index].id != 0 ? &members[index] : nullptr;
}

struct member *member_of(const struct request *) {
    return &members[0];
}

status_t port_pool_open(struct port_pool *, uint32_t badge, uint32_t, cap_t *out) {
    *out = badge;
    opened += port_status == STATUS_OK;
    return port_status;
}

void slot_release(cap_t slot) {
    released += slot;
}

void waiters_note(uint64_t *waiters, uint32_t id) {
    *waiters |= id;
}

void waiters_tell(uint64_t *waiters) {
    told += *waiters != 0;
    *waiters = 0;
}

static cap_t pair[2];

static void make(enum posix_socket_kind kind) {
    struct request request = {};
    assert_int_equal(serve_make_socket_pair(&request, kind, &pair[0], &pair[1]), STATUS_OK);
}

static int setup(void **) {
    for (uint32_t i = 0; i < SOCKETS_MAX; i++) {
        if (sockets[i].is_used) {
            socket_port_closed(i);
        }
    }
    members[0] = (struct member){.id = OWN, .family = FAMILY};
    members[1] = (struct member){.id = OTHER, .family = FAMILY};
    opened = 0;
    released = 0;
    told = 0;
    port_status = STATUS_OK;
    return 0;
}

static status_t send_part(cap_t socket, const char *text, bool is_more, uint32_t sender) {
    struct request request = {.badge = socket};
    const struct data data = {(const uint8_t *)text, (uint32_t)strlen(text)};
    return serve_socket_send(&request, data, is_more, sender, (struct posix_address){});
}

static status_t receive(cap_t socket, uint32_t count, char out[POSIX_PART_MAX + 1],
                        bool *out_is_more, uint32_t *out_parcels) {
    struct request request = {.badge = socket};
    struct data data = {};
    struct data name;
    uint32_t sender;
    status_t status = serve_socket_receive(&request, count, false, false, OTHER, &data, &name,
                                           out_is_more, out_parcels, &sender);
    if (status == STATUS_OK) {
        memcpy(out, data.bytes, data.length);
        out[data.length] = '\0';
    }
    return status;
}

static void close_socket(cap_t socket) {
    socket_port_closed(socket - BADGE_SOCKET);
}

static void expect_received(uint32_t count, const char *text) {
    char bytes[POSIX_PART_MAX + 1];
    bool is_more;
    uint32_t parcels;
    assert_int_equal(receive(pair[1], count, bytes, &is_more, &parcels), STATUS_OK);
    assert_string_equal(bytes, text);
}

static void stream__small_writes__one_part(void **) {
    make(POSIX_SOCKET_KIND_STREAM);
    for (uint32_t i = 0; i < 2 * PARTS_OF_QUEUE; i++) {
        assert_int_equal(send_part(pair[0], "ab", false, OWN), STATUS_OK);
    }
    expect_received(3, "aba");
    expect_received(2, "ba");
}

static void packets__parts__there_with_the_last(void **) {
    char bytes[POSIX_PART_MAX + 1];
    bool is_more;
    uint32_t parcels;
    make(POSIX_SOCKET_KIND_PACKETS);
    assert_int_equal(send_part(pair[0], "first ", true, OWN), STATUS_OK);
    assert_int_equal(receive(pair[1], 99, bytes, &is_more, &parcels), STATUS_WOULD_BLOCK);
    // Another process with the same socket waits until that one is whole.
    assert_int_equal(send_part(pair[0], "other", false, OTHER), STATUS_WOULD_BLOCK);
    assert_int_equal(send_part(pair[0], "second", false, OWN), STATUS_OK);
    assert_int_equal(receive(pair[1], 99, bytes, &is_more, &parcels), STATUS_OK);
    assert_true(is_more);
    expect_received(99, "second");
    assert_int_equal(told, 2); // the receiver that found nothing, and the other sender
}

static void packets__sender_ends_in_between__dropped(void **) {
    make(POSIX_SOCKET_KIND_PACKETS);
    assert_int_equal(send_part(pair[0], "lost", true, OWN), STATUS_OK);
    members[0].id = 0;
    assert_int_equal(send_part(pair[0], "whole", false, OTHER), STATUS_OK);
    expect_received(99, "whole");
}

static void packets__queue_is_full__all_or_nothing(void **) {
    make(POSIX_SOCKET_KIND_PACKETS);
    for (uint32_t i = 0; i < PARTS_OF_QUEUE - 1; i++) {
        assert_int_equal(send_part(pair[0], "x", false, OWN), STATUS_OK);
    }
    assert_int_equal(send_part(pair[0], "a", true, OWN), STATUS_OK);
    assert_int_equal(send_part(pair[0], "b", false, OWN), STATUS_WOULD_BLOCK);
    assert_int_equal(send_part(pair[0], "c", false, OWN), STATUS_OK);
    for (uint32_t i = 0; i < PARTS_OF_QUEUE - 1; i++) {
        expect_received(99, "x");
    }
    expect_received(99, "c");
}

static status_t attach(cap_t socket, cap_t file, cap_t cell) {
    struct request request = {.badge = socket};
    return serve_socket_attach(&request, OWN, 3, 0, true, (struct text){"/p", 2}, file, cell);
}

static void parcels__received__handed_over_once(void **) {
    char bytes[POSIX_PART_MAX + 1];
    bool is_more;
    uint32_t count, kind, flags;
    bool has_file;
    struct text path;
    cap_t file, cell;
    make(POSIX_SOCKET_KIND_STREAM);
    struct request request = {.badge = pair[1]};
    assert_int_equal(attach(pair[0], 500, 501), STATUS_OK);
    assert_int_equal(send_part(pair[0], "x", false, OWN), STATUS_OK);
    assert_int_equal(receive(pair[1], 9, bytes, &is_more, &count), STATUS_OK);
    assert_int_equal(count, 1);
    assert_int_equal(
        serve_socket_take_parcel(&request, OWN, &kind, &flags, &has_file, &path, &file, &cell),
        STATUS_NOT_FOUND); // another's
    assert_int_equal(
        serve_socket_take_parcel(&request, OTHER, &kind, &flags, &has_file, &path, &file, &cell),
        STATUS_OK);
    assert_int_equal(kind, 3);
    assert_int_equal(file, 500);
    assert_int_equal(cell, 501);
    assert_int_equal(
        serve_socket_take_parcel(&request, OTHER, &kind, &flags, &has_file, &path, &file, &cell),
        STATUS_NOT_FOUND);
    assert_int_equal(released, 0);
}

static void parcels__receiver_is_closed__given_back(void **) {
    make(POSIX_SOCKET_KIND_STREAM);
    assert_int_equal(attach(pair[0], 500, 501), STATUS_OK);
    assert_int_equal(send_part(pair[0], "x", false, OWN), STATUS_OK);
    close_socket(pair[1]);
    assert_int_equal(released, 1001);
}

static void parcels__family_is_gone__given_back(void **) {
    make(POSIX_SOCKET_KIND_STREAM);
    assert_int_equal(attach(pair[0], 500, 501), STATUS_OK);
    assert_int_equal(send_part(pair[0], "x", false, OWN), STATUS_OK);
    parcels_sweep();
    assert_int_equal(released, 0);
    memset(members, 0, sizeof(members));
    parcels_sweep();
    assert_int_equal(released, 1001);
    close_socket(pair[0]);
    close_socket(pair[1]);
    assert_int_equal(released, 1001);
}

static void sockets__too_many__refused_and_nothing_kept(void **) {
    struct request request = {};
    cap_t first, second;
    for (uint32_t i = 0; i < SOCKETS_OF_FAMILY / 2; i++) {
        make(POSIX_SOCKET_KIND_STREAM);
    }
    assert_int_equal(serve_make_socket_pair(&request, POSIX_SOCKET_KIND_STREAM, &first, &second),
                     STATUS_NO_SPACE);
    close_socket(pair[0]);
    assert_int_equal(serve_make_socket_pair(&request, POSIX_SOCKET_KIND_STREAM, &first, &second),
                     STATUS_NO_SPACE); // one is not enough, and is free again
    assert_int_equal(serve_make_socket(&request, POSIX_SOCKET_KIND_STREAM, &first), STATUS_OK);
    close_socket(first);
    port_status = STATUS_NO_MEMORY;
    assert_int_equal(serve_make_socket(&request, POSIX_SOCKET_KIND_STREAM, &first),
                     STATUS_NO_MEMORY);
    port_status = STATUS_OK;
    assert_int_equal(serve_make_socket(&request, POSIX_SOCKET_KIND_STREAM, &first), STATUS_OK);
}

static void parts__family_has_all_of_its_share__refused(void **) {
    cap_t senders[4];
    for (uint32_t i = 0; i < 4; i++) {
        make(POSIX_SOCKET_KIND_DATAGRAMS);
        senders[i] = pair[0];
    }
    for (uint32_t i = 0; i < PARTS_OF_FAMILY; i++) {
        assert_int_equal(send_part(senders[i / PARTS_OF_QUEUE], "x", false, OWN), STATUS_OK);
    }
    assert_int_equal(send_part(senders[3], "x", false, OWN), STATUS_NO_SPACE);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(stream__small_writes__one_part),
        CASE(packets__parts__there_with_the_last),
        CASE(packets__sender_ends_in_between__dropped),
        CASE(packets__queue_is_full__all_or_nothing),
        CASE(parcels__received__handed_over_once),
        CASE(parcels__receiver_is_closed__given_back),
        CASE(parcels__family_is_gone__given_back),
        CASE(sockets__too_many__refused_and_nothing_kept),
        CASE(parts__family_has_all_of_its_share__refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
