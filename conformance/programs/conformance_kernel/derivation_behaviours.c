// SPDX-License-Identifier: MIT
//
// Who stands below whom: peers and children, revoke, and destruction while in use.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static void revoke_takes_children_and_leaves_peers(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t peer = slot_allocate();
    expect_status(cspace_copy(SLOT_CSPACE, peer, SLOT_CSPACE, notification), STATUS_OK, "copy");
    cap_t child = mint(notification, RIGHT_SEND | RIGHT_RECEIVE, 0);
    cap_t grandchild = mint(child, RIGHT_SEND, 0);
    expect_status(cspace_revoke(SLOT_CSPACE, notification), STATUS_OK, "revoke");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "the revoked capability stays");
    expect_equal(slot_type(peer), OBJECT_NOTIFICATION, "the peer stays");
    expect_equal(slot_type(child), OBJECT_NONE, "the child is gone");
    expect_equal(slot_type(grandchild), OBJECT_NONE, "the grandchild is gone");
    slot_release(notification);
    slot_release(peer);
    slot_free(child);
    slot_free(grandchild);
}

static void delete_takes_children_too(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t first = mint(notification, RIGHT_SEND, 0);
    cap_t second = mint(notification, RIGHT_SEND, 0);
    cap_t below_first = mint(first, RIGHT_SEND, 0);
    expect_status(cspace_delete(SLOT_CSPACE, first), STATUS_OK, "delete");
    expect_equal(slot_type(below_first), OBJECT_NONE, "what was minted from it");
    expect_equal(slot_type(second), OBJECT_NOTIFICATION, "its sibling stays");
    expect_equal(slot_type(notification), OBJECT_NOTIFICATION, "its parent stays");
    slot_release(notification);
    slot_free(first);
    slot_free(second);
    slot_free(below_first);
}

static void badge_is_given_once(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t port = make_object(OBJECT_PORT, 0);
    cap_t badged = mint(endpoint, RIGHT_SEND, 5);
    cap_t slot = slot_allocate();
    uint64_t type = 0;
    uint64_t rights = 0;
    uint64_t badge = 0;
    expect_status(cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, badged, RIGHT_SEND, 6),
                  STATUS_BAD_ARGUMENT, "another badge");
    expect_status(cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, port, RIGHT_SEND, 6),
                  STATUS_BAD_ARGUMENT, "a badge for a port");
    expect_status(cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, badged, RIGHT_SEND, 0), STATUS_OK,
                  "no badge of its own");
    expect_status(cspace_inspect(SLOT_CSPACE, slot, &type, &rights, &badge), STATUS_OK, "inspect");
    expect_equal(badge, 5, "the badge that is kept");
    slot_release(endpoint);
    slot_release(port);
    slot_free(badged);
    slot_free(slot);
}

static void moved_capability_keeps_its_place(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t child = mint(notification, RIGHT_SEND, 0);
    cap_t elsewhere = slot_allocate();
    expect_status(cspace_move(SLOT_CSPACE, elsewhere, SLOT_CSPACE, child), STATUS_OK, "move");
    expect_equal(slot_type(child), OBJECT_NONE, "the old slot");
    expect_status(cspace_revoke(SLOT_CSPACE, notification), STATUS_OK, "revoke");
    expect_equal(slot_type(elsewhere), OBJECT_NONE, "the moved child is found");
    slot_release(notification);
    slot_free(child);
    slot_free(elsewhere);
}

static void thousand_children_are_revoked(void) {
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    cap_t row = slot_allocate_row(1000);
    expect_true(row != 0, "a row of 1000 slots");
    for (cap_t i = 0; i < 1000; i++) {
        expect_status(cspace_mint(SLOT_CSPACE, row + i, SLOT_CSPACE,
                                  i % 3 == 0 ? notification : row + i - 1, RIGHT_SEND, 0),
                      STATUS_OK, "mint");
    }
    expect_status(cspace_revoke(SLOT_CSPACE, notification), STATUS_OK, "revoke");
    for (cap_t i = 0; i < 1000; i++) {
        expect_equal(slot_type(row + i), OBJECT_NONE, "a child");
    }
    slot_release(notification);
    slot_free_row(row, 1000);
}

static void revoked_memory_is_whole_again(void) {
    uint64_t page = startup_info()->page_bytes;
    cap_t memory = make_object(OBJECT_MEMORY, 4 * page);
    cap_t row = slot_allocate_row(8);
    expect_status(memory_retype(memory, OBJECT_FRAME, page, 4, 0, SLOT_CSPACE, row), STATUS_OK,
                  "retype");
    expect_status(memory_retype(memory, OBJECT_NOTIFICATION, 0, 1, 0, SLOT_CSPACE, row + 4),
                  STATUS_NO_MEMORY, "retype when it is used up");
    expect_status(memory_reset(memory), STATUS_BUSY, "reset with objects");
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
    uint64_t size = 0;
    uint64_t used = 0;
    uint64_t is_device = 0;
    expect_status(memory_reset(memory), STATUS_OK, "reset");
    expect_status(memory_info(memory, &size, &used, &is_device), STATUS_OK, "info");
    expect_equal(used, 0, "used bytes");
    expect_status(memory_retype(memory, OBJECT_THREAD, 0, 2, 0, SLOT_CSPACE, row), STATUS_OK,
                  "retype again");
    slot_release(memory);
    expect_equal(slot_type(row), OBJECT_NONE, "a thread of deleted memory");
    slot_free_row(row, 8);
}

