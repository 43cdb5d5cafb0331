// SPDX-License-Identifier: MIT
//
// The world's root objects lie in memory of the test itself, outside the RAM that the memory
// capability covers.
#include <fake/world.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <kernel/aspace.h>
#include <kernel/capability.h>
#include <kernel/cspace.h>
#include <kernel/deadline.h>
#include <kernel/derivation.h>
#include <kernel/entry.h>
#include <kernel/interrupt.h>
#include <kernel/scheduler.h>

// The first 2 MiB of RAM hold the image and the root objects.
constexpr uint64_t OBJECTS_OFFSET = 1024 * 1024;
constexpr uint64_t MEMORY_OFFSET = 2 * 1024 * 1024;
constexpr uint64_t DEVICE_BASE = 0x9000000;
constexpr uint64_t DEVICE_BYTES = 0x4000;

static struct {
    struct cspace *cspace;
    struct aspace *aspace;
    struct thread *thread;
    uint8_t *next;
} world;

static void *take(uint64_t bytes);
static void add(uint64_t number, uint64_t word0, uint64_t word1);
static void add_object(uint64_t number, unsigned type, void *object);

// They start once; each test finds them as they were then.
static void start_cores(void) {
    static struct core fresh[BOARD_CORE_COUNT];
    fake_here = &cores[0];
    if (core_count() == 0) {
        cores_start();
        memcpy(fresh, cores, sizeof(cores));
    }
    memcpy(cores, fresh, sizeof(cores));
}

int world_setup(void **state) {
    (void)state;
    fake_machine_reset();
    start_cores();
    world.next = fake_ram + OBJECTS_OFFSET;
    memset(world.next, 0, MEMORY_OFFSET - OBJECTS_OFFSET);
    memset(fake_ram + MEMORY_OFFSET, 0xa5, FAKE_RAM_BYTES - MEMORY_OFFSET);
    world.cspace = take(WORLD_SLOTS * sizeof(struct slot));
    world.aspace = take(2 * FAKE_PAGE_BYTES);
    world.thread = take(FAKE_PAGE_BYTES);
    object_init(&world.cspace->object, OBJECT_CSPACE);
    cspace_init(world.cspace, WORLD_SLOTS);
    object_init(&world.aspace->object, OBJECT_ASPACE);
    aspace_init(world.aspace);
    object_init(&world.thread->object, OBJECT_THREAD);
    thread_init(world.thread);
    world.thread->priority = 100;
    world.thread->max_priority = 255;
    add_object(WORLD_CSPACE, OBJECT_CSPACE, world.cspace);
    add_object(WORLD_ASPACE, OBJECT_ASPACE, world.aspace);
    add_object(WORLD_THREAD, OBJECT_THREAD, world.thread);
    add(WORLD_MEMORY, memory_word0(FAKE_RAM_BASE + MEMORY_OFFSET, FAKE_RAM_BYTES - MEMORY_OFFSET),
        slot_word1(OBJECT_MEMORY, RIGHT_READ | RIGHT_MANAGE | RIGHT_DMA, false));
    add(WORLD_MACHINE, 0, slot_word1(OBJECT_MACHINE, RIGHT_READ | RIGHT_MANAGE, false));
    add(WORLD_DEVICE, memory_word0(DEVICE_BASE, DEVICE_BYTES),
        slot_word1(OBJECT_MEMORY, RIGHT_READ | RIGHT_MANAGE, true));
    thread_hold(world.thread, THREAD_SLOT_CSPACE, world_slot(WORLD_CSPACE));
    thread_hold(world.thread, THREAD_SLOT_ASPACE, world_slot(WORLD_ASPACE));
    world.thread->buffer = take(sizeof(struct message_buffer));
    interrupt_lines_init(take(interrupt_line_count() * sizeof(struct interrupt)));
    scheduler_make_ready(world.thread);
    return thread_to_run() == world.thread ? 0 : 1;
}

int world_teardown(void **state) {
    (void)state;
    fake_machine.polls_to_interrupt = -1;
    world_run(world.thread);
    assert_int_equal(world_revoke(WORLD_MEMORY), STATUS_OK);
    assert_int_equal(world_revoke(WORLD_DEVICE), STATUS_OK);
    assert_int_equal(world_revoke(WORLD_MACHINE), STATUS_OK);
    assert_int_equal(aspace_identifiers_free(), ASPACES_MAX - 1);
    assert_true(deadline_earliest(fake_here) == DEADLINE_NEVER);
    // The last capability to the cspace takes everything with it.
    capability_remove(&world.thread->held[THREAD_SLOT_CSPACE]);
    capability_remove(world_slot(WORLD_CSPACE));
    assert_true(object_drain());
    assert_null(fake_here->current);
    assert_int_equal(aspace_identifiers_free(), ASPACES_MAX);
    return 0;
}

struct thread *world_main(void) {
    return world.thread;
}

struct slot *world_slot(uint64_t number) {
    return cspace_slot(world.cspace, number);
}

void *world_object(uint64_t number) {
    return slot_object(world_slot(number));
}

void world_run(struct thread *thread) {
    struct thread *before = fake_here->current;
    if (before == thread && thread->queue == nullptr && fake_here->handoff != thread) {
        return;
    }
    assert_int_equal(thread->state, THREAD_STATE_READY);
    scheduler_remove(thread);
    fake_here->current = thread;
    bool is_left_over = before != nullptr && before != thread &&
                        before->state == THREAD_STATE_READY && before->queue == nullptr &&
                        fake_here->handoff != before;
    if (is_left_over) {
        before->state = THREAD_STATE_INACTIVE;
        scheduler_make_ready(before);
    }
}

