// SPDX-License-Identifier: MIT
//
// Foreign threads: a worker that makes system calls of another system, and the library that serves
// them, which is a function of this suite.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "trial.h"
#include "worker.h"

#include <arch/foreign.h>
#include <arch/provoke.h>
#include <arch/syscall.h>
#include <arch/thread.h>
#include <kernel/thread.h>
#include <tessera/boot_start.h>
#include <tessera/clock.h>
#include <tessera/faults.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { LIBRARY_STACK_BYTES = 8192, PROGRAM_POINTER_BYTES = 256 };

static uint8_t library_stack[LIBRARY_STACK_BYTES] __attribute__((aligned(16)));
// What the program takes for its thread pointer; x86-64 reads the thread block through it.
static uint8_t program_block[MESSAGE_BUFFER_BYTES + PROGRAM_POINTER_BYTES]
    __attribute__((aligned(16)));

static struct {
    struct worker *worker;
    uint64_t calls;
    uint64_t thread_pointer; // in the library
    bool does_sleep;
    uint64_t cause;
    uint64_t address;
    uint64_t program_state;
    uint64_t go_on; // where the program goes on after a fault
    uint64_t cancelled;
    cap_t interrupted; // by the library itself
    status_t status;
} library;

// Answers with the number and the arguments, and leaves by foreign_return.
[[noreturn]] static void serve(uint64_t argument) {
    struct message_buffer *buffer = (struct message_buffer *)argument;
    uint64_t *registers = buffer->foreign_registers;
    library.calls++;
    library.thread_pointer = arch_thread_pointer();
    if (library.does_sleep) {
        (void)sleep_until_ns(clock_now_ns() + 1000000);
    }
    registers[ARCH_FOREIGN_RESULT] =
        registers[ARCH_FOREIGN_NUMBER] * 1000 + registers[arch_foreign_arguments[0]] * 100 +
        registers[arch_foreign_arguments[1]] * 10 + registers[arch_foreign_arguments[2]];
    struct ipc_registers call = {};
    syscall_foreign_return(&call);
    suite_abort("foreign_return", info_status(call.info));
}

static status_t become_foreign(const struct worker *worker) {
    return thread_set_foreign(worker->thread, (uint64_t)serve,
                              (uint64_t)library_stack + LIBRARY_STACK_BYTES, worker->buffer,
                              worker->buffer);
}

static void run_calls(struct worker *worker) {
    worker->status = become_foreign(worker);
    worker->word = (uint64_t)arch_foreign_call(5, 4, 3, 2);
    worker->steps = arch_foreign_call(1, 2, 3, 4) == 1234 ? 2 : 1;
}

static void calls_reach_the_library(void) {
    library.calls = 0;
    library.does_sleep = false;
    struct worker worker = {};
    worker_start(&worker, run_calls, PRIORITY_ABOVE, 0);
    expect_status(worker.status, STATUS_OK, "set_foreign");
    expect_equal(worker.word, 5432, "result of the first call");
    expect_equal(worker.steps, 2, "the second call is served as well");
    expect_equal(library.calls, 2, "calls served");
    expect_equal(library.thread_pointer, worker.buffer, "thread pointer in the library");
    worker_stop(&worker);
}

// The library waits in a system call of ours; its caller's registers are in no danger.
static void run_registers(struct worker *worker) {
    worker->status = become_foreign(worker);
    worker->word = arch_foreign_keeps_registers(7);
    worker->steps = 1;
}

static void registers_survive(void) {
    library.does_sleep = true;
    struct worker worker = {};
    worker_start(&worker, run_registers, PRIORITY_ABOVE, 0);
    expect_equal(wait_for_steps(&worker.steps, 1), true, "the worker came back");
    expect_equal(worker.word, 0, "registers that were changed");
    library.does_sleep = false;
    worker_stop(&worker);
}

// The program's own thread pointer is not the library's, and survives a wait in the library and
// being interrupted outside of it.
[[noreturn]] static void serve_thread_pointer(uint64_t argument) {
    uint64_t *registers = ((struct message_buffer *)argument)->foreign_registers;
    (void)sleep_until_ns(clock_now_ns() + 1000000);
    registers[REGISTER_THREAD_POINTER] = (uint64_t)program_block;
    struct ipc_registers call = {};
    syscall_foreign_return(&call);
    suite_abort("foreign_return", info_status(call.info));
}

static void run_with_own_pointer(struct worker *worker) {
    thread_block_prepare((uintptr_t)program_block);
    worker->status = thread_set_foreign(worker->thread, (uint64_t)serve_thread_pointer,
                                        (uint64_t)library_stack + LIBRARY_STACK_BYTES,
                                        worker->buffer, worker->buffer);
    (void)arch_foreign_call(0, 0, 0, 0);
    worker->word = arch_thread_pointer();
    worker->steps = 1;
    while (!worker->is_done) {
    }
    worker->word += arch_thread_pointer();
    worker->steps = 2;
    while (true) {
    }
}

