// SPDX-License-Identifier: MIT
//
// Capabilities and their derivation, through system calls. A naive model (each slot knows its
// parent) plays the same random operations, with interruptions at random places; list, depths and
// object counts must agree after each.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/derivation.h>

constexpr unsigned FIRST = WORLD_FIRST_FREE;
constexpr unsigned SLOTS = 96;
constexpr unsigned OBJECTS = 6;
constexpr unsigned ROUNDS = 20000;

static unsigned parents[WORLD_SLOTS]; // 0: the slot is empty
static unsigned objects[WORLD_SLOTS]; // which notification, from 1

static bool is_below(unsigned slot, unsigned root) {
    for (unsigned at = parents[slot]; at != 0 && at != WORLD_MEMORY; at = parents[at]) {
        if (at == root) {
            return true;
        }
    }
    return false;
}

static void model_revoke(unsigned slot) {
    bool below[WORLD_SLOTS];
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        below[i] = parents[i] != 0 && is_below(i, slot);
    }
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        if (below[i]) {
            parents[i] = 0;
        }
    }
}

static void model_move(unsigned to, unsigned from) {
    parents[to] = parents[from];
    objects[to] = objects[from];
    parents[from] = 0;
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        if (parents[i] == from) {
            parents[i] = to;
        }
    }
}

static unsigned number_of(const struct slot *slot) {
    return (unsigned)(slot - world_slot(1)) + 1;
}

// Walk the kernel's list behind the memory capability: pre-order and depth give each slot's parent.
static void check_against_model(void) {
    unsigned path[DERIVATION_DEPTH_MAX + 2];
    unsigned counts[OBJECTS + 1] = {};
    unsigned found = 0;
    const struct slot *memory = world_slot(WORLD_MEMORY);
    path[slot_depth(memory)] = WORLD_MEMORY;
    const struct slot *slot = slot_next(memory);
    for (; slot != nullptr && slot_depth(slot) > slot_depth(memory); slot = slot_next(slot)) {
        unsigned number = number_of(slot);
        assert_int_equal(parents[number], path[slot_depth(slot) - 1]);
        assert_ptr_equal(slot_previous(slot_next(slot) == nullptr ? slot : slot_next(slot)),
                         slot_next(slot) == nullptr ? slot_previous(slot) : slot);
        path[slot_depth(slot)] = number;
        counts[objects[number]]++;
        found++;
    }
    unsigned expected = 0;
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        expected += parents[i] != 0;
        assert_int_equal(slot_is_empty(world_slot(i)), parents[i] == 0);
    }
    assert_int_equal(found, expected);
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        if (parents[i] != 0) {
            const struct object *object = world_object(i);
            assert_int_equal(object->count, counts[objects[i]]);
        }
    }
}

static unsigned random_slot(void) {
    return FIRST + (unsigned)rand() % SLOTS;
}

static void make_missing_objects(void) {
    bool exists[OBJECTS + 1] = {};
    for (unsigned i = FIRST; i < FIRST + SLOTS; i++) {
        exists[objects[i]] = exists[objects[i]] || parents[i] != 0;
    }
    for (unsigned object = 1; object <= OBJECTS; object++) {
        unsigned slot = random_slot();
        if (!exists[object] && parents[slot] == 0) {
            if (world_try_retype(WORLD_MEMORY, OBJECT_NOTIFICATION, 0, 1, slot) == STATUS_OK) {
                parents[slot] = WORLD_MEMORY;
                objects[slot] = object;
            }
        }
    }
}

