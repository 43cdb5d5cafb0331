// SPDX-License-Identifier: MIT
//
// A long deletion gives way to whoever is more urgent, and that one may do anything while it is
// half-way: also use what is about to go.
//
// A worker below the suite deletes; the suite sleeps a little, again and again until it has begun,
// and wakes in the midst of it in some attempt: how long a deletion takes is the machine's affair,
// and how late it is with a timer, its host's.
#include "behaviour.h"
#include "case_context.h"
#include "message.h"
#include "report.h"
#include "worker.h"

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/memory.h>
#include <tessera/clock.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>

// How many slots a cspace has, and how many of them are full beside the last one.
struct shape {
    cap_t slot_count;
    cap_t children;
};

static const struct shape long_enough = {4096, 4094};
static const struct shape largest_and_full = {CSPACE_SLOTS_MAX, CSPACE_SLOTS_MAX - 2};
static const struct shape largest_and_empty = {CSPACE_SLOTS_MAX, 0};

// On a busy host many attempts miss, and it is tried for this long at least.
enum { ATTEMPTS = 100 };
static const uint64_t attempts_ns = UINT64_C(30000000000);

static const uint64_t step_ns = 50000;

// A cspace whose deletion takes long: children of a notification, and in its last slot a memory,
// which is the last to go. Of the largest, empty slots take long as well.
struct halfway {
    cap_t cspace;
    cap_t notification;
    cap_t inner;  // made from that memory
    cap_t memory; // another one: used, but nothing made from it is left
    struct worker worker;
};

static void fill(cap_t cspace, cap_t children, cap_t parent) {
    for (cap_t slot = 1; slot <= children; slot++) {
        expect_status(cspace_mint(cspace, slot, SLOT_CSPACE, parent, RIGHT_SEND, 0), STATUS_OK,
                      "mint");
    }
}

static unsigned count_children(cap_t cspace) {
    unsigned count = 0;
    for (cap_t slot = 1; slot <= long_enough.children; slot++) {
        uint64_t type = 0;
        uint64_t rights = 0;
        uint64_t badge = 0;
        (void)cspace_inspect(cspace, slot, &type, &rights, &badge);
        count += type != OBJECT_NONE;
    }
    return count;
}

static void run_revoke(struct worker *worker) {
    worker->status = cspace_revoke(SLOT_CSPACE, worker->target);
}

static void run_delete(struct worker *worker) {
    worker->status = cspace_delete(SLOT_CSPACE, worker->target);
}

static bool may_try(uint64_t attempt, uint64_t start_ns) {
    return attempt < ATTEMPTS || clock_now_ns() < start_ns + attempts_ns;
}

static void start(struct worker *worker, void (*run)(struct worker *), cap_t target) {
    *worker = (struct worker){.target = target};
    worker_start(worker, run, PRIORITY_BELOW, 0);
}

static void step(void) {
    (void)sleep_until_ns(clock_now_ns() + step_ns);
}

static void finish(struct worker *worker) {
    expect_true(wait_until(&worker->is_done), "the deletion ends");
    expect_status(worker->status, STATUS_OK, "the deletion");
    worker_stop(worker);
}

static void long_revoke_is_preempted(void) {
    cap_t cspace = make_object(OBJECT_CSPACE, long_enough.slot_count);
    cap_t notification = make_object(OBJECT_NOTIFICATION, 0);
    bool was_preempted = false;
    uint64_t start_ns = clock_now_ns();
    for (uint64_t attempt = 0; may_try(attempt, start_ns) && !was_preempted; attempt++) {
        struct worker worker;
        unsigned left = long_enough.children;
        fill(cspace, long_enough.children, notification);
        start(&worker, run_revoke, notification);
        while (!worker.is_done && left == long_enough.children) {
            step();
            left = count_children(cspace);
        }
        was_preempted = !worker.is_done && left > 0 && left < long_enough.children;
        finish(&worker);
        expect_equal(count_children(cspace), 0, "children that are left");
    }
    expect_true(was_preempted, "somebody ran in the midst of a long revoke");
    slot_release(notification);
    slot_release(cspace);
}

// ---- A cspace half-way gone
// ----------------------------------------------------------------------------------------

