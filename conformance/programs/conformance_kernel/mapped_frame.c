// SPDX-License-Identifier: MIT
#include "mapped_frame.h"

#include "case_context.h"
#include "message.h"
#include "report.h"
#include "trial.h"

#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <tessera/faults.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

cap_t frame_make(cap_t memory, uint64_t pages) {
    cap_t frame = slot_allocate();
    expect_status(
        memory_retype(memory, OBJECT_FRAME, pages * page_bytes(), 1, 0, SLOT_CSPACE, frame),
        STATUS_OK, "retype");
    return frame;
}

cap_t mapped_frame_make(cap_t memory, uint64_t pages, uint64_t address) {
    cap_t frame = frame_make(memory, pages);
    expect_status(frame_map_at(frame, address, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL),
                  STATUS_OK, "map");
    return frame;
}

void take_by_unmap(cap_t, cap_t frame) {
    expect_status(frame_unmap(frame), STATUS_OK, "unmap");
}

void take_by_protect(cap_t, cap_t frame) {
    expect_status(frame_protect(frame, RIGHT_READ), STATUS_OK, "protect");
}

void take_by_delete(cap_t, cap_t frame) {
    expect_status(cspace_delete(SLOT_CSPACE, frame), STATUS_OK, "delete");
}

void take_by_revoke(cap_t memory, cap_t) {
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke");
}

// Uses the page, pauses, and uses it again.
static void run_write_twice(struct worker *worker) {
    volatile uint64_t *page = (volatile uint64_t *)worker->word;
    page[0] = 1;
    worker->steps = 1;
    trial_pause(worker);
    page[1] = 2;
    worker->steps = 2;
}

void mapped_frame_check_taken(uint64_t pages, uint64_t address, take_away *take) {
    for (uint64_t i = 0; i < pages; i++) {
        uint64_t page = address + i * page_bytes();
        cap_t memory = make_object(OBJECT_MEMORY, pages * page_bytes());
        cap_t frame = mapped_frame_make(memory, pages, address);
        struct trial trial = {.worker = {.word = page}};
        trial_start(&trial, run_write_twice);
        trial_expect_pause(&trial);
        take(memory, frame);
        trial_go_on(&trial);
        trial_expect_fault(&trial, FAULT_PAGE);
        expect_equal(trial.fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_WRITE, "access");
        expect_equal(trial.fault.words[FAULT_WORD_ADDRESS], page + 8, "address");
        expect_equal(trial.worker.steps, 1, "the second write was not made");
        trial_end(&trial);
        slot_release(memory);
        slot_free(frame);
    }
}