static void thread_pointer_is_the_programs(void) {
    struct worker worker = {};
    worker_start(&worker, run_with_own_pointer, PRIORITY_BELOW, 0);
    expect_equal(wait_for_steps(&worker.steps, 1), true, "the worker came back");
    worker.is_done = true;
    expect_equal(wait_for_steps(&worker.steps, 2), true, "the worker went on");
    expect_equal(worker.word, 2 * (uint64_t)program_block, "thread pointer of the program, twice");
    worker_stop(&worker);
}

// Where a program sets it by an instruction, the library sees the new value and an interrupt does
// not lose it.
static void run_setting_pointer(struct worker *worker) {
    worker->status = become_foreign(worker);
    thread_block_prepare((uintptr_t)program_block);
    if (arch_foreign_can_set_pointer()) {
        arch_foreign_set_pointer((uint64_t)program_block);
    }
    worker->steps = 1;
    while (!worker->is_done) {
    }
    uint64_t kept = arch_thread_pointer();
    (void)arch_foreign_call(0, 0, 0, 0);
    worker->word = kept == arch_thread_pointer() ? kept : 0;
    worker->steps = 2;
    while (true) {
    }
}

static void thread_pointer_set_by_the_program(void) {
    struct worker worker = {};
    worker_start(&worker, run_setting_pointer, PRIORITY_BELOW, 0);
    expect_equal(wait_for_steps(&worker.steps, 1), true, "the worker runs");
    worker.is_done = true;
    expect_equal(wait_for_steps(&worker.steps, 2), true, "the worker went on");
    uint64_t expected = arch_foreign_can_set_pointer() ? (uint64_t)program_block : worker.buffer;
    expect_equal(worker.word, expected, "thread pointer of the program");
    worker_stop(&worker);
}

// Read anew: the compiler takes it for what never changes.
[[gnu::noinline]] static uint64_t thread_pointer_now(void) {
    __asm__ volatile("" ::: "memory");
    return arch_thread_pointer();
}

// The program calls its library as a function, which sets the thread pointer itself: a call that a
// waiting server answers at once does not lose it, and an interrupt does not lose the program's.
static void run_calling_library(struct worker *worker) {
    thread_block_prepare((uintptr_t)program_block);
    worker->status = become_foreign(worker);
    (void)arch_foreign_call(0, 0, 0, 0);
    arch_foreign_set_pointer((uint64_t)program_block);
    worker->steps = 1;
    while (!worker->is_done) {
    }
    arch_foreign_set_pointer(worker->buffer);
    worker->status = call_word(worker->target, METHOD_OTHER, 0, nullptr);
    worker->word = thread_pointer_now();
    arch_foreign_set_pointer((uint64_t)program_block);
    worker->steps = 2;
    while (worker->is_done) {
    }
    worker->word += thread_pointer_now();
    worker->steps = 3;
    while (true) {
    }
}

static void run_server(struct worker *worker) {
    cap_t reply = make_object(OBJECT_REPLY, 0);
    struct ipc_registers call;
    worker->status = receive_message(worker->target, reply, &call);
    call = (struct ipc_registers){
        .target = worker->target, .info = info_make(0, 1, 0), .reply_slot = reply};
    syscall_reply_receive(&call);
}

static void library_is_called_by_the_program(void) {
    if (!arch_foreign_can_set_pointer()) {
        return;
    }
    struct worker server = {.target = make_object(OBJECT_ENDPOINT, 0)};
    worker_start(&server, run_server, PRIORITY_ABOVE, 0);
    struct worker worker = {.target = server.target};
    worker_start(&worker, run_calling_library, PRIORITY_BELOW, 0);
    expect_equal(wait_for_steps(&worker.steps, 1), true, "the worker runs");
    worker.is_done = true;
    expect_equal(wait_for_steps(&worker.steps, 2), true, "the library was called");
    expect_status(worker.status, STATUS_OK, "call in the library");
    expect_equal(worker.word, worker.buffer, "thread pointer in the library");
    worker.is_done = false;
    expect_equal(wait_for_steps(&worker.steps, 3), true, "the program went on");
    expect_equal(worker.word, worker.buffer + (uint64_t)program_block, "and in the program");
    worker_stop(&worker);
    worker_stop(&server);
    slot_release(server.target);
}

// Ours are served by the kernel as ever.
static void run_own_call(struct worker *worker) {
    worker->status = become_foreign(worker);
    uint64_t state = 0;
    uint64_t priority = 0;
    uint64_t core = 0;
    uint64_t run_time_ns = 0;
    worker->status = thread_info(worker->thread, &state, &priority, &core, &run_time_ns);
    worker->word = priority;
    worker->steps = 1;
}

