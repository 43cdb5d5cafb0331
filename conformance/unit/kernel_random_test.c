// SPDX-License-Identifier: MIT
//
// A process that makes random system calls with registers that are nearly right, from several
// threads, with faults, interrupts and deadlines in between, and now and then takes itself apart.
// The kernel must keep its invariants: the derivation list is whole, objects count their
// capabilities, run queues hold exactly the threads that are ready. Then everything is revoked, and
// nothing may be left.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <invocations.h>
#include <kernel/cspace.h>
#include <kernel/entry.h>
#include <kernel/object.h>
#include <kernel/scheduler.h>

constexpr unsigned ROUNDS = 150000;
constexpr unsigned THREADS = 4;
constexpr uint64_t SLOTS = 64;
constexpr uint64_t MEMORY = WORLD_FIRST_FREE; // main's slots: all that the process is made of
constexpr uint64_t CSPACE = MEMORY + 1;
constexpr uint64_t SCRATCH = MEMORY + 2;
constexpr uint64_t OBJECTS_MAX = 4096;

static uint64_t below(uint64_t bound) {
    return (uint64_t)rand() % bound;
}

static void give(uint64_t number, uint64_t from) {
    struct world_invocation copy = {CSPACE, METHOD_CSPACE_COPY, 2, {number, from},
                                    1,      {WORLD_CSPACE}};
    assert_int_equal(world_invoke(&copy, nullptr), STATUS_OK);
}

// The process has its cspace in slot 1, an address space in 2, its memory in 4, its threads from 5
// on; more it makes.
static void build(void) {
    assert_int_equal(world_revoke(MEMORY), STATUS_OK);
    assert_int_equal(world_try_retype(MEMORY, OBJECT_CSPACE, SLOTS, 1, CSPACE), STATUS_OK);
    give(1, CSPACE);
    assert_int_equal(world_try_retype(MEMORY, OBJECT_ASPACE, 0, 1, SCRATCH), STATUS_OK);
    give(2, SCRATCH);
    assert_int_equal(world_try_retype(MEMORY, OBJECT_MEMORY, 512 * FAKE_PAGE_BYTES, 1, SCRATCH + 1),
                     STATUS_OK);
    struct world_invocation move = {CSPACE, METHOD_CSPACE_MOVE, 2, {4, SCRATCH + 1},
                                    1,      {WORLD_CSPACE}};
    assert_int_equal(world_invoke(&move, nullptr), STATUS_OK);
    assert_int_equal(world_try_retype(MEMORY, OBJECT_ENDPOINT, 0, 1, SCRATCH + 2), STATUS_OK);
    give(3, SCRATCH + 2);
    for (unsigned i = 0; i < THREADS; i++) {
        uint64_t slot = SCRATCH + 4 + 2 * i;
        assert_int_equal(world_try_retype(MEMORY, OBJECT_THREAD, 0, 1, slot), STATUS_OK);
        assert_int_equal(world_try_retype(MEMORY, OBJECT_FRAME, FAKE_PAGE_BYTES, 1, slot + 1),
                         STATUS_OK);
        struct world_invocation configure = {
            slot, METHOD_THREAD_CONFIGURE,
            1,    {0},
            4,    {CSPACE, SCRATCH, slot + 1, i % 2 == 0 ? SCRATCH + 2 : 0}};
        struct world_invocation priority = {
            slot, METHOD_THREAD_SET_PRIORITY, 2, {10 + i / 2, 20}, 0, {}};
        struct world_invocation start = {slot, METHOD_THREAD_START, 4, {0x1000, 0x2000, 0, 0}, 0,
                                         {}};
        assert_int_equal(world_invoke(&configure, nullptr), STATUS_OK);
        assert_int_equal(world_invoke(&priority, nullptr), STATUS_OK);
        assert_int_equal(world_invoke(&start, nullptr), STATUS_OK);
        give(5 + i, slot);
    }
}

static uint64_t random_word(void) {
    static const uint64_t likely[] = {0,    1,     3,          5,          16,        64,
                                      4096, 65536, 0x10000000, 0x10010000, UINT64_MAX};
    switch (below(8)) {
    case 0:
        return (uint64_t)rand() << 33 ^ (uint64_t)rand();
    case 1:
    case 2:
        return below(SLOTS);
    default:
        return likely[below(sizeof(likely) / sizeof(likely[0]))];
    }
}

