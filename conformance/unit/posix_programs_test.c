// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/programs.c
//
// What a process is told of others, over a process manager that knows one.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <process/process_client.h>
#include <tessera/notification.h>
#include <tessera/slots.h>

#include "services/posix_server/badges.h"
#include "services/posix_server/handlers.h"
#include "services/posix_server/members.h"
#include "services/posix_server/reads.h"

enum { FIRST = 10, CHILD = 11, STRANGER = 12, EVENT = 500, PROCESS = 700, MEMORY = 4096 };

struct port_pool ports;

static struct {
    uint32_t known; // process of the manager's
    char name[32];  // that a process was given last
    uint32_t named; // times
} outside;

status_t process_manager_list(cap_t, uint32_t, uint32_t *, struct process_entry_list *out_entries) {
    *out_entries = (struct process_entry_list){.count = 1};
    return STATUS_OK;
}

void process_entry_at(const struct process_entry_list *, uint32_t, struct process_entry *out) {
    *out = (struct process_entry){.id = outside.known, .memory_bytes = MEMORY};
}

status_t process_set_name(cap_t, struct text name) {
    memcpy(outside.name, name.bytes, name.length);
    outside.name[name.length] = '\0';
    outside.named++;
    return STATUS_OK;
}

status_t port_pool_open(struct port_pool *, uint32_t, uint32_t, cap_t *) {
    return STATUS_NO_MEMORY;
}

status_t notification_signal(cap_t, uint32_t) {
    return STATUS_OK;
}

void reads_interrupt(const struct member *) {
}

void slot_release(cap_t) {
}

static struct request from(uint32_t id) {
    return (struct request){.badge = BADGE_PROCESS + member_index(member_find(id))};
}

static struct member *add(uint32_t id, uint32_t family) {
    struct member *member;
    assert_int_equal(member_add(id, family, &member), STATUS_OK);
    member->event = EVENT;
    member->process = PROCESS;
    return member;
}

static int setup(void **) {
    for (uint32_t i = 0; i < MEMBERS_MAX; i++) {
        if (member_at(i) != nullptr) {
            member_forget(member_at(i));
        }
    }
    memset(&outside, 0, sizeof(outside));
    (void)add(FIRST, FIRST);
    add(CHILD, FIRST)->parent = FIRST;
    (void)add(STRANGER, STRANGER);
    return 0;
}

static void tell(uint32_t id, const char *name) {
    static const uint8_t words[] = "cat\0x";
    struct request request = from(id);
    assert_int_equal(serve_set_program(&request, text_from(name), text_from("/bin/cat"),
                                       (struct data){words, sizeof(words)}),
                     STATUS_OK);
}

static status_t describe(uint32_t caller, uint32_t id, struct posix_description *out) {
    struct request request = from(caller);
    return serve_describe(&request, id, out);
}

static void program__of_the_family__is_told(void **) {
    struct posix_description description;
    tell(CHILD, "cat");
    assert_int_equal(describe(FIRST, FIRST + 1, &description), STATUS_OK);
    assert_int_equal(description.id, CHILD);
    assert_int_equal(description.parent, FIRST);
    assert_true(text_equal(description.name, text_from("cat")));
    assert_true(text_equal(description.program, text_from("/bin/cat")));
    assert_int_equal(description.arguments.length, sizeof("cat\0x"));
    assert_int_equal(describe(FIRST, 0, &description), STATUS_OK);
    assert_int_equal(description.id, FIRST);
    assert_int_equal(description.name.length, 0);
}

static void program__of_another_family__is_not(void **) {
    struct posix_description description;
    assert_int_equal(describe(FIRST, STRANGER, &description), STATUS_NOT_FOUND);
    assert_int_equal(describe(STRANGER, 0, &description), STATUS_OK);
    assert_int_equal(description.id, STRANGER);
    assert_int_equal(describe(STRANGER, STRANGER + 1, &description), STATUS_NOT_FOUND);
}

static void program__of_who_is_not_ready__only_if_its_parent_acts(void **) {
    struct posix_description description;
    member_find(CHILD)->event = 0;
    assert_int_equal(describe(FIRST, CHILD, &description), STATUS_NOT_FOUND);
    member_find(CHILD)->is_begun = true;
    assert_int_equal(describe(FIRST, CHILD, &description), STATUS_OK);
    assert_int_equal(description.id, CHILD);
}

static void program__what_the_manager_knows__is_told_of_the_same_alone(void **) {
    struct posix_description description;
    outside.known = CHILD;
    assert_int_equal(describe(FIRST, CHILD, &description), STATUS_OK);
    assert_int_equal(description.memory_bytes, MEMORY);
    assert_int_equal(describe(FIRST, FIRST, &description), STATUS_OK);
    assert_int_equal(description.memory_bytes, 0);
}

static void program__of_another_name__told_to_the_manager_once(void **) {
    tell(CHILD, "cat");
    tell(CHILD, "cat");
    assert_string_equal(outside.name, "cat");
    assert_int_equal(outside.named, 1);
    tell(CHILD, "dog");
    assert_string_equal(outside.name, "dog");
    assert_int_equal(outside.named, 2);
}

static void program__of_who_was_not_started_here__keeps_its_name_there(void **) {
    member_find(FIRST)->process = 0;
    tell(FIRST, "cat");
    assert_int_equal(outside.named, 0);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(program__of_the_family__is_told),
        CASE(program__of_another_family__is_not),
        CASE(program__of_who_is_not_ready__only_if_its_parent_acts),
        CASE(program__what_the_manager_knows__is_told_of_the_same_alone),
        CASE(program__of_another_name__told_to_the_manager_once),
        CASE(program__of_who_was_not_started_here__keeps_its_name_there),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
