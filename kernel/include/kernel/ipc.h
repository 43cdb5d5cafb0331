// SPDX-License-Identifier: MIT
//
// Messages: the system calls that move them, and the one place where they are moved. A message goes
// from the sender's registers and buffer to the receiver's in one step, when both are there;
// nothing of it is kept in between.
#pragma once

#include <kernel/types.h>

struct endpoint;
struct invocation;
struct reply;
struct slot;
struct thread;
struct thread_queue;

// What kind of message it is for the receiver: flags of its info word.
enum message_kind {
    MESSAGE_CALL,
    MESSAGE_ONE_WAY,
    MESSAGE_REPLY,
};

// Can this thread send what its info word says? BAD_RANGE: too many words or capabilities.
// BAD_ARGUMENT: it has no message buffer. BAD_MESSAGE is for receivers to say: the kernel does not
// look inside.
status_t message_check(const struct thread *sender, uint64_t info);

// Move the message. On any other status than OK nothing has changed: BAD_SLOT, ACCESS_DENIED,
// BAD_ARGUMENT, PEER_GONE (a capability of the sender's), or NO_SPACE (the receiver has no buffer,
// or no room for the capabilities).
status_t message_deliver(struct thread *sender, struct thread *receiver, enum message_kind kind);

// An event or fault for a receiver. The caller makes it ready.
void message_deliver_event(struct thread *receiver, unsigned method, uint64_t sender_word,
                           const uint64_t *words, unsigned word_count);

// A thread that has begun to wait, or has a fault, queues with its message: `queue` is the
// endpoint's, `slot` the capability that it uses.
void sender_enqueue(struct thread *sender, struct endpoint *endpoint, struct thread_queue *queue,
                    const struct slot *slot);

// A sender that waits for a receiver or a reply is answered PEER_GONE. A thread whose fault nobody
// will hear of stays stopped.
void sender_refuse(struct thread *sender);

// The waiting caller, or faulted thread, becomes the one that `reply` stands for.
void reply_take_caller(struct reply *reply, struct thread *caller);

// TIMED_OUT if the system call has a deadline and it has passed.
status_t thread_check_deadline(const struct thread *thread);

// The current thread begins to wait, with its deadline armed if the system call has one. The caller
// queues it.
void thread_begin_wait(struct thread *thread, uint32_t state);

// The current thread answers a thread that faulted, and waits on the endpoint; the other runs at
// once. False: it cannot go on so, or would not run next, or there is something to receive; nothing
// has changed.
bool fault_answer(struct thread *receiver, struct thread *faulted, struct endpoint *endpoint);

// Stop the current thread and tell its fault port. Without one it stays INACTIVE.
void fault_raise(struct thread *thread, unsigned kind, uint64_t detail, uint64_t address,
                 uint64_t syndrome);

// The system calls.
status_t sys_endpoint_call(struct invocation *call);
status_t sys_send(struct invocation *call);
status_t sys_receive(struct invocation *call);
status_t sys_reply_receive(struct invocation *call);
