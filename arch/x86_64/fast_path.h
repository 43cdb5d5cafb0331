// SPDX-License-Identifier: MIT
//
// Between fast_path.S and fast_path.c. See there for the convention.
#pragma once

#include <kernel/arch.h>

#define FAST_PATH [[clang::preserve_none]]

// r12 to r15, rdi, rsi, rdx, rcx, r8, r9, r11, rax: the order of the convention. In the registers
// without a name here nothing comes, and nothing goes on: the payload is in the caller's context.
#define FAST_PARAMETERS                                                                            \
    [[maybe_unused]] uint64_t r12, [[maybe_unused]] uint64_t r13, [[maybe_unused]] uint64_t r14,   \
        [[maybe_unused]] uint64_t detail, uint64_t info, [[maybe_unused]] uint64_t rsi,            \
        [[maybe_unused]] uint64_t rdx, [[maybe_unused]] uint64_t to, [[maybe_unused]] uint64_t r8, \
        [[maybe_unused]] uint64_t r9, [[maybe_unused]] uint64_t from, uint64_t target

// What is in a register that carries nothing. Takes no instruction, as a constant would.
static inline uint64_t fast_anything(void) {
    uint64_t value;
    __asm__ volatile("" : "=r"(value));
    return value;
}

// Go on in `function`.
#define FAST_JUMP(function, new_detail, new_info, new_to, new_from, new_target)                    \
    [[clang::musttail]] return function(                                                           \
        fast_anything(), fast_anything(), fast_anything(), new_detail, new_info, fast_anything(),  \
        fast_anything(), new_to, fast_anything(), fast_anything(), new_from, new_target)

// The same with the first words of a payload, which stay where they are.
#define FAST_JUMP_SHORT(function, new_detail, new_info, new_to, new_target)                        \
    [[clang::musttail]] return function(fast_anything(), fast_anything(), fast_anything(),         \
                                        new_detail, new_info, rsi, rdx, new_to, r8, r9,            \
                                        fast_anything(), new_target)

// From fast_path.S, the context of the thread that called being that of the core.
FAST_PATH void trap_fast_call(FAST_PARAMETERS);
FAST_PATH void trap_fast_reply_receive(FAST_PARAMETERS);

// The same, and the info word says nothing but a method: no words, no capabilities, no flags.
FAST_PATH void trap_fast_call_empty(FAST_PARAMETERS);
FAST_PATH void trap_fast_reply_receive_empty(FAST_PARAMETERS);

// The same, and it says a few words, which are in rsi, rdx, r8 and r9 and in no context.
FAST_PATH void trap_fast_call_short(FAST_PARAMETERS);
FAST_PATH void trap_fast_reply_receive_short(FAST_PARAMETERS);

// fast_path.S: return to the thread `to` with a message of `detail` words, which are in the context
// of the thread `from`, and give back the lock.
FAST_PATH void fast_leave(FAST_PARAMETERS);

// fast_path.S: return to the thread `to` with a message without words; there is no lock any more.
FAST_PATH void fast_leave_empty(FAST_PARAMETERS);

// fast_path.S: return to the thread `to` with a message of `detail` words, a few, which are in
// their registers; there is no lock any more.
FAST_PATH void fast_leave_short(FAST_PARAMETERS);

// fast_path.S: the same, but first move `detail` words from one address to another; none is in
// registers. The context is that of the core.
FAST_PATH void fast_leave_long(FAST_PARAMETERS);

// fast_path.S: do the system call `detail` the general way; from a function for a few words.
FAST_PATH void fast_fall_back(FAST_PARAMETERS);
FAST_PATH void fast_fall_back_short(FAST_PARAMETERS);

// fast_path.S: invoke the object in the slot `detail`; from a function for a few words.
FAST_PATH void fast_invoke(FAST_PARAMETERS);
FAST_PATH void fast_invoke_short(FAST_PARAMETERS);

// fast_path.S: the same for call_enter() and reply_receive_enter(), with the partner `detail`.
FAST_PATH void fast_call_general(FAST_PARAMETERS);
FAST_PATH void fast_reply_receive_general(FAST_PARAMETERS);

// System calls with one word: ordinary functions.
void trap_fast_signal(uint64_t info, uint64_t word0, uint64_t target);
void trap_fast_wait(uint64_t info, uint64_t word0, uint64_t target);
void trap_fast_poll(uint64_t info, uint64_t word0, uint64_t target);
void trap_fast_yield(uint64_t info, uint64_t word0, uint64_t target);

// fast_path.S: back to the caller with a status and a word.
void fast_return(uint64_t info, uint64_t word0, uint64_t);

// fast_path.S: do the system call the general way.
void fast_decline_signal(uint64_t info, uint64_t word0, uint64_t target);
void fast_decline_wait(uint64_t info, uint64_t word0, uint64_t target);
void fast_decline_poll(uint64_t info, uint64_t word0, uint64_t target);
