// SPDX-License-Identifier: MIT
//
// The deadline queue against a sorted view of the same deadlines, and its worst case.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>
#include <kernel/core.h>
#include <kernel/deadline.h>

constexpr unsigned COUNT = 500;
constexpr unsigned ROUNDS = 100000;

static struct deadline deadlines[COUNT];
static unsigned expired_count;
static uint64_t last_expired_ns;

static void note_expired(struct deadline *deadline) {
    assert_true(deadline->time_ns >= last_expired_ns);
    last_expired_ns = deadline->time_ns;
    expired_count++;
}

static int make_deadlines(void **state) {
    (void)state;
    for (unsigned i = 0; i < COUNT; i++) {
        deadline_init(&deadlines[i], note_expired);
    }
    expired_count = 0;
    last_expired_ns = 0;
    return 0;
}

static int cancel_deadlines(void **state) {
    (void)state;
    for (unsigned i = 0; i < COUNT; i++) {
        deadline_cancel(&deadlines[i]);
    }
    return deadline_earliest(&cores[0]) == DEADLINE_NEVER ? 0 : 1;
}

static uint64_t naive_earliest(void) {
    uint64_t earliest = DEADLINE_NEVER;
    for (unsigned i = 0; i < COUNT; i++) {
        if (deadline_is_armed(&deadlines[i]) && deadlines[i].time_ns < earliest) {
            earliest = deadlines[i].time_ns;
        }
    }
    return earliest;
}

// Links both ways, heap order, ranks and leftist shape; returns the length of the right spine.
static uint32_t check_node(const struct deadline *node) {
    assert_true(node->right == nullptr || node->left != nullptr);
    uint32_t right = node->right == nullptr ? 0 : node->right->rank;
    uint32_t left = node->left == nullptr ? 0 : node->left->rank;
    assert_true(left >= right);
    assert_int_equal(node->rank, right + 1);
    const struct deadline *children[] = {node->left, node->right};
    for (unsigned i = 0; i < 2; i++) {
        if (children[i] != nullptr) {
            assert_ptr_equal(children[i]->parent, node);
            assert_true(children[i]->time_ns >= node->time_ns);
        }
    }
    return node->rank;
}

static void random_operations__earliest_is_right_and_shape_holds(void **state) {
    (void)state;
    srand(7);
    for (unsigned round = 0; round < ROUNDS; round++) {
        struct deadline *deadline = &deadlines[rand() % (int)COUNT];
        if (deadline_is_armed(deadline)) {
            deadline_cancel(deadline);
            assert_false(deadline_is_armed(deadline));
        } else {
            deadline_arm(deadline, (uint64_t)(rand() % 1000) + 1);
        }
        if (round % 64 == 0) {
            assert_int_equal(deadline_earliest(&cores[0]), naive_earliest());
            for (unsigned i = 0; i < COUNT; i++) {
                if (deadline_is_armed(&deadlines[i])) {
                    assert_true(check_node(&deadlines[i]) <= 9); // log2(COUNT + 1)
                }
            }
        }
    }
}

static void run_expired__many_due__in_order_and_bounded(void **state) {
    (void)state;
    for (unsigned i = 0; i < 40; i++) {
        deadline_arm(&deadlines[i], 1000 - 10 * i);
    }
    deadline_run_expired(&cores[0], 500);
    assert_int_equal(expired_count, 0);
    deadline_run_expired(&cores[0], 1000);
    assert_int_equal(expired_count, 16);
    assert_true(deadline_earliest(&cores[0]) <= 1000); // so the timer fires again at once
    deadline_run_expired(&cores[0], 1000);
    deadline_run_expired(&cores[0], 1000);
    assert_int_equal(expired_count, 40);
}

static void arm_and_cancel__toggled__leaves_nothing(void **state) {
    (void)state;
    for (unsigned i = 0; i < 512; i++) {
        deadline_arm(&deadlines[0], i + 1);
        assert_int_equal(deadline_earliest(&cores[0]), i + 1);
        deadline_cancel(&deadlines[0]);
        deadline_cancel(&deadlines[0]);
        assert_true(deadline_earliest(&cores[0]) == DEADLINE_NEVER);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(random_operations__earliest_is_right_and_shape_holds,
                                        make_deadlines, cancel_deadlines),
        cmocka_unit_test_setup_teardown(run_expired__many_due__in_order_and_bounded, make_deadlines,
                                        cancel_deadlines),
        cmocka_unit_test_setup_teardown(arm_and_cancel__toggled__leaves_nothing, make_deadlines,
                                        cancel_deadlines),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
