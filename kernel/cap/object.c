// SPDX-License-Identifier: MIT
//
// Life and death of objects. Destruction is a list of dying objects and one bounded step at a time
// on the first of them, so it needs no recursion (a cspace may hold the last capability to another
// cspace) and can stop anywhere.
//
// The list belongs to nobody: whoever deletes drains it before the deletion counts as done, retype
// drains it before memory is used again, and the idle loop drains what a deleter that died half-way
// has left.
#include <kernel/object.h>

#include <kernel/aspace.h>
#include <kernel/cspace.h>
#include <kernel/debug.h>
#include <kernel/endpoint.h>
#include <kernel/interrupt.h>
#include <kernel/lock.h>
#include <kernel/port.h>
#include <kernel/reply.h>
#include <kernel/thread.h>
#include <kernel/timer.h>

constexpr unsigned STEPS_PER_POLL = 8;

static struct object *first_dying;

void object_init(struct object *object, unsigned type) {
    object->type = (uint8_t)type;
}

void object_retain(struct object *object) {
    ASSERT(!object->is_dying);
    object->count++;
}

// From here on nobody can reach the object by a capability. What still could reach it otherwise is
// cut at once.
static void retire(struct object *object) {
    if (object->type == OBJECT_THREAD) {
        thread_stop((struct thread *)object);
    }
    if (object->type == OBJECT_PORT) {
        port_dequeue((struct port *)object);
    }
    object->is_dying = true;
    object->link = first_dying;
    first_dying = object;
}

void object_release(struct object *object) {
    ASSERT(object->count > 0);
    object->count--;
    if (object->count == 0) {
        retire(object);
    }
}

// True: something was done, and there may be more. False: nothing was left to do.
static bool destroy_step(struct object *object) {
    switch (object->type) {
    case OBJECT_ASPACE:
        return aspace_destroy_step((struct aspace *)object);
    case OBJECT_CSPACE:
        return cspace_destroy_step((struct cspace *)object);
    case OBJECT_THREAD:
        return thread_destroy_step((struct thread *)object);
    case OBJECT_ENDPOINT:
        return endpoint_destroy_step((struct endpoint *)object);
    case OBJECT_PORT:
        return port_destroy_step((struct port *)object);
    case OBJECT_REPLY:
        return reply_destroy_step((struct reply *)object);
    case OBJECT_NOTIFICATION:
        return notification_destroy_step((struct notification *)object);
    case OBJECT_INTERRUPT:
        return interrupt_destroy_step((struct interrupt *)object);
    case OBJECT_TIMER:
        return timer_destroy_step((struct timer *)object);
    default:
        panic("object of type %u dies", object->type);
    }
}

bool object_drain(void) {
    for (unsigned steps = 1; first_dying != nullptr; steps++) {
        struct object *object = first_dying;
        if (!destroy_step(object)) {
            ASSERT(first_dying == object);
            first_dying = object->link;
        }
        if (steps % STEPS_PER_POLL == 0 && kernel_is_wanted()) {
            return first_dying == nullptr;
        }
    }
    return true;
}

bool object_is_drained(void) {
    return first_dying == nullptr;
}

bool object_settle(void) {
    bool is_settled = object_is_drained();
    if (!is_settled) {
        (void)object_drain();
    }
    return is_settled;
}
