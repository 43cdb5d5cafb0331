// SPDX-License-Identifier: MIT
// `stress [SECONDS]`: on every core at once, messages to one server, pages that come and go,
// capabilities that are derived and revoked, threads that are moved and ended while they run. Then
// every message was served once, every thread has ended its work, and slots and memory are as they
// were. Meanwhile whole processes come and go.
#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/arguments.h>
#include <tessera/authority/application.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/print.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>
#include "children.h"
#include "worker.h"

constexpr uint64_t SECONDS_USUAL = 5;
constexpr uint64_t SECONDS_MAX = 86'400;
constexpr uint64_t PATIENCE_S = 60;

static const struct {
    const char *name;
    void (*work)(struct worker *worker);
} kinds[] = {
    {"call", work_call},
    {"map", work_map},
    {"revoke", work_revoke},
    {"move", work_move},
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

// Above whom it serves.
static struct worker server = {
    .name = "serve", .work = work_serve, .priority = WORKER_PRIORITY + 1};
static struct worker workers[CORES_MAX][KINDS];
static struct children children = {.server = &server};

// What must be the same before and after.
struct books {
    uint64_t memory_bytes;
    uint32_t free_slots;
    uint32_t capabilities;
};

// Cores are found by going there.
static unsigned count_cores(void) {
    unsigned count = 0;
    while (count < CORES_MAX && thread_set_affinity(SLOT_THREAD, count) == STATUS_OK) {
        count++;
    }
    return thread_set_affinity(SLOT_THREAD, 0) == STATUS_OK ? count : 0;
}

static struct books count_books(void) {
    struct books books = {.memory_bytes = memory_available(), .free_slots = slots_available()};
    for (uint64_t slot = 0; slot < startup_info()->slot_count; slot++) {
        uint64_t type = OBJECT_NONE;
        uint64_t rights, badge;
        status_t status = cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge);
        books.capabilities += status == STATUS_OK && type != OBJECT_NONE;
    }
    return books;
}

static status_t prepare(unsigned cores) {
    cap_t notification;
    status_t status = object_create(OBJECT_ENDPOINT, 0, &server.peer);
    server.core = cores - 1;
    if (status == STATUS_OK) {
        status = worker_prepare(&server);
    }
    if (status == STATUS_OK) {
        status = memory_retype(server.memory, OBJECT_REPLY, 0, 1, 0, SLOT_CSPACE, server.slots[0]);
    }
    if (status == STATUS_OK) {
        status = object_create(OBJECT_NOTIFICATION, 0, &notification);
    }
    for (unsigned i = 0; i < cores * KINDS && status == STATUS_OK; i++) {
        struct worker *worker = &workers[i / KINDS][i % KINDS];
        worker->name = kinds[i % KINDS].name;
        worker->work = kinds[i % KINDS].work;
        worker->core = i / KINDS;
        worker->priority = WORKER_PRIORITY;
        worker->core_count = cores;
        worker->peer = worker->work == work_call ? server.peer : notification;
        status = worker_prepare(worker);
    }
    if (status == STATUS_OK) {
        children.core_count = cores;
        status = children_prepare(&children);
    }
    // Whoever sleeps for the first time makes what it waits for.
    return status == STATUS_OK && sleep_until_ns(0) == STATUS_OK ? STATUS_OK : status;
}

static status_t run(unsigned cores, uint64_t seconds) {
    status_t status = worker_start(&server);
    for (unsigned i = 0; i < cores * KINDS && status == STATUS_OK; i++) {
        status = worker_start(&workers[i / KINDS][i % KINDS]);
    }
    if (status == STATUS_OK) {
        children_run(&children, clock_now_ns() + seconds * NS_PER_S);
    }
    workers_must_end = true;
    return status;
}

static bool has_ended(struct worker *worker, uint64_t limit_ns) {
    while (!worker->is_done && clock_now_ns() < limit_ns) {
        (void)sleep_until_ns(clock_now_ns() + NS_PER_S / 100);
    }
    return worker_expects(worker, worker->is_done, "does not come to an end", STATUS_TIMED_OUT);
}

// How many are not as they should be.
static unsigned judge(unsigned cores, cap_t console) {
    uint64_t limit_ns = clock_now_ns() + PATIENCE_S * NS_PER_S;
    uint64_t called = 0;
    unsigned failures = 0;
    for (unsigned i = 0; i < cores * KINDS; i++) {
        struct worker *worker = &workers[i / KINDS][i % KINDS];
        bool is_right = has_ended(worker, limit_ns);
        called += worker->work == work_call ? worker->rounds : 0;
        failures += !is_right;
        (void)print_format(console, "core %u %s: %lu rounds%s%s %s\r\n", worker->core, worker->name,
                           (unsigned long)worker->rounds, is_right ? "" : ", ",
                           is_right || worker->failure == nullptr ? "" : worker->failure,
                           is_right ? "" : status_text(worker->status));
    }
    (void)print_format(console, "%lu messages, %lu served\r\n", (unsigned long)called,
                       (unsigned long)server.rounds);
    (void)print_format(console, "%u processes, %lu messages of theirs%s%s %s\r\n", children.lives,
                       (unsigned long)server.visits, children.failure == nullptr ? "" : ", ",
                       children.failure == nullptr ? "" : children.failure,
                       children.failure == nullptr ? "" : status_text(children.status));
    return failures + (called != server.rounds) + (children.failure != nullptr);
}

int main(int argc, char **argv) {
    cap_t console = AUTHORITY_APPLICATION_CONSOLE;
    uint64_t seconds = SECONDS_USUAL;
    if (argc == 3 && strcmp(argv[1], CHILD_WORD) == 0) {
        return child_main(argv[2]);
    }
    const char *text = argc > 1 ? argv[1] : "";
    if (argc > 1 && (!number_parse(&text, &seconds) || *text != '\0' || seconds > SECONDS_MAX)) {
        return 2;
    }
    unsigned cores = count_cores();
    status_t status = cores == 0 ? STATUS_BAD_RANGE : prepare(cores);
    struct books before = count_books();
    if (status == STATUS_OK) {
        status = run(cores, seconds);
    }
    if (status != STATUS_OK) {
        (void)print_format(console, "stress: %s\r\n", status_text(status));
        return 1;
    }
    unsigned failures = judge(cores, console);
    struct books after = count_books();
    bool is_even = memcmp(&before, &after, sizeof before) == 0;
    (void)print_format(console, "before: %u capabilities, %u free slots, %lu bytes free\r\n",
                       before.capabilities, before.free_slots, (unsigned long)before.memory_bytes);
    (void)print_format(console, "after:  %u capabilities, %u free slots, %lu bytes free\r\n",
                       after.capabilities, after.free_slots, (unsigned long)after.memory_bytes);
    (void)print_format(console, "%u cores, %u failures, capabilities and memory %s\r\n", cores,
                       failures, is_even ? "as before" : "LOST");
    return failures == 0 && is_even ? 0 : 1;
}
