// SPDX-License-Identifier: MIT
//
// Checks offsets.h; makes no code.

#include "offsets.h"
#include <stddef.h>
#include <kernel/lock.h>
#include <kernel/thread.h>
#include <syscall_table.h>
#include <tessera/registers_x86_64.h>
#include "core.h"

static_assert(offsetof(struct arch_context, registers) == 0);
static_assert(CONTEXT_RAX * sizeof(uint64_t) == CONTEXT_RAX_OFFSET);
static_assert(CONTEXT_RDI * sizeof(uint64_t) == CONTEXT_RDI_OFFSET);
static_assert(CONTEXT_RSI * sizeof(uint64_t) == CONTEXT_RSI_OFFSET);
static_assert(CONTEXT_RDX * sizeof(uint64_t) == CONTEXT_RDX_OFFSET);
static_assert(CONTEXT_R8 * sizeof(uint64_t) == CONTEXT_R8_OFFSET);
static_assert(CONTEXT_R9 * sizeof(uint64_t) == CONTEXT_R9_OFFSET);
static_assert(CONTEXT_R10 * sizeof(uint64_t) == CONTEXT_R10_OFFSET);
static_assert(CONTEXT_R12 * sizeof(uint64_t) == CONTEXT_R12_OFFSET);
static_assert(CONTEXT_R13 * sizeof(uint64_t) == CONTEXT_R13_OFFSET);
static_assert(CONTEXT_R14 * sizeof(uint64_t) == CONTEXT_R14_OFFSET);
static_assert(CONTEXT_R15 * sizeof(uint64_t) == CONTEXT_R15_OFFSET);
static_assert(CONTEXT_RBX * sizeof(uint64_t) == CONTEXT_RBX_OFFSET);
static_assert(CONTEXT_RBP * sizeof(uint64_t) == CONTEXT_RBP_OFFSET);
static_assert(CONTEXT_RCX * sizeof(uint64_t) == CONTEXT_RCX_OFFSET);
static_assert(offsetof(struct arch_context, entry) == CONTEXT_ENTRY_OFFSET);
static_assert(offsetof(struct arch_context, pc) == CONTEXT_PC_OFFSET);
static_assert(offsetof(struct arch_context, cs) == CONTEXT_CS_OFFSET);
static_assert(offsetof(struct arch_context, flags) == CONTEXT_FLAGS_OFFSET);
static_assert(offsetof(struct arch_context, sp) == CONTEXT_SP_OFFSET);
static_assert(offsetof(struct arch_context, ss) + sizeof(uint64_t) == CONTEXT_END_OFFSET);
static_assert(offsetof(struct arch_context, thread_pointer) == CONTEXT_THREAD_POINTER_OFFSET);
static_assert(CONTEXT_END_OFFSET % 16 == 0, "the processor aligns the stack that it pushes to");

static_assert(offsetof(struct core, arch) == 0);
static_assert(offsetof(struct arch_core, stack_top) == CORE_STACK_TOP);
static_assert(offsetof(struct arch_core, tss.context_end) == CORE_CONTEXT_END);
static_assert(offsetof(struct arch_core, scratch) == CORE_SCRATCH);
static_assert(offsetof(struct arch_core, self) == CORE_SELF); // and in arch_core_here()

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

#define IN_BUFFER(index)                                                                           \
    (offsetof(struct message_buffer, foreign_registers) + (index) * sizeof(uint64_t))
static_assert(IN_BUFFER(REGISTER_RDI) == FOREIGN_RDI);
static_assert(IN_BUFFER(REGISTER_RSI) == FOREIGN_RSI);
static_assert(IN_BUFFER(REGISTER_RDX) == FOREIGN_RDX);
static_assert(IN_BUFFER(REGISTER_RCX) == FOREIGN_RCX);
static_assert(IN_BUFFER(REGISTER_R8) == FOREIGN_R8);
static_assert(IN_BUFFER(REGISTER_R9) == FOREIGN_R9);
static_assert(IN_BUFFER(REGISTER_RAX) == FOREIGN_RAX);
static_assert(IN_BUFFER(REGISTER_RBX) == FOREIGN_RBX);
static_assert(IN_BUFFER(REGISTER_RBP) == FOREIGN_RBP);
static_assert(IN_BUFFER(REGISTER_R10) == FOREIGN_R10);
static_assert(IN_BUFFER(REGISTER_R11) == FOREIGN_R11);
static_assert(IN_BUFFER(REGISTER_R12) == FOREIGN_R12);
static_assert(IN_BUFFER(REGISTER_R13) == FOREIGN_R13);
static_assert(IN_BUFFER(REGISTER_R14) == FOREIGN_R14);
static_assert(IN_BUFFER(REGISTER_R15) == FOREIGN_R15);
static_assert(IN_BUFFER(REGISTER_SP) == FOREIGN_SP);
static_assert(IN_BUFFER(REGISTER_PC) == FOREIGN_PC);
static_assert(IN_BUFFER(REGISTER_FLAGS) == FOREIGN_FLAGS);
static_assert(IN_BUFFER(REGISTER_THREAD_POINTER) == FOREIGN_THREAD_POINTER);

static_assert(IN_BUFFER(REGISTER_COUNT) == FOREIGN_END);
static_assert(SYSCALL_FOREIGN_RETURN == NUMBER_FOREIGN_RETURN);
static_assert(SYSCALL_CALL == NUMBER_CALL);
static_assert(SYSCALL_REPLY_RECEIVE == NUMBER_REPLY_RECEIVE);
static_assert(SYSCALL_SIGNAL == NUMBER_SIGNAL);
static_assert(SYSCALL_WAIT == NUMBER_WAIT);
static_assert(SYSCALL_POLL == NUMBER_POLL);
static_assert(SYSCALL_YIELD == NUMBER_YIELD);
static_assert((INFO_WORDS_MASK << INFO_WORDS_SHIFT | INFO_CAPS_MASK << INFO_CAPS_SHIFT |
               INFO_BUFFER | INFO_DEADLINE | INFO_NO_WAIT) == INFO_MORE);
static_assert(offsetof(struct thread, context) == THREAD_CONTEXT);
static_assert(REGISTER_WORDS == WORDS_MAX);
static_assert(INFO_WORDS_SHIFT == 16 && FRAME_WORD0 + SHORT_WORDS_MAX == CONTEXT_R10);
static_assert(SYSCALL_COUNT == NUMBERS_END);
static_assert((uint64_t)(uint32_t)STATUS_BAD_SYSCALL << INFO_STATUS_SHIFT == INFO_BAD_SYSCALL);

static_assert(offsetof(struct core, uses_lock) == CORE_USES_LOCK);
static_assert(offsetof(struct kernel_lock, next) == LOCK_NEXT);
static_assert(offsetof(struct kernel_lock, owner) == LOCK_OWNER);