bool world_syscall(struct thread *thread, uint32_t number, struct world_call *call) {
    world_run(thread);
    const uint64_t *words = (const uint64_t *)call;
    for (unsigned i = 0; i < FRAME_WORDS; i++) {
        thread_set_frame(thread, i, words[i]);
    }
    unsigned restarts;
    do {
        restarts = thread->context.restarts;
        syscall_enter(number);
        if (fake_machine.polls_to_interrupt == 0) {
            fake_machine.polls_to_interrupt =
                1; // the interrupt was served, the next one comes soon
        }
    } while (fake_here->current == thread && thread->context.restarts != restarts);
    bool is_back = fake_here->current == thread && thread->state == THREAD_STATE_READY;
    if (is_back) {
        *call = world_outcome(thread);
    }
    return is_back;
}

struct world_call world_outcome(const struct thread *thread) {
    struct world_call call;
    uint64_t *words = (uint64_t *)&call;
    for (unsigned i = 0; i < FRAME_WORDS; i++) {
        words[i] = thread_frame(thread, i);
    }
    return call;
}

status_t world_status(const struct thread *thread) {
    return info_status(thread_frame(thread, FRAME_INFO));
}

status_t world_invoke(const struct world_invocation *invocation, uint64_t *out_words) {
    struct world_call call = {.target = invocation->target, .capability = invocation->caps[0]};
    call.info = info_make(invocation->method, invocation->word_count, invocation->cap_count);
    memcpy(call.words, invocation->words, sizeof(call.words));
    for (unsigned i = 1; i < invocation->cap_count; i++) {
        world.thread->buffer->caps[i] = invocation->caps[i];
    }
    assert_true(world_syscall(world.thread, SYSCALL_CALL, &call));
    if (out_words != nullptr) {
        memcpy(out_words, call.words, sizeof(call.words));
    }
    return info_status(call.info);
}

void world_retype(unsigned type, uint64_t size, uint64_t slot) {
    assert_int_equal(world_try_retype(WORLD_MEMORY, type, size, 1, slot), STATUS_OK);
}

status_t world_try_retype(uint64_t memory, unsigned type, uint64_t size, uint64_t count,
                          uint64_t slot) {
    return world_invoke(
        &(struct world_invocation){
            memory, METHOD_MEMORY_RETYPE, 5, {type, size, count, 0, slot}, 1, {WORLD_CSPACE}},
        nullptr);
}

status_t world_copy(uint64_t to, uint64_t from) {
    return world_invoke(
        &(struct world_invocation){
            WORLD_CSPACE, METHOD_CSPACE_COPY, 2, {to, from}, 1, {WORLD_CSPACE}},
        nullptr);
}

status_t world_mint(uint64_t to, uint64_t from, unsigned rights, uint64_t badge) {
    return world_invoke(
        &(struct world_invocation){
            WORLD_CSPACE, METHOD_CSPACE_MINT, 4, {to, from, rights, badge}, 1, {WORLD_CSPACE}},
        nullptr);
}

status_t world_move(uint64_t to, uint64_t from) {
    return world_invoke(
        &(struct world_invocation){
            WORLD_CSPACE, METHOD_CSPACE_MOVE, 2, {to, from}, 1, {WORLD_CSPACE}},
        nullptr);
}

status_t world_delete(uint64_t slot) {
    return world_invoke(
        &(struct world_invocation){WORLD_CSPACE, METHOD_CSPACE_DELETE, 1, {slot}, 0, {}}, nullptr);
}

status_t world_revoke(uint64_t slot) {
    return world_invoke(
        &(struct world_invocation){WORLD_CSPACE, METHOD_CSPACE_REVOKE, 1, {slot}, 0, {}}, nullptr);
}

struct thread *world_thread(uint64_t slot, unsigned priority, uint64_t fault_port) {
    world_retype(OBJECT_THREAD, 0, slot);
    world_retype(OBJECT_FRAME, FAKE_PAGE_BYTES, slot + 1);
    struct world_invocation configure = {slot, METHOD_THREAD_CONFIGURE,
                                         1,    {0},
                                         4,    {WORLD_CSPACE, WORLD_ASPACE, slot + 1, fault_port}};
    struct world_invocation set_priority = {slot, METHOD_THREAD_SET_PRIORITY, 2, {priority, 255}, 0,
                                            {}};
    struct world_invocation start = {slot, METHOD_THREAD_START, 4, {0x400000, 0x800000, 7, 0}, 0,
                                     {}};
    assert_int_equal(world_invoke(&configure, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&set_priority, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&start, nullptr), STATUS_OK);
    return world_object(slot);
}

static void *take(uint64_t bytes) {
    void *memory = world.next;
    world.next += (bytes + FAKE_PAGE_BYTES - 1) & ~(FAKE_PAGE_BYTES - 1);
    return memory;
}

// Roots of the derivation forest.
static void add(uint64_t number, uint64_t word0, uint64_t word1) {
    capability_create(cspace_slot_to_fill(world.cspace, number), nullptr, word0, word1);
    if (number != WORLD_CSPACE) {
        derivation_insert_peer(world_slot(number), world_slot(WORLD_CSPACE));
    }
}

static void add_object(uint64_t number, unsigned type, void *object) {
    add(number, (uint64_t)(uintptr_t)object, slot_word1(type, RIGHTS_ALL, false));
}
