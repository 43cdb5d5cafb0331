// SPDX-License-Identifier: MIT
//
// poll and select, which are one: descriptors are looked at, and when none is ready, their changes
// are waited for.
#include <personality/linux_calls.h>

#include <posix/kinds.h>
#include <posix/signals.h>
#include <posix/time.h>
#include <posix/watch.h>
#include <tessera/clock.h>

constexpr int16_t EVENTS_ALWAYS = LINUX_POLLERR | LINUX_POLLHUP | LINUX_POLLNVAL;
constexpr int16_t SELECT_READ =
    LINUX_POLLRDNORM | LINUX_POLLRDBAND | LINUX_POLLIN | LINUX_POLLHUP | LINUX_POLLERR;
constexpr int16_t SELECT_WRITE =
    LINUX_POLLWRNORM | LINUX_POLLWRBAND | LINUX_POLLOUT | LINUX_POLLERR;
constexpr int16_t SELECT_OTHER = LINUX_POLLPRI;

static_assert(DESCRIPTORS_MAX <= 64, "a set of select() is one word");

// Looks at each, and says when to look again at the latest.
static int64_t look(struct linux_poll_descriptor *descriptors, uint64_t count, uint64_t *next_ns) {
    int64_t ready = 0;
    for (uint64_t i = 0; i < count; i++) {
        struct linux_poll_descriptor *at = &descriptors[i];
        struct description *description = description_of(at->fd);
        struct posix_readiness readiness = {.next_ns = UINT64_MAX};
        if (at->fd >= 0 && description == nullptr) {
            readiness.events = LINUX_POLLNVAL;
        } else if (at->fd >= 0) {
            readiness = kind_look(description);
        }
        *next_ns = readiness.next_ns < *next_ns ? readiness.next_ns : *next_ns;
        at->happened = (int16_t)(readiness.events & (at->events | EVENTS_ALWAYS));
        ready += at->happened != 0;
    }
    return ready;
}

// How many are ready, or a negative errno.
static int64_t poll_until(struct linux_poll_descriptor *descriptors, uint64_t count,
                          uint64_t deadline_ns) {
    if (count > DESCRIPTORS_MAX) {
        return -LINUX_EINVAL;
    }
    for (;;) {
        uint64_t next_ns = deadline_ns;
        int64_t ready = look(descriptors, count, &next_ns);
        if (ready > 0 || clock_now_ns() >= deadline_ns) {
            return ready;
        }
        if (posix_watch(next_ns) != 0) {
            // What happened just before the signal did counts.
            ready = look(descriptors, count, &next_ns);
            return ready > 0 ? ready : POSIX_INTERRUPTED_BY_HANDLER;
        }
    }
}

// Null: for ever. 0 or a negative errno.
static int64_t deadline_of(const struct linux_timespec *timeout, uint64_t *out_ns) {
    uint64_t time_ns = 0;
    *out_ns = UINT64_MAX;
    int64_t wrong = timeout == nullptr ? 0 : posix_nanoseconds_of(timeout, &time_ns);
    if (wrong == 0 && timeout != nullptr) {
        *out_ns = clock_now_ns() + time_ns;
    }
    return wrong;
}

int64_t linux_poll(struct linux_poll_descriptor *descriptors, uint64_t count, int32_t timeout_ms) {
    uint64_t deadline_ns =
        timeout_ms < 0 ? UINT64_MAX : clock_now_ns() + (uint64_t)timeout_ms * NS_PER_MS;
    return poll_until(descriptors, count, deadline_ns);
}

int64_t linux_ppoll(struct linux_poll_descriptor *descriptors, uint64_t count,
                    const struct linux_timespec *timeout, const struct linux_signal_set *mask,
                    uint64_t mask_bytes) {
    uint64_t deadline_ns;
    if (deadline_of(timeout, &deadline_ns) != 0 ||
        (mask != nullptr && mask_bytes != sizeof(*mask))) {
        return -LINUX_EINVAL;
    }
    if (mask != nullptr) {
        posix_signals_lend_mask(mask->bits);
    }
    return poll_until(descriptors, count, deadline_ns);
}

// The three sets of select(), which may be missing.
struct sets {
    struct linux_descriptor_set *read;
    struct linux_descriptor_set *write;
    struct linux_descriptor_set *other;
};

static bool is_in(const struct linux_descriptor_set *set, uint64_t fd) {
    return set != nullptr && (set->bits >> fd & 1) != 0;
}

