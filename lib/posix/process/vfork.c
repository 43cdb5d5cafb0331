// SPDX-License-Identifier: MIT
//
// What is the child's own of the library's memory is kept in pages while the thread acts in its
// place, and comes back from there. What the memory of the program is, is of both.
#include <posix/vfork.h>

#include <arch/float_state.h>
#include <arch/foreign.h>
#include <personality/linux_calls.h>
#include <posix/descriptors.h>
#include <posix/family.h>
#include <posix/lock.h>
#include <posix/posix_client.h>
#include <posix/process.h>
#include <posix/processor_time.h>
#include <posix/row.h>
#include <posix/signals.h>
#include <posix/space.h>
#include <tessera/layouts.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static struct {
    const struct posix_thread *thread; // null: nobody acts in the place of a child
    cap_t process;                     // the child's, at the server
    uint32_t id;
    struct row row;
    uint64_t blocked;
    struct linux_signal_stack stack;
} kept;

bool posix_vfork_is_on(void) {
    return kept.thread != nullptr && kept.thread == posix_thread_now();
}

static status_t keep(void) {
    struct fork_part parts[FORK_PARTS_MAX];
    uint32_t count = fork_parts_of_process(parts);
    status_t status = row_take(&kept.row, SPACE_KEPT_ROW, row_bytes(parts, count));
    if (status == STATUS_OK) {
        kept.blocked = posix_thread_now()->blocked;
        kept.stack = posix_thread_now()->stack;
        fork_save_float();
        (void)row_move_out(parts, count, (uint8_t *)SPACE_KEPT_ROW);
    }
    return status;
}

// The end of the heap is the memory's.
static void put_back(void) {
    uint64_t break_now = posix_process.break_now;
    descriptors_drop();
    (void)row_move_in(fork_parts_of_process, (uint8_t *)SPACE_KEPT_ROW);
    row_give(&kept.row);
    posix_process.break_now = break_now;
}

static void tell_number(uint64_t address) {
    if (address != 0 && linux_check_memory(address, 1, sizeof(kept.id), LINUX_ACCESS_WRITE) == 0) {
        memcpy((void *)address, &kept.id, sizeof(kept.id));
    }
}

[[noreturn]] static void go_on_as_child(const struct fork_start *start) {
    struct posix_thread *thread = posix_thread_now();
    uint64_t *registers = posix_registers();
    kept.thread = thread;
    thread->id = (int32_t)kept.id;
    family_act_as(kept.process, kept.id);
    posix_processor_act();
    registers[ARCH_FOREIGN_RESULT] = 0;
    if (start->stack != 0) {
        registers[REGISTER_SP] = start->stack;
    }
    if (start->thread_pointer != 0) {
        registers[REGISTER_THREAD_POINTER] = start->thread_pointer;
    }
    tell_number(start->child_number);
    tell_number(start->parent_number);
    posix_unlock();
    posix_return();
}

int64_t posix_vfork(const struct fork_start *start) {
    if (kept.thread != nullptr || !posix_thread_is_alone()) {
        return posix_fork(start);
    }
    cap_t process;
    int64_t wrong = posix_fork_prepare(&process);
    if (wrong != 0) {
        return wrong;
    }
    status_t status = keep();
    if (status != STATUS_OK) {
        return -LINUX_ENOMEM;
    }
    status = posix_process_begin(process, start->signal, &kept.id, &kept.process);
    if (status != STATUS_OK) {
        row_give(&kept.row);
        return posix_fork_refused(status);
    }
    if (descriptors_take(SLOT_CSPACE) != STATUS_OK) {
        put_back();
        slot_release(kept.process); // and nobody knew of the child
        return -LINUX_ENOMEM;
    }
    go_on_as_child(start);
}

// The parent goes on behind its call. `used_ns`: of the processor, that the child was told to have.
[[noreturn]] static void go_on_as_parent(uint64_t used_ns) {
    struct posix_thread *thread = posix_thread_now();
    kept.thread = nullptr;
    put_back();
    posix_processor_act_end(used_ns);
    thread->blocked = kept.blocked;
    thread->stack = kept.stack;
    family_act_as(0, 0);
    thread->id = (int32_t)family_own();
    family_take_signals();
    posix_registers()[ARCH_FOREIGN_RESULT] = kept.id;
    fork_load_float();
    posix_unlock();
    posix_return();
}

void posix_vfork_end(int32_t status, int32_t signal) {
    uint64_t used_ns = posix_processor_acted_ns();
    // A server that has gone knows of no child either.
    (void)posix_process_finish(kept.process, status, (uint8_t)signal, used_ns);
    slot_release(kept.process);
    go_on_as_parent(used_ns);
}

void posix_vfork_exec(const struct fork_program *program) {
    descriptors_close_for_exec();
    posix_forget_handlers();
    posix_process.direct_calls = 0;
    uint64_t used_ns = program->used_ns;
    bool is_handed_over = posix_fork_program(program, kept.process) == STATUS_OK;
    if (is_handed_over) {
        slot_release(kept.process); // the child has it
        family_act_as(0, 0);
        // What fails now is how the child ends.
        (void)posix_process_start(family_process(), kept.id);
    }
    posix_fork_done();
    space_unmap(program->stack_first, PROGRAM_STACK_BYTES);
    slot_release(program->load.file);
    if (!is_handed_over) {
        posix_vfork_end(0, LINUX_SIGKILL);
    }
    go_on_as_parent(used_ns);
}
