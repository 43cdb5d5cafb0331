// SPDX-License-Identifier: MIT
//
// The registers of a thread at rest. One that is changed from outside goes back to user level by
// iret, which loads every register; sysret would lose rcx and r11.

#include <kernel/arch.h>
#include <tessera/registers_x86_64.h>
#include "cpu.h"
#include "features.h"
#include "offsets.h"

// Register list of thread_read_registers: arguments first, as functions take them.
static const uint8_t general_registers[] = {
    CONTEXT_RDI, CONTEXT_RSI, CONTEXT_RDX, CONTEXT_RCX, CONTEXT_R8,
    CONTEXT_R9,  CONTEXT_RAX, CONTEXT_RBX, CONTEXT_RBP, CONTEXT_R10,
    CONTEXT_R11, CONTEXT_R12, CONTEXT_R13, CONTEXT_R14, CONTEXT_R15,
};
static_assert(sizeof general_registers == CONTEXT_REGISTERS);
static_assert(sizeof general_registers == REGISTER_SP);

constexpr uint64_t entry_changed = 0;
constexpr uint64_t call_bytes = 8;

// A function expects its stack as a call leaves it: 8 below a multiple of 16. The place of the
// return address is whatever the memory holds, and fresh memory holds 0.
void arch_context_init(struct arch_context *context, vaddr_t entry, vaddr_t stack,
                       uint64_t argument, vaddr_t thread_pointer) {
    *context = (struct arch_context){
        .registers[CONTEXT_RDI] = argument,
        .entry = entry_changed,
        .pc = entry,
        .cs = SELECTOR_USER_CODE,
        .flags = FLAGS_USER,
        .sp = stack - call_bytes,
        .ss = SELECTOR_USER_DATA,
        .thread_pointer = thread_pointer,
        .is_fpu_owner = context->is_fpu_owner,
    };
}

void arch_context_make_user(struct arch_context *context) {
    context->cs = SELECTOR_USER_CODE;
    context->ss = SELECTOR_USER_DATA;
    context->flags = FLAGS_USER;
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
    case REGISTER_FLAGS:
        return context->flags;
    case REGISTER_THREAD_POINTER:
        return context->thread_pointer;
    default:
        return context->registers[general_registers[index]];
    }
}

// A thread that never ran has no selectors yet.
static void mark_changed(struct arch_context *context) {
    context->entry = entry_changed;
    context->cs = SELECTOR_USER_CODE;
    context->ss = SELECTOR_USER_DATA;
}

static uint64_t flags_of_user(uint64_t flags) {
    return (flags & FLAGS_USER_FREE) | FLAGS_USER;
}

// A base that is no address cannot be loaded.
static vaddr_t base_of_user(uint64_t base) {
    return base < arch_user_end() ? base : 0;
}

void arch_register_write(struct arch_context *context, unsigned index, uint64_t value) {
    mark_changed(context);
    context->flags |= FLAGS_USER;
    switch (index) {
    case REGISTER_SP:
        context->sp = value;
        break;
    case REGISTER_PC:
        context->pc = value;
        break;
    case REGISTER_FLAGS:
        context->flags = flags_of_user(value);
        break;
    case REGISTER_THREAD_POINTER:
        context->thread_pointer = base_of_user(value);
        break;
    default:
        context->registers[general_registers[index]] = value;
        break;
    }
}

// The entry of a system call has taken the number out of rax.
void arch_registers_save(struct arch_context *context, uint64_t out_registers[]) {
    for (unsigned i = 0; i < sizeof general_registers; i++) {
        out_registers[i] = context->registers[general_registers[i]];
    }
    if (context->entry == ENTRY_SYSCALL) {
        out_registers[REGISTER_RAX] |= context->error << 32;
    }
    out_registers[REGISTER_SP] = context->sp;
    out_registers[REGISTER_PC] = context->pc;
    out_registers[REGISTER_FLAGS] = context->flags;
    if (cpu_features.has_fsgsbase) {
        context->thread_pointer = fs_base_read();
    }
    out_registers[REGISTER_THREAD_POINTER] = context->thread_pointer;
}

void arch_registers_load(struct arch_context *context, const uint64_t registers[]) {
    for (unsigned i = 0; i < sizeof general_registers; i++) {
        context->registers[general_registers[i]] = registers[i];
    }
    context->sp = registers[REGISTER_SP];
    context->pc = registers[REGISTER_PC];
    context->flags = flags_of_user(registers[REGISTER_FLAGS]);
    context->thread_pointer = base_of_user(registers[REGISTER_THREAD_POINTER]);
    mark_changed(context);
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
