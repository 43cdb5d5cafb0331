// SPDX-License-Identifier: MIT
//
// Pages in use: what was unmapped, protected, deleted or revoked is out of reach at the very next
// access, and the kernel touches no buffer that it was deprived of.
#include "behaviour.h"
#include "case_context.h"
#include "mapped_frame.h"
#include "message.h"
#include "report.h"
#include "trial.h"

#include <arch/provoke.h>
#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/frame.h>
#include <kernel/memory.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static const uint64_t map_address = UINT64_C(0x3000000000);

static cap_t mapped_page(cap_t memory) {
    return mapped_frame_make(memory, 1, map_address);
}

static void unmapped_page_faults(void) {
    mapped_frame_check_taken(1, map_address, take_by_unmap);
}

static void protected_page_faults(void) {
    mapped_frame_check_taken(1, map_address, take_by_protect);
}

static void page_of_a_deleted_frame_faults(void) {
    mapped_frame_check_taken(1, map_address, take_by_delete);
}

static void page_of_revoked_memory_faults(void) {
    mapped_frame_check_taken(1, map_address, take_by_revoke);
}

static void run_jump(struct worker *worker) {
    arch_provoke_jump(worker->word);
}

static void read_only_page_is_not_executed(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t frame = mapped_page(memory);
    expect_status(frame_protect(frame, RIGHT_READ), STATUS_OK, "protect");
    struct trial trial = {.worker = {.word = map_address}};
    trial_begin(&trial, run_jump, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_EXECUTE, "access");
    trial_end(&trial);
    slot_release(memory);
    slot_free(frame);
}

static void address_is_taken(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 2 * page_bytes());
    cap_t first = mapped_page(memory);
    cap_t second = slot_allocate();
    uint64_t size = 0;
    uint64_t address = 0;
    uint64_t is_mapped = 0;
    uint64_t is_shared = 0;
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, second),
                  STATUS_OK, "retype");
    expect_status(frame_map(second, SLOT_ASPACE, map_address, RIGHT_READ, CACHE_MODE_NORMAL),
                  STATUS_BUSY, "map over a mapping");
    expect_status(frame_info(first, &size, &address, &is_mapped, &is_shared), STATUS_OK, "info");
    expect_equal(is_mapped, 1, "the first frame is mapped");
    *(volatile uint64_t *)map_address = 3;
    slot_release(memory);
    slot_free(first);
    slot_free(second);
}

// Every byte of a range and none beside it, whatever the alignment, and whoever has either mapped.
static void bytes_are_copied(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 2 * page_bytes());
    cap_t frame = mapped_page(memory);
    cap_t source = slot_allocate();
    volatile uint8_t *bytes = (volatile uint8_t *)map_address;
    static const uint64_t lengths[] = {1, 7, 8, 127, 128, 300};
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, source),
                  STATUS_OK, "retype");
    for (uint64_t i = 0; i < page_bytes(); i++) {
        bytes[i] = (uint8_t)(i % 251 + 1);
    }
    expect_status(frame_copy(source, 0, frame, 0, page_bytes()), STATUS_OK, "all of a page");
    for (uint32_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
        for (uint64_t start = 0; start < 4; start++) {
            uint64_t to = 64 + start;
            uint64_t from = 2 * start + 5;
            memset((void *)map_address, 0, page_bytes());
            expect_status(frame_copy(frame, to, source, from, lengths[i]), STATUS_OK, "copy");
            for (uint64_t at = 0; at < 512; at++) {
                bool is_inside = at >= to && at < to + lengths[i];
                expect_equal(bytes[at], is_inside ? (at - to + from) % 251 + 1 : 0, "a byte");
            }
        }
    }
    expect_status(frame_copy(frame, page_bytes() - 1, source, 0, 1), STATUS_OK, "the last byte");
    expect_equal(bytes[page_bytes() - 1], 1, "the last byte");
    expect_status(frame_copy(frame, page_bytes() - 1, source, 0, 2), STATUS_BAD_RANGE, "beyond");
    expect_status(frame_copy(frame, 0, source, page_bytes() - 1, 2), STATUS_BAD_RANGE, "beyond");
    slot_release(memory);
    slot_free(frame);
    slot_free(source);
}

