// SPDX-License-Identifier: MIT
//
// Checks offsets.h; makes no code.

#include "offsets.h"
#include <stddef.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <syscall_table.h>
#include "core.h"

static_assert(offsetof(struct arch_context, x) == 0);
static_assert(offsetof(struct arch_context, sp) == CONTEXT_SP);
static_assert(offsetof(struct arch_context, pc) == CONTEXT_PC);
static_assert(offsetof(struct arch_context, pstate) == CONTEXT_PSTATE);
static_assert(offsetof(struct arch_context, thread_pointer) == CONTEXT_THREAD_POINTER);
static_assert(offsetof(struct arch_context, zero) == CONTEXT_ZERO);
static_assert(sizeof(struct arch_context) == CONTEXT_BYTES);

static_assert(offsetof(struct thread, context) == THREAD_CONTEXT);
static_assert(offsetof(struct thread, held[THREAD_SLOT_FAULT_PORT].word1) + 1 -
                  offsetof(struct thread, context) ==
              CONTEXT_FAULT_PORT_TYPE);
#define FROM_CONTEXT(member) (offsetof(struct thread, member) - offsetof(struct thread, context))
static_assert(FROM_CONTEXT(buffer) == CONTEXT_BUFFER);
static_assert(FROM_CONTEXT(foreign.entry) == CONTEXT_FOREIGN_ENTRY);
static_assert(FROM_CONTEXT(foreign.stack) == CONTEXT_FOREIGN_STACK);
static_assert(FROM_CONTEXT(foreign.argument) == CONTEXT_FOREIGN_ARGUMENT);
static_assert(FROM_CONTEXT(foreign.thread_pointer) == CONTEXT_FOREIGN_THREAD_POINTER);
static_assert(FROM_CONTEXT(foreign.place) == CONTEXT_FOREIGN_PLACE);
static_assert(sizeof(enum foreign_place) == 1);
static_assert(FOREIGN_IN_LIBRARY == PLACE_IN_LIBRARY);
static_assert(FOREIGN_IN_PROGRAM == PLACE_IN_PROGRAM);
static_assert(FOREIGN_CALLED == PLACE_CALLED);
static_assert(offsetof(struct message_buffer, foreign_registers) == BUFFER_FOREIGN_REGISTERS);
static_assert(SYSCALL_FOREIGN_RETURN == NUMBER_FOREIGN_RETURN);
static_assert(SYSCALL_CALL == NUMBER_CALL);
static_assert(SYSCALL_REPLY_RECEIVE == NUMBER_REPLY_RECEIVE);
static_assert(SYSCALL_SIGNAL == NUMBER_SIGNAL);
static_assert(SYSCALL_WAIT == NUMBER_WAIT);
static_assert(SYSCALL_POLL == NUMBER_POLL);
static_assert(SYSCALL_YIELD == NUMBER_YIELD);
static_assert(SYSCALL_COUNT == NUMBERS_END);
static_assert((uint64_t)(uint32_t)STATUS_BAD_SYSCALL << INFO_STATUS_SHIFT == INFO_BAD_SYSCALL);

static_assert(offsetof(struct arch_core, stack_top) == CORE_STACK_TOP);
static_assert(offsetof(struct arch_core, exception_frame) == CORE_EXCEPTION_FRAME);
static_assert(offsetof(struct arch_core, emergency_top) == CORE_EMERGENCY_TOP);

static_assert(offsetof(struct core, arch) == 0);
static_assert(sizeof(struct core) == CORE_BYTES);
static_assert(offsetof(struct core, uses_lock) == CORE_USES_LOCK);
static_assert(offsetof(struct kernel_lock, next) == 0);
static_assert(offsetof(struct kernel_lock, owner) == LOCK_OWNER);

static_assert(offsetof(struct arch_fpu_state, status) == FPU_STATUS);