static void own_calls_are_not_redirected(void) {
    library.calls = 0;
    struct worker worker = {};
    worker_start(&worker, run_own_call, PRIORITY_ABOVE, 0);
    expect_status(worker.status, STATUS_OK, "thread_info");
    expect_equal(worker.word, PRIORITY_ABOVE, "priority");
    expect_equal(library.calls, 0, "calls served by the library");
    worker_stop(&worker);
}

static void run_back_to_normal(struct worker *worker) {
    worker->status = become_foreign(worker);
    (void)arch_foreign_call(1, 1, 1, 1);
    worker->status = thread_set_foreign(worker->thread, 0, 0, 0, 0);
    (void)arch_foreign_call(1, 1, 1, 1);
}

static void no_longer_foreign(void) {
    library.calls = 0;
    struct trial trial = {};
    trial_begin(&trial, run_back_to_normal, FAULT_UNKNOWN_SYSCALL);
    expect_equal(library.calls, 1, "calls served by the library");
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], 0, "number of the other call");
    trial_end(&trial);
}

// Whatever the program puts into its saved registers, it stays a user's. The fault that it gets
// comes here again, with the registers that it had.
[[noreturn]] static void serve_with_all_ones(uint64_t argument) {
    struct message_buffer *buffer = (struct message_buffer *)argument;
    uint64_t *registers = buffer->foreign_registers;
    uint64_t pc = registers[REGISTER_PC];
    if (buffer->foreign_cause[0] != 0) {
        library.cause = buffer->foreign_cause[0];
        library.program_state = registers[ARCH_REGISTER_PROGRAM_STATE];
        program_exit(0);
    }
    for (unsigned i = 0; i < REGISTER_COUNT; i++) {
        registers[i] = UINT64_MAX;
    }
    registers[REGISTER_PC] = pc + UINT64_C(0x800000000000);
    struct ipc_registers call = {};
    syscall_foreign_return(&call);
    suite_abort("foreign_return", info_status(call.info));
}

static void run_into_wild_registers(struct worker *worker) {
    worker->status = thread_set_foreign(worker->thread, (uint64_t)serve_with_all_ones,
                                        (uint64_t)library_stack + LIBRARY_STACK_BYTES,
                                        worker->buffer, worker->buffer);
    (void)arch_foreign_call(0, 0, 0, 0);
}

static void wild_registers_fault_at_user_level(void) {
    struct trial trial = {};
    library.cause = 0;
    library.program_state = UINT64_MAX;
    trial_begin(&trial, run_into_wild_registers, FAULT_EXIT);
    expect_equal(library.cause, FAULT_PAGE, "fault");
    expect_equal(library.program_state & ~ARCH_PROGRAM_STATE_OF_USERS, 0,
                 "program state beyond a user's");
    trial_end(&trial);
}

// Looks at what came without being a call, and lets the program go on behind it.
[[noreturn]] static void serve_cause(uint64_t argument) {
    struct message_buffer *buffer = (struct message_buffer *)argument;
    uint64_t *registers = buffer->foreign_registers;
    library.calls++;
    library.cause = buffer->foreign_cause[0];
    library.address = buffer->foreign_cause[2];
    buffer->foreign_cause[0] = 0;
    if (library.cause == 0) {
        registers[ARCH_FOREIGN_RESULT] = registers[arch_foreign_arguments[0]] + 1;
    } else if (library.cause != FOREIGN_INTERRUPTED) {
        registers[REGISTER_PC] = library.go_on;
    }
    if (library.interrupted != 0) {
        library.status = thread_interrupt(library.interrupted);
    }
    struct ipc_registers call = {};
    do {
        syscall_foreign_return(&call);
        library.cancelled += info_status(call.info) == STATUS_CANCELLED;
    } while (info_status(call.info) == STATUS_CANCELLED);
    suite_abort("foreign_return", info_status(call.info));
}

static status_t become_cause_foreign(struct worker *worker) {
    library.calls = 0;
    library.cancelled = 0;
    return thread_set_foreign(worker->thread, (uint64_t)serve_cause,
                              (uint64_t)library_stack + LIBRARY_STACK_BYTES, worker->buffer,
                              worker->buffer);
}

constexpr uint64_t NOWHERE = 0x1230; // below every program

[[noreturn]] static void after_fault(void) {
    program_exit(7);
}

static void run_fault(struct worker *worker) {
    worker->status = become_cause_foreign(worker);
    library.go_on = (uint64_t)after_fault;
    worker->word = (uint64_t)arch_foreign_call(0, 41, 0, 0);
    arch_provoke_jump(NOWHERE);
}

