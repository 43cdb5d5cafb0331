// SPDX-License-Identifier: MIT
//
// Foreign threads: programs of another system, in whose address space a library serves their system
// calls. What is no system call of ours starts the thread anew in that library, and its registers
// lie in its message buffer; foreign_return loads them from there. Faults of the program start it
// as well, and so does whoever has something to tell the thread (thread_interrupt). All ways the
// thread stays what it was: its priority, its capabilities and its time are its own, and no other
// thread takes part.
//
// A system call says by its number whose it is. Of everything else it must be known whether the
// thread is in the program or in the library, whose stack and registers in the buffer are in use
// then: `place` says so.
//
// Nothing here is a border: library and program share an address space and a cspace, and what the
// program could not do by a system call of ours, the library cannot do for it.
#include <kernel/foreign.h>

#include <kernel/scheduler.h>
#include <kernel/thread.h>

static bool has_library(const struct thread *thread) {
    return thread->foreign.entry != 0 && thread->buffer != nullptr;
}

// The registers have been stored.
static void start_library(struct thread *thread) {
    struct thread_foreign *foreign = &thread->foreign;
    foreign->place = FOREIGN_IN_LIBRARY;
    arch_context_init(&thread->context, foreign->entry, foreign->stack, foreign->argument,
                      foreign->thread_pointer);
}

bool foreign_enter(struct thread *thread) {
    if (!has_library(thread)) {
        return false;
    }
    arch_registers_save(&thread->context, thread->buffer->foreign_registers);
    start_library(thread);
    arch_thread_pointer_load(thread);
    return true;
}

bool foreign_fault(struct thread *thread, unsigned kind, uint64_t detail, uint64_t address,
                   uint64_t syndrome) {
    if (!has_library(thread) || thread->foreign.place != FOREIGN_IN_PROGRAM) {
        return false;
    }
    uint64_t *cause = thread->buffer->foreign_cause;
    cause[0] = kind;
    cause[1] = detail;
    cause[2] = address;
    cause[3] = syndrome;
    return foreign_enter(thread);
}

status_t foreign_leave(struct thread *thread) {
    if (!has_library(thread)) {
        return STATUS_EMPTY;
    }
    if (thread->foreign.place == FOREIGN_CALLED) {
        thread->foreign.place = FOREIGN_IN_LIBRARY;
        return STATUS_CANCELLED;
    }
    thread->foreign.place = FOREIGN_IN_PROGRAM;
    arch_registers_load(&thread->context, thread->buffer->foreign_registers);
    arch_thread_pointer_load(thread);
    return STATUS_OK;
}

// A thread that was stopped has all of its registers in its context. Who calls this from a program
// is a program that makes system calls of ours, and needs no telling.
status_t foreign_interrupt(struct thread *thread) {
    bool is_in_program = thread->foreign.place == FOREIGN_IN_PROGRAM;
    if (thread_is_stopped(thread) || (is_in_program && thread == thread_current())) {
        return STATUS_BUSY;
    }
    if (!has_library(thread)) {
        return STATUS_EMPTY;
    }
    if (!is_in_program) {
        thread->foreign.place = FOREIGN_CALLED;
        return STATUS_OK;
    }
    thread_cancel(thread);
    for (unsigned i = 0; i < arch_register_count(); i++) {
        thread->buffer->foreign_registers[i] = arch_register_read(&thread->context, i);
    }
    thread->buffer->foreign_cause[0] = FOREIGN_INTERRUPTED;
    start_library(thread);
    scheduler_make_ready(thread);
    return STATUS_OK;
}