// What is waited for, as poll() says it; how many that are, or a negative errno.
static int64_t read_sets(const struct sets *sets, uint64_t end,
                         struct linux_poll_descriptor out[DESCRIPTORS_MAX]) {
    int64_t count = 0;
    for (uint64_t fd = 0; fd < end; fd++) {
        int16_t events = (int16_t)((is_in(sets->read, fd) ? SELECT_READ : 0) |
                                   (is_in(sets->write, fd) ? SELECT_WRITE : 0) |
                                   (is_in(sets->other, fd) ? SELECT_OTHER : 0));
        if (events != 0 && description_of((int32_t)fd) == nullptr) {
            return -LINUX_EBADF;
        }
        if (events != 0) {
            out[count++] = (struct linux_poll_descriptor){.fd = (int32_t)fd, .events = events};
        }
    }
    return count;
}

// Leaves in a set the descriptors of it that one of these has happened to; returns how many.
static int64_t keep(struct linux_descriptor_set *set, const struct linux_poll_descriptor *ready,
                    int64_t count, int16_t events) {
    uint64_t bits = 0;
    int64_t kept = 0;
    for (int64_t i = 0; i < count; i++) {
        if (is_in(set, (uint64_t)ready[i].fd) && (ready[i].happened & events) != 0) {
            bits |= UINT64_C(1) << ready[i].fd;
            kept++;
        }
    }
    if (set != nullptr) {
        set->bits = bits;
    }
    return kept;
}

static int64_t select_until(int32_t end, const struct sets *sets, uint64_t deadline_ns) {
    struct linux_poll_descriptor descriptors[DESCRIPTORS_MAX];
    if (end < 0) {
        return -LINUX_EINVAL;
    }
    uint64_t known = end < DESCRIPTORS_MAX ? (uint64_t)end : DESCRIPTORS_MAX; // as on Linux
    int64_t count = read_sets(sets, known, descriptors);
    int64_t ready = count < 0 ? count : poll_until(descriptors, (uint64_t)count, deadline_ns);
    if (ready < 0) {
        return ready;
    }
    return keep(sets->read, descriptors, count, SELECT_READ) +
           keep(sets->write, descriptors, count, SELECT_WRITE) +
           keep(sets->other, descriptors, count, SELECT_OTHER);
}

static uint64_t rest_of(uint64_t deadline_ns) {
    uint64_t now_ns = clock_now_ns();
    return deadline_ns > now_ns ? deadline_ns - now_ns : 0;
}

int64_t linux_select(int32_t end, struct linux_descriptor_set *read,
                     struct linux_descriptor_set *write, struct linux_descriptor_set *other,
                     struct linux_timeval *timeout) {
    const struct sets sets = {read, write, other};
    uint64_t deadline_ns = UINT64_MAX;
    if (timeout != nullptr) {
        if (timeout->seconds < 0 || timeout->microseconds < 0) {
            return -LINUX_EINVAL;
        }
        const struct linux_timespec time = {
            .seconds = timeout->seconds + timeout->microseconds / US_PER_S,
            .nanoseconds = timeout->microseconds % US_PER_S * (int64_t)NS_PER_US};
        if (deadline_of(&time, &deadline_ns) != 0) {
            return -LINUX_EINVAL;
        }
    }
    int64_t result = select_until(end, &sets, deadline_ns);
    if (timeout != nullptr) {
        struct linux_timespec rest = posix_timespec_of(rest_of(deadline_ns));
        *timeout = (struct linux_timeval){rest.seconds, rest.nanoseconds / (int64_t)NS_PER_US};
    }
    return result;
}

int64_t linux_pselect6(int32_t end, struct linux_descriptor_set *read,
                       struct linux_descriptor_set *write, struct linux_descriptor_set *other,
                       struct linux_timespec *timeout, const struct linux_mask_reference *mask) {
    const struct sets sets = {read, write, other};
    uint64_t deadline_ns;
    if (deadline_of(timeout, &deadline_ns) != 0) {
        return -LINUX_EINVAL;
    }
    if (mask != nullptr && mask->address != 0) {
        const struct linux_signal_set *set = (const struct linux_signal_set *)mask->address;
        int64_t wrong = mask->bytes != sizeof(*set)
                            ? -LINUX_EINVAL
                            : linux_check_memory(mask->address, 1, sizeof(*set), LINUX_ACCESS_READ);
        if (wrong != 0) {
            return wrong;
        }
        posix_signals_lend_mask(set->bits);
    }
    int64_t result = select_until(end, &sets, deadline_ns);
    if (timeout != nullptr) {
        *timeout = posix_timespec_of(rest_of(deadline_ns));
    }
    return result;
}
