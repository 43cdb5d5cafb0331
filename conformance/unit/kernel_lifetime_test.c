// SPDX-License-Identifier: MIT
//
// Objects that die in awkward ways, the scheduler, interrupts, timers, and the small parts of boot.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/boot.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/endpoint.h>
#include <kernel/entry.h>
#include <kernel/scheduler.h>

constexpr uint64_t A = WORLD_FIRST_FREE;
constexpr uint64_t NOTIFICATION = A + 40;

static status_t move_into(uint64_t cspace, uint64_t number, uint64_t from) {
    struct world_invocation call = {cspace, METHOD_CSPACE_MOVE, 2, {number, from},
                                    1,      {WORLD_CSPACE}};
    return world_invoke(&call, nullptr);
}

static status_t copy_into(uint64_t cspace, uint64_t number, uint64_t from) {
    struct world_invocation call = {cspace, METHOD_CSPACE_COPY, 2, {number, from},
                                    1,      {WORLD_CSPACE}};
    return world_invoke(&call, nullptr);
}

static uint32_t bits_now(void) {
    struct world_call poll = {.target = NOTIFICATION};
    assert_true(world_syscall(world_main(), SYSCALL_POLL, &poll));
    return info_status(poll.info) == STATUS_OK ? (uint32_t)poll.words[0] : 0;
}

static void cspaces__that_hold_each_other__die_with_their_memory(void **state) {
    (void)state;
    world_retype(OBJECT_MEMORY, 16 * FAKE_PAGE_BYTES, A);
    assert_int_equal(world_try_retype(A, OBJECT_CSPACE, 16, 2, A + 1), STATUS_OK);
    world_retype(OBJECT_ENDPOINT, 0, A + 3);
    assert_int_equal(world_mint(A + 4, A + 3, RIGHT_SEND, 0), STATUS_OK);
    assert_int_equal(copy_into(A + 1, 5, A + 2), STATUS_OK);
    assert_int_equal(copy_into(A + 2, 5, A + 1), STATUS_OK);
    assert_int_equal(copy_into(A + 1, 6, A + 1), STATUS_OK);
    assert_int_equal(move_into(A + 1, 7, A + 3), STATUS_OK); // what is derived from it dies, too
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_revoke(A), STATUS_OK);
    assert_true(slot_is_empty(world_slot(A + 1)) && slot_is_empty(world_slot(A + 2)));
    assert_true(slot_is_empty(world_slot(A + 4)));
}

static void cspace__last_capability_inside_another__taken_apart_without_recursion(void **state) {
    (void)state;
    constexpr unsigned CHAIN = 200;
    world_retype(OBJECT_CSPACE, 16, A);
    for (unsigned i = 1; i < CHAIN; i++) {
        world_retype(OBJECT_CSPACE, 16, A + 1);
        assert_int_equal(move_into(A + 1, 1, A), STATUS_OK);
        assert_int_equal(world_move(A, A + 1), STATUS_OK);
    }
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_delete(A), STATUS_OK);
    uint64_t words[REGISTER_WORDS];
    struct world_invocation info = {WORLD_MEMORY, METHOD_MEMORY_INFO, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&info, words), STATUS_OK);
    assert_int_equal(words[1], 0);
}

// How often the deletion of the largest cspace gives way to an interrupt that is always there, if
// so many of its slots, the last ones, are full.
static unsigned rounds_of_largest(unsigned full) {
    world_retype(OBJECT_CSPACE, CSPACE_SLOTS_MAX, A);
    world_retype(OBJECT_ENDPOINT, 0, A + 1);
    for (uint64_t number = CSPACE_SLOTS_MAX - full; number < CSPACE_SLOTS_MAX; number++) {
        assert_int_equal(copy_into(A, number, A + 1), STATUS_OK);
    }
    unsigned before = world_main()->context.restarts;
    fake_machine.polls_to_interrupt = 1;
    assert_int_equal(world_delete(A), STATUS_OK);
    fake_machine.polls_to_interrupt = -1;
    assert_int_equal(((struct endpoint *)world_object(A + 1))->object.count, 1);
    assert_int_equal(world_delete(A + 1), STATUS_OK);
    return world_main()->context.restarts - before;
}