// A slot that holds one of the types (0: any), if one is found soon; any slot otherwise, and
// sometimes.
static uint64_t random_slot(const struct thread *thread, uint32_t types_mask) {
    for (unsigned i = 0; i < 100 && below(64) != 0; i++) {
        uint64_t number = 1 + below(SLOTS - 1);
        const struct slot *slot = cspace_slot(thread->cspace, number);
        if (slot != nullptr && !slot_is_empty(slot) &&
            (types_mask == 0 || (object_mask(slot_type(slot)) & types_mask) != 0)) {
            return number;
        }
    }
    return below(SLOTS + 2);
}

// What a method wants as its capability argument.
static uint32_t argument_types(unsigned method, unsigned index) {
    static const uint32_t of_configure[] = {1u << OBJECT_CSPACE, 1u << OBJECT_ASPACE,
                                            1u << OBJECT_FRAME,
                                            1u << OBJECT_ENDPOINT | 1u << OBJECT_PORT};
    switch (method) {
    case METHOD_THREAD_CONFIGURE:
        return of_configure[index];
    case METHOD_FRAME_MAP:
        return 1u << OBJECT_ASPACE;
    case METHOD_ASPACE_DONATE:
        return 1u << OBJECT_MEMORY;
    case METHOD_PORT_BIND:
        return 1u << OBJECT_ENDPOINT;
    case METHOD_THREAD_BIND_NOTIFICATION:
    case METHOD_TIMER_BIND:
        return 1u << OBJECT_NOTIFICATION;
    default:
        return 1u << OBJECT_CSPACE;
    }
}

static uint64_t random_transfer(const struct thread *thread, uint32_t types_mask) {
    uint64_t flags = below(4) == 0 ? TRANSFER_MOVE : below(4) == 0 ? TRANSFER_MINT : 0;
    uint32_t rights = below(2) == 0 ? RIGHTS_ALL : (uint32_t)below(256);
    return transfer_copy((cap_t)random_slot(thread, types_mask), rights) | flags;
}

static void retype_arguments(struct thread *thread) {
    static const struct {
        uint64_t type, size;
    } rows[] = {{OBJECT_ENDPOINT, 0},     {OBJECT_PORT, 0},      {OBJECT_REPLY, 0},
                {OBJECT_NOTIFICATION, 0}, {OBJECT_TIMER, 0},     {OBJECT_THREAD, 0},
                {OBJECT_ASPACE, 0},       {OBJECT_CSPACE, 16},   {OBJECT_FRAME, 4096},
                {OBJECT_FRAME, 65536},    {OBJECT_MEMORY, 16384}};
    unsigned row = (unsigned)below(sizeof(rows) / sizeof(rows[0]));
    const uint64_t words[] = {rows[row].type, rows[row].size, 1 + below(2),
                              below(4) == 0 ? below(256) : 0, 10 + below(SLOTS - 10)};
    for (unsigned i = 0; i < 5; i++) {
        thread_set_frame(thread, FRAME_WORD0 + i, words[i]);
    }
}

// Words of an invocation that mostly make sense.
static void likely_arguments(struct thread *thread, unsigned method) {
    switch (method) {
    case METHOD_MEMORY_RETYPE:
        retype_arguments(thread);
        break;
    case METHOD_CSPACE_COPY:
    case METHOD_CSPACE_MINT:
    case METHOD_CSPACE_MOVE:
        thread_set_frame(thread, FRAME_WORD0, 10 + below(SLOTS - 10));
        thread_set_frame(thread, FRAME_WORD0 + 1, random_slot(thread, 0));
        thread_set_frame(thread, FRAME_WORD0 + 2, below(256) & below(256));
        thread_set_frame(thread, FRAME_WORD0 + 3, below(2) * below(8));
        break;
    case METHOD_CSPACE_DELETE:
    case METHOD_CSPACE_REVOKE:
        thread_set_frame(thread, FRAME_WORD0,
                         below(16) == 0 ? random_slot(thread, 0) : 10 + below(SLOTS - 10));
        break;
    case METHOD_FRAME_MAP:
    case METHOD_FRAME_PROTECT:
        thread_set_frame(thread, FRAME_WORD0,
                         method == METHOD_FRAME_MAP ? 0x10000000 + below(32) * 4096 : below(8));
        thread_set_frame(thread, FRAME_WORD0 + 1, below(8));
        thread_set_frame(thread, FRAME_WORD0 + 2, 0);
        break;
    case METHOD_THREAD_CONFIGURE:
    case METHOD_THREAD_START:
        for (unsigned i = 0; i < 4; i++) {
            thread_set_frame(thread, FRAME_WORD0 + i,
                             method == METHOD_THREAD_START ? 0x1000 : below(2) * 2048);
        }
        break;
    case METHOD_THREAD_SET_PRIORITY:
        thread_set_frame(thread, FRAME_WORD0, 6 + below(16));
        thread_set_frame(thread, FRAME_WORD0 + 1, 20);
        break;
    case METHOD_TIMER_ARM:
        thread_set_frame(thread, FRAME_WORD0, fake_machine.now_ns + below(1000));
        break;
    default:
        break;
    }
}

