// SPDX-License-Identifier: MIT
#include "fuzz_world.h"

#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/machine.h>
#include <kernel/memory.h>
#include <kernel/port.h>
#include <kernel/thread.h>
#include <kernel/timer.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { CROWD_SLOTS = 256 };

// Slots of the sandbox's cspace are filled one after the other.
struct filling {
    struct sandbox *sandbox;
    cap_t next;
};

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

static void put_copy(struct filling *filling, cap_t capability) {
    must(cspace_copy(filling->sandbox->cspace, filling->next++, SLOT_CSPACE, capability),
         "copy for fuzzing");
}

static void put_child(struct filling *filling, cap_t capability, uint32_t rights, uint32_t badge) {
    must(cspace_mint(filling->sandbox->cspace, filling->next++, SLOT_CSPACE, capability, rights,
                     badge),
         "mint for fuzzing");
}

static void put(struct filling *filling, cap_t capability) {
    must(cspace_move(filling->sandbox->cspace, filling->next++, SLOT_CSPACE, capability),
         "move for fuzzing");
}

static cap_t make(struct filling *filling, uint32_t type, uint64_t size) {
    return sandbox_object(filling->sandbox, type, size);
}

// A cspace that it takes a while to delete, and children that it takes a while to revoke.
static void put_crowd(struct filling *filling, cap_t parent) {
    cap_t crowd = make(filling, OBJECT_CSPACE, CROWD_SLOTS);
    for (cap_t slot = 1; slot < CROWD_SLOTS; slot++) {
        must(cspace_mint(crowd, slot, SLOT_CSPACE, parent, RIGHT_SEND, 0), "crowd for fuzzing");
    }
    put(filling, crowd);
}

static void put_made_of_memory(struct filling *filling) {
    put(filling, make(filling, OBJECT_MEMORY, 8 * page_bytes()));
    put(filling, make(filling, OBJECT_MEMORY, 2 * page_bytes()));
    cap_t frame = make(filling, OBJECT_FRAME, page_bytes());
    put_copy(filling, frame);
    put_child(filling, frame, RIGHT_READ, 0);
    put(filling, frame);
    put(filling, make(filling, OBJECT_ASPACE, 0));
    put(filling, make(filling, OBJECT_CSPACE, CSPACE_SLOTS_MIN));
}

static void put_threads(struct filling *filling) {
    struct sandbox *sandbox = filling->sandbox;
    cap_t third = make(filling, OBJECT_THREAD, 0);
    must(thread_configure(third, sandbox->cspace, sandbox->aspace, 0, 0, 0),
         "configure for fuzzing");
    put_copy(filling, sandbox->players[0].thread);
    put_copy(filling, sandbox->players[1].thread);
    put(filling, third);
}

static void put_partners(struct filling *filling) {
    cap_t endpoint = make(filling, OBJECT_ENDPOINT, 0);
    cap_t port = make(filling, OBJECT_PORT, 0);
    must(port_bind(port, endpoint, 7), "bind for fuzzing");
    put_child(filling, endpoint, RIGHT_SEND | RIGHT_GRANT, 9);
    put_copy(filling, endpoint);
    put(filling, endpoint);
    put_child(filling, port, RIGHT_SEND | RIGHT_GRANT, 0);
    put(filling, port);
    for (unsigned i = 0; i < 3; i++) {
        put(filling, make(filling, OBJECT_REPLY, 0));
    }
}

static void put_signals(struct filling *filling, uint64_t line) {
    cap_t notification = make(filling, OBJECT_NOTIFICATION, 0);
    cap_t timer = make(filling, OBJECT_TIMER, 0);
    cap_t interrupt = sandbox_slot(filling->sandbox);
    cap_t ports = sandbox_slot(filling->sandbox);
    must(timer_bind(timer, notification, 1), "timer for fuzzing");
    must(machine_interrupt(BOOT_SLOT_MACHINE, line, SLOT_CSPACE, interrupt),
         "interrupt for fuzzing");
    must(machine_ioport(BOOT_SLOT_MACHINE, SPARE_PORT, SPARE_PORTS, SLOT_CSPACE, ports),
         "ports for fuzzing");
    put_child(filling, notification, RIGHT_SEND, 6);
    put_crowd(filling, notification);
    put(filling, notification);
    put(filling, timer);
    put(filling, make(filling, OBJECT_TIMER, 0));
    put(filling, interrupt);
    put(filling, ports);
}

void fuzz_world_fill(struct sandbox *sandbox, uint64_t line) {
    struct filling filling = {.sandbox = sandbox, .next = 1};
    put_copy(&filling, sandbox->cspace);
    put_copy(&filling, sandbox->aspace);
    put_threads(&filling);
    put_made_of_memory(&filling);
    put_partners(&filling);
    put_signals(&filling, line);
    put(&filling, sandbox_page_capability(sandbox, SANDBOX_PAGE_DATA));
    put(&filling, sandbox->own);
}