static void cspace__largest__every_step_of_its_end_is_short(void **state) {
    (void)state;
    assert_in_range(rounds_of_largest(0), 0, 1); // none of its slots was ever filled
    assert_in_range(rounds_of_largest(1), CSPACE_SLOTS_MAX / 512 - 1, CSPACE_SLOTS_MAX / 512 + 1);
    assert_in_range(rounds_of_largest(CSPACE_SLOTS_MAX - 1), CSPACE_SLOTS_MAX / 8 - 1,
                    CSPACE_SLOTS_MAX / 8 + 1);
}

static void thread__deletes_itself__somebody_else_runs(void **state) {
    (void)state;
    struct thread *thread = world_thread(A, 150, 0);
    struct world_call call = {
        .target = WORLD_CSPACE, .info = info_make(METHOD_CSPACE_DELETE, 1, 0), .words = {A}};
    assert_false(world_syscall(thread, SYSCALL_CALL, &call));
    assert_null(cores[0].current);
    assert_ptr_equal(thread_to_run(), world_main());
}

static void thread__its_address_space_revoked__inactive(void **state) {
    (void)state;
    world_retype(OBJECT_MEMORY, 8 * FAKE_PAGE_BYTES, A);
    assert_int_equal(world_try_retype(A, OBJECT_ASPACE, 0, 1, A + 1), STATUS_OK);
    struct thread *thread = world_thread(A + 2, 90, 0);
    struct world_invocation suspend = {A + 2, METHOD_THREAD_SUSPEND, 0, {}, 0, {}};
    struct world_invocation configure = {A + 2, METHOD_THREAD_CONFIGURE,    1, {0},
                                         4,     {WORLD_CSPACE, A + 1, 0, 0}};
    struct world_invocation resume = {A + 2, METHOD_THREAD_RESUME, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&configure, nullptr), STATUS_BUSY);
    assert_int_equal(world_invoke(&suspend, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&configure, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&resume, nullptr), STATUS_OK);
    assert_int_equal(thread->state, THREAD_STATE_READY);
    assert_int_equal(world_revoke(A), STATUS_OK);
    assert_int_equal(thread->state, THREAD_STATE_INACTIVE);
    assert_int_equal(world_invoke(&resume, nullptr), STATUS_EMPTY);
}

static void thread__priority_above_callers_highest__access_denied(void **state) {
    (void)state;
    world_thread(A, 90, 0);
    struct world_invocation set = {A, METHOD_THREAD_SET_PRIORITY, 2, {200, 200}, 0, {}};
    world_main()->max_priority = 150;
    assert_int_equal(world_invoke(&set, nullptr), STATUS_ACCESS_DENIED);
    set.words[0] = 100;
    set.words[1] = 90;
    assert_int_equal(world_invoke(&set, nullptr), STATUS_BAD_ARGUMENT);
    set.words[1] = 150;
    assert_int_equal(world_invoke(&set, nullptr), STATUS_OK);
}

static void scheduler__higher_priority_ready__preempts_and_gives_back(void **state) {
    (void)state;
    struct thread *high = world_thread(A, 200, 0);
    assert_ptr_equal(thread_to_run(), high);
    struct thread *low = world_main();
    assert_int_equal(low->state, THREAD_STATE_READY);
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION); // by main again
    struct world_call wait = {.target = NOTIFICATION};
    assert_false(world_syscall(high, SYSCALL_WAIT, &wait));
    assert_ptr_equal(thread_to_run(), low);
    assert_ptr_equal(thread_to_run(), low);
}

