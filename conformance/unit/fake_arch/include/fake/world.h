// SPDX-License-Identifier: MIT
//
// A world for kernel unit tests: one process (cspace, address space, first thread, all memory) that
// makes what a test needs by real system calls, and further threads that take turns when the test
// says so.
#pragma once

#include <kernel/thread.h>
#include <tessera/objects.h>
#include <tessera/rights.h>
#include <tessera/syscalls.h>

constexpr unsigned WORLD_SLOTS = 1024;
constexpr uint64_t WORLD_CSPACE = 1;
constexpr uint64_t WORLD_ASPACE = 2;
constexpr uint64_t WORLD_THREAD = 3;
constexpr uint64_t WORLD_MEMORY = 4;
constexpr uint64_t WORLD_MACHINE = 5;
constexpr uint64_t WORLD_DEVICE = 6;
constexpr uint64_t WORLD_FIRST_FREE = 16;

// System calls of any thread, as its registers before and after.
struct world_call {
    uint64_t target;
    uint64_t info;
    uint64_t words[REGISTER_WORDS];
    uint64_t capability;
    uint64_t deadline_ns;
    uint64_t receive_slot;
    uint64_t reply_slot;
};

// For cmocka: begin with a fresh world; end by revoking everything and checking that nothing is
// left.
int world_setup(void **state);
int world_teardown(void **state);

struct thread *world_main(void);
struct slot *world_slot(uint64_t number);
void *world_object(uint64_t number);

// Make `thread` the one that runs; it must be READY. The one that ran stays READY.
void world_run(struct thread *thread);

// A system call of `thread`, started over for as long as the kernel asks for that. False: the
// thread waits now.
bool world_syscall(struct thread *thread, uint32_t number, struct world_call *call);

// What a thread's registers hold after its wait has ended.
struct world_call world_outcome(const struct thread *thread);
status_t world_status(const struct thread *thread);

// An invocation by the main thread. Up to 4 capabilities are looked up in its cspace.
struct world_invocation {
    uint64_t target;
    unsigned method;
    unsigned word_count;
    uint64_t words[REGISTER_WORDS];
    unsigned cap_count;
    uint64_t caps[MESSAGE_CAPS_MAX];
};
status_t world_invoke(const struct world_invocation *invocation, uint64_t *out_words);

// Shorthands of what many tests need; each must succeed.
void world_retype(unsigned type, uint64_t size, uint64_t slot);
status_t world_try_retype(uint64_t memory, unsigned type, uint64_t size, uint64_t count,
                          uint64_t slot);
status_t world_copy(uint64_t to, uint64_t from);
status_t world_mint(uint64_t to, uint64_t from, unsigned rights, uint64_t badge);
status_t world_move(uint64_t to, uint64_t from);
status_t world_delete(uint64_t slot);
status_t world_revoke(uint64_t slot);

// A thread in the main cspace and address space, running, with a message buffer of its own. Uses
// slots `slot` and `slot + 1`. `fault_port` may be 0.
struct thread *world_thread(uint64_t slot, unsigned priority, uint64_t fault_port);