// `backing`: memory of which nothing but the cspace is made.
static void make_halfway(struct halfway *halfway, const struct shape *shape, cap_t backing,
                         uint32_t inner_type, uint64_t inner_size) {
    cap_t lasts = make_object(OBJECT_MEMORY, 8 * page_bytes());
    cap_t frame = slot_allocate();
    halfway->inner = slot_allocate();
    halfway->memory = make_object(OBJECT_MEMORY, page_bytes());
    halfway->cspace = slot_allocate();
    halfway->notification = make_object(OBJECT_NOTIFICATION, 0);
    expect_status(memory_retype(backing, OBJECT_CSPACE, shape->slot_count, 1, 0, SLOT_CSPACE,
                                halfway->cspace),
                  STATUS_OK, "retype");
    expect_status(memory_retype(lasts, inner_type, inner_size, 1, 0, SLOT_CSPACE, halfway->inner),
                  STATUS_OK, "retype");
    expect_status(
        memory_retype(halfway->memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, frame),
        STATUS_OK, "retype");
    slot_release(frame);
    fill(halfway->cspace, shape->children, halfway->notification);
    expect_status(cspace_move(halfway->cspace, shape->slot_count - 1, SLOT_CSPACE, lasts),
                  STATUS_OK, "move");
    slot_free(lasts);
}

static void drop_halfway(struct halfway *halfway) {
    finish(&halfway->worker);
    expect_equal(slot_type(halfway->cspace), OBJECT_NONE, "the cspace");
    expect_equal(slot_type(halfway->inner), OBJECT_NONE, "what was made from the memory in it");
    slot_free(halfway->cspace);
    slot_free(halfway->inner);
    slot_release(halfway->memory);
    slot_release(halfway->notification);
}

// Calls `use` in the midst of the deletion. It succeeds, or finds that what it needs has gone;
// the kernel must live.
static void check_halfway(const struct shape *shape, uint32_t inner_type, uint64_t inner_size,
                          status_t (*use)(const struct halfway *)) {
    bool was_halfway = false;
    cap_t backing = make_object(OBJECT_MEMORY, shape->slot_count * OBJECT_SLOT_BYTES_CSPACE);
    uint64_t start_ns = clock_now_ns();
    for (uint64_t attempt = 0; may_try(attempt, start_ns) && !was_halfway; attempt++) {
        struct halfway halfway;
        make_halfway(&halfway, shape, backing, inner_type, inner_size);
        start(&halfway.worker, run_delete, halfway.cspace);
        while (!halfway.worker.is_done && slot_type(halfway.cspace) != OBJECT_NONE) {
            step();
        }
        was_halfway = !halfway.worker.is_done && slot_type(halfway.cspace) == OBJECT_NONE &&
                      slot_type(halfway.inner) != OBJECT_NONE;
        status_t status = use(&halfway);
        bool is_there = slot_type(halfway.inner) != OBJECT_NONE;
        expect_status(status, is_there ? STATUS_OK : STATUS_BAD_SLOT, "a call that uses it");
        drop_halfway(&halfway);
    }
    slot_release(backing);
    expect_true(was_halfway, "somebody ran in the midst of a long deletion");
}

static status_t retype_into_it(const struct halfway *halfway) {
    return memory_retype(halfway->memory, OBJECT_NOTIFICATION, 0, 1, 0, halfway->inner, 1);
}

static void destination_goes(void) {
    check_halfway(&long_enough, OBJECT_CSPACE, CSPACE_SLOTS_MIN, retype_into_it);
}

static void largest_goes_full(void) {
    check_halfway(&largest_and_full, OBJECT_CSPACE, CSPACE_SLOTS_MIN, retype_into_it);
}

static void largest_goes_empty(void) {
    check_halfway(&largest_and_empty, OBJECT_CSPACE, CSPACE_SLOTS_MIN, retype_into_it);
}

static status_t donate_it(const struct halfway *halfway) {
    (void)halfway;
    cap_t aspace = make_object(OBJECT_ASPACE, 0);
    status_t status = aspace_donate(aspace, halfway->inner);
    slot_release(aspace);
    return status;
}

static void donation_goes(void) {
    check_halfway(&long_enough, OBJECT_MEMORY, 2 * page_bytes(), donate_it);
}

static status_t donate_to_it(const struct halfway *halfway) {
    return aspace_donate(halfway->inner, halfway->memory);
}

static void aspace_goes(void) {
    check_halfway(&long_enough, OBJECT_ASPACE, 0, donate_to_it);
}

static const struct behaviour behaviours[] = {
    {"cspace_revoke__long__timer_preempts_it", long_revoke_is_preempted},
    {"memory_retype__cspace_about_to_go__done_or_bad_slot", destination_goes},
    {"cspace_delete__largest_and_full__timer_preempts_it", largest_goes_full},
    {"cspace_delete__largest_and_empty__timer_preempts_it", largest_goes_empty},
    {"aspace_donate__memory_about_to_go__done_or_bad_slot", donation_goes},
    {"aspace_donate__aspace_about_to_go__done_or_bad_slot", aspace_goes},
};

const struct behaviour_group halfway_behaviours = {behaviours,
                                                   sizeof(behaviours) / sizeof(behaviours[0])};