static void scheduler__equals__round_robin_by_time_slice(void **state) {
    (void)state;
    struct thread *threads[3];
    for (unsigned i = 0; i < 3; i++) {
        threads[i] = world_thread(A + 2 * i, 150, 0);
    }
    assert_ptr_equal(thread_to_run(), threads[0]);
    for (unsigned turn = 1; turn < 7; turn++) {
        assert_int_equal(fake_machine.timer_ns, fake_machine.now_ns + TIME_SLICE_NS);
        fake_machine.now_ns += TIME_SLICE_NS;
        deadline_expired();
        assert_ptr_equal(thread_to_run(), threads[turn % 3]);
    }
    struct world_call yield = {};
    struct thread *current = cores[0].current;
    assert_false(world_syscall(current, SYSCALL_YIELD, &yield) && current->queue == nullptr);
    assert_ptr_not_equal(thread_to_run(), current);
}

static void scheduler__made_ready_and_stopped_in_one_trap__does_not_run(void **state) {
    (void)state;
    world_thread(A, 200, 0);
    struct world_invocation suspend = {A, METHOD_THREAD_SUSPEND, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&suspend, nullptr), STATUS_OK);
    assert_ptr_equal(thread_to_run(), world_main());
}

static void scheduler__alone__no_timer(void **state) {
    (void)state;
    assert_ptr_equal(thread_to_run(), world_main());
    assert_true(fake_machine.timer_ns == UINT64_MAX);
}

static void interrupt__bound__delivered_and_freed(void **state) {
    (void)state;
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION);
    struct world_invocation make = {WORLD_MACHINE, METHOD_MACHINE_INTERRUPT, 2, {40, A}, 1,
                                    {WORLD_CSPACE}};
    struct world_invocation bind = {A, METHOD_INTERRUPT_BIND, 1, {8}, 1, {NOTIFICATION}};
    struct world_invocation acknowledge = {A, METHOD_INTERRUPT_ACKNOWLEDGE, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&make, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&acknowledge, nullptr), STATUS_EMPTY);
    make.words[1] = A + 1;
    assert_int_equal(world_invoke(&make, nullptr), STATUS_BUSY);
    make.words[0] = 3; // the kernel's own
    assert_int_equal(world_invoke(&make, nullptr), STATUS_BAD_RANGE);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    assert_true(fake_machine.line_enabled[40]);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_BUSY);
    interrupt_deliver(40);
    assert_int_equal(bits_now(), 8);
    assert_int_equal(world_delete(NOTIFICATION), STATUS_OK); // the line holds it still
    interrupt_deliver(40);
    assert_int_equal(world_delete(A), STATUS_OK);
    assert_false(fake_machine.line_enabled[40]);
    interrupt_deliver(40);
    make.words[0] = 40;
    assert_int_equal(world_invoke(&make, nullptr), STATUS_OK);
}

