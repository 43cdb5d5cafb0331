// SPDX-License-Identifier: MIT
//
// eventfd: a count. The first word of the state is the count, the second whether it is a semaphore,
// the third how often something was added.
#include <personality/linux_calls.h>

#include <posix/kinds.h>
#include <posix/state.h>
#include <posix/watch.h>
#include <tessera/string.h>

constexpr uint64_t COUNT_MAX = UINT64_MAX - 1;
constexpr uint64_t COUNT_BYTES = sizeof(uint64_t);

// After a look at a count that nothing can be done with. 0: look again; else a negative errno.
static int64_t await(const struct description *event) {
    return (event->flags & LINUX_O_NONBLOCK) != 0 ? -LINUX_EAGAIN : posix_watch(UINT64_MAX);
}

static int64_t read_count(struct description *event, void *out, uint64_t bytes, uint64_t) {
    if (bytes < COUNT_BYTES) {
        return -LINUX_EINVAL;
    }
    for (;;) {
        state_load_and_watch(event);
        struct posix_state state = event->state;
        uint64_t count = state.second != 0 ? state.first > 0 : state.first;
        if (count == 0) {
            int64_t wrong = await(event);
            if (wrong != 0) {
                return wrong;
            }
            continue;
        }
        state.first -= count;
        if (state_store(event, &state)) {
            memcpy(out, &count, sizeof(count));
            posix_changed();
            return (int64_t)COUNT_BYTES;
        }
    }
}

static int64_t write_count(struct description *event, const void *from, uint64_t bytes, uint64_t) {
    uint64_t added;
    if (bytes < COUNT_BYTES) {
        return -LINUX_EINVAL;
    }
    memcpy(&added, from, sizeof(added));
    if (added == UINT64_MAX) {
        return -LINUX_EINVAL;
    }
    for (;;) {
        state_load_and_watch(event);
        struct posix_state state = event->state;
        if (added > COUNT_MAX - state.first) {
            int64_t wrong = await(event);
            if (wrong != 0) {
                return wrong;
            }
            continue;
        }
        state.first += added;
        state.third++;
        if (state_store(event, &state)) {
            posix_changed();
            return (int64_t)COUNT_BYTES;
        }
    }
}

static void look(struct description *event, struct posix_readiness *out) {
    state_load_and_watch(event);
    const struct posix_state *state = &event->state;
    out->events = (int16_t)((state->first > 0 ? LINUX_POLLIN : 0) |
                            (state->first < COUNT_MAX ? LINUX_POLLOUT : 0));
    out->arrivals = state->third;
    out->departures = state->version - state->third;
}

const struct posix_kind kind_event = {.read = read_count,
                                      .write = write_count,
                                      .look = look,
                                      .name = "eventfd",
                                      .mode = KIND_MODE_NAMELESS};

int64_t linux_eventfd2(uint32_t count, uint32_t flags) {
    constexpr uint32_t known = LINUX_EFD_SEMAPHORE | LINUX_EFD_CLOEXEC | LINUX_EFD_NONBLOCK;
    if ((flags & ~known) != 0) {
        return -LINUX_EINVAL;
    }
    struct description *event =
        description_new(DESCRIPTION_EVENT, LINUX_O_RDWR | (flags & LINUX_O_NONBLOCK));
    if (event == nullptr) {
        return -LINUX_EMFILE;
    }
    event->state.first = count;
    event->state.second = flags & LINUX_EFD_SEMAPHORE;
    return descriptor_give(event, (flags & LINUX_EFD_CLOEXEC) != 0);
}

int64_t linux_eventfd(uint32_t count) {
    return linux_eventfd2(count, 0);
}
