// SPDX-License-Identifier: MIT
//
// All of it is done by the program's first thread: nobody else takes slots meanwhile.
#include "children.h"

#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <kernel/port.h>
#include <process/process_client.h>
#include <tessera/arguments.h>
#include <tessera/authority/application.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

enum { CALLS = 100, BADGE = 1 };

constexpr cap_t MANAGER = AUTHORITY_APPLICATION_PROCESS;
constexpr uint32_t CHILD_SERVER = AUTHORITY_APPLICATION_CONSOLE; // a child says nothing
constexpr uint64_t STEP_NS = 1'000'000;
constexpr uint64_t PATIENCE_NS = 60'000'000'000;

// Of the moment: the child that lives.
static cap_t port, process;
static uint32_t process_id;

static bool expects(struct children *children, bool condition, const char *what, status_t status) {
    if (!condition && children->failure == nullptr) {
        children->failure = what;
        children->status = status;
    }
    return children->failure == nullptr;
}

static bool succeeds(struct children *children, status_t status, const char *what) {
    return expects(children, status == STATUS_OK, what, status);
}

status_t children_prepare(struct children *children) {
    status_t status = object_create(OBJECT_PORT, 0, &port);
    return status == STATUS_OK ? port_bind(port, children->server->peer, BADGE) : status;
}

// The child gets the only capability to the port that is not its owner's.
static status_t give_server(void) {
    cap_t client = slot_allocate();
    status_t status = cspace_mint(SLOT_CSPACE, client, SLOT_CSPACE, port, RIGHT_SEND, 0);
    if (status == STATUS_OK) {
        status = process_grant(process, client, CHILD_SERVER, text_from("stress"));
    }
    slot_release(client);
    return status;
}

static void start(struct children *children, unsigned core, bool is_endless) {
    static const uint8_t endless[] = "stress\0child\0000", counted[] = "stress\0child\000100";
    struct data arguments = {.bytes = is_endless ? endless : counted,
                             .length = is_endless ? sizeof endless : sizeof counted};
    uint64_t slots_end;
    status_t status = process_manager_spawn(MANAGER, text_from("/bin/stress"), arguments, 0,
                                            (struct text){}, 0, &process, &process_id, &slots_end);
    if (succeeds(children, status, "spawn")) {
        succeeds(children, give_server(), "grant");
        succeeds(children, process_manager_set_core(MANAGER, process_id, core), "core of a child");
        succeeds(children, process_start(process), "start of a child");
    }
}

// Until the counter is above what it was.
static void await(struct children *children, const volatile uint64_t *counter, uint64_t before,
                  const char *what) {
    uint64_t limit_ns = clock_now_ns() + PATIENCE_NS;
    while (children->failure == nullptr && *counter <= before) {
        expects(children, clock_now_ns() < limit_ns, what, STATUS_TIMED_OUT);
        (void)sleep_until_ns(clock_now_ns() + STEP_NS);
    }
}

// It is served from one core, moved, served from the other, killed.
static void end_by_force(struct children *children, unsigned core) {
    const volatile uint64_t *visits = &children->server->visits;
    await(children, visits, *visits, "a child is not served");
    succeeds(children, process_manager_set_core(MANAGER, process_id, core), "move of a child");
    await(children, visits, *visits, "a child that was moved is not served");
    succeeds(children, process_kill(process), "kill");
}

static void live_and_die(struct children *children, unsigned turn, bool is_endless) {
    struct worker *server = children->server;
    uint64_t visits = server->visits;
    uint64_t closings = server->closings;
    start(children, turn % children->core_count, is_endless);
    if (children->failure == nullptr && is_endless) {
        end_by_force(children, turn / children->core_count % children->core_count);
    }
    struct process_end end = {};
    if (children->failure == nullptr) {
        succeeds(children, process_wait(process, &end), "wait for a child");
        enum process_state wanted = is_endless ? PROCESS_STATE_KILLED : PROCESS_STATE_EXITED;
        expects(children, end.state == wanted, "a child ended otherwise", end.status);
        expects(children, is_endless || end.status == CALLS, "a child was refused", end.status);
        expects(children, is_endless || server->visits - visits == CALLS,
                "messages of a child were lost", STATUS_OK);
    }
    slot_release(process);
    await(children, &server->closings, closings, "nobody tells that a child is gone");
    children->lives++;
}

void children_run(struct children *children, uint64_t until_ns) {
    for (unsigned turn = 0; children->failure == nullptr && (turn < 1 || clock_now_ns() < until_ns);
         turn++) {
        live_and_die(children, turn, true);
        if (children->failure == nullptr) {
            live_and_die(children, turn, false);
        }
    }
}

int child_main(const char *count) {
    uint64_t limit;
    if (!number_parse(&count, &limit)) {
        return 2;
    }
    for (uint64_t i = 1;; i++) {
        struct ipc_registers registers = {
            .target = CHILD_SERVER, .info = info_make(unused_number, 1, 0), .words = {i}};
        syscall_call(&registers);
        if (info_status(registers.info) != STATUS_OK || registers.words[0] != i + 1) {
            return 1;
        }
        if (i == limit) {
            return (int)i;
        }
    }
}
