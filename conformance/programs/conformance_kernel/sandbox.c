// SPDX-License-Identifier: MIT
#include "sandbox.h"

#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <arch/call_player.h>
#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

enum { SUITE_SLOTS = 64, TABLE_PAGES = 8 };

// Players run above the suite: what they raise is there at once, and this is for those that raise
// nothing.
static const uint64_t patience_ns = 20000000;

const uint32_t sandbox_trap_store = CALL_PLAYER_STORE;

// Where the suite sees the same pages.
static const uint64_t suite_window = UINT64_C(0x3200000000);

// Slots of the suite's frames and of their copies in the sandbox, from first_slot on.
enum {
    SLOT_SHARED,
    SLOT_COPY = SLOT_SHARED + SANDBOX_PAGES_MAPPED,
    SLOTS_OF_PAGES = SLOT_COPY + SANDBOX_PAGES_MAPPED
};

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        suite_abort(what, status);
    }
}

static uint64_t suite_address(unsigned page) {
    return suite_window + page * SANDBOX_PAGE_STEP;
}

uint64_t sandbox_address(unsigned page) {
    return SANDBOX_WINDOW + page * SANDBOX_PAGE_STEP;
}

cap_t sandbox_page_capability(const struct sandbox *sandbox, unsigned page) {
    return sandbox->first_slot + SLOT_COPY + page;
}

cap_t sandbox_slot(struct sandbox *sandbox) {
    if (sandbox->used_slots == SUITE_SLOTS) {
        suite_abort("slots of a sandbox", STATUS_NO_SPACE);
    }
    return sandbox->first_slot + sandbox->used_slots++;
}

static cap_t object_of(struct sandbox *sandbox, cap_t memory, uint32_t type, uint64_t size) {
    cap_t slot = sandbox_slot(sandbox);
    must(memory_retype(memory, type, size, 1, 0, SLOT_CSPACE, slot), "object of a sandbox");
    return slot;
}

cap_t sandbox_object(struct sandbox *sandbox, uint32_t type, uint64_t size) {
    return object_of(sandbox, sandbox->own, type, size);
}

