// SPDX-License-Identifier: MIT
//
// Faults are messages: what the handler is told, and how the thread goes on.
#include "behaviour.h"
#include "message.h"
#include "report.h"
#include "trial.h"

#include <arch/provoke.h>
#include <kernel/thread.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

static void run_read(struct worker *worker) {
    worker->word = *(volatile uint64_t *)worker->word;
    worker->steps = worker->steps + 1;
}

static void read_of_null_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_read, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_READ, "access");
    expect_equal(trial.fault.words[FAULT_WORD_ADDRESS], 0, "address");
    expect_true(trial.fault.words[FAULT_WORD_PC] != 0, "pc is told");
    trial_end(&trial);
}

// The upper half of the address space is the kernel's on every architecture.
static void read_of_kernel_memory_faults(void) {
    const uint64_t address = UINT64_C(0xffffff8040100000);
    struct trial trial = {.worker = {.word = address}};
    trial_begin(&trial, run_read, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_ADDRESS], address, "address");
    trial_end(&trial);
}

// A thread that was never started has a context all the same: it begins at address 0.
static void first_instruction_of_a_fresh_thread_faults(void) {
    struct ipc_registers fault = {};
    cap_t endpoint = make_object(OBJECT_ENDPOINT, 0);
    cap_t reply = make_object(OBJECT_REPLY, 0);
    cap_t thread = make_object(OBJECT_THREAD, 0);
    expect_status(thread_configure(thread, SLOT_CSPACE, SLOT_ASPACE, 0, endpoint, 0), STATUS_OK,
                  "configure");
    expect_status(thread_set_priority(thread, PRIORITY_ABOVE, PRIORITY_ABOVE), STATUS_OK,
                  "priority");
    expect_status(thread_resume(thread), STATUS_OK, "resume");
    expect_status(receive_now(endpoint, reply, &fault), STATUS_OK, "receive the fault");
    expect_equal(info_method(fault.info), FAULT_PAGE, "kind of fault");
    expect_equal(fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_EXECUTE, "access");
    expect_equal(fault.words[FAULT_WORD_PC], 0, "pc");
    slot_release(thread);
    slot_release(reply);
    slot_release(endpoint);
}

static void run_write_text(struct worker *worker) {
    (void)worker;
    *(volatile uint32_t *)(uintptr_t)run_read = 0;
}

static void write_to_text_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_write_text, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_WRITE, "access");
    trial_end(&trial);
}

static void run_execute_data(struct worker *worker) {
    static uint64_t data[2];
    (void)worker;
    arch_provoke_jump((uint64_t)data);
}

static void execution_of_data_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_execute_data, FAULT_PAGE);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], FAULT_PAGE_EXECUTE, "access");
    trial_end(&trial);
}

static void run_illegal(struct worker *worker) {
    (void)worker;
    arch_provoke_illegal_instruction();
}

static void illegal_instruction_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_illegal, FAULT_ILLEGAL_INSTRUCTION);
    trial_end(&trial);
}

static void run_privileged(struct worker *worker) {
    (void)worker;
    arch_provoke_privileged_instruction();
}

static void privileged_instruction_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_privileged, FAULT_ILLEGAL_INSTRUCTION);
    trial_end(&trial);
}

static void run_breakpoint(struct worker *worker) {
    arch_provoke_breakpoint();
    worker->steps = worker->steps + 1;
}

static void breakpoint_tells_its_number(void) {
    struct trial trial = {};
    trial_begin(&trial, run_breakpoint, FAULT_BREAKPOINT);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], ARCH_BREAKPOINT_NUMBER, "number");
    trial_end(&trial);
}

static void run_unaligned(struct worker *worker) {
    (void)worker;
    arch_provoke_unaligned_access();
}

static void unaligned_exclusive_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_unaligned, ARCH_UNALIGNED_ACCESS_FAULT);
    trial_end(&trial);
}

static void run_misaligned_jump(struct worker *worker) {
    (void)worker;
    arch_provoke_misaligned_jump();
}

static void misaligned_jump_faults(void) {
    struct trial trial = {};
    trial_begin(&trial, run_misaligned_jump, ARCH_MISALIGNED_JUMP_FAULT);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], ARCH_MISALIGNED_JUMP_DETAIL, "which");
    trial_end(&trial);
}

static void run_exit(struct worker *worker) {
    (void)worker;
    program_exit(17);
}

static void exit_tells_its_status(void) {
    struct trial trial = {};
    trial_begin(&trial, run_exit, FAULT_EXIT);
    expect_equal(trial.fault.words[FAULT_WORD_DETAIL], 17, "status");
    trial_end(&trial);
}

