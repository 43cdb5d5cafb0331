// SPDX-License-Identifier: MIT
//
// A FIFO of threads: circular, doubly linked through the threads themselves, one word long. A
// thread is on at most one queue at a time, and knows which (thread->queue).
#pragma once

#include <kernel/types.h>

struct thread;

struct thread_queue {
    struct thread *first;
};

static inline bool thread_queue_is_empty(const struct thread_queue *queue) {
    return queue->first == nullptr;
}

void thread_queue_push_back(struct thread_queue *queue, struct thread *thread);
void thread_queue_push_front(struct thread_queue *queue, struct thread *thread);

// Take `thread` off the queue that it is on.
void thread_queue_remove(struct thread *thread);