// What ends a process too soon if it is as likely as the rest.
static bool is_rare(unsigned method) {
    switch (method) {
    case METHOD_THREAD_SUSPEND:
    case METHOD_CSPACE_DELETE:
    case METHOD_CSPACE_REVOKE:
    case METHOD_CSPACE_MOVE:
        return below(6) != 0;
    default:
        return false;
    }
}

// What is done with a capability of this type: a trap, and a method if it is a call.
static uint64_t random_trap(unsigned type, unsigned *out_method) {
    static const uint64_t of_endpoint[] = {SYSCALL_CALL,    SYSCALL_CALL,    SYSCALL_SEND,
                                           SYSCALL_RECEIVE, SYSCALL_RECEIVE, SYSCALL_REPLY_RECEIVE};
    *out_method = type << 8 | (unsigned)below(11);
    for (unsigned i = 0;
         i < 20 && (invocation_find((uint16_t)*out_method) == nullptr || is_rare(*out_method));
         i++) {
        *out_method = type << 8 | (unsigned)below(11);
    }
    if (type == OBJECT_MEMORY && below(4) != 0) {
        *out_method = METHOD_MEMORY_RETYPE;
    }
    switch (type) {
    case OBJECT_ENDPOINT:
    case OBJECT_PORT:
        *out_method = below(12) == 0 ? type << 8 : 0x2000;
        return *out_method == 0x2000 ? of_endpoint[below(type == OBJECT_PORT ? 3 : 6)]
                                     : SYSCALL_CALL;
    case OBJECT_REPLY:
        return SYSCALL_SEND;
    case OBJECT_NOTIFICATION:
        return SYSCALL_SIGNAL + below(3);
    default:
        return SYSCALL_CALL;
    }
}

static uint64_t random_registers(struct thread *thread) {
    uint64_t target = random_slot(thread, 0);
    const struct slot *slot = cspace_slot(thread->cspace, target);
    unsigned method;
    uint64_t trap = random_trap(slot == nullptr ? OBJECT_MEMORY : slot_type(slot), &method);
    const struct invocation_row *row = invocation_find((uint16_t)method);
    bool is_shaped = row != nullptr && below(32) != 0;
    uint64_t info = is_shaped
                        ? info_make(method, row->words, row->caps)
                        : info_make(method, (uint32_t)below(10), (uint32_t)(below(3) * below(3)));
    info |= (below(4) == 0 ? INFO_DEADLINE : 0) | (below(3) == 0 ? INFO_NO_WAIT : 0);
    info |= !is_shaped && below(4) == 0 ? INFO_BUFFER : 0;
    for (unsigned i = FRAME_WORD0; i < FRAME_CAPABILITY; i++) {
        thread_set_frame(thread, i, random_word());
    }
    if (below(8) != 0) {
        likely_arguments(thread, method);
    }
    thread_set_frame(thread, FRAME_TARGET, target);
    thread_set_frame(thread, FRAME_INFO, info);
    thread_set_frame(thread, FRAME_CAPABILITY,
                     random_transfer(thread, row == nullptr ? 0 : argument_types(method, 0)));
    thread_set_frame(thread, FRAME_DEADLINE_NS, fake_machine.now_ns + below(2000));
    thread_set_frame(thread, FRAME_RECEIVE_SLOT, below(SLOTS));
    thread_set_frame(thread, FRAME_REPLY_SLOT,
                     below(4) == 0 ? 0 : random_slot(thread, 1u << OBJECT_REPLY));
    for (unsigned i = 1; thread->buffer != nullptr && i < MESSAGE_CAPS_MAX; i++) {
        thread->buffer->caps[i] =
            random_transfer(thread, row == nullptr ? 0 : argument_types(method, i));
    }
    return trap;
}

