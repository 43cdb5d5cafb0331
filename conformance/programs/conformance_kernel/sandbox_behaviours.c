// SPDX-License-Identifier: MIT
//
// What a thread can do to the cspace, address space and memory that it lives in, and that it can do
// nothing to what it was not given.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "sandbox.h"
#include "worker.h"

#include <arch/provoke.h>
#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

// Slots in the sandbox's cspace.
enum { OWN_CSPACE = 1, OWN_ASPACE, OWN_THREAD, OWN_MEMORY };

static cap_t sandbox_memory(void) {
    static cap_t memory;
    if (memory == 0) {
        memory = make_object(OBJECT_MEMORY, SANDBOX_PAGES * page_bytes());
    }
    return memory;
}

static void give(struct sandbox *sandbox, cap_t slot, cap_t capability) {
    expect_status(cspace_copy(sandbox->cspace, slot, SLOT_CSPACE, capability), STATUS_OK,
                  "copy into the sandbox");
}

static void begin(struct sandbox *sandbox) {
    sandbox_make(sandbox, sandbox_memory());
    give(sandbox, OWN_CSPACE, sandbox->cspace);
    give(sandbox, OWN_ASPACE, sandbox->aspace);
    give(sandbox, OWN_THREAD, sandbox->players[0].thread);
}

static void own_capabilities_deleted(void) {
    struct sandbox sandbox;
    begin(&sandbox);
    const cap_t order[] = {OWN_ASPACE, OWN_THREAD, OWN_CSPACE};
    for (unsigned i = 0; i < 3; i++) {
        uint64_t slot = order[i];
        expect_status(sandbox_invoke(&sandbox, OWN_CSPACE, METHOD_CSPACE_DELETE, 1, &slot, 0),
                      STATUS_OK, "delete");
    }
    uint64_t slot = OWN_CSPACE;
    expect_status(sandbox_invoke(&sandbox, OWN_CSPACE, METHOD_CSPACE_DELETE, 1, &slot, 0),
                  STATUS_BAD_SLOT, "a call through the deleted capability");
    sandbox_destroy(&sandbox);
}

// The thread that revokes the memory it is made from does not come back, and nothing of it is left.
static void own_memory_revoked(void) {
    struct sandbox sandbox;
    begin(&sandbox);
    expect_status(cspace_move(sandbox.cspace, OWN_MEMORY, SLOT_CSPACE, sandbox.own), STATUS_OK,
                  "move");
    struct ipc_registers registers = {
        .target = OWN_CSPACE, .info = info_make(METHOD_CSPACE_REVOKE, 1, 0), .words = {OWN_MEMORY}};
    expect_equal(sandbox_call(&sandbox, 0, SYSCALL_CALL, &registers), 0,
                 "fault of a thread that is gone");
    expect_equal(sandbox.players[0].mailbox->next, 0, "calls that it came back from");
    expect_equal(slot_type(sandbox.players[0].thread), OBJECT_NONE, "the thread");
    expect_equal(slot_type(sandbox.cspace), OBJECT_NONE, "its cspace");
    expect_equal(slot_type(sandbox.aspace), OBJECT_NONE, "its address space");
    sandbox_destroy(&sandbox);
}

static void page_tables_revoked(void) {
    struct sandbox sandbox;
    begin(&sandbox);
    struct ipc_registers registers = {.target = OWN_CSPACE,
                                      .info = info_make(METHOD_CSPACE_INFO, 0, 0)};
    expect_equal(sandbox_call(&sandbox, 0, SYSCALL_CALL, &registers), FAULT_EXIT,
                 "with page tables");
    expect_equal(registers.words[0], SANDBOX_SLOTS, "slots");

    uint64_t donated = 1;
    uint64_t free_pages = 1;
    expect_status(cspace_revoke(SLOT_CSPACE, sandbox.tables), STATUS_OK,
                  "revoke of the page-table memory");
    expect_status(aspace_info(sandbox.aspace, &donated, &free_pages), STATUS_OK, "info");
    expect_equal(donated, 0, "pages that are left");
    expect_equal(sandbox_call(&sandbox, 0, SYSCALL_CALL, &registers), FAULT_PAGE,
                 "without page tables");

    expect_status(aspace_donate(sandbox.aspace, sandbox.tables), STATUS_OK, "donate again");
    sandbox_map(&sandbox);
    expect_equal(sandbox_call(&sandbox, 0, SYSCALL_CALL, &registers), FAULT_EXIT,
                 "with page tables again");
    sandbox_destroy(&sandbox);
}

static void aspace_of_a_thread_revoked(void) {
    struct sandbox sandbox;
    begin(&sandbox);
    struct ipc_registers registers = {.target = OWN_CSPACE,
                                      .info = info_make(METHOD_CSPACE_INFO, 0, 0)};
    expect_equal(sandbox_call(&sandbox, 0, SYSCALL_CALL, &registers), FAULT_EXIT, "before");
    expect_status(cspace_revoke(SLOT_CSPACE, sandbox.own), STATUS_OK,
                  "revoke of all that it lives in");
    expect_equal(slot_type(sandbox.players[0].thread), OBJECT_NONE, "the thread");
    sandbox_destroy(&sandbox);
}

