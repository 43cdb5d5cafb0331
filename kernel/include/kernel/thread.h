// SPDX-License-Identifier: MIT
//
// Threads. What a thread was configured with it holds in slots of its own; the pointers beside them
// are cached from those slots and follow them (thread_slot_removed). A thread is in exactly one
// state:
//
//   INACTIVE   on no queue
//   READY      on a run queue, or current, or about to be run (core->handoff)
//   SENDING    on an endpoint's queue of callers or senders
//   RECEIVING  on an endpoint's queue of receivers, `reply` offered if there is one
//   REPLYING   on no queue; `reply` names it as its caller
//   WAITING    on a notification's queue
//   FAULTED    on an endpoint's queue of callers, or `reply` names it as its caller
//
// While it waits, the system call's registers in `context` are as the program left them; the
// outcome is written over them when the wait ends.
#pragma once

#include <kernel/arch.h>
#include <kernel/deadline.h>
#include <kernel/object.h>
#include <kernel/queue.h>
#include <kernel/slot.h>
#include <tessera/faults.h>
#include <tessera/objects.h>
#include <tessera/syscalls.h>

struct core;
struct cspace;
struct notification;
struct port;
struct reply;

// Where a foreign thread is: in its library from the start of that on, in the program from
// foreign_return on.
enum foreign_place : uint8_t {
    FOREIGN_IN_LIBRARY,
    FOREIGN_IN_PROGRAM,
    FOREIGN_CALLED, // in the library, and called there by thread_interrupt
};

// Where a foreign thread goes with system calls that are none of ours: thread_set_foreign.
struct thread_foreign {
    vaddr_t entry; // 0: the thread is not foreign
    vaddr_t stack;
    uint64_t argument;
    vaddr_t thread_pointer;
    enum foreign_place place;
};

enum thread_slot {
    THREAD_SLOT_CSPACE,
    THREAD_SLOT_ASPACE,
    THREAD_SLOT_BUFFER,
    THREAD_SLOT_FAULT_PORT,
    THREAD_SLOTS,
};

struct thread {
    struct object object;
    struct arch_context context;

    // What a fast path looks at stands near, and what it changes together side by side.
    struct cspace *cspace;
    uint64_t last_slot; // of the cspace
    struct aspace *aspace;
    struct core *fast_core; // whose fast paths may switch to it: `core`; null: nobody's, because it
                            // waits with a deadline or a fault
    struct notification *notification; // bound
    struct thread *next;               // on `queue`
    struct thread *previous;
    struct thread_queue *queue;
    struct reply *reply;
    uint64_t state; // THREAD_STATE_*
    uint8_t priority;
    uint8_t max_priority;

    struct core *core; // where it runs
    struct slot held[THREAD_SLOTS];
    struct message_buffer *buffer;
    struct arch_fpu_state fpu;

    // Messages. `sender_word` is badge and rights of the capability that a waiting sender used.
    uint64_t sender_word;
    struct port *port; // SENDING or FAULTED, queued through a port; neighbours that are, too
    struct thread *next_sender;
    struct thread *previous_sender;
    uint64_t fault_words[FAULT_WORDS];
    uint32_t fault_kind;
    struct thread_foreign foreign;

    // Time.
    struct deadline deadline;
    uint64_t run_time_ns;
    uint64_t slice_left_ns;
    char name[NAME_BYTES];
};
static_assert(sizeof(struct thread) <= OBJECT_BYTES_THREAD);

void thread_init(struct thread *thread);

// Registers of the thread's system call.
static inline uint64_t thread_frame(const struct thread *thread, unsigned index) {
    return arch_frame_get(&thread->context, index);
}

static inline void thread_set_frame(struct thread *thread, unsigned index, uint64_t value) {
    arch_frame_set(&thread->context, index, value);
}

// The outcome of a system call without results.
static inline void thread_set_status(struct thread *thread, status_t status) {
    thread_set_frame(thread, FRAME_INFO, info_with_status(0, status));
}

bool thread_is_configured(const struct thread *thread);
bool thread_is_stopped(const struct thread *thread);

// Take the thread out of whatever it waits in or runs on. It is INACTIVE then; its registers are
// not changed.
void thread_stop(struct thread *thread);

// The same; a system call that it waits in will end with CANCELLED.
void thread_cancel(struct thread *thread);

// Take a thread that waits off the queue that it is on.
void thread_leave_queue(struct thread *thread);

// End the thread's wait, or its suspension, and let it run. Its registers are not changed.
void thread_wake(struct thread *thread);

// End the thread's wait with a status and let it run.
void thread_end_wait(struct thread *thread, status_t status);

// Replace what the thread holds in `index` by a peer of `source`; by nothing if that is null.
void thread_hold(struct thread *thread, enum thread_slot index, struct slot *source);

// A slot that the thread holds is being removed.
void thread_slot_removed(struct slot *slot);

bool thread_destroy_step(struct thread *thread);
