// SPDX-License-Identifier: MIT
//
// Between fast_path.S and fast_path.c. See there for the convention.
#pragma once

#include <kernel/arch.h>

#define FAST_PATH [[clang::preserve_none]]

// x20 to x28, x0 to x7, x10 to x14, x9: the order of the convention.
#define FAST_PARAMETERS                                                                            \
    struct thread *thread, [[maybe_unused]] uint64_t detail, [[maybe_unused]] uint64_t x22,        \
        [[maybe_unused]] uint64_t x23, [[maybe_unused]] uint64_t x24,                              \
        [[maybe_unused]] uint64_t x25, [[maybe_unused]] uint64_t x26,                              \
        [[maybe_unused]] uint64_t x27, [[maybe_unused]] uint64_t x28, uint64_t target,             \
        uint64_t info, uint64_t word0, uint64_t word1, uint64_t word2, uint64_t word3,             \
        uint64_t word4, uint64_t word5, uint64_t capability, uint64_t deadline_ns,                 \
        uint64_t receive_slot, uint64_t reply_slot, uint64_t word6, uint64_t word7

// What is in a register that carries nothing. Takes no instruction, as a constant would.
static inline uint64_t fast_anything(void) {
    uint64_t value;
    __asm__ volatile("" : "=r"(value));
    return value;
}

// Go on in `function`, with other values for what a fast path changes.
#define FAST_JUMP_WITH(function, new_detail, new_x22, new_x23, new_x24, new_target, new_info)      \
    [[clang::musttail]] return function(                                                           \
        thread, new_detail, new_x22, new_x23, new_x24, fast_anything(), fast_anything(),           \
        fast_anything(), fast_anything(), new_target, new_info, word0, word1, word2, word3, word4, \
        word5, capability, deadline_ns, receive_slot, reply_slot, word6, word7)

// To the general path, with a number or slot.
#define FAST_DECLINE(function, number)                                                             \
    FAST_JUMP_WITH(function, number, fast_anything(), fast_anything(), fast_anything(), target,    \
                   info)

// To the thread that runs next: x24, which is another register than that of the thread that called,
// so that neither has to be moved.
#define FAST_LEAVE(next, words, new_target, new_info)                                              \
    FAST_JUMP_WITH(fast_leave, words, fast_anything(), fast_anything(), (uint64_t)(next),          \
                   new_target, new_info)

// The same, but first move words from x22 to x23; none is in registers.
#define FAST_LEAVE_LONG(next, words, from, to, new_target, new_info)                               \
    FAST_JUMP_WITH(fast_leave_long, words, (uint64_t)(from), (uint64_t)(to), (uint64_t)(next),     \
                   new_target, new_info)

// From fast_path.S; `thread` is the one that called.
FAST_PATH void trap_fast_call(FAST_PARAMETERS);
FAST_PATH void trap_fast_reply_receive(FAST_PARAMETERS);

// fast_path.S: return to `thread` with a message of `detail` words.
FAST_PATH void fast_leave(FAST_PARAMETERS);

// fast_path.S: the same, but first move `detail` words from x22 to x23; none is in registers.
FAST_PATH void fast_leave_long(FAST_PARAMETERS);

// fast_path.S: save the rest and do the system call `detail` the general way.
FAST_PATH void fast_fall_back(FAST_PARAMETERS);

// fast_path.S: save the rest and invoke the object in the slot `detail`.
FAST_PATH void fast_invoke(FAST_PARAMETERS);

// fast_path.S: the same for call_enter() and reply_receive_enter(), with the partner `detail`.
FAST_PATH void fast_call_general(FAST_PARAMETERS);
FAST_PATH void fast_reply_receive_general(FAST_PARAMETERS);

// System calls with one word that come back to their caller. Ordinary functions, but also without a
// stack: so the caller's x19 to x30 are untouched. x0 to x4 are target, info, word0, deadline and
// context.
void trap_fast_signal(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                      const struct arch_context *context);
void trap_fast_wait(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                    const struct arch_context *context);
void trap_fast_poll(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                    const struct arch_context *context);
void trap_fast_yield(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                     const struct arch_context *context);

// fast_path.S: back to the caller with a status and a word.
void fast_return(uint64_t info, uint64_t word0, uint64_t, uint64_t, const struct arch_context *);

// fast_path.S: do the system call the general way.
void fast_decline_signal(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                         const struct arch_context *context);
void fast_decline_wait(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                       const struct arch_context *context);
void fast_decline_poll(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                       const struct arch_context *context);
void fast_decline_yield(uint64_t target, uint64_t info, uint64_t word0, uint64_t deadline_ns,
                        const struct arch_context *context);

// fast_path.S: signal_enter() and wait_enter() with the notification, and the bits.
void fast_enter_signal(uint64_t notification, uint64_t bits, uint64_t, uint64_t,
                       const struct arch_context *context);
void fast_enter_wait(uint64_t notification, uint64_t, uint64_t, uint64_t,
                     const struct arch_context *context);