static void unknown_syscall_is_a_fault(void) {
    struct sandbox sandbox;
    begin(&sandbox);
    struct ipc_registers registers = {};
    const uint32_t number = 31;
    sandbox.players[0].mailbox->count = 0;
    expect_equal(sandbox_call(&sandbox, 0, number, &registers), FAULT_UNKNOWN_SYSCALL, "fault");
    sandbox_destroy(&sandbox);
}

// ---- Guessing
// -----------------------------------------------------------------------------------------------------

enum { GUESSES = 1 << 16 };

struct guesses {
    uint32_t answered; // guesses that were not answered BAD_SLOT
    cap_t slots[4];    // the first of them
};

// Tries every number as a target of each system call that has one. The numbers beyond 16 bits are a
// sample.
static void run_guess(struct worker *worker) {
    struct guesses *guesses = (struct guesses *)worker->word;
    for (uint64_t i = 0; i < GUESSES + 64; i++) {
        uint64_t slot = i < GUESSES ? i : UINT64_C(1) << (i - GUESSES);
        struct ipc_registers registers = {.target = slot};
        syscall_poll(&registers);
        if (info_status(registers.info) == STATUS_BAD_SLOT) {
            registers =
                (struct ipc_registers){.target = slot, .info = info_make(METHOD_CSPACE_INFO, 0, 0)};
            syscall_call(&registers);
        }
        bool is_small_repeated = i >= GUESSES && slot < GUESSES;
        if (info_status(registers.info) != STATUS_BAD_SLOT && !is_small_repeated) {
            if (guesses->answered < 4) {
                guesses->slots[guesses->answered] = (cap_t)slot;
            }
            guesses->answered++;
        }
    }
}

static void check_guesses(uint64_t slot_count, const cap_t given[3]) {
    cap_t cspace = make_object(OBJECT_CSPACE, slot_count);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    for (unsigned i = 0; i < 3; i++) {
        expect_status(cspace_copy(cspace, given[i], SLOT_CSPACE, notification), STATUS_OK, "copy");
    }
    struct guesses guesses = {};
    struct worker worker = {.cspace = cspace, .word = (uint64_t)&guesses};
    worker_start(&worker, run_guess, PRIORITY_ABOVE, 0);
    expect_true(worker.is_done, "the guesser came to its end");
    expect_equal(guesses.answered, 3, "slots that were answered");
    for (unsigned i = 0; i < 3; i++) {
        expect_equal(guesses.slots[i], given[i], "a slot that was answered");
    }
    worker_stop(&worker);
    slot_release(cspace);
    slot_release(notification);
}

static void every_slot_is_guessed(void) {
    static const cap_t given[] = {3, 7, 12};
    check_guesses(CSPACE_SLOTS_MIN, given);
}

static void every_slot_of_the_largest_is_guessed(void) {
    static const cap_t given[] = {1, CSPACE_SLOTS_MAX / 2, CSPACE_SLOTS_MAX - 1};
    static_assert(CSPACE_SLOTS_MAX <= GUESSES);
    check_guesses(CSPACE_SLOTS_MAX, given);
}

static void program_state_is_cut(void) {
    cap_t thread = make_object(OBJECT_THREAD, 0);
    uint64_t v[8] = {};
    expect_status(
        thread_write_registers(thread, ARCH_REGISTER_PROGRAM_STATE, 1, UINT64_MAX, 0, 0, 0, 0, 0),
        STATUS_OK, "write");
    expect_status(thread_read_registers(thread, ARCH_REGISTER_PROGRAM_STATE, &v[0], &v[1], &v[2],
                                        &v[3], &v[4], &v[5], &v[6], &v[7]),
                  STATUS_OK, "read");
    expect_equal(v[0] & ~ARCH_PROGRAM_STATE_OF_USERS, 0, "bits that a user may not have");
    slot_release(thread);
}

static const struct behaviour behaviours[] = {
    {"slots__every_number_guessed__only_the_three_given_answer", every_slot_is_guessed},
    {"slots__every_number_of_the_largest_cspace_guessed__only_the_three_given_answer",
     every_slot_of_the_largest_is_guessed},
    {"cspace_delete__own_cspace_and_aspace__thread_goes_on", own_capabilities_deleted},
    {"cspace_revoke__own_memory__thread_is_gone", own_memory_revoked},
    {"cspace_revoke__donated_memory_under_a_running_thread__faults_and_goes_on",
     page_tables_revoked},
    {"cspace_revoke__memory_of_a_stopped_thread__thread_is_gone", aspace_of_a_thread_revoked},
    {"syscall__unknown_number_and_fault_port__fault", unknown_syscall_is_a_fault},
    {"thread_write_registers__program_state__cut_to_what_a_user_may_have", program_state_is_cut},
};

const struct behaviour_group sandbox_behaviours = {behaviours,
                                                   sizeof(behaviours) / sizeof(behaviours[0])};