// The handler maps nothing but moves the thread past the instruction.
static void reply_moves_the_pc(void) {
    struct trial trial = {};
    trial_begin(&trial, run_breakpoint, FAULT_BREAKPOINT);
    (void)reply_word(trial.reply, STATUS_OK,
                     trial.fault.words[FAULT_WORD_PC] + ARCH_BREAKPOINT_BYTES);
    expect_equal(trial.worker.steps, 1, "the thread went on behind the instruction");
    trial_end(&trial);
}

// Paging on demand: the handler maps the page and the instruction is run again.
static void handler_maps_the_page(void) {
    struct trial trial = {.worker = {.word = UINT64_C(0x3000000000)}};
    trial_begin(&trial, run_read, FAULT_PAGE);
    cap_t frame = make_object(OBJECT_FRAME, startup_info()->page_bytes);
    expect_status(frame_map_at(frame, UINT64_C(0x3000000000), RIGHT_READ, CACHE_MODE_NORMAL),
                  STATUS_OK, "map");
    trial_repeat(&trial);
    expect_equal(trial.worker.steps, 1, "the access was done again");
    expect_equal(trial.worker.word, 0, "a fresh page is zero");
    trial_end(&trial);
    slot_release(frame);
}

static void handler_drops_the_reply(void) {
    struct trial trial = {};
    trial_begin(&trial, run_breakpoint, FAULT_BREAKPOINT);
    slot_release(trial.reply);
    trial.reply = 0;
    expect_equal(worker_state(&trial.worker), THREAD_STATE_INACTIVE, "state");
    trial_end(&trial);
}

static void fault_without_port_suspends(void) {
    struct worker worker = {};
    worker_start(&worker, run_breakpoint, PRIORITY_ABOVE, 0);
    expect_equal(worker_state(&worker), THREAD_STATE_INACTIVE, "state");
    expect_equal(worker.steps, 0, "the thread does not go on");
    worker_stop(&worker);
}

static void registers_of_a_faulted_thread(void) {
    struct trial trial = {};
    trial_begin(&trial, run_breakpoint, FAULT_BREAKPOINT);
    uint64_t v[8] = {};
    expect_status(thread_read_registers(trial.worker.thread, REGISTER_SP, &v[0], &v[1], &v[2],
                                        &v[3], &v[4], &v[5], &v[6], &v[7]),
                  STATUS_OK, "read");
    expect_equal(v[0], trial.fault.words[FAULT_WORD_SP], "sp");
    expect_equal(v[1], trial.fault.words[FAULT_WORD_PC], "pc");
    expect_status(thread_write_registers(trial.worker.thread, REGISTER_PC, 1,
                                         v[1] + ARCH_BREAKPOINT_BYTES, 0, 0, 0, 0, 0),
                  STATUS_OK, "write pc");
    expect_status(thread_resume(trial.worker.thread), STATUS_OK, "resume");
    expect_equal(trial.worker.steps, 1, "it went on at the new pc");
    trial_end(&trial);
}

static const struct behaviour behaviours[] = {
    {"fault__null_read__page_fault_with_address_and_pc", read_of_null_faults},
    {"thread_resume__never_started__faults_at_user_level",
     first_instruction_of_a_fresh_thread_faults},
    {"fault__kernel_memory_read__page_fault", read_of_kernel_memory_faults},
    {"fault__text_written__page_fault", write_to_text_faults},
    {"fault__data_executed__page_fault", execution_of_data_faults},
    {"fault__undefined_instruction__illegal_instruction", illegal_instruction_faults},
    {"fault__privileged_instruction__illegal_instruction", privileged_instruction_faults},
    {"fault__breakpoint__number_is_told", breakpoint_tells_its_number},
    {"fault__access_that_must_be_aligned__as_the_architecture_has_it", unaligned_exclusive_faults},
    {"fault__jump_to_odd_address__as_the_architecture_has_it", misaligned_jump_faults},
    {"exit__status__told_to_the_handler", exit_tells_its_status},
    {"fault__reply_with_pc__thread_goes_on_there", reply_moves_the_pc},
    {"fault__handler_maps_the_page__access_is_done_again", handler_maps_the_page},
    {"fault__reply_object_deleted__thread_stays_suspended", handler_drops_the_reply},
    {"fault__no_fault_port__thread_is_suspended", fault_without_port_suspends},
    {"thread_write_registers__faulted_thread__goes_on_at_new_pc", registers_of_a_faulted_thread},
};

const struct behaviour_group fault_behaviours = {behaviours,
                                                 sizeof(behaviours) / sizeof(behaviours[0])};