static void fault_of_the_program(void) {
    struct trial trial = {};
    trial_begin(&trial, run_fault, FAULT_EXIT);
    expect_equal(trial.worker.word, 42, "result of a call");
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], 7, "where the library had it go on");
    expect_equal(library.calls, 2, "starts of the library");
    expect_equal(library.cause, FAULT_PAGE, "cause");
    expect_equal(library.address, NOWHERE, "address");
    trial_end(&trial);
}

// Its stack is in use: whoever looks after the process hears of it.
[[noreturn]] static void serve_and_fault(uint64_t) {
    arch_provoke_jump(NOWHERE);
}

static void run_library_fault(struct worker *worker) {
    worker->status = thread_set_foreign(worker->thread, (uint64_t)serve_and_fault,
                                        (uint64_t)library_stack + LIBRARY_STACK_BYTES,
                                        worker->buffer, worker->buffer);
    (void)arch_foreign_call(0, 0, 0, 0);
}

static void fault_of_the_library(void) {
    struct trial trial = {};
    trial_begin(&trial, run_library_fault, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_ADDRESS], NOWHERE, "address");
    trial_end(&trial);
}

static uint64_t value_after(uint64_t rounds) {
    uint64_t value = 1;
    for (uint64_t i = 0; i < rounds; i++) {
        value = value * 3 + 1;
    }
    return value;
}

// Computes until it is told.
static void run_and_compute(struct worker *worker) {
    worker->status = become_cause_foreign(worker);
    (void)arch_foreign_call(0, 0, 0, 0);
    worker->steps = 1;
    uint64_t value = 1;
    uint64_t rounds = 0;
    while (!worker->is_done) {
        value = value * 3 + 1;
        rounds++;
    }
    worker->word = value ^ value_after(rounds);
    worker->steps = 2;
    while (true) {
    }
}

static void interrupt_in_the_program(void) {
    struct worker worker = {};
    worker_start(&worker, run_and_compute, PRIORITY_BELOW, 0);
    expect_status(thread_set_affinity(worker.thread, boot_info()->core_count - 1), STATUS_OK,
                  "another core, if there is one");
    expect_equal(wait_for_steps(&worker.steps, 1), true, "the worker computes");
    expect_status(thread_interrupt(worker.thread), STATUS_OK, "interrupt");
    worker.is_done = true;
    expect_equal(wait_for_steps(&worker.steps, 2), true, "the worker went on");
    expect_equal(worker.word, 0, "registers that were changed");
    expect_equal(library.calls, 2, "starts of the library");
    expect_equal(library.cause, FOREIGN_INTERRUPTED, "cause");
    expect_equal(library.cancelled, 0, "returns that were refused");
    worker_stop(&worker);
}

// The first call brings the thread to the program, from which the second comes.
static void run_interrupted_call(struct worker *worker) {
    (void)become_cause_foreign(worker);
    (void)arch_foreign_call(0, 1, 0, 0);
    library.interrupted = worker->thread;
    worker->word = (uint64_t)arch_foreign_call(0, 41, 0, 0);
    library.interrupted = 0;
}

static void interrupt_in_the_library(void) {
    struct worker worker = {};
    worker_start(&worker, run_interrupted_call, PRIORITY_ABOVE, 0);
    expect_status(library.status, STATUS_OK, "interrupt");
    expect_equal(worker.word, 42, "result of the call");
    expect_equal(library.calls, 2, "starts of the library");
    expect_equal(library.cancelled, 1, "returns that were refused");
    worker_stop(&worker);
}

static const struct behaviour behaviours[] = {
    {"foreign__system_call_of_another_system__served_in_its_own_space", calls_reach_the_library},
    {"foreign__library_that_waits__registers_of_the_program_survive", registers_survive},
    {"foreign__thread_pointer_of_the_program__survives", thread_pointer_is_the_programs},
    {"foreign__thread_pointer_set_by_the_program__survives", thread_pointer_set_by_the_program},
    {"foreign__library_called_by_the_program__thread_pointers_survive",
     library_is_called_by_the_program},
    {"foreign__system_call_of_ours__served_by_the_kernel", own_calls_are_not_redirected},
    {"foreign__entry_0__unknown_syscall_again", no_longer_foreign},
    {"foreign_return__wild_registers__fault_at_user_level", wild_registers_fault_at_user_level},
    {"foreign__fault_of_the_program__told_to_the_library", fault_of_the_program},
    {"foreign__fault_of_the_library__told_to_the_fault_port", fault_of_the_library},
    {"thread_interrupt__in_the_program__enters_the_library", interrupt_in_the_program},
    {"thread_interrupt__in_the_library__next_return_cancelled", interrupt_in_the_library},
};

const struct behaviour_group foreign_behaviours = {behaviours,
                                                   sizeof(behaviours) / sizeof(behaviours[0])};