// Parts of one frame that lie beside each other, and parts that do not.
static void parts_of_a_frame_are_copied(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t frame = mapped_page(memory);
    volatile uint8_t *bytes = (volatile uint8_t *)map_address;
    bytes[0] = 1;
    bytes[1] = 2;
    expect_status(frame_copy(frame, 2, frame, 0, 2), STATUS_OK, "behind");
    expect_true(bytes[2] == 1 && bytes[3] == 2, "copied");
    expect_status(frame_copy(frame, 1, frame, 0, 2), STATUS_BAD_ARGUMENT, "over its end");
    expect_status(frame_copy(frame, 0, frame, 1, 2), STATUS_BAD_ARGUMENT, "over its start");
    expect_true(bytes[0] == 1 && bytes[1] == 2, "nothing copied");
    slot_release(memory);
    slot_free(frame);
}

static bool frame_is_shared(cap_t frame) {
    uint64_t size = 0;
    uint64_t address = 0;
    uint64_t is_mapped = 0;
    uint64_t is_shared = 0;
    expect_status(frame_info(frame, &size, &address, &is_mapped, &is_shared), STATUS_OK, "info");
    return is_shared != 0;
}

// Neighbours in a memory are frames of their own; copies of one, and what is minted from it, are
// told until they are gone.
static void shared_frame_is_told(void) {
    cap_t memory = make_object(OBJECT_MEMORY, 4 * page_bytes());
    cap_t frames = slot_allocate_row(3);
    cap_t frame = frames + 1;
    cap_t copy = slot_allocate();
    cap_t child = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 3, 0, SLOT_CSPACE, frames),
                  STATUS_OK, "retype");
    expect_true(!frame_is_shared(frame), "one among others");
    expect_status(cspace_copy(SLOT_CSPACE, copy, SLOT_CSPACE, frame), STATUS_OK, "copy");
    expect_true(frame_is_shared(frame) && frame_is_shared(copy), "a copy");
    expect_true(!frame_is_shared(frames) && !frame_is_shared(frames + 2), "the others");
    expect_status(cspace_mint(SLOT_CSPACE, child, SLOT_CSPACE, copy, RIGHT_READ, 0), STATUS_OK,
                  "mint");
    expect_status(cspace_delete(SLOT_CSPACE, frame), STATUS_OK, "delete the first");
    expect_true(frame_is_shared(copy) && frame_is_shared(child), "a copy and its child");
    expect_status(cspace_delete(SLOT_CSPACE, child), STATUS_OK, "delete the child");
    expect_true(!frame_is_shared(copy), "the last");
    slot_release(memory);
    slot_free_row(frames, 3);
    slot_free(copy);
    slot_free(child);
}

// A frame from a memory of its own page is cleared each time it is made, however many had it.
static void last_of_a_frame_frees_its_memory(void) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t frame = mapped_page(memory);
    cap_t copy = slot_allocate();
    cap_t again = slot_allocate();
    *(volatile uint64_t *)map_address = 3;
    expect_status(cspace_copy(SLOT_CSPACE, copy, SLOT_CSPACE, frame), STATUS_OK, "copy");
    expect_status(cspace_delete(SLOT_CSPACE, frame), STATUS_OK, "delete");
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, again),
                  STATUS_NO_MEMORY, "while a copy is there");
    expect_status(frame_map(copy, SLOT_ASPACE, map_address, RIGHT_READ, CACHE_MODE_NORMAL),
                  STATUS_OK, "map the copy");
    expect_equal(*(volatile uint64_t *)map_address, 3, "its contents");
    expect_status(cspace_delete(SLOT_CSPACE, copy), STATUS_OK, "delete the copy");
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, again),
                  STATUS_OK, "when the last is gone");
    expect_status(frame_map(again, SLOT_ASPACE, map_address, RIGHT_READ, CACHE_MODE_NORMAL),
                  STATUS_OK, "map it");
    expect_equal(*(volatile uint64_t *)map_address, 0, "cleared");
    slot_release(memory);
    slot_free(frame);
    slot_free(copy);
    slot_free(again);
}

// ---- Message buffers
// ----------------------------------------------------------------------------------------------

static void run_long_sender(struct worker *worker) {
    for (;;) {
        struct ipc_registers registers = {.target = worker->target,
                                          .info = info_make(METHOD_ECHO, 64, 0) | INFO_BUFFER};
        syscall_call(&registers);
        worker->status = info_status(registers.info);
        worker->steps = worker->steps + 1;
    }
}