static void reused_memory_is_zeroed(void) {
    uint64_t page = startup_info()->page_bytes;
    cap_t memory = make_object(OBJECT_MEMORY, page);
    cap_t frame = slot_allocate();
    void *address = nullptr;
    size_t bytes = 0;
    for (unsigned round = 0; round < 2; round++) {
        expect_status(memory_retype(memory, OBJECT_FRAME, page, 1, 0, SLOT_CSPACE, frame),
                      STATUS_OK, "retype");
        expect_status(frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL,
                                         &address, &bytes),
                      STATUS_OK, "map");
        volatile uint64_t *words = address;
        expect_equal(words[0] | words[page / 8 - 1], 0, "words of a fresh frame");
        words[0] = 1;
        words[page / 8 - 1] = 2;
        expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
    }
    slot_free(frame);
    slot_release(memory);
}

static void run_spin(struct worker *worker) {
    for (;;) {
        worker->steps = worker->steps + 1;
    }
}

static void running_thread_is_destroyed(void) {
    struct worker worker = {};
    worker_start(&worker, run_spin, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&worker.steps, 100), "the thread runs");
    worker_stop(&worker);
    uint32_t steps = worker.steps;
    uint64_t bits = 0;
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    (void)wait_bits_until(notification, 0, &bits);
    expect_equal(worker.steps, steps, "steps after it was destroyed");
    slot_release(notification);
}

static void run_delete_itself(struct worker *worker) {
    cap_t thread = worker->thread;
    worker->steps = 1;
    (void)cspace_delete(SLOT_CSPACE, thread);
    worker->steps = 2;
}

// The deletion may be interrupted: the thread goes on with it when the suite waits.
static bool wait_until_empty(cap_t slot) {
    uint64_t deadline_ns = clock_now_ns() + PATIENCE_NS;
    while (slot_type(slot) != OBJECT_NONE && clock_now_ns() < deadline_ns) {
        (void)sleep_until_ns(clock_now_ns() + 100000);
    }
    return slot_type(slot) == OBJECT_NONE;
}

static void thread_deletes_itself(void) {
    struct worker worker = {};
    worker_start(&worker, run_delete_itself, PRIORITY_BELOW, 0);
    expect_true(wait_for_steps(&worker.steps, 1), "the thread ran");
    expect_true(wait_until_empty(worker.thread), "the thread's slot is empty");
    expect_equal(worker.steps, 1, "it does not return from its own deletion");
    slot_free(worker.thread);
}

static void aspace_of_a_running_thread_is_revoked(void) {
    struct worker worker = {};
    worker_start(&worker, run_spin, PRIORITY_BELOW, 0);
    cap_t aspace = make_object(OBJECT_ASPACE, 0);
    cap_t thread = make_object(OBJECT_THREAD, 0);
    expect_status(thread_configure(thread, SLOT_CSPACE, aspace, 0, 0, 0), STATUS_OK, "configure");
    slot_release(aspace);
    expect_status(thread_resume(thread), STATUS_OK,
                  "the thread keeps its own capability to the address space");
    slot_release(thread);
    worker_stop(&worker);
}

static const struct behaviour behaviours[] = {
    {"cspace_revoke__children_and_peers__only_children_go", revoke_takes_children_and_leaves_peers},
    {"cspace_delete__has_children__they_go_with_it", delete_takes_children_too},
    {"cspace_mint__badged_already__bad_argument", badge_is_given_once},
    {"cspace_move__child__still_revoked_through_its_parent", moved_capability_keeps_its_place},
    {"cspace_revoke__thousand_descendants__all_go", thousand_children_are_revoked},
    {"cspace_revoke__memory__can_be_used_again", revoked_memory_is_whole_again},
    {"memory_retype__used_before__frame_is_zero", reused_memory_is_zeroed},
    {"cspace_delete__running_thread__stops", running_thread_is_destroyed},
    {"cspace_delete__own_thread__never_returns", thread_deletes_itself},
    {"cspace_delete__configured_aspace__thread_keeps_its_own",
     aspace_of_a_running_thread_is_revoked},
};

const struct behaviour_group derivation_behaviours = {behaviours,
                                                      sizeof(behaviours) / sizeof(behaviours[0])};