void fuzz_world_look(const struct sandbox *sandbox, struct slot_view *out_view) {
    *out_view = (struct slot_view){};
    for (cap_t slot = 1; slot < SANDBOX_SLOTS; slot++) {
        uint64_t type = 0;
        uint64_t rights = 0;
        uint64_t badge = 0;
        if (cspace_inspect(sandbox->cspace, slot, &type, &rights, &badge) == STATUS_OK) {
            out_view->types[slot] = (uint8_t)type;
        }
    }
}

uint64_t fuzz_free_line(void) {
    cap_t slot = slot_allocate();
    for (uint64_t line = 0; line < 1024; line++) {
        if (machine_interrupt(BOOT_SLOT_MACHINE, line, SLOT_CSPACE, slot) == STATUS_OK) {
            slot_release(slot);
            return line;
        }
    }
    suite_abort("interrupt lines", STATUS_NOT_FOUND);
}

// ---- Canary
// -------------------------------------------------------------------------------------------------------

enum { CANARY_WORDS = 512, CANARY_BITS = 0x5a };

static struct {
    struct worker server;
    cap_t notification;
    cap_t timer;
    cap_t cspace;
    volatile uint64_t words[CANARY_WORDS];
    uint64_t available; // bytes of the suite's quota
    uint32_t slots;     // of the suite's that are free
} canary;

static void run_server(struct worker *worker) {
    cap_t reply = (cap_t)worker->word;
    struct ipc_registers registers = {.target = worker->target, .reply_slot = reply};
    syscall_receive(&registers);
    while (info_status(registers.info) == STATUS_OK) {
        uint64_t word = registers.words[0];
        registers = (struct ipc_registers){.target = worker->target,
                                           .info = info_make(0, 1, 0),
                                           .words = {~word},
                                           .reply_slot = reply};
        syscall_reply_receive(&registers);
    }
    worker->status = info_status(registers.info);
}

static uint64_t pattern(uint64_t index) {
    return (index + 1) * UINT64_C(0x9e3779b97f4a7c15);
}

static void make_canary(void) {
    canary.server.target = make_object(OBJECT_ENDPOINT, 0);
    canary.server.word = make_object(OBJECT_REPLY, 0);
    worker_start(&canary.server, run_server, PRIORITY_SUITE_MAX, 0);
    canary.notification = make_object(OBJECT_NOTIFICATION, 0);
    canary.timer = make_object(OBJECT_TIMER, 0);
    canary.cspace = make_object(OBJECT_CSPACE, CSPACE_SLOTS_MIN);
    must(cspace_copy(canary.cspace, 1, SLOT_CSPACE, canary.notification), "canary");
    must(timer_bind(canary.timer, canary.notification, 0x100), "canary");
    must(timer_arm(canary.timer, UINT64_MAX), "canary");
    must(signal_bits(canary.notification, CANARY_BITS), "canary");
    for (uint64_t i = 0; i < CANARY_WORDS; i++) {
        canary.words[i] = pattern(i);
    }
}

void canary_remember(void) {
    if (canary.cspace == 0) {
        make_canary();
    }
    canary.available = memory_available();
    canary.slots = slots_available();
}

void canary_check(void) {
    uint64_t bits = 0;
    uint64_t answer = 0;
    expect_status(call_word(canary.server.target, METHOD_ECHO, 1234, &answer), STATUS_OK,
                  "a call of the canary's server");
    expect_equal(answer, ~UINT64_C(1234), "its answer");
    expect_status(poll_bits(canary.notification, &bits), STATUS_OK, "the canary's bits");
    expect_equal(bits, CANARY_BITS, "the canary's bits");
    expect_status(signal_bits(canary.notification, CANARY_BITS), STATUS_OK, "signal");
    expect_status(timer_cancel(canary.timer), STATUS_OK, "the canary's timer is armed");
    expect_status(timer_arm(canary.timer, UINT64_MAX), STATUS_OK, "arm");
    for (cap_t slot = 1; slot < CSPACE_SLOTS_MIN; slot++) {
        uint64_t type = 0;
        uint64_t rights = 0;
        uint64_t badge = 0;
        expect_status(cspace_inspect(canary.cspace, slot, &type, &rights, &badge), STATUS_OK,
                      "inspect");
        expect_equal(type, slot == 1 ? OBJECT_NOTIFICATION : OBJECT_NONE,
                     "a slot of the canary's cspace");
    }
    for (uint64_t i = 0; i < CANARY_WORDS; i++) {
        expect_equal(canary.words[i], pattern(i), "a word of the canary");
    }
    expect_equal(memory_available(), canary.available, "bytes that the suite has");
    expect_equal(slots_available(), canary.slots, "slots that the suite has");
}