// A worker whose message buffer can be revoked: it has another frame for it than worker_start()
// gave.
static cap_t give_revocable_buffer(struct worker *worker) {
    cap_t memory = make_object(OBJECT_MEMORY, page_bytes());
    cap_t frame = slot_allocate();
    expect_status(memory_retype(memory, OBJECT_FRAME, page_bytes(), 1, 0, SLOT_CSPACE, frame),
                  STATUS_OK, "retype");
    expect_status(thread_suspend(worker->thread), STATUS_OK, "suspend");
    expect_status(thread_configure(worker->thread, SLOT_CSPACE, SLOT_ASPACE, frame, 0, 0),
                  STATUS_OK, "configure");
    slot_release(frame);
    expect_status(thread_resume(worker->thread), STATUS_OK, "resume");
    return memory;
}

static void buffer_of_a_sender_is_revoked(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct worker sender = {.target = endpoint};
    worker_start(&sender, run_long_sender, PRIORITY_ABOVE, 0);
    cap_t memory = give_revocable_buffer(&sender);
    struct ipc_registers registers;
    expect_status(receive_now(endpoint, reply, &registers), STATUS_OK, "receive with the buffer");
    expect_equal(worker_state(&sender), THREAD_STATE_REPLYING, "state with the buffer");
    (void)reply_word(reply, STATUS_OK, 0);
    uint32_t steps = sender.steps;
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke while it is queued");
    // It is refused for want of a buffer, and so is each of its next calls; it must not run on
    // above the suite for ever.
    expect_status(thread_set_priority(sender.thread, PRIORITY_BELOW, PRIORITY_BELOW), STATUS_OK,
                  "lower");
    expect_status(receive_now(endpoint, reply, &registers), STATUS_WOULD_BLOCK,
                  "receive without the buffer");
    expect_true(wait_for_steps(&sender.steps, steps + 2), "the sender is told");
    expect_status(sender.status, STATUS_BAD_ARGUMENT, "its call");
    worker_stop(&sender);
    slot_release(memory);
    slot_release(reply);
    slot_release(endpoint);
}

static void run_receiver(struct worker *worker) {
    struct ipc_registers registers = {.target = worker->target};
    syscall_receive(&registers);
    worker->status = info_status(registers.info);
    worker->word = info_words(registers.info);
    worker->steps = worker->steps + 1;
}

static void buffer_of_a_receiver_is_revoked(void) {
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    struct worker receiver = {.target = endpoint};
    worker_start(&receiver, run_receiver, PRIORITY_BELOW, 0);
    cap_t memory = give_revocable_buffer(&receiver);
    expect_status(cspace_revoke(SLOT_CSPACE, memory), STATUS_OK, "revoke before it runs");
    expect_status(thread_set_priority(receiver.thread, PRIORITY_ABOVE, PRIORITY_ABOVE), STATUS_OK,
                  "raise");
    struct ipc_registers registers = {
        .target = endpoint, .info = info_make(METHOD_ECHO, 64, 0) | INFO_BUFFER | INFO_NO_WAIT};
    syscall_send(&registers);
    expect_status(info_status(registers.info), STATUS_NO_SPACE, "a long message");
    expect_status(send_word(endpoint, METHOD_ECHO, 7, INFO_NO_WAIT), STATUS_OK, "a short one");
    expect_equal(receiver.steps, 1, "the receiver got one message");
    worker_stop(&receiver);
    slot_release(memory);
    slot_release(endpoint);
}

static const struct behaviour behaviours[] = {
    {"frame_unmap__page_in_use__next_access_faults", unmapped_page_faults},
    {"frame_protect__page_in_use__next_write_faults", protected_page_faults},
    {"cspace_delete__frame_in_use__next_access_faults", page_of_a_deleted_frame_faults},
    {"cspace_revoke__frame_in_use__next_access_faults", page_of_revoked_memory_faults},
    {"fault__read_only_page_executed__page_fault", read_only_page_is_not_executed},
    {"frame_map__address_taken__busy", address_is_taken},
    {"frame_info__copies__shared", shared_frame_is_told},
    {"frame_copy__any_range__its_bytes_alone", bytes_are_copied},
    {"frame_copy__one_frame__not_over_itself", parts_of_a_frame_are_copied},
    {"memory_retype__last_copy_deleted__cleared", last_of_a_frame_frees_its_memory},
    {"cspace_revoke__message_buffer_in_use__next_long_message_fails",
     buffer_of_a_sender_is_revoked},
    {"cspace_revoke__message_buffer_of_a_receiver__sender_gets_no_space",
     buffer_of_a_receiver_is_revoked},
};

const struct behaviour_group mapping_behaviours = {behaviours,
                                                   sizeof(behaviours) / sizeof(behaviours[0])};
