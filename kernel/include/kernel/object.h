// SPDX-License-Identifier: MIT
//
// What every kernel object begins with: its type and the number of capabilities that name it.
// Memory and frames have no object; their capability says all. When the count reaches zero the
// object retires: it is stopped at once, and taken apart step by step by object_drain(), which a
// preemption may interrupt. The memory that it was made from can be used again only after that.
#pragma once

#include <kernel/types.h>

struct object {
    uint8_t type;
    bool is_dying;
    uint8_t own;         // alive: the object's own use
    uint32_t count;      // capabilities, those held by other objects included
    struct object *link; // dying: the next dying object. Alive: the object's own use
};
static_assert(sizeof(struct object) == 16);

// The object of `bytes` (a power of two, and its alignment) that `part` lies in.
static inline void *object_around(const void *part, uint64_t bytes) {
    return (void *)((uintptr_t)part & ~(uintptr_t)(bytes - 1));
}

// `object` is zeroed.
void object_init(struct object *object, unsigned type);
void object_retain(struct object *object);

// One capability less; at zero the object retires.
void object_release(struct object *object);

// Take dying objects apart. False: an interrupt waits and there is more to do; call again later.
bool object_drain(void);

bool object_is_drained(void);

// The same before memory is used again, while a handler still needs its arguments. False: something
// was dying, and what the arguments name may have gone with it; the handler starts over.
bool object_settle(void);
