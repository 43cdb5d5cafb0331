// SPDX-License-Identifier: MIT
// Sources: services/drivers/pci_ecam/pci_wires.c
//
// Interrupt wires that several functions pull, with drivers that answer and drivers that do not.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <services/drivers/pci_ecam/pci_wires.h>

static struct {
    bool pulls[WIRE_MEMBERS_MAX];
    bool may_pull[WIRE_MEMBERS_MAX];
    uint32_t signals[WIRE_MEMBERS_MAX];
    uint32_t opened;
    uint32_t news[4];
} world;

static struct wires wires;

static bool is_pulled(uint32_t member) {
    return world.pulls[member] && world.may_pull[member];
}

static void allow(uint32_t member, bool may_pull) {
    world.may_pull[member] = may_pull;
}

static void signal(uint32_t member) {
    world.signals[member]++;
}

static void open_line(uint32_t line) {
    assert_int_equal(line, 2);
    world.opened++;
}

static void tell(enum wire_news news, uint32_t number) {
    (void)number;
    world.news[news]++;
}

static const struct wire_operations OPERATIONS = {
    .is_pulled = is_pulled, .allow = allow, .signal = signal, .open_line = open_line, .tell = tell};

static int two_members_on_a_line(void **state) {
    (void)state;
    memset(&world, 0, sizeof(world));
    wires = (struct wires){.operations = &OPERATIONS};
    wires_attach(&wires, 0, 2);
    wires_attach(&wires, 1, 2);
    return 0;
}

static void fired__one_pulls__only_its_driver_is_told(void **) {
    world.pulls[1] = true;
    wires_fired(&wires, 2, 0);
    assert_int_equal(world.signals[0], 0);
    assert_int_equal(world.signals[1], 1);
    assert_int_equal(world.opened, 0);
    assert_int_equal(wires_answered(&wires, 0), STATUS_EMPTY);
    assert_int_equal(wires_answered(&wires, 1), STATUS_OK);
    assert_int_equal(world.opened, 1);
    assert_int_equal(wires_answered(&wires, 1), STATUS_EMPTY);
}

static void fired__both_pull__the_line_waits_for_both(void **) {
    world.pulls[0] = world.pulls[1] = true;
    wires_fired(&wires, 2, 0);
    assert_int_equal(wires_answered(&wires, 0), STATUS_OK);
    assert_int_equal(world.opened, 0);
    assert_int_equal(wires_answered(&wires, 1), STATUS_OK);
    assert_int_equal(world.opened, 1);
    assert_true(wires_next_ns(&wires) == UINT64_MAX);
}

static void answer__never_comes__its_wire_is_cut_and_the_other_goes_on(void **) {
    world.pulls[0] = world.pulls[1] = true;
    wires_fired(&wires, 2, 5);
    assert_int_equal(wires_answered(&wires, 1), STATUS_OK);
    assert_true(wires_next_ns(&wires) == 5 + WIRE_ANSWER_NS);
    wires_expire(&wires, 4 + WIRE_ANSWER_NS);
    assert_int_equal(world.opened, 0);
    wires_expire(&wires, 5 + WIRE_ANSWER_NS);
    assert_int_equal(world.opened, 1);
    assert_int_equal(world.news[WIRE_STUCK], 1);
    assert_false(world.may_pull[0]);
    wires_fired(&wires, 2, 10);
    assert_int_equal(world.signals[0], 1);
    assert_int_equal(world.signals[1], 2);
}

static void answer__comes_late__its_wire_is_mended(void **) {
    world.pulls[0] = true;
    wires_fired(&wires, 2, 0);
    wires_expire(&wires, WIRE_ANSWER_NS);
    assert_int_equal(wires_answered(&wires, 0), STATUS_OK);
    assert_true(world.may_pull[0]);
    assert_int_equal(world.news[WIRE_GOES_ON], 1);
}

static void driver__dies_before_it_answers__the_line_goes_on(void **) {
    world.pulls[0] = true;
    wires_fired(&wires, 2, 0);
    wires_detach(&wires, 0);
    assert_int_equal(world.opened, 1);
    assert_false(world.may_pull[0]);
}

static void fired__nobody_pulls__told_once_and_left_off_in_the_end(void **) {
    for (uint32_t i = 1; i < WIRE_UNCLAIMED_MAX; i++) {
        wires_fired(&wires, 2, 0);
        assert_int_equal(world.opened, i);
    }
    wires_fired(&wires, 2, 0);
    assert_int_equal(world.opened, WIRE_UNCLAIMED_MAX - 1);
    assert_int_equal(world.news[WIRE_UNCLAIMED], 1);
    assert_int_equal(world.news[WIRE_LEFT_OFF], 1);
    wires_attach(&wires, 3, 2);
    assert_int_equal(world.opened, WIRE_UNCLAIMED_MAX);
}

static void fired__claimed_in_between__counts_anew(void **) {
    for (uint32_t i = 0; i < 3 * WIRE_UNCLAIMED_MAX; i++) {
        world.pulls[0] = i % 50 == 0;
        wires_fired(&wires, 2, 0);
        (void)wires_answered(&wires, 0);
    }
    assert_int_equal(world.news[WIRE_LEFT_OFF], 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(fired__one_pulls__only_its_driver_is_told, two_members_on_a_line),
        cmocka_unit_test_setup(fired__both_pull__the_line_waits_for_both, two_members_on_a_line),
        cmocka_unit_test_setup(answer__never_comes__its_wire_is_cut_and_the_other_goes_on,
                               two_members_on_a_line),
        cmocka_unit_test_setup(answer__comes_late__its_wire_is_mended, two_members_on_a_line),
        cmocka_unit_test_setup(driver__dies_before_it_answers__the_line_goes_on,
                               two_members_on_a_line),
        cmocka_unit_test_setup(fired__nobody_pulls__told_once_and_left_off_in_the_end,
                               two_members_on_a_line),
        cmocka_unit_test_setup(fired__claimed_in_between__counts_anew, two_members_on_a_line),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