// A driver that waits for line 40, and the main thread that runs.
static struct thread *begin_driver(unsigned priority) {
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION);
    struct world_invocation make = {WORLD_MACHINE, METHOD_MACHINE_INTERRUPT, 2, {40, A}, 1,
                                    {WORLD_CSPACE}};
    struct world_invocation bind = {A, METHOD_INTERRUPT_BIND, 1, {8}, 1, {NOTIFICATION}};
    assert_int_equal(world_invoke(&make, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    struct thread *driver = world_thread(A + 1, priority, 0);
    struct world_call wait = {.target = NOTIFICATION};
    assert_false(world_syscall(driver, SYSCALL_WAIT, &wait));
    assert_ptr_equal(thread_to_run(), world_main());
    return driver;
}

static void interrupt__driver_is_more_urgent__runs_at_once_and_gives_back(void **state) {
    (void)state;
    struct thread *driver = begin_driver(200);
    struct thread *equal = world_thread(A + 3, world_main()->priority, 0);
    assert_ptr_equal(thread_to_run(), world_main());
    for (unsigned turn = 0; turn < 3; turn++) {
        interrupt_deliver(40);
        assert_ptr_equal(cores[0].current, driver); // without the scheduler
        assert_ptr_equal(thread_to_run(), driver);
        assert_int_equal(world_outcome(driver).words[0], 8);
        wait_enter(world_object(NOTIFICATION));
        assert_ptr_equal(cores[0].current, world_main()); // whose turn it still is
        assert_ptr_equal(thread_to_run(), world_main());
        assert_int_equal(fake_machine.timer_ns, cores[0].slice_end_ns); // for its equal
    }
    assert_int_equal(equal->state, THREAD_STATE_READY);
}

static void interrupt__fast_paths_off__driver_runs_by_the_scheduler(void **state) {
    (void)state;
    struct thread *driver = begin_driver(200);
    cores[0].is_general = true;
    interrupt_deliver(40);
    cores[0].is_general = false;
    assert_ptr_equal(cores[0].current, world_main());
    assert_ptr_equal(thread_to_run(), driver);
    assert_int_equal(world_outcome(driver).words[0], 8);
}

static void interrupt__driver_is_less_urgent__runs_later(void **state) {
    (void)state;
    struct thread *driver = begin_driver(world_main()->priority - 1u);
    interrupt_deliver(40);
    assert_ptr_equal(thread_to_run(), world_main());
    assert_int_equal(driver->state, THREAD_STATE_READY);
    assert_int_equal(world_outcome(driver).words[0], 8);
}

static void interrupt__core_sleeps__driver_runs_at_once(void **state) {
    (void)state;
    struct thread *driver = begin_driver(200);
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION + 1);
    struct world_call wait = {.target = NOTIFICATION + 1};
    assert_false(world_syscall(world_main(), SYSCALL_WAIT, &wait));
    assert_null(thread_to_run());
    interrupt_deliver(40);
    assert_ptr_equal(cores[0].current, driver);
    assert_ptr_equal(thread_to_run(), driver);
    struct world_call wake = {.target = NOTIFICATION + 1, .words = {1}};
    assert_true(world_syscall(driver, SYSCALL_SIGNAL, &wake));
}

// Also one that the table has no record of.
static void interrupt__nobody_claims_it__told_once(void **state) {
    (void)state;
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION);
    struct world_invocation make = {WORLD_MACHINE, METHOD_MACHINE_INTERRUPT, 2, {40, A}, 1,
                                    {WORLD_CSPACE}};
    struct world_invocation bind = {A, METHOD_INTERRUPT_BIND, 1, {8}, 1, {NOTIFICATION}};
    struct world_invocation unbind = {A, METHOD_INTERRUPT_BIND, 1, {8}, 1, {0}};
    unsigned before = fake_machine.console_lines;
    assert_true(fake_machine.line_enabled[40]);
    interrupt_deliver(40);
    assert_false(fake_machine.line_enabled[40]);
    interrupt_deliver(40);
    interrupt_deliver(1u << 20);
    assert_int_equal(fake_machine.console_lines, before + 1);
    make.words[0] = 41;
    assert_true(fake_machine.line_enabled[41]);
    assert_int_equal(world_invoke(&make, nullptr), STATUS_OK);
    assert_false(fake_machine.line_enabled[41]);
    assert_int_equal(world_delete(A), STATUS_OK);
    make.words[0] = 40;
    assert_int_equal(world_invoke(&make, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    interrupt_deliver(40);
    assert_int_equal(bits_now(), 8);
    assert_int_equal(world_invoke(&unbind, nullptr), STATUS_OK);
    assert_int_equal(fake_machine.console_lines, before + 1);
    interrupt_deliver(40);
    assert_int_equal(fake_machine.console_lines, before + 2);
}

static void timer__armed_moved_cancelled_and_unbound(void **state) {
    (void)state;
    world_retype(OBJECT_NOTIFICATION, 0, NOTIFICATION);
    world_retype(OBJECT_TIMER, 0, A);
    struct world_invocation bind = {A, METHOD_TIMER_BIND, 1, {2}, 1, {NOTIFICATION}};
    struct world_invocation arm = {A, METHOD_TIMER_ARM, 1, {5000}, 0, {}};
    struct world_invocation cancel = {A, METHOD_TIMER_CANCEL, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&arm, nullptr), STATUS_EMPTY);
    assert_int_equal(world_invoke(&bind, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&cancel, nullptr), STATUS_EMPTY);
    assert_int_equal(world_invoke(&arm, nullptr), STATUS_OK);
    arm.words[0] = 3000;
    assert_int_equal(world_invoke(&arm, nullptr), STATUS_OK);
    assert_ptr_equal(thread_to_run(), world_main());
    assert_int_equal(fake_machine.timer_ns, 3000);
    fake_machine.now_ns = 3000;
    deadline_expired();
    assert_int_equal(bits_now(), 2);
    assert_int_equal(world_invoke(&arm, nullptr), STATUS_OK); // in the past: at once
    assert_int_equal(bits_now(), 2);
    arm.words[0] = 9000;
    assert_int_equal(world_invoke(&arm, nullptr), STATUS_OK);
    assert_int_equal(world_revoke(WORLD_MEMORY), STATUS_OK);
    assert_true(deadline_earliest(&cores[0]) == DEADLINE_NEVER);
}

