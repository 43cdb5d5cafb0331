// SPDX-License-Identifier: MIT
//
// Foreign threads: programs of another system, in whose address space a library serves their system
// calls. What is no system call of ours starts the thread anew in that library, and its registers
// lie in its message buffer; foreign_return loads them from there. Both ways the thread stays what
// it was: its priority, its capabilities and its time are its own, and no other thread takes part.
//
// Nothing here is a border: library and program share an address space and a cspace, and what the
// program could not do by a system call of ours, the library cannot do for it.
#include <kernel/foreign.h>

#include <kernel/thread.h>

bool foreign_enter(struct thread *thread) {
    const struct thread_foreign *foreign = &thread->foreign;
    if (foreign->entry == 0 || thread->buffer == nullptr) {
        return false;
    }
    arch_registers_save(&thread->context, thread->buffer->foreign_registers);
    arch_context_init(&thread->context, foreign->entry, foreign->stack, foreign->argument,
                      foreign->thread_pointer);
    arch_thread_pointer_load(&thread->context);
    return true;
}

status_t foreign_leave(struct thread *thread) {
    if (thread->foreign.entry == 0 || thread->buffer == nullptr) {
        return STATUS_EMPTY;
    }
    arch_registers_load(&thread->context, thread->buffer->foreign_registers);
    arch_thread_pointer_load(&thread->context);
    return STATUS_OK;
}