// Every slot of the forest is linked both ways and at most one level below the one before it; every
// object that is found counts as many capabilities as lead to it.
static void check_forest(void) {
    static struct object *objects[OBJECTS_MAX];
    static uint32_t counts[OBJECTS_MAX];
    unsigned known = 0;
    struct slot *slot = world_slot(WORLD_CSPACE);
    while (slot_previous(slot) != nullptr) {
        slot = slot_previous(slot);
    }
    for (; slot != nullptr; slot = slot_next(slot)) {
        struct slot *next = slot_next(slot);
        assert_false(slot_is_empty(slot));
        assert_int_not_equal(slot_type(slot), OBJECT_GONE);
        if (next != nullptr) {
            assert_ptr_equal(slot_previous(next), slot);
            assert_true(slot_depth(next) <= slot_depth(slot) + 1);
        }
        if (slot_type(slot) < OBJECT_ASPACE || slot_type(slot) > OBJECT_TIMER) {
            continue;
        }
        unsigned i = 0;
        while (i < known && objects[i] != slot_object(slot)) {
            i++;
        }
        if (i == known) {
            assert_true(known < OBJECTS_MAX);
            objects[known] = slot_object(slot);
            counts[known++] = 0;
        }
        counts[i]++;
        assert_int_equal(objects[i]->type, slot_type(slot));
    }
    for (unsigned i = 0; i < known; i++) {
        assert_int_equal(objects[i]->count, counts[i]);
        assert_false(objects[i]->is_dying);
    }
}

static void check_run_queues(void) {
    for (unsigned priority = 0; priority < PRIORITIES; priority++) {
        const struct thread *first = cores[0].ready[priority].first;
        assert_int_equal(cores[0].ready_bits[priority / 64] >> priority % 64 & 1, first != nullptr);
        for (const struct thread *thread = first; thread != nullptr;) {
            assert_int_equal(thread->state, THREAD_STATE_READY);
            assert_int_equal(thread->priority, priority);
            assert_ptr_equal(thread->queue, &cores[0].ready[priority]);
            thread = thread->next == first ? nullptr : thread->next;
        }
    }
}

static void step(struct thread *thread) {
    fake_machine.polls_to_interrupt = below(8) == 0 ? 1 + (int)below(3) : -1;
    if (below(200) == 0) {
        fault_enter(1 + (unsigned)below(8), below(3), random_word(), 0);
    } else {
        uint64_t likely = random_registers(thread);
        uint64_t number = below(200) == 0 ? random_word() : likely;
        unsigned restarts = thread->context.restarts;
        syscall_enter(number);
        while (cores[0].current == thread && thread->state == THREAD_STATE_READY &&
               thread->context.restarts != restarts) {
            restarts = thread->context.restarts;
            fake_machine.polls_to_interrupt = below(4) == 0 ? 1 : -1;
            syscall_enter(number);
        }
    }
    fake_machine.polls_to_interrupt = -1;
}

static void random_system_calls__invariants_hold(void **state) {
    (void)state;
    srand(4711);
    world_retype(OBJECT_MEMORY, 1024 * FAKE_PAGE_BYTES, MEMORY);
    world_main()->priority = 5;
    build();
    unsigned rebuilt = 0;
    unsigned steps = 0;
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct thread *thread = thread_to_run();
        fake_machine.now_ns += below(200);
        if (fake_machine.timer_ns <= fake_machine.now_ns || below(100) == 0) {
            fake_machine.timer_ns = UINT64_MAX; // it fires once
            deadline_expired();
            continue;
        }
        if (thread == world_main()) {
            // All others wait or are dead.
            if (below(8) == 0) {
                build();
                rebuilt++;
            }
            continue;
        }
        step(thread);
        steps++;
        if (round % 64 == 0) {
            assert_true(object_drain());
            check_forest();
            check_run_queues();
        }
    }
    assert_true(rebuilt > 100 && steps > ROUNDS / 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(random_system_calls__invariants_hold, world_setup,
                                        world_teardown),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
