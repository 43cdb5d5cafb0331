// SPDX-License-Identifier: MIT
//
// Sources: services/posix_server/members.c
// Sources: services/posix_server/ending.c
// Sources: services/posix_server/families.c
// Sources: services/posix_server/forking.c
// Sources: services/posix_server/signals.c
// Sources: services/posix_server/stopping.c
// Sources: services/posix_server/usage.c
// Sources: services/posix_server/terminals.c
// Sources: services/posix_server/terminal_console.c
// Sources: services/posix_server/terminal_calls.c
// Sources: services/posix_server/line.c
// Sources: services/posix_server/ptys.c
// Sources: services/posix_server/ring.c
// Sources: conformance/unit/posix_chunks_fake.c
// Sources: services/posix_server/waiters.c
// Sources: conformance/unit/posix_server_fixture.c
//
// The terminal on the console: who may read and take it, who is told of what is typed.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "conformance/unit/posix_server_fixture.h"
#include "services/posix_server/badges.h"
#include "services/posix_server/members.h"
#include "services/posix_server/terminals.h"

static struct request terminal_of_first(void) {
    cap_t terminal;
    has_terminal = true;
    assert_int_equal(terminals_open_console(member_find(FIRST), &terminal), STATUS_OK);
    return (struct request){.badge = BADGE_TERMINAL};
}

static status_t read_terminal(uint32_t caller, char out[64]) {
    struct request request = {.badge = BADGE_TERMINAL};
    struct data data;
    uint8_t wait;
    status_t status = terminal_handlers.read(&request, 32, caller, false, &data, &wait);
    out[0] = '\0';
    if (status == STATUS_OK) {
        append(out, data);
    }
    return status;
}

static void terminal__typed__shown_and_told_to_who_waits(void **) {
    char got[64];
    (void)terminal_of_first();
    outside.typed = "ab";
    assert_int_equal(read_terminal(FIRST, got), STATUS_WOULD_BLOCK);
    assert_string_equal(outside.shown, "ab");
    assert_int_equal(outside.told, 0);
    outside.typed = "c\r";
    terminals_look_at_console();
    assert_string_equal(outside.shown, "abc\r\n");
    assert_int_equal(outside.told, UINT64_C(1) << FIRST);
    assert_int_equal(read_terminal(FIRST, got), STATUS_OK);
    assert_string_equal(got, "abc\n");
}

static void terminal__signals__to_the_foreground_alone(void **) {
    uint32_t job = job_of(FIRST);
    struct request request = terminal_of_first();
    outside.typed = "\x03";
    terminals_look_at_console();
    assert_int_equal(take_signal(FIRST), LINUX_SIGINT);
    assert_int_equal(terminal_handlers.set_group(&request, FIRST, false, job), STATUS_OK);
    outside.typed = "\x1a\x1c";
    terminals_look_at_console();
    assert_int_equal(take_signal(FIRST), 0);
    assert_int_equal(take_signal(job), LINUX_SIGTSTP);
    assert_int_equal(take_signal(job), LINUX_SIGQUIT);
    assert_int_equal(terminal_handlers.set_size(&request, 50, 100, 0, 0), STATUS_OK);
    assert_int_equal(terminal_handlers.set_size(&request, 50, 100, 0, 0), STATUS_OK);
    assert_int_equal(take_signal(job), LINUX_SIGWINCH);
    assert_int_equal(take_signal(job), 0);
}

static void terminal__background__may_neither_read_nor_take_it(void **) {
    char got[64];
    uint32_t job = job_of(FIRST);
    struct request request = terminal_of_first();
    const struct linux_terminal other = {.local = LINUX_TOSTOP};
    struct data settings = {(const uint8_t *)&other, sizeof(other)};
    assert_int_equal(read_terminal(job, got), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.check_write(&request, job, false), STATUS_OK);
    assert_int_equal(terminal_handlers.set_group(&request, job, false, job), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, false),
                     STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, true),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.check_write(&request, job, false), STATUS_ACCESS_DENIED);
    assert_int_equal(terminal_handlers.check_write(&request, FIRST, false), STATUS_OK);
    assert_int_equal(terminal_handlers.set_group(&request, job, true, 77), STATUS_BAD_ARGUMENT);
    assert_int_equal(terminal_handlers.set_group(&request, job, true, job), STATUS_OK);
    settings.length--;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, false, job, true),
                     STATUS_BAD_ARGUMENT);
    // Nobody could have these go on.
    ends(job);
    assert_int_equal(read_terminal(FIRST, got), STATUS_IO_ERROR);
}

static void terminal__bytes__as_vmin_and_vtime_say(void **) {
    struct request request = terminal_of_first();
    struct linux_terminal raw = {.characters = {[LINUX_VMIN] = 2, [LINUX_VTIME] = 5}};
    struct data settings = {(const uint8_t *)&raw, sizeof(raw)};
    struct data data;
    uint8_t wait;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, true, FIRST, false),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait),
                     STATUS_WOULD_BLOCK);
    outside.typed = "x";
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait), STATUS_OK);
    assert_int_equal(wait, 5);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, true, &data, &wait), STATUS_OK);
    assert_int_equal(wait, 0);
    assert_int_equal(data.length, 1);
    raw.characters[LINUX_VMIN] = 0;
    raw.characters[LINUX_VTIME] = 0;
    assert_int_equal(terminal_handlers.set_settings(&request, settings, true, FIRST, false),
                     STATUS_OK);
    assert_int_equal(terminal_handlers.read(&request, 8, FIRST, false, &data, &wait), STATUS_OK);
    assert_int_equal(data.length, 0);
}

static void terminal__its_leader_ends__foreground_told_and_input_given_back(void **) {
    char got[64];
    uint32_t group;
    uint32_t session;
    uint32_t child = child_of(FIRST);
    struct request request = terminal_of_first();
    outside.typed = "for another\r";
    terminals_look_at_console();
    request.badge = BADGE_PROCESS + member_index(member_find(FIRST));
    assert_int_equal(serve_leave(&request, 0, 0, 0), STATUS_OK);
    ends(FIRST);
    assert_int_equal(outside.killed, 0);
    assert_string_equal(outside.put_back, "for another\n");
    assert_int_equal(take_signal(child), LINUX_SIGHUP);
    assert_int_equal(take_signal(child), LINUX_SIGCONT);
    assert_int_equal(read_terminal(child, got), STATUS_OK);
    assert_string_equal(got, "");
    request.badge = BADGE_TERMINAL;
    assert_int_equal(terminal_handlers.group(&request, child, &group, &session), STATUS_IO_ERROR);
}

#define CASE(name) cmocka_unit_test_setup(name, setup_server)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(terminal__typed__shown_and_told_to_who_waits),
        CASE(terminal__signals__to_the_foreground_alone),
        CASE(terminal__background__may_neither_read_nor_take_it),
        CASE(terminal__bytes__as_vmin_and_vtime_say),
        CASE(terminal__its_leader_ends__foreground_told_and_input_given_back),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
