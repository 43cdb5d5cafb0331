// SPDX-License-Identifier: MIT
//
// The registers of a thread at rest.

#include <stddef.h>
#include <kernel/arch.h>
#include <tessera/registers_aarch64.h>
#include "offsets.h"
#include "sysreg.h"

// A context is the register list, word by word.
static_assert(offsetof(struct arch_context, sp) == REGISTER_SP * sizeof(uint64_t));
static_assert(offsetof(struct arch_context, pc) == REGISTER_PC * sizeof(uint64_t));
static_assert(offsetof(struct arch_context, pstate) == REGISTER_PSTATE * sizeof(uint64_t));
static_assert(offsetof(struct arch_context, thread_pointer) ==
              REGISTER_THREAD_POINTER * sizeof(uint64_t));

// User level at EL0 with all interrupts open is 0; a user sets PSTATE_USER only. (Arm ARM
// C5.2.18)
constexpr uint64_t user_pstate = 0;

void arch_context_init(struct arch_context *context, vaddr_t entry, vaddr_t stack,
                       uint64_t argument, vaddr_t thread_pointer) {
    *context = (struct arch_context){
        .x[0] = argument,
        .sp = stack,
        .pc = entry,
        .pstate = user_pstate,
        .thread_pointer = thread_pointer,
        .is_fpu_owner = context->is_fpu_owner,
    };
}

void arch_context_make_user(struct arch_context *) {
    static_assert(user_pstate == 0);
}

unsigned arch_register_count(void) {
    return REGISTER_COUNT;
}

uint64_t arch_register_read(const struct arch_context *context, unsigned index) {
    switch (index) {
    case REGISTER_SP:
        return context->sp;
    case REGISTER_PC:
        return context->pc;
    case REGISTER_PSTATE:
        return context->pstate;
    case REGISTER_THREAD_POINTER:
        return context->thread_pointer;
    default:
        return context->x[index];
    }
}

void arch_register_write(struct arch_context *context, unsigned index, uint64_t value) {
    switch (index) {
    case REGISTER_SP:
        context->sp = value;
        break;
    case REGISTER_PC:
        context->pc = value;
        break;
    case REGISTER_PSTATE:
        context->pstate = value & PSTATE_USER;
        break;
    case REGISTER_THREAD_POINTER:
        context->thread_pointer = value;
        break;
    default:
        context->x[index] = value;
        break;
    }
}

void arch_registers_save(struct arch_context *context, uint64_t out_registers[]) {
    context->thread_pointer = sysreg_read(tpidr_el0);
    __builtin_memcpy(out_registers, context, REGISTER_COUNT * sizeof(uint64_t));
}

void arch_registers_load(struct arch_context *context, const uint64_t registers[]) {
    __builtin_memcpy(context, registers, REGISTER_COUNT * sizeof(uint64_t));
    context->pstate &= PSTATE_USER;
}

vaddr_t arch_context_pc(const struct arch_context *context) {
    return context->pc;
}

void arch_context_set_pc(struct arch_context *context, vaddr_t pc) {
    context->pc = pc;
}

vaddr_t arch_context_sp(const struct arch_context *context) {
    return context->sp;
}

void arch_context_set_sp(struct arch_context *context, vaddr_t sp) {
    context->sp = sp;
}
