// SPDX-License-Identifier: MIT
//
// Foreign threads: what is stored and loaded, and when nothing is.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fake/machine.h>
#include <fake/world.h>
#include <kernel/entry.h>
#include <kernel/foreign.h>
#include <kernel/thread.h>
#include <tessera/faults.h>

constexpr uint64_t ENTRY = 0x400000;
constexpr uint64_t STACK = 0x500000;
constexpr uint64_t POINTER = 0x600000;
constexpr uint64_t FOREIGN_NUMBER = 0;

static struct message_buffer buffer;

static void make_foreign(uint64_t entry) {
    struct world_invocation call = {
        WORLD_THREAD, METHOD_THREAD_SET_FOREIGN, 4, {entry, STACK, 7, POINTER}, 0, {}};
    assert_int_equal(world_invoke(&call, nullptr), STATUS_OK);
}

static void trap(uint64_t number) {
    syscall_enter(number);
    assert_ptr_equal(thread_to_run(), world_main());
}

static void foreign__number_of_another_system__starts_in_the_handler(void **state) {
    (void)state;
    struct thread *thread = world_main();
    thread->buffer = &buffer;
    make_foreign(ENTRY);
    for (unsigned i = 0; i < arch_register_count(); i++) {
        arch_register_write(&thread->context, i, 100 + i);
    }
    trap(FOREIGN_NUMBER);
    for (unsigned i = 0; i < arch_register_count(); i++) {
        assert_int_equal(buffer.foreign_registers[i], 100 + i);
    }
    assert_int_equal(thread->context.pc, ENTRY);
    assert_int_equal(thread->context.sp, STACK);
    assert_int_equal(thread->context.argument, 7);
    assert_int_equal(fake_machine.thread_pointer, POINTER);

    buffer.foreign_registers[3] = 42;
    trap(SYSCALL_FOREIGN_RETURN);
    assert_int_equal(arch_register_read(&thread->context, 2), 102);
    assert_int_equal(arch_register_read(&thread->context, 3), 42);
}

static void foreign__number_of_ours__not_redirected(void **state) {
    (void)state;
    world_main()->buffer = &buffer;
    make_foreign(ENTRY);
    world_main()->context.pc = 1;
    trap(SYSCALL_YIELD);
    assert_int_equal(world_main()->context.pc, 1);
    assert_int_equal(info_status(thread_frame(world_main(), FRAME_INFO)), STATUS_OK);
}

static void foreign__no_handler_or_buffer__bad_syscall_and_empty(void **state) {
    (void)state;
    struct thread *thread = world_main();
    for (unsigned i = 0; i < 2; i++) {
        thread->buffer = i == 0 ? &buffer : nullptr;
        make_foreign(i == 0 ? 0 : ENTRY);
        trap(FOREIGN_NUMBER);
        assert_int_equal(info_status(thread_frame(thread, FRAME_INFO)), STATUS_BAD_SYSCALL);
        trap(SYSCALL_FOREIGN_RETURN);
        assert_int_equal(info_status(thread_frame(thread, FRAME_INFO)), STATUS_EMPTY);
    }
}

static void foreign__fault_of_the_program__starts_in_the_handler(void **state) {
    (void)state;
    struct thread *thread = world_main();
    thread->buffer = &buffer;
    make_foreign(ENTRY);
    trap(FOREIGN_NUMBER);
    trap(SYSCALL_FOREIGN_RETURN);
    buffer.foreign_cause[0] = 0;
    arch_register_write(&thread->context, 5, 55);
    fault_enter(FAULT_PAGE, FAULT_PAGE_WRITE, 0x1234, 9);
    assert_ptr_equal(thread_to_run(), thread);
    assert_int_equal(thread->context.pc, ENTRY);
    assert_int_equal(buffer.foreign_registers[5], 55);
    const uint64_t cause[] = {FAULT_PAGE, FAULT_PAGE_WRITE, 0x1234, 9};
    assert_memory_equal(buffer.foreign_cause, cause, sizeof(cause));
}

// In the library: it goes where it would have gone.
static void foreign__fault_of_the_library__not_redirected(void **state) {
    (void)state;
    struct thread *thread = world_main();
    thread->buffer = &buffer;
    make_foreign(ENTRY);
    trap(FOREIGN_NUMBER);
    buffer.foreign_cause[0] = 0;
    thread->context.pc = 1;
    fault_enter(FAULT_PAGE, FAULT_PAGE_WRITE, 0x1234, 9);
    assert_int_equal(thread->context.pc, 1);
    assert_int_equal(buffer.foreign_cause[0], 0);
    assert_ptr_not_equal(thread_to_run(), thread);
}

static void thread_interrupt__library__next_return_is_cancelled(void **state) {
    (void)state;
    struct thread *thread = world_main();
    struct world_invocation call = {WORLD_THREAD, METHOD_THREAD_INTERRUPT, 0, {}, 0, {}};
    assert_int_equal(world_invoke(&call, nullptr), STATUS_EMPTY);
    thread->buffer = &buffer;
    make_foreign(ENTRY);
    trap(FOREIGN_NUMBER);
    assert_int_equal(world_invoke(&call, nullptr), STATUS_OK);
    assert_int_equal(world_invoke(&call, nullptr), STATUS_OK);
    buffer.foreign_registers[3] = 42;
    trap(SYSCALL_FOREIGN_RETURN);
    assert_int_equal(info_status(thread_frame(thread, FRAME_INFO)), STATUS_CANCELLED);
    trap(SYSCALL_FOREIGN_RETURN);
    assert_int_equal(arch_register_read(&thread->context, 3), 42);
}

static void thread_interrupt__program__starts_in_the_handler(void **state) {
    (void)state;
    struct thread *thread = world_main();
    thread->buffer = &buffer;
    make_foreign(ENTRY);
    trap(FOREIGN_NUMBER);
    trap(SYSCALL_FOREIGN_RETURN);
    assert_int_equal(foreign_interrupt(thread), STATUS_BUSY); // itself
    world_run(world_thread(WORLD_FIRST_FREE, thread->priority, 0));
    assert_int_equal(foreign_interrupt(thread), STATUS_OK);
    assert_int_equal(thread->state, THREAD_STATE_READY);
    assert_int_equal(thread->context.pc, ENTRY);
    assert_int_equal(thread->context.argument, 7);
    assert_int_equal(buffer.foreign_cause[0], FOREIGN_INTERRUPTED);
    thread_stop(thread);
    assert_int_equal(foreign_interrupt(thread), STATUS_BUSY);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(foreign__number_of_another_system__starts_in_the_handler,
                               world_setup),
        cmocka_unit_test_setup(foreign__number_of_ours__not_redirected, world_setup),
        cmocka_unit_test_setup(foreign__no_handler_or_buffer__bad_syscall_and_empty, world_setup),
        cmocka_unit_test_setup(foreign__fault_of_the_program__starts_in_the_handler, world_setup),
        cmocka_unit_test_setup(foreign__fault_of_the_library__not_redirected, world_setup),
        cmocka_unit_test_setup(thread_interrupt__library__next_return_is_cancelled, world_setup),
        cmocka_unit_test_setup(thread_interrupt__program__starts_in_the_handler, world_setup),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