static void random_operation(void) {
    unsigned to = random_slot();
    unsigned from = random_slot();
    bool fits = parents[to] == 0 && parents[from] != 0;
    status_t expected = parents[from] == 0 ? STATUS_BAD_SLOT
                        : parents[to] != 0 ? STATUS_SLOT_OCCUPIED
                                           : STATUS_OK;
    switch (rand() % 8) {
    case 0:
    case 1:
        assert_int_equal(world_copy(to, from), expected);
        if (fits) {
            parents[to] = parents[from];
            objects[to] = objects[from];
        }
        break;
    case 2:
    case 3:
    case 4:
        assert_int_equal(world_mint(to, from, RIGHT_SEND | RIGHT_RECEIVE | RIGHT_MANAGE, 0),
                         expected);
        if (fits) {
            parents[to] = from;
            objects[to] = objects[from];
        }
        break;
    case 5:
        assert_int_equal(world_move(to, from), expected);
        if (fits) {
            model_move(to, from);
        }
        break;
    case 6:
        assert_int_equal(world_delete(from), STATUS_OK);
        model_revoke(from);
        parents[from] = 0;
        break;
    default:
        assert_int_equal(world_revoke(from), parents[from] == 0 ? STATUS_BAD_SLOT : STATUS_OK);
        if (parents[from] != 0) {
            model_revoke(from);
        }
        break;
    }
}

static void random_operations__match_naive_model(void **state) {
    (void)state;
    srand(20261120);
    for (unsigned i = 0; i < WORLD_SLOTS; i++) {
        parents[i] = 0;
        objects[i] = 0;
    }
    for (unsigned round = 0; round < ROUNDS; round++) {
        make_missing_objects();
        fake_machine.polls_to_interrupt = rand() % 4 == 0 ? 1 + rand() % 3 : -1;
        random_operation();
        if (round % 7 == 0) {
            check_against_model();
        }
    }
}

static void copy__of_memory__bad_argument(void **state) {
    (void)state;
    assert_int_equal(world_copy(FIRST, WORLD_MEMORY), STATUS_BAD_ARGUMENT);
    assert_int_equal(world_mint(FIRST, WORLD_MEMORY, RIGHT_READ, 0), STATUS_BAD_ARGUMENT);
    world_retype(OBJECT_REPLY, 0, FIRST);
    assert_int_equal(world_copy(FIRST + 1, FIRST), STATUS_BAD_ARGUMENT);
}

static void mint__rights_beyond_source__access_denied(void **state) {
    (void)state;
    world_retype(OBJECT_ENDPOINT, 0, FIRST);
    assert_int_equal(world_mint(FIRST + 1, FIRST, RIGHT_SEND, 5), STATUS_OK);
    assert_int_equal(world_mint(FIRST + 2, FIRST + 1, RIGHT_SEND | RIGHT_RECEIVE, 0),
                     STATUS_ACCESS_DENIED);
    assert_int_equal(world_mint(FIRST + 2, FIRST + 1, RIGHT_SEND, 6),
                     STATUS_BAD_ARGUMENT); // badged already
    assert_int_equal(world_mint(FIRST + 2, FIRST + 1, RIGHT_SEND, 0), STATUS_OK);
    assert_int_equal(slot_badge(world_slot(FIRST + 2)), 5);
}

static void mint__beyond_depth_limit__no_space(void **state) {
    (void)state;
    world_retype(OBJECT_NOTIFICATION, 0, FIRST);
    unsigned here = FIRST;
    unsigned depth = slot_depth(world_slot(here));
    while (depth < DERIVATION_DEPTH_MAX) {
        assert_int_equal(world_mint(here + 1, here, RIGHT_SEND, 0), STATUS_OK);
        here++;
        depth++;
    }
    assert_int_equal(depth, DERIVATION_DEPTH_MAX);
    assert_int_equal(world_mint(WORLD_SLOTS - 1, here, RIGHT_SEND, 0), STATUS_NO_SPACE);
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_revoke(FIRST), STATUS_OK);
    assert_false(derivation_has_children(world_slot(FIRST)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(random_operations__match_naive_model, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(copy__of_memory__bad_argument, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(mint__rights_beyond_source__access_denied, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(mint__beyond_depth_limit__no_space, world_setup,
                                        world_teardown),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
