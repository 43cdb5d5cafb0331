// SPDX-License-Identifier: MIT
//
// The frame on the program's stack from which a handler runs, and to which it returns.
#include <posix/signals.h>

#include <arch/foreign.h>
#include <arch/foreign_signal.h>
#include <personality/linux_calls.h>
#include <posix/process.h>
#include <posix/space.h>
#include <tessera/string.h>

constexpr uint32_t REGISTERS = sizeof(arch_signal_registers) / sizeof(arch_signal_registers[0]);

static bool is_on_stack(const struct linux_signal_stack *stack, uint64_t pointer) {
    return (stack->flags & LINUX_SS_DISABLE) == 0 && pointer > stack->address &&
           pointer - stack->address <= stack->size;
}

// The settings, as a frame and sigaltstack() tell them.
static struct linux_signal_stack told_stack(const uint64_t *registers) {
    struct linux_signal_stack stack = posix_thread_now()->stack;
    if (is_on_stack(&stack, registers[REGISTER_SP])) {
        stack.flags |= LINUX_SS_ONSTACK;
    }
    return stack;
}

// Where a frame may begin, going down; 0: the alternate stack, on which the program is, is full.
static uint64_t stack_for(const uint64_t *registers, const struct linux_signal_action *action) {
    const struct linux_signal_stack *stack = &posix_thread_now()->stack;
    uint64_t pointer = registers[REGISTER_SP];
    bool is_on = is_on_stack(stack, pointer);
    if ((action->flags & LINUX_SA_ONSTACK) != 0 && (stack->flags & LINUX_SS_DISABLE) == 0 &&
        !is_on) {
        return stack->address + stack->size;
    }
    pointer -= ARCH_SIGNAL_RED_ZONE;
    return is_on && arch_signal_place(pointer) < stack->address ? 0 : pointer;
}

static void fill_information(struct linux_signal_frame *frame, const struct posix_signal *signal) {
    const struct linux_signal_information information = {
        .signal = signal->number,
        .code = signal->code,
        .first = signal->first,
        .second = signal->second,
    };
    static_assert(sizeof(information) == sizeof(frame->information));
    memcpy(frame->information, &information, sizeof(information));
}

bool posix_frame_enter(uint64_t *registers, const struct linux_signal_action *action,
                       const struct posix_signal *signal, uint64_t blocked, const uint64_t *cause) {
    uint64_t top = stack_for(registers, action);
    uint64_t place = arch_signal_place(top);
    if (top == 0 || place > top || !space_allows(place, top - place, SPACE_READ | SPACE_WRITE)) {
        return false;
    }
    struct linux_signal_frame *frame = (struct linux_signal_frame *)place;
    struct posix_thread *thread = posix_thread_now();
    struct linux_signal_stack stack = told_stack(registers);
    uint64_t restorer = (action->flags & LINUX_SA_RESTORER) != 0 ? action->restorer
                                                                 : (uint64_t)arch_signal_trampoline;
    memset(frame, 0, top - place);
    frame->stack_address = stack.address;
    frame->stack_flags = stack.flags;
    frame->stack_size = stack.size;
    frame->mask = blocked;
    for (uint32_t i = 0; i < REGISTERS; i++) {
        frame->registers[i] = registers[arch_signal_registers[i]];
    }
    fill_information(frame, signal);
    arch_signal_fill(frame, registers, cause, restorer);
    if ((stack.flags & (int32_t)LINUX_SS_AUTODISARM) != 0) {
        thread->stack = (struct linux_signal_stack){.flags = LINUX_SS_DISABLE};
    }
    arch_signal_enter(registers, frame, signal->number, restorer);
    registers[REGISTER_PC] = action->handler;
    return true;
}

static bool is_stack_good(const struct linux_signal_stack *stack) {
    constexpr int32_t known = LINUX_SS_ONSTACK | LINUX_SS_DISABLE | (int32_t)LINUX_SS_AUTODISARM;
    return (stack->flags & ~known) == 0 &&
           ((stack->flags & LINUX_SS_DISABLE) != 0 || stack->size >= LINUX_MINSIGSTKSZ);
}

// One that is not to be used is nowhere.
static void set_stack(const struct linux_signal_stack *stack) {
    const struct linux_signal_stack none = {.flags = LINUX_SS_DISABLE};
    bool is_none = (stack->flags & LINUX_SS_DISABLE) != 0;
    posix_thread_now()->stack = is_none ? none : *stack;
    posix_thread_now()->stack.flags &= ~(int32_t)LINUX_SS_ONSTACK;
}

bool posix_frame_leave(uint64_t *registers) {
    uint64_t place = arch_signal_find(registers);
    if (!space_allows(place, sizeof(struct linux_signal_frame), SPACE_READ)) {
        return false;
    }
    const struct linux_signal_frame *frame = (const struct linux_signal_frame *)place;
    uint64_t floats = arch_signal_floats(frame);
    if (floats != 0) {
        uint64_t bytes = arch_signal_floats_bytes(frame);
        if (!space_allows(floats, bytes, SPACE_READ)) {
            return false;
        }
        arch_signal_load_floats(frame);
    }
    for (uint32_t i = 0; i < REGISTERS; i++) {
        registers[arch_signal_registers[i]] = frame->registers[i];
    }
    struct linux_signal_stack stack = {
        .address = frame->stack_address, .flags = frame->stack_flags, .size = frame->stack_size};
    if (is_stack_good(&stack) && !is_on_stack(&posix_thread_now()->stack, registers[REGISTER_SP])) {
        set_stack(&stack);
    }
    posix_thread_now()->blocked = posix_signals_blockable(frame->mask);
    return true;
}

int64_t linux_sigaltstack(const struct linux_signal_stack *new,
                          struct linux_signal_stack *out_old) {
    struct linux_signal_stack old = told_stack(posix_registers());
    if (new != nullptr) {
        struct linux_signal_stack stack = *new;
        if ((old.flags & LINUX_SS_ONSTACK) != 0) {
            return -LINUX_EPERM;
        }
        if (!is_stack_good(&stack)) {
            return (stack.flags & ~(LINUX_SS_ONSTACK | (int32_t)LINUX_SS_AUTODISARM)) == 0
                       ? -LINUX_ENOMEM
                       : -LINUX_EINVAL;
        }
        set_stack(&stack);
    }
    if (out_old != nullptr) {
        *out_old = old;
    }
    return 0;
}