static void bundle__members_found__truncated_refused(void **state) {
    (void)state;
    static uint8_t archive[4096];
    memset(archive, 0, sizeof(archive));
    memcpy(archive, "first", 5);
    memcpy(archive + 124, "00000000005", 11);
    memcpy(archive + 512, "hello", 5);
    memcpy(archive + 1024, "rootling", 8);
    memcpy(archive + 1024 + 124, "00000000000", 11);
    memcpy(archive + 1536, "root", 4);
    memcpy(archive + 1536 + 124, "00000001000", 11);
    uint64_t bytes = 0;
    assert_ptr_equal(bundle_find(archive, archive + 4096, "root", &bytes), archive + 2048);
    assert_int_equal(bytes, 512);
    assert_null(bundle_find(archive, archive + 4096, "roo", &bytes));
    assert_null(bundle_find(archive, archive + 2559, "root", &bytes));
    assert_null(bundle_find(archive, archive + 100, "first", &bytes));
    memcpy(archive + 124, "77777777777", 11);
    assert_null(bundle_find(archive, archive + 4096, "root", &bytes));
}

static void symbols__address_inside_and_before__found_and_not(void **state) {
    (void)state;
    uint64_t offset = 0;
    assert_null(symbol_find(0xfff, &offset));
    assert_string_equal(symbol_find(0x1fff, &offset), "first");
    assert_int_equal(offset, 0xfff);
    assert_string_equal(symbol_find(0x2000, &offset), "second");
    assert_int_equal(offset, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(cspaces__that_hold_each_other__die_with_their_memory,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(
            cspace__last_capability_inside_another__taken_apart_without_recursion, world_setup,
            world_teardown),
        cmocka_unit_test_setup_teardown(cspace__largest__every_step_of_its_end_is_short,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(thread__deletes_itself__somebody_else_runs, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(thread__its_address_space_revoked__inactive, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(thread__priority_above_callers_highest__access_denied,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(scheduler__higher_priority_ready__preempts_and_gives_back,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(scheduler__equals__round_robin_by_time_slice, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(scheduler__made_ready_and_stopped_in_one_trap__does_not_run,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(scheduler__alone__no_timer, world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(
            interrupt__driver_is_more_urgent__runs_at_once_and_gives_back, world_setup,
            world_teardown),
        cmocka_unit_test_setup_teardown(interrupt__fast_paths_off__driver_runs_by_the_scheduler,
                                        world_setup, world_teardown),
        cmocka_unit_test_setup_teardown(interrupt__driver_is_less_urgent__runs_later, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(interrupt__core_sleeps__driver_runs_at_once, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(interrupt__nobody_claims_it__told_once, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(interrupt__bound__delivered_and_freed, world_setup,
                                        world_teardown),
        cmocka_unit_test_setup_teardown(timer__armed_moved_cancelled_and_unbound, world_setup,
                                        world_teardown),
        cmocka_unit_test(bundle__members_found__truncated_refused),
        cmocka_unit_test(symbols__address_inside_and_before__found_and_not),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