// Shared pages are not from the sandbox's own part: a player that revokes that part ends, and its
// mailbox tells how far it came.
static void make_page(struct sandbox *sandbox, unsigned page) {
    cap_t frame = sandbox->first_slot + SLOT_SHARED + page;
    must(memory_retype(sandbox->memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, frame),
         "page");
    must(frame_map_at(frame, suite_address(page), RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
         "map of a page");
    must(cspace_copy(SLOT_CSPACE, sandbox->first_slot + SLOT_COPY + page, SLOT_CSPACE, frame),
         "copy of a page");
}

static void load_code(struct sandbox *sandbox) {
    uint64_t bytes = (uint64_t)((const char *)call_player_end - (const char *)call_player_begin);
    memcpy((void *)suite_address(SANDBOX_PAGE_CODE), call_player_begin, bytes);
    must(frame_sync(sandbox->first_slot + SLOT_SHARED + SANDBOX_PAGE_CODE,
                    CACHE_OPERATION_INSTRUCTION, 0, bytes),
         "sync of the code");
}

void sandbox_map(struct sandbox *sandbox) {
    for (unsigned page = 0; page < SANDBOX_PAGES_MAPPED; page++) {
        uint64_t rights =
            page == SANDBOX_PAGE_CODE ? RIGHT_READ | RIGHT_EXECUTE : RIGHT_READ | RIGHT_WRITE;
        must(frame_map(sandbox->first_slot + SLOT_COPY + page, sandbox->aspace,
                       sandbox_address(page), rights, CACHE_MODE_NORMAL),
             "map in a sandbox");
    }
}

static void make_player(struct sandbox *sandbox, unsigned index) {
    struct player *player = &sandbox->players[index];
    cap_t fault_port = sandbox_slot(sandbox);
    cap_t buffer = sandbox->first_slot + SLOT_COPY + SANDBOX_PAGE_BUFFER + index;
    player->mailbox = (struct mailbox *)suite_address(SANDBOX_PAGE_MAILBOX + index);
    player->buffer = (struct message_buffer *)suite_address(SANDBOX_PAGE_BUFFER + index);
    player->is_started = false;
    player->thread = sandbox_object(sandbox, OBJECT_THREAD, 0);
    must(
        cspace_mint(SLOT_CSPACE, fault_port, SLOT_CSPACE, sandbox->endpoint, RIGHT_SEND, index + 1),
        "fault port");
    must(thread_configure(player->thread, sandbox->cspace, sandbox->aspace, buffer, fault_port, 0),
         "configure");
    must(thread_set_priority(player->thread, PRIORITY_ABOVE, PRIORITY_ABOVE), "priority");
}

void sandbox_make(struct sandbox *sandbox, cap_t memory) {
    *sandbox = (struct sandbox){.memory = memory, .used_slots = SLOTS_OF_PAGES};
    sandbox->first_slot = slot_allocate_row(SUITE_SLOTS);
    if (sandbox->first_slot == 0) {
        suite_abort("slots of a sandbox", STATUS_NO_SPACE);
    }
    sandbox->endpoint = object_of(sandbox, memory, OBJECT_ENDPOINT, 0);
    sandbox->reply = object_of(sandbox, memory, OBJECT_REPLY, 0);
    for (unsigned page = 0; page < SANDBOX_PAGES_MAPPED; page++) {
        make_page(sandbox, page);
    }
    load_code(sandbox);
    sandbox->own = object_of(sandbox, memory, OBJECT_MEMORY, SANDBOX_PAGES / 2 * page_bytes());
    sandbox->cspace = sandbox_object(sandbox, OBJECT_CSPACE, SANDBOX_SLOTS);
    sandbox->aspace = sandbox_object(sandbox, OBJECT_ASPACE, 0);
    sandbox->tables = sandbox_object(sandbox, OBJECT_MEMORY, TABLE_PAGES * page_bytes());
    must(aspace_donate(sandbox->aspace, sandbox->tables), "donate");
    sandbox_map(sandbox);
    for (unsigned index = 0; index < SANDBOX_PLAYERS; index++) {
        make_player(sandbox, index);
    }
}

static status_t start(struct sandbox *sandbox, unsigned index) {
    return thread_start(sandbox->players[index].thread, sandbox_address(SANDBOX_PAGE_CODE),
                        sandbox_address(SANDBOX_PAGE_CODE),
                        sandbox_address(SANDBOX_PAGE_MAILBOX + index),
                        sandbox_address(SANDBOX_PAGE_BUFFER + index));
}

status_t sandbox_restart(struct sandbox *sandbox, unsigned index) {
    sandbox->players[index].mailbox->next++;
    (void)thread_suspend(sandbox->players[index].thread);
    return start(sandbox, index);
}

// The player is behind its exit: it counts that call, and goes on with the next.
status_t sandbox_resume(struct sandbox *sandbox, unsigned index) {
    struct player *player = &sandbox->players[index];
    player->mailbox->next = player->is_started ? UINT64_MAX : 0;
    if (player->is_started) {
        return thread_resume(player->thread);
    }
    player->is_started = true;
    return start(sandbox, index);
}

uint32_t sandbox_call(struct sandbox *sandbox, unsigned index, uint32_t trap,
                      struct ipc_registers *registers) {
    struct player *player = &sandbox->players[index];
    struct ipc_registers fault;
    player->mailbox->calls[0] = (struct played_call){.trap = trap, .registers = *registers};
    player->mailbox->calls[1] = (struct played_call){.trap = SYSCALL_EXIT};
    player->mailbox->count = 2;
    expect_status(sandbox_resume(sandbox, index), STATUS_OK, "resume of a player");
    status_t status =
        receive_until(sandbox->endpoint, sandbox->reply, &fault, clock_now_ns() + patience_ns);
    *registers = player->mailbox->calls[0].registers;
    return status == STATUS_OK ? info_method(fault.info) : 0;
}

status_t sandbox_invoke(struct sandbox *sandbox, cap_t target, uint16_t method, unsigned words,
                        const uint64_t *values, cap_t capability) {
    struct ipc_registers registers = {.target = target,
                                      .info = info_make(method, words, capability == 0 ? 0 : 1),
                                      .capability = capability};
    for (unsigned i = 0; i < words; i++) {
        registers.words[i] = values[i];
    }
    expect_equal(sandbox_call(sandbox, 0, SYSCALL_CALL, &registers), FAULT_EXIT,
                 "how the player ends");
    return info_status(registers.info);
}

void sandbox_destroy(struct sandbox *sandbox) {
    uint64_t size = 0;
    uint64_t used = 0;
    uint64_t is_device = 0;
    expect_status(cspace_revoke(SLOT_CSPACE, sandbox->memory), STATUS_OK, "revoke of a sandbox");
    expect_status(memory_reset(sandbox->memory), STATUS_OK, "reset of a sandbox's memory");
    expect_status(memory_info(sandbox->memory, &size, &used, &is_device), STATUS_OK, "memory_info");
    expect_equal(used, 0, "bytes used of a revoked sandbox");
    for (uint32_t i = 0; i < sandbox->used_slots; i++) {
        if (slot_type(sandbox->first_slot + i) != OBJECT_NONE) {
            expect_true(false, "a capability of a revoked sandbox is left");
            (void)cspace_delete(SLOT_CSPACE, sandbox->first_slot + i);
        }
    }
    slot_free_row(sandbox->first_slot, SUITE_SLOTS);
}
