// SPDX-License-Identifier: MIT
//
// Queues of threads.
#include <kernel/queue.h>

#include <kernel/debug.h>
#include <kernel/thread.h>

void thread_queue_push_back(struct thread_queue *queue, struct thread *thread) {
    ASSERT(thread->queue == nullptr);
    struct thread *first = queue->first;
    thread->queue = queue;
    if (first == nullptr) {
        thread->next = thread;
        thread->previous = thread;
        queue->first = thread;
        return;
    }
    thread->next = first;
    thread->previous = first->previous;
    first->previous->next = thread;
    first->previous = thread;
}

void thread_queue_push_front(struct thread_queue *queue, struct thread *thread) {
    thread_queue_push_back(queue, thread);
    queue->first = thread;
}

void thread_queue_remove(struct thread *thread) {
    struct thread_queue *queue = thread->queue;
    ASSERT(queue != nullptr);
    if (queue->first == thread) {
        queue->first = thread->next == thread ? nullptr : thread->next;
    }
    thread->previous->next = thread->next;
    thread->next->previous = thread->previous;
    thread->queue = nullptr;
}
