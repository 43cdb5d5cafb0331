// SPDX-License-Identifier: MIT
//
// What a thread keeps for itself behind its message buffer, in the same page. Whoever starts a
// thread on a page of its own making prepares the block first.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <tessera/syscalls.h>

// Where the block begins in the page that begins with the message buffer.
enum { THREAD_BLOCK_OFFSET = 2048 };

struct thread_block {
    uintptr_t self;           // address of the page: the thread pointer, where that cannot be read
    cap_t sleep_notification; // never signalled: what sleep_until_ns() waits for; 0: none yet
    void *personality;        // what a library for programs of another system keeps for the thread
};

enum { THREAD_SELF_OFFSET = THREAD_BLOCK_OFFSET + offsetof(struct thread_block, self) };

static inline struct thread_block *thread_block_at(uintptr_t buffer_address) {
    return (struct thread_block *)(buffer_address + THREAD_BLOCK_OFFSET);
}

// `buffer_address`: of a page that is zero.
static inline void thread_block_prepare(uintptr_t buffer_address) {
    thread_block_at(buffer_address)->self = buffer_address;
}
